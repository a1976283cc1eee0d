import AmanLetter
import AmanOffice
import Testing

@testable import AmanRecords

@Suite("An audit that is longer than one look at it")
struct LongAuditTests {
    /// Thirty entries, of which the places 1 and 28 are of another act.
    private func opened() async throws -> OpenRecords {
        let open = try OpenRecords()
        for place in 0..<30 {
            try await open.records.append(
                AuditEntry(
                    at: SampleOffice.morning.adding(seconds: Int64(place)),
                    officer: "Lida",
                    act: [1, 28].contains(place) ? .revoke : .look,
                    subject: "1"
                )
            )
        }
        return open
    }

    @Test("is read look by look, and no entry is skipped", arguments: [false, true], [1, 7, 29])
    func pages(isOldestFirst: Bool, most: Int) async throws {
        try await pages(isOldestFirst, most, from: nil)
    }

    @Test(
        "so is the part of one day, among entries of other days",
        arguments: [false, true],
        [1, 7, 29]
    )
    func pagesOfADay(isOldestFirst: Bool, most: Int) async throws {
        try await pages(isOldestFirst, most, from: SampleOffice.morning)
    }

    private func pages(_ isOldestFirst: Bool, _ most: Int, from: Instant?) async throws {
        let open = try await opened()
        for days in [-400, 400] {
            try await open.records.append(
                AuditEntry(
                    at: SampleOffice.morning.adding(days: days),
                    officer: "Lida",
                    act: .revoke,
                    subject: "1"
                )
            )
        }
        let others = from == nil ? [30, 31] : []
        for (act, wanted) in [
            (nil, Array(0..<30) + others), (.revoke, [1, 28] + others),
        ] as [(AuditAct?, [Int])] {
            var question = AuditQuestion(act: act, from: from, until: from?.adding(days: 1))
            question.isOldestFirst = isOldestFirst
            question.limit = 5
            var (seen, looks, isDone) = ([Int](), 0, false)
            while !isDone, looks < 50 {
                let page = try await open.records.auditPage(question, lookingAt: most)
                seen += page.entries.map(\.index)
                looks += 1
                isDone = page.next == nil
                if isOldestFirst { question.after = page.next } else { question.before = page.next }
            }
            #expect(isDone && seen == (isOldestFirst ? wanted : wanted.reversed()))
        }
    }

    @Test(
        "says where older entries were not counted",
        arguments: [nil, SampleOffice.morning] as [Instant?]
    )
    func matches(from: Instant?) async throws {
        let open = try await opened()
        let question = AuditQuestion(act: .revoke, from: from)
        for (most, expected) in [
            (2, AuditMatches(count: 1, isWhole: false)),
            (29, AuditMatches(count: 2, isWhole: false)),
            (30, AuditMatches(count: 2, isWhole: true)),
        ] {
            #expect(try await open.records.auditMatches(question, lookingAt: most) == expected)
        }
    }
}
