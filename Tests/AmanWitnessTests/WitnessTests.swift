import AmanLetter
import AmanLog
import AmanSignature
import Foundation
import Testing

@testable import AmanWitness

@Suite("What a witness answers")
struct WitnessTests {
    @Test("a log that only grows is cosigned, and its newest note is at its address")
    func grows() async throws {
        let made = try MadeWitness()
        let log = try MadeLog()
        try made.list(log)
        let hash = sha256(Array(log.origin.utf8))
        #expect(try await made.witness.checkpoint(originHash: hash) == nil)
        for (old, new) in [(0, 0), (0, 5), (5, 5), (5, 8), (8, 256), (256, 300), (300, 700)] {
            made.time.pass(60)
            let answer = await made.witness.answer(try log.request(old, new))
            #expect(answer.status == 200, "\(old) to \(new): \(answer)")
            var note = try log.note(new)
            try note.add(try #require(answer.line))
            let checker = SignatureChecker()
            let keys = [log.key, made.state.signer.key]
            let questions = try note.answered(for: keys, ask: checker.isValid)
            #expect(questions.last?.time == made.time.environment.now().seconds)
            #expect(try await made.witness.checkpoint(originHash: hash) == note.encodedBytes)
        }
        #expect(made.evidence.isEmpty)
    }

    @Test("a request is refused in the order of C2SP: 404, 403, 400, 409, 422")
    func order() async throws {
        let made = try MadeWitness()
        let (log, stranger) = (try MadeLog(), try MadeLog())
        try made.list(log)
        func status(_ bytes: [UInt8]) async -> Int { await made.witness.answer(bytes).status }
        #expect(await status(Array("old 0\n".utf8)) == 400)
        #expect(await status(try MadeLog("log.example/other").request(0, 5)) == 404)
        // Another key under the same name; also where the sizes would be refused.
        #expect(await status(try stranger.request(0, 5)) == 403)
        let larger = try AddCheckpointRequest(
            oldSize: TreeSize(value: 9),
            proof: [],
            note: log.note(5)
        )
        #expect(await status(larger.encodedBytes) == 400)
        #expect(await made.witness.answer(try log.request(3, 5)).body == Array("0\n".utf8))
        #expect(await status(try log.request(0, 5)) == 200)
        let conflict = await made.witness.answer(try log.request(0, 8))
        #expect(conflict.status == 409 && conflict.body == Array("5\n".utf8))
        #expect(conflict.mediaType == "text/x.tlog.size")
        let bare = try AddCheckpointRequest(
            oldSize: TreeSize(value: 5),
            proof: [],
            note: log.note(8)
        )
        #expect(await status(bare.encodedBytes) == 422)
    }

    @Test("a log that is taken off the list is unknown, and continues when it is listed again")
    func unlisted() async throws {
        let made = try MadeWitness()
        let log = try MadeLog()
        try made.list(log)
        #expect(await made.witness.answer(try log.request(0, 5)).status == 200)
        #expect(try made.state.unlist(log.origin))
        #expect(await made.witness.answer(try log.request(5, 8)).status == 404)
        #expect(try made.list(log) == .listedAgain)
        #expect(await made.witness.answer(try log.request(0, 8)).status == 409)
        #expect(await made.witness.answer(try log.request(5, 8)).status == 200)
    }

    @Test("two histories of one log are never both signed, and the evidence proves it")
    func split() async throws {
        let made = try MadeWitness()
        let log = try MadeLog()
        let fork = try log.forked(at: 250)
        try made.list(log)
        #expect(await made.witness.answer(try log.request(0, 300)).status == 200)
        let same = try AddCheckpointRequest(
            oldSize: TreeSize(value: 300),
            proof: [],
            note: fork.note(300)
        )
        #expect(await made.witness.answer(same.encodedBytes).status == 422)
        #expect(await made.witness.answer(try fork.request(300, 600)).status == 422)
        #expect(made.evidence == ["proven", "proven"])
        // A smaller head than the newest, and other than the one that was signed for its size.
        #expect(await made.witness.answer(try log.request(300, 600)).status == 200)
        let again = await made.witness.answer(same.encodedBytes)
        #expect(again.status == 409)
        #expect(made.evidence == ["proven", "proven"])
        let findings = try made.state.evidenceFiles().map { file in
            let bytes = try Array(Foundation.Data(contentsOf: URL(filePath: file)))
            return try LogEvidence.parse(bytes).finding(ask: SignatureChecker().isValid)
        }
        #expect(findings.contains(.twoRoots(size: TreeSize(value: 300))))
        #expect(findings.contains(.otherBeginning(size: TreeSize(value: 300))))
    }

    @Test("an honest tree head with a wrong proof is written down as open, and only a few of them")
    func open() async throws {
        let made = try MadeWitness()
        let log = try MadeLog()
        try made.list(log)
        #expect(await made.witness.answer(try log.request(0, 300)).status == 200)
        for size in 301...(301 + EvidenceFolder.openCountMax + 3) {
            let wrong = try AddCheckpointRequest(
                oldSize: TreeSize(value: 300),
                proof: [emptyRoot],
                note: log.note(size)
            )
            #expect(await made.witness.answer(wrong.encodedBytes).status == 422)
        }
        #expect(made.evidence == Array(repeating: "open", count: EvidenceFolder.openCountMax))
    }

    @Test("of several requests at once one wins, and none is lost")
    func race() async throws {
        let made = try MadeWitness()
        let log = try MadeLog()
        try made.list(log)
        #expect(await made.witness.answer(try log.request(0, 100)).status == 200)
        let requests = try stride(from: 120, to: 200, by: 4).map { try log.request(100, $0) }
        let witness = made.witness
        let statuses = await withTaskGroup(of: Int.self) { group in
            for request in requests {
                group.addTask { await witness.answer(request).status }
            }
            return await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 200 } == 1)
        #expect(statuses.count { $0 == 409 } == requests.count - 1)
    }

