package import AmanLetter

/// Seconds in which an officer may take back a word that decided the case by itself.
///
/// Long enough to notice a slip, short enough that nobody has been told yet.
package let takeBackSecondsMax: Int64 = 900

/// How long an officer's word can still be taken back.
package enum TakeBackEnd: Equatable, Sendable {
    /// Until another officer speaks.
    case nextWord
    /// Until this moment, or until somebody acts on the decision.
    case at(Instant)
}

/// How long an officer can take back what they said last.
///
/// A word waiting for others can be taken back until one of them speaks. A word that decided alone,
/// for a short while. What several officers decided together is no longer one officer's to undo.
///
/// - Throws: Why it cannot be taken back at all.
package func takeBackEnd(
    of officer: String,
    on application: Application,
    after said: [Decision],
    _ programme: Programme
) throws(DecideError) -> TakeBackEnd {
    let standing = StandingWords(said)
    guard standing.holds(officer) else { throw .nothingToTakeBack }
    // The newest entry itself must be that word: not an appeal, nor somebody's taking back.
    guard let last = said.last, last == standing.words.last, sameOfficer(last.officer, officer)
    else { throw .actedOn }
    switch application.state {
    case .received, .recommended: return .nextWord
    case .granted where standing.grantCount == 1, .refused where standing.refusalCount == 1,
        .referred:
        return .at(last.at.adding(seconds: takeBackSecondsMax))
    case .granted, .refused, .issued, .collected: throw .alreadyDecided(application.state)
    }
}

func planTakeBack(
    _ decision: Decision,
    on application: Application,
    after earlier: [Decision],
    _ programme: Programme
) throws(DecideError) -> ApplicationState {
    let end = try takeBackEnd(of: decision.officer, on: application, after: earlier, programme)
    if case .at(let moment) = end, decision.at > moment { throw .tooLateToTakeBack(moment) }
    return StandingWords(earlier + [decision]).openState
}
