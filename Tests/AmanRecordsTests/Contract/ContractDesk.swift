import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: the desk")
struct ContractDesk {
    @Test(
        "the same form sent twice is stored once, and finds what it gave before",
        arguments: everyRecords
    )
    func twice(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let form = Array("3:0123456789abcdef".utf8)
            let key = Array("form:".utf8) + form
            let first = try #require(
                try await records.add([office.application(importKey: key)])[0]
            )
            #expect(try await records.add([office.application(importKey: key)]) == [nil])
            #expect(try await records.application(fromForm: form) == first)
            #expect(try await records.application(fromForm: [1]) == nil)
        }
    }

    @Test(
        "a draft is its member's alone: replaced, dropped, forgotten when it is old",
        arguments: everyRecords
    )
    func drafts(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let crew = SampleCrew()
            let one = try await crew.add("farid", [.registrar], records).id
            let other = try await crew.add("laila", [.registrar], records).id
            let (typed, morning) = (Array("احمد شهیدی".utf8), SampleOffice.morning)
            #expect(try await records.draft(of: one) == nil)
            try await records.keepDraft([1], of: one, at: morning)
            try await records.keepDraft(typed, of: one, at: morning)
            try await records.keepDraft([], of: other, at: morning.adding(seconds: 9))
            #expect(try await records.draft(of: one) == KeptDraft(bytes: typed, keptAt: morning))
            #expect(try await records.draft(of: other)?.bytes == [])
            try await records.dropDrafts(keptBefore: morning.adding(seconds: 5))
            #expect(try await records.draft(of: one) == nil)
            #expect(try await records.draft(of: other)?.bytes == [])
            try await records.dropDraft(of: other)
            #expect(try await records.draft(of: other) == nil)
            let most = [UInt8](repeating: 7, count: draftByteCountMax + 1)
            await expect(.damaged(record: "draft")) {
                try await records.keepDraft(most, of: one, at: morning)
            }
        }
    }
}
