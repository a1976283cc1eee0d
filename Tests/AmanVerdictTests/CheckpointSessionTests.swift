import AmanLetter
import AmanSignature
import AmanVerdict
import Testing

@Suite("A checkpoint's session")
struct CheckpointSessionTests {
    private let line: RootLine

    init() throws {
        line = try RootLine()
    }

    private func merge(
        _ offered: AmanVerdict.Bundle,
        into held: MergedBundle? = nil
    ) throws -> MergedBundle {
        try CheckpointSession.merge(
            offered.encoded(),
            into: held?.bytes,
            memory: held?.session.memory ?? CheckpointMemory(),
            ask: line.world.checker.isValid
        )
    }

    @Test("the first bundle's root is trusted from then on, by its whole digest")
    func firstRoot() throws {
        let first = try merge(try line.bundle(root: 0, sequence: 1))
        #expect(first.session.memory.root == RootPin(line.roots[0]))
        #expect(!first.rootWasSucceeded)
        #expect(first.session.memory.trustedTime == first.session.knowledge.trustedTime)
    }

    @Test("the trusted root moves to the one that it named, once, and over several")
    func follows() throws {
        let first = try merge(try line.bundle(root: 0, sequence: 1))
        let second = try merge(try line.bundle(root: 1, sequence: 11), into: first)
        #expect(second.rootWasSucceeded)
        #expect(second.session.memory.root == RootPin(line.roots[1]))
        let again = try merge(try line.bundle(root: 1, sequence: 12), into: second)
        #expect(!again.rootWasSucceeded)
        let third = try merge(try line.bundle(root: 2, sequence: 21), into: first)
        #expect(third.rootWasSucceeded)
        #expect(third.session.memory.root == RootPin(line.roots[2]))
        #expect(third.session.knowledge.roots.count == 3)
    }

    @Test("a remembered root follows too where the held bundle was lost; a replaced one is refused")
    func lostBundle() throws {
        let first = try merge(try line.bundle(root: 0, sequence: 1))
        let second = try CheckpointSession.merge(
            try line.bundle(root: 1, sequence: 11).encoded(),
            into: nil,
            memory: first.session.memory,
            ask: line.world.checker.isValid
        )
        #expect(second.rootWasSucceeded)
        let found = line.roots[0].keyID
        #expect(throws: UpdateRefusal.offered(.otherRoot(found: found))) {
            try CheckpointSession.merge(
                first.bytes,
                into: nil,
                memory: second.session.memory,
                ask: line.world.checker.isValid
            )
        }
        #expect(throws: BundleRefusal.otherRoot(found: found)) {
            try CheckpointSession.open(
                try Bundle.parse(first.bytes),
                memory: second.session.memory,
                ask: line.world.checker.isValid
            )
        }
    }

    @Test("a root that was asked for must have led to the bundle's, besides the one remembered")
    func askedRoot() throws {
        let bundle = try line.bundle(root: 1, sequence: 11)
        let ask = line.world.checker.isValid
        for root in line.roots[...1] {
            let session = try CheckpointSession.open(bundle, root: RootPin(root), ask: ask)
            #expect(session.memory.root == RootPin(line.roots[1]))
        }
        let stranger = RootPin(SigningKey.generate(.es256).keyID)
        let found = bundle.root.keyID
        #expect(throws: BundleRefusal.otherRoot(found: found)) {
            try CheckpointSession.open(bundle, root: stranger, ask: ask)
        }
        #expect(throws: UpdateRefusal.offered(.otherRoot(found: found))) {
            try CheckpointSession.merge(bundle.encoded(), into: nil, root: stranger, ask: ask)
        }
    }

    @Test("a list of a replaced root is overtaken by its successor's, however high it is numbered")
    func numberedHigh() throws {
        let stolen = try merge(try line.bundle(root: 0, sequence: 1_000_000))
        let after = try merge(try line.bundle(root: 1, sequence: 11), into: stolen)
        #expect(after.session.knowledge.trustList.sequence == 11)
        #expect(throws: UpdateRefusal.otherProgramme) {
            try merge(try line.bundle(root: 0, sequence: 1_000_001), into: after)
        }
        var partial = try line.bundle(root: 1, sequence: 12)
        partial.trustList = []
        #expect(throws: UpdateRefusal.nothingHeld) { try merge(partial, into: stolen) }
    }

    @Test("a stranger's root that names ours does not push out the way that leads to it")
    func falseWay() throws {
        let ours = try merge(try line.bundle(root: 1, sequence: 11))
        let stranger = SigningKey.generate(.es256)
        for (offered, length) in [(1, 2), (2, 3)] {
            var bundle = try line.bundle(root: offered, sequence: UInt64(10 * offered + 1))
            // Anyone can make this: the first two lists are signed by strangers.
            bundle.vouchers[0] = try line.voucher(of: stranger, naming: line.roots[1])
            bundle.vouchers.insert(
                try line.voucher(of: SigningKey.generate(.es256), naming: bundle.vouchers[0].root),
                at: 0
            )
            let merged = try merge(bundle, into: ours)
            #expect(merged.session.knowledge.roots == Array(line.roots[..<length]))
        }
    }

    @Test("the latest time is remembered, whatever older bundle is imported next")
    func time() throws {
        let later = try merge(try line.bundle(root: 0, sequence: 2, signedAt: World.now))
        let older = try line.bundle(root: 0, sequence: 1, signedAt: World.now.adding(days: -9))
        let alone = try CheckpointSession.open(
            older,
            memory: later.session.memory,
            ask: line.world.checker.isValid
        )
        #expect(alone.memory.trustedTime == later.session.memory.trustedTime)
        let text = letterText(cose: try line.world.letter(), deflate: zlibStored)
        let early = CheckpointMoment.clock(World.now.adding(days: -2))
        let judgement = alone.judge(text, at: early, ask: line.world.checker.isValid)
        #expect(judgement.clockIsBehind)
        #expect(judgement.at == World.now)
        let asked = CheckpointMoment.asked(World.now.adding(days: -2))
        #expect(
            alone.judge(text, at: asked, ask: line.world.checker.isValid).reason == .beginsLater
        )
    }
}

/// A programme with three roots, of which each named the next.
struct RootLine {
    var world: World
    let roots: [RootKey]
    private let keys: [SigningKey]

    init() throws {
        world = try World()
        keys = [world.root, SigningKey.generate(.ed25519), SigningKey.generate(.es256)]
        roots = keys.map { RootKey(algorithm: $0.algorithm, publicKey: $0.publicKey) }
    }

    /// A bundle that one of the roots signed, with the way that leads to it.
    func bundle(
        root place: Int,
        sequence: UInt64,
        signedAt: Instant? = nil
    ) throws -> AmanVerdict.Bundle {
        var list = world.trustList
        list.sequence = sequence
        if let signedAt { list.issuedAt = signedAt }
        var bundle = try world.bundle()
        bundle.root = roots[place]
        bundle.trustList = try sign(try list.encoded(), type: trustListType, by: keys[place])
        bundle.vouchers = try (0..<place).map { try voucher(of: keys[$0], naming: roots[$0 + 1]) }
        return bundle
    }

    /// The list in which a key names the next root.
    func voucher(of key: SigningKey, naming next: RootKey) throws -> RootVoucher {
        var list = world.trustList
        list.successor = next
        return RootVoucher(
            root: RootKey(algorithm: key.algorithm, publicKey: key.publicKey),
            trustList: try sign(try list.encoded(), type: trustListType, by: key)
        )
    }
}
