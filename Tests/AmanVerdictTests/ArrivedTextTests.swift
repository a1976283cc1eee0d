import AmanLetter
import AmanSignature
import AmanVerdict
import Foundation
import Testing

@Suite("A letter's text as it arrives")
struct ArrivedTextTests {
    private let world: World
    private let knowledge: Knowledge
    private let letter: String

    init() throws {
        world = try World()
        knowledge = try world.knowledge()
        letter = letterText(cose: try world.letter(), deflate: zlibStored)
    }

    private func judged(_ text: String) -> Judgement {
        judge(text, knowledge: knowledge, now: World.now, ask: world.checker.isValid)
    }

    /// What people and programs add to a text, each with the name of where it was seen.
    static let additions: [(name: String, add: @Sendable (String) -> String)] = [
        ("a space behind, as telephones' keyboards add", { $0 + " " }),
        ("spaces and line ends around", { " \r\n\t " + $0 + " \n\n" }),
        ("a left-to-right mark in front, as messengers add", { "\u{200e}" + $0 }),
        ("direction isolates around", { "\u{2068}" + $0 + "\u{2069}" }),
        ("a right-to-left mark behind", { $0 + "\u{200f}" }),
        ("a byte order mark", { "\u{feff}" + $0 }),
        ("a zero-width space inside", { put("\u{200b}", in: $0, every: 50) }),
        ("soft hyphens", { put("\u{ad}", in: $0, every: 70) }),
        ("straight quotes", { "\"" + $0 + "\"" }),
        ("curly quotes", { "“" + $0 + "”" }),
        ("guillemets", { "«" + $0 + "»" }),
        ("the AIM mark of a scanner", { "]Q1" + $0 }),
        ("the AIM mark and a character set", { "]Q4\\000026" + $0 }),
        ("another AIM mark and Enter", { "]d2" + $0 + "\r" }),
        ("a maker's own mark of one letter", { "s" + $0 }),
        ("a maker's own mark of three characters", { "P01" + $0 }),
        ("start and end characters", { "\u{2}" + $0 + "\u{3}" }),
        ("small letters, by Caps Lock", { $0.lowercased() }),
        ("every space another space", { $0.replacingOccurrences(of: " ", with: "\u{a0}") }),
        ("narrow spaces", { $0.replacingOccurrences(of: " ", with: "\u{202f}") }),
        ("an unbreakable space inside", { put("\u{a0}", in: $0, every: 300) }),
        ("lines of 76 characters", { put("\n", in: $0, every: 76) }),
        ("lines of 40, as Windows ends them", { put("\r\n", in: $0, every: 40) }),
        ("lines of 12", { put("\n", in: $0, every: 12) }),
        ("lines of 3", { put("\n", in: $0, every: 3) }),
        ("an empty line between lines", { put("\n\n", in: $0, every: 120) }),
        ("lines broken where a space was", { broken($0, atSpacesAfter: 60) }),
        ("lines broken where a space was, or at 76", { wrapped($0, at: 76) }),
        ("full-width characters", { wide($0) }),
        ("Persian digits", { digits($0, from: 0x6f0) }),
        ("Arabic digits", { digits($0, from: 0x660) }),
        ("other hyphens", { $0.replacingOccurrences(of: "-", with: "\u{2011}") }),
        ("points made into an ellipsis", { $0.replacingOccurrences(of: "...", with: "…") }),
    ]

    @Test("is judged as the letter it is", arguments: additions.indices)
    func lenient(_ index: Int) {
        let addition = Self.additions[index]
        let judgement = judged(addition.add(letter))
        #expect(judgement.verdict == .inForce, "\(addition.name): \(judgement.reason)")
    }

