package import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func madeLetters(
        before leaf: UInt64?,
        limit: Int
    ) async throws(RecordsError) -> [MadeLetter] {
        let below = try leaf.map(storable) ?? .max
        return try await read { db in
            try db.rows(
                """
                SELECT \(letterColumns),
                    printed_at IS NOT NULL OR letter.handed_out_at IS NOT NULL
                FROM letter WHERE leaf < ? ORDER BY leaf DESC LIMIT ?
                """,
                [below, limit]
            ).map { row in
                MadeLetter(record: try LetterRecord(row: row), isPrinted: row[15])
            }
        }
    }

    package func notePrinted(
        _ numbers: [LetterNumber],
        _ audit: [AuditEntry]
    ) async throws(RecordsError) {
        try await write { db in
            for (number, entry) in zip(numbers, audit) {
                let changed = try db.change(
                    "UPDATE letter SET printed_at = ? WHERE number = ?",
                    [entry.at.seconds, number.text]
                )
                guard changed == 1 else { throw RecordsError.conflict(.stateChanged) }
                try db.appendAudit(entry)
            }
        }
    }

    package func letters(
        replacing digest: [UInt8]
    ) async throws(RecordsError) -> [LetterRecord] {
        try await read { db in
            try db.rows(
                """
                SELECT \(letterColumns) FROM letter INDEXED BY letter_by_replaced
                WHERE replaces = ? ORDER BY leaf LIMIT \(replacementCountMax)
                """,
                [Data(digest)]
            ).map(LetterRecord.init(row:))
        }
    }
}

/// Letters that take the place of one: one by rule, a few after a restored backup.
private let replacementCountMax = 8
