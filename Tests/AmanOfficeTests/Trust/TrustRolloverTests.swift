import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Testing

@Suite("Keys that hand over")
struct TrustRolloverTests {
    @Test(
        "an office's three keys are replaced; its letters, lists and log go on",
        arguments: [0, 30]
    )
    func allThree(days: Int) async throws {
        let herat = try await Desk()
        var kabul = try await herat.joined("KBL")
        let before = try await kabul.letter(home: "AF-KAB")
        _ = try await herat.office.importBundle(try await kabul.fresh(), officer: "Farida")
        let next = try kabul.office.keys.renewed(
            Set(KeyPurpose.allCases),
            from: kabul.office.environment
        )
        let pem = next.enrolmentPEM
        herat.clock.advance(seconds: 3_600)
        let list = try await herat.office.addSigner(
            pem: pem,
            office: kabul.office.code,
            overlapDays: days
        )
        let now = herat.clock.now
        #expect(list.names(next, of: kabul.office.code, at: now))
        #expect(list.names(kabul.office.keys, of: kabul.office.code, at: now) == false)
        let ended = list.signers.first { $0.keyID == kabul.office.keys.signerID }
        #expect(ended?.noNewLettersAfter == now.adding(days: days))
        #expect(list.statusLists.map(\.uri).count == 3 * (Int(enrolledStatusListCount) + 1))
        herat.clock.advance(seconds: 60)
        _ = try await kabul.office.importBundle(try await herat.fresh(), officer: "Nasim")
        await #expect(throws: PublishError.keysReplaced) {
            try await kabul.office.publish(to: kabul.files)
        }
        kabul = kabul.with(next, log: list.logName(of: next))
        #expect(kabul.office.logOrigin == "herat.example/aman/log/KBL/2")
        let after = try await kabul.letter(home: "AF-KAB")
        for letter in [before, after] {
            let judgement = try await kabul.guardReads(letter.text)
            #expect(judgement.verdict == .inForce)
            #expect(judgement.logStanding == .included(at: letter.record.leafIndex))
        }
        // The others follow, by the bundle.
        _ = try await herat.office.importBundle(try await kabul.fresh(), officer: "Farida")
        #expect(try await herat.guardReads(after.text).verdict == .inForce)
    }

    @Test("a key may not come back, nor belong to another office, and nothing new is no change")
    func refused() async throws {
        let herat = try await Desk()
        let kabul = try await herat.joined("KBL")
        _ = try await herat.office.importBundle(try await kabul.fresh(), officer: "Farida")
        let signer = kabul.office.keys.signerID
        let pem = kabul.office.keys.enrolmentPEM
        await #expect(throws: TrustError.keyKnown(signer)) {
            try await herat.office.addSigner(pem: pem, office: kabul.office.code, overlapDays: 9)
        }
        await #expect(throws: TrustError.keyKnown(signer)) {
            try await herat.office.addSigner(pem: pem, office: herat.office.code, overlapDays: 9)
        }
        await #expect(throws: TrustError.overlapTooLong(limit: 366)) {
            try await herat.office.addSigner(pem: pem, office: kabul.office.code, overlapDays: 367)
        }
        let next = try kabul.office.keys.renewed([.signer], from: kabul.office.environment)
        _ = try await herat.office.addSigner(
            pem: next.enrolmentPEM,
            office: kabul.office.code,
            overlapDays: 0
        )
        herat.clock.advance(seconds: 1)
        await #expect(throws: TrustError.keyKnown(signer)) {
            try await herat.office.addSigner(pem: pem, office: kabul.office.code, overlapDays: 9)
        }
    }

    @Test("a log that was never seen here cannot be said to continue")
    func unseenLog() async throws {
        let herat = try await Desk()
        let kabul = try await herat.joined("KBL")
        let next = try kabul.office.keys.renewed([.log], from: kabul.office.environment)
        await #expect(throws: TrustError.logNotSeen(kabul.office.code)) {
            try await herat.office.addSigner(
                pem: next.enrolmentPEM,
                office: kabul.office.code,
                overlapDays: 9
            )
        }
    }
}

