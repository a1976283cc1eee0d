import AmanLetter
import AmanSignature
import Testing

@testable import AmanVerdict

@Suite("The ten verdicts")
struct VerdictTests {
    @Test(
        "a letter of a trusted office within its dates is in force",
        arguments: [
            SignatureAlgorithm.es256, .ed25519,
        ]
    )
    func inForce(algorithm: SignatureAlgorithm) throws {
        let world = try World(signer: algorithm)
        let judgement = try world.judge(try world.letter())
        #expect(judgement.verdict == .inForce)
        #expect(judgement.reason == .inForce)
        #expect(judgement.letter?.claims.fullName == "Ahmad Shahidi")
        #expect(judgement.office?.code.text == "HER")
        #expect(judgement.destination?.code.text == "KBL")
        #expect(judgement.knowledgeAge == 3 * 86_400)
        #expect(!judgement.knowledgeIsOverdue)
        #expect(judgement.logStanding == .notCovered)
    }

    @Test("the text of a code is judged as its bytes are")
    func text() throws {
        let world = try World()
        let cose = try world.letter()
        let text = letterText(cose: cose, deflate: zlibStored)
        let knowledge = try world.knowledge()
        let judgement = judge(
            text,
            knowledge: knowledge,
            now: World.now,
            ask: world.checker.isValid
        )
        #expect(judgement.verdict == .inForce)
        #expect(judgement.letter?.cose == cose)
    }

    @Test("a letter begins 300 seconds before its first moment and ends 300 after its last")
    func times() throws {
        let world = try World()
        var cose = try world.letter {
            $0.notBefore = World.now.adding(days: 1)
            $0.expires = World.now.adding(days: 2)
        }
        #expect(try world.judge(cose).verdict == .notYetValid)
        #expect(try world.judge(cose).reason == .beginsLater)
        let begin = World.now.adding(days: 1).adding(seconds: -300)
        #expect(try world.judge(cose, at: begin.adding(seconds: -1)).verdict == .notYetValid)
        #expect(try world.judge(cose, at: begin).verdict == .inForce)
        cose = try world.letter()
        let end = try world.claims().expires.adding(seconds: 300)
        #expect(try world.judge(cose, at: end.adding(seconds: -1)).verdict == .inForce)
        #expect(try world.judge(cose, at: end).verdict == .expired)
        #expect(try world.judge(cose, at: end).reason == .ended)
    }

    @Test(
        "the status list is believed",
        arguments: [
            (LetterStatus.revoked, Verdict.revoked), (.suspended, .suspended),
            (.exchanged, .exchanged),
        ]
    )
    func listed(status: LetterStatus, verdict: Verdict) throws {
        var world = try World()
        world.statusEntries = [(41, .revoked), (42, status), (43, .suspended)]
        let judgement = try world.judge(try world.letter())
        #expect(judgement.verdict == verdict)
        #expect(judgement.reason == .status(status))
        #expect(judgement.letter != nil)
    }

    @Test("a key that is not on the list makes a letter untrusted, whatever it states")
    func unknownKey() throws {
        let world = try World()
        let stranger = SigningKey.generate(.es256)
        let judgement = try world.judge(try world.letter(by: stranger))
        #expect(judgement.verdict == .untrusted)
        #expect(judgement.reason == .unknownKey)
        #expect(judgement.letter == nil)
        #expect(judgement.knowledgeAge == 3 * 86_400)
    }

    @Test("a signature that does not fit the named key makes a letter forged")
    func forged() throws {
        let world = try World()
        var cose = try world.letter()
        cose[cose.count - 1] ^= 1
        let judgement = try world.judge(cose)
        #expect(judgement.verdict == .forged)
        #expect(judgement.reason == .signatureDoesNotFit)
        #expect(judgement.letter == nil)
        #expect(judgement.office == nil)
    }

    @Test("a known key with another algorithm than its own makes a letter forged")
    func otherAlgorithm() throws {
        let world = try World()
        let envelope = UnsignedEnvelope(
            algorithm: .ed25519,
            keyID: world.heratSigner.keyID,
            payload: try world.claims().encoded()
        )
        let cose = envelope.signed(by: try world.heratSigner.sign(envelope.toBeSigned))
        #expect(try world.judge(cose).reason == .otherAlgorithm)
        #expect(try world.judge(cose).verdict == .forged)
    }

    @Test("what is no letter is not read", arguments: ["", "hello", "%%%", "NCFOXN"])
    func unreadable(text: String) throws {
        let world = try World()
        let knowledge = try world.knowledge()
        let judgement = judge(
            text,
            knowledge: knowledge,
            now: World.now,
            ask: world.checker.isValid
        )
        #expect(judgement.verdict == .unreadable)
        #expect(judgement.letter == nil)
    }

    @Test("content that breaks the letter's rules is not read, although the signature is valid")
    func notUnderstood() throws {
        let world = try World()
        let cose = try sign([0xa0], type: nil, by: world.heratSigner)
        let judgement = try world.judge(cose)
        #expect(judgement.verdict == .unreadable)
        guard case .notUnderstood = judgement.reason else {
            Issue.record("\(judgement.reason)")
            return
        }
    }

