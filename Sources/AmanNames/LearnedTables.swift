import Foundation

/// The learned chances as a text that is part of the program.
///
/// One character is a chance: `#` is 1, and each character after it in ASCII a quarter of a bit
/// less. A line is a row of a table; the tables follow one another by view, then by script of the
/// registered word, then of the word asked. Lines that begin with a space are remarks.
extension LearnedNames {
    /// What the program was built with: see `docs/screening.md` for how it was learned.
    package static let builtIn: LearnedNames? = LearnedNames(
        table: String(decoding: PackageResources.learned_table, as: UTF8.self)
    )

    /// - Returns: Nil where the text is not what `table(remark:)` writes.
    package init?(table: String) {
        let lines = table.split(separator: "\n").filter { !$0.hasPrefix(" ") }
        var reader = TableReader(rows: lines.map { Array($0.utf8) })
        var views: [LearnedView] = []
        for view in WordView.allCases {
            var chances: [[LetterChances]] = []
            var pairs: [LetterPairs] = []
            for registered in NameScript.allCases {
                var row: [LetterChances] = []
                for asked in NameScript.allCases {
                    let (from, to) = (view.letterCount(registered), view.letterCount(asked))
                    guard let table = reader.chances(from: from, to: to) else { return nil }
                    row.append(table)
                }
                chances.append(row)
                guard let table = reader.pairs(view.letterCount(registered)) else { return nil }
                pairs.append(table)
            }
            views.append(LearnedView(chances: chances, pairs: pairs))
        }
        guard reader.isAtEnd else { return nil }
        self.init(views: views)
    }

    /// The text that is read back.
    ///
    /// - Parameter remark: How it was learned, in lines.
    /// - Returns: Lines of one row each.
    package func table(remark: [String]) -> String {
        var lines = remark.map { " " + $0 }
        for (view, learned) in zip(WordView.allCases, views) {
            for registered in NameScript.allCases {
                for asked in NameScript.allCases {
                    lines.append(" \(view), \(registered) registered, \(asked) asked")
                    lines += learned.chances(from: registered, to: asked).lines
                }
                lines.append(" \(view), \(registered), letter after letter")
                lines += learned.pairs[Int(registered.rawValue)].lines
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

private let firstCharacter = UInt8(ascii: "#")
private let lastCharacter = UInt8(ascii: "~")
private let stepsOfABit: Float = 4

private func character(_ chance: Float) -> UInt8 {
    let steps = (-log2(max(chance, 0x1p-30)) * stepsOfABit).rounded()
    return firstCharacter + UInt8(min(max(steps, 0), Float(lastCharacter - firstCharacter)))
}

private func text(_ chances: [Float]) -> String {
    String(decoding: chances.map(character), as: UTF8.self)
}

extension LetterChances {
    /// First a row for each letter at each place, then what is put in after it.
    fileprivate var lines: [String] {
        let letters = Self.placeCount * from
        let heardLines = (0..<letters).map { row in
            text(Array(heard[row * to..<(row + 1) * to]) + [silent[row]])
        }
        let putInLines = (0...letters).map { row in
            text(Array(putIn[row * to..<(row + 1) * to]) + [goingOn[row]])
        }
        return heardLines + putInLines
    }
}

extension LetterPairs {
    fileprivate var lines: [String] {
        let width = letterCount + 1
        return (0..<width).map { row in text(bits[row * width..<(row + 1) * width].map(exp2)) }
    }
}

/// Reads row after row.
private struct TableReader {
    private let rows: [[UInt8]]
    private var place = 0

    init(rows: [[UInt8]]) {
        self.rows = rows
    }

    var isAtEnd: Bool { place == rows.count }

    mutating func chances(from: Int, to: Int) -> LetterChances? {
        var table = LetterChances(from: from, to: to)
        for row in table.silent.indices {
            guard let chances = next(to + 1) else { return nil }
            for letter in 0..<to { table.heard[row * to + letter] = chances[letter] }
            table.silent[row] = chances[to]
        }
        for row in table.goingOn.indices {
            guard let chances = next(to + 1) else { return nil }
            for letter in 0..<to { table.putIn[row * to + letter] = chances[letter] }
            table.goingOn[row] = chances[to]
        }
        return table
    }

    mutating func pairs(_ letterCount: Int) -> LetterPairs? {
        var bits: [Float] = []
        for _ in 0...letterCount {
            guard let chances = next(letterCount + 1) else { return nil }
            bits += chances.map { log2($0) }
        }
        return LetterPairs(letterCount: letterCount, bits: bits)
    }

    /// The chances of a row, which are 1 together.
    private mutating func next(_ count: Int) -> [Float]? {
        guard place < rows.count, rows[place].count == count else { return nil }
        defer { place += 1 }
        var chances: [Float] = []
        for character in rows[place] {
            guard (firstCharacter...lastCharacter).contains(character) else { return nil }
            chances.append(exp2(-Float(character - firstCharacter) / stepsOfABit))
        }
        let sum = chances.reduce(0, +)
        return chances.map { $0 / sum }
    }
}
