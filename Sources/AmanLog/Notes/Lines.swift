/// The byte that ends a line.
let newline = UInt8(ascii: "\n")

/// Reads lines one after the other; each must end in a newline.
struct Lines {
    private let bytes: [UInt8]
    private(set) var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { offset == bytes.count }

    /// Everything not yet read.
    var rest: [UInt8] { Array(bytes[offset...]) }

    /// The next line without its newline.
    mutating func next() throws(LogRefusal) -> ArraySlice<UInt8> {
        guard let end = bytes[offset...].firstIndex(of: newline) else {
            throw .truncated(atByte: bytes.count)
        }
        let line = bytes[offset..<end]
        offset = end + 1
        return line
    }

    /// The rest of the next line after `start`; the line must begin with it.
    mutating func next(after start: StaticString) throws(LogRefusal) -> ArraySlice<UInt8> {
        let line = try next()
        guard let rest = line.dropping(start) else { throw .wrongLine(atByte: line.startIndex) }
        return rest
    }

    /// Whether the next bytes are these; reads nothing.
    func begins(with start: StaticString) -> Bool {
        bytes[offset...].dropping(start) != nil
    }
}

extension ArraySlice<UInt8> {
    /// The rest after `start`; nil when the slice does not begin with it.
    func dropping(_ start: StaticString) -> ArraySlice<UInt8>? {
        let expected = start.asciiBytes
        guard self.starts(with: expected) else { return nil }
        return dropFirst(expected.count)
    }

    /// The slice as a decimal number without sign and leading zeros, at most `limit`.
    func decimal(limit: UInt64) throws(LogRefusal) -> UInt64 {
        guard let first, first != UInt8(ascii: "0") || count == 1 else {
            throw .notDecimal(atByte: startIndex)
        }
        var value: UInt64 = 0
        for place in indices {
            let digit = self[place] &- UInt8(ascii: "0")
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(UInt64(digit))
            guard digit < 10, !overflow, !carry, sum <= limit else {
                throw .notDecimal(atByte: place)
            }
            value = sum
        }
        return value
    }
}

extension StaticString {
    /// The bytes of an ASCII literal.
    var asciiBytes: [UInt8] {
        withUTF8Buffer { unsafe [UInt8]($0) }
    }
}

/// The number in ASCII digits.
func decimalBytes(_ value: UInt64) -> [UInt8] {
    var digits: [UInt8] = []
    var value = value
    repeat {
        digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
        value /= 10
    } while value > 0
    return digits.reversed()
}

/// Refuses text that is not UTF-8 or holds a control character other than the newline.
///
/// Source: c2sp.org/signed-note, "Format".
func checkPlainText(_ bytes: [UInt8]) throws(LogRefusal) {
    if let place = bytes.firstIndex(where: { $0 < 0x20 && $0 != newline }) {
        throw .notPlainText(atByte: place)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
        throw .notPlainText(atByte: bytes.count)
    }
}

/// Whether both texts are the same bytes.
///
/// Swift's own `==` is also true for different bytes that Unicode calls equivalent, and would bring
/// its tables into the browser's module.
func sameBytes(_ left: String, _ right: String) -> Bool {
    let (leftBytes, rightBytes) = (left.utf8.span, right.utf8.span)
    guard leftBytes.count == rightBytes.count else { return false }
    for place in 0..<leftBytes.count where leftBytes[place] != rightBytes[place] { return false }
    return true
}
