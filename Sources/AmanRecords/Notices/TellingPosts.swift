import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func postNotices(
        before serial: Int?,
        limit: Int
    ) async throws(RecordsError) -> [PostNotice] {
        try await read { db in
            try db.rows(
                """
                SELECT \(noticeColumns) FROM post_notice AS notice
                WHERE notice.serial < ? ORDER BY notice.serial DESC LIMIT ?
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
                SELECT \(noticeColumns), \(coveredOfNotice.selection(mac: "stored.mac"))
                FROM post_notice AS notice
                JOIN post_notice_mac AS stored ON stored.serial = notice.serial
                WHERE notice.serial > 0 ORDER BY notice.serial DESC
                """
            ).filter { coveredOfNotice.fit($0, from: 8, under: db.key) }
                .prefix(limit).map { try db.notice($0) }
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
            let added = try db.integer(
                """
                INSERT INTO post_notice (at, officer, withdraws, form, correction, serial)
                SELECT ?, ?, ?, ?, ?, coalesce(max(serial), 0) + 1 FROM post_notice
                RETURNING serial
                """,
                [
                    notice.at.seconds, try db.officer(named: notice.officer), notice.withdraws,
                    form, notice.isCorrection ? 1 : 0,
                ]
            )
            guard let serial = added.map({ Int($0) }) else {
                throw RecordsError.damaged(record: "post_notice")
            }
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

/// What the MAC of a notice covers, with its texts.
private let coveredOfNotice = CoveredColumns(
    "post_notice",
    ["serial", "at", "officer", "withdraws", "correction"].map { "notice.\($0)" } + [
        """
        (SELECT group_concat(language || ' ' || quote(text), ' ') FROM (SELECT language, text \
        FROM post_notice_text WHERE post_notice_text.serial = notice.serial \
        ORDER BY language) AS texts)
        """
    ]
)

extension Transaction {
    /// Adds the texts of a notice, and its MAC, which covers them.
    fileprivate func add(_ texts: [String: String], toNotice serial: Int) throws {
        for (language, text) in texts.sorted(by: { $0.key < $1.key }) {
            try change("INSERT INTO post_notice_text VALUES (?, ?, ?)", [serial, language, text])
        }
        let notice = try row(
            "SELECT \(coveredOfNotice.columns.joined(separator: ", ")) "
                + "FROM post_notice AS notice WHERE notice.serial = ?",
            [serial]
        )
        guard let notice else { throw RecordsError.conflict(.stateChanged) }
        try change(
            "INSERT INTO post_notice_mac VALUES (?, ?)",
            [serial, coveredOfNotice.mac(notice.columns, under: key)]
        )
    }

    fileprivate func notice(_ row: StoredRow) throws -> PostNotice {
        let serial: Int = row[0]
        let texts = try rows(
            "SELECT language, text FROM post_notice_text WHERE serial = ?",
            [serial]
        )
        guard let officer = try row.name(2) else {
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
