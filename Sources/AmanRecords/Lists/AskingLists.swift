package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func unasked(
        of list: ListID,
        limit: Int
    ) async throws(RecordsError) -> [AskedApplicant] {
        try await read { db in
            // Referred, refused and issued cases are no longer before the reviewers.
            let rows = try db.rows(
                """
                SELECT application.ticket, id, key_slot, sealed FROM application
                JOIN person ON person.ticket = application.ticket
                WHERE stage < 3 AND NOT EXISTS (SELECT 1 FROM list_asked
                    WHERE list = ? AND list_asked.ticket = application.ticket)
                ORDER BY application.ticket LIMIT ?
                """,
                [Data(list.bytes), limit]
            )
            return try rows.compactMap { row in
                let (id, sealed): (String, Data) = (row[1], row[3])
                guard let own = try personSeal(of: id, in: row[2]) else { return nil }
                return AskedApplicant(
                    application: ApplicationID(text: id),
                    ticket: Ticket(number: row[0]),
                    person: try own.opened(Array(sealed), photo: nil)
                )
            }
        }
    }

    package func keep(
        _ question: NewListQuestion,
        since: Instant,
        limit: Int
    ) async throws(RecordsError) -> Bool {
        try await write { db in
            let (id, list) = (question.question.id, Data(question.question.list.bytes))
            let count = try db.integer(
                "SELECT count(*) FROM list_question WHERE list = ? AND asked_at >= ?",
                [list, since.seconds]
            )
            guard (count ?? 0) < Int64(limit) else { return false }
            let added = try db.integer(
                """
                INSERT INTO list_question (id, list, asked_at, question, number)
                SELECT ?, ?, ?, ?, coalesce(max(number), 0) + 1 FROM list_question
                RETURNING number
                """,
                [Data(id.bytes), list, question.audit.at.seconds, Data(question.question.bytes)]
            )
            guard let number = added else { throw RecordsError.damaged(record: "list_question") }
            for asked in question.asked {
                let ticket = Int64(asked.ticket.number)
                guard let own = try personSeal(of: ticket, asked.application, db) else { continue }
                let sealed = try own.sealed(outside: asked.bytes, at: .asked(id))
                try db.change(
                    "INSERT INTO list_asked VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    [list, ticket, number, Data(sealed)]
                )
            }
            try db.appendAudit(question.audit)
            return true
        }
    }

    package func askedQuestion(_ id: ListID) async throws(RecordsError) -> AskedQuestion? {
        try await read { db in
            let row = try db.row(
                "SELECT number, question FROM list_question WHERE id = ?",
                [Data(id.bytes)]
            )
            guard let row, let bytes: Data = row[1] else { return nil }
            guard let question = try? ListQuestion(reading: Array(bytes)) else {
                throw RecordsError.damaged(record: "list_question.question")
            }
            let number: Int64 = row[0]
            let rows = try db.rows(
                """
                SELECT application.ticket, id, key_slot, list_asked.sealed FROM list_asked
                JOIN application ON application.ticket = list_asked.ticket
                WHERE question = ? ORDER BY application.ticket
                """,
                [number]
            )
            let asked = try rows.compactMap { try askedKeys($0, of: id) }
            return AskedQuestion(question: question, asked: asked)
        }
    }

    private func askedKeys(_ row: StoredRow, of question: ListID) throws -> AskedKeys? {
        let (application, sealed): (String, Data?) = (row[1], row[3])
        guard let sealed, let own = try personSeal(of: application, in: row[2]) else {
            return nil
        }
        let bytes = try own.opened(outside: Array(sealed), at: .asked(question))
        let keys = AskedKeys(
            ticket: Ticket(number: row[0]),
            application: ApplicationID(text: application),
            bytes: bytes
        )
        guard let keys else { throw RecordsError.damaged(record: "list_asked.sealed") }
        return keys
    }
}
