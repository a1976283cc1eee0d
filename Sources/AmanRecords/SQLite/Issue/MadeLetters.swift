import AmanLetter
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
                SELECT \(letterColumns), EXISTS (
                    SELECT 1 FROM audit INDEXED BY audit_of_printing
                    WHERE act = 'print' AND subject = letter.number)
                FROM letter WHERE leaf < ? ORDER BY leaf DESC LIMIT ?
                """,
                [below, limit]
            ).map { row in
                MadeLetter(record: try LetterRecord(row: row), isPrinted: row[15])
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
