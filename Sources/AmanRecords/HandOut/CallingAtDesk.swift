import AmanLetter
package import AmanOffice

extension DatabaseRecords {
    package func openCalls(
        of desk: CallingDesk?,
        limit: Int
    ) async throws(RecordsError) -> [TicketCall] {
        try await read { db in
            // Called and not there yet: a handful of rows, in the order of the calls.
            try db.rows(
                """
                SELECT \(callColumns) FROM application INDEXED BY application_called
                WHERE stage = 6 AND desk IS NOT DISTINCT FROM ?
                ORDER BY last_called_at DESC, ticket DESC LIMIT ?
                """,
                [desk?.number, limit]
            ).map(TicketCall.init(row:))
        }
    }

    package func lastCalls(
        of desk: CallingDesk?,
        limit: Int
    ) async throws(RecordsError) -> [TicketCall] {
        try await read { db in try db.lastCalls(of: desk, limit: limit) }
    }

    package func ticketCall(_ ticket: Ticket) async throws(RecordsError) -> TicketCall? {
        try await read { db in
            try db.row(
                "SELECT \(callColumns) FROM application WHERE ticket = ? AND stage >= 5",
                [ticket.number]
            ).map(TicketCall.init(row:))
        }
    }

    package func commit(
        replacing read: QueuePlace,
        by written: QueuePlace,
        after seen: CallMark?,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            // Inside the commit: two presses of one button come at the same moment.
            let newest = try db.lastCalls(of: written.desk, limit: 1).first
            guard newest.map({ CallMark($0) }) == seen else {
                throw RecordsError.conflict(.stateChanged)
            }
            try db.replace(read, by: written, audit)
        }
    }
}

extension Transaction {
    fileprivate func lastCalls(of desk: CallingDesk?, limit: Int) throws -> [TicketCall] {
        try rows(
            """
            SELECT \(callColumns) FROM application INDEXED BY application_calls_of_desk
            WHERE desk IS NOT DISTINCT FROM ? AND last_called_at IS NOT NULL
            ORDER BY last_called_at DESC, ticket DESC LIMIT ?
            """,
            [desk?.number, limit]
        ).map(TicketCall.init(row:))
    }
}

/// Columns of `TicketCall(row:)`, in its order.
private let callColumns = "ticket, desk, calls, last_called_at, stage, changed_at"

extension TicketCall {
    fileprivate init(row: StoredRow) throws {
        let calledAt: Int64? = row[3]
        self.init(
            ticket: Ticket(number: row[0]),
            desk: CallingDesk(kept: row[1]),
            calls: row[2],
            calledAt: calledAt.map(Instant.init(seconds:)),
            standing: TicketStanding(try keptStage(row[4]), at: Instant(seconds: row[5]))
        )
    }
}

extension TicketStanding {
    /// Only stages of letters that were made.
    fileprivate init(_ stage: Stage, at changedAt: Instant) {
        self =
            switch stage {
            case .called: .called
            case .noShow: .noShow
            case .collected: .collected(at: changedAt)
            case .forgotten: .forgotten
            case .waiting, .received, .recommended, .granted, .referred, .refused: .waiting
            }
    }
}
