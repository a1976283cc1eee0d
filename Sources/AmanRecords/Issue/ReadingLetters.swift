package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func letter(_ number: LetterNumber) async throws(RecordsError) -> LetterRecord? {
        try await read { db in
            try db.letter(number)
        }
    }

    package func letter(digest: [UInt8]) async throws(RecordsError) -> LetterRecord? {
        try await read { db in
            try db.row("SELECT \(letterColumns) FROM letter WHERE digest = ?", [Data(digest)])
                .map(LetterRecord.init(row:))
        }
    }

    package func openedLetter(
        _ number: LetterNumber
    ) async throws(RecordsError) -> OpenedLetter? {
        try await read { db in
            let row = try db.row(
                """
                SELECT \(letterColumns), letter.sealed, application.key_slot, person.sealed,
                    person.photo
                FROM letter JOIN person ON person.ticket = letter.ticket
                JOIN application ON application.ticket = letter.ticket
                WHERE letter.number = ? AND letter.thinned = 0
                """,
                [number.text]
            )
            guard let row else { return nil }
            try db.insist(on: .letter, row[0])
            let record = try LetterRecord(row: row)
            guard let application = record.application,
                let own = try personSeal(of: application.text, in: row[16])
            else { return nil }
            let (cose, person): (Data, Data) = (row[15], row[17])
            let photo: Data? = row[18]
            return OpenedLetter(
                record: record,
                cose: try own.opened(cose: Array(cose), of: number),
                person: try own.opened(Array(person), photo: photo.map(Array.init))
            )
        }
    }

    package func letterNumbers(
        since: Instant,
        limit: Int
    ) async throws(RecordsError) -> [LetterNumber] {
        try await read { db in
            try db.rows(
                """
                SELECT number FROM letter INDEXED BY letter_by_issue
                WHERE issued_at >= ? AND thinned = 0 ORDER BY issued_at, leaf LIMIT ?
                """,
                [since.seconds, limit]
            ).map { try keptNumber($0[0]) }
        }
    }
}

extension Transaction {
    /// The letter with a number, as Aman wrote it; nil where there is none.
    func letter(_ number: LetterNumber) throws -> LetterRecord? {
        guard let row = try row(letterByNumber, [number.text]) else { return nil }
        try insist(on: .letter, row[0])
        return try LetterRecord(row: row)
    }
}
