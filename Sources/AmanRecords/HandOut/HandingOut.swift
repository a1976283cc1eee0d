package import AmanLetter
package import AmanOffice

extension DatabaseRecords {
    package func calledNow() async throws(RecordsError) -> QueuePlace? {
        try await place(
            "application INDEXED BY application_called",
            "stage = 6 ORDER BY last_called_at DESC, ticket DESC LIMIT 1"
        )
    }

    package func nextToCall() async throws(RecordsError) -> QueuePlace? {
        let never = try await place(
            "application INDEXED BY application_by_stage",
            "stage = 5 ORDER BY ticket LIMIT 1"
        )
        if let never { return never }
        return try await place(
            "application INDEXED BY application_no_show",
            "stage = 7 ORDER BY last_called_at, ticket LIMIT 1"
        )
    }

    package func place(of ticket: Ticket) async throws(RecordsError) -> QueuePlace? {
        try await place("application", "ticket = ? AND stage IN (5, 6, 7)", [ticket.number])
    }

    package func openCalls(limit: Int) async throws(RecordsError) -> [BoardCall] {
        try await boardCalls("application_called", "stage = 6", limit)
    }

    package func newestCalls(limit: Int) async throws(RecordsError) -> [BoardCall] {
        try await boardCalls("application_newest_calls", "last_called_at IS NOT NULL", limit)
    }

    private func boardCalls(
        _ index: String,
        _ condition: String,
        _ limit: Int
    ) async throws(RecordsError) -> [BoardCall] {
        try await read { db in
            try db.rows(
                """
                SELECT ticket, last_called_at, desk FROM application INDEXED BY \(index)
                WHERE \(condition) ORDER BY last_called_at DESC, ticket DESC LIMIT ?
                """,
                [limit]
            ).map { row in
                BoardCall(
                    ticket: Ticket(number: row[0]),
                    desk: CallingDesk(kept: row[2]),
                    calledAt: Instant(seconds: row[1])
                )
            }
        }
    }

    private func place(
        _ source: String,
        _ condition: String,
        _ values: Values = []
    ) async throws(RecordsError) -> QueuePlace? {
        try await read { db in
            try db.row(
                """
                SELECT ticket, id, (SELECT number FROM letter WHERE leaf = application.letter),
                    calls, last_called_at, stage, desk FROM \(source) WHERE \(condition)
                """,
                values
            ).map(QueuePlace.init(row:))
        }
    }

    package func commit(
        replacing read: QueuePlace,
        by written: QueuePlace,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in try db.replace(read, by: written, audit) }
    }

    package func commitHandOut(
        _ number: LetterNumber,
        at: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            let row = try db.row(
                "SELECT leaf, ticket FROM letter WHERE number = ?",
                [number.text]
            )
            guard let row else { throw RecordsError.conflict(.stateChanged) }
            let (leaf, ticket): (Int64, Int64) = (row[0], row[1])
            try db.insist(on: .letter, leaf)
            try db.insist(on: .application, ticket)
            let handedOut = try db.changeCount(
                "UPDATE letter SET handed_out_at = ? WHERE number = ? AND handed_out_at IS NULL",
                [at.seconds, number.text]
            )
            // Only the newest letter of an application that waits for collection is handed out.
            let collected = try db.changeCount(
                """
                UPDATE application SET stage = 8, changed_at = ?
                WHERE ticket = (SELECT ticket FROM letter WHERE number = ?2)
                    AND letter = (SELECT leaf FROM letter WHERE number = ?2)
                    AND stage IN (5, 6, 7, 9)
                """,
                [at.seconds, number.text]
            )
            guard handedOut == 1, collected == 1 else {
                throw RecordsError.conflict(.stateChanged)
            }
            try db.renewMac(.letter, leaf)
            try db.renewMac(.application, ticket)
            try db.appendAudit(audit)
        }
    }
}

extension Transaction {
    /// Writes a place that is still as it was read, with its audit entry.
    func replace(_ read: QueuePlace, by written: QueuePlace, _ audit: AuditEntry) throws {
        let changed = try changeCount(
            """
            UPDATE application SET stage = ?, calls = ?, last_called_at = ?, desk = ?
            WHERE ticket = ? AND stage = ? AND calls = ? AND last_called_at IS NOT DISTINCT FROM ?
                AND letter = (SELECT leaf FROM letter WHERE number = ?)
            """,
            [
                Stage(of: written).rawValue, written.calls, written.lastCalledAt?.seconds,
                written.desk?.number, read.ticket.number, Stage(of: read).rawValue, read.calls,
                read.lastCalledAt?.seconds, read.letter.text,
            ]
        )
        guard changed == 1 else { throw RecordsError.conflict(.stateChanged) }
        try appendAudit(audit)
    }
}

extension QueuePlace {
    fileprivate init(row: StoredRow) throws {
        let lastCalledAt: Int64? = row[4]
        let letter: String? = row[2]
        guard let letter else { throw RecordsError.damaged(record: "application.letter") }
        self.init(
            ticket: Ticket(number: row[0]),
            application: ApplicationID(text: row[1]),
            letter: try keptNumber(letter),
            calls: row[3],
            lastCalledAt: lastCalledAt.map(Instant.init(seconds:)),
            desk: CallingDesk(kept: row[6]),
            noShow: try keptStage(row[5]) == .noShow
        )
    }
}

extension CallingDesk {
    init?(kept number: Int?) {
        guard let number else { return nil }
        self.init(number: number)
    }
}
