/// Facts that one side knows of a person.
struct KnownFacts: OptionSet, Sendable {
    let rawValue: UInt8

    static let father = KnownFacts(rawValue: 1)
    static let year = KnownFacts(rawValue: 2)
    static let paper = KnownFacts(rawValue: 4)
    /// A name, with enough beside it to be compared.
    static let name = KnownFacts(rawValue: 8)
    static let all: KnownFacts = [.father, .year, .paper, .name]
}
