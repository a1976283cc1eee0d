import Foundation
import TestSupport
import Testing

@testable import AmanLetter

@Suite("Names")
struct NameTests {
    @Test("normal form C is judged as Foundation judges it, for every single character")
    func everyScalar() {
        // The rest are ideographs without decompositions, tags, or not assigned.
        let codes =
            [UInt32(0x80)...0x33ff, 0xa000...0xac80, 0xd700...0x12000, 0x16000...0x17000]
            + [0x1b000...0x1f000, 0x2f7f0...0x2fa20]
        for code in codes.joined() {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let properties = scalar.properties
            // Where one of the two tables is newer they may differ on characters the other lacks.
            guard properties.generalCategory != .unassigned else { continue }
            let text = String(scalar)
            if isNormalFormC(text) != isNormalised(text) {
                Issue.record("U+\(String(code, radix: 16))")
            }
        }
    }

    @Test("normal form C is judged as Foundation judges it, for random strings")
    func randomStrings() {
        var randomness = SplitMix64(seed: 3)
        var normalised = 0
        for _ in 0..<8_000 {
            let text = randomText(&randomness)
            if isNormalised(text) { normalised += 1 }
            if isNormalFormC(text) != isNormalised(text) {
                Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) })")
            }
        }
        // Both answers must have been seen often, or the test proves nothing.
        #expect((1_000...7_000).contains(normalised))
    }

    @Test("what Foundation normalises is in normal form C")
    func normalisedStrings() {
        var randomness = SplitMix64(seed: 4)
        for _ in 0..<2_000 {
            let text = randomText(&randomness).precomposedStringWithCanonicalMapping
            if !isNormalFormC(text) {
                Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) })")
            }
        }
    }

    @Test("a Hangul syllable and its final consonant must be one character")
    func hangul() {
        // Here Foundation of Swift 6.3.1 is wrong: it leaves U+AC00 U+11B8 apart, which Unicode
        // joins to U+AC11, so it cannot be the judge.
        #expect(!isNormalFormC("\u{ac00}\u{11b8}"))
        #expect(!isNormalFormC("\u{1100}\u{1161}\u{11b8}"))
        #expect(!isNormalFormC("\u{1100}\u{1161}"))
        #expect(isNormalFormC("\u{ac11}\u{11b8}"))
        #expect(isNormalFormC("\u{ac11}"))
    }

    @Test("the office's preparation leaves nothing hidden")
    func preparation() throws {
        #expect(nameWithoutHiddenCharacters("علی\u{200c}رضا") == "علی رضا")
        #expect(nameWithoutHiddenCharacters("  Ali \t\n Reza\u{202e} ") == "Ali Reza")
        #expect(nameWithoutHiddenCharacters("\u{feff}a\u{200b}b\u{200d}c") == "abc")
        #expect(nameWithoutHiddenCharacters("\u{200c}") == "")
        var claims = try exampleClaims()
        claims.secondName = nameWithoutHiddenCharacters("علی\u{200c}رضا\u{200f}")
        #expect(throws: Never.self) { try claims.encoded() }
    }

    @Test(
        "names of many scripts can stand in a letter",
        arguments: [
            "محمد", "نورالله", "ښکلا", "José Ñuñez", "Nguyễn Thị Ánh", "Владимир", "ኃይለ ሥላሴ",
            "សុខ", "မြင့်", "ணயன்தாரா", "किशोर", "김철수", "山田太郎", "Ἀθηνᾶ", "O’Brien-Smith", "ʻAbd",
        ]
    )
    func scripts(_ name: String) throws {
        var claims = try exampleClaims()
        claims.secondName = name
        #expect(try LetterClaims.parse(claims.encoded()).secondName == name)
    }

    @Test("of all letters of two bytes those are refused that hide, are none or have another form")
    func everyLetterOfTwoBytes() throws {
        var claims = try exampleClaims()
        var refused = 0
        for code in UInt32(0x80)...0x7ff {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let name = "a" + String(scalar)
            claims.fullName = name
            let shows = nameWithoutHiddenCharacters(name + "b").unicodeScalars.count == 3
            let stands = (try? claims.encoded()) != nil
            if !stands { refused += 1 }
            if stands != (shows && !isUnassigned(code) && isNormalFormC(name)) {
                Issue.record("U+\(String(code, radix: 16))")
            }
        }
        // Neither all nor none, or the test proves nothing.
        #expect((20...200).contains(refused))
    }

    @Test("every character that the system's Unicode knows is assigned, but for private use")
    func assigned() {
        var refused = 0
        for code in UInt32(0)...0x10ffff {
            guard let scalar = Unicode.Scalar(code), !isHidden(code) else { continue }
            let isUnassigned = isUnassigned(code)
            if isUnassigned { refused += 1 }
            let isRight =
                switch scalar.properties.generalCategory {
                case .privateUse: isUnassigned
                // Our table may be newer, and know more.
                case .unassigned: true
                default: !isUnassigned
                }
            if !isRight { Issue.record("U+\(String(code, radix: 16))") }
        }
        // Counted by Python in Unicode 18: all of Cn and Co that do not hide.
        #expect(refused == 935_356)
    }

    @Test(
        "a name with a character of no meaning is refused for it, before its normal form",
        arguments: [0xe000, 0xf8ff, 0xf0000, 0x10fffd, 0x378, 0x38b, 0x2fe0, 0x1ee04, 0x40000]
            as [UInt32]
    )
    func unassignedCharacter(_ code: UInt32) throws {
        var claims = try exampleClaims()
        let odd = String(try #require(Unicode.Scalar(code)))
        claims.secondName = "محمد" + odd
        #expect(throws: LetterRefusal.unassignedCharacter(.secondName)) { try claims.encoded() }
        claims = try exampleClaims()
        claims.fullName = "Nin\u{303}o" + odd
        #expect(throws: LetterRefusal.unassignedCharacter(.fullName)) { try claims.encoded() }
        #expect(
            LetterRefusal.unassignedCharacter(.fullName).code == "unassigned-character/full-name"
        )
    }

    private func isNormalised(_ text: String) -> Bool {
        text.unicodeScalars.elementsEqual(
            text.precomposedStringWithCanonicalMapping.unicodeScalars
        )
    }

    /// Letters and marks that are likely to join, to be out of order, or to be changed.
    private func randomText(_ randomness: inout SplitMix64) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0x41...0x7a, 0xc0...0x17f, 0x1ea0...0x1ef9, 0x300...0x345, 0x621...0x655,
            0x670...0x6d3, 0x900...0x963, 0x995...0x9e3, 0xac00...0xac40, 0x1100...0x1112,
            0x1161...0x1175, 0x1f00...0x1fff, 0xf900...0xf910, 0xbc6...0xbd7,
            0x300...0x345, 0x323...0x328, 0x1f00...0x1f20, 0x3b1...0x3c9, 0x11131...0x11132,
            0x11127...0x11127, 0x3046...0x309a,
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...5, using: &randomness) {
            let range = ranges.randomElement(using: &randomness) ?? 0x41...0x7a
            if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &randomness)),
                scalar.properties.generalCategory != .unassigned
            {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
