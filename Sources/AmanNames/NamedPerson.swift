/// What of a person is compared.
package struct NamedPerson: Equatable, Sendable {
    /// The name as it was written, at most once in each script.
    package var names: [NameWords]
    package var fathers: [NameWords]
    /// Gregorian.
    package var birthYear: Int?
    /// True where the year is round in its calendar, and so perhaps a guess.
    package var isRoundYear: Bool
    package var province: String?
    package var paper: PaperNumber?
    /// What a way to reach the person is compared by.
    package var contact: String?

    /// Of `names` and `fathers`, spellings of one name each, only the first in each script counts.
    package init(
        names: [String],
        fathers: [String] = [],
        birthYear: Int? = nil,
        isRoundYear: Bool = false,
        province: String? = nil,
        paper: PaperNumber? = nil,
        contact: String? = nil
    ) {
        self.names = Self.spellings(names)
        self.fathers = Self.spellings(fathers).map {
            NameWords(script: $0.script, words: Array($0.words.prefix(Self.fatherWordCountMax)))
        }
        self.birthYear = birthYear
        self.isRoundYear = isRoundYear
        self.province = province
        self.paper = paper
        self.contact = contact
    }

    private static let fatherWordCountMax = 3

    private static func spellings(_ names: [String]) -> [NameWords] {
        var spellings: [NameWords] = []
        for name in names {
            guard let words = NameWords(name) else { continue }
            if !spellings.contains(where: { $0.script == words.script }) { spellings.append(words) }
        }
        return spellings
    }
}
