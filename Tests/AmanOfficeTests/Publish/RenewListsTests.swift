import AmanLetter
import AmanOffice
import AmanRecords
import AmanVerdict
import Testing

@Suite("Signing the lists")
struct RenewListsTests {
    @Test("a young list that says the same is not signed again; after a day it is")
    func daily() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let first = try desk.published()
        desk.clock.advance(seconds: 3_600)
        _ = try await desk.office.publish(to: desk.files)
        #expect(try desk.published() == first)
        desk.clock.advance(seconds: 86_400)
        _ = try await desk.office.publish(to: desk.files)
        let second = try desk.published()
        #expect(second.list != first.list)
        #expect(second.notices != first.notices)
        #expect(try desk.issuedAt() == desk.clock.now)
    }

    @Test("a change is signed at once, and says the same as a list made from all letters")
    func onChange() async throws {
        let desk = try await Desk()
        var letters: [IssuedLetter] = []
        for _ in 0..<5 { letters.append(try await desk.letter(home: "AF-HER")) }
        _ = try await desk.office.publish(to: desk.files)
        for (letter, status) in zip(letters, [LetterStatus.revoked, .suspended, .suspended]) {
            desk.clock.advance(seconds: 60)
            let reason = status == .revoked ? "wrong-holder" : "under-review"
            try await desk.change(letter, to: status, reason)
            _ = try await desk.office.publish(to: desk.files)
            #expect(try desk.issuedAt() == desk.clock.now)
            #expect(try await desk.listSaysWhatTheRecordsSay())
        }
        desk.clock.advance(seconds: 60)
        try await desk.change(letters[2], to: .valid, "review-ended")
        _ = try await desk.office.publish(to: desk.files)
        #expect(try desk.statusList().status(at: letters[2].record.statusIndex) == .valid)
        #expect(try await desk.listSaysWhatTheRecordsSay())
    }

    @Test("a list made from older statuses never takes the place of one made from newer")
    func stale() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter(home: "AF-HER")
        _ = try await desk.office.publish(to: desk.files)
        // All lists are a day old, so that both programs sign them.
        desk.clock.advance(seconds: 86_400)
        let slow = desk.failing(
            Fault(.part, kept: false, turn: .max),
            afterStatuses: Meanwhile {
                _ = try? await desk.change(letter, to: .suspended, "under-review")
                _ = try? await desk.office.publish(to: desk.files)
            }
        )
        _ = try await slow.office.publish(to: desk.files)
        #expect(try desk.statusList().status(at: letter.record.statusIndex) == .suspended)
        #expect(try await desk.listSaysWhatTheRecordsSay())
    }

    @Test("a change that takes effect later is signed when it does")
    func later() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter(home: "AF-HER")
        _ = try await desk.office.changeStatus(
            of: letter.record.number,
            to: .revoked,
            reason: "wrong-holder",
            effectiveAt: desk.clock.now.adding(seconds: 7_200),
            officer: "Omid",
            second: "Nasim"
        )
        _ = try await desk.office.publish(to: desk.files)
        #expect(try desk.statusList().status(at: letter.record.statusIndex) == .valid)
        desk.clock.advance(seconds: 7_200)
        _ = try await desk.office.publish(to: desk.files)
        #expect(try desk.statusList().status(at: letter.record.statusIndex) == .revoked)
        #expect(try await desk.listSaysWhatTheRecordsSay())
    }

    @Test("the document of all lists names each of them, and the list names the document")
    func aggregation() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let bytes = try #require(try desk.files.read("status/lists"))
        let address = "https://herat.example/aman/status/HER/1"
        #expect(String(decoding: bytes, as: UTF8.self) == "{\"status_lists\":[\"\(address)\"]}\n")
        let document = Array("https://herat.example/aman/status/HER/lists".utf8)
        let list = try #require(try desk.files.read("status/1"))
        let found = list.indices.contains { list[$0...].starts(with: document) }
        #expect(found)
    }
}

/// The signed lists as they are in the public folder.
private struct SignedFiles: Equatable {
    let list: [UInt8]?
    let notices: [UInt8]?
}

extension Desk {
    fileprivate func published() throws -> SignedFiles {
        SignedFiles(list: try files.read("status/1"), notices: try files.read("notices"))
    }

    fileprivate func statusList() throws -> StatusList {
        let cose = try #require(try files.read("status/1"))
        let envelope = try SignedEnvelope.parse(cose, maxByteCount: cose.count)
        return try StatusList.parse(envelope.payload)
    }

    fileprivate func issuedAt() throws -> Instant { try statusList().issuedAt }

    /// Whether the published list, built from changes, is the one built from all letters.
    fileprivate func listSaysWhatTheRecordsSay() async throws -> Bool {
        let entries = try await records.statusSnapshot(at: clock.now).entries
        let values = PackedStatuses(size: statusListLength, entries: planStatusList(1, entries))
        return try statusList().values == values
    }
}
