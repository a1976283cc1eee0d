/// A text in which everything that a terminal or a reader's eye could be misled by is spelled out.
///
/// Control characters, direction controls, line and paragraph separators and characters without
/// width become `\u{…}`; the two joiners that Persian and Pashto need stay.
public func visible(_ text: String) -> String {
    var shown: [UInt8] = []
    for scalar in text.unicodeScalars {
        if misleads(scalar.value) {
            shown += Array("\\u{".utf8) + hexadecimal(scalar.value, width: 1) + Array("}".utf8)
        } else {
            shown += UTF8.encode(scalar).map { Array($0) } ?? []
        }
    }
    return String(decoding: shown, as: UTF8.self)
}

/// Most bytes of a path that a message repeats: a line and a half of a terminal.
private let shownByteCountMax = 120

/// A path as a message repeats it: visible, and with its middle left out where it is long.
public func shown(_ path: String) -> String {
    let bytes = Array(visible(path).utf8)
    guard bytes.count > shownByteCountMax else { return String(decoding: bytes, as: UTF8.self) }
    var (start, end) = (shownByteCountMax / 2, bytes.count - shownByteCountMax / 2)
    // Only whole characters: a byte 10xxxxxx continues the one before it.
    while bytes[start] & 0xc0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xc0 == 0x80 { end += 1 }
    return String(
        decoding: Array(bytes[..<start]) + Array("…".utf8) + Array(bytes[end...]),
        as: UTF8.self
    )
}

/// Whether a character moves the cursor, turns the direction, or is not to be seen.
func misleads(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x1f, 0x7f...0x9f: true
    case 0xad, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0x2028...0x202e: true
    case 0x2060...0x206f, 0xfeff, 0xfff9...0xfffb, 0xe0000...0xe007f: true
    default: false
    }
}

/// Lower-case hexadecimal digits.
func hexadecimal(_ value: UInt32, width: Int) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    var written: [UInt8] = []
    var rest = value
    repeat {
        written.append(digits[Int(rest & 15)])
        rest >>= 4
    } while rest > 0
    while written.count < width { written.append(digits[0]) }
    return backwards(written)
}
