/// An office's short code, such as `HER`: 2 to 4 of A to Z and 0 to 9, first a letter.
public struct OfficeCode: Hashable, Sendable, CustomStringConvertible {
    /// The characters, last in the lowest byte; comparing this needs no Unicode tables.
    private let packed: UInt32

    /// A placeholder until a code is read; never leaves this module.
    static let unread = OfficeCode()

    private init() {
        packed = 0
    }

    /// Reads a code exactly as it is written.
    ///
    /// - Throws: `malformed(.office)`.
    public init(_ text: String) throws(LetterRefusal) {
        guard let code = OfficeCode(ascii: Array(text.utf8)[...]) else { throw .malformed(.office) }
        self = code
    }

    init?(ascii: ArraySlice<UInt8>) {
        guard (2...4).contains(ascii.count), let first = ascii.first else { return nil }
        guard isCapital(first), ascii.allSatisfy({ isCapital($0) || isDigit($0) }) else {
            return nil
        }
        packed = ascii.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The characters as ASCII.
    var ascii: [UInt8] {
        (0..<4).map(character(at:)).filter { $0 != 0 }
    }

    /// One of four characters, zero-based, the last one at 3; 0 before a shorter code.
    func character(at place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: packed >> UInt32(24 - place * 8))
    }

    /// The code as it is written.
    public var text: String { String(decoding: ascii, as: UTF8.self) }

    /// The code as it is written.
    public var description: String { text }
}

func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5a }
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
func isLowercase(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7a }
