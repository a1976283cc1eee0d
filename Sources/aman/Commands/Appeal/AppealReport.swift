import AmanLetter
import AmanOffice
import AmanVerdict

/// An appeal, as JSON.
struct AppealReport: Encodable {
    let appeal: Int64
    let letter: String
    /// What the appealed change made of the letter.
    let status: String
    let reason: String
    let effectiveAt: String
    let by: String
    let filedAt: String
    let dueAt: String
    let isOverdue: Bool
    /// Whether the letter stays in force until the answer.
    let isHeld: Bool
    let hasText: Bool
    /// `open`, `proposed`, or how it ended.
    let state: String
    /// The answer that waits for a second officer, and its moment where it is a later one.
    let proposal: String?
    let proposedFrom: String?
    let logIndex: UInt64?

    init(_ appeal: LetterAppeal, at now: Instant) {
        self.appeal = appeal.id.number
        letter = appeal.letter.text
        status = appeal.change.to.code
        reason = appeal.change.reason
        effectiveAt = appeal.change.effectiveAt.rfc3339
        by = appeal.channel.rawValue
        filedAt = appeal.filedAt.rfc3339
        dueAt = appeal.dueAt.rfc3339
        isOverdue = appeal.isOverdue(at: now)
        isHeld = appeal.isHeld
        hasText = appeal.hasText
        state = appeal.ending?.rawValue ?? (appeal.proposal == nil ? "open" : "proposed")
        proposal = appeal.proposal?.answer.kind.rawValue
        if case .later(let moment)? = appeal.proposal?.answer {
            proposedFrom = moment.rfc3339
        } else {
            proposedFrom = nil
        }
        logIndex = appeal.leafIndex
    }
}
