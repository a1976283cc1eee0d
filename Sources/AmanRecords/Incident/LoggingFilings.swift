import AmanIncident
import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func lastFilings() async throws(RecordsError) -> LoggedFilings? {
        try await read { db in
            try db.filings("WHERE leaf = (SELECT max(leaf) FROM incident_filing)", [])
        }
    }

    package func newFilings(
        after: Int,
        arrivedBefore day: Int,
        limit: Int
    ) async throws(RecordsError) -> [NewFiling] {
        try await read { db in
            try db.rows(
                """
                SELECT number, handle, digest FROM incident WHERE number > ?1 AND erased = 0
                    AND number < ifnull((SELECT min(number) FROM incident
                        WHERE number > ?1 AND arrived >= ?2), \(Int64.max))
                ORDER BY number LIMIT ?3
                """,
                [after, day, limit]
            ).map { row in
                try db.insist(on: .incident, row[0])
                return NewFiling(number: row[0], opening: try filingOpening(row[1], row[2]))
            }
        }
    }

    package func keep(
        _ filings: LoggedFilings,
        after previous: UInt64?,
        entry: [UInt8]
    ) async throws(RecordsError) {
        try await write { db in
            let last = try db.integer("SELECT max(leaf) FROM incident_filing")
            guard last == (try previous.map(storable)) else {
                throw RecordsError.conflict(.newerStands)
            }
            let leaf = try db.appendLeaf(entry)
            try db.change(
                """
                INSERT INTO incident_filing (leaf, first, last, at, digests)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    leaf, filings.first, filings.last, filings.at.seconds,
                    Data(filings.digests.joined()),
                ]
            )
        }
    }

    package func filed(handle: [UInt8]) async throws(RecordsError) -> FiledIncident? {
        let handle = Data(KeyedToken(incident: handle, under: key).bytes)
        return try await read { db in
            let row = try db.row(
                "SELECT number, handle, digest FROM incident WHERE handle = ?",
                [handle]
            )
            guard let row else { return nil }
            let number: Int64 = row[0]
            try db.insist(on: .incident, number)
            return FiledIncident(
                opening: try filingOpening(row[1], row[2]),
                filings: try db.filings("WHERE first <= ?1 AND last >= ?1", [number])
            )
        }
    }
}

private func filingOpening(_ salt: Data, _ mark: Data) throws(RecordsError) -> FilingOpening {
    guard salt.count == FilingOpening.partByteCount, mark.count == FilingOpening.partByteCount
    else { throw .damaged(record: "incident.handle") }
    return FilingOpening(salt: Array(salt), mark: Array(mark))
}

extension Transaction {
    fileprivate func filings(
        _ condition: String,
        _ values: Values
    ) throws -> LoggedFilings? {
        try row("SELECT leaf, first, last, at, digests FROM incident_filing \(condition)", values)
            .map { row in
                let digests: Data? = row[4]
                return LoggedFilings(
                    leaf: UInt64(row[0] as Int64),
                    first: row[1],
                    last: row[2],
                    at: Instant(seconds: row[3]),
                    digests: pieces(of: digests ?? Data())
                )
            }
    }

    /// Deletes the digests of days of which every report was erased: a receipt that is found later
    /// opens nothing there.
    func eraseFilings() throws {
        try change(
            """
            UPDATE incident_filing SET digests = NULL
            WHERE digests IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM incident
                WHERE number BETWEEN incident_filing.first AND incident_filing.last
                    AND incident.erased = 0)
            """,
            []
        )
    }
}

/// Digests that are stored one behind the other.
private func pieces(of data: Data) -> [[UInt8]] {
    let (bytes, length) = (Array(data), FilingOpening.partByteCount)
    return stride(from: 0, to: bytes.count - length + 1, by: length).map {
        Array(bytes[$0..<$0 + length])
    }
}
