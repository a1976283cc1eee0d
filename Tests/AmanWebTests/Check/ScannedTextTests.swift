import AmanLetter
import AmanOffice
import Testing

@testable import AmanWeb

/// What a hand-held scanner typed at a desk: the page sends the keys along.
@Suite("Scanned at a desk")
struct ScannedTextTests {
    /// What arrives where the desk's keyboard is Persian and the scanner's American.
    private func persian(_ text: String) -> String {
        String(text.map { $0.isLetter ? "ش" : $0 == "%" ? "٪" : $0 })
    }

    private func reading(_ text: String, keys: String, _ most: Int = 8_192) throws -> String {
        let parts = [
            FormPart(name: "text", isFile: false, bytes: Array(text.utf8)),
            FormPart(name: "keys", isFile: false, bytes: Array(keys.utf8)),
        ]
        return try scannedText(in: parts, name: "text", byteCountMax: most)
    }

    @Test("the reading that is a letter is taken, whichever of the two it is")
    func reading() async throws {
        let office = try await TestOffice()
        let letter = try await office.letter().text
        for text in [letter, "]Q1" + letter, letter.lowercased()] {
            #expect(try reading(text, keys: persian(letter)) == text)
            #expect(try reading(persian(letter), keys: text) == text)
            #expect(try reading(text, keys: "") == text)
        }
        // Half of a letter comes nearer to one than signs of another alphabet do.
        let half = String(letter.prefix(200))
        #expect(try reading(persian(half), keys: half) == half)
        let number = try await office.letterRecord(ticket: 1).number.text
        #expect(try reading("شش", keys: number) == number)
    }

    @Test("two different letters are none, and each field has the limit of a letter's text")
    func limits() async throws {
        let office = try await TestOffice()
        let letters = [try await office.letter().text, try await office.letter().text]
        let both = try reading(letters[0], keys: letters[1])
        #expect(both.contains(letters[0]) && both.contains(letters[1]))
        let long = String(repeating: "A", count: 8_193)
        #expect(throws: SiteRefusal.textTooLong) { try reading(long, keys: "") }
        #expect(throws: SiteRefusal.textTooLong) { try reading("", keys: long) }
    }

    @Test("the checking page judges a letter that was scanned under another layout")
    func check() async throws {
        let staffed = try await StaffedSite()
        let letter = try await staffed.office.letter().text
        try await staffed.office.publish()
        let guardsPost = try await staffed.browser("lida", [.caller])
        let scanned = [("text", persian(letter)), ("keys", letter)]
        let answer = try await guardsPost.post("/check", scanned)
        #expect(answer.status == 200 && answer.text.contains("In force"))
        let unkeyed = try await guardsPost.post("/check", [("text", persian(letter))])
        #expect(!unkeyed.text.contains("In force"))
    }

    @Test("the exchange desk continues with the text that is the letter's")
    func exchange() async throws {
        let staffed = try await StaffedSite()
        let letter = try await staffed.office.letter().text
        try await staffed.office.publish()
        let desk = try await staffed.browser("zahra", [.exchangeDesk])
        let scanned = [("text", persian(letter)), ("keys", "]Q1" + letter)]
        let page = try await desk.post("/exchange", scanned)
        #expect(page.status == 200 && page.text.contains("In force"))
        #expect(page.text.contains("value=\"\(escaped("]Q1" + letter))\""))
    }

    @Test("the caller hands a letter out that was scanned under another layout")
    func handOut() async throws {
        let staffed = try await StaffedSite()
        let letter = try await staffed.office.letter().text
        try await staffed.office.publish()
        let desk = try await staffed.browser("lida", [.caller])
        let scanned = [("ticket", "1"), ("letter", persian(letter)), ("keys", letter)]
        #expect(try await desk.post("/call/hand-out", scanned).status == 303)
        #expect(try await staffed.office.audit(.handOut).count == 1)
    }

    @Test("the longest text that is taken fits the form, in any alphabet, with its keys")
    func longest() async throws {
        let staffed = try await StaffedSite()
        _ = try await staffed.office.letter()
        let desk = try await staffed.browser("lida", [.caller])
        let text = String(repeating: "ش", count: 4_096)
        let keys = String(repeating: "%", count: 8_192)
        for (path, name) in [("/call/hand-out", "letter"), ("/check", "text")] {
            let form = [("ticket", "1"), (name, text), ("keys", keys)]
            let answer = try await desk.post(path, form)
            #expect([200, 422].contains(answer.status), "\(path) \(answer.status)")
        }
    }
}
