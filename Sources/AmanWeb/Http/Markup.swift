import AmanTexts

/// A piece of HTML in which every text from outside is escaped by construction.
///
/// Write it as a string literal: what is interpolated as `String` is escaped, what is interpolated
/// as `Markup` is not. There is no way to make markup from a `String` without escaping it.
struct Markup: ExpressibleByStringInterpolation, Equatable, Sendable {
    /// The HTML itself.
    let text: String

    init(stringLiteral value: StaticString) {
        text = value.description
    }

    init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
    }

    /// Collects the pieces of one literal.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        mutating func appendLiteral(_ literal: StaticString) {
            text += literal.description
        }

        mutating func appendInterpolation(_ outside: String) {
            text += escaped(outside)
        }

        mutating func appendInterpolation(_ piece: Markup?) {
            text += piece?.text ?? ""
        }

        mutating func appendInterpolation(_ pieces: [Markup]) {
            for piece in pieces { text += piece.text }
        }
    }
}

/// Replaces the five characters that mean something in HTML text and quoted attributes.
func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "\""): bytes += "&quot;".utf8
        case UInt8(ascii: "'"): bytes += "&#39;".utf8
        // HTML has no way to write these, and some readers stop at them.
        case 0...8, 11, 12, 14...31, 127: bytes += "\u{FFFD}".utf8
        default: bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
