import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func commit(_ change: CorrectChange) async throws(RecordsError) {
        try await write { db in
            let id = change.application.text
            try db.insist(onApplication: id)
            let changed = try db.change(
                """
                UPDATE application SET home_province = ?, channel = ?, changed_at = ?, hits = NULL
                WHERE id = ? AND stage = ? AND changed_at = ? AND NOT EXISTS
                    (SELECT 1 FROM decision WHERE decision.ticket = application.ticket)
                """,
                [
                    change.homeProvince, change.channel.code, change.audit.at.seconds,
                    id, Stage.received.rawValue, change.from.seconds,
                ]
            )
            let row = try db.row(
                """
                SELECT application.ticket, key_slot FROM application
                JOIN person ON person.ticket = application.ticket WHERE id = ?
                """,
                [id]
            )
            guard changed == 1, let row, let own = try personSeal(of: id, in: row[1]) else {
                throw RecordsError.conflict(.stateChanged)
            }
            try replacePerson(of: change, row[0], own, db)
            try db.renewMac(.application, row[0])
            let place = try db.appendAudit(change.audit)
            let remark = try own.sealed(remark: Array(change.remark.text.utf8), at: place)
            try db.change(
                "INSERT INTO correction_remark VALUES (?, ?, ?)",
                [place, row[0] as Int64, Data(remark)]
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
        _ db: Database
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

/// A photo that is small enough to be stored.
func keepable(photo: [UInt8]?) throws(RecordsError) -> [UInt8]? {
    guard (photo?.count ?? 0) <= personPhotoByteCountMax else {
        throw .damaged(record: "photo")
    }
    return photo
}
