import AmanLetter

/// What one officer's vote changes, touching nothing.
///
/// - Parameters:
///   - vote: The vote to add; whose it is comes from the snapshot.
///   - snapshot: The application, the votes on it and who can decide, as the records have them.
///   - programme: How many must agree, and which reasons there are.
/// - Returns: The decision with the state it leads to.
/// - Throws: Why this officer cannot say this now.
func planDecision(
    _ vote: Decision,
    on snapshot: DecisionSnapshot,
    _ programme: Programme
) throws(DecideError) -> DecideChange {
    try checkOfficer(vote.officer)
    var decision = vote
    decision.member = snapshot.member
    let (application, earlier) = (snapshot.application, snapshot.decisions)
    let effective = EffectiveVotes(earlier)
    let to: ApplicationState
    switch decision.outcome {
    case .grant:
        try checkVote(decision, on: snapshot, effective, programme)
        to = try planGrant(decision, effective, programme.decision)
    case .refuse(let reason):
        try checkVote(decision, on: snapshot, effective, programme)
        guard programme.refusal(reason) != nil else { throw .unknownReason(reason) }
        to = try planRefusal(decision, effective, programme.decision) ?? application.state
    case .refer(let office):
        try checkVote(decision, on: snapshot, effective, programme)
        guard programme.office(office) != nil else { throw .unknownOffice(office) }
        guard office != application.office else { throw .referredToItself }
        to = .referred
    case .withdraw:
        to = try planWithdrawal(decision, on: application, after: earlier, programme)
    case .appeal:
        to = try planAppeal(decision, on: application, after: earlier, programme)
    // No officer votes so: `Office.correct` stores it with what it corrects.
    case .correct: throw .changedMeanwhile
    }
    return DecideChange(
        decision: decision,
        from: application.state,
        to: to,
        after: earlier.count,
        audit: auditEntry(of: decision, isOpened: snapshot.isOpened, programme)
    )
}

/// Holds that the case is open, and that this officer may speak in an appeal.
private func checkVote(
    _ decision: Decision,
    on snapshot: DecisionSnapshot,
    _ effective: EffectiveVotes,
    _ programme: Programme
) throws(DecideError) {
    switch snapshot.application.state {
    case .received, .recommended: break
    // Since it was granted, the programme asks for more officers: no letter is made before that,
    // and all that can still be added is another grant.
    case .granted
    where decision.outcome == .grant && effective.grantCount > 0
        && effective.grantCount < programme.decision.leastGrants:
        break
    case .granted, .referred, .refused, .issued, .collected:
        throw .alreadyDecided(snapshot.application.state)
    }
    try checkAppeal(decision, effective, programme, snapshot.deciders)
}

private func planGrant(
    _ decision: Decision,
    _ effective: EffectiveVotes,
    _ rule: DecisionRule
) throws(DecideError) -> ApplicationState {
    let vacant = vacancyApplies(rule, effective, at: decision.at)
    // A second vote by one officer adds none: it is one pair of eyes.
    let repeated = effective.holds(decision.voter)
    let grants = effective.grantCount + (repeated ? 0 : 1)
    let enough = grants >= (vacant ? rule.vacancyOfficers : rule.officers)
    // Once the post counts as vacant, the officer who granted may confirm alone.
    guard !repeated || vacant && enough else { throw .sameOfficer }
    return enough ? .granted : .recommended
}

/// Nil while the programme asks for more refusals.
private func planRefusal(
    _ decision: Decision,
    _ effective: EffectiveVotes,
    _ rule: DecisionRule
) throws(DecideError) -> ApplicationState? {
    let repeated = effective.holds(decision.voter)
    let enough = effective.refusalCount + (repeated ? 0 : 1) >= rule.refusalOfficers
    // Records of before may hold two refusals that each saw themselves alone; then either officer
    // may say it again.
    guard !repeated || enough else { throw .sameOfficer }
    return enough ? .refused : nil
}

/// True when the first grant has waited so long that the missing post counts as vacant.
private func vacancyApplies(
    _ rule: DecisionRule,
    _ effective: EffectiveVotes,
    at now: Instant
) -> Bool {
    guard let hours = rule.vacancyHours,
        let first = effective.votes.first(where: { $0.outcome == .grant })
    else { return false }
    return first.at.adding(seconds: Int64(hours) * 3_600) <= now
}

/// Follows `grant:` in the audit where the officer had not opened the record.
package let grantedUnopened: AuditCode = "unopened"

private func checkOfficer(_ officer: String) throws(DecideError) {
    guard !foldedOfficer(officer).isEmpty, officer.utf8.count <= officerByteCountMax else {
        throw .officerName
    }
}

private func auditEntry(
    of decision: Decision,
    isOpened: Bool,
    _ programme: Programme
) -> AuditEntry {
    let word: AuditCode
    switch decision.outcome {
    case .grant: word = isOpened ? "grant" : "grant:" + grantedUnopened
    case .refer(let office): word = "refer:" + AuditCode(office)
    case .refuse(let reason):
        word = programme.refusal(reason).map { "refuse:" + AuditCode($0) } ?? "refuse"
    case .withdraw: word = "take-back"
    case .appeal: word = "appeal"
    case .correct: word = "correct"
    }
    return AuditEntry(
        at: decision.at,
        officer: decision.officer,
        act: .decide,
        subject: AuditCode(decision.application),
        reason: word
    )
}
