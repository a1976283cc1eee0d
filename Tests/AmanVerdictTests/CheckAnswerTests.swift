import AmanLetter
import AmanTexts
import AmanVerdict
import Testing

@Suite("A letter looked up by its number and check code")
struct CheckAnswerTests {
    private func code(of cose: [UInt8]) throws -> CheckCode {
        let scanned = try ScannedLetter(cose: cose)
        return CheckCode(
            number: try scanned.claims().number,
            digest: letterDigest(scanned.envelope)
        )
    }

    private func notice(
        _ cose: [UInt8],
        _ status: LetterStatus,
        from moment: Instant = World.now.adding(days: -1),
        exit: Instant? = nil
    ) throws -> StatusNotice {
        StatusNotice(
            digest: letterDigest(try ScannedLetter(cose: cose).envelope),
            status: status,
            reason: "under-review",
            effectiveAt: moment,
            safeExitUntil: exit
        )
    }

    @Test("a letter of the log that nothing is told against is known, and no more than that")
    func known() throws {
        var world = try World()
        let letter = try world.letter()
        world.logParts = [try world.log(of: [world.letter(), letter])]
        world.noticeLists = [try world.heratNotices()]
        let answer = try world.knowledge().answer(try code(of: letter), now: World.now)
        #expect(answer.finding == .known)
        #expect(answer.asOf == World.now)
        let words = Words.of("eng").report(answer).joined(separator: " ")
        #expect(words.contains("does not prove"))
        #expect(!words.contains("In force"))
    }

    @Test("the right code beside another number is not known")
    func otherNumber() throws {
        var world = try World()
        let letter = try world.letter()
        world.logParts = [try world.log(of: [letter])]
        let right = try code(of: letter)
        let office = right.number.office
        let wrong = CheckCode(
            number: LetterNumber(office: office, randomBytes: [9, 9, 9, 9, 9]),
            bits: right.bits
        )
        let knowledge = try world.knowledge()
        #expect(knowledge.answer(wrong, now: World.now).finding == .notKnown)
        #expect(knowledge.answer(right, now: World.now).finding == .known)
    }

    @Test(
        "what its own office or, of an exchange, another tells is told",
        arguments: [
            LetterStatus.revoked, .suspended, .exchanged,
        ]
    )
    func told(status: LetterStatus) throws {
        var world = try World()
        let letter = try world.letter()
        world.logParts = [try world.log(of: [letter])]
        let notice = try notice(letter, status)
        world.noticeLists = [
            try world.heratNotices(status == .exchanged ? [] : [notice]),
            try world.kabulNotices([notice]),
        ]
        let answer = try world.knowledge().answer(try code(of: letter), now: World.now)
        #expect(answer.finding == .told(notice))
    }

    @Test("another office cannot take a letter back, and tomorrow's notice is not told today")
    func notTold() throws {
        var world = try World()
        let letter = try world.letter()
        world.logParts = [try world.log(of: [letter])]
        let tomorrow = World.now.adding(days: 1)
        world.noticeLists = [
            try world.heratNotices([try notice(letter, .suspended, from: tomorrow)]),
            try world.kabulNotices([try notice(letter, .revoked)]),
        ]
        let knowledge = try world.knowledge()
        #expect(knowledge.answer(try code(of: letter), now: World.now).finding == .known)
    }

    @Test("without the office's log, or the office, nothing can be looked up")
    func nothingHere() throws {
        let world = try World()
        let code = try code(of: try world.letter())
        #expect(try world.knowledge().answer(code, now: World.now).finding == .noLog)
        let stranger = LetterNumber(office: try OfficeCode("XYZ"), randomBytes: [1, 2, 3, 4, 5])
        let other = CheckCode(number: stranger, bits: 7)
        #expect(try world.knowledge().answer(other, now: World.now).finding == .unknownOffice)
    }

    @Test("a distrusted office's letter is known only if a witness saw it before")
    func distrusted() throws {
        var world = try World()
        let letter = try world.letter()
        let since = World.now.adding(days: -1)
        for place in world.trustList.signers.indices
        where world.trustList.signers[place].office == (try herat()) {
            world.trustList.signers[place].distrustedSince = since
        }
        world.logParts = [try world.log(of: [letter])]
        let code = try code(of: letter)
        #expect(try world.knowledge().answer(code, now: World.now).finding == .officeDistrusted)
        world.logParts = [try world.log(of: [letter], cosignedAt: since.adding(days: -1))]
        #expect(try world.knowledge().answer(code, now: World.now).finding == .known)
    }

    @Test("no answer in any language tells anybody to hold the holder", arguments: Words.languages)
    func words(language: String) throws {
        var world = try World()
        let letter = try world.letter()
        let code = try code(of: letter)
        let words = Words.of(language)
        let nothing = try world.knowledge().answer(code, now: World.now)
        world.logParts = [try world.log(of: [try world.letter(by: nil) { $0.fullName = "B" }])]
        let unknown = try world.knowledge().answer(code, now: World.now)
        world.logParts = [try world.log(of: [letter])]
        let exit = World.now.adding(days: 5)
        world.noticeLists = [
            try world.heratNotices([try notice(letter, .revoked, exit: exit)])
        ]
        let told = try world.knowledge().answer(code, now: World.now)
        for answer in [nothing, unknown, told] {
            let lines = words.report(answer)
            #expect(lines.count == 3)
            #expect(!lines.joined().contains("{"), "every mark is filled in")
            #expect(checkJSON(answer, language: language).contains(answer.finding.code))
        }
        #expect(words.advice(told).contains(words.date(exit)))
        #expect(words.headline(nothing) != words.headline(unknown))
    }
}
