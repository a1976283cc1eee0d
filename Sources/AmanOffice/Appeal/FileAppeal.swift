package import AmanLetter
import AmanVerdict

/// What a holder, or a person for them, brings to the office against the end of a letter.
package struct AppealDraft: Equatable, Sendable {
    package var channel: AppealChannel
    /// What was typed of it; empty where it is on paper.
    package var text: String

    package init(channel: AppealChannel, text: String) {
        self.channel = channel
        self.text = text
    }
}

extension Office {
    /// Files an appeal against the newest change of a letter.
    ///
    /// Where the programme says so and the change has not taken effect yet, the letter stays in
    /// force until the answer. Each appeal is a leaf of the public log.
    ///
    /// - Returns: The appeal. A form that is sent twice ends with `filedBefore`, which names it.
    /// - Throws: `unknownLetter`, `nothingToAppeal`, `replaced`, `answeredBefore`, `tooLate`,
    ///   `filedBefore`, `textTooLong`, `textNotPlain`, `recordErased`, `officerMissing`, `records`.
    package func fileAppeal(
        _ draft: AppealDraft,
        against number: LetterNumber,
        officer: String
    ) async throws(AppealError) -> LetterAppeal {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let now = environment.now()
        let ground = try await appealing { records throws(RecordsError) in  // 1 read once
            try await records.appealGround(of: number)
        }
        guard let ground else { throw .unknownLetter(number) }
        // Until the newest change takes effect, those before it count.
        let changes = try await appealing { records throws(RecordsError) in
            try await records.statusChanges(of: number)
        }
        let filing = try planAppealFiling(  // 2 decide
            draft,
            ground,
            statusInEffect(of: changes.dropLast(), at: now),
            programme,
            at: now,
            officer: officer
        )
        return try await appealing { records throws(RecordsError) in  // 3 write once
            try await records.file(filing)
        }
    }

    /// Shows what the person said in an appeal: an opening of their record, counted and audited.
    ///
    /// - Returns: Nil where nothing is stored; it may be on paper.
    /// - Throws: `unknownAppeal`, `open`, `records`.
    package func openAppealText(
        of id: LetterAppealID,
        officer: String
    ) async throws(AppealError) -> CaseNote? {
        let found = try await appealing { records throws(RecordsError) in
            try await records.appeal(id)
        }
        guard let found else { throw .unknownAppeal }
        guard found.hasText else { return nil }
        do throws(OpenError) {
            try await admit(
                .open,
                [AuditCode(found.letter)],
                reason: AuditCode(word: OpeningReason.appeal),
                officer: officer
            )
        } catch {
            throw .open(error)
        }
        return try await appealing { records throws(RecordsError) in
            try await records.appealText(of: id)
        }
    }

    /// Asks the records, in this step's errors.
    func appealing<Answer: Sendable>(
        _ ask: (any OfficeRecords) async throws(RecordsError) -> Answer
    ) async throws(AppealError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }
}

/// Until when the newest change of a letter can be appealed; nil where it cannot.
package func appealEnd(
    of letter: LetterRecord,
    _ newest: AppealedChange?,
    _ programme: Programme
) -> Instant? {
    guard let newest, [.revoke, .suspend].contains(newest.act), letter.status == newest.to else {
        return nil
    }
    return newest.effectiveAt.adding(days: programme.revocation.appealDays)
}

/// Plans an appeal: against a decision of two officers, in time, once.
///
/// One that holds the change states again what the letter was before it, `held`.
///
/// - Throws: Which of the rules it breaks.
func planAppealFiling(
    _ draft: AppealDraft,
    _ ground: AppealGround,
    _ held: LetterStatus,
    _ programme: Programme,
    at now: Instant,
    officer: String
) throws(AppealError) -> AppealFiling {
    let letter = ground.letter
    let change = try appealable(ground, programme, at: now)
    let text = try appealText(draft)
    guard text == nil || letter.application != nil else { throw .recordErased }
    let isHeld = programme.revocation.appealHolds && now < change.effectiveAt
    let audit = AuditEntry(
        at: now,
        officer: officer,
        act: .appeal,
        subject: AuditCode(letter.number),
        reason: AuditCode(word: draft.channel)
    )
    return AppealFiling(
        change: change.leafIndex,
        channel: draft.channel,
        dueAt: now.adding(days: programme.revocation.answerDays),
        isHeld: isHeld,
        text: text,
        status: statusChange(
            of: letter,
            to: isHeld ? held : change.to,
            reason: StandingReason.appealFiled,
            effectiveAt: isHeld ? now : change.effectiveAt,
            safeExitUntil: isHeld ? nil : change.safeExitUntil,
            audit
        )
    )
}

private func appealable(
    _ ground: AppealGround,
    _ programme: Programme,
    at now: Instant
) throws(AppealError) -> AppealedChange {
    let letter = ground.letter
    if let appeal = ground.appeal { throw .filedBefore(appeal.id) }
    guard let newest = ground.newest else { throw .nothingToAppeal(letter.number, letter.status) }
    if newest.act == .replace { throw .replaced(letter.number) }
    if newest.act == .decideAppeal, newest.to != .valid { throw .answeredBefore(letter.number) }
    guard let end = appealEnd(of: letter, newest, programme) else {
        throw .nothingToAppeal(letter.number, letter.status)
    }
    guard now <= end else { throw .tooLate(end) }
    return newest
}

private func appealText(_ draft: AppealDraft) throws(AppealError) -> CaseNote? {
    do {
        return try CaseNote(typed: draft.text)
    } catch .noteTooLong {
        throw .textTooLong
    } catch {
        throw .textNotPlain
    }
}
