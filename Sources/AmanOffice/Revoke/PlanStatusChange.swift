package import AmanLetter
package import AmanVerdict

/// An order of two officers about one letter.
package struct StatusOrder: Equatable, Sendable {
    package var to: LetterStatus
    /// A code of the programme file.
    package var reason: String
    /// From when it holds; nil is as soon as the programme allows.
    package var effectiveAt: Instant?
    /// The two who answer for it.
    package var officers: OfficerPair
}

extension Programme {
    /// The first moment at which a change may take effect that two officers make at `now`.
    ///
    /// What takes a person's protection away waits for the safe-exit days, so that they hear of it
    /// while they may still travel; except for a reason that the programme calls urgent.
    package func earliestEffect(
        of status: LetterStatus,
        for reason: StatusReason,
        at now: Instant
    ) -> Instant {
        switch status {
        case .revoked, .suspended:
            reason.isUrgent ? now : now.adding(days: revocation.safeExitDays)
        case .valid, .exchanged: now
        }
    }
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
    let pending = history.last.flatMap { $0.effectiveAt > now ? $0 : nil }
    let reason = try check(order, letter, history, pending, programme)
    let earliest = programme.earliestEffect(of: order.to, for: reason, at: now)
    let effectiveAt = order.effectiveAt ?? earliest
    guard effectiveAt >= now else { throw .effectiveInThePast }
    guard effectiveAt >= earliest else { throw .effectiveTooSoon(earliest) }
    if order.to == letter.status, let pending, effectiveAt >= pending.effectiveAt {
        throw .notAllowed(from: letter.status, to: order.to)
    }
    // Where the safe-exit days were waited for, they end when the change takes effect.
    let safeExit =
        reason.isUrgent
        ? effectiveAt.adding(days: programme.revocation.safeExitDays) : effectiveAt
    return statusChange(
        of: letter,
        to: order.to,
        reason: order.reason,
        effectiveAt: effectiveAt,
        safeExitUntil: order.to == .revoked ? safeExit : nil,
        AuditEntry(
            at: now,
            officer: order.officers.first,
            second: order.officers.second,
            act: act(of: order.to),
            subject: AuditCode(letter.number),
            reason: AuditCode(reason)
        )
    )
}

/// A change of a letter's status, with its leaf in the log.
func statusChange(
    of letter: LetterRecord,
    to status: LetterStatus,
    reason: String,
    effectiveAt: Instant,
    safeExitUntil: Instant?,
    _ audit: AuditEntry
) -> StatusChange {
    let leaf = LogEntry.status(
        digest: letter.digest,
        status: status,
        reason: reason,
        effective: effectiveAt,
        listed: StatusPlace(counted: letter.statusIndex).listed
    )
    return StatusChange(
        number: letter.number,
        digest: letter.digest,
        from: letter.status,
        to: status,
        reason: reason,
        effectiveAt: effectiveAt,
        safeExitUntil: safeExitUntil,
        leaf: leaf.encoded(),
        audit: audit
    )
}

/// Refuses an order that the programme, the table or the letter's history do not allow.
///
/// - Returns: The programme's reason.
private func check(
    _ order: StatusOrder,
    _ letter: LetterRecord,
    _ history: [StatusChange],
    _ pending: StatusChange?,
    _ programme: Programme
) throws(RevokeError) -> StatusReason {
    guard let reason = programme.statusReason(order.reason),
        reason.code != StandingReason.exchanged,
        !StandingReason.ofAppeals.contains(reason.code)
    else { throw .unknownReason(order.reason) }
    guard order.to != .valid || order.reason != StandingReason.lost else { throw .lostIsNoReturn }
    // An urgent reason brings forward a revocation that has not taken effect yet.
    let isSooner = reason.isUrgent && pending?.to == .revoked && order.to == .revoked
    guard isSooner || mayChange(from: letter.status, to: order.to) else {
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
