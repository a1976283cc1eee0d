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
    static func bits(number: LetterNumber, leaf: ArraySlice<UInt8>) -> UInt64 {
        var bytes = Array("aman check code 1\n".utf8)
        bytes += number.text.utf8
        bytes.append(UInt8(ascii: "\n"))
        bytes += leaf
        return sha256(bytes).prefix(5).reduce(0) { $0 << 8 | UInt64($1) } >> 5
    }
}
