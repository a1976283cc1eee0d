import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("A cleared hit in the tables")
struct ClearedHitTests {
    @Test("is cleared and audited in one commit, or neither")
    func halfWay() async throws {
        var open = try OpenRecords()
        let pair = try await open.office.pair(open.records)
        let change = try await open.office.clearing(pair[0], pair[1], open.records)
        for table in ["cleared_hit", "audit"] {
            try open.records.run(
                """
                CREATE TRIGGER test_fault AFTER INSERT ON \(table)
                BEGIN SELECT RAISE(ABORT, 'broken'); END
                """
            )
            await expect(.damaged(record: "broken")) { try await open.records.commit(change) }
            try open.records.run("DROP TRIGGER test_fault")
            let again = try open.openedAgain()
            #expect(try await again.clearedHits(of: pair[0].ticket).isEmpty)
            #expect(try await again.unscreened(limit: 9).isEmpty)
            #expect(try await again.auditEntries(from: 0, limit: 9).count == 2)
            try again.close()
        }
        try await open.records.commit(change)
        #expect(try await open.openedAgain().clearedHits(of: pair[0].ticket).count == 1)
        #expect(try open.records.faults() == [])
    }

    @Test("hides no question when it was added or changed by other means; deleted, it asks again")
    func intruder() async throws {
        var open = try OpenRecords()
        let pair = try await open.office.pair(open.records)
        let third = try await open.office.pair(open.records)[0]
        let change = try await open.office.clearing(pair[0], pair[1], open.records)
        try await open.records.commit(change)
        let intruder = try Intruder(open)
        let row = try #require(try intruder.rows("cleared_hit").first)
        let other: Int64 = row["other"]
        for change in [
            "UPDATE cleared_hit SET reason = 'same-name'", "UPDATE cleared_hit SET at = at + 1",
            "UPDATE cleared_hit SET officer = officer + 1",
            "UPDATE cleared_hit SET mac = zeroblob(32)",
            """
            UPDATE cleared_hit SET other = \(third.ticket.number), other_reading =
                (SELECT substr(sealed, 1, 12) FROM person WHERE ticket = \(third.ticket.number))
            """,
        ] {
            try intruder.run(change)
            #expect(try await open.records.clearedHits(of: pair[0].ticket).isEmpty, "\(change)")
            #expect(try await open.records.clearedHits(of: third.ticket).isEmpty, "\(change)")
            let findings = try await rowFindings(open.records)
            #expect(findings.map(\.row.kind) == [.clearedHit], "\(change)")
            #expect(findings.map(\.difference) == [.changed])
            try intruder.run("DELETE FROM cleared_hit")
            try intruder.put([row], into: "cleared_hit")
            #expect(try await rowFindings(open.records).isEmpty)
            let found = try await open.records.clearedHits(of: pair[0].ticket)
            #expect(found.map(\.ticket.number) == [Int(other)])
        }
        try intruder.run("DELETE FROM cleared_hit")
        #expect(try await open.records.clearedHits(of: pair[0].ticket).isEmpty)
    }

    @Test(
        "a row that someone put far away is found, and the check comes to its end",
        .timeLimit(.minutes(5)),
        arguments: [Int64.max - 1, Int64.max - 300, -256, .min]
    )
    func farAway(ticket: Int64) async throws {
        var open = try OpenRecords()
        let pair = try await open.office.pair(open.records)
        try await open.records.commit(
            try await open.office.clearing(pair[0], pair[1], open.records)
        )
        let intruder = try Intruder(open)
        let columns = "reason, officer, at, reading, other_reading, mac"
        for alone in [false, true] {
            try intruder.run(
                """
                INSERT OR REPLACE INTO cleared_hit SELECT ?1, ?1 + 1, \(columns) FROM cleared_hit
                """,
                [ticket]
            )
            let expected = ProtectedRow.clearedHit(
                Ticket(number: Int(ticket)),
                Ticket(number: Int(ticket + 1))
            )
            #expect(try await rowFindings(open.records) == [RowFinding(expected, .changed)])
            guard !alone else { return }
            // And once more without the row that Aman wrote.
            try intruder.run("DELETE FROM cleared_hit WHERE ticket <> ?", [ticket])
        }
    }
}