    @Test("without the status list no one can tell, and the letter's content is shown")
    func cannotTell() throws {
        var world = try World()
        world.hasStatusList = false
        let judgement = try world.judge(try world.letter())
        #expect(judgement.verdict == .cannotTell)
        #expect(judgement.reason == .statusListUnknown)
        #expect(judgement.letter != nil)
        #expect(judgement.knowledgeAge == 10 * 86_400)
    }

    @Test("an overdue status list still answers, and says that it is overdue")
    func overdue() throws {
        var world = try World()
        world.statusIssuedAt = World.now.adding(days: -9)
        let judgement = try world.judge(try world.letter())
        #expect(judgement.verdict == .inForce)
        #expect(judgement.knowledgeIsOverdue)
        #expect(judgement.knowledgeAge == 9 * 86_400)
    }

    /// A letter that ended four days ago.
    private func endedLetter(_ world: World) throws -> [UInt8] {
        try world.letter {
            $0.issuedAt = World.now.adding(days: -8)
            $0.notBefore = World.now.adding(days: -8)
            $0.expires = World.now.adding(days: -4)
        }
    }

    @Test("when clock and office differ on a letter's end no one can tell; an asked moment counts")
    func clockSetBack() throws {
        let world = try World()
        let cose = try endedLetter(world)
        let early = World.now.adding(days: -5)
        let judgement = try world.judge(cose, at: early)
        #expect(judgement.verdict == .cannotTell)
        #expect(judgement.reason == .clockBehind)
        #expect(judgement.clockIsBehind)
        #expect(judgement.at == World.now.adding(days: -3))
        let knowledge = try world.knowledge()
        let asked = AmanVerdict.judge(
            cose: cose,
            knowledge: knowledge,
            now: early,
            source: .asked,
            ask: world.checker.isValid
        )
        #expect(asked.verdict == .inForce)
        #expect(!asked.clockIsBehind)
        #expect(asked.knowledgeAge == 0)
    }

    @Test("a wrong clock does not hide what became of a letter")
    func clockSetBackAndRevoked() throws {
        var world = try World()
        let early = World.now.adding(days: -5)
        world.statusEntries = [(42, .revoked)]
        #expect(try world.judge(try endedLetter(world), at: early).verdict == .revoked)
        #expect(try world.judge(try endedLetter(world)).verdict == .expired)
    }

    @Test("another office's clock, or a witness's, moves no letter's time")
    func othersClock() throws {
        var world = try World()
        let cose = try endedLetter(world)
        let early = World.now.adding(days: -5)
        world.statusIssuedAt = World.now.adding(days: -6)
        world.noticeLists = [try world.kabulNotices([])]
        world.logParts = [try world.log(of: [cose], cosignedAt: World.now)]
        let judgement = try world.judge(cose, at: early)
        #expect(judgement.verdict == .inForce)
        #expect(judgement.at == early)
        #expect(!judgement.clockIsBehind)
        // The letter's own office is believed to know that it is later.
        world.noticeLists = [try world.heratNotices()]
        #expect(try world.judge(cose, at: early).reason == .clockBehind)
    }

    @Test("every reason has a code of its own")
    func codes() {
        let reasons: [Reason] = [
            .inForce, .beginsLater, .ended, .status(.revoked), .status(.suspended),
            .status(.exchanged), .notice(.revoked), .notice(.suspended), .notice(.exchanged),
            .noKey, .unknownKey, .otherProgramme, .notASafeConduct, .officeOutsideScope,
            .kindOutsideScope, .dateOutsideScope, .signerRetired, .signerDistrusted,
            .holdsTooLong, .noStatusEntry, .statusIndexOutOfRange, .statusListOfOtherOffice,
            .signatureDoesNotFit, .otherAlgorithm, .notRead(.notALetter), .statusListUnknown,
            .notInLog, .clockBehind,
        ]
        #expect(Set(reasons.map(\.code)).count == reasons.count)
        #expect(Set(reasons.map(\.verdict)).count == Verdict.allCases.count)
        #expect(reasons.filter { $0.verdict == .inForce } == [.inForce])
    }
}

@Suite("A reading, step by step")
struct ReadingTests {
    @Test("comes to the same judgement as judging at once, whatever is read")
    func same() throws {
        let world = try World()
        let knowledge = try world.knowledge()
        let cose = try world.letter()
        var forged = cose
        forged[forged.count - 1] ^= 1
        for scan in [cose, forged, try world.letter(by: .generate(.es256)), [0]] {
            var reading = LetterReading(cose: scan, knowledge: knowledge, now: World.now)
            if case .asks(let question) = reading.step {
                #expect(question.publicKey == world.heratSigner.publicKey)
                reading.answer(world.checker.isValid(question))
            }
            #expect(reading.step == .finished(try world.judge(scan)))
        }
    }
}
