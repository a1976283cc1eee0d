import AmanLetter
import AmanLog
import AmanMonitor
import AmanVerdict
import Crypto
import Testing

@Suite("A visit to a log")
struct VisitTests {
    /// What a log of 260 entries shows at the second visit.
    private func second(
        first: Range<Int> = 0..<260,
        _ change: (WatchedLog) throws -> Void
    ) async throws -> (VisitReport, MonitorMemory) {
        let log = try WatchedLog()
        try log.serve(issued(first))
        let (report, memory) = try await log.visit(nil)
        #expect(report.isFirstSight && report.findings.all.isEmpty)
        #expect(memory.newest?.size == UInt64(first.count))
        try change(log)
        return try await log.visit(memory)
    }

    @Test("a log that grew fits, one that did not move too, and one that was empty")
    func fits() async throws {
        let (grown, memory) = try await second { try $0.serve(issued(0..<275)) }
        #expect(grown.findings.all.isEmpty && !grown.isFirstSight)
        #expect(memory.newest?.size == 275 && memory.heads.count == 2)
        #expect(grown.replay.issuedCount == 275)
        let (same, unmoved) = try await second { _ in }
        #expect(same.findings.all.isEmpty && unmoved.heads.count == 1)
        let (begun, _) = try await second(first: 0..<0) { try $0.serve(issued(0..<275)) }
        #expect(begun.findings.all.isEmpty)
    }

