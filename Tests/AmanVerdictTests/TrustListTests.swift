import AmanLetter
import AmanSignature
import TestSupport
import Testing

@testable import AmanVerdict

/// A trust list that must not be signed, nor read.
struct BadList: CustomTestStringConvertible {
    let name: String
    let refusal: PartRefusal
    let change: @Sendable (inout TrustList) throws -> Void

    var testDescription: String { name }
}

private let badLists: [BadList] = [
    BadList(name: "a signer twice", refusal: .duplicate) { $0.signers.append($0.signers[0]) },
    BadList(name: "an office twice", refusal: .duplicate) { $0.offices.append($0.offices[0]) },
    BadList(name: "an address twice", refusal: .duplicate) {
        $0.statusLists.append($0.statusLists[0])
    },
    BadList(name: "a log twice", refusal: .keyWithTwoPurposes) { $0.logs.append($0.logs[0]) },
    BadList(name: "a language twice", refusal: .duplicate) { $0.names.append($0.names[0]) },
    BadList(name: "a cap twice", refusal: .duplicate) { $0.caps.append($0.caps[0]) },
    BadList(name: "a signer that signs status lists", refusal: .keyWithTwoPurposes) {
        $0.statusLists[0] = StatusListKey(
            uri: World.heratList,
            office: try herat(),
            algorithm: .es256,
            publicKey: $0.signers[0].publicKey
        )
    },
    BadList(name: "a signer that signs tree heads", refusal: .keyWithTwoPurposes) {
        $0.logs[0].publicKey = $0.signers[1].publicKey
    },
    BadList(name: "a status key of two offices", refusal: .keyWithTwoPurposes) {
        $0.statusLists.append(
            StatusListKey(
                uri: "https://aman.example/status/2",
                office: try kabul(),
                algorithm: .es256,
                publicKey: $0.statusLists[0].publicKey
            )
        )
    },
    BadList(name: "a witness that keeps the log", refusal: .keyWithTwoPurposes) {
        $0.witnesses.keys[0].publicKey = $0.logs[0].publicKey
    },
    BadList(name: "a key of small order", refusal: .unfitKey) {
        $0.logs[0].publicKey = [UInt8](repeating: 0, count: 32)
    },
    BadList(name: "a key identifier of another key", refusal: .unfitKey) {
        $0.signers[0].keyID = $0.signers[1].keyID
    },
    BadList(name: "a key of the other algorithm", refusal: .unfitKey) {
        $0.signers[0].algorithm = .ed25519
    },
    BadList(name: "a list that ends before it begins", refusal: .timeOrder) {
        $0.expires = $0.issuedAt
    },
    BadList(name: "a signer that ends before it begins", refusal: .timeOrder) {
        $0.signers[0].validUntil = $0.signers[0].validFrom
    },
    BadList(name: "a cap of nothing", refusal: .timeOrder) { $0.caps[0].seconds = 0 },
    BadList(name: "a name of two lines", refusal: .text) { $0.names[0].text = "Herat\nKabul" },
    BadList(name: "a name that moves the cursor", refusal: .text) {
        $0.offices[0].names[0].text = "Herat\u{9b}2J"
    },
    BadList(name: "a code in capitals", refusal: .text) { $0.texts[0].code = "Lost" },
    BadList(name: "an address of two offices", refusal: .duplicate) {
        $0.statusLists[1].uri = World.heratList
    },
    BadList(name: "a status key that ends before it begins", refusal: .timeOrder) {
        $0.statusLists[0].validFrom = World.now
        $0.statusLists[0].validUntil = World.now
    },
    BadList(name: "a log that goes on from none", refusal: .brokenLineage) {
        $0.logs[0].continues = "log.example/none"
    },
    BadList(name: "a log that goes on from itself", refusal: .brokenLineage) {
        $0.logs[0].frozen = LogState(size: 0, root: [UInt8](repeating: 0, count: 32))
        $0.logs[0].continues = $0.logs[0].origin
    },
    BadList(name: "a log that goes on from an open one", refusal: .brokenLineage) {
        $0.logs.append(
            LogKey(
                office: $0.logs[0].office,
                origin: "log.example/2",
                publicKey: SigningKey.generate(.ed25519).publicKey,
                continues: $0.logs[0].origin
            )
        )
    },
    BadList(name: "a vouched state of a log nobody keeps", refusal: .brokenLineage) {
        $0.vouched = [vouched("log.example/none", at: $0.issuedAt)]
    },
    BadList(name: "a state vouched for before it was seen", refusal: .timeOrder) {
        $0.vouched = [vouched(World.origin, at: $0.issuedAt.adding(seconds: 1))]
    },
    BadList(name: "a state vouched for twice", refusal: .duplicate) {
        let entry = vouched(World.origin, at: $0.issuedAt)
        $0.vouched = [entry, entry]
    },
    BadList(name: "a state with half a root hash", refusal: .byteCount(16)) {
        $0.vouched = [vouched(World.origin, at: $0.issuedAt)]
        $0.vouched[0].state.root.removeLast(16)
    },
    BadList(name: "a witness of small order", refusal: .unfitKey) {
        $0.witnesses.keys[0].publicKey = [1] + [UInt8](repeating: 0, count: 31)
    },
    BadList(name: "a log key that is not canonical", refusal: .unfitKey) {
        // y = p + 2, the same point as y = 2.
        $0.logs[0].publicKey = [0xef] + [UInt8](repeating: 0xff, count: 30) + [0x7f]
    },
    BadList(name: "a signer whose key is compressed", refusal: .unfitKey) {
        let key = [2] + $0.signers[0].publicKey[1...32]
        $0.signers[0].publicKey = key
        $0.signers[0].keyID = keyIdentifier(of: key)
    },
    BadList(name: "a quorum nobody can reach", refusal: .itemCount(1)) {
        $0.witnesses.quorum = 2
    },
]

