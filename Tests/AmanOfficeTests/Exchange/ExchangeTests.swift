import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Exchanging a letter at its destination")
struct ExchangeTests {
    @Test("another office gives a standing letter that states the old one's digest")
    func atAnotherOffice() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let old = try await herat.letter(home: "AF-KDZ")
        let bundle = try await herat.fresh()
        _ = try await kunduz.office.importBundle(bundle, officer: "Nasim")
        let outcome = try await kunduz.office.exchange(old.text, officer: "Rahima")
        #expect(outcome.doubts.isEmpty)
        #expect(outcome.oldNumber == old.record.number)
        #expect(outcome.issued.record.kind == .standing)
        #expect(outcome.issued.record.replaces == old.record.digest)
        #expect(outcome.issued.record.ticket == outcome.application.ticket)
        let judgement = try await kunduz.guardReads(outcome.issued.text)
        #expect(judgement.verdict == .inForce)
        #expect(judgement.letter?.claims.fullName == "Ahmad Shahidi")
        #expect(judgement.letter?.claims.guardianName == "Mirwais")
    }

    @Test("a guard who hears of it by the other office's notice says exchanged")
    func toldByNotice() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let old = try await herat.letter()
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        _ = try await kunduz.office.exchange(old.text, officer: "Rahima")
        #expect(try await kunduz.guardReads(old.text).verdict == .exchanged)
        #expect(try await herat.guardReads(old.text).verdict == .inForce)
        let taken = try await herat.office.importBundle(
            try await kunduz.fresh(),
            officer: "Farida"
        )
        #expect(taken.exchanged == [old.record.number])
        let judgement = try await herat.guardReads(old.text)
        #expect(judgement.reason == .status(.exchanged))
        #expect(try await herat.office.checkLog(against: herat.files).findings.isEmpty)
    }

    @Test("a letter is exchanged once, at this office or another")
    func once() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let old = try await herat.letter()
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        _ = try await kunduz.office.exchange(old.text, officer: "Rahima")
        let refusal = ExchangeError.alreadyExchanged(old.record.number)
        await #expect(throws: refusal) {
            try await kunduz.office.exchange(old.text, officer: "Rahima")
        }
        _ = try await herat.office.importBundle(try await kunduz.fresh(), officer: "Farida")
        await #expect(throws: refusal) {
            try await herat.office.exchange(old.text, officer: "Rahima")
        }
    }

    @Test("an own letter is marked in the same commit, and cannot be used again")
    func ownLetter() async throws {
        let desk = try await Desk()
        let old = try await desk.letter()
        let outcome = try await desk.office.exchange(old.text, officer: "Rahima")
        #expect(outcome.doubts == [.otherDestination])
        #expect(try await desk.records.letter(old.record.number)?.status == .exchanged)
        let bundle = try await desk.fresh()
        #expect(try desk.guardReads(old.text, with: bundle).verdict == .exchanged)
        #expect(try desk.guardReads(outcome.issued.text, with: bundle).verdict == .inForce)
        await #expect(throws: ExchangeError.alreadyExchanged(old.record.number)) {
            try await desk.office.exchange(old.text, officer: "Rahima")
        }
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
    }

    @Test("a letter whose status list is not here is exchanged with the doubt stated")
    func statusNotAtHand() async throws {
        let herat = try await Desk()
        let kunduz = try await Desk(
            "KDZ",
            founds: false,
            seed: 2,
            clock: herat.clock,
            programme: herat.office.programme
        )
        _ = try await herat.office.addSigner(
            pem: kunduz.office.keys.enrolmentPEM,
            office: kunduz.office.code
        )
        let trustOnly = try Bundle.parse(try await herat.fresh()).trustListAlone
        _ = try await kunduz.office.importBundle(trustOnly, officer: "Nasim")
        let old = try await herat.letter()
        let outcome = try await kunduz.office.exchange(old.text, officer: "Rahima")
        #expect(outcome.doubts == [.statusNotAtHand])
        let kept = try #require(
            try await kunduz.records.foreignExchange(of: old.record.digest)
        )
        #expect(kept.doubt == "statusNotAtHand")
        await #expect(throws: ExchangeError.alreadyExchanged(old.record.number)) {
            try await kunduz.office.exchange(old.text, officer: "Rahima")
        }
    }

    @Test("a letter that ended on the way is exchanged with the doubt stated, for a month")
    func ended() async throws {
        let desk = try await Desk()
        let late = try await desk.letter()
        let tooLate = try await desk.letter()
        desk.clock.advance(days: 5)
        let outcome = try await desk.office.exchange(late.text, officer: "Rahima")
        #expect(outcome.doubts.contains(.ended))
        desk.clock.advance(days: 29)
        let refusal = ExchangeError.endedLongAgo(
            tooLate.record.number,
            since: tooLate.record.expires
        )
        await #expect(throws: refusal) {
            try await desk.office.exchange(tooLate.text, officer: "Rahima")
        }
    }

    @Test("the programme says for how long a letter that ended is exchanged")
    func programmeSaysHowLong() async throws {
        var strict = try Desk.herat()
        strict.exchange.lateDays = 0
        let desk = try await Desk(programme: strict)
        let letter = try await desk.letter()
        desk.clock.advance(days: 4)
        let since = letter.record.expires
        let refusal = ExchangeError.endedLongAgo(letter.record.number, since: since)
        await #expect(throws: refusal) {
            try await desk.office.exchange(letter.text, officer: "Rahima")
        }
    }

    @Test("a letter that was exchanged after its end is not exchanged again elsewhere")
    func endedAndExchanged() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ", seed: 2)
        let kabul = try await herat.joined("KBL", seed: 3)
        let old = try await herat.letter()
        let bundle = try await herat.fresh()
        for desk in [kunduz, kabul] {
            _ = try await desk.office.importBundle(bundle, officer: "Nasim")
        }
        herat.clock.advance(days: 5)
        let outcome = try await kabul.office.exchange(old.text, officer: "Rahima")
        #expect(outcome.doubts.contains(.ended))
        _ = try await kunduz.office.importBundle(try await kabul.fresh(), officer: "Nasim")
        await #expect(throws: ExchangeError.alreadyExchanged(old.record.number)) {
            try await kunduz.office.exchange(old.text, officer: "Rahima")
        }
    }

    @Test("a letter that ended after it was revoked is not exchanged")
    func endedAndRevoked() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let old = try await herat.letter()
        _ = try await herat.change(old, to: .revoked, "wrong-holder")
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        herat.clock.advance(days: 5)
        for desk in [herat, kunduz] {
            await #expect(throws: ExchangeError.revoked(old.record.number)) {
                try await desk.office.exchange(old.text, officer: "Rahima")
            }
        }
    }
}

