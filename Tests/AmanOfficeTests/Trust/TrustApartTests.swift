import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Testing

@Suite("A root that is kept apart")
struct TrustApartTests {
    /// An office that has pinned a root it does not have.
    private func office(
        _ code: String = "HER",
        under root: SigningKey,
        clock: DeskClock = DeskClock(),
        seed: UInt64 = 1
    ) async throws -> Desk {
        let desk = try await Desk(code, founds: false, seed: seed, clock: clock)
        try await desk.office.pin(RootKey(root.publicHalf))
        return desk
    }

    private func founding(_ desk: Desk) -> TrustChange {
        .add(desk.office.keys.enrolment, of: desk.office.code, overlapDays: nil)
    }

    @Test("signs the first list when it is here, and is nowhere in the office")
    func atHand() async throws {
        let root = SigningKey.generate(.es256)
        let herat = try await office(under: root)
        await #expect(throws: TrustError.rootIsElsewhere) {
            try await herat.office.foundTrust(officers: try .farida)
        }
        let list = try await herat.office.foundTrust(officers: try .farida, root: root)
        #expect(list.sequence == 1)
        #expect(herat.office.keys.root == nil)
        let issued = try await herat.letter()
        #expect(try await herat.guardReads(issued.text).verdict == .inForce)
    }

    @Test("signs on a machine of its own what an office wrote down, and the offices take it in")
    func request() async throws {
        let root = SigningKey.generate(.es256)
        let herat = try await office(under: root)
        let asked = try await herat.office.requestTrust(founding(herat), officers: try .farida)
        let read = try TrustRequest(parsing: asked.encoded)
        #expect(read == asked)
        let opened = try read.opened()
        #expect(opened.before == nil)
        #expect(
            opened.differences.contains { difference in
                if case .signerAdded(let signer) = difference {
                    signer.keyID == herat.office.keys.signerID
                } else {
                    false
                }
            }
        )
        let signed = try read.signed(by: root)
        _ = try await herat.office.importTrust(signed, officer: "Nasim")
        #expect(try await herat.office.trustList().sequence == 1)
        await #expect(throws: TrustError.notNewer(found: 1, standing: 1)) {
            try await herat.office.importTrust(signed, officer: "Nasim")
        }
        let audit = try await herat.records.auditEntries(from: 0, limit: 9).map(\.entry)
        #expect(audit.map(\.reason) == ["request add", "take 1"])
        #expect(audit.map(\.second) == ["Rahim", nil])
        let leaves = try await herat.leaves().filter { leaf in
            if case .notice(.trustList, _, _) = leaf { true } else { false }
        }
        #expect(leaves.count == 1)
    }

    @Test("another root, another's request, and a list of another root are refused")
    func strangers() async throws {
        let (root, stranger) = (SigningKey.generate(.es256), SigningKey.generate(.es256))
        let herat = try await office(under: root)
        let wrong = TrustError.otherRoot(found: stranger.keyID, expected: root.keyID)
        await #expect(throws: wrong) {
            try await herat.office.foundTrust(officers: try .farida, root: stranger)
        }
        let asked = try await herat.office.requestTrust(founding(herat), officers: try .farida)
        #expect(throws: wrong) { try asked.signed(by: stranger) }
        var foreign = asked
        foreign.root = RootKey(stranger.publicHalf)
        let signed = try foreign.signed(by: stranger)
        await #expect(throws: TrustError.notTheRoots(.unknownKey)) {
            try await herat.office.importTrust(signed, officer: "Nasim")
        }
    }

    @Test("two lists of one number are noticed, not mixed")
    func besideEachOther() async throws {
        let root = SigningKey.generate(.es256)
        let herat = try await office(under: root)
        _ = try await herat.office.foundTrust(officers: try .farida, root: root)
        let kabul = try await office("KBL", under: root, clock: herat.clock, seed: 2)
        let kunduz = try await office("KDZ", under: root, clock: herat.clock, seed: 3)
        let first = try await herat.office.requestTrust(founding(kabul), officers: try .farida)
        let second = try await herat.office.requestTrust(founding(kunduz), officers: try .farida)
        _ = try await herat.office.importTrust(try first.signed(by: root), officer: "Nasim")
        await #expect(throws: TrustError.otherListStands(2)) {
            try await herat.office.importTrust(try second.signed(by: root), officer: "Nasim")
        }
    }

    @Test("a request with one changed byte is refused, or shows what it asks")
    func changedRequest() async throws {
        let root = SigningKey.generate(.es256)
        let herat = try await office(under: root)
        _ = try await herat.office.foundTrust(officers: try .farida, root: root)
        let signer = herat.office.keys.signerID
        let change = TrustChange.retire(signer, after: nil)
        let asked = try await herat.office.requestTrust(change, officers: try .farida)
        let whole = asked.encoded
        for place in stride(from: 0, to: whole.count, by: 11) {
            var changed = whole
            changed[place] ^= 0x11
            guard let read = try? TrustRequest(parsing: changed),
                let opened = try? read.opened()
            else { continue }
            #expect(read.encoded == changed)
            let before = try #require(opened.before)
            let original = try asked.opened()
            #expect(
                opened.after == original.after || opened.differences != original.differences
                    || opened.after.sequence == before.sequence + 1
            )
        }
        for count in stride(from: 0, to: whole.count, by: 13) {
            #expect(throws: TrustError.unfitRequest) {
                try TrustRequest(parsing: Array(whole[..<count]))
            }
        }
    }

    @Test("names the next root; offices and posts that pinned the old one follow")
    func succession() async throws {
        let (root, next) = (SigningKey.generate(.es256), SigningKey.generate(.ed25519))
        let herat = try await office(under: root)
        _ = try await herat.office.foundTrust(officers: try .farida, root: root)
        let kabul = try await office("KBL", under: root, clock: herat.clock, seed: 2)
        _ = try await herat.office.addSigner(
            pem: kabul.office.keys.enrolmentPEM,
            office: kabul.office.code,
            root: root
        )
        let old = try await herat.fresh()
        _ = try await kabul.office.importBundle(old, officer: "Nasim")
        let issued = try await kabul.letter(home: "AF-KAB")
        let ofOldRoot = try await kabul.fresh()
        let successor = TrustChange.succeed(RootKey(next.publicHalf))
        _ = try await herat.office.changeTrust(successor, officers: try .farida, root: root)
        let signer = kabul.office.keys.signerID
        let retire = TrustChange.retire(signer, after: herat.clock.now.adding(days: 30))
        let list = try await herat.office.changeTrust(retire, officers: try .farida, root: next)
        #expect(list.sequence == 4)
        #expect(list.successor == nil)
        await #expect(throws: TrustError.self) {
            try await herat.office.changeTrust(retire, officers: try .farida, root: root)
        }
        // A post that pinned the old root.
        let bundle = try await herat.fresh()
        let keys = herat.office.keys
        let knowledge = try Knowledge.read(bundle, pinnedRoot: root.keyID) { keys.isValid($0) }
        #expect(knowledge.roots.map(\.keyID) == [root.keyID, next.keyID])
        // An office that has not heard of it is still listened to, and its old list is not.
        let taken = try await herat.office.importBundle(ofOldRoot, officer: "Farida")
        #expect(taken.trustListSequence == 4)
        #expect(taken.newLogs == 1)
        _ = try await kabul.office.importBundle(bundle, officer: "Nasim")
        #expect(try await kabul.office.trustList().sequence == 4)
        #expect(try await kabul.guardReads(issued.text).verdict == .inForce)
    }
}
