import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: reports of places, notices to posts")
struct ContractCoverage {
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

    @Test("a report is stored once for each form, with its audit entry", arguments: everyRecords)
    func once(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let at = office.tick()
            for form in [[UInt8(1)], [1], [2]] {
                let about = form == [2] ? 1 : nil
                let number = try await records.add(entry(at, about: about), form: form) {
                    AuditEntry(at: at, officer: "Tariq", act: .coverage, subject: AuditCode($0))
                }
                #expect(number == (form == [2] ? 2 : 1))
            }
            let kept = try await records.coverage(limit: 9)
            #expect(kept.map(\.number) == [2, 1])
            #expect(kept[0].about == 1 && kept[0].word == .disputed)
            #expect(try await records.coverageEntry(1)?.place == "Road")
            #expect(try await records.coverageEntry(3) == nil)
            #expect(try await records.auditCount() == 2)
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

    @Test(
        "a notice is withdrawn once, by a further one; the same form twice is one notice",
        arguments: everyRecords
    )
    func notices(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let at = office.tick()
            let audit: @Sendable (Int) -> AuditEntry = {
                AuditEntry(at: at, officer: "Tariq", act: .postNotice, subject: AuditCode($0))
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
    }
}
