import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func commit(_ change: CorrectChange) async throws(RecordsError) {
        try await write { db in
            let id = change.application.text
            try db.insist(onApplication: id)
            try db.correct(change)
            let row = try db.row(
                """
                SELECT application.ticket, key_slot FROM application
                JOIN person ON person.ticket = application.ticket WHERE id = ?
                """,
                [id]
            )
            guard let row, let own = try personSeal(of: id, in: row[1]) else {
                throw RecordsError.conflict(.stateChanged)
            }
            let ticket: Int64 = row[0]
            if change.withdrawsVotes { try db.addCorrection(to: ticket, change) }
            try replacePerson(of: change, ticket, own, db)
            try db.renewMac(.application, ticket)
            let place = try db.appendAudit(change.audit)
            guard let remark = change.remark else { return }
            let sealed = try own.sealed(remark: Array(remark.text.utf8), at: place)
            try db.change(
                "INSERT INTO correction_remark VALUES (?, ?, ?)",
                [place, ticket, Data(sealed)]
            )
        }
    }

    /// Seals the corrected person under the person's own key.
    ///
    /// Until the corrected person is compared, the earlier match keys find them.
    private func replacePerson(
        of change: CorrectChange,
        _ ticket: Int64,
        _ own: PersonSeal,
        _ db: Transaction
    ) throws {
        let photo = try keepable(photo: change.person.photo)
        try db.change(
            "UPDATE person SET sealed = ?, photo = ? WHERE ticket = ?",
            [
                Data(try own.sealed(change.person)),
                try photo.map { Data(try own.sealed(photo: $0)) }, ticket,
            ]
        )
    }
}

extension Transaction {
    /// Changes what is not sealed, where the application and its votes are as they were read.
    ///
    /// The time of the change goes up even within one second, so that a page that was drawn before
    /// is noticed. With a letter it stays: how long a letter waits is counted from it.
    fileprivate func correct(_ change: CorrectChange) throws {
        let stages = Stage.all(of: change.state).map { "\($0.rawValue)" }
        let reopens = change.newState != change.state
        let changed = try self.changeCount(
            """
            UPDATE application SET home_province = ?, channel = ?, hits = NULL,
                changed_at = CASE WHEN ? = 1 THEN changed_at ELSE max(?, changed_at + 1) END,
                stage = CASE WHEN ? = 1 THEN \(Stage.received.rawValue) ELSE stage END
            WHERE id = ? AND stage IN (\(stages.joined(separator: ", "))) AND changed_at = ?
                AND (SELECT count(*) FROM decision WHERE ticket = application.ticket) = ?
            """,
            [
                change.homeProvince, change.channel.code, change.state.hasLetter,
                change.audit.at.seconds, reopens, change.application.text, change.from.seconds,
                change.votes,
            ]
        )
        guard changed == 1 else { throw RecordsError.conflict(.stateChanged) }
    }

    /// Says among the votes that those before rest on what was wrong.
    fileprivate func addCorrection(to ticket: Int64, _ change: CorrectChange) throws {
        try self.change(
            """
            INSERT INTO decision (ticket, turn, outcome, detail, officer, at)
            VALUES (?, ?, ?, NULL, ?, ?)
            """,
            [
                ticket, change.votes + 1, DecisionOutcome.correct.code,
                try officer(named: change.audit.officer), change.audit.at.seconds,
            ]
        )
    }
}

/// A photo that is small enough to be stored.
func keepable(photo: [UInt8]?) throws(RecordsError) -> [UInt8]? {
    guard (photo?.count ?? 0) <= personPhotoByteCountMax else {
        throw .damaged(record: "photo")
    }
    return photo
}
