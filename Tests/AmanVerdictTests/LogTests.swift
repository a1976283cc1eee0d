import AmanLetter
import AmanLog
import AmanSignature
import Testing

@testable import AmanVerdict

@Suite("The log in a verdict")
struct LogTests {
    /// A world whose log holds some letters, with Herat's word on how far it reached.
    private func world(
        logging letters: (World) throws -> [[UInt8]],
        stoodAt: Instant? = World.now
    ) throws -> World {
        var world = try World()
        let part = try world.log(of: try letters(world))
        world.logParts = [part]
        let size = UInt64(part.leafHashes.count / 32)
        let stood = stoodAt.map { LogMoment(origin: World.origin, size: size, at: $0) }
        world.noticeLists = [try world.heratNotices(logStood: stood)]
        return world
    }

    private func other(_ world: World) throws -> [UInt8] {
        try world.letter { $0.tokenID = [UInt8](repeating: 8, count: 16) }
    }

    @Test("a letter in the log is said to be there, at its place")
    func included() throws {
        var world = try World()
        let cose = try world.letter()
        world.logParts = [try world.log(of: [try other(world), cose])]
        let judgement = try world.judge(cose)
        #expect(judgement.verdict == .inForce)
        #expect(judgement.logStanding == .included(at: 1))
    }

    @Test("a letter that the log must have and lacks is cannotTell, never forged")
    func missing() throws {
        let world = try world(logging: { [try other($0)] })
        let judgement = try world.judge(try world.letter())
        #expect(judgement.logStanding == .missing)
        #expect(judgement.verdict == .cannotTell)
        #expect(judgement.reason == .notInLog)
    }

    @Test("what else is known of a missing letter comes first")
    func missingAndRevoked() throws {
        var world = try world(logging: { [try other($0)] })
        world.statusEntries = [(42, .revoked)]
        #expect(try world.judge(try world.letter()).verdict == .revoked)
    }

    @Test("a letter younger than what is known of the log is not covered, and in force")
    func younger() throws {
        let world = try world(
            logging: { [try other($0)] },
            stoodAt: World.now.adding(seconds: -3_600)
        )
        let judgement = try world.judge(try world.letter())
        #expect(judgement.logStanding == .notCovered)
        #expect(judgement.verdict == .inForce)
    }

    @Test("leaves that do not reach as far as the office says cover nothing")
    func tooFewLeaves() throws {
        var world = try world(logging: { [try other($0)] })
        world.noticeLists[0].1.logStood?.size = 2
        #expect(try world.judge(try world.letter()).logStanding == .notCovered)
    }

    @Test("an older log of the office that is not here may have the letter")
    func olderLog() throws {
        var world = try world(logging: { [try other($0)] })
        let key = SigningKey.generate(.ed25519)
        world.trustList.logs.append(
            LogKey(office: try herat(), origin: "log.example/old", publicKey: key.publicKey)
        )
        #expect(try world.judge(try world.letter()).logStanding == .notCovered)
    }

    @Test("a distrusted signer vouches for what witnesses saw before, and for nothing else")
    func distrusted() throws {
        var world = try World()
        let seen = try world.letter()
        let late = try other(world)
        let early = World.now.adding(seconds: -1_800)
        let first = try world.log(of: [seen], cosignedAt: early)
        var part = try world.log(of: [seen, late], cosignedAt: World.now)
        part.treeHeads = first.treeHeads + part.treeHeads
        world.logParts = [part]
        world.trustList.signers[0].distrustedSince = early.adding(seconds: 1)
        #expect(try world.judge(seen).verdict == .inForce)
        #expect(try world.judge(late).reason == .signerDistrusted)
        world.trustList.signers[0].distrustedSince = early
        #expect(try world.judge(seen).reason == .signerDistrusted)
    }

    @Test("a tree head without enough witnesses proves no time")
    func unwitnessed() throws {
        var world = try World()
        let cose = try world.letter()
        world.logParts = [try world.log(of: [cose])]
        world.trustList.signers[0].distrustedSince = World.now
        #expect(try world.judge(cose).reason == .signerDistrusted)
        world.logParts = [try world.log(of: [cose], cosignedAt: World.now.adding(seconds: -9))]
        #expect(try world.judge(cose).verdict == .inForce)
        let second = SigningKey.generate(.ed25519)
        world.trustList.witnesses.keys.append(
            WitnessKey(name: "witness.example/w2", publicKey: second.publicKey)
        )
        world.trustList.witnesses.quorum = 2
        #expect(try world.judge(cose).reason == .signerDistrusted)
    }

