import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Testing

@Suite("The programme's trust list")
struct TrustTests {
    @Test("the founding office is on the first trust list, with its three keys")
    func founded() async throws {
        let desk = try await Desk()
        let list = try await desk.office.trustList()
        #expect(list.sequence == 1)
        #expect(list.signers.map(\.keyID) == [desk.office.keys.signerID])
        #expect(list.logs.map(\.origin) == ["herat.example/aman/log/HER"])
        #expect(list.statusLists.map(\.uri).first == "https://herat.example/aman/status/HER/1")
        #expect(list.offices.count == desk.office.programme.offices.count)
        await #expect(throws: TrustError.alreadyFounded) {
            try await desk.office.foundTrust(officers: try .farida)
        }
    }

    @Test("a second office is enrolled by its public keys, and its letters are known everywhere")
    func enrolled() async throws {
        let herat = try await Desk()
        let kabul = try await herat.joined("KBL")
        let issued = try await kabul.letter(home: "AF-KAB")
        _ = try await herat.office.importBundle(try await kabul.fresh(), officer: "Farida")
        let judgement = try await herat.guardReads(issued.text)
        #expect(judgement.verdict == .inForce)
        #expect(judgement.logStanding == .included(at: issued.record.leafIndex))
        #expect(try await herat.office.trustList().sequence == 2)
    }

    @Test("a signer's key alone makes letters known whose status is not")
    func signerAlone() async throws {
        let herat = try await Desk()
        let kabul = try await Desk("KBL", founds: false, seed: 2, clock: herat.clock)
        let pem = PEM.encode([kabul.office.keys.signer.publicHalf])
        _ = try await herat.office.addSigner(
            pem: pem,
            office: kabul.office.code
        )
        _ = try await kabul.office.importBundle(try await herat.fresh(), officer: "Nasim")
        let issued = try await kabul.letter(home: "AF-KAB")
        #expect(try await herat.guardReads(issued.text).reason == .statusListUnknown)
    }

    @Test("only the founding office changes the list, and only with fitting keys")
    func refused() async throws {
        let herat = try await Desk()
        let kabul = try await herat.joined("KBL")
        let pem = kabul.office.keys.enrolmentPEM
        let code = kabul.office.code
        await #expect(throws: TrustError.rootIsElsewhere) {
            try await kabul.office.addSigner(pem: pem, office: code)
        }
        await #expect(throws: TrustError.keyKnown(kabul.office.keys.signerID)) {
            try await herat.office.addSigner(pem: pem, office: code)
        }
        let other = try await Desk("KBL", founds: false, seed: 3)
        await #expect(throws: TrustError.officeEnrolled(code)) {
            try await herat.office.addSigner(
                pem: other.office.keys.enrolmentPEM,
                office: code
            )
        }
        let nowhere = try OfficeCode("XYZ")
        await #expect(throws: TrustError.officeNotInProgramme(nowhere)) {
            try await herat.office.addSigner(
                pem: other.office.keys.enrolmentPEM,
                office: nowhere
            )
        }
        let twice = PEM.encode([
            other.office.keys.signer.publicHalf, other.office.keys.signer.publicHalf,
            other.office.keys.logKey.publicHalf,
        ])
        await #expect(throws: TrustError.enrolment(.sameKeyTwice)) {
            try await herat.office.addSigner(pem: twice, office: code)
        }
        await #expect(throws: TrustError.enrolment(.notPublicKeys(.noKey))) {
            try await herat.office.addSigner(pem: "", office: code)
        }
    }

    @Test("an office is enrolled once, even when none of its signers is in use; a signer may join")
    func enrolledOnce() async throws {
        let herat = try await Desk()
        let kabul = try await herat.joined("KBL")
        let code = kabul.office.code
        let before = try await herat.office.trustList()
        _ = try await herat.office.retireSigner(kabul.office.keys.signerID)
        let other = try await Desk("KBL", founds: false, seed: 3).office.keys
        await #expect(throws: TrustError.officeEnrolled(code)) {
            try await herat.office.addSigner(
                pem: other.enrolmentPEM,
                office: code
            )
        }
        let after = try await herat.office.addSigner(
            pem: PEM.encode([other.signer.publicHalf]),
            office: code
        )
        #expect(after.signers.map(\.keyID).last == other.signerID)
        #expect(after.statusLists == before.statusLists)
        #expect(after.logs == before.logs)
    }

    @Test("letters already made stay trusted when the programme's letters get shorter")
    func shorterLetters() async throws {
        let herat = try await Desk()
        let issued = try await herat.letter()
        let before = try await herat.office.trustList().caps
        var shorter = herat.office.programme
        for place in shorter.kinds.indices { shorter.kinds[place].days = 1 }
        var longer = herat.office.programme
        for place in longer.kinds.indices { longer.kinds[place].days = 3_000 }
        let added = try Enrolment(pem: try await Desk(seed: 9).office.keys.enrolmentPEM)
        let list = try planEnrolment(
            try await herat.office.trustList(),
            shorter,
            try OfficeCode("KBL"),
            added,
            at: herat.clock.now
        )
        #expect(list.caps == before)
        let cap = try #require(list.caps.first { $0.kind == issued.record.kind })
        #expect(cap.seconds >= 86_400 * 2)
        let grown = try planRetirement(
            list,
            longer,
            try #require(list.signers.last).keyID,
            after: herat.clock.now,
            at: herat.clock.now
        )
        #expect(grown.caps.allSatisfy { $0.seconds == 3_000 * 86_400 })
    }

    @Test("letters of a retired signer still hold, and it makes no new ones")
    func retired() async throws {
        let herat = try await Desk()
        let kabul = try await herat.joined("KBL")
        let issued = try await kabul.letter(home: "AF-KAB")
        let bundle = try await kabul.fresh()
        herat.clock.advance(seconds: 60)
        let signer = kabul.office.keys.signerID
        _ = try await herat.office.retireSigner(signer)
        await #expect(throws: TrustError.alreadyRetired(signer, at: herat.clock.now)) {
            try await herat.office.retireSigner(signer)
        }
        _ = try await herat.office.importBundle(bundle, officer: "Farida")
        #expect(try await herat.guardReads(issued.text).verdict == .inForce)
        _ = try await kabul.office.importBundle(try await herat.fresh(), officer: "Nasim")
        herat.clock.advance(seconds: 60)
        let id = try await kabul.granted(home: "AF-KAB")
        let refusal = IssueError.readBackFailed(.untrusted, reason: "signerRetired")
        await #expect(throws: refusal) { try await kabul.office.issue(id, officer: "Omid") }
    }

    @Test("letters of a distrusted signer hold only if witnesses saw them in the log before")
    func distrusted() async throws {
        let herat = try await Desk()
        let kabul = try await herat.joined("KBL")
        let issued = try await kabul.letter(home: "AF-KAB")
        _ = try await herat.office.importBundle(try await kabul.fresh(), officer: "Farida")
        let signer = kabul.office.keys.signerID
        _ = try await herat.office.distrustSigner(signer)
        #expect(try await herat.guardReads(issued.text).reason == .signerDistrusted)
        await #expect(throws: TrustError.alreadyDistrusted(signer, since: herat.clock.now)) {
            try await herat.office.distrustSigner(signer)
        }
    }

    @Test("each change of the trust list is in the log and in the audit")
    func logged() async throws {
        let herat = try await Desk()
        _ = try await herat.joined("KBL")
        let logged = try await herat.leaves().filter { leaf in
            if case .notice(.trustList, _, _) = leaf { true } else { false }
        }
        #expect(logged.count == 2)
        let acts = try await herat.records.auditEntries(from: 0, limit: 100).map(\.entry.act)
        #expect(acts.filter { $0 == .trust }.count == 2)
    }
}
