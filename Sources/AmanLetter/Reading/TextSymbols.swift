/// A text without what people and programs add to a code: ASCII, and marks where it is open what
/// the code says.
///
/// Nothing of Base45 is dropped but spaces around: every character that is dropped, or read as
/// another, is one that no letter's text has.
struct TextSymbols {
    /// Printable ASCII, capitals, and the marks below.
    let symbols: [UInt8]

    /// A space that a program wrote in its own way: a space first, then nothing.
    static let otherSpace: UInt8 = 1
    /// The end of a line: nothing first, then a space.
    static let lineEnd: UInt8 = 2
    /// A dash that a word processor may have made of two: two first, then one.
    static let longDash: UInt8 = 3

    /// Cleans a text.
    ///
    /// - Returns: nil where a character is in it that no letter's text has and nothing adds.
    init?(_ text: String) {
        var symbols: [UInt8] = []
        symbols.reserveCapacity(text.utf8.count)
        var wasReturn = false
        for scalar in text.unicodeScalars {
            let isSecondOfPair = wasReturn && scalar.value == 0x0a
            wasReturn = scalar.value == 0x0d
            if isSecondOfPair || isInvisible(scalar.value) { continue }
            guard Self.append(scalar.value, to: &symbols) else { return nil }
        }
        self.symbols = Self.withoutWrapping(symbols)
    }

    /// Adds what a character stands for; false where it stands for nothing of a letter's.
    private static func append(_ scalar: UInt32, to symbols: inout [UInt8]) -> Bool {
        switch scalar {
        case 0x61...0x7a: symbols.append(UInt8(scalar - 0x20))
        case 0x20...0x7e: symbols.append(UInt8(scalar))
        case 0x09...0x0d, 0x85, 0x2028, 0x2029: symbols.append(lineEnd)
        case 0xa0, 0x1680, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: symbols.append(otherSpace)
        case 0x2010...0x2013, 0x2212: symbols.append(UInt8(ascii: "-"))
        case 0x2014, 0x2015: symbols.append(longDash)
        case 0x2026: symbols += Array("...".utf8)
        case 0x660...0x669: symbols.append(UInt8(scalar - 0x660 + 0x30))
        case 0x6f0...0x6f9: symbols.append(UInt8(scalar - 0x6f0 + 0x30))
        case 0xff01...0xff5e: return append(scalar - 0xfee0, to: &symbols)
        // Quotation marks, which only the ends may have.
        case 0xab, 0xbb, 0x2018...0x201f, 0x2039, 0x203a: symbols.append(quote)
        default: return false
        }
        return true
    }

    /// Drops spaces, line ends and quotes around, and the mark of a scanner in front.
    private static func withoutWrapping(_ symbols: [UInt8]) -> [UInt8] {
        var rest = symbols[...]
        func isAround(_ symbol: UInt8) -> Bool {
            symbol <= 0x20 && symbol != longDash || symbol == quote || symbol == 0x27
                || symbol == 0x60
        }
        while let first = rest.first, isAround(first) { rest.removeFirst() }
        while let last = rest.last, isAround(last) { rest.removeLast() }
        rest = withoutScannersMark(rest)
        while let first = rest.first, isAround(first) { rest.removeFirst() }
        return Array(rest)
    }

    /// Drops an AIM identifier, such as `]Q1`, and the number of a character set behind it.
    ///
    /// Source: ISO/IEC 15424; AIM ITS/04-023 for `\000026`.
    private static func withoutScannersMark(_ symbols: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = symbols.startIndex
        guard symbols.count > 3, symbols[start] == UInt8(ascii: "]"),
            isLetter(symbols[start + 1]),
            isLetter(symbols[start + 2]) || isDigit(symbols[start + 2])
        else { return symbols }
        let rest = symbols.dropFirst(3)
        guard rest.count > 7, rest.first == UInt8(ascii: "\\"),
            rest.dropFirst().prefix(6).allSatisfy(isDigit)
        else { return rest }
        return rest.dropFirst(7)
    }
}

/// A quotation mark, whatever it looked like.
private let quote: UInt8 = 0x22

private func isLetter(_ symbol: UInt8) -> Bool { symbol >= 0x41 && symbol <= 0x5a }

/// Whether a character takes no room: direction and joining marks, byte order marks, controls.
///
/// Source: Unicode 16, the general categories Cc and Cf and the variation selectors.
private func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x08, 0x0e...0x1f, 0x7f...0x84, 0x86...0x9f, 0xad, 0x034f, 0x061c, 0x180b...0x180e,
        0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2064, 0x2066...0x206f, 0xfe00...0xfe0f,
        0xfeff, 0xfff9...0xfffb:
        true
    default: false
    }
}