private func vouched(_ origin: String, at seenAt: Instant) -> VouchedLog {
    VouchedLog(
        origin: origin,
        state: LogState(size: 1, root: [UInt8](repeating: 1, count: 32)),
        seenAt: seenAt
    )
}

@Suite("The trust list")
struct TrustListTests {
    @Test("a list comes back as it was written, to the byte")
    func roundTrip() throws {
        var list = try World().trustList
        list.signers[0].noNewLettersAfter = World.now
        list.signers[1].distrustedSince = World.now
        list.statusLists[0].validFrom = World.now.adding(days: -1)
        list.statusLists[0].validUntil = World.now
        list.logs[0].frozen = LogState(size: 7, root: [UInt8](repeating: 7, count: 32))
        list.logs.append(
            LogKey(
                office: try herat(),
                origin: World.origin + "/2",
                publicKey: SigningKey.generate(.ed25519).publicKey,
                continues: World.origin
            )
        )
        list.vouched = [vouched(World.origin, at: list.issuedAt)]
        list.successor = RootKey(
            algorithm: .ed25519,
            publicKey: SigningKey.generate(.ed25519).publicKey
        )
        let payload = try list.encoded()
        let parsed = try TrustList.parse(payload)
        #expect(parsed == list)
        #expect(try parsed.encoded() == payload)
    }

    @Test("a list that breaks a rule is not written", arguments: badLists)
    func notWritten(bad: BadList) throws {
        var list = try World().trustList
        try bad.change(&list)
        #expect(throws: bad.refusal) { try list.encoded() }
    }

    @Test("a list with one changed byte is refused or reads back to the same bytes")
    func changed() throws {
        let payload = try World().trustList.encoded()
        var source = SplitMix64(seed: 3)
        for place in payload.indices {
            var changed = payload
            changed[place] ^= UInt8.random(in: 1...255, using: &source)
            guard let parsed = try? TrustList.parse(changed) else { continue }
            #expect(try parsed.encoded() == changed)
        }
    }

    @Test("the root may not be one of the keys it vouches for")
    func rootAmongSigners() throws {
        var world = try World()
        world.trustList.signers[0] = Signer(
            algorithm: .es256,
            publicKey: world.root.publicKey,
            office: try herat(),
            provinces: [],
            kinds: [.transit],
            validFrom: World.now.adding(days: -1),
            validUntil: World.now.adding(days: 1)
        )
        let refusal = BundleRefusal.part(.trustList, .content(.keyWithTwoPurposes))
        #expect(throws: refusal) {
            try Knowledge.read(try world.bundle()) { world.checker.isValid($0) }
        }
    }

    @Test("a field of a later version is refused, not passed over")
    func unknownField() throws {
        var writer = CBORWriter()
        writer.writeMap(count: 1)
        writer.writeUnsigned(99)
        writer.writeUnsigned(1)
        #expect(throws: PartRefusal.missingField(1)) { try TrustList.parse(writer.bytes) }
        var payload = try World().trustList.encoded()
        // Field 1 is the version: the second and third byte.
        payload[2] = 2
        #expect(throws: PartRefusal.unknownVersion(2)) { try TrustList.parse(payload) }
    }
}