    @Test("is judged as the letter it is with two additions at once")
    func pairs() {
        for first in Self.additions {
            for second in Self.additions {
                // Wrapped twice, small lines lose where the spaces were.
                if first.name.contains("line"), second.name.contains("line") { continue }
                // More choices than are followed, or a mark that is broken apart.
                if [first, second].contains(where: { $0.name == "lines of 3" }) { continue }
                // A mark in front of a mark is no scanner's.
                if second.name.contains("mark of") { continue }
                if second.name.contains("AIM"), first.name.contains("mark") { continue }
                let judgement = judged(second.add(first.add(letter)))
                #expect(
                    judgement.verdict == .inForce,
                    "\(first.name), then \(second.name): \(judgement.reason)"
                )
            }
        }
    }

    @Test("neither begins nor ends with a space, so that spaces around it are never its own")
    func spaceAround() throws {
        // The last character of a group means a multiple of 2,025, and of a pair one of 45.
        for byte in UInt8.min...UInt8.max {
            #expect(Base45.encode([byte]).last != " ")
            #expect(Base45.encode([byte, 0xff]).last != " ")
        }
        for level: UInt8 in [0x01, 0x5e, 0x9c, 0xda] {
            #expect(Base45.encode([0x78, level]).first != " ")
        }
    }

    @Test("cut off is named as a part, at every length, and never judged")
    func brokenOff() {
        for length in 12..<letter.count {
            let judgement = judged(String(letter.prefix(length)))
            #expect(judgement.reason == .noLetter(.letterPart), "of \(length)")
        }
    }

    @Test(
        "of another kind is named for what it seems to be",
        arguments: [
            ("https://emis.example/check?id=AF-2021-00991", CodeKind.webAddress),
            ("HTTP://EXAMPLE.ORG/", .webAddress), ("WIFI:S:office;T:WPA;P:secret;;", .network),
            ("HC1:NCFOXN%TSMAHN-H", .healthPass), ("shc:/56762909524320603", .healthPass),
            ("BEGIN:VCARD\nFN:Somebody\nEND:VCARD", .contact), ("tel:+93700000000", .telephone),
            ("mailto:a@example.org", .mail), ("geo:34.3,62.2", .place),
            ("00020101021226", .payment), ("otpauth://totp/x?secret=A", .signInSecret),
            ("eyJhbGciOiJFUzI1NiJ9.e30.x", .credential), ("AMAN1/2/3", .listCode),
            ("VC:AMANPROOF1/N/1L4M", .proofCode), ("VC:other", .credential),
            ("4006381333931", .digits), ("a parcel", .text), ("یک یادداشت", .text),
        ]
    )
    func otherCodes(_ text: String, _ kind: CodeKind) {
        #expect(judged(text).reason == .noLetter(kind))
        #expect(judged("]Q1" + text + "\r").reason == .noLetter(kind))
    }

    @Test("that is the letter's number asks for the check code; with it, it says so")
    func numbers() throws {
        let code = try #require(CheckCode(letter: letter))
        #expect(judged(code.number.text).reason == .noLetter(.letterNumber))
        #expect(judged(code.text.lowercased()).reason == .noLetter(.checkCode))
        #expect(judged("  " + code.text + "\n").reason == .noLetter(.checkCode))
    }

    @Test("that is damaged is not read, and not called something else")
    func damaged() {
        var text = Array(letter.utf8)
        text[300] = text[300] == 0x41 ? 0x42 : 0x41
        let judgement = judged(String(decoding: text, as: UTF8.self))
        guard case .notRead = judgement.reason else {
            Issue.record("\(judgement.reason)")
            return
        }
    }

    @Test("of many choices ends soon, whatever it is")
    func bounded() {
        let texts = [
            String(repeating: "0\n", count: 4_296), String(repeating: "\u{a0}0", count: 4_000),
            String(repeating: "0 \n—", count: 3_000), String(repeating: "\n", count: 16_384),
            String(repeating: "]Q1", count: 4_000), String(repeating: "\"", count: 16_384),
        ]
        for text in texts { #expect(judged(text).verdict == .unreadable) }
    }
}

// MARK: What programs do

private func put(_ piece: String, in text: String, every count: Int) -> String {
    let characters = Array(text)
    return stride(from: 0, to: characters.count, by: count)
        .map { String(characters[$0..<min($0 + count, characters.count)]) }
        .joined(separator: piece)
}

private func broken(_ text: String, atSpacesAfter count: Int) -> String {
    var lines = ""
    var length = 0
    for character in text {
        length += 1
        let ends = character == " " && length > count
        lines.append(ends ? "\n" : character)
        if ends { length = 0 }
    }
    return lines
}

/// As an editor wraps: at the last space of a line, which goes, or in a word that is too long.
private func wrapped(_ text: String, at width: Int) -> String {
    var lines: [Substring] = []
    var rest = text[...]
    while rest.count > width {
        let line = rest.prefix(width)
        if let space = line.lastIndex(of: " "), space > line.startIndex {
            lines.append(rest[..<space])
            rest = rest[rest.index(after: space)...]
        } else {
            lines.append(line)
            rest = rest.dropFirst(width)
        }
    }
    return (lines + [rest]).joined(separator: "\n")
}

private func wide(_ text: String) -> String {
    String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                guard (0x21...0x7e).contains(scalar.value) else {
                    return scalar == " " ? "\u{3000}" : scalar
                }
                return Unicode.Scalar(scalar.value + 0xfee0) ?? scalar
            }
        )
    )
}

private func digits(_ text: String, from zero: UInt32) -> String {
    String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                guard (0x30...0x39).contains(scalar.value) else { return scalar }
                return Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar
            }
        )
    )
}
