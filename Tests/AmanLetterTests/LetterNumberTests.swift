import AmanLetter
import TestSupport
import Testing

@Suite("Letter numbers")
struct LetterNumberTests {
    private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private func someNumbers() throws -> [LetterNumber] {
        var randomness = SplitMix64(seed: 1)
        return try ["HER", "KB", "MLA2", "UVOI"].flatMap { office in
            let office = try OfficeCode(office)
            return (0..<10).map { _ in
                LetterNumber(office: office, randomBytes: randomness.bytes(5))
            }
        }
    }

    @Test("a number reads back as it was written")
    func roundTrip() throws {
        for number in try someNumbers() {
            #expect(try LetterNumber(strict: number.text) == number)
            #expect(try LetterNumber(reading: number.text) == number)
            #expect(number.text == "\(number.office)-\(number.text.suffix(9))")
        }
    }

    @Test("one wrong character of the eight is always noticed")
    func everySubstitution() throws {
        for number in try someNumbers() {
            let characters = Array(number.text)
            for place in (number.office.text.count + 1)..<characters.count
            where characters[place] != "-" {
                for other in alphabet where other != characters[place] {
                    var wrong = characters
                    wrong[place] = other
                    #expect(throws: LetterNumberRefusal.checkCharacter) {
                        try LetterNumber(reading: String(wrong))
                    }
                }
            }
        }
    }

    @Test("two characters that changed places are always noticed, in the office code too")
    func everySwap() throws {
        for number in try someNumbers() {
            let characters = Array(number.text.replacing("-", with: ""))
            for place in 0..<(characters.count - 1)
            where fold(characters[place]) != fold(characters[place + 1]) {
                var wrong = characters
                wrong.swapAt(place, place + 1)
                #expect(throws: LetterNumberRefusal.self) {
                    try LetterNumber(reading: String(wrong))
                }
            }
        }
    }

    @Test("another office's code is noticed unless it looks the same")
    func everyOffice() throws {
        let number = LetterNumber(office: try OfficeCode("HER"), randomBytes: [9, 8, 7, 6, 5])
        let tail = number.text.dropFirst(3)
        for other in Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") where other != "E" {
            #expect(throws: LetterNumberRefusal.checkCharacter) {
                try LetterNumber(reading: "H\(other)R\(tail)")
            }
        }
    }

    @Test(
        "people may write a number as they like",
        arguments: [
            "her-7k4m-92q3", "HER 7K4M 92Q3", "HER7K4M92Q3", " her – 7k4m 92q3\n", "HER-۷K۴M-۹۲Q۳",
        ]
    )
    func forgiving(_ text: String) throws {
        #expect(try LetterNumber(reading: text).text == "HER-7K4M-92Q3")
    }

    @Test("letters that look like digits count as digits, in the eight")
    func lookAlikes() throws {
        let office = try OfficeCode("LOI")
        let number = LetterNumber(office: office, randomBytes: [0, 0x43, 0xff, 0, 0x21])
        let spoken = number.text.dropFirst(4).replacing("0", with: "O").replacing("1", with: "l")
        #expect(number.text.contains("0") && number.text.contains("1"))
        #expect(try LetterNumber(reading: "loi \(spoken)") == number)
    }

    @Test("what is no number is refused")
    func refused() {
        #expect(throws: LetterNumberRefusal.length(0)) { try LetterNumber(reading: "") }
        #expect(throws: LetterNumberRefusal.length(65)) {
            try LetterNumber(reading: String(repeating: " ", count: 65))
        }
        #expect(throws: LetterNumberRefusal.officeCode) {
            try LetterNumber(reading: "1ER-7K4M-92Q3")
        }
        #expect(throws: LetterNumberRefusal.character(at: 4)) {
            try LetterNumber(reading: "HER-ж")
        }
    }

    @Test("office codes are two to four capitals and digits, first a letter")
    func officeCodes() throws {
        #expect(try OfficeCode("HER").text == "HER")
        #expect(try OfficeCode("R2D2").description == "R2D2")
        for wrong in ["", "H", "HERAT", "her", "2A", "H-", "H R", "HÉ"] {
            #expect(throws: LetterRefusal.malformed(.office)) { try OfficeCode(wrong) }
        }
    }

    /// Characters of an office code that share a value of the check character.
    private func fold(_ character: Character) -> Character {
        ["O": "0", "I": "1", "L": "1", "U": "V"][character] ?? character
    }
}
