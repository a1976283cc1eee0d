public import AmanLetter
import AmanLog

extension CheckCode {
    /// The code of a letter, for printing below its number.
    ///
    /// - Parameters:
    ///   - number: The letter's number.
    ///   - digest: The letter's digest; 32 bytes.
    public init(number: LetterNumber, digest: [UInt8]) {
        let leaf = leafHash(of: LogEntry.issued(digest: digest).encoded())
        self.init(number: number, bits: Self.bits(number: number, leaf: leaf.bytes[...]))
    }

    /// The code of the letter that a scanned text is; nil when the text is no letter.
    ///
    /// It does not say whether the signature is valid.
    public init?(letter text: String) {
        guard let scanned = try? ScannedLetter(reading: text), let claims = try? scanned.claims()
        else { return nil }
        self.init(number: claims.number, digest: letterDigest(scanned.envelope))
    }

    /// The first 35 bits of SHA-256 over a line that says what this is, the number, and the leaf.
    private static func bits(number: LetterNumber, leaf: ArraySlice<UInt8>) -> UInt64 {
        bits(of: sha256(question(of: number) + leaf))
    }

    /// What is hashed before the leaf's 32 bytes: a line that says what this is, and the number.
    static func question(of number: LetterNumber) -> [UInt8] {
        // By hand: interpolation would cost the page's core a kilobyte.
        Array("aman check code 1\n".utf8) + Array(number.text.utf8) + [UInt8(ascii: "\n")]
    }

    /// The first 35 bits of a hash.
    static func bits(of hash: [UInt8]) -> UInt64 {
        hash.prefix(5).reduce(0) { $0 << 8 | UInt64($1) } >> 5
    }
}
