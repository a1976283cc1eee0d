import AmanLetter
import AmanLog
import AmanMonitor
import AmanOffice
import AmanRecords
import AmanVerdict
import Synchronization
import Testing

@Suite("Publishing")
struct PublishTests {
    @Test("the tree head in the folder covers every leaf, and the lists are beside it")
    func published() async throws {
        let desk = try await Desk()
        for _ in 0..<3 { _ = try await desk.letter() }
        let outcome = try await desk.office.publish(to: desk.files)
        #expect(outcome.treeHead.size == (try await desk.records.logSize()))
        #expect(outcome.newLeaves == outcome.treeHead.size)
        #expect(outcome.completed.isEmpty)
        #expect(try desk.files.read("log/checkpoint") == Array(outcome.treeHead.note.utf8))
        let note = try SignedNote.parse(outcome.treeHead.note)
        #expect(try TreeHead.parse(note.text).origin == "herat.example/aman/log/HER")
        for path in ["trust-list", "status/1", "notices", "bundle", "log/tile/entries/000.p/6"] {
            #expect(try desk.files.read(path) != nil, "\(path)")
        }
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
    }

    @Test("publishing again with nothing new signs no new tree head")
    func nothingNew() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        let first = try await desk.office.publish(to: desk.files)
        desk.clock.advance(seconds: 60)
        let second = try await desk.office.publish(to: desk.files)
        #expect(second.treeHead == first.treeHead)
        #expect(second.newLeaves == 0)
        #expect(second.tilesWritten == 0)
    }

    @Test("a log that grows past whole tiles is published in steps, and stays one log")
    func grows() async throws {
        let desk = try await Desk()
        var heads: [SignedTreeHead] = []
        for round in 0..<4 {
            try await desk.addLeaves(150, round: round)
            desk.clock.advance(seconds: 60)
            heads.append(try await desk.office.publish(to: desk.files).treeHead)
        }
        #expect(heads.map(\.size) == heads.map(\.size).sorted())
        #expect(heads[3].size > 600)
        let row = LeafRow(
            try await desk.records.leaves(from: 0, limit: 10_000).map { leafHash(of: $0) }
        )
        for (old, new) in zip(heads, heads.dropFirst()) {
            let path = try #require(
                consistencyProof(
                    from: TreeSize(value: old.size),
                    to: TreeSize(value: new.size),
                    hashes: row.hash
                )
            )
            try verifyConsistency(
                from: TreeSize(value: old.size),
                root: LogHash(old.root),
                to: TreeSize(value: new.size),
                root: LogHash(new.root),
                path: path
            )
        }
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
    }

    @Test("the audit's head is in the log, once a day")
    func auditHead() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        for _ in 0..<3 { _ = try await desk.office.publish(to: desk.files) }
        #expect(try await desk.auditHeads().count == 1)
        desk.clock.advance(days: 1)
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let heads = try await desk.auditHeads()
        #expect(heads.count == 2)
        #expect(heads.last == (try await desk.office.checkAudit().head))
    }

    @Test("the status list is what the log's leaves alone say")
    func statusListFromLog() async throws {
        let desk = try await Desk()
        var letters: [IssuedLetter] = []
        for _ in 0..<6 { letters.append(try await desk.letter(home: "AF-HER")) }
        try await desk.change(letters[0], to: .revoked, "wrong-holder")
        try await desk.change(letters[1], to: .suspended, "under-review")
        try await desk.change(letters[2], to: .suspended, "under-review")
        try await desk.change(letters[2], to: .valid, "review-ended")
        _ = try await desk.office.changeStatus(
            of: letters[3].record.number,
            to: .revoked,
            reason: "wrong-holder",
            effectiveAt: desk.clock.now.adding(days: 2),
            officer: "Omid",
            second: "Nasim"
        )
        _ = try await desk.office.replaceLost(
            letters[4].record.number,
            officer: "Omid",
            second: "Nasim"
        )
        for days in [0, 3] {
            desk.clock.advance(days: days)
            let replayed = try await desk.replayedStatuses()
            let entries = try await desk.records.statusSnapshot(at: desk.clock.now).entries
            let expectedCount = days == 0 ? 3 : 4
            #expect(replayed.count == expectedCount)
            #expect(entries.count == replayed.count)
            for letter in letters {
                let listed = entries.first { $0.index == letter.record.statusIndex }?.status
                let logged = replayed.first { $0.digest == letter.record.digest }
                #expect(listed == logged?.status)
                let place = StatusPlace(counted: letter.record.statusIndex).listed
                #expect(logged == nil || logged?.listed == place)
            }
            #expect(try await desk.office.checkLog().findings.isEmpty)
        }
    }

    @Test("every letter can be proven to be under the tree head")
    func proofs() async throws {
        let desk = try await Desk()
        var letters: [IssuedLetter] = []
        for _ in 0..<5 { letters.append(try await desk.letter()) }
        _ = try await desk.office.publish(to: desk.files)
        for letter in letters {
            let proof = try await desk.office.inclusionProof(
                of: letter.record.number,
                from: desk.files
            )
            let read = try InclusionProof.parse(proof.text)
            let leaf = LogEntry.issued(digest: letter.record.digest).encoded()
            try read.check(leaf: leafHash(of: leaf))
            let other = LogEntry.issued(digest: Array(repeating: 7, count: 32)).encoded()
            #expect(throws: ProofRefusal.wrongRoot) { try read.check(leaf: leafHash(of: other)) }
        }
        let young = try await desk.letter().record.number
        await #expect(throws: PublishError.notInTree(young)) {
            try await desk.office.inclusionProof(of: young, from: desk.files)
        }
    }

    @Test("a proof reads a few tiles and no leaves, and does without tiles that are spoilt")
    func proofFromTiles() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter()
        try await desk.addLeaves(700, round: 1)
        _ = try await desk.office.publish(to: desk.files)
        let number = letter.record.number
        let counted = CountedFiles(files: desk.files)
        let proof = try await desk.office.inclusionProof(of: number, from: counted)
        // Two hashes a level, at most; ten levels.
        #expect((1...20).contains(counted.reads.withLock { $0 }))
        let spoilt = SpoiltFiles(files: desk.files)
        let other = try await desk.office.inclusionProof(of: number, from: spoilt)
        #expect(other.text == proof.text)
    }
}

