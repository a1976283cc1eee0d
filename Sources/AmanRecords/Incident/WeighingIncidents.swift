package import AmanIncident
import AmanLetter
package import AmanOffice
import AmanSignature
import Foundation

extension DatabaseRecords {
    package func takeReports(
        after: Int,
        limit: Int,
        day: Int,
        _ audit: AuditEntry
    ) async throws(RecordsError) -> [ReportFile.Item] {
        try await write { db in
            let rows = try db.rows(
                """
                SELECT number, arrived, sealed, seen,
                    (SELECT count(*) FROM incident_answer WHERE incident = number)
                FROM incident WHERE number > ? AND erased = 0 ORDER BY number LIMIT ?
                """,
                [after, limit]
            )
            let items = try rows.map { row in
                let number: Int64 = row[0]
                try db.insist(on: .incident, number)
                return ReportFile.Item(
                    number: Int(number),
                    arrived: row[1],
                    sealed: try sealedReport(row[2]),
                    steps: try db.incidentSteps(of: number),
                    answerCount: row[4]
                )
            }
            for row in rows where (row[3] as Int64?) == nil {
                try db.change(
                    .incident,
                    row[0],
                    "UPDATE incident SET seen = ? WHERE number = ?",
                    [day, row[0] as Int64]
                )
            }
            try db.appendAudit(audit)
            return items
        }
    }

    package func commit(_ replies: PlannedReplies) async throws(RecordsError) {
        let handles = replies.recorded.map { incident in
            Data(KeyedToken(incident: incident.handle, under: key).bytes)
        }
        try await write { db in
            for reply in replies.replies { try db.append(reply) }
            for (incident, handle) in zip(replies.recorded, handles) {
                let limit = incidentCountMax + recordedIncidentCountMax
                guard try db.add(incident, handle, limit: limit) != nil else {
                    throw RecordsError.conflict(.stateChanged)
                }
            }
            try db.appendAudit(replies.audit)
        }
    }

    package func assign(
        _ number: Int,
        to officer: String?,
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            let known = try db.integer("SELECT 1 FROM incident WHERE number = ?", [number])
            guard known != nil else { throw RecordsError.conflict(.stateChanged) }
            let worker = try officer.map { try db.officer(named: $0) }
            try db.change(
                .incident,
                Int64(number),
                "UPDATE incident SET worker = ? WHERE number = ?",
                [worker, number]
            )
            try db.appendAudit(audit)
        }
    }

    package func erasableIncidents(
        arrivedBefore day: Int,
        limit: Int
    ) async throws(RecordsError) -> [Int] {
        try await read { db in
            try db.rows(
                """
                SELECT number FROM incident WHERE erased = 0 AND arrived < ?
                ORDER BY arrived LIMIT ?
                """,
                [day, limit]
            ).map { Int($0[0] as Int64) }
        }
    }

    package func eraseIncidents(
        _ numbers: [Int],
        _ audit: AuditEntry
    ) async throws(RecordsError) {
        try await write { db in
            for number in numbers.map(Int64.init) {
                try db.insist(on: .incident, number)
                try db.change(
                    "UPDATE incident SET erased = 1, sealed = NULL, handle = NULL WHERE number = ?",
                    [number]
                )
                try db.change("DELETE FROM incident_answer WHERE incident = ?", [number])
                try db.renewMac(.incident, number)
            }
            try db.eraseFilings()
            try db.appendAudit(audit)
        }
        try? await forgetDestroyed()
    }
}

private func sealedReport(_ bytes: Data) throws(RecordsError) -> SealedReport {
    do {
        return try SealedReport(bytes: Array(bytes))
    } catch {
        throw .damaged(record: "incident.sealed")
    }
}

extension Transaction {
    /// Adds steps and answers to one report; an answer that is there is not stored twice.
    fileprivate func append(_ reply: PlannedReplies.Reply) throws {
        let number = Int64(reply.number)
        try insist(on: .incident, number)
        let steps = try integer("SELECT count(*) FROM incident_step WHERE incident = ?", [number])
        var answers = try integer(
            "SELECT count(*) FROM incident_answer WHERE incident = ?",
            [number]
        )
        let isErased = try integer("SELECT erased FROM incident WHERE number = ?", [number])
        guard steps == Int64(reply.stepsBefore), answers == Int64(reply.answersBefore),
            isErased == 0
        else { throw RecordsError.conflict(.stateChanged) }
        for (index, step) in reply.steps.enumerated() {
            try change(
                "INSERT INTO incident_step (incident, place, day, step) VALUES (?, ?, ?, ?)",
                [number, reply.stepsBefore + index, reply.day, Data(step.bytes)]
            )
        }
        for answer in reply.answers {
            let digest = Data(NativeSHA256.hash(answer.bytes))
            let known = try integer(
                "SELECT 1 FROM incident_answer WHERE incident = ? AND digest = ?",
                [number, digest]
            )
            guard known == nil else { continue }
            try change(
                """
                INSERT INTO incident_answer (incident, place, day, digest, sealed)
                VALUES (?, ?, ?, ?, ?)
                """,
                [number, answers ?? 0, reply.day, digest, Data(answer.bytes)]
            )
            answers = (answers ?? 0) + 1
        }
        try renewMac(.incident, number)
    }
}
