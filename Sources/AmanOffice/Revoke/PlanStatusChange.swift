package import AmanLetter
package import AmanVerdict

/// An order of two officers about one letter.
package struct StatusOrder: Equatable, Sendable {
    package var to: LetterStatus
    /// A code of the programme file.
    package var reason: String
    /// From when it holds; nil is now.
    package var effectiveAt: Instant?
    /// The two who answer for it.
    package var officers: OfficerPair
}

/// Plans a status change: allowed by the table, with a reason of the programme, never backdated.
///
/// - Parameters:
///   - letter: The letter as it is.
///   - history: Its status changes so far, oldest first.
///   - order: What the officers want.
///   - programme: Whose reasons and safe-exit period hold.
///   - now: The present moment.
/// - Returns: The change, ready to be stored.
/// - Throws: Which of the rules the order breaks.
package func planStatusChange(
    _ letter: LetterRecord,
    history: [StatusChange],
    _ order: StatusOrder,
    _ programme: Programme,
    at now: Instant
) throws(RevokeError) -> StatusChange {
    let reason = try check(order, letter, history, programme)
    let effectiveAt = order.effectiveAt ?? now
    guard effectiveAt >= now else { throw .effectiveInThePast }
    let safeExit = effectiveAt.adding(days: programme.revocation.safeExitDays)
    let leaf = LogEntry.status(
        digest: letter.digest,
        status: order.to,
        reason: order.reason,
        effective: effectiveAt,
        listed: StatusPlace(counted: letter.statusIndex).listed
    )
    return StatusChange(
        number: letter.number,
        digest: letter.digest,
        from: letter.status,
        to: order.to,
        reason: order.reason,
        effectiveAt: effectiveAt,
        safeExitUntil: order.to == .revoked ? safeExit : nil,
        leaf: leaf.encoded(),
        audit: AuditEntry(
            at: now,
            officer: order.officers.first,
            second: order.officers.second,
            act: act(of: order.to),
            subject: AuditCode(letter.number),
            reason: AuditCode(reason)
        )
    )
}

/// Refuses an order that the programme, the table or the letter's history do not allow.
///
/// - Returns: The programme's reason.
private func check(
    _ order: StatusOrder,
    _ letter: LetterRecord,
    _ history: [StatusChange],
    _ programme: Programme
) throws(RevokeError) -> StatusReason {
    guard let reason = programme.statusReason(order.reason),
        reason.code != StandingReason.exchanged
    else { throw .unknownReason(order.reason) }
    guard order.to != .valid || order.reason != StandingReason.lost else { throw .lostIsNoReturn }
    guard mayChange(from: letter.status, to: order.to) else {
        throw .notAllowed(from: letter.status, to: order.to)
    }
    let wasReplaced = history.last { $0.to == .revoked }?.audit.act == .replace
    guard !(order.to == .valid && wasReplaced) else { throw .replacedAfterLoss }
    if let act = ChangeRequestAct(order.to), !reason.acts.contains(act) {
        throw .reasonForOtherChange(order.reason, act)
    }
    return reason
}

private func act(of status: LetterStatus) -> AuditAct {
    switch status {
    case .valid: .reinstate
    case .revoked: .revoke
    case .suspended: .suspend
    case .exchanged: .exchange
    }
}
