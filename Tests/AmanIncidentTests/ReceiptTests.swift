import Crypto
import Testing

@testable import AmanIncident

@Suite("Receipts")
struct ReceiptTests {
    private let receipt = Receipt(randomBytes: (0..<16).map { $0 * 13 + 7 })

    @Test("a receipt is sixteen characters and one that checks them, in groups of four")
    func written() {
        let groups = receipt.written.split(separator: "-")
        #expect(groups.map(\.count) == [4, 4, 4, 4, 1])
        #expect(Receipt(reading: receipt.written) == receipt)
        #expect("\(receipt)" == "Receipt(redacted)")
    }

    @Test("a receipt is read as people write it, with Persian digits and small letters")
    func typed() {
        let persian = receipt.written.unicodeScalars.map { scalar in
            guard (0x30...0x39).contains(scalar.value) else { return String(scalar).lowercased() }
            return Unicode.Scalar(scalar.value - 0x30 + 0x6f0).map(String.init) ?? ""
        }.joined()
        #expect(Receipt(reading: " \u{200f}" + persian.replacing("-", with: " ")) == receipt)
    }

    @Test("every single mistake and every swap of two characters is found")
    func mistakes() {
        let right = Array(receipt.written.filter { $0 != "-" })
        for place in right.indices {
            for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where other != right[place] {
                var typed = right
                typed[place] = other
                #expect(Receipt(reading: String(typed)) == nil)
            }
            for second in right.indices where right[second] != right[place] {
                var typed = right
                typed.swapAt(place, second)
                #expect(Receipt(reading: String(typed)) == nil)
            }
        }
        for typed in ["", "7", String(right.dropLast()), String(right) + "0", "\u{1f511}"] {
            #expect(Receipt(reading: typed) == nil)
        }
        #expect(Receipt(reading: String(repeating: "A", count: 10_000_000)) == nil)
    }

    @Test("what finds a report and what opens its answers say nothing about each other")
    func derived() {
        let other = Receipt(randomBytes: [UInt8](repeating: 9, count: 16))
        #expect(receipt.handle.count == 32)
        #expect(receipt.handle != other.handle)
        #expect(receipt.replyKey.publicBytes != other.replyKey.publicBytes)
        #expect(receipt.handle != receipt.replyKey.publicBytes)
        #expect(receipt.replyKey.publicBytes.count == IncidentReport.replyKeyByteCount)
    }

    @Test("a form that is sent twice has one receipt, and another office gives it another")
    func form() {
        let (one, two) = (SymmetricKey(size: .bits256), SymmetricKey(size: .bits256))
        let form = [UInt8](repeating: 5, count: 16)
        #expect(Receipt(form: form, under: one) == Receipt(form: form, under: one))
        #expect(Receipt(form: form, under: one) != Receipt(form: form, under: two))
        #expect(Receipt(form: form, under: one) != Receipt(form: form + [1], under: one))
    }
}
