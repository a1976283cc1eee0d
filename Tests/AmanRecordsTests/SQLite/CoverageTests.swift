import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("What the file refuses to have rewritten, and by what index it is read")
struct CoverageRecordsTests {
    private func entry(_ at: Instant, about: Int? = nil) -> CoverageEntry {
        CoverageEntry(
            number: 0,
            about: about,
            word: about == nil ? .claimed : .disputed,
            province: "AF-HER",
            place: "Road",
            since: 20_000,
            source: "Radio",
            officer: "Tariq",
            at: at
        )
    }

    @Test("reports and notices are never rewritten and never deleted")
    func stays() async throws {
        var open = try OpenRecords()
        let at = open.office.tick()
        _ = try await open.records.add(entry(at), form: [1]) {
            AuditEntry(at: at, officer: "Tariq", act: .coverage, subject: AuditCode($0))
        }
        _ = try await open.records.add(notice(at), form: [1]) {
            AuditEntry(at: at, officer: "Tariq", act: .postNotice, subject: AuditCode($0))
        }
        for sql in [
            "UPDATE coverage SET word = 2", "DELETE FROM coverage", "DELETE FROM post_notice",
            "UPDATE post_notice SET officer = 1", "UPDATE post_notice_text SET text = 'x'",
            "DELETE FROM post_notice_text",
        ] {
            #expect(throws: DatabaseError.self, "\(sql)") {
                try open.records.pool.write { try $0.execute(sql: sql) }
            }
        }
    }

    private func notice(_ at: Instant, withdraws: Int? = nil) -> PostNotice {
        PostNotice(
            serial: 0,
            at: at,
            officer: "Tariq",
            texts: ["eng": "Two codes.", "prs": "دو کُد"],
            withdraws: withdraws
        )
    }

    @Test("the watch names the entry that does not fit")
    func watch() async throws {
        let open = try OpenRecords()
        for number in 0..<20 {
            try await open.records.append(
                AuditEntry(
                    at: open.office.now,
                    officer: "L",
                    act: .call,
                    subject: AuditCode(number)
                )
            )
        }
        try await open.records.pool.write { db in
            try db.execute(sql: "DROP TRIGGER audit_stays")
            try db.execute(sql: "UPDATE audit SET subject = 'other' WHERE place = 12")
        }
        #expect(try await AuditWatch(open.records).report().firstBroken == 12)
    }

    @Test("none of it reads a whole table")
    func plans() async throws {
        let open = try OpenRecords()
        let questions = [
            "SELECT number FROM coverage WHERE number > 0 ORDER BY number DESC LIMIT 5",
            "SELECT serial FROM post_notice WHERE serial < 9 ORDER BY serial DESC LIMIT 5",
            "SELECT at FROM audit WHERE place < 9 AND place >= 0 ORDER BY place DESC LIMIT 5",
            "SELECT count(*) FROM letter WHERE handed_out_at >= 1 AND handed_out_at < 2",
            """
            SELECT letter.handed_out_at - application.received_at
            FROM letter JOIN application ON application.ticket = letter.ticket
            WHERE letter.handed_out_at >= 1 ORDER BY letter.handed_out_at DESC LIMIT 5
            """,
        ]
        for question in questions {
            let plan = try await open.records.pool.read { db in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + question)
                    .map { row -> String in row["detail"] }
            }
            #expect(!plan.contains { $0.hasPrefix("SCAN") || $0.contains("TEMP") }, "\(plan)")
        }
    }
}
