import Testing

@testable import AmanLetter

@Suite("Hexadecimal digits")
struct HexadecimalTests {
    @Test("every byte is two small digits, and reads back")
    func roundTrip() {
        let all = (0...255).map { UInt8($0) }
        let text = Hexadecimal.text(all)
        #expect(text.utf8.count == 512 && text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
        #expect(Hexadecimal.bytes(text.utf8) == all)
        #expect(Hexadecimal.text([]).isEmpty && Hexadecimal.bytes([]) == [])
    }

    @Test(
        "an odd count, capitals and other characters are refused",
        arguments: ["0", "abc", "AB", "0g", "0x00", " 00", "00\n", "٠٠", "-1", "a:b"]
    )
    func refused(text: String) {
        #expect(Hexadecimal.bytes(text.utf8) == nil)
    }
}

@Suite("Crockford's base32")
struct CrockfordTests {
    @Test(
        "what is typed is read as it was meant, whatever the case, dashes, digits and look-alikes"
    )
    func typed() {
        #expect(Crockford.text((0...31).map { UInt8($0) }) == "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        for text in ["01AZ", " 01-az ", "oiaz", "OLAZ", "۰۱AZ", "٠١-az", "0\u{2013}1 A\u{a0}Z"] {
            #expect(Crockford.characters(reading: text, count: 4) == "01AZ", "\(text)")
        }
    }

    @Test("a U, another alphabet, a wrong count and 65 bytes are refused")
    func refused() {
        let long = String(repeating: "-", count: 61) + "01AZ"
        for text in ["", "01A", "01AZ0", "01AU", "01Aé", "01A!", "01A/", long] {
            #expect(Crockford.characters(reading: text, count: 4) == nil, "\(text)")
        }
    }
}
