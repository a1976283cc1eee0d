import AmanBrowser
import AmanLetter
import AmanSignature
import AmanVerdict
import Testing

@Suite("The mark of a root")
struct RootMarkTests {
    private static let root = RootKey(algorithm: .ed25519, publicKey: [UInt8](0..<32))
    /// SHA-256 of the bytes 0 to 31.
    ///
    /// Source: `openssl dgst -sha256`.
    private static let digits = "630DCD2966C4336691125448BBB25B4FF412A49C732DB2C8ABC1B8581BD710DD"

    @Test("is written as the phone's page writes it, and in full in its code")
    func written() {
        let mark = RootMark(Self.root)
        #expect(mark.written == "630D CD29 66C4 3366")
        #expect(mark.codeText == "AMANROOT/" + Self.digits)
        #expect(RootMark(codeText: mark.codeText) == mark)
    }

    @Test("is read from its code strictly", arguments: notMarks)
    func strict(text: String) {
        #expect(RootMark(codeText: text) == nil)
    }

    /// Texts that differ from a mark's code by little.
    private static let notMarks: [String] = [
        "",
        "AMANROOT/",
        "AMANROOT/\(digits.lowercased())",
        "AMANROOT/\(digits)0",
        "AMANROOT/\(digits.dropLast())",
        "AMANROOT/\(digits.dropLast())G",
        "amanroot/\(digits)",
        "AMANROOT/630DCD2966C43366",
        "AMAN1/\(digits)",
        " AMANROOT/\(digits)",
        "AMANROOT/\(digits.dropLast(2))\u{6F1}",
    ]

    @Test("is compared by the phone with every root of its list's programme, old or new")
    func compared() throws {
        let line = try RootLine()
        let page = Verifier()
        let codes = line.roots.map { RootMark($0).codeText }
        #expect(page.compareRoot(codes[0]) == .noList)
        #expect(page.compareRoot("NCFOXN") == .notAMark)
        let offered = try line.bundle(root: 1, sequence: 11)
        let incoming = Incoming(bytes: offered.encoded(), held: nil, memory: [])
        let questions = page.prepare(incoming)
        _ = try page.merge(questions.map(line.world.checker.isValid))
        #expect(codes.map { page.compareRoot($0) } == [.same, .same, .other])
        #expect(page.compareRoot(RootMark(Self.root).codeText) == .other)
    }
}
