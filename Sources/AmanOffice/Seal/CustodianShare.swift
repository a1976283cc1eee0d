import AmanLetter

/// One custodian's share of the key that opens a sealed office, as it is printed and typed.
///
/// Eight rows of nine characters in Crockford's alphabet: eight hold five bytes, the ninth checks
/// the row and its place. The bytes are version, set, place, threshold and the share itself. The
/// same bytes are printed as eight rows of five words too: see `ShareWords`.
package struct CustodianShare: Equatable, Sendable, CustomStringConvertible {
    /// Which set of shares it belongs to; each set-up and each rekey makes another.
    package let set: [UInt8]
    /// Its place in the set, from 1.
    package let place: Int
    /// How many shares of the set open the office.
    package let threshold: Int
    /// The share: the secret's length.
    package let bytes: [UInt8]

    package static let setByteCount = 5
    package static let byteCount = 32
    /// Most custodians: as many sheets as people can agree on; the field has 255.
    package static let custodianCountMax = 16
    /// Fewest shares that open an office: with one, anyone who has a sheet has the register.
    package static let thresholdMin = 2

    private static let version: UInt8 = 1
    private static let rowCount = 8
    private static let rowByteCount = 5
    /// Eight symbols for five bytes, and the check.
    private static let rowLength = 9

    /// Joins the parts of a share.
    ///
    /// - Precondition: The byte counts above; place and threshold up to `custodianCountMax`.
    package init(set: [UInt8], place: Int, threshold: Int, bytes: [UInt8]) {
        precondition(set.count == Self.setByteCount && bytes.count == Self.byteCount)
        precondition((1...Self.custodianCountMax).contains(place))
        precondition((Self.thresholdMin...Self.custodianCountMax).contains(threshold))
        self.set = set
        self.place = place
        self.threshold = threshold
        self.bytes = bytes
    }

    /// Reads a share as people type it: in characters or words, any case, blanks, hyphens, line
    /// ends, `O` for 0, `I` and `L` for 1, words by their first four letters.
    ///
    /// - Throws: `length` for more or fewer characters than a share has; `wordCount` and `word` for
    ///   one in words; `row` for the first row with a slip, from 1; `unknownForm` for a newer
    ///   version, or bytes that are no share.
    package init(reading typed: String) throws(ShareRefusal) {
        guard typed.utf8.count <= Self.typedByteCountMax else { throw .length(typed.utf8.count) }
        let symbols = typed.unicodeScalars.filter { !isSeparator($0) }
        let isInCharacters = symbols.count == Self.rowCount * Self.rowLength
        if !isInCharacters, ShareWords.isMeant(by: typed) {
            try self.init(encoded: try ShareWords.bytes(reading: typed))
        } else {
            try self.init(encoded: try Self.bytes(of: symbols))
        }
    }

    private static func bytes(
        of typed: String.UnicodeScalarView
    ) throws(ShareRefusal) -> [UInt8] {
        guard typed.count == Self.rowCount * Self.rowLength else { throw .length(typed.count) }
        var all: [UInt8] = []
        for row in 0..<Self.rowCount {
            let own = typed.dropFirst(row * Self.rowLength).prefix(Self.rowLength)
            let text = String(String.UnicodeScalarView(own))
            guard let symbols = Crockford.values(reading: text, count: Self.rowLength),
                rowCheck(Array(symbols.dropLast()), row: row) == symbols.last
            else { throw .row(row + 1) }
            all += bytesOf(symbols: symbols.dropLast())
        }
        return all
    }

    private init(encoded all: [UInt8]) throws(ShareRefusal) {
        let set = Array(all[1..<(1 + Self.setByteCount)])
        let (place, threshold) = (Int(all[6]), Int(all[7]))
        guard all[0] == Self.version, (1...Self.custodianCountMax).contains(place),
            (Self.thresholdMin...Self.custodianCountMax).contains(threshold)
        else { throw .unknownForm }
        self.init(set: set, place: place, threshold: threshold, bytes: Array(all[8...]))
    }

    /// The rows as they are printed: `7K4M-92QX-W`.
    package var rows: [String] {
        let all = encoded
        return (0..<Self.rowCount).map { row in
            let own = all[(row * Self.rowByteCount)..<((row + 1) * Self.rowByteCount)]
            let symbols = symbolsOf(bytes: own)
            let text = Crockford.text(symbols + [rowCheck(symbols, row: row)])
            return "\(text.prefix(4))-\(text.dropFirst(4).prefix(4))-\(text.suffix(1))"
        }
    }

    /// Version, set, place, threshold and the share.
    var encoded: [UInt8] { [Self.version] + set + [UInt8(place), UInt8(threshold)] + bytes }

    /// The whole share on one line, as its QR code holds it.
    package var text: String { rows.joined(separator: "-") }

    /// The set's name, eight characters, for people to compare.
    package var setName: String { Crockford.text(symbolsOf(bytes: set[...])) }

    /// Says nothing of the share.
    package var description: String { "CustodianShare(redacted)" }

    /// A share has 96 characters with its hyphens, and at most 359 in words; people add blanks.
    private static let typedByteCountMax = 768
}

/// Why a typed share cannot be read.
package enum ShareRefusal: Error, Equatable, Sendable {
    /// It has this many characters, and a share has 72.
    case length(Int)
    /// The row, from 1, has a slip; those before it are right.
    case row(Int)
    /// It has this many words, and a share has 40.
    case wordCount(Int)
    /// This row, from 1, has so many words, and a row has five.
    case rowWordCount(row: Int, Int)
    /// This word of this row, both from 1, is not in the list; the word itself is not repeated,
    /// because it is nearly a part of the share.
    case word(row: Int, Int)
    /// The characters are no share of this program's.
    case unknownForm
}

/// What people and scanners put between symbols.
private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.generalCategory == .dashPunctuation
}

/// Five bits at a time, the highest first; five bytes make eight symbols.
private func symbolsOf(bytes: ArraySlice<UInt8>) -> [UInt8] {
    let value = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let count = bytes.count * 8 / 5
    return (0..<count).map { UInt8(value >> UInt64(5 * (count - 1 - $0)) & 31) }
}

private func bytesOf(symbols: ArraySlice<UInt8>) -> [UInt8] {
    let value = symbols.reduce(UInt64(0)) { $0 << 5 | UInt64($1) }
    let count = symbols.count * 5 / 8
    return (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - 1 - $0))) }
}

/// A row's check symbol: each wrong symbol is noticed, each two that changed places, and two rows
/// that did.
///
/// Powers of a generator of GF(32) weigh the symbols: no two weights are the same.
private func rowCheck(_ symbols: [UInt8], row: Int) -> UInt8 {
    (symbols + [UInt8(row)]).reduce(0) { timesGenerator($0 ^ $1) }
}

/// Times x in GF(32), modulo x^5 + x^2 + 1.
private func timesGenerator(_ value: UInt8) -> UInt8 {
    let doubled = value << 1
    return doubled & 32 == 0 ? doubled : doubled ^ 0b100101
}