@Suite("Letters that are not exchanged")
struct ExchangeRefusalTests {
    @Test("forged, unreadable and unknown letters are refused, each with its own reason")
    func notLetters() async throws {
        let herat = try await Desk()
        let stranger = try await Desk(seed: 99)
        let foreign = try await stranger.letter()
        await #expect(throws: ExchangeError.untrusted(reason: "unknownKey")) {
            try await herat.office.exchange(foreign.text, officer: "Rahima")
        }
        let own = try await herat.letter()
        var cose = own.cose
        cose[cose.count - 1] ^= 1
        let forged = letterText(cose: cose, deflate: Deflater().deflate)
        await #expect(throws: ExchangeError.forged(reason: "signatureDoesNotFit")) {
            try await herat.office.exchange(forged, officer: "Rahima")
        }
        await #expect {
            try await herat.office.exchange("no letter", officer: "Rahima")
        } throws: { error in
            if case .unreadable? = error as? ExchangeError { true } else { false }
        }
        #expect(try await herat.guardReads(own.text).verdict == .inForce)
    }

    @Test("revoked and suspended letters are refused, also when only a list says so")
    func revoked() async throws {
        let herat = try await Desk()
        let kunduz = try await herat.joined("KDZ")
        let revoked = try await herat.letter()
        let suspended = try await herat.letter()
        _ = try await herat.change(revoked, to: .revoked, "wrong-holder")
        _ = try await herat.change(suspended, to: .suspended, "under-review")
        _ = try await kunduz.office.importBundle(try await herat.fresh(), officer: "Nasim")
        for desk in [herat, kunduz] {
            await #expect(throws: ExchangeError.revoked(revoked.record.number)) {
                try await desk.office.exchange(revoked.text, officer: "Rahima")
            }
            await #expect(throws: ExchangeError.suspended(suspended.record.number)) {
                try await desk.office.exchange(suspended.text, officer: "Rahima")
            }
        }
    }

    @Test("a standing letter leads nowhere, so there is nothing to exchange")
    func standing() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-HER")
        let refusal = ExchangeError.nothingToExchange(issued.record.number, .standing)
        await #expect(throws: refusal) {
            try await desk.office.exchange(issued.text, officer: "Rahima")
        }
    }

    @Test("the replacement of a lost transit letter is exchanged like the letter itself")
    func replacement() async throws {
        let desk = try await Desk()
        let lost = try await desk.letter()
        let new = try await desk.office.replaceLost(
            lost.record.number,
            officer: "Omid",
            second: "Nasim"
        )
        let outcome = try await desk.office.exchange(new.text, officer: "Rahima")
        #expect(outcome.issued.record.kind == .standing)
        await #expect(throws: ExchangeError.revoked(lost.record.number)) {
            try await desk.office.exchange(lost.text, officer: "Rahima")
        }
    }

    @Test(
        "when the disk fails, the exchange happened whole or not at all",
        arguments: [false, true]
    )
    func fault(kept: Bool) async throws {
        let desk = try await Desk()
        let old = try await desk.letter()
        let failing = desk.failing(Fault(.exchange, kept: kept))
        let failure = ExchangeError.issue(.records(.cannotWrite(code: 5)))
        await #expect(throws: failure) {
            try await failing.office.exchange(old.text, officer: "Rahima")
        }
        let status = try await desk.records.letter(old.record.number)?.status
        #expect(status == (kept ? .exchanged : .valid))
        let numbers = try await desk.records.letterNumbers(since: DeskClock.morning, limit: 9)
        #expect(numbers.count == (kept ? 2 : 1))
        #expect(try await desk.office.checkLog().findings.isEmpty)
    }
}

extension Bundle {
    /// The same bundle with nothing in it but the trust list.
    var trustListAlone: [UInt8] {
        Bundle(programme: programme, created: created, root: root, trustList: trustList).encoded()
    }
}
