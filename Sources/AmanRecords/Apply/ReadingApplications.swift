import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func application(
        _ id: ApplicationID
    ) async throws(RecordsError) -> Application? {
        try await read { db in
            try db.row("SELECT \(applicationColumns) FROM application WHERE id = ?", [id.text])
                .map(Application.init(row:))
        }
    }

    package func application(ticket: Ticket) async throws(RecordsError) -> Application? {
        try await read { db in
            try db.row(
                "SELECT \(applicationColumns) FROM application WHERE ticket = ?",
                [ticket.number]
            ).map(Application.init(row:))
        }
    }

    /// The application with its person opened; nil when unknown or erased.
    package func openedApplication(
        _ id: ApplicationID
    ) async throws(RecordsError) -> OpenedApplication? {
        try await read { db in
            let found = try application(where: "id = ?", [id.text], db)
            guard let found, let person = found.person else { return nil }
            return OpenedApplication(application: found.application, person: person)
        }
    }

    package func applications(
        in state: ApplicationState?,
        after: Ticket?,
        limit: Int
    ) async throws(RecordsError) -> [Application] {
        let first = after?.number ?? 0
        return try await read { db in
            guard let state else {
                return try db.rows(
                    """
                    SELECT \(applicationColumns) FROM application
                    WHERE ticket > ? ORDER BY ticket LIMIT ?
                    """,
                    [first, limit]
                ).map(Application.init(row:))
            }
            let found = try Stage.all(of: state).flatMap { stage in
                try db.rows(
                    """
                    SELECT \(applicationColumns) FROM application INDEXED BY application_by_stage
                    WHERE stage = ? AND ticket > ? ORDER BY ticket LIMIT ?
                    """,
                    [stage.rawValue, first, limit]
                ).map(Application.init(row:))
            }
            return Array(found.sorted { $0.ticket < $1.ticket }.prefix(limit))
        }
    }

    /// An application and, unless its record was erased, the person.
    ///
    /// The condition finds one row of `application` by a unique column.
    func application(
        where condition: String,
        _ values: Values,
        _ db: Transaction
    ) throws -> (application: Application, person: Person?)? {
        let row = try db.row(
            """
            SELECT \(openedApplicationColumns) FROM \(openedApplicationSource)
            WHERE application.\(condition)
            """,
            values
        )
        return try row.map(openedApplication)
    }

    /// Reads `openedApplicationColumns`.
    func openedApplication(
        _ row: StoredRow
    ) throws -> (application: Application, person: Person?) {
        let application = try Application(row: row)
        let sealed: Data? = row[12]
        guard let sealed, let own = try personSeal(of: application.id.text, in: row[11]) else {
            return (application, nil)
        }
        let photo: Data? = row[13]
        return (application, try own.opened(Array(sealed), photo: photo.map(Array.init)))
    }
}

/// Columns of `openedApplication(_:)`, in its order; the person's are NULL when erased.
let openedApplicationColumns =
    "\(applicationColumns), application.key_slot, person.sealed, person.photo"

let openedApplicationSource =
    "application LEFT JOIN person ON person.ticket = application.ticket"
