import AmanLetter
import AmanSignature
import Testing

@testable import AmanVerdict

@Suite("Taking in a newer bundle")
struct BundleUpdateTests {
    @Test("the first bundle is taken as it is")
    func first() throws {
        var world = try World()
        world.logParts = [try world.log(of: [try world.letter()])]
        let update = try world.update(nil, with: try world.bundle())
        #expect(update.changed)
        #expect(update.bundle == (try world.updated(nil, with: update.bundle)))
        #expect(update.parts.map(\.outcome) == [.added, .added, .added])
        #expect(update.knowledge.statusLists.count == 1)
    }

    @Test("a newer status list replaces the older one, and not the reverse")
    func statusList() throws {
        var world = try World()
        let old = try world.bundle()
        world.statusEntries = [(42, .revoked)]
        world.statusIssuedAt = World.now
        let new = try world.bundle()
        let forward = try world.update(old, with: new)
        #expect(forward.outcome(of: .statusList(uri: World.heratList)) == .renewed)
        #expect(forward.knowledge.statusLists[0].status(at: 42) == .revoked)
        let back = try world.update(new, with: old)
        #expect(back.outcome(of: .statusList(uri: World.heratList)) == .olderOffered)
        #expect(back.knowledge.statusLists[0].status(at: 42) == .revoked)
        #expect(back.parts[1].held == .signedAt(World.now))
        #expect(back.parts[1].offered == .signedAt(World.now.adding(days: -3)))
    }

    @Test("a trust list never goes back, and the older one's parts are still taken")
    func trustListGoesForward() throws {
        var world = try World()
        let old = try world.bundle()
        world.trustList.sequence += 1
        var new = try world.bundle()
        new.statusLists = []
        let update = try world.update(new, with: old)
        #expect(update.parts[0].outcome == .olderOffered)
        #expect(update.knowledge.trustList.sequence == 8)
        #expect(update.outcome(of: .statusList(uri: World.heratList)) == .added)
    }

    @Test("two trust lists of one sequence that differ are reported, and nothing is taken")
    func trustListContradicts() throws {
        var world = try World()
        let held = try world.bundle()
        world.trustList.offices.removeLast()
        #expect(throws: UpdateRefusal.trustListContradicts(sequence: 7)) {
            try world.update(held, with: try world.bundle())
        }
    }

    @Test("a trust list signed a second time is the same list")
    func trustListSignedTwice() throws {
        let world = try World()
        let (one, other) = (try world.bundle(), try world.bundle())
        let update = try world.update(one, with: other)
        #expect(update.parts[0].outcome == .unchanged)
        let bytes = try world.updated(one, with: other).encoded()
        #expect(bytes == (try world.updated(other, with: one).encoded()))
    }

    @Test("another programme's bundle, or another root's, is refused")
    func otherProgramme() throws {
        let (ours, theirs) = (try World(), try World())
        #expect(throws: UpdateRefusal.otherProgramme) {
            try ours.update(try ours.bundle(), with: try theirs.bundle())
        }
        let pinned = ours.root.keyID
        #expect(
            throws: UpdateRefusal.offered(.otherRoot(found: theirs.root.keyID))
        ) {
            try BundleUpdate.plan(
                held: nil,
                offered: try theirs.bundle(),
                pins: [RootPin(pinned)],
                ask: theirs.checker.isValid
            )
        }
    }

    @Test("lists whose key left the trust list are dropped")
    func keyGone() throws {
        var world = try World()
        world.noticeLists = [try world.heratNotices(), try world.kabulNotices([])]
        let held = try world.bundle()
        world.trustList.sequence += 1
        world.trustList.statusLists.removeAll { $0.keyID == world.kabulStatus.keyID }
        world.noticeLists.removeLast()
        let update = try world.update(held, with: try world.bundle())
        #expect(update.outcome(of: .notices(office: try kabul())) == .keyGone)
        #expect(update.outcome(of: .notices(office: try herat())) == .unchanged)
        #expect(update.bundle.noticeLists.count == 1)
    }

    @Test("of two differing lists of one second the same one stays in either order")
    func contradicting() throws {
        var world = try World()
        let one = try world.bundle()
        world.statusEntries = [(42, .revoked)]
        let other = try world.bundle()
        let update = try world.update(one, with: other)
        #expect(update.outcome(of: .statusList(uri: World.heratList)) == .contradicts)
        let back = try world.update(other, with: one)
        #expect(update.knowledge.statusLists == back.knowledge.statusLists)
    }

    @Test("a held bundle that was damaged is reported as such")
    func heldDamaged() throws {
        let world = try World()
        var held = try world.bundle()
        held.statusLists[0][held.statusLists[0].count - 1] ^= 1
        #expect(throws: UpdateRefusal.held(.part(.statusList(0), .signature))) {
            try world.update(held, with: try world.bundle())
        }
    }

    @Test("parts in another order make the same bundle")
    func order() throws {
        var world = try World()
        world.noticeLists = [try world.heratNotices(), try world.kabulNotices([])]
        let bundle = try world.bundle()
        var turned = bundle
        turned.noticeLists.reverse()
        #expect(
            try world.updated(nil, with: turned).encoded()
                == world.updated(nil, with: bundle).encoded()
        )
    }
}

extension World {
    func update(
        _ held: AmanVerdict.Bundle?,
        with offered: AmanVerdict.Bundle
    ) throws -> BundleUpdate {
        try BundleUpdate.plan(held: held, offered: offered, ask: checker.isValid)
    }

    func updated(
        _ held: AmanVerdict.Bundle?,
        with offered: AmanVerdict.Bundle
    ) throws -> AmanVerdict.Bundle {
        try update(held, with: offered).bundle
    }
}

extension BundleUpdate {
    func outcome(of subject: PartSubject) -> PartOutcome? {
        parts.first { $0.subject == subject }?.outcome
    }
}
