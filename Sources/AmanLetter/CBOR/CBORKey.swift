/// A key of a map: a whole number or a text.
public enum CBORKey: Equatable, Sendable {
    /// A whole number.
    case integer(Int64)
    /// A text.
    case text(String)

    /// The whole number, or nil for a text.
    @inline(__always)
    var number: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// Whether this key comes before another in a deterministic map.
    ///
    /// The order is that of the encoded bytes: numbers from 0 upwards, then -1 downwards, then
    /// texts, shorter ones first. Source: RFC 8949 section 4.2.1.
    public func precedes(_ other: CBORKey) -> Bool {
        switch (self, other) {
        case (.integer(let left), .integer(let right)):
            // ~n is -1 - n, the number that encodes a negative integer.
            if left >= 0 { right < 0 || left < right } else { right < 0 && ~left < ~right }
        case (.integer, .text): true
        case (.text, .integer): false
        case (.text(let left), .text(let right)):
            left.utf8.count != right.utf8.count
                ? left.utf8.count < right.utf8.count
                : AmanLetter.precedes(left.utf8.span, right.utf8.span)
        }
    }

    /// Compares bytes, so that no Unicode tables are needed.
    public static func == (left: CBORKey, right: CBORKey) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left == right
        case (.text(let left), .text(let right)): isSame(left.utf8.span, right.utf8.span)
        default: false
        }
    }
}

/// What kind of item comes next.
public enum CBORKind: Equatable, Sendable {
    /// A whole number, 0 or more.
    case unsigned
    /// A whole number below 0.
    case negative
    /// A string of bytes.
    case bytes
    /// A string of UTF-8 text.
    case text
    /// An array.
    case array
    /// A map.
    case map
    /// A tag in front of another item.
    case tag
    /// False, true, null, a float or another simple value.
    case simple
}
