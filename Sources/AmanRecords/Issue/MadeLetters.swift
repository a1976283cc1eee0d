package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func madePage(
        _ turn: ListTurn,
        in order: MadeOrder,
        length: Int,
        most: Int
    ) async throws(RecordsError) -> ListPage<MadeLetter> {
        try await read { db in
            let count = try db.letterCount("leaf >= ?", 0, most: most)
            let list = MadeList(db: db, isOldestFirst: order == .oldest)
            let rows = try list.page(turn, length: length, of: count, most: most)
            let before = try rows.first.map { first in
                let sign = order == .oldest ? "<" : ">"
                let leaf = Int64(first.record.leafIndex)
                return try db.letterCount("leaf \(sign) ?", leaf, most: most)
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
                let changed = try db.changeCount(
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

/// The list of letters, in one of its orders.
private struct MadeList {
    let db: Transaction
    let isOldestFirst: Bool

    func page(_ turn: ListTurn, length: Int, of count: Int, most: Int) throws -> [MadeLetter] {
        switch turn {
        case .first: return try further(than: nil, length)
        case .after(let leaf): return try further(than: Int64(leaf), length)
        case .before(let leaf):
            let rows = try nearer(than: Int64(leaf), length)
            return rows.count < length ? try further(than: nil, length) : rows
        case .last:
            let rest = count < most ? count % length : 0
            return try nearer(than: nil, rest > 0 ? rest : length)
        }
    }

    /// Letters that follow a leaf in the list; from its beginning on for nil.
    private func further(than leaf: Int64?, _ limit: Int) throws -> [MadeLetter] {
        isOldestFirst ? try newer(than: leaf, limit) : try older(than: leaf, limit)
    }

    /// Letters that come before a leaf in the list; to its end for nil.
    private func nearer(than leaf: Int64?, _ limit: Int) throws -> [MadeLetter] {
        (isOldestFirst ? try older(than: leaf, limit) : try newer(than: leaf, limit)).reversed()
    }

    private func older(than leaf: Int64?, _ limit: Int) throws -> [MadeLetter] {
        try db.madeLetters("leaf < ? ORDER BY leaf DESC", leaf ?? .max, limit: limit)
    }

    private func newer(than leaf: Int64?, _ limit: Int) throws -> [MadeLetter] {
        try db.madeLetters("leaf > ? ORDER BY leaf", leaf ?? -1, limit: limit)
    }
}

extension Transaction {
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
            SELECT count(*) FROM (SELECT 1 FROM letter WHERE \(condition) LIMIT ?) AS found
            """
        return Int(try integer(sql, [leaf, most]) ?? 0)
    }
}

/// Letters that take the place of one: one by rule, a few after a restored backup.
private let replacementCountMax = 8
