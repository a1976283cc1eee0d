/// How the characters of a list are written.
package enum ListEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// What spreadsheets call *Unicode text*; the byte order is read from the file.
    case utf16 = "utf-16"
    /// The code page of Arabic Windows; has Persian's own letters and Urdu's.
    case windows1256 = "windows-1256"
}

/// A list's bytes in UTF-8.
///
/// UTF-16 is certain: it has a byte order mark, or a zero in every second byte of its header. A
/// code page never is. One that looks like Windows-1256 is named and not read, because a wrong
/// guess would register wrong names; someone who knows says `named`.
///
/// - Parameters:
///   - bytes: The file.
///   - named: What the file is said to be; nil to look.
/// - Returns: The same characters in UTF-8; what is neither UTF-16 nor a code page stays as it is.
/// - Throws: `damagedEncoding`, `looksLike`.
func listInUTF8(_ bytes: [UInt8], named: ListEncoding? = nil) throws(ImportError) -> [UInt8] {
    switch named {
    case .utf8: return bytes
    case .utf16: return try utf16(bytes, isLittleEndian: utf16Order(bytes) ?? true)
    case .windows1256: return windows1256(bytes)
    case nil: break
    }
    if let isLittleEndian = utf16Order(bytes) {
        return try utf16(bytes, isLittleEndian: isLittleEndian)
    }
    if looksLikeWindows1256(bytes) { throw .looksLike(.windows1256) }
    return bytes
}

// MARK: UTF-16

/// Whether a file is UTF-16 with the low byte first; nil when it is not UTF-16.
private func utf16Order(_ bytes: [UInt8]) -> Bool? {
    switch bytes.prefix(2) {
    case [0xFF, 0xFE]: return true
    case [0xFE, 0xFF]: return false
    default: break
    }
    // Without a mark: a header is mostly ASCII, and no other encoding writes zeros.
    let head = bytes.prefix(headByteCount)
    var zeros = [0, 0]
    for (place, byte) in head.enumerated() where byte == 0 { zeros[place % 2] += 1 }
    let many = head.count / 4
    guard head.count >= 4, zeros.contains(where: { $0 >= many }) else { return nil }
    return zeros[1] > zeros[0]
}

private func utf16(
    _ bytes: [UInt8],
    isLittleEndian: Bool
) throws(ImportError) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw .damagedEncoding(.utf16) }
    let units = stride(from: 0, to: bytes.count, by: 2).map { place -> UInt16 in
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else {
        throw .damagedEncoding(.utf16)
    }
    return Array(text.utf8)
}

// MARK: Windows-1256

/// Whether a file that is not UTF-8 has the bytes of Arabic letters where others have accents.
private func looksLikeWindows1256(_ bytes: [UInt8]) -> Bool {
    guard String(validating: bytes, as: UTF8.self) == nil else { return false }
    var (high, letters) = (0, 0)
    for byte in bytes where byte >= 0x80 {
        high += 1
        if windows1256Letters.contains(byte) { letters += 1 }
    }
    // In a list that is UTF-8 but for a row or two, every other high byte continues a character.
    let text = String(decoding: bytes, as: UTF8.self)
    let spoilt = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    return high >= 4 && letters * 4 >= high * 3 && spoilt * 2 >= high
}

private func windows1256(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
        text.append(byte < 0x80 ? Unicode.Scalar(byte) : windows1256Upper[Int(byte) - 0x80])
    }
    return Array(String(text).utf8)
}

/// The characters of 0x80 to 0xFF.
///
/// Source: `MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1256.TXT` of the Unicode Consortium.
private let windows1256Upper: [Unicode.Scalar] = Array(
    """
    €پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں\
    \u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟\
    ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقك\
    àلâمنهوçèéêëىيîï\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}ûü\u{200E}\u{200F}ے
    """
    .unicodeScalars
)

/// The bytes of letters of the Arabic script.
private let windows1256Letters = Set(
    windows1256Upper.indices.filter { place in
        (0x621...0x6D2).contains(windows1256Upper[place].value)
    }
    .map { UInt8($0 + 0x80) }
)

/// As much of a file as is looked at for zeros: a header.
private let headByteCount = 256
