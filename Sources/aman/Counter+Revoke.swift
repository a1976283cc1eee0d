import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanVerdict
import AmanWeb

extension OpenedOffice {
    /// Changes of letters by two officers, each from their own sign-in, and their notices.
    func revoking() -> RevokeTools {
        let (office, records) = (office, home.records)
        let approvals = Approvals(office: office, records: records)
        return RevokeTools(
            waiting: {
                let now = office.surroundings.now()
                return try await records.askedChanges(waitingAt: now, limit: waitingCountMax)
            },
            waitingCount: {
                try await records.askedChangeCount(waitingAt: office.surroundings.now())
            },
            asked: { id in try await records.askedChange(id) },
            askedOf: { number in
                try await records.askedChanges(of: number, limit: waitingCountMax)
            },
            ask: { wish, number, member, form in
                try await approvals.ask(wish, of: number, by: member, form: form)
            },
            approve: { id, member in _ = try await approvals.approve(id, by: member) },
            decline: { id, member in try await approvals.decline(id, by: member) },
            takeBack: { id, member in try await approvals.takeBack(id, by: member) },
            notice: { letter in try await office.printedNotice(of: letter, records) },
            refusalNotice: { ticket in
                guard let application = try await records.application(ticket: ticket),
                    application.state == .refused
                else { return nil }
                let decisions = try await records.decisions(on: application.id)
                return try office.refusalNotice(application, decisions).map(office.printed)
            }
        )
    }
}

/// Rows of a list that nobody reads to its end.
private let waitingCountMax = 200

extension Office {
    /// The notice of a letter's newest change; nil where there is nothing to tell.
    fileprivate func printedNotice(
        of letter: LetterRecord,
        _ records: SQLiteRecords
    ) async throws -> [UInt8]? {
        let changes = try await records.statusChanges(of: letter.number)
        let later = try await records.letters(replacing: letter.digest)
        let asked = try await records.askedChanges(of: letter.number, limit: 1).first
        guard var notice = notice(of: letter, changes, later) else { return nil }
        // Only what was done at the counter says where its leaf stands.
        if let asked, asked.ending == .done, asked.act.status == changes.last?.to {
            notice.leafIndex = asked.leafIndex
        }
        return try printed(notice)
    }

    /// What the holder is told of a letter's newest change; nil where there is nothing to tell.
    fileprivate func notice(
        of letter: LetterRecord,
        _ changes: [StatusChange],
        _ later: [LetterRecord]
    ) -> Notice? {
        guard let change = changes.last, change.to != .exchanged else { return nil }
        let objection = change.effectiveAt.adding(days: programme.revocation.appealDays)
        var notice = Notice(
            matter: .letter(
                letter.number,
                change.to,
                effectiveAt: change.effectiveAt,
                safeExitUntil: change.safeExitUntil
            ),
            leafIndex: nil,
            objectionUntil: change.to == .valid ? nil : objection,
            madeAt: surroundings.now()
        )
        if change.audit.act == .replace, let new = later.last {
            notice.matter = .replaced(
                letter.number,
                by: new.number,
                effectiveAt: change.effectiveAt
            )
            notice.objectionUntil = nil
        }
        return notice
    }

    fileprivate func refusalNotice(
        _ application: Application,
        _ decisions: [Decision]
    ) -> Notice? {
        for decision in decisions.reversed() {
            guard case .refuse(let reason) = decision.outcome else { continue }
            return Notice(
                matter: .refused(application.ticket, reason: reason, at: decision.at),
                leafIndex: nil,
                objectionUntil: decision.at.adding(days: programme.decision.appealDays),
                madeAt: surroundings.now()
            )
        }
        return nil
    }

    fileprivate func printed(_ notice: Notice) throws -> [UInt8] {
        try NoticePrinter(programme: programme, office: code).pdf(notice)
    }
}