    @Test("leaves that do not fit their tree head are refused")
    func wrongLeaves() throws {
        var world = try World()
        var part = try world.log(of: [try world.letter(), try other(world)])
        part.leafHashes[40] ^= 1
        world.logParts = [part]
        #expect(throws: BundleRefusal.part(.log(0), .treeHead)) { try world.knowledge() }
        part.leafHashes = []
        world.logParts = [part]
        #expect(throws: BundleRefusal.part(.log(0), .treeHead)) { try world.knowledge() }
    }

    @Test("a tree head by a key the trust list does not know is refused")
    func otherKey() throws {
        var world = try World()
        world.logParts = [try world.log(of: [try world.letter()])]
        let stranger = SigningKey.generate(.ed25519)
        world.trustList.logs[0].publicKey = stranger.publicKey
        #expect(throws: BundleRefusal.part(.log(0), .note(.noKnownSigner))) {
            try world.knowledge()
        }
        world.trustList.logs = []
        #expect(throws: BundleRefusal.part(.log(0), .unknownKey)) { try world.knowledge() }
    }

    @Test("every leaf of a thousand is found where it is, and no other")
    func leafTable() throws {
        let leaves = (0..<1_000).map { leafHash(of: Array("leaf-\($0)".utf8)) }
        let table = LeafTable(hashes: leaves.flatMap(\.bytes))
        #expect(table.count == 1_000)
        for (place, leaf) in leaves.enumerated() {
            #expect(table.index(of: leaf) == UInt64(place))
        }
        #expect(table.index(of: leafHash(of: Array("leaf-1000".utf8))) == nil)
        #expect(LeafTable(hashes: []).index(of: leaves[0]) == nil)
        let again = LeafTable(hashes: (leaves + leaves).flatMap(\.bytes))
        #expect(again.index(of: leaves[7]) == 7)
        let one = [LogHash](repeating: leaves[0], count: 50_000)
        #expect(LeafTable(hashes: one.flatMap(\.bytes)).index(of: leaves[0]) == 0)
    }

    @Test(
        "a leaf comes back as it was written",
        arguments: [
            LogEntry.issued(digest: [UInt8](repeating: 1, count: 32)),
            .status(
                digest: [UInt8](repeating: 2, count: 32),
                status: .revoked,
                reason: "obtained-by-deceit",
                effective: World.now,
                listed: nil
            ),
            .status(
                digest: [UInt8](repeating: 2, count: 32),
                status: .suspended,
                reason: "under-review",
                effective: World.now,
                listed: ListedIndex(list: 2, index: 131_071)
            ),
            .list(
                number: 1,
                digest: [UInt8](repeating: 4, count: 32),
                at: World.now,
                leaves: 1_000_000
            ),
            .notice(kind: .auditHead, digest: [UInt8](repeating: 3, count: 32), at: World.now),
        ]
    )
    func leafRoundTrip(entry: LogEntry) throws {
        let bytes = entry.encoded()
        #expect(try LogEntry.parse(bytes) == entry)
        for count in bytes.indices {
            #expect(throws: PartRefusal.self) { try LogEntry.parse(Array(bytes[..<count])) }
        }
        #expect(throws: PartRefusal.self) { try LogEntry.parse(bytes + [0]) }
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 0x15
            guard let parsed = try? LogEntry.parse(changed) else { continue }
            #expect(parsed.encoded() == changed)
        }
    }

    @Test("a list or an index that no office can have is refused", arguments: [0, 1_025])
    func listedNowhere(list: UInt64) throws {
        var writer = CBORWriter()
        writer.writeArray(count: 7)
        writer.writeUnsigned(4)
        writer.writeBytes([UInt8](repeating: 2, count: 32))
        writer.writeUnsigned(1)
        writer.writeText("lost")
        writer.writeInteger(World.now.seconds)
        let beginning = writer.bytes
        writer.writeUnsigned(list)
        writer.writeUnsigned(7)
        #expect(throws: PartRefusal.unknownValue(max(list, 7))) {
            try LogEntry.parse(writer.bytes)
        }
        var other = CBORWriter()
        other.writeUnsigned(1)
        other.writeUnsigned(statusListIndexEnd)
        #expect(throws: PartRefusal.unknownValue(statusListIndexEnd)) {
            try LogEntry.parse(beginning + other.bytes)
        }
        #expect(ListedIndex(list: list, index: 0) == nil)
        #expect(ListedIndex(list: 1, index: statusListIndexEnd - 1) != nil)
    }
}
