/// Combinations of what is known of a person that two records of the same person would share.
///
/// Each holds at least two facts, or the number of a paper: nobody can search the sealed records
/// by a name alone. One word of a name comes with two more facts, two words with one more: at a
/// million records the commonest combination, Mohammad with Ahmad and a year, is shared by some
/// hundreds, not by tens of thousands, so frequencies tell little and candidates stay few.
///
/// - Parameters:
///   - person: With a Gregorian birth year.
///   - province: ISO 3166-2 code of the home province.
///   - yearTolerance: 0 for the keys a record is kept under; 1 to search, because a Solar Hijri
///     year begins in March and old people count from memory.
/// - Returns: At most a few dozen keys, in order, none twice; none when too little is known.
func matchKeys(
    of person: Person,
    province: String,
    yearTolerance: Int = 0
) -> [MatchKey] {
    let strong = strongMatchKeys(of: person, province: province)
    return strong + weakMatchKeys(of: person, province: province, yearTolerance: yearTolerance)
}

/// The keys that few strangers share: searched first.
func strongMatchKeys(of person: Person, province: String) -> [MatchKey] {
    var texts: Set<String> = []
    let fathers = fatherWords(person)
    for pair in pairs(of: nameWords(person)) {
        for father in fathers { texts.insert("names+father|\(pair)|\(father)") }
    }
    for letters in wholeNames(person) { texts.insert("whole+province|\(letters)|\(province)") }
    if let paper = paperMark(person) { texts.insert("paper|\(paper)") }
    return texts.sorted().map { MatchKey(text: $0) }
}

/// The keys for people of whom little is known.
func weakMatchKeys(
    of person: Person,
    province: String,
    yearTolerance: Int
) -> [MatchKey] {
    let names = nameWords(person)
    let fathers = fatherWords(person)
    var texts: Set<String> = []
    for name in names {
        for father in fathers { texts.insert("name+father+province|\(name)|\(father)|\(province)") }
    }
    for year in years(of: person, yearTolerance) {
        for pair in pairs(of: names) { texts.insert("names+year|\(pair)|\(year)") }
        for name in names { texts.insert("name+year+province|\(name)|\(year)|\(province)") }
        for father in fathers { texts.insert("father+year+province|\(father)|\(year)|\(province)") }
    }
    return texts.sorted().map { MatchKey(text: $0) }
}

/// Most words of a name, and of a father's, that make keys: each costs rows in the records.
private let nameWordCountMax = 5
private let fatherWordCountMax = 3

/// Fewest consonants a whole name must have to be a key together with the province alone.
private let wholeLettersMin = 6

private func nameWords(_ person: Person) -> [String] {
    words([person.fullName, person.secondName], countMax: nameWordCountMax)
}

private func fatherWords(_ person: Person) -> [String] {
    words([person.fatherName, person.fatherSecondName], countMax: fatherWordCountMax)
}

/// Skeletons of the words of a name as written in either script, none twice.
private func words(_ spellings: [String?], countMax: Int) -> [String] {
    var words: [String] = []
    for spelling in spellings.compactMap({ $0 }) {
        for word in NameSkeleton(spelling).words where !words.contains(word) { words.append(word) }
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

private func wholeNames(_ person: Person) -> Set<String> {
    let names = [person.fullName, person.secondName].compactMap { $0 }.map { NameSkeleton($0) }
    return Set(names.filter { $0.letters.utf8.count >= wholeLettersMin }.map(\.letters))
}

private func years(of person: Person, _ tolerance: Int) -> [Int] {
    person.birthYear.map { Array($0 - tolerance...$0 + tolerance) } ?? []
}

/// Letters and digits of an identity paper's number, or nil when too few to tell papers apart.
func paperMark(_ person: Person) -> String? {
    guard let paper = person.identityPaper else { return nil }
    let mark = asciiDigits(paper).lowercased().unicodeScalars.filter {
        (0x30...0x39).contains($0.value) || (0x61...0x7A).contains($0.value)
    }
    let digits = mark.filter { (0x30...0x39).contains($0.value) }
    return digits.count >= 4 ? String(String.UnicodeScalarView(mark)) : nil
}
