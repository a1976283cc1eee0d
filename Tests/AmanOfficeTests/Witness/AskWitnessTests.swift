import AmanLetter
import AmanLog
import AmanRecords
import AmanSignature
import AmanVerdict
import Foundation
import Testing

@testable import AmanOffice

@Suite("Asking witnesses")
struct AskWitnessTests {
    @Test("what witnesses sign is in the records, the file, the bundle and the proof, and stays")
    func cosigned() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 3, needed: 2)
        let letter = try await desk.letter()
        let head = try await desk.office.publish(to: desk.files).treeHead
        #expect(try desk.publishedLines().count == 1)
        let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(states.map(\.outcome) == [.cosigned, .cosigned, .cosigned])
        #expect(try desk.publishedLines().count == 4)
        #expect(try await desk.records.treeHead()?.size == head.size)
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
        #expect(try await desk.office.publish(to: desk.files).completed.isEmpty)
        #expect(try desk.publishedLines().count == 4)
        let report = try #require(try await desk.office.witnessReport())
        #expect((report.seenBy, report.listed, report.needed) == (3, 3, 2))
        #expect(report.newest == desk.clock.now)

        // Asked again within a day: no one is, until the log has grown.
        #expect(try await desk.office.askWitnesses(by: witnesses, desk.files).isEmpty)
        let young = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        #expect(try desk.publishedLines().count == 1)
        let bundle = try AmanVerdict.Bundle.parse(try await desk.office.bundle())
        #expect(bundle.logs[0].treeHeads.count == 2)
        let knowledge = try Knowledge.read(bundle, ask: desk.office.keys.isValid)
        #expect(knowledge.logs[0].witnessed.map(\.size) == [head.size])
        #expect(knowledge.logs[0].sight?.seenBy == 3)
        let proven = try await desk.office.inclusionProof(
            of: letter.record.number,
            from: desk.files
        )
        #expect(proven.treeHead.size.value == head.size)
        #expect(proven.note.signatures.count == 4)
        let bare = try await desk.office.inclusionProof(of: young.record.number, from: desk.files)
        #expect(bare.note.signatures.count == 1)
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(witnesses[1].heard == [0, head.size])
        #expect(try desk.publishedLines().count == 4)
    }

    @Test("a witness that cannot be reached stops no letter and turns none bad")
    func unreachable() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 2, needed: 2)
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        witnesses[2].script = [.failure(.unreachable)]
        let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(Set(states.map(\.outcome)) == [.cosigned, .unreachable])
        #expect(try desk.publishedLines().count == 2)
        _ = try await desk.letter()
        #expect(try await desk.office.witnessReport()?.seenBy == 1)
        // The next round asks both about the newest head.
        _ = try await desk.office.publish(to: desk.files)
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(try desk.publishedLines().count == 3)
        #expect(try await desk.office.witnessReport()?.seenBy == 2)
    }

    @Test("a cosignature that a stranger's feeder put under the published head is taken up")
    func stranger() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        let head = try await desk.office.publish(to: desk.files).treeHead
        var note = try SignedNote.parse(head.note)
        // One made before the letter is not taken up.
        let early = try witnesses.line(1, under: note.text, at: desk.clock.now.seconds - 301)
        var old = note
        try old.add(early)
        try desk.files.write(old.encodedBytes, to: "log/checkpoint")
        _ = try await desk.office.publish(to: desk.files)
        #expect(try desk.publishedLines() == [desk.office.logOrigin])
        try note.add(witnesses.line(1, under: note.text))
        let other = SigningKey.generate(.ed25519)
        let unlisted = try VerifierKey(
            name: "stranger.example",
            kind: .cosignature,
            publicKey: other.publicKey
        )
        let signature = try other.sign(cosignatureMessage(over: note.text, at: 1_700_000_000))
        try note.add(unlisted.line(with: signature, at: 1_700_000_000))
        try desk.files.write(note.encodedBytes, to: "log/checkpoint")
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
        #expect(try await desk.office.publish(to: desk.files).completed.isEmpty)
        #expect(try desk.publishedLines() == [desk.office.logOrigin, "witness.example/w1"])
        #expect(try await desk.records.cosignedHeads().map(\.size) == [head.size])
    }

    @Test("sizes that a witness names are followed, up and down, and not for ever")
    func sizes() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        for _ in 0..<3 { _ = try await desk.letter() }
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        witnesses[1].known = 2
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(witnesses[1].heard == [0, 2])
        #expect(try desk.publishedLines().count == 2)

        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        witnesses[1].heard = []
        witnesses[1].script = [size, size + 1, size, size + 1].map { .success(conflict($0)) }
        let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(states.map(\.outcome) == [.changingSizes])
        #expect(witnesses[1].heard.count <= 4)
    }

    @Test("a witness that forgot what it cosigned counts no more")
    func lostState() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        for _ in 0..<2 {
            _ = try await desk.letter()
            _ = try await desk.office.publish(to: desk.files)
            witnesses[1].known = 1
            let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
            #expect(states.map(\.outcome) == [.lostState])
            #expect(try desk.publishedLines().count == 1)
        }
    }

    @Test("what is no cosignature of the listed key, made now, is not stored")
    func faults() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        let head = try await desk.office.publish(to: desk.files).treeHead
        let text = try SignedNote.parse(head.note).text
        let (own, now) = (try witnesses.line(1, under: text), desk.clock.now.seconds)
        func line(at time: Int64) throws -> [UInt8] {
            try witnesses.line(1, under: text, at: time).encodedBytes
        }
        var signature = own.signature
        signature[signature.count - 1] ^= 1
        let forged = NoteSignature(name: own.name, keyID: own.keyID, signature: signature)
        var answers = [
            (good(try line(at: now - 86_400)), WitnessOutcome.wrongTime),
            (good(try line(at: now + 31_536_000)), .wrongTime),
            (good(try line(at: 0)), .noSignature),
            (good(forged.encodedBytes), .noSignature),
            (good(try witnesses.line(1, under: "other\n1\n").encodedBytes), .noSignature),
            (good(Array(own.encodedBytes.dropLast())), .malformed),
            (good(Array(own.encodedBytes.dropLast()) + Array("\r\n".utf8)), .malformed),
        ]
        answers += Self.refusals
        for (answer, outcome) in answers {
            witnesses[1].script = [.success(answer)]
            let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
            #expect(states.map(\.outcome) == [outcome], "\(answer)")
            #expect(try desk.publishedLines().count == 1)
            #expect(try await desk.records.cosignedHeads().isEmpty)
        }
    }

    @Test("of many lines its own are taken, of each key the one that was made now, once")
    func manyLines() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        let head = try await desk.office.publish(to: desk.files).treeHead
        let text = try SignedNote.parse(head.note).text
        let own = try witnesses.line(1, under: text).encodedBytes
        let old = try witnesses.line(1, under: text, at: desk.clock.now.seconds - 3_600)
        let many = (0..<40).flatMap { place in
            NoteSignature(name: "s\(place).example", keyID: 1, signature: [1, 2]).encodedBytes
        }
        witnesses[1].script = [.success(good(many + old.encodedBytes + own + own))]
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(try desk.publishedLines() == [desk.office.logOrigin, "witness.example/w1"])
    }

    @Test("a witness that asks to come later is left alone until then, at most an hour")
    func busy() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let later = WitnessResponse(status: 503, mediaType: "", retryAfter: 1 << 40, body: [])
        witnesses[1].script = [.success(later)]
        let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(states.map(\.outcome) == [.busy])
        #expect(try await desk.office.askWitnesses(by: witnesses, desk.files).isEmpty)
        desk.clock.advance(seconds: 3_600)
        #expect(
            try await desk.office.askWitnesses(by: witnesses, desk.files).map(\.outcome)
                == [.cosigned]
        )
    }

    /// Answers that are no cosignature of any key.
    private static let refusals: [(WitnessResponse, WitnessOutcome)] = [
        (WitnessResponse(status: 200, mediaType: "", body: []), .malformed),
        (WitnessResponse(status: 200, mediaType: "", body: Array("<html>".utf8)), .malformed),
        (WitnessResponse(status: 404, mediaType: "", body: []), .unknownLog),
        (WitnessResponse(status: 301, mediaType: "", body: []), .refused),
        (WitnessResponse(status: 500, mediaType: "text/html", body: []), .refused),
        (WitnessResponse(status: 422, mediaType: "", body: []), .refused),
        (WitnessResponse(status: 409, mediaType: "text/plain", body: [0x31, 0x0a]), .malformed),
        (WitnessResponse(status: 409, mediaType: "text/x.tlog.size", body: [0x78]), .malformed),
    ]

    private func good(_ body: [UInt8]) -> WitnessResponse {
        WitnessResponse(status: 200, mediaType: "text/plain", body: body)
    }

    private func conflict(_ size: UInt64) -> WitnessResponse {
        WitnessResponse(
            status: 409,
            mediaType: "text/x.tlog.size",
            body: AddCheckpointAnswer.conflict(TreeSize(value: size)).encodedBytes
        )
    }
}
