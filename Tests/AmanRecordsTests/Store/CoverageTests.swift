import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("Reports of places, notices to posts, audit by pages")
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

    @Test("a report is kept once for each form, with its audit entry")
    func once() async throws {
        var open = try OpenRecords()
        let at = open.office.tick()
        for form in [[UInt8(1)], [1], [2]] {
            let about = form == [2] ? 1 : nil
            let number = try await open.records.add(entry(at, about: about), form: form) {
                AuditEntry(at: at, officer: "Tariq", act: .coverage, subject: "\($0)")
            }
            #expect(number == (form == [2] ? 2 : 1))
        }
        let kept = try await open.records.coverage(limit: 9)
        #expect(kept.map(\.number) == [2, 1])
        #expect(kept[0].about == 1 && kept[0].word == .disputed)
        #expect(try await open.records.coverageEntry(1)?.place == "Road")
        #expect(try await open.records.coverageEntry(3) == nil)
        #expect(try await open.records.auditCount() == 2)
    }

    @Test("reports and notices are never rewritten and never deleted")
    func stays() async throws {
        var open = try OpenRecords()
        let at = open.office.tick()
        _ = try await open.records.add(entry(at), form: [1]) {
            AuditEntry(at: at, officer: "Tariq", act: .coverage, subject: "\($0)")
        }
        _ = try await open.records.add(notice(at), form: [1]) {
            AuditEntry(at: at, officer: "Tariq", act: .postNotice, subject: "\($0)")
        }
        for sql in [
            "UPDATE coverage SET word = 2", "DELETE FROM coverage", "DELETE FROM post_notice",
            "UPDATE post_notice SET officer = 'x'", "UPDATE post_notice_text SET text = 'x'",
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

    @Test("a notice is withdrawn once, by a further one; the same form twice is one notice")
    func notices() async throws {
        var open = try OpenRecords()
        let records = open.records
        let at = open.office.tick()
        let audit: @Sendable (Int) -> AuditEntry = {
            AuditEntry(at: at, officer: "Tariq", act: .postNotice, subject: "\($0)")
        }
        #expect(try await records.add(notice(at), form: [1], audit) == 1)
        for _ in 0..<2 {
            #expect(try await records.add(notice(at, withdraws: 1), form: [2], audit) == 2)
        }
        await expect(.conflict(.stateChanged)) {
            _ = try await records.add(notice(at, withdraws: 1), form: [3], audit)
        }
        let listed = try await records.postNotices(before: nil, limit: 5)
        #expect(listed.map(\.serial) == [2, 1])
        #expect(listed.map(\.withdrawnBy) == [nil, 2])
        #expect(listed[1].texts == notice(at).texts)
        #expect(try await records.postNotices(before: 2, limit: 5).map(\.serial) == [1])
        #expect(try await records.postNotice(3) == nil)
    }

    @Test("the audit is read by pages, by act and by day, newest first, and nothing is skipped")
    func auditPages() async throws {
        let open = try OpenRecords()
        let day = SampleOffice.morning
        for number in 0..<130 {
            let act: AuditAct = number.isMultiple(of: 65) ? .revoke : .call
            let at = day.adding(days: number / 50)
            try await open.records.append(
                AuditEntry(at: at, officer: "Lida", act: act, subject: "\(number)")
            )
        }
        var (seen, before): ([Int], Int?) = ([], nil)
        repeat {
            let page = try await open.records.auditPage(AuditQuestion(before: before))
            #expect(page.entries.count <= auditPageMax)
            seen += page.entries.map(\.index)
            before = page.next
        } while before != nil
        #expect(seen == (0..<130).reversed())
        let revoked = try await open.records.auditPage(AuditQuestion(act: .revoke))
        #expect(revoked.entries.map(\.index) == [65, 0])
        let second = AuditQuestion(from: day.adding(days: 1), until: day.adding(days: 2))
        let onDay = try await open.records.auditPage(second)
        #expect(onDay.entries.map(\.index) == (50..<100).reversed())
        let nothing = AuditQuestion(from: day.adding(days: 9))
        #expect(try await open.records.auditPage(nothing).entries.isEmpty)
    }

    @Test("the watch says that a whole chain holds, and names the entry that does not fit")
    func watch() async throws {
        let open = try OpenRecords()
        let empty = try await AuditWatch(open.records).report()
        #expect(empty == AuditWatchReport(checked: 0, count: 0, firstBroken: nil))
        for number in 0..<20 {
            try await open.records.append(
                AuditEntry(at: open.office.now, officer: "L", act: .call, subject: "\(number)")
            )
        }
        let whole = try await AuditWatch(open.records).report()
        #expect(whole == AuditWatchReport(checked: 20, count: 20, firstBroken: nil))
        try await open.records.pool.write { db in
            try db.execute(sql: "DROP TRIGGER audit_stays")
            try db.execute(sql: "UPDATE audit SET officer = 'other' WHERE place = 12")
        }
        #expect(try await AuditWatch(open.records).report().firstBroken == 12)
    }

    @Test("the pace counts each hour once, and the wait of letters handed out")
    func pace() async throws {
        var open = try OpenRecords()
        let letter = try await open.office.issue(open.records)
        let audit = open.office.audit(.handOut, "1")
        try await open.records.commitHandOut(letter.number, at: open.office.tick(), audit)
        let from = SampleOffice.morning.adding(seconds: -3_600)
        let pace = try await open.records.pace(from: from, hours: 3)
        #expect(pace.applications.reduce(0, +) == 1)
        #expect(pace.letters.reduce(0, +) == 1)
        #expect(pace.handedOut.reduce(0, +) == 1)
        #expect(pace.applications.count == 3)
        let wait = try #require(pace.medianWaitSeconds)
        #expect(wait > 0 && wait < 3_600)
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
