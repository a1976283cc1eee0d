/// A person who shares a match key with the present applicant.
package struct Candidate: Equatable, Sendable {
    package var application: ApplicationID
    package var ticket: Ticket
    package var state: ApplicationState
    package var homeProvince: String
    /// Never with the photo: faces are not compared.
    ///
    /// Nil once the record is erased: then only the match keys are left.
    package var person: Person?
    /// Names the record as it was read; another after each correcting, nil once it is erased.
    package var reading: [UInt8]?

    package init(
        application: ApplicationID,
        ticket: Ticket,
        state: ApplicationState,
        homeProvince: String,
        person: Person?,
        reading: [UInt8]? = nil
    ) {
        self.application = application
        self.ticket = ticket
        self.state = state
        self.homeProvince = homeProvince
        self.person = person
        self.reading = reading
    }
}

/// An earlier applicant who may be the same person: a question to a human, never a refusal.
package struct ScreeningHit: Equatable, Sendable {
    package var application: ApplicationID
    package var ticket: Ticket
    package var state: ApplicationState
    /// 0 to 100; only for sorting, the reasons are what a human looks at.
    package var score: Int
    package var reasons: [ScreeningReason]

    package init(
        application: ApplicationID,
        ticket: Ticket,
        state: ApplicationState,
        score: Int,
        reasons: [ScreeningReason]
    ) {
        self.application = application
        self.ticket = ticket
        self.state = state
        self.score = score
        self.reasons = reasons
    }
}

/// Why two applications may be of one person, or why they may not; carries no name.
package enum ScreeningReason: String, CaseIterable, Sendable {
    case samePaper = "same-paper"
    /// Spelled alike, letter for letter.
    case sameSpelling = "same-spelling"
    /// All words of the shorter name sound alike.
    case nameSoundsAlike = "name-sounds-alike"
    /// One word or more sounds alike.
    case partOfNameSoundsAlike = "part-of-name-sounds-alike"
    case fatherSoundsAlike = "father-sounds-alike"
    case sameBirthYear = "same-birth-year"
    /// One year apart.
    case nearBirthYear = "near-birth-year"
    case sameProvince = "same-province"
    case sameContact = "same-contact"
    /// Speaks against: the fathers' names share nothing.
    case otherFather = "other-father"
    /// Speaks against: more than three years apart.
    case otherBirthYear = "other-birth-year"
    /// The record was erased; all that is left is that two facts or more were the same.
    case erasedRecord = "thinned-record"

    /// Points towards "one person"; negative speaks against.
    fileprivate var points: Int {
        switch self {
        case .samePaper: 70
        case .sameSpelling: 45
        case .nameSoundsAlike: 35
        case .partOfNameSoundsAlike: 15
        case .fatherSoundsAlike: 30
        case .sameBirthYear: 20
        case .nearBirthYear: 10
        case .sameProvince: 10
        case .sameContact: 30
        case .otherFather: -35
        case .otherBirthYear: -30
        case .erasedRecord: 45
        }
    }
}

/// Fewest points of a hit: a whole name and one more fact, or a part of it and two more.
private let hitScoreMin = 45

/// Most hits shown for one application: more would not be looked at.
package let screeningHitCountMax = 5

/// Weighs the candidates that share a match key, best first.
///
/// - Parameters:
///   - person: Who applies now, with names tidied.
///   - province: ISO 3166-2 code of the home province.
///   - candidates: Those who share a match key.
/// - Returns: At most `screeningHitCountMax` hits.
func screeningHits(
    for person: Person,
    province: String,
    among candidates: [Candidate]
) -> [ScreeningHit] {
    let known = ScreenedPerson(person, province: province)
    let hits = candidates.compactMap { candidate -> ScreeningHit? in
        let reasons = candidate.person.map { person in
            known.reasons(comparedTo: ScreenedPerson(person, province: candidate.homeProvince))
        }
        // Only its match keys outlived an erased record; without them it would be no candidate.
        let standing = reasons ?? [.erasedRecord]
        let score = standing.reduce(0) { $0 + $1.points }
        guard score >= hitScoreMin else { return nil }
        return ScreeningHit(
            application: candidate.application,
            ticket: candidate.ticket,
            state: candidate.state,
            score: min(100, score),
            reasons: standing
        )
    }
    let best = hits.sorted { ($0.score, $0.ticket.number) > ($1.score, $1.ticket.number) }
    return Array(best.prefix(screeningHitCountMax))
}

