import AmanLetter
import TestSupport
import Testing

@Suite("Check codes read over a radio")
struct CheckCodeTests {
    private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private func someCodes() throws -> [CheckCode] {
        var randomness = SplitMix64(seed: 5)
        return try ["HER", "KB", "MLA2"].flatMap { office in
            let office = try OfficeCode(office)
            return (0..<8).map { _ in
                CheckCode(
                    number: LetterNumber(office: office, randomBytes: randomness.bytes(5)),
                    bits: randomness.next() >> 29
                )
            }
        }
    }

    @Test("number and code read back as they were written, and as people say them")
    func roundTrip() throws {
        for code in try someCodes() {
            #expect(try CheckCode(reading: code.text) == code)
            let plain = code.text.replacing("-", with: "").replacing(" ", with: "").lowercased()
            #expect(try CheckCode(reading: plain) == code)
            let spaced = plain.map(String.init).joined(separator: " ")
            #expect(try CheckCode(reading: spaced) == code)
            #expect(code.code.utf8.count == 9)
        }
    }

    @Test("O is heard for 0, and I and L for 1, in number and code")
    func likenesses() throws {
        for code in try someCodes() {
            let office = code.number.office.text
            let rest = code.text.dropFirst(office.count)
            let said = office + rest.replacing("0", with: "O").replacing("1", with: "l")
            #expect(try CheckCode(reading: said) == code)
        }
    }

    @Test("one wrong character after the office code is always noticed")
    func everySubstitution() throws {
        for code in try someCodes() {
            let characters = Array(code.text)
            for place in (code.number.office.text.count + 1)..<characters.count
            where characters[place] != "-" && characters[place] != " " {
                for other in alphabet where other != characters[place] {
                    var wrong = characters
                    wrong[place] = other
                    #expect(throws: CheckCodeRefusal.self) {
                        try CheckCode(reading: String(wrong))
                    }
                }
            }
        }
    }

    @Test("two neighbours that changed places are always noticed")
    func everySwap() throws {
        for code in try someCodes() {
            let office = code.number.office.text.count
            let characters = Array(
                code.text.replacing("-", with: "").replacing(" ", with: "")
            )
            for place in office..<(characters.count - 1)
            where characters[place] != characters[place + 1] {
                var wrong = characters
                wrong.swapAt(place, place + 1)
                #expect(throws: CheckCodeRefusal.self) { try CheckCode(reading: String(wrong)) }
            }
        }
    }

    @Test("another letter's code beside a number is noticed thirty-one times in thirty-two")
    func otherLettersCode() throws {
        let codes = try someCodes()
        var acceptedCount = 0
        for one in codes {
            for other in codes where other != one {
                let mixed = one.number.text + " " + other.code
                if (try? CheckCode(reading: mixed)) != nil { acceptedCount += 1 }
            }
        }
        #expect(acceptedCount < codes.count * (codes.count - 1) / 12)
    }

    @Test("what is too short, too long or no character of a code is refused for that")
    func refusals() throws {
        let code = try someCodes()[0]
        #expect(throws: CheckCodeRefusal.length(11)) {
            try CheckCode(reading: code.number.text)
        }
        #expect(throws: CheckCodeRefusal.length(0)) { try CheckCode(reading: "") }
        #expect(throws: CheckCodeRefusal.length(22)) { try CheckCode(reading: code.text + "777") }
        #expect(throws: CheckCodeRefusal.character(at: 18)) {
            try CheckCode(reading: code.text.dropLast() + "U")
        }
        #expect(throws: CheckCodeRefusal.number(.length(1_000))) {
            try CheckCode(reading: String(repeating: "7", count: 1_000))
        }
    }
}
