package import AmanLetter

/// Seconds in which an officer may withdraw a vote that decided the case alone.
///
/// Long enough to notice a mistake, short enough that the applicant does not know yet.
package let withdrawalSecondsMax: Int64 = 900

/// How long an officer's vote can still be withdrawn.
package enum WithdrawalEnd: Equatable, Sendable {
    /// Until another officer speaks.
    case nextVote
    /// Until this moment, or until an officer acts on the decision.
    case at(Instant)
}

/// How long an officer can withdraw what they said last.
///
/// A vote waiting for others can be withdrawn until one of them speaks. A vote that decided alone,
/// for a short while. What several officers decided together is no longer one officer's to undo.
///
/// - Throws: Why it cannot be withdrawn at all.
package func withdrawalEnd(
    of voter: Voter,
    on application: Application,
    after said: [Decision],
    _ programme: Programme
) throws(DecideError) -> WithdrawalEnd {
    let effective = EffectiveVotes(said)
    guard effective.holds(voter) else { throw .nothingToWithdraw }
    // The newest entry itself must be that vote: not an appeal, nor a withdrawal.
    guard let last = said.last, last == effective.votes.last, last.voter == voter else {
        throw .actedOn
    }
    switch application.state {
    case .received, .recommended: return .nextVote
    case .granted where effective.grantCount == 1, .refused where effective.refusalCount == 1,
        .referred:
        return .at(last.at.adding(seconds: withdrawalSecondsMax))
    case .granted, .refused, .issued, .collected: throw .alreadyDecided(application.state)
    }
}

func planWithdrawal(
    _ decision: Decision,
    on application: Application,
    after earlier: [Decision],
    _ programme: Programme
) throws(DecideError) -> ApplicationState {
    let end = try withdrawalEnd(of: decision.voter, on: application, after: earlier, programme)
    if case .at(let moment) = end, decision.at > moment { throw .tooLateToWithdraw(moment) }
    return EffectiveVotes(earlier + [decision]).openState
}
