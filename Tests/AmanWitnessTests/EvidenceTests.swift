import AmanLog
import AmanSignature
import AmanWitness
import Testing

@Suite("Evidence about a log")
struct EvidenceTests {
    @Test("a file is read as it was written, and says what it proves")
    func written() throws {
        let log = try MadeLog()
        let fork = try log.forked(at: 250)
        let checker = SignatureChecker()
        func finding(
            _ first: SignedNote,
            _ second: SignedNote,
            _ root: LogHash? = nil,
            _ proof: [LogHash] = []
        ) throws -> EvidenceFinding {
            let made = try LogEvidence(
                logKey: log.key,
                seenAt: 1_795_338_000,
                seenBy: "witness.example/w1",
                first: first,
                second: second,
                otherRoot: root,
                proof: proof
            )
            let read = try LogEvidence.parse(made.encodedBytes)
            #expect(read == made)
            return try read.finding(ask: checker.isValid)
        }
        let held = try log.note(300)
        let size = TreeSize(value: 300)
        #expect(try finding(held, fork.note(300)) == .twoRoots(size: size))
        let proof = fork.proof(300, 600)
        #expect(
            try finding(held, fork.note(600), fork.root(300), proof)
                == .otherBeginning(size: size)
        )
        let turned = try finding(fork.note(600), held, fork.root(300), proof)
        #expect(turned == .otherBeginning(size: size))
        #expect(try finding(held, fork.note(600)) == .open)
        #expect(try finding(held, fork.note(600), log.root(300), proof) == .open)
        #expect(try finding(held, log.note(600), log.root(300), log.proof(300, 600)) == .fits)
        #expect(try finding(held, held) == .fits)
    }

    @Test("statements of another key or another log prove nothing")
    func strangers() throws {
        let (log, stranger) = (try MadeLog(), try MadeLog())
        let elsewhere = try MadeLog("log.example/kabul", signing: log.signing)
        for second in [try stranger.note(300), try elsewhere.note(300)] {
            let evidence = try LogEvidence(
                logKey: log.key,
                seenAt: 1,
                seenBy: "w1",
                first: log.note(300),
                second: second
            )
            #expect(throws: LogRefusal.self) {
                try evidence.finding(ask: SignatureChecker().isValid)
            }
        }
    }

    @Test("the root that a proof implies is the fork's, except where a proof does not state it")
    func implied() throws {
        let fork = try MadeLog().forked(at: 100)
        for (old, new) in [(3, 7), (255, 256), (300, 600), (511, 700)] {
            let root = impliedRoot(
                of: TreeSize(value: UInt64(old)),
                in: TreeSize(value: UInt64(new)),
                root: fork.root(new),
                path: fork.proof(old, new)
            )
            #expect(root == fork.root(old), "\(old) in \(new)")
        }
        let size = TreeSize(value: 600)
        let (path, root) = (fork.proof(256, 600), fork.root(600))
        #expect(impliedRoot(of: TreeSize(value: 256), in: size, root: root, path: path) == nil)
        let wrong = fork.proof(300, 600)
        #expect(
            impliedRoot(of: TreeSize(value: 300), in: size, root: emptyRoot, path: wrong) == nil
        )
    }

    @Test("a file that is cut anywhere is refused")
    func truncated() throws {
        let log = try MadeLog(count: 20)
        let evidence = try LogEvidence(
            logKey: log.key,
            seenAt: 1,
            seenBy: "w1",
            first: log.note(5),
            second: log.note(9),
            otherRoot: log.root(5),
            proof: log.proof(5, 9)
        )
        let bytes = evidence.encodedBytes
        for end in 0..<bytes.count {
            #expect(throws: LogRefusal.self) { try LogEvidence.parse(Array(bytes[..<end])) }
        }
        #expect(throws: LogRefusal.self) { try LogEvidence.parse(bytes + [10]) }
    }
}
