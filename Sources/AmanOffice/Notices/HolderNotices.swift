package import AmanLetter
import AmanVerdict

// What a holder or an applicant is sent on paper, and until when they may object.
extension Office {
    /// The notice of a letter's newest change.
    ///
    /// - Returns: Nil where there is nothing to report: an exchanged letter was handed in by its
    ///   holder.
    /// - Throws: When the records cannot be read.
    package func notice(of letter: LetterRecord) async throws(RecordsError) -> Notice? {
        let changes = try await records.statusChanges(of: letter.number)
        let later = try await records.letters(replacing: letter.digest)
        let appeal = try await records.appeals(of: letter.number).first { $0.ending == nil }
        guard
            var notice = changeNotice(
                of: letter,
                changes,
                later,
                appeal,
                programme,
                madeAt: environment.now()
            )
        else { return nil }
        guard notice.appeal == nil else { return notice }
        let asked = try await records.changeRequests(of: letter.number, limit: 1).first
        // Only a change that two officers made by request says where its leaf is in the log.
        if let asked, asked.ending == .approved, asked.act.status == changes.last?.to {
            notice.leafIndex = asked.leafIndex
        }
        return notice
    }

    /// The notice of a refusal; nil where there is no such application, or it was not refused.
    ///
    /// - Throws: When the records cannot be read.
    package func refusalNotice(of ticket: Ticket) async throws(RecordsError) -> Notice? {
        guard let application = try await records.application(ticket: ticket),
            application.state == .refused
        else { return nil }
        let decisions = try await records.decisions(on: application.id)
        return AmanOffice.refusalNotice(
            application,
            decisions,
            programme,
            madeAt: environment.now()
        )
    }
}

/// What the holder is sent about a letter's newest change.
///
/// - Parameters:
///   - letter: The letter that changed.
///   - changes: Its status changes, oldest first.
///   - later: Letters that took its place, oldest first.
///   - appeal: An appeal that is open: the notice then is also the receipt for it.
///   - programme: Names the days of an objection, counted from when the change takes effect.
///   - madeAt: When the notice is written.
/// - Returns: Nil where there is no change, or the holder made it at the exchange desk.
package func changeNotice(
    of letter: LetterRecord,
    _ changes: [StatusChange],
    _ later: [LetterRecord],
    _ appeal: LetterAppeal? = nil,
    _ programme: Programme,
    madeAt: Instant
) -> Notice? {
    // That an appeal was filed decides nothing; what was decided is what the notice is about.
    guard let index = changes.lastIndex(where: { $0.audit.act != .appeal }) else { return nil }
    let change = changes[index]
    guard change.to != .exchanged else { return nil }
    let isInForce = statusInEffect(of: changes[..<index], at: madeAt) == .valid
    let isAnswer = change.audit.act == .decideAppeal
    let mayObject = change.to != .valid && !isAnswer && appeal == nil
    let objection = change.effectiveAt.adding(days: programme.revocation.appealDays)
    var notice = Notice(
        matter: .letter(
            letter.number,
            change.to,
            effectiveAt: change.effectiveAt,
            safeExitUntil: change.safeExitUntil
        ),
        decidedAt: change.audit.at,
        isInForceUntilThen: isInForce,
        ground: printedGround(of: changes, programme),
        appeal: appeal.map { appeal in
            .filed(at: appeal.filedAt, dueAt: appeal.dueAt, isHeld: appeal.isHeld && isInForce)
        } ?? (isAnswer ? .answered : nil),
        appealHolds: programme.revocation.appealHolds,
        leafIndex: nil,
        objectionUntil: mayObject ? objection : nil,
        madeAt: madeAt
    )
    if change.audit.act == .replace, let new = later.last {
        notice.matter = .replaced(letter.number, by: new.number, effectiveAt: change.effectiveAt)
        (notice.objectionUntil, notice.ground) = (nil, nil)
    }
    return notice
}

/// The reason of the last change that was no step of an appeal, where it is printed.
private func printedGround(of changes: [StatusChange], _ programme: Programme) -> String? {
    let decided = changes.last { ![.appeal, .decideAppeal].contains($0.audit.act) }
    guard let reason = decided.flatMap({ programme.statusReason($0.reason) }), reason.isOnNotice
    else { return nil }
    return reason.code
}

/// What an applicant is sent about a refusal: the reason, and until when they may appeal.
///
/// - Returns: Nil where no decision refuses.
package func refusalNotice(
    _ application: Application,
    _ decisions: [Decision],
    _ programme: Programme,
    madeAt: Instant
) -> Notice? {
    for decision in decisions.reversed() {
        guard case .refuse(let reason) = decision.outcome else { continue }
        return Notice(
            matter: .refused(application.ticket, reason: reason, at: decision.at),
            decidedAt: decision.at,
            leafIndex: nil,
            objectionUntil: decision.at.adding(days: programme.decision.appealDays),
            madeAt: madeAt
        )
    }
    return nil
}
