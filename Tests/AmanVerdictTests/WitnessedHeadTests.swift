import AmanLetter
import AmanLog
import AmanSignature
import Testing

@testable import AmanVerdict

@Suite("What witnesses saw survives every import")
struct WitnessedHeadTests {
    private static let early = World.now.adding(seconds: -1_800)
    private let second = SigningKey.generate(.ed25519)
    private let secondName = "witness.example/w2"

    /// A world with two listed witnesses, of whom so many must have cosigned.
    private func world(quorum: UInt64) throws -> World {
        var world = try World()
        world.trustList.witnesses.keys.append(
            WitnessKey(name: secondName, publicKey: second.publicKey)
        )
        world.trustList.witnesses.quorum = quorum
        return world
    }

    private func cosigned(
        _ part: LogPart,
        by key: SigningKey,
        as name: String,
        at time: Int64
    ) throws -> LogPart {
        var part = part
        part.treeHeads = try part.treeHeads.map { text in
            var note = try SignedNote.parse(text)
            let cosigner = try VerifierKey(
                name: name,
                kind: .cosignature,
                publicKey: key.publicKey
            )
            let signature = try key.sign(cosignatureMessage(over: note.text, at: time))
            try note.add(try cosigner.line(with: signature, at: time))
            return note.encoded
        }
        return part
    }

    private func bundle(_ world: World, _ part: LogPart) throws -> AmanVerdict.Bundle {
        var world = world
        world.logParts = [part]
        return try world.bundle()
    }

    /// The letter's reason once what is held was joined with what was offered.
    private func judged(
        _ world: World,
        _ letter: [UInt8],
        held: LogPart,
        then offered: [LogPart]
    ) throws -> Judgement {
        var bundle = try bundle(world, held)
        for part in offered {
            bundle = try world.updated(bundle, with: try self.bundle(world, part))
        }
        var after = world
        after.logParts = bundle.logs
        return try after.judge(letter)
    }

    @Test("a longer note with a stranger's line takes no cosignature away")
    func strangersLine() throws {
        var world = try world(quorum: 1)
        let letter = try world.letter()
        let held = try world.log(of: [letter], cosignedAt: Self.early)
        let bare = try world.log(of: [letter])
        let name = "stranger.example/with-a-name-that-makes-the-note-longer-than-the-other-one"
        let longer = try cosigned(bare, by: .generate(.ed25519), as: name, at: 1_700_000_000)
        world.trustList.signers[0].distrustedSince = Self.early.adding(seconds: 1)
        #expect(try judged(world, letter, held: held, then: [longer]).verdict == .inForce)
        #expect(try judged(world, letter, held: longer, then: [held]).verdict == .inForce)
        let joined = try world.updated(bundle(world, held), with: bundle(world, longer))
        #expect(joined.logs[0].treeHeads == held.treeHeads)
    }

