import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func commit(_ change: CorrectChange) async throws(RecordsError) {
        try write { db in
            let id = change.application.text
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
                SELECT application.ticket, wrapped_key FROM application
                JOIN person ON person.ticket = application.ticket WHERE id = ?
                """,
                [id]
            )
            guard changed == 1, let row else { throw RecordsError.conflict(.stateChanged) }
            let wrapped: Data = row[1]
            let own = try PersonSeal(unwrapping: Array(wrapped), of: id, under: key)
            try replacePerson(of: change, row[0], own, db)
            try db.appendAudit(change.audit)
        }
    }

    /// Seals the mended person under the person's own key, and lists the new match keys.
    private func replacePerson(
        of change: CorrectChange,
        _ ticket: Int64,
        _ own: PersonSeal,
        _ db: Database
    ) throws {
        try forgetMatchKeys(of: ticket, db)
        let photo = try keepable(photo: change.person.photo)
        let matchKeys = joined(change.matchKeys, under: key)
        try db.change(
            "UPDATE person SET sealed = ?, match_keys = ?, photo = ? WHERE ticket = ?",
            [
                Data(try own.sealed(change.person)), matchKeys,
                try photo.map { Data(try own.sealed(photo: $0)) }, ticket,
            ]
        )
        try db.insert(matchKeys: matchKeys, of: ticket)
    }

    /// Destroys the rows by which a search would find this application.
    func forgetMatchKeys(of ticket: Int64, _ db: Database) throws {
        let kept = try db.row("SELECT match_keys FROM person WHERE ticket = ?", [ticket])
        let keys: Data = kept?[0] ?? Data()
        for start in stride(from: keys.startIndex, to: keys.endIndex, by: matchKeyByteCount) {
            try db.change(
                "DELETE FROM match_key WHERE key = ? AND ticket = ?",
                [keys[start..<min(start + matchKeyByteCount, keys.endIndex)], ticket]
            )
        }
    }
}

extension Database {
    /// Lists an application under its match keys.
    ///
    /// One statement for all: a dozen of them would take longer than everything else of a form.
    func insert(matchKeys keys: Data, of ticket: Int64) throws {
        try change(
            """
            WITH RECURSIVE place (first) AS (
                SELECT 1 WHERE length(?1) > 0
                UNION ALL
                SELECT first + ?3 FROM place WHERE first + ?3 <= length(?1)
            )
            INSERT INTO match_key SELECT substr(?1, first, ?3), ?2 FROM place
            """,
            [keys, ticket, matchKeyByteCount]
        )
    }
}

/// Keyed match keys, none twice, one after the other, as a person's row lists them.
func joined(_ keys: [MatchKey], under register: RegisterKey) -> Data {
    Data(Set(keys).flatMap { KeyedMatch($0, under: register).bytes })
}

/// A photo that is small enough to be kept.
func keepable(photo: [UInt8]?) throws(RecordsError) -> [UInt8]? {
    guard (photo?.count ?? 0) <= personPhotoByteCountMax else {
        throw .damaged(record: "photo")
    }
    return photo
}
