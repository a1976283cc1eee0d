import AmanLetter
import AmanOffice
import AmanTexts
import Testing

@testable import AmanVerdict
@testable import AmanWeb

@Suite("What is checked besides one letter's text")
struct CheckChoiceTests {
    private let numbers: [LetterNumber]
    private let texts: [String]

    init() throws {
        let office = try OfficeCode("HER")
        numbers = (1...3).map { byte in
            LetterNumber(office: office, randomBytes: [byte, 2, 3, 4, 5])
        }
        texts = try numbers.map { number in
            var claims = try sampleClaims()
            claims.number = number
            let unsigned = UnsignedEnvelope(
                algorithm: .es256,
                keyID: try #require(KeyID([1, 2, 3, 4, 5, 6, 7, 8])),
                type: nil,
                payload: try claims.encoded()
            )
            let cose = unsigned.signed(by: [UInt8](repeating: 1, count: 64))
            return letterText(cose: cose, deflate: Deflater().deflate)
        }
    }

    /// In force, revoked and forged, among codes of other kinds.
    private func site() async throws -> OfficeSite {
        var site = try await sampleSite()
        let reasons: [Reason] = [.inForce, .status(.revoked), .signatureDoesNotFit]
        var judgements: [String: Judgement] = [:]
        for place in texts.indices {
            var claims = try sampleClaims()
            claims.number = numbers[place]
            judgements[texts[place]] = try sampleJudgement(reasons[place], claims: claims)
        }
        let (known, other) = (judgements, try sampleJudgement(.noLetter(.webAddress)))
        site.judge = { known[$0] ?? other }
        let codes = ["HTTPS://EXAMPLE.ORG"] + texts + ["WIFI:S:A;;"]
        site.pictures = PlainPictures { _ in codes }
        return site
    }

    @Test("several letters in a photo are a choice, by verdict and proven number")
    func choice() async throws {
        let page = try await check(try await site(), [.photo([0xFF, 0xD8, 0xFF])])
        #expect(page.status == 200)
        #expect(page.text.matches(of: /name="text" value="/).count == 3)
        for text in texts { #expect(page.text.contains(escaped(text))) }
        #expect(page.text.contains("In force") && page.text.contains("Revoked by the office"))
        #expect(page.text.contains(numbers[0].text) && page.text.contains(numbers[1].text))
        // The third is signed wrongly: its number is not proven and not shown.
        #expect(!page.text.contains(numbers[2].text))
        #expect(!page.text.contains("Shahidi") && !page.text.contains("شهیدی"))
    }

    @Test("a letter that was chosen is judged by its text")
    func chosen() async throws {
        let page = try await check(try await site(), [.text(texts[1])])
        #expect(page.text.contains("Revoked by the office"))
        #expect(page.text.contains(numbers[1].text))
    }

    @Test("a photo of other codes alone is named for what they seem to be")
    func noLetter() async throws {
        var site = try await site()
        site.pictures = PlainPictures { _ in ["HTTPS://EXAMPLE.ORG/?A=<B>"] }
        let page = try await check(site, [.photo([0xFF, 0xD8, 0xFF])])
        #expect(page.text.contains("This is not a letter of safe conduct"))
        #expect(page.text.contains("a web address"))
        #expect(page.text.contains("This says nothing about the holder"))
        #expect(!page.text.contains("EXAMPLE.ORG"))
    }
}
