/// A combination of facts that two records of one person would share, brought to one spelling.
///
/// What two sides compare without showing it: equal where scripts and usual spellings differ.
package struct FactKey: Hashable, Sendable, CustomStringConvertible {
    package let facts: SharedFacts
    /// In the clear only in memory; what is stored or sent is a keyed function of it.
    package let text: String

    /// Says nothing about the person.
    package var description: String { "FactKey(\(facts.rawValue))" }
}

/// Which side of a comparison the keys are for.
package enum KeySide: Sendable {
    /// Has three keys for a year: people may be a year apart, because a Solar Hijri year begins in
    /// March and old people count from memory.
    case list
    /// Has one, because each key of a question counts.
    case question

    fileprivate var yearTolerance: Int { self == .list ? 1 : 0 }
}

/// Most words of a spelling that make keys: the first two and the last, which is the family's name.
///
/// With them a person has at most 68 keys in a question, and 104 on a list; most have 6 and 10.
private let nameWordCountMax = 3
/// Most words of the father's name.
private let fatherWordCountMax = 2
/// Sounds of the beginning of a name's word, and of a father's.
private let beginningLength = 3
private let fatherBeginningLength = 2

extension NamedPerson {
    /// The one place where a person becomes keys for a comparison with another list.
    ///
    /// - Returns: In order, none twice; none when too little is known, or only placeholders.
    package func factKeys(_ side: KeySide) -> [FactKey] {
        var keys: Set<FactKey> = []
        let years = birthYear.map { Array($0 - side.yearTolerance...$0 + side.yearTolerance) } ?? []
        for words in distinctWords {
            for pair in pairs(of: words) {
                addWhole(pair, years, to: &keys)
                addNear(pair, years, side, to: &keys)
                addNear((pair.1, pair.0), years, side, to: &keys)
            }
        }
        if distinctWords.allSatisfy({ $0.count == 1 }) {
            for word in distinctWords.flatMap(\.self) {
                for father in fatherWords {
                    for year in years {
                        keys.add(.nameFatherYear, word.sound, father.sound, "\(year)")
                    }
                }
            }
        }
        for mark in paper?.marks(side) ?? [] { keys.add(.paper, mark) }
        return keys.sorted { ($0.facts.code, $0.text) < ($1.facts.code, $1.text) }
    }

    private func addWhole(
        _ pair: (NameWord, NameWord),
        _ years: [Int],
        to keys: inout Set<FactKey>
    ) {
        // In alphabetical order: names come in any order.
        let name = [pair.0.sound, pair.1.sound].sorted().joined(separator: " ")
        for father in fatherWords { keys.add(.nameAndFather, name, father.sound) }
        for year in years { keys.add(.nameAndYear, name, "\(year)") }
    }

    /// The keys of a name whose second word may be heard otherwise.
    private func addNear(
        _ pair: (NameWord, NameWord),
        _ years: [Int],
        _ side: KeySide,
        to keys: inout Set<FactKey>
    ) {
        let name = pair.0.sound + " " + pair.1.beginning(beginningLength)
        // A near name with a year alone would ask about one stranger in seven.
        for year in years {
            for father in fatherWords {
                let begun = father.beginning(fatherBeginningLength)
                keys.add(.nearNameFatherYear, name, begun, "\(year)")
            }
        }
        // Where a list's row has the year, a hit needs it.
        guard side == .question || years.isEmpty else { return }
        for father in fatherWords { keys.add(.nearNameAndFather, name, father.sound) }
    }

    /// The words of each spelling of the name, none that sounds like one before it.
    private var distinctWords: [[NameWord]] {
        names.map { name in
            let words = distinct(name.words)
            guard words.count > nameWordCountMax else { return words }
            return Array(words.prefix(nameWordCountMax - 1) + words.suffix(1))
        }
    }

    /// The first word of each spelling, then the second of each.
    ///
    /// Where both spellings sound alike, a father of two words has both, as in one spelling.
    private var fatherWords: [NameWord] {
        let turns = (0..<fatherWordCountMax).flatMap { turn in
            fathers.compactMap { turn < $0.words.count ? $0.words[turn] : nil }
        }
        return Array(distinct(turns).prefix(fatherWordCountMax))
    }
}

extension PaperNumber {
    /// What two papers have in common that can be one, as `matches` has it: where both kinds are
    /// known they are the same.
    fileprivate func marks(_ side: KeySide) -> [String] {
        let own = kind.map { "kind \($0.rawValue)" }
        let counterparts: [String?] =
            switch side {
            case .list: [own ?? "no kind", own.map { _ in "any kind" }]
            case .question: [own ?? "any kind", "no kind"]
            }
        return counterparts.compactMap(\.self).map { "\($0)|\(mark)" }
    }
}

private func distinct(_ words: [NameWord]) -> [NameWord] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0.sound).inserted }
}

private func pairs(of words: [NameWord]) -> [(NameWord, NameWord)] {
    words.indices.flatMap { first in words[(first + 1)...].map { (words[first], $0) } }
}

extension Set<FactKey> {
    fileprivate mutating func add(_ facts: SharedFacts, _ parts: String...) {
        insert(FactKey(facts: facts, text: parts.joined(separator: "|")))
    }
}
