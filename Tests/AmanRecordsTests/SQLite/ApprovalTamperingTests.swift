import AmanLetter
import AmanOffice
import GRDB
import Testing

@testable import AmanRecords

@Suite("A change in the file of the records does not reach the posts")
struct ApprovalTamperingTests {
    private func world() async throws -> OpenRecords {
        var open = try OpenRecords()
        let at = open.office.tick()
        for form in [[UInt8(1)], [2]] {
            let entry = CoverageEntry(
                number: 0,
                about: nil,
                word: .claimed,
                province: "AF-HER",
                place: "Road",
                since: 20_000,
                source: "Radio",
                officer: "Tariq",
                at: at
            )
            _ = try await open.records.add(entry, form: form) {
                AuditEntry(at: at, officer: "Tariq", act: .coverage, subject: AuditCode($0))
            }
        }
        let audit = AuditEntry(at: at, officer: "Lida", act: .coverage, subject: AuditCode(1))
        try await open.records.approve(coverage: 1, officer: "Lida", at: at, audit)
        let notice = PostNotice(
            serial: 0,
            at: at,
            officer: "Tariq",
            texts: ["eng": "Two codes."],
            withdraws: nil
        )
        _ = try await open.records.add(notice, form: [1]) {
            AuditEntry(at: at, officer: "Tariq", act: .postNotice, subject: AuditCode($0))
        }
        return open
    }

    @Test(
        "an entry or an approval that was changed, moved or made is no approval",
        arguments: [
            "UPDATE coverage SET place = 'Market' WHERE number = 1",
            "UPDATE coverage SET word = 4 WHERE number = 1",
            "UPDATE coverage SET authority = 'All' WHERE number = 1",
            "UPDATE coverage_approval SET officer = 1", "UPDATE coverage_approval SET at = 0",
            "UPDATE coverage_approval SET number = 2", "DELETE FROM coverage_approval",
            "UPDATE coverage_approval SET mac = zeroblob(32)",
        ]
    )
    func approvals(change: String) async throws {
        let open = try await world()
        #expect(try await open.records.approvedCoverage(limit: 9).map(\.number) == [1])
        #expect(try await open.records.coverage(limit: 9).map(\.approver) == [nil, "Lida"])
        try Intruder(open).run(change)
        #expect(try await open.records.approvedCoverage(limit: 9).isEmpty)
        #expect(try await open.records.coverage(limit: 9).allSatisfy { $0.approver == nil })
    }

    @Test(
        "a notice that was changed or made is not passed on",
        arguments: [
            "UPDATE post_notice_text SET text = 'Hold them.'", "UPDATE post_notice SET at = 0",
            "INSERT INTO post_notice_text VALUES (1, 'prs', 'x')", "DELETE FROM post_notice_mac",
            "UPDATE post_notice SET correction = 1", "DELETE FROM post_notice_text",
        ]
    )
    func notices(change: String) async throws {
        let open = try await world()
        #expect(try await open.records.authenticPostNotices(limit: 9).map(\.serial) == [1])
        try Intruder(open).run(change)
        #expect(try await open.records.authenticPostNotices(limit: 9).isEmpty)
    }

    @Test("an approval is given once, and stays")
    func once() async throws {
        let open = try await world()
        let at = open.office.now
        let audit = AuditEntry(at: at, officer: "Omid", act: .coverage, subject: AuditCode(1))
        for number in [1, 9] {
            await expect(.conflict(.stateChanged)) {
                try await open.records.approve(coverage: number, officer: "Omid", at: at, audit)
            }
        }
        for sql in ["UPDATE coverage_approval SET at = 1", "DELETE FROM coverage_approval"] {
            await #expect(throws: (any Error).self) {
                try await open.records.pool.write { try $0.execute(sql: sql) }
            }
        }
    }
}
