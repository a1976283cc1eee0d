import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Taking a bundle in")
struct TrustBundleTests {
    @Test("taking the same bundle twice changes nothing more")
    func twice() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let old = try await herat.letter()
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        _ = try await kunduz.office.exchange(old.text, officer: "Rahima")
        let bundle = try await kunduz.fresh()
        let first = try await herat.office.importBundle(bundle, officer: "Farida")
        let second = try await herat.office.importBundle(bundle, officer: "Farida")
        #expect(first.exchanged == [old.record.number])
        #expect(first.newNoticeLists == 1)
        #expect(first.newLogs == 1)
        #expect(second.exchanged.isEmpty)
        #expect(second.exchangedTwice.isEmpty)
        #expect(second.newNoticeLists + second.newStatusLists + second.newLogs == 0)
    }

    @Test("a letter exchanged at two offices is shown to a person, and takes no one's letter away")
    func exchangedTwice() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ", seed: 2)
        let kabul = try await herat.joined("KBL", seed: 3)
        let old = try await herat.letter()
        let bundle = try await herat.fresh()
        var news: [(Desk, IssuedLetter)] = []
        for desk in [kunduz, kabul] {
            _ = try await desk.office.importBundle(bundle, officer: "Nasim")
            news.append((desk, try await desk.office.exchange(old.text, officer: "Rahima").issued))
        }
        let first = try await herat.office.importBundle(try await kunduz.fresh(), officer: "Farida")
        let second = try await herat.office.importBundle(try await kabul.fresh(), officer: "Farida")
        #expect(first.exchanged == [old.record.number])
        #expect(second.exchangedTwice == [old.record.number])
        let atKabul = try await kabul.office.importBundle(
            try await kunduz.fresh(),
            officer: "Nasim"
        )
        #expect(atKabul.exchangedTwice == [old.record.number])
        for (desk, letter) in news {
            #expect(try await desk.guardReads(letter.text).verdict == .inForce)
        }
    }

    @Test("what is known never goes backwards")
    func neverBackwards() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let issued = try await herat.letter()
        let before = try await herat.fresh()
        herat.clock.advance(seconds: 60)
        try await herat.change(issued, to: .revoked, "wrong-holder")
        let after = try await herat.fresh()
        _ = try await kunduz.office.importBundle(after, officer: "Nasim")
        let taken = try await kunduz.office.importBundle(before, officer: "Nasim")
        #expect(taken.newStatusLists == 0)
        #expect(taken.newNoticeLists == 0)
        #expect(taken.newLogs == 0)
        #expect(try await kunduz.guardReads(issued.text).verdict == .revoked)
    }

    @Test("lists signed while the clock was set back are still newer than those before")
    func clockSetBack() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let issued = try await herat.letter()
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        herat.clock.advance(seconds: -7_200)
        try await herat.change(issued, to: .revoked, "wrong-holder")
        let taken = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        #expect(taken.newStatusLists == 1)
        #expect(try await kunduz.guardReads(issued.text).verdict == .revoked)
    }

    @Test("lists signed more than a day after our moment are left alone, and counted")
    func fromTheFuture() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let parts = try await kunduz.records.parts(prefix: "")
        herat.clock.advance(seconds: 86_401)
        let bundle = try await herat.fresh()
        herat.clock.advance(seconds: -86_401)
        let taken = try await kunduz.office.importBundle(bundle, officer: "Nasim")
        let lists = try Bundle.parse(bundle)
        #expect(taken.fromTheFuture == lists.statusLists.count + lists.noticeLists.count)
        #expect(taken.newStatusLists + taken.newNoticeLists == 0)
        #expect(
            try await kunduz.records.parts(prefix: "status-list:")
                == parts.filter { $0.name.hasPrefix("status-list:") }
        )
        herat.clock.advance(seconds: 60)
        let later = try await kunduz.office.importBundle(bundle, officer: "Nasim")
        #expect(later.fromTheFuture == 0)
        #expect(later.newStatusLists == lists.statusLists.count)
        #expect(later.newNoticeLists == lists.noticeLists.count)
    }

    @Test("exchanges of a distrusted office end none of our letters", arguments: [0, 1])
    func distrustedExchange(seconds: Int64) async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let old = try await herat.letter()
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        _ = try await kunduz.office.exchange(old.text, officer: "Rahima")
        let bundle = try await kunduz.fresh()
        _ = try await herat.office.distrustSigner(
            kunduz.office.keys.signerID,
            since: herat.clock.now.adding(seconds: seconds)
        )
        let taken = try await herat.office.importBundle(bundle, officer: "Farida")
        #expect(taken.exchanged == (seconds == 0 ? [] : [old.record.number]))
        let verdict = try await herat.guardReads(old.text).verdict
        #expect(verdict == (seconds == 0 ? .inForce : .exchanged))
    }

    @Test("a bundle of another root is refused once a root is pinned")
    func otherRoot() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let stranger = try await Desk(seed: 99)
        let root = try #require(stranger.office.keys.rootKey)
        let refusal = ImportBundleError.refused(.otherRoot(found: root.keyID))
        let bundle = try await stranger.fresh()
        await #expect(throws: refusal) {
            try await kunduz.office.importBundle(bundle, officer: "Nasim")
        }
        let young = try await Desk("KBL", founds: false, seed: 5)
        let expected = try #require(herat.office.keys.rootKey).keyID
        await #expect(throws: refusal) {
            try await young.office.importBundle(
                bundle,
                expectedRoot: expected,
                officer: "Nasim"
            )
        }
    }

    @Test("a bundle with one changed byte keeps nothing")
    func damaged() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        _ = try await herat.letter()
        let bundle = try await herat.fresh()
        let parts = try await kunduz.records.parts(prefix: "")
        for place in stride(from: 1, to: bundle.count, by: max(1, bundle.count / 16)) {
            var damaged = bundle
            damaged[place] ^= 0x20
            let outcome = try? await kunduz.office.importBundle(damaged, officer: "Nasim")
            // The time the bundle was made is not signed; all else is.
            if outcome != nil {
                #expect(try Bundle.parse(damaged).created != Bundle.parse(bundle).created)
                return
            }
        }
        #expect(try await kunduz.records.parts(prefix: "") == parts)
    }

    @Test("a log that tells different offices different leaves is an alarm, and is not believed")
    func fork() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        let origin = herat.office.logOrigin
        let name = "log:" + origin
        let kept = try #require(try await kunduz.records.part(name))
        var forked = kept.bytes
        forked[forked.count - 1] ^= 1
        _ = try await herat.letter()
        try await kunduz.records.keep(
            KeptPart(name: name, sequence: kept.sequence + 1, bytes: forked),
            leaf: nil,
            nil
        )
        let taken = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        #expect(taken.forkedLogs == [origin])
        #expect(try await kunduz.records.part(name)?.bytes == forked)
    }

    @Test("an office that dies while taking a bundle in finishes by taking it again")
    func fault() async throws {
        for kept in [false, true] {
            let herat = try await Desk()
            let kunduz = try await herat.joined("KDZ")
            let old = try await herat.letter()
            _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
            _ = try await kunduz.office.exchange(old.text, officer: "Rahima")
            let bundle = try await kunduz.fresh()
            let failing = herat.failing(Fault(.status, kept: kept))
            await #expect(throws: ImportBundleError.records(.cannotWrite(code: 5))) {
                try await failing.office.importBundle(bundle, officer: "Farida")
            }
            let taken = try await herat.office.importBundle(bundle, officer: "Farida")
            #expect(taken.exchanged == (kept ? [] : [old.record.number]))
            #expect(taken.exchangedTwice.isEmpty)
            #expect(try await herat.guardReads(old.text).verdict == .exchanged)
        }
    }
}
