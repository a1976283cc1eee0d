import AmanLetter
package import AmanVerdict

/// Plans the letter of a granted application.
///
/// - Parameters:
///   - snapshot: The application with the person's record and the votes on it; and the letter made
///     for it before, if any: one that expired before it was collected may be made again.
///   - terms: The programme, the moment, and the randomness of this letter.
///   - officer: Who issues it.
/// - Returns: The letter, ready to be signed.
/// - Throws: `notGranted`, `votesMissing`, `officeNotInProgramme`, or what `planClaims` throws.
package func planIssue(
    _ snapshot: IssueSnapshot,
    _ terms: LetterTerms,
    officer: String
) throws(IssueError) -> LetterPlan {
    let (application, earlier) = (snapshot.opened.application, snapshot.earlier)
    guard mayIssue(application, earlier, at: terms.now) else {
        throw .notGranted(application.state)
    }
    try checkVotes(snapshot, terms.programme.decision)
    guard let entry = terms.programme.office(terms.office) else {
        throw .officeNotInProgramme(terms.office)
    }
    let kind = terms.programme.kind(at: terms.office, home: application.homeProvince)
    let route = planRoute(kind, home: application.homeProvince, servedBy: entry)
    let content = LetterContent(
        kind: kind,
        person: snapshot.opened.person,
        fromProvince: route.from,
        toProvince: route.to,
        replaces: earlier?.digest ?? application.replaces
    )
    let (claims, conduct, place) = try planClaims(content, terms)
    return LetterPlan(
        claims: claims,
        conduct: conduct,
        place: place,
        application: application.id,
        ticket: application.ticket,
        from: application.state,
        audit: AuditEntry(
            at: terms.now,
            officer: officer,
            act: .issue,
            subject: AuditCode(claims.number)
        )
    )
}

/// Granted and without a letter, or with one that expired in the drawer.
private func mayIssue(
    _ application: Application,
    _ earlier: LetterRecord?,
    at now: Instant
) -> Bool {
    switch application.state {
    case .granted: return true
    case .issued:
        guard let earlier, earlier.status == .valid else { return false }
        return earlier.handedOutAt == nil && earlier.expires <= now
    case .received, .recommended, .referred, .refused, .collected: return false
    }
}

/// Holds that officers have granted the application, whatever its state says.
///
/// Where another letter was exchanged for this one, that letter is what it is made for.
private func checkVotes(
    _ snapshot: IssueSnapshot,
    _ rule: DecisionRule
) throws(IssueError) {
    let isExchange = snapshot.earlier != nil && snapshot.opened.application.replaces != nil
    let found = EffectiveVotes(snapshot.votes).grantCount
    guard !isExchange, found < rule.leastGrants else { return }
    throw .votesMissing(found: found, needed: rule.leastGrants)
}

/// Plans the letter that takes the place of a lost one, or of one with a mistake.
///
/// It has the time that was left, and no more than the other one had in all: one made while the
/// clock was ahead has more left than any letter may hold. For a lost one it is of the kind
/// `replacement` where the programme has that kind, else of the same kind. It leads where the other
/// one led. That one is revoked in the same commit, from now on and without a safe exit: its holder
/// has the new one.
///
/// - Throws: `notValid`, `expired`, `correctedSince` or `notCorrected`, `officeNotInProgramme`,
///   `kindNotInProgramme`, `nameMissing`; `refused` or `tooLong` for what no letter may say.
package func planReplacement(
    of lost: LetterRecord,
    _ snapshot: IssueSnapshot,
    _ terms: LetterTerms,
    officers: OfficerPair,
    for reason: ReplacementReason
) throws(IssueError) -> LetterPlan {
    let opened = snapshot.opened
    guard lost.status == .valid else { throw .notValid(lost.number, lost.status) }
    guard terms.now < lost.expires else { throw .expired(lost.number, since: lost.expires) }
    try checkCorrection(of: lost, snapshot.votes, reason)
    let hasReplacements = terms.programme.letterRule(.replacement) != nil
    let content = LetterContent(
        kind: hasReplacements && reason == .lost ? .replacement : lost.kind,
        person: opened.person,
        fromProvince: lost.fromProvince,
        toProvince: lost.toProvince,
        expires: min(lost.expires, terms.now.adding(seconds: lost.wholeTime)),
        replaces: lost.digest
    )
    let (claims, conduct, place) = try planClaims(content, terms)
    let audit = AuditEntry(
        at: terms.now,
        officer: officers.first,
        second: officers.second,
        act: .replace,
        subject: AuditCode(claims.number),
        reason: reason == .lost ? "lost" : "corrected"
    )
    return LetterPlan(
        claims: claims,
        conduct: conduct,
        place: place,
        application: opened.application.id,
        ticket: opened.application.ticket,
        from: opened.application.state,
        superseded: supersession(of: lost, by: reason.statusReason, to: .revoked, audit),
        audit: audit
    )
}

/// Holds that a letter with another name in it is made only where officers were asked about that.
func checkCorrection(
    of letter: LetterRecord,
    _ votes: [Decision],
    _ reason: ReplacementReason
) throws(IssueError) {
    let isCorrected = wasCorrected(since: letter, votes)
    if isCorrected, reason == .lost { throw .correctedSince(letter.number) }
    if !isCorrected, reason == .corrected { throw .notCorrected(letter.number) }
}

/// Whether the record was corrected after a letter was made of it: without a vote since, no letter
/// can have been made.
package func wasCorrected(since letter: LetterRecord, _ votes: [Decision]) -> Bool {
    guard let last = votes.last, last.outcome == .correct else { return false }
    return last.at >= letter.issuedAt
}

/// The status change of a letter of this office whose place another letter takes.
package func supersession(
    of old: LetterRecord,
    by reason: String,
    to status: LetterStatus,
    _ audit: AuditEntry
) -> StatusChange {
    var audit = audit
    audit.subject = AuditCode(old.number)
    let leaf = LogEntry.status(
        digest: old.digest,
        status: status,
        reason: reason,
        effective: audit.at,
        listed: StatusPlace(counted: old.statusIndex).listed
    )
    return StatusChange(
        number: old.number,
        digest: old.digest,
        from: old.status,
        to: status,
        reason: reason,
        effectiveAt: audit.at,
        safeExitUntil: nil,
        leaf: leaf.encoded(),
        audit: audit
    )
}

extension LetterRecord {
    /// Seconds from when it was made to its end.
    fileprivate var wholeTime: Int64 { expires.seconds - issuedAt.seconds }
}
