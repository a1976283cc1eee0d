import AmanNames
import Foundation

/// A word written in two ways, or one word beside another.
struct WordPair: Hashable {
    var from: [UInt8]
    var to: [UInt8]

    var reversed: WordPair { WordPair(from: to, to: from) }
}

/// Learns the tables of `AmanNames` from pairs of spellings.
func learnedNames(from names: [SpelledName]) -> LearnedNames {
    LearnedNames(views: WordView.allCases.map { learnedView($0, from: names) })
}

private func learnedView(_ view: WordView, from names: [SpelledName]) -> LearnedView {
    let rows = names.map { ReadName($0, view) }
    let (arabic, latin) = (view.letterCount(.arabic), view.letterCount(.latin))
    let pairs = knownPairs(rows, arabic, latin)
    let back = Dictionary(uniqueKeysWithValues: pairs.map { ($0.key.reversed, $0.value) })
    return LearnedView(
        chances: [
            [within(around(back, [:]), arabic), fitted(pairs, arabic, latin)],
            [fitted(back, latin, arabic), within(around(pairs, ownPairs(rows)), latin)],
        ],
        pairs: [
            letterPairs(rows.flatMap { Set($0.arabic) }, arabic),
            letterPairs(rows.flatMap { Set($0.latin.first?.words ?? []) }, latin),
        ]
    )
}

/// A name's words in one view.
private struct ReadName {
    var arabic: [[UInt8]]
    var latin: [(words: [[UInt8]], isAlias: Bool)]

    init(_ name: SpelledName, _ view: WordView) {
        func read(_ text: String) -> [[UInt8]] {
            NameWords(text)?.words.map(view.codes) ?? []
        }
        arabic = read(name.arabic)
        latin = name.latin.map { (read($0.text), $0.isAlias) }
    }
}

/// Words at the same place of names with as many words, without those that are no pair.
private func knownPairs(_ rows: [ReadName], _ arabic: Int, _ latin: Int) -> [WordPair: Double] {
    var counts: [WordPair: Double] = [:]
    for row in rows {
        for spelling in row.latin
        where !spelling.isAlias && spelling.words.count == row.arabic.count {
            for (from, to) in zip(row.arabic, spelling.words) {
                counts[WordPair(from: from, to: to), default: 0] += 1
            }
        }
    }
    let first = fitted(counts, arabic, latin)
    return counts.filter { pair, _ in
        bits(first, pair) / Double(max(1, pair.from.count)) > -4.2
    }
}

/// Spellings of one word beside each other, by the word that they are spellings of.
private func around(
    _ pairs: [WordPair: Double],
    _ own: [WordPair: Double]
) -> [WordPair: Double] {
    var groups: [[UInt8]: [([UInt8], Double)]] = [:]
    for (pair, count) in pairs { groups[pair.from, default: []].append((pair.to, count)) }
    var counts = own
    for group in groups.values {
        let total = group.reduce(0) { $0 + $1.1 }
        for (from, count) in group {
            for (to, other) in group where from != to {
                counts[WordPair(from: from, to: to), default: 0] += count * other / total
            }
        }
    }
    return counts
}

/// Latin spellings of one person beside each other.
private func ownPairs(_ rows: [ReadName]) -> [WordPair: Double] {
    var counts: [WordPair: Double] = [:]
    for row in rows {
        let spelled = row.latin.filter { !$0.isAlias && $0.words.count == row.arabic.count }
        for (index, from) in spelled.enumerated() {
            for (other, to) in spelled.enumerated() where index != other {
                for (one, two) in zip(from.words, to.words) where one != two {
                    counts[WordPair(from: one, to: two), default: 0] += 2
                }
            }
        }
    }
    return counts
}

private func within(_ counts: [WordPair: Double], _ letters: Int) -> LetterChances {
    let first = fitted(counts, letters, letters, same: true)
    let near = counts.filter { pair, _ in
        bits(first, pair) / Double(max(1, pair.from.count, pair.to.count)) > -3
    }
    return fitted(near, letters, letters, same: true)
}

private func bits(_ chances: LetterChances, _ pair: WordPair) -> Double {
    log2(max(Double(chances.chance(of: pair.to, for: pair.from)), 1e-37))
}

private func letterPairs(_ words: [[UInt8]], _ letters: Int) -> LetterPairs {
    var counts: [[UInt8]: Double] = [:]
    for word in words { counts[word, default: 0] += 1 }
    let width = letters + 1
    var table = [Double](repeating: 0.05, count: width * width)
    for (word, count) in counts {
        var before = letters
        for letter in word + [UInt8(letters)] {
            table[before * width + Int(letter)] += count.squareRoot()
            before = Int(letter)
        }
    }
    for row in 0..<width {
        let total = table[row * width..<(row + 1) * width].reduce(0, +)
        for column in 0..<width { table[row * width + column] /= total }
    }
    return LetterPairs(letterCount: letters, bits: table.map { Float(log2($0)) })
}
