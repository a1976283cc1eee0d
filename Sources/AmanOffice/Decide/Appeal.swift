package import AmanLetter

/// Until when a refusal can be appealed; nil for anything but a refusal.
package func appealEnd(
    of application: Application,
    after said: [Decision],
    _ programme: Programme
) -> Instant? {
    guard application.state == .refused else { return nil }
    let refusedAt = EffectiveVotes(said).votes.last?.at ?? application.changedAt
    return refusedAt.adding(days: programme.decision.appealDays)
}

/// Opens a refused case again.
func planAppeal(
    _ decision: Decision,
    on application: Application,
    after earlier: [Decision],
    _ programme: Programme
) throws(DecideError) -> ApplicationState {
    guard let end = appealEnd(of: application, after: earlier, programme) else {
        throw .notRefused(application.state)
    }
    guard decision.at <= end else { throw .appealTooLate(end) }
    return .received
}

/// Refuses the word of an officer who refused before the appeal, as long as there are others.
///
/// After the programme's vacancy hours the others count as a vacant post, which never holds up
/// protection: such an officer may then grant, and still not refuse.
func checkAppeal(
    _ decision: Decision,
    _ effective: EffectiveVotes,
    _ programme: Programme,
    _ deciders: Set<StaffID>?
) throws(DecideError) {
    let refusers = effective.refusedBefore
    guard let appealedAt = effective.appealedAt,
        refusers.contains(decision.voter)
    else { return }
    let others =
        deciders?.contains { !refusers.contains(.member($0)) }
        ?? (programme.decision.panel > refusers.count)
    guard others else { return }
    if decision.outcome == .grant, let hours = programme.decision.vacancyHours,
        appealedAt.adding(seconds: Int64(hours) * 3_600) <= decision.at
    {
        return
    }
    throw .refusedBefore
}