    @Test("two copies of one head, each cosigned by another witness, meet a quorum of two")
    func twoCopies() throws {
        var world = try world(quorum: 2)
        let letter = try world.letter()
        let first = try world.log(of: [letter], cosignedAt: Self.early)
        let other = try cosigned(
            try world.log(of: [letter]),
            by: second,
            as: secondName,
            at: Self.early.seconds + 60
        )
        world.trustList.signers[0].distrustedSince = Self.early.adding(seconds: 61)
        #expect(try judged(world, letter, held: first, then: []).reason == .signerDistrusted)
        #expect(try judged(world, letter, held: first, then: [other]).verdict == .inForce)
        #expect(try judged(world, letter, held: other, then: [first]).verdict == .inForce)
        world.trustList.signers[0].distrustedSince = Self.early.adding(seconds: 60)
        #expect(try judged(world, letter, held: first, then: [other]).reason == .signerDistrusted)
        // Both in one bundle are joined as well.
        var both = first
        both.treeHeads += other.treeHeads
        world.trustList.signers[0].distrustedSince = Self.early.adding(seconds: 61)
        world.logParts = [both]
        #expect(try world.judge(letter).verdict == .inForce)
        #expect(
            try world.knowledge().logs[0].sight
                == WitnessSight(
                    size: 1,
                    seenBy: 2,
                    listed: 2,
                    newest: Self.early.adding(seconds: 60)
                )
        )
    }

    @Test("of two cosignatures by one witness the earlier stays, and only that one is written")
    func earlierStays() throws {
        let world = try world(quorum: 1)
        let letter = try world.letter()
        let early = try world.log(of: [letter], cosignedAt: Self.early)
        let late = try world.log(of: [letter], cosignedAt: World.now)
        for (held, offered) in [(early, late), (late, early)] {
            let joined = try world.updated(bundle(world, held), with: bundle(world, offered))
            #expect(joined.logs[0].treeHeads == early.treeHeads)
        }
    }

    @Test("seventeen newer bare heads push no witnessed one out")
    func bareHeads() throws {
        var world = try world(quorum: 1)
        var letters = [try world.letter()]
        let held = try world.log(of: letters, cosignedAt: Self.early)
        var offered: [LogPart] = []
        for _ in 0..<17 {
            letters.append(try world.letter())
            offered.append(try world.log(of: letters))
        }
        world.trustList.signers[0].distrustedSince = Self.early.adding(seconds: 1)
        #expect(try judged(world, letters[0], held: held, then: offered).verdict == .inForce)
        var together = try #require(offered.last)
        together.treeHeads += offered.dropLast().flatMap(\.treeHeads).suffix(15)
        #expect(try judged(world, letters[0], held: held, then: [together]).verdict == .inForce)
    }

    @Test("witnessed heads are spaced out by time: close together lately, further apart before")
    func spacing() throws {
        var world = try world(quorum: 1)
        let letter = try world.letter()
        var letters = [letter]
        let first = World.now.adding(days: -400)
        var bundle = try bundle(world, try world.log(of: letters, cosignedAt: first))
        // A head on each twentieth day, and a busy morning of twelve sizes.
        for day in stride(from: -380, through: -20, by: 20) {
            letters.append(letter)
            let part = try world.log(of: letters, cosignedAt: World.now.adding(days: day))
            bundle = try world.updated(bundle, with: try self.bundle(world, part))
        }
        for minute in 0..<12 {
            letters.append(letter)
            let at = World.now.adding(seconds: Int64(minute) * 60)
            let part = try world.log(of: letters, cosignedAt: at)
            bundle = try world.updated(bundle, with: try self.bundle(world, part))
        }
        #expect(bundle.logs[0].treeHeads.count <= treeHeadCountMax)
        world.logParts = bundle.logs
        let times = try world.knowledge().logs[0].witnessed.map(\.at).sorted()
        #expect(times.count > 6)
        #expect(times.last == World.now.adding(seconds: 11 * 60))
        #expect(times.contains(World.now))
        for days in [2, 11, 35, 90, 200] {
            let from = World.now.adding(days: -2 * days)
            let until = World.now.adding(days: -days / 4)
            #expect(times.contains { from <= $0 && $0 <= until }, "\(days) days ago")
        }
    }

    @Test("a listed witness's time of zero vouches for nothing: the note is refused")
    func zeroTime() throws {
        var world = try world(quorum: 1)
        let letter = try world.letter()
        let part = try world.log(of: [letter])
        world.logParts = [try cosigned(part, by: second, as: secondName, at: 0)]
        #expect(throws: BundleRefusal.self) { try world.knowledge() }
    }

    @Test("a witness whose key was replaced has two keys and is one witness")
    func replacedKey() throws {
        var world = try world(quorum: 2)
        world.trustList.witnesses.keys[1].name = world.trustList.witnesses.keys[0].name
        let letter = try world.letter()
        let part = try cosigned(
            try world.log(of: [letter], cosignedAt: Self.early),
            by: second,
            as: world.trustList.witnesses.keys[0].name,
            at: Self.early.seconds
        )
        world.trustList.signers[0].distrustedSince = World.now
        world.logParts = [part]
        #expect(try world.judge(letter).reason == .signerDistrusted)
    }

    @Test("lines of strangers as long as ML-DSA's refuse no bundle, and none is stored")
    func longLines() throws {
        let world = try world(quorum: 1)
        var part = try world.log(of: [try world.letter()], cosignedAt: Self.early)
        let listed = part.treeHeads
        var note = try SignedNote.parse(part.treeHeads[0])
        for place in 0..<5 {
            let bytes = [UInt8](repeating: UInt8(place), count: 8 + 2_420)
            try note.add(
                NoteSignature(name: "w\(place).example", keyID: UInt32(place), signature: bytes)
            )
        }
        #expect(note.encodedBytes.count > 16_384)
        part.treeHeads = [note.encoded]
        let joined = try world.updated(
            bundle(world, part),
            with: bundle(world, part)
        )
        #expect(joined.logs[0].treeHeads == listed)
    }

    @Test(
        "a trust list with a name that no note can carry is neither signed nor read",
        arguments: ["witness example", "witness+example", "w\u{2003}x"]
    )
    func names(name: String) throws {
        var world = try world(quorum: 1)
        world.trustList.witnesses.keys[1].name = name
        #expect(throws: PartRefusal.text) { try world.trustList.encoded() }
        var other = try self.world(quorum: 1)
        other.trustList.logs[0].origin = name
        #expect(throws: PartRefusal.text) { try other.trustList.encoded() }
    }
}
