import AmanLetter
import AmanOffice
import AmanRecords
import AmanTexts
import Testing

@testable import AmanVerdict
@testable import AmanWeb

@Suite("A letter looked up on the office's page by its number and check code")
struct CheckCodeTests {
    private let office: TestOffice
    private let site: OfficeSite
    private let letter: IssuedLetter
    private let code: CheckCode

    init() async throws {
        office = try await TestOffice()
        site = office.site(office.office.people(PlainPasswords()))
        letter = try await office.letter()
        try await office.publish()
        code = try #require(CheckCode(letter: letter.text))
    }

    /// What a post says that has the bundle of this moment.
    private func post() async throws -> CheckAnswer {
        let bundle = try #require(try office.files.read(ListPath.bundle))
        return try CheckpointSession.open(bundle, ask: office.office.keys.isValid)
            .answer(code, at: .clock(office.world.now))
    }

    /// The page's answer, which must be the post's in every word.
    private func page(_ language: String = "eng") async throws -> Answered {
        let page = try await check(site, [.text(code.text)], language: language)
        let words = Words.of(language, paper: office.office.programme.paper)
        let answer = try await post()
        #expect(page.status == 200)
        #expect(page.text.contains(escaped(words.headline(answer))))
        #expect(page.text.contains(escaped(words.age(answer.knowledgeAge))))
        return page
    }

    @Test("is known when the published log has it, as a post with the bundle says")
    func known() async throws {
        #expect(try await post().finding == .known)
        let page = try await page()
        #expect(page.text.contains("Known here; nothing is known against it"))
        #expect(page.text.contains(code.text))
        // Of a check code nothing but number and code is shown, and nothing about it is green.
        #expect(!page.text.contains("Shahidi") && !page.text.contains("verdict good"))
        _ = try await self.page("prs")
        // The language of a verdict is changed by checking the same once more.
        #expect(page.text.contains("form=\"check-again\" formaction=\"/check?lang=prs\""))
        #expect(page.text.contains("name=\"text\" value=\"\(code.text)\""))
        let whole = try await check(site, [.text(letter.text)])
        #expect(whole.text.contains("name=\"text\" value=\"\(escaped(letter.text))\""))
    }

    @Test("is not known with the code of another letter, or before it is published")
    func notKnown() async throws {
        let other = try await office.letter("Karim Rahimi")
        let unpublished = try #require(CheckCode(letter: other.text))
        let swapped = CheckCode(number: code.number, bits: unpublished.bits)
        for code in [unpublished, swapped] {
            let page = try await check(site, [.text(code.text)])
            #expect(page.status == 200 && page.text.contains("Not known here"))
        }
        try await office.publish()
        office.world.pass(PublishedBundle.usedSecondsMax)
        let page = try await check(site, [.text(unpublished.text)])
        #expect(page.text.contains("Known here; nothing is known against it"))
    }

    @Test("is revoked once the notice is in the bundle, and not before")
    func revoked() async throws {
        _ = try await page()
        _ = try await office.office.changeStatus(
            of: letter.record.number,
            to: .revoked,
            reason: "issued-in-error",
            officer: "Nasim",
            second: "Karima"
        )
        office.world.pass(PublishedBundle.usedSecondsMax)
        #expect(try await page().text.contains("Known here"))
        try await office.publish()
        office.world.pass(PublishedBundle.usedSecondsMax)
        #expect(try await page().text.contains("Revoked by the office"))
    }

    @Test("is answered from the published bundle alone, and leaves no trace")
    func bundleAlone() async throws {
        let asked = Heard()
        var site = site
        site.published = HeardFiles(
            files: ["bundle": try #require(try office.files.read("bundle"))],
            asked: asked
        )
        let before = try await office.audit().count
        _ = try await check(site, [.text(code.text)])
        _ = try await check(site, [.text(code.text)])
        #expect(asked.all == ["bundle"])
        #expect(try await office.audit().count == before)
    }

    @Test("cannot be looked up where nothing was published yet")
    func nothingPublished() async throws {
        var site = site
        site.published = HeardFiles(files: [:])
        let page = try await check(site, [.text(code.text)])
        #expect(page.status == 200 && page.text.contains("Cannot be looked up here"))
    }

    @Test("waits in a short queue: the next one is asked to come again")
    func queue() async throws {
        var site = site
        site.limits.lookUps = NetworkShares(total: 0, perNetwork: 0)
        let page = try await check(site, [.text(code.text)])
        #expect(page.status == 503 && page.text.contains("too busy at the moment"))
        // A letter's whole text is judged all the same.
        #expect(try await check(site, [.text(letter.text)]).text.contains("In force"))
    }
}
