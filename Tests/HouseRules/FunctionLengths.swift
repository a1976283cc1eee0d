/// A function, initializer, subscript or computed property and how many lines it takes.
struct MeasuredFunction: Equatable {
    let name: String
    /// The line it begins on, counted from 1.
    let line: Int
    /// Lines from its keyword to its closing brace.
    let lineCount: Int
}

extension SwiftSource {
    /// Every function with a body, by matching braces in the code alone.
    var functions: [MeasuredFunction] {
        let words = SwiftWords(Array(code.utf8))
        var functions: [MeasuredFunction] = []
        for (index, word) in words.all.enumerated() where words.isDeclaration(at: index) {
            guard let end = words.endOfBody(from: index) else { continue }
            let line = words.line(of: word.range.lowerBound)
            functions.append(
                MeasuredFunction(
                    name: words.name(at: index),
                    line: line,
                    lineCount: words.line(of: end) - line + 1
                )
            )
        }
        return functions
    }
}

/// The words of code that holds neither comments nor the contents of strings.
private struct SwiftWords {
    struct Word {
        let text: String
        let range: Range<Int>
    }

    let code: [UInt8]
    let all: [Word]
    private let lineStarts: [Int]

    init(_ code: [UInt8]) {
        self.code = code
        lineStarts = [0] + code.indices.filter { code[$0] == 10 }.map { $0 + 1 }
        var words: [Word] = []
        var place = 0
        while place < code.count {
            let end = code[place...].firstIndex { !isWordByte($0) } ?? code.count
            if end > place {
                let text = String(decoding: code[place..<end], as: UTF8.self)
                words.append(Word(text: text, range: place..<end))
            }
            place = end + 1
        }
        all = words
    }

    func line(of place: Int) -> Int {
        // The number of lines that begin at or before the place.
        var (low, high) = (0, lineStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func name(at index: Int) -> String {
        let word = all[index].text
        let isNamed = word == "func" || word == "var"
        return isNamed && index + 1 < all.count ? all[index + 1].text : word
    }

    /// Whether the word begins something that may have a body of statements.
    func isDeclaration(at index: Int) -> Bool {
        let word = all[index]
        guard ["func", "init", "deinit", "subscript", "var"].contains(word.text) else {
            return false
        }
        let before = code[..<word.range.lowerBound].last { $0 > 32 }
        // `.init(…)`, and names in backticks.
        return before != UInt8(ascii: ".") && before != UInt8(ascii: "`")
    }

    /// The position of the closing brace of the declaration's body; nil when it has none.
    func endOfBody(from index: Int) -> Int? {
        let isProperty = all[index].text == "var"
        var next = index + 1
        var depth = 0
        var place = all[index].range.upperBound
        while place < code.count {
            if next < all.count, place == all[next].range.lowerBound {
                // Inside parentheses is a default value, whose words are its own.
                if depth == 0, beginsAnother(all[next]) { return nil }
                place = all[next].range.upperBound
                next += 1
                continue
            }
            switch code[place] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return closingBrace(from: place)
            case UInt8(ascii: "}") where depth == 0: return nil
            case UInt8(ascii: "="), 10: if isProperty && depth == 0 { return nil }
            default: break
            }
            place += 1
        }
        return nil
    }

    /// Words that can only begin another declaration, so that the one before had no body.
    private func beginsAnother(_ word: Word) -> Bool {
        let starts: Set = [
            "func", "init", "deinit", "subscript", "var", "let", "associatedtype", "case",
            "struct", "class", "enum", "actor", "protocol", "extension", "typealias", "import",
        ]
        let before = code[..<word.range.lowerBound].last { $0 > 32 }
        return starts.contains(word.text) && before != UInt8(ascii: ".")
    }

    private func closingBrace(from open: Int) -> Int? {
        var depth = 0
        for place in open..<code.count {
            if code[place] == UInt8(ascii: "{") { depth += 1 }
            if code[place] == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { return place }
        }
        return nil
    }
}

/// Letters, digits, underscore, and whatever is not ASCII.
func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xff:
        true
    default: false
    }
}
