import AmanLetter
import AmanLog
import AmanRecords
import AmanSignature
import AmanVerdict
import Testing

@testable import AmanOffice

@Suite("More of the log is known outside than is in the records")
struct LogBehindTests {
    @Test("a witness that knows more stops the office until two officers answer for it")
    func ahead() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 2, needed: 1)
        _ = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        let granted = try await desk.granted(home: "AF-KDZ")
        witnesses[1].known = size + 1_000
        let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(states.contains { $0.outcome == .ahead && $0.claim?.size == size + 1_000 })
        #expect(try await desk.office.witnessReport()?.openClaims.count == 1)
        let refusal = RecordsError.rolledBack(known: size + 1_000, inRecords: size)
        await #expect(throws: IssueError.records(refusal)) {
            try await desk.office.issue(granted, officer: "Omid")
        }
        await #expect(throws: ApplyError.records(refusal)) { try await desk.letter() }
        await #expect(throws: PublishError.records(refusal)) {
            try await desk.office.publish(to: desk.files)
        }
        try await desk.office.answerForWitnesses(officers: try .farida, reason: "nothing newer")
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        // The same claim holds nothing up again; a larger one does.
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        _ = try await desk.letter()
        witnesses[1].known = size + 2_000
        _ = try await desk.office.publish(to: desk.files)
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        await #expect(throws: ApplyError.self) { try await desk.letter() }
    }

    @Test("a witness that refuses is believed where it shows another tree that our key signed")
    func otherTree() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        let refused = WitnessResponse(status: 422, mediaType: "", body: [])
        let other = try TreeHead(
            origin: desk.office.logOrigin,
            size: TreeSize(value: size),
            root: leafHash(of: [1])
        )
        // Shown without our signature it is a word, and no more.
        let stranger = SigningKey.generate(.ed25519)
        let key = try VerifierKey(
            name: desk.office.logOrigin,
            kind: .ed25519,
            publicKey: stranger.publicKey
        )
        let forged = try SignedNote(
            text: other.body,
            signatures: [key.line(with: stranger.sign(Array(other.body.utf8)))]
        )
        witnesses[1].shown = forged.encodedBytes
        witnesses[1].script = [.success(refused)]
        #expect(
            try await desk.office.askWitnesses(by: witnesses, desk.files).map(\.outcome)
                == [.refused]
        )
        _ = try await desk.letter()
        // With it, it is evidence: the key signed two trees.
        let signed = try await desk.office.keys.signTreeHead(other)
        witnesses[1].shown = signed.encodedBytes
        witnesses[1].script = [.success(refused)]
        let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(states.map(\.outcome) == [.otherTree])
        #expect(states[0].claim?.evidence == signed.encoded)
        await #expect(throws: ApplyError.self) { try await desk.letter() }
    }

    @Test("records older than the published tree head make no letter and take no application")
    func olderRecords() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        let old = try await Desk(seed: 1)
        await #expect(throws: PublishError.recordsRolledBack(published: size, inRecords: 0)) {
            try await old.office.refuseOlderRecords(than: desk.files)
        }
        let behind = RecordsError.rolledBack(known: size, inRecords: 0)
        await #expect(throws: ApplyError.records(behind)) { try await old.letter() }
        #expect(try await old.records.counts(since: old.clock.now).applicationsToday == 0)
        try await desk.office.refuseOlderRecords(than: desk.files)
    }

    @Test("what another program of the office publishes meanwhile is no roll-back")
    func publishedMeanwhile() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        let slow = desk.failing(
            Fault(.part, kept: false, turn: .max),
            afterTreeHead: Meanwhile {
                _ = try? await desk.letter()
                _ = try? await desk.office.publish(to: desk.files)
            }
        )
        try await slow.office.refuseOlderRecords(than: desk.files)
        #expect(try await desk.records.treeHead()?.size ?? 0 > size)
        _ = try await slow.letter()
    }

    @Test("a request by file comes back with the cosignature, whatever was published meanwhile")
    func byFile() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        let letter = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        let request = try await desk.office.cosignatureRequest(from: 0, desk.files)
        let asked = request.encodedBytes
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        // Made days ago, by the time it is back.
        let answer = AddCheckpointAnswer.cosigned([try witnesses.line(1, under: request.note.text)])
        desk.clock.advance(days: 3)
        let names = try await desk.office.takeCosignature(
            answer.encodedBytes,
            to: asked,
            desk.files
        )
        #expect(names == ["witness.example/w1"])
        #expect(try await desk.records.cosignedHeads().map(\.size) == [size])
        let proof = try await desk.office.inclusionProof(
            of: letter.record.number,
            from: desk.files
        )
        #expect(proof.note.signatures.count == 2)
    }

    @Test("a size in a file is compared with what is signed now, and a larger one is a claim")
    func sizeByFile() async throws {
        let clock = DeskClock()
        let witnesses = try TestWitnesses(1, clock)
        var programme = try Desk.herat()
        let key = witnesses[1].verifier
        programme.witnesses = WitnessRule(
            entries: [WitnessEntry(key: key, address: nil)],
            needed: 1
        )
        let desk = try await Desk(clock: clock, programme: programme)
        _ = try await desk.office.changeTrust(.witnesses, officers: try .farida)
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let asked = try await desk.office.cosignatureRequest(from: 0, desk.files).encodedBytes
        _ = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        func take(_ known: UInt64) async throws {
            let answer = AddCheckpointAnswer.conflict(TreeSize(value: known)).encodedBytes
            _ = try await desk.office.takeCosignature(answer, to: asked, desk.files)
        }
        // It was asked over the network meanwhile, and knows as much as the office.
        await #expect(throws: WitnessFileError.conflict(known: size)) { try await take(size) }
        #expect(try await desk.office.hasOpenClaims() == false)
        let ahead = WitnessFileError.ahead(known: size + 1, inRecords: size)
        await #expect(throws: ahead) { try await take(size + 1) }
        #expect(try await desk.office.hasOpenClaims())
        await #expect(throws: ApplyError.self) { try await desk.letter() }
    }

    @Test("a file that is no answer to a request of this log is refused, and says why")
    func wrongFiles() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        let request = try await desk.office.cosignatureRequest(from: 0, desk.files)
        let asked = request.encodedBytes
        let answer = AddCheckpointAnswer.cosigned([try witnesses.line(1, under: request.note.text)])
        func refusal(_ bytes: [UInt8], to request: [UInt8]) async -> WitnessFileError? {
            do {
                _ = try await desk.office.takeCosignature(bytes, to: request, desk.files)
                return nil
            } catch {
                return error
            }
        }
        #expect(await refusal(Array("2\n".utf8), to: asked) == .conflict(known: 2))
        // Made before the letter, or in the future.
        for seconds in [-301, 301] as [Int64] {
            let time = desk.clock.now.seconds + seconds
            let line = try witnesses.line(1, under: request.note.text, at: time)
            let answer = AddCheckpointAnswer.cosigned([line]).encodedBytes
            #expect(await refusal(answer, to: asked) == .noSignature, "\(seconds)")
        }
        let ahead = Array("900\n".utf8)
        #expect(await refusal(ahead, to: asked) == .ahead(known: 900, inRecords: size))
        let other = try AddCheckpointAnswer.cosigned([witnesses.line(1, under: "other\n")])
        #expect(await refusal(other.encodedBytes, to: asked) == .noSignature)
        let strange = try await Desk(seed: 9)
        _ = try await strange.letter()
        _ = try await strange.office.publish(to: strange.files)
        let strangers = try await strange.office.cosignatureRequest(from: 0, strange.files)
        #expect(await refusal(answer.encodedBytes, to: strangers.encodedBytes) == .otherLog)
    }

    @Test("partial tiles go once the full tile is there, and older proofs still succeed")
    func partialTiles() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        let letter = try await desk.letter()
        try await desk.addLeaves(100, round: 1)
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        let partial = ["log/tile/0/000.p/\(size)", "log/tile/entries/000.p/\(size)"]
        for path in partial { #expect(try desk.files.read(path) != nil) }
        try await desk.addLeaves(200, round: 2)
        _ = try await desk.office.publish(to: desk.files)
        for path in partial { #expect(try desk.files.read(path) == nil) }
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
        let proof = try await desk.office.inclusionProof(
            of: letter.record.number,
            from: desk.files
        )
        #expect(proof.treeHead.size.value == size)
        #expect(try await desk.office.publish(to: desk.files).completed.isEmpty)
        // The witness is led from the old size to the new one by tiles that are there.
        _ = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(try desk.publishedLines().count == 2)
    }
}
