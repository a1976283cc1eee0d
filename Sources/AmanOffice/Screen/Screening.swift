import AmanNames

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
    /// What speaks for one person and what against, in the order in which they are said.
    package var weighed: [WeighedReason]

    package init(
        application: ApplicationID,
        ticket: Ticket,
        state: ApplicationState,
        weighed: [WeighedReason]
    ) {
        self.application = application
        self.ticket = ticket
        self.state = state
        self.weighed = weighed
    }

    package var reasons: [ScreeningReason] { weighed.map(\.reason) }
}

/// A reason, and how much it counts.
package struct WeighedReason: Equatable, Sendable {
    package var reason: ScreeningReason
    /// Bits: with each more, one person is twice as likely; below 0 it speaks against.
    package var bits: Int

    /// The rarest name has fewer bits: a word of 24 letters has 60 at most.
    package static let bitsRange = -99...999

    package init(_ reason: ScreeningReason, bits: Int) {
        self.reason = reason
        self.bits = min(max(bits, Self.bitsRange.lowerBound), Self.bitsRange.upperBound)
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
    /// Speaks against: the names share nothing.
    case otherName = "other-name"
    case fatherSoundsAlike = "father-sounds-alike"
    case sameBirthYear = "same-birth-year"
    /// One year apart.
    case nearBirthYear = "near-birth-year"
    /// Two to five years apart, as guessed years are.
    case birthYearsFewApart = "birth-years-few-apart"
    case sameProvince = "same-province"
    case sameContact = "same-contact"
    /// Speaks against: the fathers' names share nothing.
    case otherFather = "other-father"
    /// Speaks against: more than five years apart.
    case otherBirthYear = "other-birth-year"
    /// Speaks against, a little: people move.
    case otherProvince = "other-province"
    /// The record was erased; all that is left is that two facts or more were the same.
    case erasedRecord = "thinned-record"
}

/// Most hits shown for one application: more would not be looked at.
package let screeningHitCountMax = 5

extension ScreeningHit {
    /// - Parameters:
    ///   - candidate: Whom the person may be.
    ///   - evidence: What was weighed.
    ///   - person: Who applies now, with names tidied.
    init(_ candidate: Candidate, _ evidence: NameEvidence, to person: Person) {
        var weighed: [WeighedReason] = []
        func add(_ reason: ScreeningReason?, _ bits: Float) {
            guard let reason else { return }
            weighed.append(WeighedReason(reason, bits: Int(bits.rounded())))
        }
        if let other = candidate.person {
            add(evidence.isSamePaper ? .samePaper : nil, NameEvidence.paperBits)
            add(nameReason(person, other, evidence.name), evidence.name)
            add(fatherReason(evidence.father), evidence.father)
            add(yearReason(person, other), evidence.birthYear)
            add(provinceReason(evidence.province), evidence.province)
            add(evidence.isSameContact ? .sameContact : nil, NameEvidence.contactBits)
        }
        self.init(
            application: candidate.application,
            ticket: candidate.ticket,
            state: candidate.state,
            weighed: weighed
        )
    }

    /// A person of whom only match keys outlived the record.
    init(erased candidate: Candidate) {
        self.init(
            application: candidate.application,
            ticket: candidate.ticket,
            state: candidate.state,
            weighed: [WeighedReason(.erasedRecord, bits: erasedRecordBits)]
        )
    }
}

/// Two facts or more were the same; which, no one knows any more.
private let erasedRecordBits = 12

private func nameReason(_ one: Person, _ other: Person, _ bits: Float) -> ScreeningReason? {
    let names = [one, other].map { person in
        [person.fullName, person.secondName].compactMap(\.self).filter { !isPlaceholder($0) }
    }
    guard names.allSatisfy({ !$0.isEmpty }) else { return nil }
    let spellings = names.map { Set($0.map { $0.lowercased() }) }
    if !spellings[0].isDisjoint(with: spellings[1]) { return .sameSpelling }
    if names[0].contains(where: { left in names[1].contains { soundAlike(left, $0) } }) {
        return .nameSoundsAlike
    }
    return bits > 0 ? .partOfNameSoundsAlike : .otherName
}

private func fatherReason(_ bits: Float) -> ScreeningReason? {
    bits == 0 ? nil : bits > 0 ? .fatherSoundsAlike : .otherFather
}

private func provinceReason(_ bits: Float) -> ScreeningReason? {
    // One that nearly everybody is of says nothing.
    bits.rounded() == 0 ? nil : bits > 0 ? .sameProvince : .otherProvince
}

private func yearReason(_ one: Person, _ other: Person) -> ScreeningReason? {
    guard let year = one.birthYear, let otherYear = other.birthYear else { return nil }
    switch abs(year - otherYear) {
    case 0: return .sameBirthYear
    case 1: return .nearBirthYear
    case 2...5: return .birthYearsFewApart
    default: return .otherBirthYear
    }
}

/// Whether two names that are spelled differently may be one: all words of the shorter sound alike.
package func soundAlike(_ left: String, _ right: String) -> Bool {
    guard let one = NameWords(left), let other = NameWords(right) else { return false }
    return NameModel.builtIn.learned.soundAlike(one, other)
}
