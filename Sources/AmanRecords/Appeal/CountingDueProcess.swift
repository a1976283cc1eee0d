package import AmanLetter
package import AmanOffice

extension DatabaseRecords {
    package func dueProcessCounts(
        from start: Instant,
        until end: Instant
    ) async throws(RecordsError) -> [DueProcessCount] {
        try await read { db in
            try db.rows(dueProcessQuestion, [start.seconds, end.seconds]).map { row in
                guard let step = DueProcessStep(rawValue: row[1]) else {
                    throw RecordsError.damaged(record: "letter_appeal.ending")
                }
                return DueProcessCount(homeProvince: row[0], step: step, count: row[2])
            }
        }
    }
}

/// Each step of a period by its own index, then the province of its letter.
private let dueProcessQuestion = """
    WITH step (letter, name) AS (
        SELECT letter, CASE became WHEN 1 THEN 'revoked' ELSE 'suspended' END
        FROM audit INDEXED BY audit_of_ends
        CROSS JOIN status_change INDEXED BY status_change_of_ends
        WHERE status_change.audit = audit.place AND became IN (1, 2)
            AND act IN ('revoke', 'suspend') AND at >= ?1 AND at < ?2
        UNION ALL
        SELECT letter, 'appealed' FROM letter_appeal INDEXED BY letter_appeal_by_filing
        WHERE filed_at >= ?1 AND filed_at < ?2
        UNION ALL
        SELECT letter, ending FROM letter_appeal INDEXED BY letter_appeal_by_end
        WHERE ended_at >= ?1 AND ended_at < ?2
    )
    SELECT home_province, name, count(*) FROM step
    CROSS JOIN letter CROSS JOIN application
    WHERE letter.leaf = step.letter AND application.ticket = letter.ticket
    GROUP BY home_province, name ORDER BY home_province, name
    """
