import AmanLetter
import AmanOffice
import AmanRecords
import AmanVerdict
import Synchronization
import Testing

/// A public folder of which one write fails: before it was done, or although it was.
final class FailingFiles: PublishedFiles {
    private let whole: PublishedFolder
    private let turn: Int
    private let kept: Bool
    private let writes = Mutex(0)

    init(_ whole: PublishedFolder, turn: Int, kept: Bool) {
        self.whole = whole
        self.turn = turn
        self.kept = kept
    }

    /// Whether the write that fails was reached.
    var struck: Bool { writes.withLock { $0 >= turn } }

    func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
        let number = writes.withLock { writes in
            writes += 1
            return writes
        }
        guard number == turn else { return try whole.write(bytes, to: path) }
        if kept { try whole.write(bytes, to: path) }
        throw .cannotWrite(code: 28)
    }

    func read(_ path: String) throws(RecordsError) -> [UInt8]? {
        try whole.read(path)
    }

    func removeFolder(_ path: String) throws(RecordsError) { try whole.removeFolder(path) }
}

@Suite("When publishing dies half way")
struct PublishFaultTests {
    @Test(
        "wherever a file fails, the next run finishes and the log is one log",
        arguments: [false, true]
    )
    func files(kept: Bool) async throws {
        var turn = 1
        while turn < 20, try await dies(atWrite: turn, kept: kept) { turn += 1 }
        // Two tiles, the tree head's file, three lists, the trust list, the bundle: some of these.
        #expect((5..<20).contains(turn))
    }

    /// Lets one write of a publishing fail, and sees what the next one makes of it.
    ///
    /// False when publishing had fewer writes.
    private func dies(atWrite turn: Int, kept: Bool) async throws -> Bool {
        let desk = try await Desk()
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let issued = try await desk.letter()
        let failing = FailingFiles(desk.files, turn: turn, kept: kept)
        let outcome = try? await desk.office.publish(to: failing)
        #expect((outcome == nil) == failing.struck)
        let next = try await desk.restarted.office.publish(to: desk.files)
        let size = try await desk.records.logSize()
        #expect(next.treeHead.size == size)
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
        #expect(try await desk.guardReads(issued.text).verdict == .inForce)
        return failing.struck
    }

    @Test("a tree head whose write was lost is signed again; one that was stored is published")
    func treeHead() async throws {
        for kept in [false, true] {
            let desk = try await Desk()
            _ = try await desk.letter()
            let failing = desk.failing(Fault(.treeHead, kept: kept))
            await #expect(throws: PublishError.records(.cannotWrite(code: 5))) {
                try await failing.office.publish(to: desk.files)
            }
            #expect(try desk.files.read("log/checkpoint") == nil)
            let outcome = try await desk.restarted.office.publish(to: desk.files)
            #expect(outcome.completed == (kept ? [.treeHeadFile] : []))
            #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
        }
    }

    @Test("lists whose write failed are signed by the next run")
    func parts() async throws {
        for kept in [false, true] {
            for turn in 1...3 {
                let desk = try await Desk()
                let issued = try await desk.letter()
                let failing = desk.failing(Fault(.part, kept: kept, turn: turn))
                await #expect(throws: PublishError.records(.cannotWrite(code: 5))) {
                    try await failing.office.publish(to: desk.files)
                }
                _ = try await desk.restarted.office.publish(to: desk.files)
                #expect(try await desk.auditHeads().count == 1)
                #expect(try await desk.guardReads(issued.text).verdict == .inForce)
                #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
            }
        }
    }

    @Test("tiles that were lost or damaged are made again from the leaves, and the run says so")
    func damagedTile() async throws {
        let desk = try await Desk()
        try await desk.addLeaves(300, round: 0)
        _ = try await desk.office.publish(to: desk.files)
        try desk.files.write([1, 2, 3], to: "log/tile/1/000.p/1")
        #expect(
            try await desk.office.checkLog(against: desk.files).findings
                == [.tile("log/tile/1/000.p/1")]
        )
        _ = try await desk.letter()
        let outcome = try await desk.office.publish(to: desk.files)
        #expect(outcome.completed == [.tiles])
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
    }

    @Test("a log that does not extend the signed one is never signed")
    func noFork() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        let head = try await desk.office.publish(to: desk.files).treeHead
        _ = try await desk.letter()
        _ = try await desk.letter()
        var otherRoot = head.root
        otherRoot[0] ^= 1
        let other = SignedTreeHead(
            size: head.size + 1,
            root: otherRoot,
            note: head.note,
            signedAt: head.signedAt
        )
        try await desk.records.replaceTreeHead(head, by: other)
        let refusal = PublishError.logDoesNotExtend(size: head.size + 1)
        await #expect(throws: refusal) { try await desk.office.publish(to: desk.files) }
        let faults = try await desk.office.checkLog().findings
        #expect(faults.contains(.otherRoot(at: head.size + 1)))
        #expect(faults.contains(.treeHeadNotOurs))
    }

    @Test("records older than what was published sign nothing")
    func rolledBack() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let young = try await Desk(seed: 1)
        let rolledBack = PublishError.recordsRolledBack(published: 4, inRecords: 0)
        await #expect(throws: rolledBack) { try await young.office.publish(to: desk.files) }
    }
}