/// A person brought to what can be compared.
private struct ScreenedPerson {
    let names: [NameSkeleton]
    let spellings: Set<String>
    let fathers: [NameSkeleton]
    let birthYear: Int?
    let province: String
    let paper: String?
    let contact: String?

    init(_ person: Person, province: String) {
        let written = [person.fullName, person.secondName].compactMap { $0 }
        names = written.map { NameSkeleton($0) }
        spellings = Set(written.map { $0.lowercased() })
        fathers = [person.fatherName, person.fatherSecondName].compactMap { $0 }
            .map { NameSkeleton($0) }
        birthYear = person.birthYear
        self.province = province
        paper = paperMark(person)
        let digits = person.contact.map { asciiDigits($0).filter(\.isNumber) } ?? ""
        // The last nine digits: country and trunk prefixes come and go.
        contact = digits.count >= 7 ? String(digits.suffix(9)) : nil
    }

    func reasons(comparedTo other: ScreenedPerson) -> [ScreeningReason] {
        var reasons: [ScreeningReason] = []
        if let paper, paper == other.paper { reasons.append(.samePaper) }
        if !spellings.isDisjoint(with: other.spellings) {
            reasons.append(.sameSpelling)
        } else {
            switch likeness(names, other.names) {
            case .whole: reasons.append(.nameSoundsAlike)
            case .part: reasons.append(.partOfNameSoundsAlike)
            case .nothing, nil: break
            }
        }
        switch likeness(fathers, other.fathers) {
        case .whole, .part: reasons.append(.fatherSoundsAlike)
        case .nothing: reasons.append(.otherFather)
        case nil: break
        }
        if let reason = yearReason(other) { reasons.append(reason) }
        if province == other.province { reasons.append(.sameProvince) }
        if let contact, contact == other.contact { reasons.append(.sameContact) }
        return reasons
    }

    private func yearReason(_ other: ScreenedPerson) -> ScreeningReason? {
        guard let birthYear, let year = other.birthYear else { return nil }
        switch abs(birthYear - year) {
        case 0: return .sameBirthYear
        case 1: return .nearBirthYear
        case 2, 3: return nil
        default: return .otherBirthYear
        }
    }
}

/// Whether two names that are spelled differently may be one: all words of the shorter sound alike.
package func soundAlike(_ left: String, _ right: String) -> Bool {
    likeness(NameSkeleton(left), NameSkeleton(right)) == .whole
}

private enum Likeness: Int { case nothing, part, whole }

/// How alike the best pair of spellings is; nil when one side is not known.
private func likeness(_ left: [NameSkeleton], _ right: [NameSkeleton]) -> Likeness? {
    var best: Likeness?
    for one in left where !one.words.isEmpty {
        for other in right where !other.words.isEmpty {
            let found = likeness(one, other)
            if found.rawValue > best?.rawValue ?? -1 { best = found }
        }
    }
    return best
}

private func likeness(_ left: NameSkeleton, _ right: NameSkeleton) -> Likeness {
    if left.letters == right.letters { return .whole }
    let shared = Set(left.words).intersection(right.words).count
    guard shared > 0 else { return .nothing }
    let shorter = min(Set(left.words).count, Set(right.words).count)
    // A single word, such as Mohammad, is part of too many names to be a whole one.
    return shared == shorter && shorter > 1 ? .whole : .part
}
