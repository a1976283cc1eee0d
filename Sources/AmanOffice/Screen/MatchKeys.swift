import AmanNames

/// A combination of normalised attributes that two records of one person would share.
///
/// In the clear only in memory; the records keep its HMAC under the index key.
package struct MatchKey: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package init(text: String) {
        self.text = text
    }

    package var description: String { "MatchKey(sealed)" }
}

/// Combinations of what is known of a person that two records of the same person would share.
///
/// They are stored when a record is erased, where the programme lets them outlive it: of a person
/// whose record is there nothing is stored that could be compared. Each holds at least two facts,
/// or the number of a paper. One word of a name comes with two more facts, two words with one more.
///
/// - Parameters:
///   - person: With a Gregorian birth year.
///   - province: ISO 3166-2 code of the home province.
///   - yearTolerance: 0 for the keys a record is stored under; 1 to search, because a Solar Hijri
///     year begins in March and old people count from memory.
/// - Returns: At most a few dozen keys, in order, none twice; none when too little is known.
func matchKeys(
    of person: Person,
    province: String,
    yearTolerance: Int = 0
) -> [MatchKey] {
    let known = MatchedPerson(person, province: province)
    return known.strongKeys() + known.weakKeys(yearTolerance: yearTolerance)
}

/// The keys a person is searched by, in two groups: those that few strangers share, and those for
/// people of whom little is known.
func searchedMatchKeys(of person: Person, province: String) -> [[MatchKey]] {
    let known = MatchedPerson(person, province: province)
    let strong = known.strongKeys()
    let earlier = known.earlierPaperKeys(person.identityPaper ?? "").filter { !strong.contains($0) }
    return [strong + earlier, known.weakKeys(yearTolerance: 1)]
}

/// A person brought to what match keys are made of.
private struct MatchedPerson {
    let person: NamedPerson
    let province: String
    /// What the name's words sound like as written in either script, none twice.
    let names: [String]
    let fathers: [String]
    /// The whole name's sounds in alphabetical order, once for each script: they do not depend on
    /// the words' order, nor on where one ends.
    let wholeNames: Set<String>

    init(_ person: Person, province: String) {
        self.person = NamedPerson(person, province: province)
        self.province = province
        names = sounds(of: self.person.names, countMax: nameWordCountMax)
        fathers = sounds(of: self.person.fathers, countMax: fatherWordCountMax)
        let wholeNames = self.person.names.map { name in
            String(decoding: name.words.map(\.sound).joined().utf8.sorted(), as: UTF8.self)
        }
        self.wholeNames = Set(wholeNames.filter { $0.utf8.count >= wholeLettersMin })
    }

    func strongKeys() -> [MatchKey] {
        var texts: Set<String> = []
        for pair in pairs(of: names) {
            for father in fathers { texts.insert("names+father|\(pair)|\(father)") }
        }
        for letters in wholeNames { texts.insert("whole+province|\(letters)|\(province)") }
        if let paper = person.paper { texts.insert("paper|\(paper.mark)") }
        return texts.sorted().map { MatchKey(text: $0) }
    }

    /// The keys of a paper as versions of November 2026 and before stored them: all digits as
    /// written, with the letters before them or without.
    ///
    /// - Returns: None for what is no paper's number now: they knew no placeholders.
    func earlierPaperKeys(_ written: String) -> [MatchKey] {
        guard person.paper != nil else { return [] }
        let signs = asciiDigits(written).lowercased().unicodeScalars.filter {
            (0x30...0x39).contains($0.value) || (0x61...0x7A).contains($0.value)
        }
        let digits = signs.filter { (0x30...0x39).contains($0.value) }
        let marks: Set<String> = [
            String(String.UnicodeScalarView(signs)), String(String.UnicodeScalarView(digits)),
        ]
        return marks.sorted().map { MatchKey(text: "paper|\($0)") }
    }

    func weakKeys(yearTolerance: Int) -> [MatchKey] {
        var texts: Set<String> = []
        for name in names {
            for father in fathers {
                texts.insert("name+father+province|\(name)|\(father)|\(province)")
            }
        }
        for year in years(of: person, yearTolerance) {
            for pair in pairs(of: names) { texts.insert("names+year|\(pair)|\(year)") }
            for name in names { texts.insert("name+year+province|\(name)|\(year)|\(province)") }
            for father in fathers {
                texts.insert("father+year+province|\(father)|\(year)|\(province)")
            }
        }
        return texts.sorted().map { MatchKey(text: $0) }
    }
}

/// Most words of a name, and of a father's, that make keys: each costs rows in the records.
private let nameWordCountMax = 5
private let fatherWordCountMax = 3

/// Fewest consonants a whole name must have to be a key together with the province alone.
private let wholeLettersMin = 6

private func sounds(of names: [NameWords], countMax: Int) -> [String] {
    var sounds: [String] = []
    for word in names.flatMap(\.words) where !sounds.contains(word.sound) {
        sounds.append(word.sound)
    }
    return Array(sounds.prefix(countMax))
}

/// Every two of the words, in alphabetical order: names come in any order.
private func pairs(of words: [String]) -> [String] {
    let sorted = words.sorted()
    return sorted.indices.flatMap { first in
        sorted[(first + 1)...].map { "\(sorted[first]) \($0)" }
    }
}

private func years(of person: NamedPerson, _ tolerance: Int) -> [Int] {
    person.birthYear.map { Array($0 - tolerance...$0 + tolerance) } ?? []
}
