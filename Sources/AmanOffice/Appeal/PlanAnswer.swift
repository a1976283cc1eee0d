import AmanLetter
import AmanVerdict

/// What an answer does to the letter: each step is a change of its own, with a leaf in the log.
///
/// The log's last leaf that is in effect counts, so a later moment is two steps: from now on what
/// the letter was before, and ended then.
///
/// - Parameters:
///   - answer: What the officers answer.
///   - appeal: To what.
///   - letter: The letter as it is, held or not.
///   - before: What it was before the appealed change: until a later day it is that again.
///   - programme: Names the safe-exit days.
///   - audit: The entry of the decision; its time is the moment.
/// - Returns: One change, or two.
func planAnswer(
    _ answer: AppealAnswer,
    to appeal: LetterAppeal,
    _ letter: LetterRecord,
    before: LetterStatus,
    _ programme: Programme,
    _ audit: AuditEntry
) -> [StatusChange] {
    let steps = AnswerSteps(letter, appeal.change, audit)
    switch answer {
    case .reinstate:
        return [
            steps.step(from: letter.status, to: .valid, StandingReason.appealGranted, at: audit.at)
        ]
    case .uphold where appeal.isHeld:
        return [steps.upheldAfterHolding(programme)]
    case .uphold:
        return [steps.upheld()]
    case .later(let moment):
        return steps.moved(to: moment, before: before)
    }
}

extension Programme {
    /// The first moment at which a letter that an appeal has held may end after all.
    func earliestEnd(of change: AppealedChange, at now: Instant) -> Instant {
        statusReason(change.reason).map { earliestEffect(of: change.to, for: $0, at: now) }
            ?? now.adding(days: revocation.safeExitDays)
    }
}

/// Makes the steps of one answer.
private struct AnswerSteps {
    private let letter: LetterRecord
    private let change: AppealedChange
    private let audit: AuditEntry

    init(_ letter: LetterRecord, _ change: AppealedChange, _ audit: AuditEntry) {
        (self.letter, self.change, self.audit) = (letter, change, audit)
    }

    /// The holder could rely on the letter until now, and gets the days to travel once more.
    func upheldAfterHolding(_ programme: Programme) -> StatusChange {
        let moment = max(change.effectiveAt, programme.earliestEnd(of: change, at: audit.at))
        let travel = audit.at.adding(days: programme.revocation.safeExitDays)
        return step(
            from: letter.status,
            to: change.to,
            StandingReason.decisionUpheld,
            at: moment,
            max(moment, travel, change.safeExitUntil ?? moment)
        )
    }

    func upheld() -> StatusChange {
        step(
            from: letter.status,
            to: change.to,
            StandingReason.decisionUpheld,
            at: change.effectiveAt,
            change.safeExitUntil
        )
    }

    /// Ends the letter later than decided, without taking travel days that the decision gave.
    func moved(to moment: Instant, before: LetterStatus) -> [StatusChange] {
        let reason = StandingReason.timeChanged
        let travel = max(moment, change.safeExitUntil ?? moment)
        let ended = step(from: before, to: change.to, reason, at: moment, travel)
        guard letter.status != before else { return [ended] }
        return [step(from: letter.status, to: before, reason, at: audit.at), ended]
    }

    func step(
        from standing: LetterStatus,
        to status: LetterStatus,
        _ reason: String,
        at moment: Instant,
        _ safeExitUntil: Instant? = nil
    ) -> StatusChange {
        var letter = letter
        letter.status = standing
        return statusChange(
            of: letter,
            to: status,
            reason: reason,
            effectiveAt: moment,
            safeExitUntil: status == .revoked ? safeExitUntil : nil,
            audit
        )
    }
}