@Suite("A key that is lost at a known moment")
struct TrustDistrustTests {
    @Test("letters that the programme saw in the log before stay good, later ones do not")
    func vouched() async throws {
        let herat = try await Desk()
        let kabul = try await herat.joined("KBL")
        let early = try await kabul.letter(home: "AF-KAB")
        _ = try await herat.office.importBundle(try await kabul.fresh(), officer: "Farida")
        herat.clock.advance(days: 1)
        let lost = herat.clock.now
        herat.clock.advance(seconds: 3_600)
        let late = try await kabul.letter(home: "AF-KAB")
        _ = try await herat.office.importBundle(try await kabul.fresh(), officer: "Farida")
        let signer = kabul.office.keys.signerID
        let list = try await herat.office.distrustSigner(signer, since: lost)
        #expect(list.vouched.map(\.origin) == [kabul.office.logOrigin])
        #expect(try await herat.guardReads(early.text).verdict == .inForce)
        #expect(try await herat.guardReads(late.text).reason == .signerDistrusted)
        // The office itself still honours what it made before, by its own log.
        _ = try await kabul.office.importBundle(try await herat.fresh(), officer: "Nasim")
        let knowledge = try await kabul.office.knowledge()
        let keys = kabul.office.keys
        let here = judge(early.text, knowledge: knowledge, now: kabul.clock.now) {
            keys.isValid($0)
        }
        #expect(here.verdict == .inForce)
    }

    @Test("who asks that nothing be vouched for gets that, and letters seen too late are not")
    func notVouched() async throws {
        let herat = try await Desk()
        let kabul = try await herat.joined("KBL")
        let issued = try await kabul.letter(home: "AF-KAB")
        let lost = herat.clock.now
        _ = try await herat.office.importBundle(try await kabul.fresh(), officer: "Farida")
        let signer = kabul.office.keys.signerID
        let list = try await herat.office.distrustSigner(signer, since: lost)
        #expect(list.vouched.isEmpty)
        #expect(try await herat.guardReads(issued.text).reason == .signerDistrusted)
        let own = herat.office.keys.signerID
        herat.clock.advance(days: 1)
        let without = try await herat.office.distrustSigner(own, vouching: false)
        #expect(without.vouched.isEmpty)
    }

    @Test("a signer retires at a moment to come, and sooner if that is asked")
    func retiredLater() async throws {
        let herat = try await Desk()
        let signer = herat.office.keys.signerID
        let later = herat.clock.now.adding(days: 30)
        _ = try await herat.office.retireSigner(signer, after: later)
        _ = try await herat.letter()
        await #expect(throws: TrustError.alreadyRetired(signer, at: later)) {
            try await herat.office.retireSigner(signer, after: later)
        }
        let list = try await herat.office.retireSigner(signer)
        #expect(list.signers.first?.noNewLettersAfter == herat.clock.now)
    }
}

@Suite("Names of provinces on the trust list")
struct TrustProvinceTests {
    @Test("all are there in each language, and a bundle without leaves stays under 20 kB")
    func provinces() async throws {
        let herat = try await Desk()
        let list = try await herat.office.trustList()
        let provinces = herat.office.programme.provinces
        let texts = provinces.compactMap { province in
            list.texts.first { $0.code == province.code.lowercased() }
        }
        #expect(texts.count == 34)
        #expect(texts.allSatisfy { $0.texts.map(\.language) == ["eng", "prs", "pus"] })
        let issued = try await herat.letter()
        let judgement = try await herat.guardReads(issued.text)
        #expect(judgement.texts == list.texts)
        var bundle = try Bundle.parse(try await herat.fresh())
        bundle.logs = []
        #expect(bundle.encoded().count < 20_000)
    }
}
