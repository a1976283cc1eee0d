package import AmanIncident
import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func receipt(form: [UInt8]) -> Receipt {
        Receipt(form: form, under: key.tokens)
    }

    package func add(_ incident: NewIncident, limit: Int) async throws(RecordsError) -> Int? {
        let handle = KeyedToken(incident: incident.handle, under: key).bytes
        return try await write { db in try db.add(incident, Data(handle), limit: limit) }
    }

    package func incidentCount() async throws(RecordsError) -> Int {
        try await read { db in
            Int(try db.integer("SELECT count(*) FROM incident WHERE erased = 0") ?? 0)
        }
    }

    package func incident(handle: [UInt8]) async throws(RecordsError) -> StoredIncident? {
        let handle = Data(KeyedToken(incident: handle, under: key).bytes)
        return try await read { db in
            try db.incidents("WHERE handle = ?", [handle]).first
        }
    }

    package func incidents(
        of marks: [ReportMark]
    ) async throws(RecordsError) -> [ReportMark: StoredIncident] {
        try await read { db in
            var found: [ReportMark: StoredIncident] = [:]
            for mark in marks where found[mark] == nil {
                found[mark] = try db.incidents("WHERE digest = ?", [Data(mark.bytes)]).first
            }
            return found
        }
    }

    package func incidents(
        after: Int,
        isWaiting: Bool,
        limit: Int
    ) async throws(RecordsError) -> [StoredIncident] {
        let waiting = """
            AND erased = 0 AND NOT EXISTS
                (SELECT 1 FROM incident_answer WHERE incident_answer.incident = incident.number)
            """
        return try await read { db in
            try db.incidents(
                "WHERE number > ? \(isWaiting ? waiting : "") ORDER BY number LIMIT ?",
                [after, limit]
            )
        }
    }

    package func incidents(
        weighedOn days: Range<Int>
    ) async throws(RecordsError) -> [StoredIncident] {
        try await read { db in
            try db.incidents(
                """
                WHERE number IN (SELECT incident FROM incident_step WHERE day >= ? AND day < ?)
                ORDER BY number
                """,
                [days.lowerBound, days.upperBound]
            )
        }
    }

    package func answers(to number: Int) async throws(RecordsError) -> [SealedAnswer] {
        try await read { db in
            try db.rows(
                "SELECT sealed FROM incident_answer WHERE incident = ? ORDER BY place",
                [number]
            ).map { row in
                do {
                    return try SealedAnswer(bytes: Array(row[0] as Data))
                } catch {
                    throw RecordsError.damaged(record: "incident_answer.sealed")
                }
            }
        }
    }
}

extension Transaction {
    /// Stores a sealed report, or finds the one that its receipt has already.
    func add(_ incident: NewIncident, _ handle: Data, limit: Int) throws -> Int? {
        let known = try integer("SELECT number FROM incident WHERE handle = ?", [handle])
        if let known { return Int(known) }
        let stored = try integer("SELECT count(*) FROM incident WHERE erased = 0") ?? 0
        guard stored < limit else { return nil }
        let last = try integer("SELECT max(number) FROM incident") ?? 0
        let number = try newNumber(.incident, from: last + 1)
        try change(
            """
            INSERT INTO incident (number, handle, arrived, digest, sealed) VALUES (?, ?, ?, ?, ?)
            """,
            [
                number, handle, incident.arrived, Data(incident.sealed.mark.bytes),
                Data(incident.sealed.bytes),
            ]
        )
        try renewMac(.incident, number)
        return Int(number)
    }

    /// Reports with their steps, each held to be as Aman wrote it.
    fileprivate func incidents(
        _ condition: String,
        _ values: Values
    ) throws -> [StoredIncident] {
        try rows(
            """
            SELECT number, arrived, digest, seen, \(officerName("incident.worker")), erased
            FROM incident \(condition)
            """,
            values
        ).map { row in
            let number: Int64 = row[0]
            try insist(on: .incident, number)
            guard let mark = ReportMark(Array(row[2] as Data)) else {
                throw RecordsError.damaged(record: "incident.digest")
            }
            return StoredIncident(
                number: Int(number),
                arrived: row[1],
                mark: mark,
                steps: try incidentSteps(of: number),
                stepDays: try rows(
                    "SELECT day FROM incident_step WHERE incident = ? ORDER BY place",
                    [number]
                ).map { $0[0] },
                answerDays: try rows(
                    "SELECT day FROM incident_answer WHERE incident = ? ORDER BY place",
                    [number]
                ).map { $0[0] },
                seen: row[3],
                worker: try row.name(4),
                isErased: (row[5] as Int64) == 1
            )
        }
    }

    func incidentSteps(of number: Int64) throws -> [SignedStep] {
        try rows(
            "SELECT step FROM incident_step WHERE incident = ? ORDER BY place",
            [number]
        ).map { row in
            do {
                return try SignedStep(reading: Array(row[0] as Data))
            } catch {
                throw RecordsError.damaged(record: "incident_step.step")
            }
        }
    }
}
