import Foundation
import TestSupport
import Testing

@testable import AmanLog

@Suite("Reading Base64")
struct Base64Tests {
    @Test("every length is written as Foundation writes it and read back")
    func identity() throws {
        var randomness = SplitMix64(seed: 10)
        for count in 0..<100 {
            let original = randomness.bytes(count)
            let text = Base64.encode(original)
            #expect(text == Data(original).base64EncodedString())
            #expect(try Base64.decode(text) == original)
        }
    }

    @Test(
        "text that is not exactly what would be written is refused",
        arguments: [
            "A", "AA", "AAA", "AA=A", "A===", "====", "AB==", "AAB=", "AAAA=", "AA==AA==",
            "AAAA AAAA", "AAAA\n", " AAAA", "AA-_", "AAé=", "=AAA", "AAAA====",
        ]
    )
    func refused(text: String) {
        #expect(throws: LogRefusal.self) { try Base64.decode(text) }
    }

    @Test("whatever is read is written again the same")
    func strict() throws {
        var randomness = SplitMix64(seed: 11)
        let letters = Array("AQgw/+9=".utf8)
        var accepted = 0
        for _ in 0..<20_000 {
            let text = String(
                decoding: (0..<4).map { _ in letters.randomElement(using: &randomness) ?? 0 },
                as: UTF8.self
            )
            guard let bytes = try? Base64.decode(text) else { continue }
            accepted += 1
            #expect(Base64.encode(bytes) == text)
        }
        #expect(accepted > 1000)
    }
}
