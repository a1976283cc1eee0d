import AmanLetter
import AmanLog
import AmanVerdict
import AmanWitness
import Testing

@Suite("Logs of a trust list")
struct TrustListTests {
    private func list(_ logs: [LogKey]) -> TrustList {
        var list = TrustList(
            programme: "urn:aman:test",
            sequence: 1,
            issuedAt: Instant(seconds: 1_795_338_000),
            expires: Instant(seconds: 1_795_424_400)
        )
        list.logs = logs
        return list
    }

    @Test("open logs are added, and one that continues another begins where that was frozen")
    func continues() async throws {
        let made = try MadeWitness()
        let office = try OfficeCode("HER")
        let (old, new) = (try MadeLog("log.example/her"), try MadeLog("log.example/her/2"))
        let open = LogKey(office: office, origin: old.origin, publicKey: old.key.publicKey)
        let first = try made.state.list(list([open]))
        #expect(first.map(\.outcome) == [.listed(.added, pin: nil)])
        #expect(await made.witness.answer(try old.request(0, 282)).status == 200)
        var frozen = open
        frozen.frozen = LogState(size: 282, root: old.root(282).bytes)
        let next = LogKey(
            office: office,
            origin: new.origin,
            publicKey: new.key.publicKey,
            continues: old.origin
        )
        let second = try made.state.list(list([frozen, next]))
        #expect(
            second.map(\.outcome) == [.frozen(isListed: true), .listed(.added, pin: 282)]
        )
        // The old log stays on the list until someone removes it by hand.
        #expect(await made.witness.answer(try old.request(282, 282)).status == 200)
        #expect(await made.witness.answer(try new.request(0, 300)).body == Array("282\n".utf8))
        #expect(await made.witness.answer(try new.request(282, 300)).status == 200)
    }

    @Test("a list that freezes a log at another state than the one this witness saw adds nothing")
    func contradicts() async throws {
        let made = try MadeWitness()
        let office = try OfficeCode("HER")
        let (old, new) = (try MadeLog("log.example/her"), try MadeLog("log.example/her/2"))
        try made.list(old)
        #expect(await made.witness.answer(try old.request(0, 282)).status == 200)
        let root = try old.forked(at: 100).root(282).bytes
        let frozen = LogKey(
            office: office,
            origin: old.origin,
            publicKey: old.key.publicKey,
            frozen: LogState(size: 282, root: root)
        )
        let next = LogKey(
            office: office,
            origin: new.origin,
            publicKey: new.key.publicKey,
            continues: old.origin
        )
        let outcomes = try made.state.list(list([frozen, next]))
        #expect(outcomes.last?.outcome == .refused(.otherState(size: 282)))
        #expect(await made.witness.answer(try new.request(0, 5)).status == 404)
    }

    @Test("a list that ends a log below what this witness signed adds nothing; a person may pin it")
    func below() async throws {
        let made = try MadeWitness()
        let office = try OfficeCode("HER")
        let (old, new) = (try MadeLog("log.example/her"), try MadeLog("log.example/her/2"))
        try made.list(old)
        #expect(await made.witness.answer(try old.request(0, 282)).status == 200)
        let frozen = LogKey(
            office: office,
            origin: old.origin,
            publicKey: old.key.publicKey,
            frozen: LogState(size: 200, root: old.root(200).bytes)
        )
        let next = LogKey(
            office: office,
            origin: new.origin,
            publicKey: new.key.publicKey,
            continues: old.origin
        )
        let outcomes = try made.state.list(list([frozen, next]))
        #expect(outcomes.last?.outcome == .refused(.endedBelow(size: 200, known: 282)))
        #expect(await made.witness.answer(try new.request(200, 300)).status == 404)
        try made.list(new, pin: KnownTree(size: TreeSize(value: 200), root: new.root(200)))
        #expect(await made.witness.answer(try new.request(200, 300)).status == 200)
    }
}
