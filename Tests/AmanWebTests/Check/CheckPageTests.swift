import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Checking a letter over the web")
struct CheckPageTests {
    @Test("works as a plain form, in each language", arguments: PageLanguage.allCases)
    func form(language: PageLanguage) async throws {
        let page = try await ask(sampleSite(), "/check?lang=\(language.rawValue)").text
        #expect(page.contains("dir=\"\(language.direction)\""))
        #expect(page.contains("method=\"post\""))
        #expect(page.contains("enctype=\"multipart/form-data\""))
        #expect(page.contains("action=\"/check?lang=\(language.rawValue)\""))
        #expect(page.contains(escaped(OfficeTexts.of(language).check.privacy)))
    }

    @Test("hands the pasted text to the judge as it came: its reader knows what is around a text")
    func pastedText() async throws {
        let judged = Heard()
        let page = try await check(sampleSite(judged: judged), [.text("  \r\nNCFOX+9$ A\r\n")])
        #expect(page.status == 200)
        #expect(judged.all == ["  \r\nNCFOX+9$ A\r\n"])
    }

    @Test("takes a text posted by the simplest of programs")
    func urlEncoded() async throws {
        let judged = Heard()
        let page = try await ask(
            sampleSite(judged: judged),
            "/check",
            method: .post,
            headers: [.contentType: "application/x-www-form-urlencoded"],
            body: Array("text=NCFOX%2B9%24+A".utf8)
        )
        #expect(page.status == 200)
        #expect(judged.all == ["NCFOX+9$ A"])
    }

    @Test("judges the code in a photo")
    func photo() async throws {
        let judged = Heard()
        let page = try await check(
            sampleSite(judged: judged),
            [.text(""), .photo([0xFF, 0xD8, 0xFF, 0xE0, 1, 2])]
        )
        #expect(page.status == 200)
        #expect(judged.all == ["LETTER"])
    }

    @Test("of several codes in a photo shows the letter, by the reading whose signature fits")
    func severalCodes() async throws {
        var site = try await sampleSite()
        let (forged, inForce) = try (
            sampleJudgement(.signatureDoesNotFit), sampleJudgement(.inForce)
        )
        let (spoilt, whole) = try (letter(signedBy: 1), letter(signedBy: 2))
        site.pictures = PlainPictures { _ in ["A PARCEL", spoilt, whole, "A TICKET"] }
        site.judge = { $0 == whole ? inForce : forged }
        let page = try await check(site, [.photo([0xFF, 0xD8, 0xFF])])
        #expect(page.text.contains("verdict good"))
    }

    /// A letter's code; the signature is made of one byte.
    private func letter(signedBy byte: UInt8) throws -> String {
        let unsigned = UnsignedEnvelope(
            algorithm: .es256,
            keyID: try #require(KeyID([1, 2, 3, 4, 5, 6, 7, 8])),
            type: nil,
            payload: try sampleClaims().encoded()
        )
        let cose = unsigned.signed(by: [UInt8](repeating: byte, count: 64))
        return letterText(cose: cose, deflate: Deflater().deflate)
    }

    @Test("keeps nothing: no address, no cache, no log line knows the letter")
    func keepsNothing() async throws {
        let lines = Heard()
        var site = try await sampleSite()
        site.log = heardLog(lines)
        let page = try await check(site, [.text("NCFOXTOPSECRET")])
        #expect(page.headers[.cacheControl] == "no-store")
        // In the page itself it is in one field, from which the languages check it once more.
        let places = page.text.matches(of: /(.{33})NCFOXTOPSECRET/)
        #expect(places.map { String($0.output.1) } == ["type=\"hidden\" name=\"text\" value=\""])
        _ = try await ask(site, "/NCFOXTOPSECRET?text=NCFOXTOPSECRET")
        _ = try await ask(site, "/log/NCFOXTOPSECRET", headers: [.userAgent: "NCFOXTOPSECRET"])
        #expect(!lines.all.isEmpty)
        #expect(!lines.all.contains { $0.contains("NCFOX") })
        #expect(!lines.all.contains { $0.contains("Shahidi") || $0.contains("HER-") })
    }

    @Test("leaves the verdict after 30 seconds, with and without script")
    func clearsItself() async throws {
        let page = try await check(sampleSite(), [.text("A")], language: "prs").text
        #expect(page.contains("data-clears-to=\"/check?lang=prs\" data-clears-after=\"30\""))
        #expect(page.contains("content=\"30; url=/check?lang=prs\""))
    }
}

