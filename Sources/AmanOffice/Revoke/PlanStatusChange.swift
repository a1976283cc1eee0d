package import AmanLetter
package import AmanVerdict

/// A wish of two officers about one letter.
package struct StatusWish: Equatable, Sendable {
    package var to: LetterStatus
    /// A code of the programme file.
    package var reason: String
    /// From when it holds; nil is now.
    package var effectiveAt: Instant?
    package var officers: OfficerPair
}

/// Plans a status change: allowed by the table, with a reason of the programme, never backdated.
///
/// - Parameters:
///   - letter: The letter as it is.
///   - history: Its status changes so far, oldest first.
///   - wish: What the officers want.
///   - programme: Whose reasons and safe-exit period hold.
///   - now: The present moment.
/// - Returns: The change, ready to be stored.
/// - Throws: Which of the rules the wish breaks.
package func planStatusChange(
    _ letter: LetterRecord,
    history: [StatusChange],
    _ wish: StatusWish,
    _ programme: Programme,
    at now: Instant
) throws(RevokeError) -> StatusChange {
    try check(wish, letter, history, programme)
    let effectiveAt = wish.effectiveAt ?? now
    guard effectiveAt >= now else { throw .effectiveInThePast }
    let safeExit = effectiveAt.adding(days: programme.revocation.safeExitDays)
    let leaf = LogEntry.status(
        digest: letter.digest,
        status: wish.to,
        reason: wish.reason,
        effective: effectiveAt
    )
    return StatusChange(
        number: letter.number,
        digest: letter.digest,
        from: letter.status,
        to: wish.to,
        reason: wish.reason,
        effectiveAt: effectiveAt,
        safeExitUntil: wish.to == .revoked ? safeExit : nil,
        leaf: leaf.encoded(),
        audit: AuditEntry(
            at: now,
            officer: wish.officers.first,
            second: wish.officers.second,
            act: act(of: wish.to),
            subject: letter.number.text,
            reason: wish.reason
        )
    )
}

/// Refuses a wish that the programme, the table or the letter's history do not allow.
private func check(
    _ wish: StatusWish,
    _ letter: LetterRecord,
    _ history: [StatusChange],
    _ programme: Programme
) throws(RevokeError) {
    let isKnown = programme.statusReason(wish.reason) != nil
    guard isKnown, wish.reason != StandingReason.exchanged else {
        throw .unknownReason(wish.reason)
    }
    guard wish.to != .valid || wish.reason != StandingReason.lost else { throw .lostIsNoReturn }
    guard mayChange(from: letter.status, to: wish.to) else {
        throw .notAllowed(from: letter.status, to: wish.to)
    }
    let wasReplaced = history.last { $0.to == .revoked }?.audit.act == .replace
    guard !(wish.to == .valid && wasReplaced) else { throw .replacedAfterLoss }
}

private func act(of status: LetterStatus) -> AuditAct {
    switch status {
    case .valid: .reinstate
    case .revoked: .revoke
    case .suspended: .suspend
    case .exchanged: .exchange
    }
}
