import AmanLetter
import AmanLog

/// The mark of a programme's root, by which people see that a phone and an office trust the same
/// one.
///
/// Offices show it on the guard's card, on notices to posts and on their first page; a phone
/// shows it beside its list, and compares the code of it.
public struct RootMark: Equatable, Sendable {
    /// SHA-256 of the root's key, 32 bytes.
    private let digest: [UInt8]

    /// The mark of a root.
    public init(_ root: RootKey) {
        digest = sha256(root.publicKey)
    }

    /// Reads the text of a mark's code; nil where it is none, to the last byte.
    ///
    /// - Parameter codeText: As `codeText` is written: 73 bytes, capital digits.
    public init?(codeText: String) {
        let bytes = Array(codeText.utf8.prefix(Self.codeByteCount + 1))
        let digits = bytes.dropFirst(Self.codePrefix.count)
        guard bytes.count == Self.codeByteCount, bytes.starts(with: Self.codePrefix),
            !digits.contains(where: isSmallLetter),
            let pin = RootPin(hexadecimal: String(decoding: digits, as: UTF8.self))
        else { return nil }
        digest = pin.digest
    }

    /// The text of the mark's code: `AMANROOT/` and the 64 capital digits of the digest.
    ///
    /// A letter's text never begins so, and all of it is in the alphanumeric mode of QR codes.
    public var codeText: String {
        String(decoding: Self.codePrefix, as: UTF8.self) + capitals(digest)
    }

    /// The mark as people read it: the first 16 digits in groups of four, such as
    /// `3F7A 12C4 88D0 0E1B`.
    public var written: String {
        var groups: [UInt8] = []
        for (place, digit) in capitals(Array(digest.prefix(KeyID.byteCount))).utf8.enumerated() {
            if place > 0, place % Self.groupLength == 0 { groups.append(UInt8(ascii: " ")) }
            groups.append(digit)
        }
        return String(decoding: groups, as: UTF8.self)
    }

    private static let codePrefix = Array("AMANROOT/".utf8)
    private static let codeByteCount = codePrefix.count + 2 * LogHash.byteCount
    private static let groupLength = 4
}

private func isSmallLetter(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a")
}

private func capitals(_ bytes: [UInt8]) -> String {
    let digits = Hexadecimal.ascii(bytes).map { isSmallLetter($0) ? $0 - 0x20 : $0 }
    return String(decoding: digits, as: UTF8.self)
}
