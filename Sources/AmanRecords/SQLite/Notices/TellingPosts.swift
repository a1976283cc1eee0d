import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func postNotices(
        before serial: Int?,
        limit: Int
    ) async throws(RecordsError) -> [PostNotice] {
        try await read { db in
            try db.rows(
                """
                SELECT \(noticeColumns) FROM post_notice AS notice
                WHERE serial < ? ORDER BY serial DESC LIMIT ?
                """,
                [serial ?? Int.max, limit]
            ).map { try db.notice($0) }
        }
    }

    package func authenticPostNotices(
        limit: Int
    ) async throws(RecordsError) -> [PostNotice] {
        try await read { db in
            try db.rows(
                """
                SELECT \(noticeColumns) FROM post_notice AS notice
                JOIN post_notice_mac AS stored ON stored.serial = notice.serial
                WHERE notice.serial > 0 AND stored.mac IS \(postNoticeMac)
                ORDER BY notice.serial DESC LIMIT ?
                """,
                [limit]
            ).map { try db.notice($0) }
        }
    }

    package func postNotice(_ serial: Int) async throws(RecordsError) -> PostNotice? {
        try await read { db in
            try db.row(
                "SELECT \(noticeColumns) FROM post_notice AS notice WHERE serial = ?",
                [serial]
            ).map { try db.notice($0) }
        }
    }

    package func add(
        _ notice: PostNotice,
        form: [UInt8],
        _ audit: @escaping @Sendable (Int) -> AuditEntry
    ) async throws(RecordsError) -> Int {
        let form = Data(self.form(form))
        return try await write { db in
            let kept = try db.integer("SELECT serial FROM post_notice WHERE form = ?", [form])
            if let kept { return Int(kept) }
            if let withdraws = notice.withdraws {
                let before = try db.integer(
                    "SELECT serial FROM post_notice WHERE withdraws = ?",
                    [withdraws]
                )
                guard before == nil else { throw RecordsError.conflict(.stateChanged) }
            }
            try db.change(
                """
                INSERT INTO post_notice (at, officer, withdraws, form, correction)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    notice.at.seconds, try db.officer(named: notice.officer), notice.withdraws,
                    form, notice.isCorrection ? 1 : 0,
                ]
            )
            let serial = Int(db.lastInsertedRowID)
            try db.add(notice.texts, toNotice: serial)
            try db.appendAudit(audit(serial))
            return serial
        }
    }
}

/// Columns of `notice(_:)`, in its order.
private let noticeColumns = """
    notice.serial, notice.at, \(officerName("notice.officer")), notice.withdraws, \
    (SELECT later.serial FROM post_notice AS later WHERE later.withdraws = notice.serial), \
    notice.correction, \
    (SELECT later.at FROM post_notice AS later WHERE later.withdraws = notice.serial), \
    (SELECT later.correction FROM post_notice AS later WHERE later.withdraws = notice.serial)
    """

extension Database {
    /// Adds the texts of a notice, and its MAC, which covers them.
    fileprivate func add(_ texts: [String: String], toNotice serial: Int) throws {
        for (language, text) in texts.sorted(by: { $0.key < $1.key }) {
            try change("INSERT INTO post_notice_text VALUES (?, ?, ?)", [serial, language, text])
        }
        try change(
            """
            INSERT INTO post_notice_mac SELECT notice.serial, \(postNoticeMac)
            FROM post_notice AS notice WHERE notice.serial = ?
            """,
            [serial]
        )
    }

    fileprivate func notice(_ row: Row) throws -> PostNotice {
        let serial: Int = row[0]
        let texts = try rows(
            "SELECT language, text FROM post_notice_text WHERE serial = ?",
            [serial]
        )
        guard let officer: String = row[2] else {
            throw RecordsError.damaged(record: "post_notice.officer")
        }
        return PostNotice(
            serial: serial,
            at: Instant(seconds: row[1]),
            officer: officer,
            texts: Dictionary(texts.map { ($0[0], $0[1]) }) { first, _ in first },
            withdraws: row[3],
            isCorrection: (row[5] as Int64) == 1,
            withdrawnBy: row[4],
            withdrawnAt: (row[6] as Int64?).map { Instant(seconds: $0) },
            isCorrected: (row[7] as Int64?) == 1
        )
    }
}
