import AmanLetter
import Foundation

// The forms that texts of a programme file must have. All look at bytes, so that a letter of
// another alphabet that looks like `A` is not taken for one.

/// Bytes to text: bounded, UTF-8, no control characters, no line beyond reason.
func checkedProgrammeText(_ bytes: [UInt8]) throws(ProgrammeError) -> String {
    guard bytes.count <= programmeFileByteCountMax else {
        let reason = ProgrammeError.Reason.fileTooLarge(
            byteCount: bytes.count,
            limit: programmeFileByteCountMax
        )
        throw ProgrammeError(line: 1, key: "", reason: reason)
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
        let count = line.count
        guard count <= ProgrammeLimits.lineByteCountMax else {
            let limit = ProgrammeLimits.lineByteCountMax
            let reason = ProgrammeError.Reason.lineTooLong(byteCount: count, limit: limit)
            throw ProgrammeError(line: index + 1, key: "", reason: reason)
        }
        guard line.count(where: { $0 == UInt8(ascii: ".") }) <= ProgrammeLimits.dotsOnLineMax else {
            let reason = ProgrammeError.Reason.tooDeep(limit: ProgrammeLimits.depthMax)
            throw ProgrammeError(line: index + 1, key: "", reason: reason)
        }
        let body = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        let plain = body.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") }
        guard plain, String(validating: line, as: UTF8.self) != nil else {
            throw ProgrammeError(line: index + 1, key: "", reason: .notPlainText)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// True for one line of text in form NFC without direction controls or invisible characters.
///
/// The zero-width non-joiner is allowed: Dari and Pashto are not spelled rightly without it.
func isCleanText(_ text: String) -> Bool {
    let zeroWidthNonJoiner: Unicode.Scalar = "\u{200C}"
    let visible = text.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            false
        case .format: scalar == zeroWidthNonJoiner
        default: true
        }
    }
    return visible && text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8)
}

/// 2 to 32 of `a-z 0-9 -`, beginning with a letter: programme ids and reason codes.
func isCode(_ text: String) -> Bool {
    (2...32).contains(text.utf8.count) && isLower(text.utf8.first)
        && text.utf8.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
}

func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { isUpper($0) }
}

func isLanguage(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { isLower($0) }
}

/// `AF-HER`, `PH-00`: the country, a hyphen, one to three of `A-Z 0-9`.
func isProvinceCode(_ text: String, of country: String) -> Bool {
    let rest = text.utf8.dropFirst(3)
    return text.hasPrefix(country + "-") && (1...3).contains(rest.count)
        && rest.allSatisfy { isUpper($0) || isDigit($0) }
}

/// An address as it travels in letters: ASCII, short, without a final slash.
func isAddress(_ text: String) -> Bool {
    guard text.utf8.count <= ProgrammeLimits.addressByteCountMax,
        text.hasPrefix("https://") || text.hasPrefix("http://"), !text.hasSuffix("/"),
        let host = text.split(separator: "/").dropFirst().first
    else { return false }
    return isDigit(host.utf8.first) || isLower(host.utf8.first)
        ? text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
        : false
}

/// Whether a witness may be asked at an address: over TLS, or on the computer itself.
func isWitnessAddress(_ text: String) -> Bool {
    guard isAddress(text) else { return false }
    guard text.hasPrefix("http://") else { return true }
    let host = text.dropFirst("http://".count).prefix { $0 != "/" }
    let name = host.prefix { $0 != ":" }
    let port = host.dropFirst(name.count + 1)
    guard port.utf8.allSatisfy(isDigit) else { return false }
    let isLoopback = name.hasPrefix("127.") && name.utf8.allSatisfy { isDigit($0) || $0 == 0x2E }
    return isLoopback || name == "localhost"
}

private func isLower(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
}

private func isUpper(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
