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
                try await office.requestChange(wish, of: number, by: member, form: form)
            },
            approve: { id, member in _ = try await office.approveChange(id, by: member) },
            decline: { id, member in try await office.declineChange(id, by: member) },
            takeBack: { id, member in try await office.withdrawChange(id, by: member) },
            notice: { letter in try await office.notice(of: letter).map(office.printed) },
            refusalNotice: { ticket in
                try await office.refusalNotice(of: ticket).map(office.printed)
            }
        )
    }
}

/// Rows of a list that nobody reads to its end.
private let waitingCountMax = 200

extension Office {
    fileprivate func printed(_ notice: Notice) throws -> [UInt8] {
        try NoticePrinter(programme: programme, office: code).pdf(notice)
    }
}
