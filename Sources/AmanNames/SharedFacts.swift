/// Which facts two records share.
///
/// The raw values are stored with hits and the codes are in the files of lists: they never change.
package enum SharedFacts: String, CaseIterable, Sendable {
    /// Two words of the name, and a word of the father's.
    case nameAndFather = "name-and-father"
    /// Two words of the name, and the year of birth, a year more or less.
    case nameAndYear = "name-and-year"
    /// A name of one word, a word of the father's name, and the year.
    case nameFatherYear = "name-father-year"
    /// The number of an identity paper.
    case paper
    // One word of the name, the beginning of another, and:
    /// A word of the father's name.
    case nearNameAndFather = "near-name-and-father"
    /// The beginning of the father's name, and the year.
    case nearNameFatherYear = "near-name-father-year"

    /// In an entry of a list.
    package var code: UInt8 {
        switch self {
        case .nameAndFather: 1
        case .nameAndYear: 2
        case .nameFatherYear: 3
        case .paper: 4
        case .nearNameAndFather: 5
        // 6 was a near name with the year alone.
        case .nearNameFatherYear: 7
        }
    }

    package init?(code: UInt8) {
        guard let facts = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = facts
    }

    package static let near: Set<SharedFacts> = [.nearNameAndFather, .nearNameFatherYear]
    /// Those that say that the fathers' names agree.
    package static let withFather: Set<SharedFacts> = [
        .nameAndFather, .nameFatherYear, .nearNameAndFather, .nearNameFatherYear,
    ]
    /// Those that say that the years agree.
    package static let withYear: Set<SharedFacts> = [
        .nameAndYear, .nameFatherYear, .nearNameFatherYear,
    ]
}

extension Set<SharedFacts> {
    /// Whether facts that agree are enough for a question to a reviewer.
    ///
    /// - Parameters:
    ///   - otherFather: Whether both sides know the father, and no key of him agrees.
    ///   - otherYear: Whether both know the year, and it is more than a year apart.
    /// - Returns: False where there is nothing to ask.
    package func isEnough(otherFather: Bool, otherYear: Bool) -> Bool {
        // The same paper, and a name with its father's, always ask.
        guard isDisjoint(with: [.paper, .nameAndFather, .nameFatherYear]) else { return true }
        // As in screening: a name and a year speak against another father's son.
        if otherFather { return false }
        // A name that is only nearly the same needs the father, and the year where both know it.
        return contains(.nameAndYear) || !isEmpty && !otherYear
    }
}
