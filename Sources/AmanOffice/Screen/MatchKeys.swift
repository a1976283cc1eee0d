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
/// Each holds at least two facts, or the number of a paper: the sealed records cannot be searched
/// by a name alone. One word of a name comes with two more facts, two words with one more: at a
/// million records the commonest combination, Mohammad with Ahmad and a year, is shared by some
/// hundreds, not by tens of thousands, so frequencies tell little and candidates stay few.
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
    return [known.strongKeys(), known.weakKeys(yearTolerance: 1)]
}

/// A person brought to what match keys are made of.
private struct MatchedPerson {
    let person: Person
    let province: String
    /// Skeletons of the name's words as written in either script, none twice.
    let names: [String]
    let fathers: [String]
    /// The whole name's letters, once for each script.
    let wholeNames: Set<String>

    init(_ person: Person, province: String) {
        self.person = person
        self.province = province
        let written = [person.fullName, person.secondName].compactMap { $0 }
            .map { NameSkeleton($0) }
        names = words(of: written, countMax: nameWordCountMax)
        let fathers = [person.fatherName, person.fatherSecondName].compactMap { $0 }
        self.fathers = words(of: fathers.map { NameSkeleton($0) }, countMax: fatherWordCountMax)
        wholeNames = Set(written.map(\.letters).filter { $0.utf8.count >= wholeLettersMin })
    }

    func strongKeys() -> [MatchKey] {
        var texts: Set<String> = []
        for pair in pairs(of: names) {
            for father in fathers { texts.insert("names+father|\(pair)|\(father)") }
        }
        for letters in wholeNames { texts.insert("whole+province|\(letters)|\(province)") }
        if let paper = paperMark(person) { texts.insert("paper|\(paper)") }
        return texts.sorted().map { MatchKey(text: $0) }
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

private func words(of names: [NameSkeleton], countMax: Int) -> [String] {
    var words: [String] = []
    for name in names {
        for word in name.words where !words.contains(word) { words.append(word) }
    }
    return Array(words.prefix(countMax))
}

/// Every two of the words, in alphabetical order: names come in any order.
private func pairs(of words: [String]) -> [String] {
    let sorted = words.sorted()
    return sorted.indices.flatMap { first in
        sorted[(first + 1)...].map { "\(sorted[first]) \($0)" }
    }
}

private func years(of person: Person, _ tolerance: Int) -> [Int] {
    person.birthYear.map { Array($0 - tolerance...$0 + tolerance) } ?? []
}

/// Letters and digits of an identity paper's number, or nil when too few to distinguish papers.
func paperMark(_ person: Person) -> String? {
    guard let paper = person.identityPaper else { return nil }
    let mark = asciiDigits(paper).lowercased().unicodeScalars.filter {
        (0x30...0x39).contains($0.value) || (0x61...0x7A).contains($0.value)
    }
    let digits = mark.filter { (0x30...0x39).contains($0.value) }
    return digits.count >= 4 ? String(String.UnicodeScalarView(mark)) : nil
}
