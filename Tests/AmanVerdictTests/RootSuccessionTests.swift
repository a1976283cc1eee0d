import AmanLetter
import AmanLog
import AmanSignature
import AmanVerdict
import Testing

@Suite("A programme whose root is replaced")
struct RootSuccessionTests {
    /// A bundle under a second root that the first one named.
    private func succeeded() throws -> (World, AmanVerdict.Bundle) {
        var world = try World()
        let next = SigningKey.generate(.ed25519)
        let successor = RootKey(algorithm: .ed25519, publicKey: next.publicKey)
        world.trustList.successor = successor
        var bundle = try world.bundle()
        let first = RootVoucher(root: bundle.root, trustList: bundle.trustList)
        world.trustList.successor = nil
        world.trustList.sequence += 1
        bundle.root = successor
        bundle.trustList = try sign(try world.trustList.encoded(), type: trustListType, by: next)
        bundle.vouchers = [first]
        return (world, bundle)
    }

    @Test("a pin on the old root follows it to the new one, and to no other root")
    func followed() throws {
        let (world, bundle) = try succeeded()
        let bytes = bundle.encoded()
        #expect(try Bundle.parse(bytes) == bundle)
        for pinned in [world.root.keyID, bundle.root.keyID] {
            let knowledge = try Knowledge.read(bytes, pinnedRoot: pinned) {
                world.checker.isValid($0)
            }
            #expect(knowledge.roots.map(\.keyID) == [world.root.keyID, bundle.root.keyID])
        }
        let stranger = SigningKey.generate(.es256).keyID
        #expect(throws: BundleRefusal.otherRoot(found: bundle.root.keyID)) {
            try Knowledge.read(bytes, pinnedRoot: stranger) { world.checker.isValid($0) }
        }
    }

    @Test("without the old root's word the new one is a stranger")
    func withoutWord() throws {
        var (world, bundle) = try succeeded()
        bundle.vouchers = []
        #expect(throws: BundleRefusal.otherRoot(found: bundle.root.keyID)) {
            try Knowledge.read(bundle.encoded(), pinnedRoot: world.root.keyID) {
                world.checker.isValid($0)
            }
        }
    }

    @Test("a voucher that names another root, or is not signed by its root, is refused")
    func falseWord() throws {
        let (world, bundle) = try succeeded()
        let thief = SigningKey.generate(.es256)
        var stolen = bundle
        stolen.root = RootKey(algorithm: .es256, publicKey: thief.publicKey)
        stolen.trustList = try sign(try world.trustList.encoded(), type: trustListType, by: thief)
        #expect(throws: BundleRefusal.part(.voucher(0), .otherSuccessor)) {
            try Knowledge.read(stolen) { world.checker.isValid($0) }
        }
        var list = world.trustList
        list.successor = stolen.root
        stolen.vouchers[0].trustList = try sign(
            try list.encoded(),
            type: trustListType,
            by: thief
        )
        #expect(throws: BundleRefusal.part(.voucher(0), .unknownKey)) {
            try Knowledge.read(stolen) { world.checker.isValid($0) }
        }
        list.programme = "ph-amnesty-2025"
        list.successor = bundle.root
        var other = bundle
        other.vouchers[0].trustList = try sign(
            try list.encoded(),
            type: trustListType,
            by: world.root
        )
        #expect(throws: BundleRefusal.part(.voucher(0), .otherProgramme)) {
            try Knowledge.read(other) { world.checker.isValid($0) }
        }
    }

    @Test("a checkpoint follows to the new root, hears old bundles, and never goes back to the old")
    func joined() throws {
        let (world, new) = try succeeded()
        let old = try world.bundle()
        func join(
            _ held: AmanVerdict.Bundle,
            _ offered: AmanVerdict.Bundle
        ) throws -> BundleUpdate {
            try BundleUpdate.plan(held: held, offered: offered) { world.checker.isValid($0) }
        }
        var before = old
        before.trustList = new.vouchers[0].trustList
        let followed = try join(before, new)
        #expect(followed.bundle.root == new.root)
        #expect(followed.bundle.vouchers == new.vouchers)
        #expect(try join(followed.bundle, before).bundle == followed.bundle)
        var stolen = world
        stolen.trustList.sequence += 100
        #expect(throws: UpdateRefusal.otherProgramme) {
            try join(followed.bundle, try stolen.bundle())
        }
        let pinned = try BundleUpdate.plan(
            held: nil,
            offered: new,
            pins: [RootPin(world.root.keyID)],
            ask: { world.checker.isValid($0) }
        )
        #expect(pinned.bundle.root == new.root)
    }

    @Test("a root may not name itself, nor a key that does something else")
    func unfit() throws {
        var world = try World()
        world.trustList.successor = RootKey(algorithm: .es256, publicKey: world.root.publicKey)
        #expect(throws: BundleRefusal.part(.trustList, .content(.keyWithTwoPurposes))) {
            try world.knowledge()
        }
        world.trustList.successor = RootKey(
            algorithm: .es256,
            publicKey: world.heratStatus.publicKey
        )
        #expect(throws: PartRefusal.keyWithTwoPurposes) { try world.trustList.encoded() }
        world.trustList.successor = RootKey(
            algorithm: .ed25519,
            publicKey: [UInt8](repeating: 0, count: 32)
        )
        #expect(throws: PartRefusal.unfitKey) { try world.trustList.encoded() }
    }
}
