import AmanNames

/// What a row of an outside list and an applicant may share: a combination of facts, brought to one
/// spelling.
struct OutsideKey: Hashable, Sendable, CustomStringConvertible {
    let facts: SharedFacts
    /// In the clear only in memory; what is compared is a keyed function of it.
    fileprivate let text: String

    /// What the keyed function gets: never the same for two kinds of facts.
    var input: [UInt8] { Array("aman list 1|\(facts.rawValue)|\(text)".utf8) }

    var description: String { "OutsideKey(\(facts.rawValue))" }
}

/// Which facts a row and an applicant share, as a list's file and the office's records store it.
package enum SharedFacts: String, CaseIterable, Sendable {
    /// Two words of the name, and a word of the father's.
    case nameAndFather = "name-and-father"
    /// Two words of the name, and the year of birth, a year more or less.
    case nameAndYear = "name-and-year"
    /// A name of one word, a word of the father's name, and the year.
    case nameFatherYear = "name-father-year"
    /// Letters and digits of an identity paper's number.
    case paper

    /// In an entry of a list; never changed.
    var code: UInt8 {
        switch self {
        case .nameAndFather: 1
        case .nameAndYear: 2
        case .nameFatherYear: 3
        case .paper: 4
        }
    }

    init?(code: UInt8) {
        guard let facts = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = facts
    }
}

/// Most words of a name, and of a father's, that make keys: with them a person has at most 19 keys,
/// and a row of a list, which has three years, at most 31.
private let nameWordCountMax = 4
private let fatherWordCountMax = 2

/// Years by which a list and an application may differ: a Solar Hijri year begins in March, and old
/// people count from memory.
private let yearTolerance = 1

extension Person {
    /// The keys under which a row of an outside list is stored.
    ///
    /// - Returns: In order, none twice; none when too little is known, or only placeholders.
    func outsideListKeys() -> [OutsideKey] { outsideKeys(yearTolerance: yearTolerance) }

    /// The keys by which an office asks about an applicant: a year more or less is the list's part,
    /// because each question counts.
    func outsideQuestionKeys() -> [OutsideKey] { outsideKeys(yearTolerance: 0) }

    /// The one place where a person becomes keys for an outside list.
    private func outsideKeys(yearTolerance: Int) -> [OutsideKey] {
        let names = words([fullName, secondName], countMax: nameWordCountMax)
        let fathers = words([fatherName, fatherSecondName], countMax: fatherWordCountMax)
        let years = birthYear.map { Array($0 - yearTolerance...$0 + yearTolerance) } ?? []
        var keys: Set<OutsideKey> = []
        for pair in pairs(of: names) {
            for father in fathers { keys.add(.nameAndFather, [pair, father]) }
            for year in years { keys.add(.nameAndYear, [pair, "\(year)"]) }
        }
        if names.count == 1 {
            for father in fathers {
                for year in years { keys.add(.nameFatherYear, [names[0], father, "\(year)"]) }
            }
        }
        if let paper = paperMark(self), !isPlaceholder(number: paper) { keys.add(.paper, [paper]) }
        return keys.sorted { ($0.facts.code, $0.text) < ($1.facts.code, $1.text) }
    }

    /// Which facts are known, so that a side can say that another one differs.
    var knownOutsideFacts: KnownFacts {
        var known: KnownFacts = []
        if !words([fatherName, fatherSecondName], countMax: 1).isEmpty { known.insert(.father) }
        if birthYear != nil { known.insert(.year) }
        if let paper = paperMark(self), !isPlaceholder(number: paper) { known.insert(.paper) }
        return known
    }
}

/// Facts beside the name that one side knows of a person.
struct KnownFacts: OptionSet, Sendable {
    let rawValue: UInt8

    static let father = KnownFacts(rawValue: 1)
    static let year = KnownFacts(rawValue: 2)
    static let paper = KnownFacts(rawValue: 4)
    static let all: KnownFacts = [.father, .year, .paper]
}

extension Set<OutsideKey> {
    fileprivate mutating func add(_ facts: SharedFacts, _ parts: [String]) {
        insert(OutsideKey(facts: facts, text: parts.joined(separator: "|")))
    }
}

/// Skeletons of the words of names in both scripts, none twice.
private func words(_ names: [String?], countMax: Int) -> [String] {
    var words: [String] = []
    for name in names.compactMap({ $0 }) where !isPlaceholder(name) {
        for word in NameSkeleton(name).words where !words.contains(word) { words.append(word) }
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

/// Whether a paper's number is what forms are filled with: one digit again and again, a run of
/// digits, or a number that a spreadsheet has rounded.
private func isPlaceholder(number mark: String) -> Bool {
    let digits = mark.utf8.filter { (0x30...0x39).contains($0) }
    if Set(digits).count < 2 { return true }
    if "1234567890".utf8.starts(with: digits) || "0123456789".utf8.starts(with: digits) {
        return true
    }
    // 1.40001E+12 without its signs: digits, an e, and at most two digits of the exponent.
    let parts = mark.split(separator: "e", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].utf8.allSatisfy { (0x30...0x39).contains($0) }
        && (1...2).contains(parts[1].utf8.count)
        && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) } && parts[0].utf8.count >= 2
}