extension Desk {
    /// What the log's entries alone say of the letters.
    fileprivate func replayedStatuses() async throws -> [ReplayedStatus] {
        var replay = LogReplay()
        for leaf in try await records.leaves(from: 0, limit: 1_000) { try replay.take(leaf) }
        return replay.statuses(at: clock.now)
    }

    /// Fills the log with leaves that cost no letters.
    func addLeaves(_ count: Int, round: Int) async throws {
        for turn in 0..<count {
            var digest = [UInt8](repeating: UInt8(round), count: 32)
            digest[0] = UInt8(turn % 256)
            digest[1] = UInt8(turn / 256)
            let leaf = LogEntry.notice(kind: .foreignExchange, digest: digest, at: clock.now)
            let part = KeptPart(
                name: "test",
                sequence: Int64(round * 100_000 + turn),
                bytes: [1]
            )
            try await records.keep(part, leaf: leaf.encoded(), nil)
        }
    }

    /// The audit heads that are in the log, oldest first.
    func auditHeads() async throws -> [[UInt8]] {
        try await leaves().compactMap { leaf in
            if case .notice(.auditHead, let digest, _) = leaf { digest } else { nil }
        }
    }
}

/// Files that count how often they are read.
private final class CountedFiles: PublishedFiles {
    let files: PublishedFolder
    let reads = Mutex(0)

    init(files: PublishedFolder) {
        self.files = files
    }

    func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
        try files.write(bytes, to: path)
    }

    func read(_ path: String) throws(RecordsError) -> [UInt8]? {
        reads.withLock { $0 += 1 }
        return try files.read(path)
    }

    func removeFolder(_ path: String) throws(RecordsError) { try files.removeFolder(path) }
}

/// Files of which one bit of every tile is another.
private struct SpoiltFiles: PublishedFiles {
    let files: PublishedFolder

    func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
        try files.write(bytes, to: path)
    }

    func read(_ path: String) throws(RecordsError) -> [UInt8]? {
        guard var bytes = try files.read(path) else { return nil }
        bytes[bytes.count / 2] ^= 1
        return bytes
    }

    func removeFolder(_ path: String) throws(RecordsError) { try files.removeFolder(path) }
}
