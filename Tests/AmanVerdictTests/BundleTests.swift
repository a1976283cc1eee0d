import AmanLetter
import AmanSignature
import TestSupport
import Testing

@testable import AmanVerdict

@Suite("Taking in a bundle")
struct BundleTests {
    @Test("a bundle comes back as it was written, to the byte")
    func roundTrip() throws {
        var world = try World()
        let cose = try world.letter()
        world.logParts = [try world.log(of: [cose], cosignedAt: World.now)]
        world.noticeLists = [try world.heratNotices(), try world.kabulNotices([])]
        let bundle = try world.bundle()
        let parsed = try AmanVerdict.Bundle.parse(bundle.encoded())
        #expect(parsed == bundle)
        #expect(parsed.encoded() == bundle.encoded())
        let knowledge = try world.knowledge()
        #expect(knowledge.programme == World.programme)
        #expect(knowledge.root?.keyID == world.root.keyID)
        #expect(knowledge.newestTime(of: try herat()) == World.now)
        #expect(knowledge.logs.map(\.size) == [1])
    }

    @Test("a bundle cut off anywhere is refused")
    func truncated() throws {
        var world = try World()
        world.logParts = [try world.log(of: [try world.letter()])]
        world.noticeLists = [try world.heratNotices()]
        let bytes = try world.bundle().encoded()
        for count in bytes.indices {
            #expect(throws: BundleRefusal.self) {
                try Knowledge.read(Array(bytes[..<count]), pinnedRoot: nil) { _ in true }
            }
        }
    }

    @Test("a bundle with one changed bit is refused, or says the same of the letter")
    func changed() throws {
        var world = try World()
        let cose = try world.letter()
        world.statusEntries = [(42, .revoked)]
        world.logParts = [try world.log(of: [cose])]
        let bytes = try world.bundle().encoded()
        var source = SplitMix64(seed: 11)
        var taken = 0
        for _ in 0..<400 {
            var changed = bytes
            let place = Int.random(in: 0..<bytes.count, using: &source)
            changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &source)
            let knowledge = try? Knowledge.read(changed, pinnedRoot: world.root.keyID) {
                world.checker.isValid($0)
            }
            guard let knowledge else { continue }
            taken += 1
            // Only what no signature covers can change: the moment the file was made.
            #expect(knowledge.trustList == world.trustList)
            let judgement = judge(
                cose: cose,
                knowledge: knowledge,
                now: World.now,
                ask: world.checker.isValid
            )
            #expect(judgement.verdict == .revoked)
        }
        #expect(taken < 20)
    }

    @Test("nothing may follow a bundle")
    func trailing() throws {
        let bytes = try World().bundle().encoded() + [0]
        #expect(throws: BundleRefusal.self) {
            try Knowledge.read(bytes, pinnedRoot: nil) { _ in true }
        }
    }

    @Test("a root other than the one asked for is refused")
    func pinnedRoot() throws {
        let world = try World()
        let bytes = try world.bundle().encoded()
        let other = SigningKey.generate(.es256).keyID
        #expect(throws: BundleRefusal.otherRoot(found: world.root.keyID)) {
            try Knowledge.read(bytes, pinnedRoot: other) { world.checker.isValid($0) }
        }
    }

    @Test(
        "a part whose signature does not fit is named",
        arguments: [
            "trust list", "status list", "notice list",
        ]
    )
    func wrongSignature(part: String) throws {
        var world = try World()
        world.noticeLists = [try world.heratNotices(), try world.kabulNotices([])]
        var bundle = try world.bundle()
        let expected: BundlePart
        switch part {
        case "trust list":
            bundle.trustList[bundle.trustList.count - 1] ^= 1
            expected = .trustList
        case "status list":
            bundle.statusLists[0][bundle.statusLists[0].count - 1] ^= 1
            expected = .statusList(0)
        default:
            bundle.noticeLists[1][bundle.noticeLists[1].count - 1] ^= 1
            expected = .noticeList(1)
        }
        #expect(throws: BundleRefusal.part(expected, .signature)) {
            try Knowledge.read(bundle) { world.checker.isValid($0) }
        }
    }

    @Test("a bundle that names another programme than its trust list is refused")
    func otherProgramme() throws {
        let world = try World()
        var bundle = try world.bundle()
        bundle.programme = "ph-amnesty-2025"
        #expect(throws: BundleRefusal.part(.trustList, .otherProgramme)) {
            try Knowledge.read(bundle) { world.checker.isValid($0) }
        }
    }

    @Test("notices of another programme are refused, although a known key signed them")
    func mixedProgrammes() throws {
        var world = try World()
        var list = try world.heratNotices()
        list.1.programme = "ph-amnesty-2025"
        world.noticeLists = [list]
        #expect(throws: BundleRefusal.part(.noticeList(0), .otherProgramme)) {
            try Knowledge.read(try world.bundle()) { world.checker.isValid($0) }
        }
    }

    @Test("an office cannot speak for another", arguments: ["notices", "status list"])
    func otherPlace(part: String) throws {
        var world = try World()
        if part == "notices" {
            var list = try world.heratNotices()
            list.0 = world.kabulStatus
            world.noticeLists = [list]
            #expect(throws: BundleRefusal.part(.noticeList(0), .otherPlace)) {
                try Knowledge.read(try world.bundle()) { world.checker.isValid($0) }
            }
            return
        }
        var bundle = try world.bundle()
        bundle.statusLists = [try world.statusList(world.kabulStatus)]
        #expect(throws: BundleRefusal.part(.statusList(0), .otherPlace)) {
            try Knowledge.read(bundle) { world.checker.isValid($0) }
        }
    }

    @Test("a key that signs letters cannot sign status lists")
    func signerAsStatusKey() throws {
        let world = try World()
        var bundle = try world.bundle()
        bundle.statusLists = [try world.statusList(world.heratSigner)]
        #expect(throws: BundleRefusal.part(.statusList(0), .unknownKey)) {
            try Knowledge.read(bundle) { world.checker.isValid($0) }
        }
    }

    @Test("the same part twice is refused")
    func duplicates() throws {
        var world = try World()
        world.noticeLists = [try world.heratNotices(), try world.heratNotices()]
        #expect(throws: BundleRefusal.part(.noticeList(1), .duplicate)) {
            try Knowledge.read(try world.bundle()) { world.checker.isValid($0) }
        }
        world.noticeLists = []
        var bundle = try world.bundle()
        bundle.statusLists += bundle.statusLists
        #expect(throws: BundleRefusal.part(.statusList(1), .duplicate)) {
            try Knowledge.read(bundle) { world.checker.isValid($0) }
        }
    }

    @Test("a part in another part's place is refused by its typ")
    func otherType() throws {
        let world = try World()
        var bundle = try world.bundle()
        bundle.statusLists = [bundle.trustList]
        #expect(throws: BundleRefusal.part(.statusList(0), .otherType)) {
            try Knowledge.read(bundle) { world.checker.isValid($0) }
        }
        bundle = try world.bundle()
        bundle.statusLists = [try world.letter()]
        #expect(throws: BundleRefusal.part(.statusList(0), .otherType)) {
            try Knowledge.read(bundle) { world.checker.isValid($0) }
        }
    }

    @Test("a trust list that its own root did not sign is refused")
    func otherRootSigned() throws {
        let world = try World()
        var bundle = try world.bundle()
        let other = SigningKey.generate(.es256)
        bundle.trustList = try sign(try world.trustList.encoded(), type: trustListType, by: other)
        #expect(throws: BundleRefusal.part(.trustList, .unknownKey)) {
            try Knowledge.read(bundle) { world.checker.isValid($0) }
        }
    }
}
