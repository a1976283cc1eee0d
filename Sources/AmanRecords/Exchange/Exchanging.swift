import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func commit(
        _ application: ApplyChange,
        _ issue: IssueChange
    ) async throws(RecordsError) -> KeptLetter {
        let slot = try await newSlots(1)[0]
        let sealed = try sealing {
            let own = try newSeal(of: application.id.text, in: slot)
            return try SealedChange(application, own, in: slot, under: key)
        }
        return try await write { db in
            guard let kept = try keep(application, sealed, in: issue.from, db) else {
                throw RecordsError.conflict(.alreadyExchanged)
            }
            var issue = issue
            issue.record.application = kept.id
            return try keep(issue, db)
        }
    }

    /// Stores the exchange of another office's letter in the running transaction.
    ///
    /// The unique digest refuses a second one, from any desk.
    func keep(_ exchange: ForeignExchange, _ db: Transaction) throws {
        let leaf = try db.appendLeaf(exchange.leaf)
        try db.change(
            """
            INSERT INTO foreign_exchange (leaf, digest, number, office, exchanged_at, doubt)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                leaf, Data(exchange.digest), exchange.number.text, exchange.office.text,
                exchange.exchangedAt.seconds, exchange.doubt,
            ]
        )
        try db.addMac(.exchange, leaf)
    }

    package func foreignExchange(
        of digest: [UInt8]
    ) async throws(RecordsError) -> ForeignExchange? {
        try await read { db in
            let row = try db.row("\(foreignExchangeQuestion) WHERE digest = ?", [Data(digest)])
            guard let row else { return nil }
            try db.insist(on: .exchange, row[6])
            return try ForeignExchange(row: row)
        }
    }

    package func foreignExchanges() async throws(RecordsError) -> [ForeignExchange] {
        try await read { db in
            try db.rows("\(foreignExchangeQuestion) WHERE foreign_exchange.leaf >= 0 ORDER BY 7")
                .map(ForeignExchange.init(row:))
        }
    }
}

private let foreignExchangeQuestion = """
    SELECT digest, number, office, exchanged_at, doubt, entry, foreign_exchange.leaf \
    FROM foreign_exchange JOIN leaf ON leaf.place = foreign_exchange.leaf
    """

extension ForeignExchange {
    fileprivate init(row: StoredRow) throws {
        let (digest, leaf): (Data, Data) = (row[0], row[5])
        self.init(
            digest: Array(digest),
            number: try keptNumber(row[1]),
            office: try keptOffice(row[2]),
            exchangedAt: Instant(seconds: row[3]),
            doubt: row[4],
            leaf: Array(leaf)
        )
    }
}
