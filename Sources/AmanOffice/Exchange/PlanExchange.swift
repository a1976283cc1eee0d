package import AmanLetter
package import AmanVerdict

/// A letter that was handed in, as far as this office knows it.
package struct HandedIn: Sendable {
    /// The judgement now.
    package var judgement: Judgement
    /// The judgement one second before the end of a letter that has ended: scope and dates.
    package var beforeEnd: Judgement?
    /// What became of it by now, whether it has ended or not.
    package var statusNow: Reason?
    /// The letter in this office's records, if it is one of ours.
    package var own: LetterRecord?
    /// Its exchange here, if it came from another office and was exchanged before.
    package var earlier: ForeignExchange?

    package init(
        judgement: Judgement,
        beforeEnd: Judgement? = nil,
        statusNow: Reason? = nil,
        own: LetterRecord? = nil,
        earlier: ForeignExchange? = nil
    ) {
        self.judgement = judgement
        self.beforeEnd = beforeEnd
        self.statusNow = statusNow
        self.own = own
        self.earlier = earlier
    }
}

/// A letter that may be exchanged, with what the new one takes from it.
package struct Exchangeable: Equatable, Sendable {
    package var number: LetterNumber
    package var digest: [UInt8]
    package var office: OfficeCode
    /// The letter in our own records, whose status changes with the exchange.
    package var own: LetterRecord?
    /// What the signed letter says of its holder.
    package var person: Person
    /// Where the letter leads, or else where its holder lives.
    package var homeProvince: String
    package var doubts: [ExchangeDoubt]

    package init(
        number: LetterNumber,
        digest: [UInt8],
        office: OfficeCode,
        own: LetterRecord?,
        person: Person,
        homeProvince: String,
        doubts: [ExchangeDoubt]
    ) {
        self.number = number
        self.digest = digest
        self.office = office
        self.own = own
        self.person = person
        self.homeProvince = homeProvince
        self.doubts = doubts
    }
}

/// Decides whether a letter that was handed in may be exchanged, and under which doubts.
///
/// - Throws: Why it may not: what its judgement says against it, `nothingToExchange`, or `issue` in
///   an office that is not in the programme.
package func planExchange(
    _ handedIn: HandedIn,
    _ programme: Programme,
    at office: OfficeCode,
    now: Instant
) throws(ExchangeError) -> Exchangeable {
    guard let entry = programme.office(office) else {
        throw .issue(.officeNotInProgramme(office))
    }
    guard let letter = handedIn.judgement.letter,
        let conduct = letter.claims.safeConduct
    else { throw refusal(of: handedIn.judgement) }
    let number = letter.claims.number
    var doubts = try standingDoubts(handedIn, letter.claims, programme, now: now)
    guard leadsOn(conduct, programme) else { throw .nothingToExchange(number, conduct.kind) }
    if conduct.office == office, handedIn.own == nil { doubts.append(.notInOurRecords) }
    let home = conduct.toProvince ?? conduct.fromProvince ?? entry.provinces.first ?? ""
    if !entry.provinces.contains(home) { doubts.append(.otherDestination) }
    return Exchangeable(
        number: number,
        digest: letter.digest,
        office: conduct.office,
        own: handedIn.own,
        person: person(of: letter.claims),
        homeProvince: home,
        doubts: doubts
    )
}

/// The doubts about a proven letter's status and times, or why it is refused.
private func standingDoubts(
    _ handedIn: HandedIn,
    _ claims: LetterClaims,
    _ programme: Programme,
    now: Instant
) throws(ExchangeError) -> [ExchangeDoubt] {
    // What we did ourselves we know, whatever lists say.
    if handedIn.earlier != nil { throw .alreadyExchanged(claims.number) }
    if let own = handedIn.own { try refuse(own.status, claims.number) }
    var doubts: [ExchangeDoubt] = []
    var judgement = handedIn.judgement
    if mayHaveEnded(judgement) {
        // Offices exchange letters after their end too, and tell it by notices of that later day.
        switch handedIn.statusNow {
        case .status(let status)?, .notice(let status)?: try refuse(status, claims.number)
        default: break
        }
        guard now < claims.expires.adding(days: programme.exchange.lateDays) else {
            throw .endedLongAgo(claims.number, since: claims.expires)
        }
        doubts.append(.ended)
        judgement = handedIn.beforeEnd ?? judgement
    }
    switch judgement.reason {
    case .inForce, .ended, .clockBehind: break
    case .statusListUnknown: if handedIn.own == nil { doubts.append(.statusNotAtHand) }
    case .notInLog: throw .notInLog(claims.number)
    case .beginsLater: throw .notYetValid(claims.number, from: claims.notBefore)
    case .status(let status), .notice(let status): try refuse(status, claims.number)
    case .noKey, .unknownKey, .otherProgramme, .notASafeConduct, .officeOutsideScope,
        .kindOutsideScope, .dateOutsideScope, .signerRetired, .signerDistrusted, .holdsTooLong,
        .noStatusEntry, .statusIndexOutOfRange, .statusListOfOtherOffice, .signatureDoesNotFit,
        .otherAlgorithm, .noLetter, .notRead, .notUnderstood:
        throw refusal(of: judgement)
    }
    return doubts
}

/// Whether a letter has ended, by the clock or at least by what its office signed.
func mayHaveEnded(_ judgement: Judgement) -> Bool {
    judgement.reason == .ended || judgement.reason == .clockBehind
}

private func refuse(_ status: LetterStatus, _ number: LetterNumber) throws(ExchangeError) {
    switch status {
    case .valid: return
    case .revoked: throw .revoked(number)
    case .suspended: throw .suspended(number)
    case .exchanged: throw .alreadyExchanged(number)
    }
}

/// Why a text that is no letter of this programme is refused.
private func refusal(of judgement: Judgement) -> ExchangeError {
    let reason = judgement.reason.code
    return switch judgement.verdict {
    case .forged: .forged(reason: reason)
    case .unreadable: .unreadable(reason: reason)
    case .inForce, .notYetValid, .expired, .revoked, .suspended, .exchanged, .untrusted,
        .cannotTell:
        .untrusted(reason: reason)
    }
}

/// Whether a letter leads to another one: by its kind's rule, or because it leads somewhere.
private func leadsOn(_ conduct: SafeConductClaims, _ programme: Programme) -> Bool {
    if programme.letterRule(conduct.kind)?.mustExchange == true { return true }
    switch conduct.kind {
    case .transit: return true
    case .replacement: return conduct.toProvince != nil
    case .standing, .certificate: return false
    }
}

/// What a letter says of its holder.
private func person(of claims: LetterClaims) -> Person {
    var person = Person()
    person.fullName = claims.fullName
    person.secondName = claims.secondName
    person.secondLanguage = claims.secondLanguage
    person.fatherName = claims.guardianName
    person.birthDate = claims.birthDate
    person.birthYear = claims.safeConduct?.birthYear
    return person
}