    @Test("a log that continues another begins at its pin")
    func pin() async throws {
        let made = try MadeWitness()
        let log = try MadeLog()
        let pin = KnownTree(size: TreeSize(value: 282), root: log.root(282))
        try made.list(log, pin: pin)
        let first = await made.witness.answer(try log.request(0, 300))
        #expect(first.status == 409 && first.body == Array("282\n".utf8))
        let fork = try log.forked(at: 100)
        #expect(await made.witness.answer(try fork.request(282, 300)).status == 422)
        #expect(await made.witness.answer(try log.request(282, 300)).status == 200)
    }

    @Test("no cosignature is earlier than one before, none far ahead of the time that passed")
    func time() async throws {
        let made = try MadeWitness()
        let log = try MadeLog()
        try made.list(log)
        // Before the first signature there is no earlier one to compare with.
        let began = made.time.environment.now().seconds
        let times: [(Int64, Int?)] = [(9, nil), (earliestClockSeconds, nil), (began - 20, 20)]
        for (now, retry) in times {
            made.time.set(now)
            let answer = await made.witness.answer(try log.request(0, 5))
            #expect(answer.status == 503 && answer.retryAfter == retry, "\(now)")
        }
        made.time.set(began)
        #expect(await made.witness.answer(try log.request(0, 5)).status == 200)
        let now = made.time.environment.now().seconds
        made.time.set(now - 20)
        let soon = await made.witness.answer(try log.request(5, 8))
        #expect(soon.status == 503 && soon.retryAfter == 20)
        made.time.set(now - 86_400)
        let never = await made.witness.answer(try log.request(5, 8))
        #expect(never.status == 503 && never.retryAfter == nil)
        made.time.set(now + 86_400)
        #expect(await made.witness.answer(try log.request(5, 8)).status == 503)
        made.time.set(now + 200)
        #expect(await made.witness.answer(try log.request(5, 8)).status == 200)
    }
}
