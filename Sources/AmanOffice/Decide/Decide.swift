import AmanLetter

/// Most bytes of an officer's name as the records keep it.
package let officerByteCountMax = 128

extension Office {
    /// Says an officer's word on an application, and what follows from it.
    ///
    /// A crash before 3 leaves nothing; after it, the decision stands.
    ///
    /// - Returns: The application as it stands then: `granted`, `recommended` while the programme
    ///   asks for another officer, `referred`, `refused`, or as before when a refusal needs more.
    package func decide(
        _ id: ApplicationID,
        _ outcome: DecisionOutcome,
        officer: String
    ) async throws(DecideError) -> Application {
        let (application, earlier) = try await readForDecision(id)  // 1 read once
        let decision = Decision(
            application: id,
            outcome: outcome,
            officer: officer,
            at: surroundings.now()
        )
        let change = try planDecision(decision, on: application, after: earlier, programme)  // 2
        do { try await records.commit(change) } catch { throw .records(error) }  // 3 write once
        var decided = application  // 4 show
        decided.state = change.to
        decided.changedAt = decision.at
        if case .refer(let office) = outcome { decided.referredTo = office }
        return decided
    }

    private func readForDecision(
        _ id: ApplicationID
    ) async throws(DecideError) -> (Application, [Decision]) {
        do {
            guard let application = try await records.application(id) else {
                throw DecideError.notFound
            }
            return (application, try await records.decisions(on: id))
        } catch let error as DecideError {
            throw error
        } catch let error as RecordsError {
            throw .records(error)
        } catch {
            throw .records(.damaged(record: "decision"))
        }
    }
}

/// What one officer's word changes, touching nothing.
///
/// - Parameters:
///   - decision: The word to add.
///   - application: As the records have it.
///   - earlier: Decisions on the same application, oldest first.
///   - programme: How many must agree, and which reasons there are.
/// - Returns: The decision with the state it leads to.
/// - Throws: Why this officer cannot say this now.
func planDecision(
    _ decision: Decision,
    on application: Application,
    after earlier: [Decision],
    _ programme: Programme
) throws(DecideError) -> DecideChange {
    try checkOfficer(decision.officer)
    guard application.state == .received || application.state == .recommended else {
        throw .alreadyDecided(application.state)
    }
    let rule = programme.decision
    let vacant = vacancyApplies(rule, earlier, at: decision.at)
    let repeated = earlier.contains { sameOfficer($0.officer, decision.officer) }
    // Whoever speaks again adds no vote: it is one pair of eyes.
    let count = votes(repeated ? earlier : earlier + [decision])
    let to: ApplicationState
    switch decision.outcome {
    case .grant:
        let enough = count.grants >= (vacant ? rule.vacancyOfficers : rule.officers)
        // Once the post counts as vacant, the officer who granted may confirm alone.
        guard !repeated || vacant && enough else { throw .sameOfficer }
        to = enough ? .granted : .recommended
    case .refuse(let reason):
        guard programme.refusal(reason) != nil else { throw .unknownReason(reason) }
        let enough = count.refusals >= rule.refusalOfficers
        // Two refusals at the same moment each saw themselves alone; then either may say it again.
        guard !repeated || enough else { throw .sameOfficer }
        to = enough ? .refused : application.state
    case .refer(let office):
        guard programme.office(office) != nil else { throw .unknownOffice(office) }
        guard office != application.office else { throw .referredToItself }
        to = .referred
    }
    return DecideChange(
        decision: decision,
        from: application.state,
        to: to,
        audit: auditEntry(of: decision)
    )
}

/// How many different officers grant and refuse; of each, the first word counts.
private func votes(_ decisions: [Decision]) -> (grants: Int, refusals: Int) {
    var heard: Set<String> = []
    var grants = 0
    var refusals = 0
    for decision in decisions where heard.insert(foldedOfficer(decision.officer)).inserted {
        switch decision.outcome {
        case .grant: grants += 1
        case .refuse: refusals += 1
        case .refer: break
        }
    }
    return (grants, refusals)
}

/// True when the first grant has waited so long that the missing post counts as vacant.
private func vacancyApplies(_ rule: DecisionRule, _ earlier: [Decision], at now: Instant) -> Bool {
    guard let hours = rule.vacancyHours, let first = earlier.first(where: { $0.outcome == .grant })
    else { return false }
    return first.at.adding(seconds: Int64(hours) * 3_600) <= now
}

private func checkOfficer(_ officer: String) throws(DecideError) {
    guard !foldedOfficer(officer).isEmpty, officer.utf8.count <= officerByteCountMax else {
        throw .officerName
    }
}

/// `Karima ` and `karima` are one pair of eyes.
private func sameOfficer(_ left: String, _ right: String) -> Bool {
    foldedOfficer(left) == foldedOfficer(right)
}

private func auditEntry(of decision: Decision) -> AuditEntry {
    let word: String
    switch decision.outcome {
    case .grant: word = "grant"
    case .refer(let office): word = "refer:\(office.text)"
    case .refuse(let reason): word = "refuse:\(reason)"
    }
    return AuditEntry(
        at: decision.at,
        officer: decision.officer,
        act: .decide,
        subject: decision.application.text,
        reason: word
    )
}
