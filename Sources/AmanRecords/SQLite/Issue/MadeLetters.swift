package import AmanLetter
package import AmanOffice
import Foundation
import GRDB

extension SQLiteRecords {
    package func madePage(
        _ turn: ListTurn,
        length: Int,
        most: Int
    ) async throws(RecordsError) -> ListPage<MadeLetter> {
        try await read { db in
            let count = try db.letterCount("leaf >= ?", 0, most: most)
            let rows = try db.madeLetters(turn, length: length, of: count, most: most)
            let before = try rows.first.map { first in
                try db.letterCount("leaf > ?", Int64(first.record.leafIndex), most: most)
            }
            return ListPage(rows: rows, before: before ?? 0, count: count)
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

extension Database {
    fileprivate func madeLetters(
        _ turn: ListTurn,
        length: Int,
        of count: Int,
        most: Int
    ) throws -> [MadeLetter] {
        func older(than leaf: Int64) throws -> [MadeLetter] {
            try madeLetters("leaf < ? ORDER BY leaf DESC", leaf, limit: length)
        }
        func newer(than leaf: Int64, limit: Int) throws -> [MadeLetter] {
            try madeLetters("leaf > ? ORDER BY leaf", leaf, limit: limit).reversed()
        }
        switch turn {
        case .first: return try older(than: .max)
        case .after(let leaf): return try older(than: Int64(leaf))
        case .before(let leaf):
            let rows = try newer(than: Int64(leaf), limit: length)
            return rows.count < length ? try older(than: .max) : rows
        case .last:
            let rest = count < most ? count % length : 0
            return try newer(than: -1, limit: rest > 0 ? rest : length)
        }
    }

    fileprivate func madeLetters(
        _ condition: String,
        _ leaf: Int64,
        limit: Int
    ) throws -> [MadeLetter] {
        try rows(
            """
            SELECT \(letterColumns),
                printed_at IS NOT NULL OR letter.handed_out_at IS NOT NULL
            FROM letter WHERE \(condition) LIMIT ?
            """,
            [leaf, limit]
        ).map { row in
            MadeLetter(record: try LetterRecord(row: row), isPrinted: row[15])
        }
    }

    fileprivate func letterCount(
        _ condition: String,
        _ leaf: Int64,
        most: Int
    ) throws -> Int {
        let sql = """
            SELECT count(*) FROM (SELECT 1 FROM letter WHERE \(condition) LIMIT ?)
            """
        return Int(try integer(sql, [leaf, most]) ?? 0)
    }
}

/// Letters that take the place of one: one by rule, a few after a restored backup.
private let replacementCountMax = 8