@Suite("Refusing what is no letter")
struct RefusedLetterTests {
    @Test("a text over the limit is refused in words", arguments: PageLanguage.allCases)
    func longText(language: PageLanguage) async throws {
        let judged = Heard()
        let page = try await check(
            sampleSite(judged: judged),
            [.text(String(repeating: "A", count: 8_193))],
            language: language.rawValue
        )
        #expect(page.status == 413)
        #expect(page.text.contains(escaped(OfficeTexts.of(language).refusals.textTooLong.happened)))
        #expect(judged.all.isEmpty)
    }

    @Test("a text at the limit is judged")
    func textAtLimit() async throws {
        let page = try await check(sampleSite(), [.text(String(repeating: "A", count: 8_192))])
        #expect(page.status == 200)
    }

    @Test("a photo over the limit is refused before it is read")
    func largePhoto() async throws {
        var site = try await sampleSite()
        site.limits.photoByteCountMax = 100_000
        site.pictures = PlainPictures { _ in
            Issue.record("a photo over the limit was read")
            return []
        }
        let photo = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: 200_000)
        let page = try await check(site, [.photo(photo)])
        #expect(page.status == 413)
        #expect(page.text.contains("This photo is too large."))
    }

    @Test("a body that is announced too large is refused before its first byte")
    func announcedTooLarge() async throws {
        let page = try await ask(
            sampleSite(),
            "/check",
            method: .post,
            headers: [
                .contentType: "multipart/form-data; boundary=x", .contentLength: "99999999999",
            ]
        )
        #expect(page.status == 413)
    }

    @Test("a file that is no photo is refused in words")
    func wrongType() async throws {
        let page = try await check(sampleSite(), [.photo(Array("<svg onload=x>".utf8))])
        #expect(page.status == 415)
        #expect(page.text.contains("Choose another JPEG or PNG photo."))
        #expect(!page.text.contains("onload"))
        let paper = try await check(sampleSite(), [.photo(Array("%PDF-1.7".utf8))])
        #expect(paper.status == 415)
    }

    @Test("a damaged photo is refused in words, not called our fault")
    func damagedPhoto() async throws {
        var site = try await sampleSite()
        site.pictures = PlainPictures { _ in throw PhotoRefusal.unreadable }
        let page = try await check(site, [.photo([0xFF, 0xD8, 0xFF])])
        #expect(page.status == 415)
        #expect(page.text.contains("This is not a photo we can read."))
    }

    @Test("a photo without a code is answered with advice")
    func noCode() async throws {
        var site = try await sampleSite()
        site.pictures = PlainPictures { _ in [] }
        let page = try await check(site, [.photo([0xFF, 0xD8, 0xFF])])
        #expect(page.status == 422)
        #expect(page.text.contains("We found no code in this photo."))
    }

    @Test("an empty form comes back with the form")
    func nothingGiven() async throws {
        let page = try await check(sampleSite(), [.text(" \n"), .photo([])])
        #expect(page.status == 400)
        #expect(page.text.contains("There was no text and no photo."))
        #expect(page.text.contains("<form"))
    }

    @Test(
        "a body that is no form of ours is refused in words",
        arguments: ["text/plain", "multipart/form-data", "multipart/form-data; boundary=\"\"", ""]
    )
    func brokenForm(contentType: String) async throws {
        let page = try await ask(
            sampleSite(),
            "/check",
            method: .post,
            headers: [.contentType: contentType],
            body: Array("text=A".utf8)
        )
        #expect(page.status == 400)
        #expect(page.text.contains("The form arrived incomplete."))
    }

    @Test("no more photos are read at once than there are permits")
    func busy() async throws {
        let photos = PhotoLimiter(permitsMax: 1, waitingMax: 0)
        _ = try await photos.withPermit {
            await #expect(throws: SiteRefusal.busy) {
                _ = try await photos.withPermit { Issue.record("two photos were read at once") }
            }
        }
        // The permit is free again.
        let answer = try await photos.withPermit { 1 }
        #expect(answer == 1)
    }

    @Test("a full desk answers with a page that says when to come again")
    func busyPage() async throws {
        var site = try await sampleSite()
        site.limits.guardPhotosAtOnceMax = 0
        let page = try await check(site, [.photo([0xFF, 0xD8, 0xFF])])
        #expect(page.status == 503)
        #expect(page.headers[.retryAfter] == "10")
    }
}
