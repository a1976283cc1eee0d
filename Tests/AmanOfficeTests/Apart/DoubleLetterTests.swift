import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Letters that two offices dealt with")
struct DoubleLetterTests {
    private struct Three {
        let herat: Desk
        let kunduz: Desk
        let kabul: Desk
        let old: IssuedLetter

        init() async throws {
            herat = try await Desk()
            kunduz = try await herat.joined("KDZ", seed: 2)
            kabul = try await herat.joined("KBL", seed: 3)
            old = try await herat.letter()
            let bundle = try await herat.fresh()
            for desk in [kunduz, kabul] {
                _ = try await desk.office.importBundle(bundle, officer: "Nasim")
            }
        }

        /// Everyone imports everyone's newest bundle.
        func meet() async throws {
            for _ in 0..<2 {
                for desk in [herat, kunduz, kabul] {
                    let bundle = try await desk.fresh()
                    for other in [herat, kunduz, kabul] where other.office.code != desk.office.code
                    {
                        _ = try await other.office.importBundle(bundle, officer: "Nasim")
                    }
                }
            }
        }

        var all: [Desk] { [herat, kunduz, kabul] }
    }

    @Test("are the same at every office, with the tickets of each its own")
    func sameEverywhere() async throws {
        let three = try await Three()
        var news: [IssuedLetter] = []
        for desk in [three.kunduz, three.kabul] {
            news.append(try await desk.office.exchange(three.old.text, officer: "Rahima").issued)
        }
        for desk in three.all { #expect(try await desk.office.knownDoubles().own.isEmpty) }
        try await three.meet()
        let known = try await three.all.asyncMap { try await $0.office.knownDoubles() }
        for doubles in known {
            #expect(doubles.own.count == 1)
            #expect(doubles.otherCount == 0)
            #expect(doubles.own.first?.number == three.old.record.number)
            #expect(doubles.own.first?.letter == known.first?.own.first?.letter)
            #expect(doubles.own.first?.letter.exchanges.map(\.office.text) == ["KBL", "KDZ"])
        }
        #expect(known[0].own.first?.given == nil)
        #expect(known[1].own.first?.given?.number == news[0].record.number)
        #expect(known[2].own.first?.given?.number == news[1].record.number)
        for (desk, letter) in zip([three.kunduz, three.kabul], news) {
            #expect(try await desk.guardReads(letter.text).verdict == .inForce)
        }
    }

    @Test("are known to the other office too where the letter's own office exchanged it")
    func ownOffice() async throws {
        let three = try await Three()
        _ = try await three.herat.office.exchange(three.old.text, officer: "Farida")
        _ = try await three.kunduz.office.exchange(three.old.text, officer: "Rahima")
        try await three.meet()
        for desk in [three.herat, three.kunduz] {
            let own = try await desk.office.knownDoubles().own
            #expect(own.map { $0.letter.exchanges.map(\.office.text) } == [["HER", "KDZ"]])
        }
        let atKabul = try await three.kabul.office.knownDoubles()
        #expect(atKabul.own.isEmpty)
        #expect(atKabul.otherCount == 1)
    }

    @Test("are shown where a revoked letter was exchanged, and the exchange stays good")
    func revokedAndExchanged() async throws {
        let three = try await Three()
        let new = try await three.kunduz.office.exchange(three.old.text, officer: "Rahima").issued
        _ = try await three.herat.change(three.old, to: .revoked, "wrong-holder")
        try await three.meet()
        for desk in [three.herat, three.kunduz] {
            let double = try #require(try await desk.office.knownDoubles().own.first)
            #expect(double.letter.exchanges.map(\.office.text) == ["KDZ"])
            #expect(double.letter.endings.map(\.office.text) == ["HER"])
        }
        #expect(try await three.kunduz.guardReads(new.text).verdict == .inForce)
    }

    @Test("are settled by what an officer found out, which changes no letter")
    func settled() async throws {
        let three = try await Three()
        let new = try await three.kunduz.office.exchange(three.old.text, officer: "Rahima").issued
        _ = try await three.kabul.office.exchange(three.old.text, officer: "Rahima")
        try await three.meet()
        let number = three.old.record.number
        try await three.kunduz.office.settle(number, as: .notKnown, officer: "Rahima")
        three.herat.clock.advance(seconds: 60)
        try await three.kunduz.office.settle(number, as: .onePerson, officer: "Karim")
        let known = try await three.kunduz.office.knownDoubles()
        #expect(known.open.isEmpty)
        #expect(known.own.first?.finding == .onePerson)
        #expect(known.own.first?.foundAt == three.herat.clock.now)
        #expect(try await three.kabul.office.knownDoubles().open.count == 1)
        #expect(try await three.kunduz.guardReads(new.text).verdict == .inForce)
        let entries = try await three.kunduz.records.auditEntries(from: 0, limit: 99).map(\.entry)
        let notes = entries.filter { $0.act == .settleDouble }
        #expect(notes.map(\.reason?.text) == ["not-known", "one-person"])
        #expect(notes.allSatisfy { $0.subject.text == number.text })
        await #expect(throws: DoubleError.notFound) {
            try await three.kunduz.office.settle(new.record.number, as: .onePerson, officer: "K")
        }
    }

    @Test("are none by the word of an office that was distrusted before")
    func distrusted() async throws {
        let three = try await Three()
        for desk in [three.kunduz, three.kabul] {
            _ = try await desk.office.exchange(three.old.text, officer: "Rahima")
        }
        _ = try await three.herat.office.distrustSigner(three.kunduz.office.keys.signerID)
        for desk in [three.kunduz, three.kabul] {
            let bundle = try await desk.fresh()
            _ = try await three.herat.office.importBundle(bundle, officer: "Farida")
        }
        #expect(try await three.herat.office.knownDoubles().own.isEmpty)
    }
}

extension Array {
    fileprivate func asyncMap<Answer>(
        _ change: (Element) async throws -> Answer
    ) async rethrows -> [Answer] {
        var answers: [Answer] = []
        for element in self { answers.append(try await change(element)) }
        return answers
    }
}
