import AmanLetter
import AmanLog
import AmanRecords
import AmanVerdict
import Testing

@testable import AmanOffice

/// What a witness claims to know of the log, and who may answer for it.
@Suite("Claims of witnesses")
struct WitnessClaimTests {
    @Test("officers answer for what is only said, and never for this log's own signature")
    func answered() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        // Said: for a bundle as small as the records no one answers.
        witnesses[1].known = size + 1_000
        try await desk.ask(witnesses)
        await #expect(throws: ContinueLogError.bundleIsOlder(published: 1, claimed: size + 1_000)) {
            try await desk.answer(published: 1)
        }
        try await desk.answer()
        _ = try await desk.letter()
        // Shown: it counts although more was said and answered for.
        let later = try await desk.shows(size + 9, by: witnesses)
        try await desk.ask(witnesses)
        var claim = try await desk.claim()
        #expect(claim?.size == size + 9 && claim?.evidence == later && claim?.isAnswered == false)
        let inRecords = try await desk.records.logSize()
        let refusal = ContinueLogError.witnessShows(known: size + 9, inRecords: inRecords)
        for published in [nil, inRecords] {
            await #expect(throws: refusal) { try await desk.answer(published: published) }
        }
        await #expect(throws: ApplyError.self) { try await desk.letter() }
        // More that is only said does not take its place.
        witnesses[1].shown = nil
        witnesses[1].known = size + 5_000
        try await desk.ask(witnesses)
        claim = try await desk.claim()
        #expect(claim?.evidence == later && claim?.size == size + 9)
    }

    @Test("officers answer for a shown tree head once the records have it, and for no other tree")
    func settled() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        // As if it had been shown while an older copy was open: the newest one is back now.
        let head = try await desk.office.publish(to: desk.files).treeHead
        try await desk.store(WitnessClaim(size: head.size, at: desk.clock.now, evidence: head.note))
        await #expect(throws: ApplyError.self) { try await desk.letter() }
        try await desk.answer()
        _ = try await desk.letter()
        // The same tree head again, by records that do not have it any more.
        let later = try await desk.shows(head.size + 20, by: witnesses)
        try await desk.store(
            WitnessClaim(
                size: head.size + 20,
                at: desk.clock.now,
                evidence: later,
                isAnswered: true
            )
        )
        try await desk.ask(witnesses)
        #expect(try await desk.claim()?.isAnswered == false)

        let (other, otherWitnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await other.letter()
        let size = try await other.office.publish(to: other.files).treeHead.size
        _ = try await other.shows(size, by: otherWitnesses)
        // Its number alone would be followed; what it shows is another tree.
        otherWitnesses[1].known = size + 1
        let states = try await other.office.askWitnesses(by: otherWitnesses, other.files)
        #expect(states.map(\.outcome) == [.otherTree])
        await #expect(throws: ContinueLogError.witnessShowsOtherTree(size: size)) {
            try await other.answer()
        }
    }

    @Test("a number that no log of an office could have is no claim")
    func absurd() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        witnesses[1].known = UInt64(Int64.max)
        let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(states.map(\.outcome) == [.malformed])
        #expect(try await desk.claim() == nil)
        _ = try await desk.letter()
    }

    @Test("what was stored or answered while a witness was asked stays")
    func meanwhile() async throws {
        let (desk, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        _ = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        // Another program of this office hears a claim; this one hears a cosignature.
        let claim = WitnessClaim(size: size + 7, at: desk.clock.now)
        witnesses.meanwhile.next { try? await desk.store(claim) }
        try await desk.ask(witnesses)
        #expect(try await desk.claim() == claim)
        // Two officers answer while the witness says the same again.
        witnesses[1].known = size + 7
        desk.clock.advance(days: 2)
        witnesses.meanwhile.next { try? await desk.answer() }
        try await desk.ask(witnesses)
        #expect(try await desk.claim()?.isAnswered == true)
        _ = try await desk.letter()
    }

    @Test("a claim that came while two officers answered stays open")
    func answeredTooEarly() async throws {
        let (desk, _) = try await Desk.witnessed(by: 1, needed: 1)
        let first = WitnessClaim(size: 70, at: desk.clock.now)
        try await desk.store(first)
        let read = try await desk.records.witnessStates(of: desk.office.logOrigin)
        try await desk.store(WitnessClaim(size: 90, at: desk.clock.now))
        let entry = AuditEntry(
            at: desk.clock.now,
            officer: "Farida",
            second: "Omid",
            act: .restore,
            subject: "HER"
        )
        try await desk.records.answer(for: read, entry)
        #expect(try await desk.office.hasOpenClaims())
        #expect(try await desk.claim()?.size == 90)
    }

    @Test(
        "a log under a new key is new to its witnesses, and claims of the old one hold nothing up"
    )
    func newKey() async throws {
        let (old, witnesses) = try await Desk.witnessed(by: 1, needed: 1)
        var desk = old
        _ = try await desk.letter()
        let size = try await desk.office.publish(to: desk.files).treeHead.size
        try await desk.ask(witnesses)
        try await desk.store(WitnessClaim(size: size + 100, at: desk.clock.now))
        #expect(try await desk.office.hasOpenClaims())
        let next = try desk.office.keys.renewed([.log], from: desk.office.environment)
        desk.clock.advance(seconds: 3_600)
        let list = try await desk.office.addSigner(
            pem: next.enrolmentPEM,
            office: desk.office.code,
            overlapDays: 30
        )
        desk = desk.with(next, log: list.logName(of: next))
        #expect(try await desk.office.hasOpenClaims() == false)
        let letter = try await desk.letter()
        let head = try await desk.office.publish(to: desk.files).treeHead
        #expect(head.size > letter.record.leafIndex)
        // An honest witness knows nothing of the new log, and is not said to have lost its state.
        witnesses[1].known = 0
        let states = try await desk.office.askWitnesses(by: witnesses, desk.files)
        #expect(states.map(\.outcome) == [.cosigned])
        #expect(states.map(\.origin) == [desk.office.logOrigin])
    }
}

