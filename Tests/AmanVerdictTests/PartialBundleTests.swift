import AmanLetter
import AmanSignature
import Testing

@testable import AmanVerdict

@Suite("Taking in a partial bundle")
struct PartialBundleTests {
    @Test("parts that are left out stay as they are held")
    func leftOut() throws {
        var world = try World()
        world.logParts = [try world.log(of: [try world.letter()])]
        world.noticeLists = [try world.kabulNotices([])]
        let held = try world.bundle()
        world.statusEntries = [(42, .revoked)]
        world.statusIssuedAt = World.now
        var offered = try world.bundle()
        offered.trustList = []
        offered.noticeLists = []
        offered.logs = []
        #expect(try AmanVerdict.Bundle.parse(offered.encoded()) == offered)
        let update = try world.update(held, with: offered)
        #expect(update.parts.map(\.outcome) == [.notOffered, .renewed, .notOffered, .notOffered])
        #expect(update.knowledge.statusLists[0].status(at: 42) == .revoked)
        #expect(update.knowledge.logs.map(\.size) == [1])
    }

    @Test("without a trust list it gives no verdict alone")
    func nothingHeld() throws {
        let world = try World()
        var offered = try world.bundle()
        offered.trustList = []
        #expect(throws: UpdateRefusal.nothingHeld) { try world.update(nil, with: offered) }
        #expect(throws: BundleRefusal.part(.trustList, .leftOut)) {
            try Knowledge.read(offered) { world.checker.isValid($0) }
        }
    }

    @Test("a part by a key that the held trust list does not know is refused")
    func unknownKey() throws {
        var world = try World()
        let held = try world.bundle()
        world.trustList.sequence += 1
        var offered = try world.bundle()
        offered.trustList = []
        offered.statusLists = [try world.statusList(world.heratSigner)]
        #expect(throws: UpdateRefusal.offered(.part(.statusList(0), .unknownKey))) {
            try world.update(held, with: offered)
        }
    }

    @Test("a log continues from the leaves that are held")
    func tail() throws {
        var world = try World()
        let letters = try (0..<5).map { _ in try world.letter() }
        world.logParts = [try world.log(of: Array(letters[..<3]))]
        let held = try world.bundle()
        world.logParts = [try world.log(of: letters).without(3)]
        let offered = try world.bundle()
        #expect(try AmanVerdict.Bundle.parse(offered.encoded()) == offered)
        let update = try world.update(held, with: offered)
        #expect(update.outcome(of: .log(origin: World.origin)) == .renewed)
        #expect(update.knowledge.logs.map(\.size) == [5])
        #expect(update.bundle.logs[0].treeHeads.count == 2)
        #expect(throws: BundleRefusal.part(.log(0), .leftOut)) {
            try Knowledge.read(offered) { world.checker.isValid($0) }
        }
    }

    @Test("a log whose beginning is not held is left alone, and the rest is taken")
    func lacksBeginning() throws {
        var world = try World()
        let letters = try (0..<5).map { _ in try world.letter() }
        world.logParts = [try world.log(of: Array(letters[..<2]))]
        let held = try world.bundle()
        world.logParts = [try world.log(of: letters).without(3)]
        world.statusIssuedAt = World.now
        let update = try world.update(held, with: try world.bundle())
        #expect(update.outcome(of: .log(origin: World.origin)) == .lacksBeginning)
        #expect(update.outcome(of: .statusList(uri: World.heratList)) == .renewed)
        #expect(update.knowledge.logs.map(\.size) == [2])
    }

    @Test("a shorter log is not taken, one that does not continue the held one is reported")
    func logs() throws {
        var world = try World()
        let letters = try (0..<4).map { _ in try world.letter() }
        world.logParts = [try world.log(of: letters)]
        let held = try world.bundle()
        world.logParts = [try world.log(of: Array(letters[..<2]))]
        let shorter = try world.update(held, with: try world.bundle())
        #expect(shorter.knowledge.logs.map(\.size) == [4])
        world.logParts = [try world.log(of: letters.reversed() + [try world.letter()])]
        let forked = try world.update(held, with: try world.bundle())
        #expect(forked.outcome(of: .log(origin: World.origin)) == .doesNotContinue)
        #expect(forked.bundle.logs == (try world.updated(nil, with: held).logs))
        world.logParts = [try world.log(of: letters.reversed()).without(2)]
        let tail = try world.update(held, with: try world.bundle())
        #expect(tail.outcome(of: .log(origin: World.origin)) == .doesNotContinue)
    }

    @Test("an update cut off anywhere, or with one leaf changed, is not taken")
    func damaged() throws {
        var world = try World()
        let letters = try (0..<4).map { _ in try world.letter() }
        world.logParts = [try world.log(of: Array(letters[..<2]))]
        let held = try world.bundle()
        world.logParts = [try world.log(of: letters).without(2)]
        var offered = try world.bundle()
        offered.trustList = []
        let bytes = offered.encoded()
        for count in bytes.indices {
            #expect(throws: PartRefusal.self) {
                try AmanVerdict.Bundle.parse(Array(bytes[..<count]))
            }
        }
        offered.logs[0].leafHashes[3] ^= 1
        let update = try world.update(held, with: offered)
        #expect(update.outcome(of: .log(origin: World.origin)) == .doesNotContinue)
        #expect(update.knowledge.logs.map(\.size) == [2])
    }

    @Test("leaving nothing out is said by leaving the field out")
    func oneEncoding() throws {
        var world = try World()
        world.logParts = [try world.log(of: [try world.letter()]).without(1)]
        let bytes = try world.bundle().encoded()
        // The log's field 4 is the last byte before the notice lists: 04 01, 08 80.
        let place = try #require(bytes.lastIndex(of: 0x08)) - 1
        #expect(Array(bytes[(place - 1)...]) == [0x04, 0x01, 0x08, 0x80])
        var zero = bytes
        zero[place] = 0
        #expect(throws: PartRefusal.unknownValue(0)) { try AmanVerdict.Bundle.parse(zero) }
    }
}