    @Test("another root, another beginning: found, with both notes as proof; fewer entries without")
    func contradictions() async throws {
        let (back, memory) = try await second { try $0.serve(issued(0..<240)) }
        #expect(back.findings.all == [.fewerEntries(before: 260, now: 240)])
        // An older copy on a stick is no lie: nothing accuses the office, and nothing is forgotten.
        #expect(back.contradictions.isEmpty && memory.newest?.size == 260)
        #expect(back.findings.weight == .cannotTell)
        let (fork, _) = try await second { try $0.serve(issued(0..<259) + issued(900..<901)) }
        #expect(fork.findings.all == [.twoTrees(size: 260)])
        let (other, kept) = try await second { try $0.serve(issued(0..<200) + issued(900..<980)) }
        #expect(other.findings.all == [.notContinued(from: 260, to: 280)])
        #expect(other.findings.weight == .doesNotFit && kept.newest?.size == 260)
        let proof = try #require(other.contradictions.first)
        for note in [proof.held, proof.offered] {
            let keys = [try WatchedLog().vkey()]
            #expect(throws: Never.self) {
                try SignedNote.parse(note).answered(for: keys) { question in
                    isValid(
                        SignatureQuestion(
                            algorithm: .ed25519,
                            publicKey: question.key.publicKey,
                            message: question.message,
                            signature: question.signature
                        )
                    )
                }
            }
        }
    }

    @Test("another key, another log's name, no tree head at all")
    func heads() async throws {
        let thief = try WatchedLog(seed: 2).key
        let (signed, _) = try await second { try $0.serve(issued(0..<275), signedBy: thief) }
        #expect(signed.findings.all == [.otherKey])
        let (named, _) = try await second { try $0.serve(issued(0..<275), origin: "log.example/x") }
        #expect(named.findings.all == [.otherLog(origin: "log.example/x")])
        let (gone, memory) = try await second { log in log.change("checkpoint") { _ in nil } }
        #expect(gone.findings.all == [.noTreeHead] && gone.findings.weight == .cannotTell)
        #expect(memory.newest?.size == 260)
    }

    @Test("tiles and entries that were changed are named, and the memory does not move")
    func spoilt() async throws {
        func flip(_ path: String) -> (WatchedLog) throws -> Void {
            { log in
                try log.serve(issued(0..<275))
                log.change(path) { bytes in
                    var bytes = bytes
                    bytes[40] ^= 1
                    return bytes
                }
            }
        }
        let (tile, _) = try await second(flip("tile/0/000"))
        #expect(tile.findings.all == [.wrongTile(path: "tile/0/000")])
        let (partial, _) = try await second(flip("tile/0/001.p/19"))
        #expect(partial.findings.all == [.wrongTile(path: "tile/0/001.p/19")])
        let (entry, memory) = try await second(flip("tile/entries/000"))
        #expect(entry.findings.all == [.wrongEntry(index: 1)])
        #expect(memory.newest?.size == 260)
        let root = leafHash(of: [1])
        let (wrong, _) = try await second { try $0.serve(issued(0..<275), root: root) }
        #expect(wrong.findings.all == [.wrongRoot(size: 275)])
    }

    @Test("what is missing cannot be told, and is remembered only once it was read")
    func missing() async throws {
        func remove(_ path: String) -> (WatchedLog) throws -> Void {
            { log in
                try log.serve(issued(0..<275))
                log.change(path) { _ in nil }
            }
        }
        let (tile, _) = try await second(remove("tile/0/001.p/19"))
        #expect(tile.findings.all == [.noTile(path: "tile/0/001.p/19")])
        let (entries, memory) = try await second(remove("tile/entries/001.p/19"))
        #expect(entries.findings.all == [.noEntries(path: "tile/entries/001.p/19")])
        #expect(memory.newest?.size == 260)
        let (head, _) = try await second { log in
            try log.serve(issued(0..<275))
            log.removeTiles()
        }
        #expect(head.findings.weight == .cannotTell)
    }

    @Test("what a tile held is read out of the full one that took its place meanwhile")
    func filledMeanwhile() async throws {
        let (log, later) = (try WatchedLog(), try WatchedLog())
        try log.serve(issued(0..<270))
        try later.serve(issued(0..<512))
        for part in ["tile/entries/001.p/14", "tile/0/001.p/14"] {
            let full = String(part.prefix { $0 != "." })
            log.replace(part, by: full, later.file(full))
        }
        let (report, memory) = try await log.visit(nil)
        #expect(report.findings.all.isEmpty && memory.newest?.size == 270)
        // Another log's tile is no more believed for being full.
        try later.serve(issued(1..<513))
        log.replace("tile/0/001", by: "tile/0/001", later.file("tile/0/001"))
        #expect(try await log.visit(nil).0.findings.all == [.wrongTile(path: "tile/0/001.p/14")])
    }

    @Test("a tree head that states more entries than a program can read ends the visit at once")
    func huge() async throws {
        let log = try WatchedLog()
        try log.serve(issued(0..<3))
        let head = try TreeHead(
            origin: WatchedLog.origin,
            size: TreeSize(value: treeSizeMax),
            root: leafHash(of: [])
        )
        let read = await LogFiles(log, prefix: "").read(head, rootsAt: [], until: WatchedLog.now)
        #expect(read.findings.all == [.tooManyEntries(size: treeSizeMax)])
    }

    @Test("a witness that holds another tree is proof, one that is ahead or silent is said")
    func witnesses() async throws {
        let (log, witness) = (try WatchedLog(), try WatchedLog())
        try log.serve(issued(0..<275))
        let path = Hexadecimal.text(sha256(Array(WatchedLog.origin.utf8))) + "/checkpoint"
        func report(_ held: [[UInt8]]) async throws -> VisitReport {
            try witness.serve(held)
            let note = try #require(witness.file("checkpoint"))
            let shown = OneFile(path: path, bytes: note)
            let address = WitnessAddress(name: "w1", source: shown)
            return try await log.visit(nil, witnesses: [address]).0
        }
        #expect(try await report(issued(0..<260)).findings.all.isEmpty)
        let other = try await report(issued(1..<261))
        #expect(other.findings.all == [.witnessSawOther(witness: "w1", size: 260)])
        #expect(other.contradictions.count == 1)
        let ahead = try await report(issued(0..<300))
        #expect(ahead.findings.all == [.witnessAhead(witness: "w1", size: 300)])
        let nothing = WitnessAddress(name: "w2", source: OneFile(path: "x", bytes: []))
        let silent = try await log.visit(nil, witnesses: [nothing]).0
        #expect(silent.findings.all == [.witnessSilent(witness: "w2")])
    }
}

/// A source with one file.
private struct OneFile: OfficeSource {
    let path: String
    let bytes: [UInt8]

    func read(_ path: String, limit: Int) async throws(OfficeSourceError) -> [UInt8]? {
        path == self.path ? bytes : nil
    }
}