extension Desk {
    /// Asks the witnesses, whatever came of it at publishing.
    fileprivate func ask(_ witnesses: TestWitnesses) async throws {
        _ = try await office.askWitnesses(by: witnesses, files)
    }

    fileprivate func answer(published: UInt64? = nil) async throws(ContinueLogError) {
        guard let officers = try? OfficerPair.farida else { return }
        try await office.answerForWitnesses(
            officers: officers,
            reason: "nothing newer",
            published: published
        )
    }

    /// What the first witness claims.
    fileprivate func claim() async throws -> WitnessClaim? {
        try await records.witnessStates(of: office.logOrigin).first?.claim
    }

    /// Stores a claim of the first witness, as another program of this office does.
    fileprivate func store(_ claim: WitnessClaim) async throws {
        let (origin, now) = (office.logOrigin, clock.now)
        let key = try #require(office.programme.witnesses.entries.first).key
        _ = try await records.keepWitness(key.publicKey, of: origin) { before, _ in
            var state =
                before
                ?? WitnessState(
                    publicKey: key.publicKey,
                    origin: origin,
                    name: key.name,
                    askedAt: now
                )
            state.claim = claim
            return state
        }
        office.logGuard.forget()
    }

    /// Lets the first witness show a tree head that this log's key signed over other leaves.
    fileprivate func shows(_ size: UInt64, by witnesses: TestWitnesses) async throws -> String {
        let head = try TreeHead(
            origin: office.logOrigin,
            size: TreeSize(value: size),
            root: leafHash(of: [UInt8(truncatingIfNeeded: size)])
        )
        let note = try await office.keys.signTreeHead(head)
        witnesses[1].known = size
        witnesses[1].shown = note.encodedBytes
        return note.encoded
    }
}
