/// Reads deterministic CBOR, one item after the other, and refuses everything else.
///
/// The caller knows the format and asks for the items it expects. Lengths are checked against the
/// caller's limit and against the bytes that are left before anything is allocated. Every
/// `readArrayCount` and `readMapCount` goes one level deeper and `leave` comes back up, so a reader
/// that forgets to leave refuses deep input rather than accepting it.
///
/// Each read throws `truncated` when the bytes end too early, `wrongType` for another kind of item,
/// and `indefiniteLength`, `notMinimal` or `unsupported` for an encoding that is not deterministic.
/// The comments of the functions name what they throw besides.
///
/// Source: RFC 8949 section 4.2.1; see `docs/letter-format.md`.
public struct CBORReader: Sendable {
    let bytes: [UInt8]
    let end: Int
    /// The byte where the next item begins, from 0.
    public internal(set) var offset: Int
    let depthMax: Int
    var depth = 0

    /// Reads all of some bytes.
    ///
    /// - Parameters:
    ///   - bytes: What to read.
    ///   - depthMax: How many levels arrays, maps and tags may be nested.
    public init(_ bytes: [UInt8], depthMax: Int = 8) {
        self.init(bytes, within: 0..<bytes.count, depthMax: depthMax)
    }

    /// Reads a part of some bytes; offsets still count from the first byte of all.
    ///
    /// - Parameters:
    ///   - bytes: The bytes with the part.
    ///   - range: The part, zero-based; must be inside `bytes`.
    ///   - depthMax: How many levels arrays, maps and tags may be nested.
    public init(_ bytes: [UInt8], within range: Range<Int>, depthMax: Int = 8) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        self.bytes = bytes
        self.end = range.upperBound
        self.offset = range.lowerBound
        self.depthMax = depthMax
    }

    /// True when no bytes are left.
    public var isAtEnd: Bool { offset == end }

    /// The kind of the next item, which is not read yet.
    ///
    /// - Throws: Only `truncated`, when no byte is left.
    public func peek() throws(CBORRefusal) -> CBORKind {
        guard offset < end else { throw .truncated(at: offset) }
        return switch bytes[offset] >> 5 {
        case 0: .unsigned
        case 1: .negative
        case 2: .bytes
        case 3: .text
        case 4: .array
        case 5: .map
        case 6: .tag
        default: .simple
        }
    }

    /// Reads a whole number, 0 or more.
    ///
    /// - Throws: `wrongType`, or what is wrong with the encoding.
    public mutating func readUnsigned() throws(CBORRefusal) -> UInt64 {
        try readHead(major: 0)
    }

    /// Reads a whole number that fits 64 bits with a sign.
    ///
    /// - Throws: `outOfRange` for a larger number.
    public mutating func readInteger() throws(CBORRefusal) -> Int64 {
        let start = offset
        let head = try readHead()
        guard head.major <= 1 else { throw .wrongType(at: start) }
        guard let value = Int64(exactly: head.argument) else { throw .outOfRange(at: start) }
        return head.major == 0 ? value : ~value
    }

    /// Reads a string of bytes.
    ///
    /// - Parameter max: Most bytes to accept.
    /// - Returns: A copy of the bytes.
    /// - Throws: `tooLong` over `max`.
    public mutating func readBytes(max: Int) throws(CBORRefusal) -> [UInt8] {
        let range = try readBytesRange(max: max)
        return copied(bytes.span.extracting(range))
    }

    /// Reads a string of bytes without a copy.
    ///
    /// - Parameter max: Most bytes to accept.
    /// - Returns: The zero-based range in the reader's bytes.
    /// - Throws: `tooLong` over `max`.
    public mutating func readBytesRange(max: Int) throws(CBORRefusal) -> Range<Int> {
        try readStringRange(major: 2, max: max)
    }

    /// Reads a text.
    ///
    /// - Parameter max: Most bytes of UTF-8 to accept.
    /// - Returns: The text.
    /// - Throws: `tooLong` over `max`, `notUTF8`.
    public mutating func readText(max: Int) throws(CBORRefusal) -> String {
        String(decoding: bytes[try readTextRange(max: max)], as: UTF8.self)
    }

    /// Reads a text without a copy.
    ///
    /// - Parameter max: Most bytes of UTF-8 to accept.
    /// - Returns: The zero-based range of its UTF-8 in the reader's bytes.
    /// - Throws: `tooLong` over `max`, `notUTF8`.
    public mutating func readTextRange(max: Int) throws(CBORRefusal) -> Range<Int> {
        let start = offset
        let range = try readStringRange(major: 3, max: max)
        guard isUTF8(bytes, within: range) else { throw .notUTF8(at: start) }
        return range
    }

    /// Enters an array; call `leave` when its items are read.
    ///
    /// - Parameter max: Most items to accept.
    /// - Returns: How many items follow.
    /// - Throws: `tooLong` over `max`, `tooDeep` at the depth limit.
    public mutating func readArrayCount(max: Int) throws(CBORRefusal) -> Int {
        try enter(major: 4, max: max, itemsEach: 1)
    }

    /// Enters a map; call `leave` when its pairs are read.
    ///
    /// - Parameter max: Most pairs to accept.
    /// - Returns: How many pairs follow.
    /// - Throws: `tooLong` over `max`, `tooDeep` at the depth limit.
    public mutating func readMapCount(max: Int) throws(CBORRefusal) -> Int {
        try enter(major: 5, max: max, itemsEach: 2)
    }

    /// Leaves an array or a map that was entered.
    ///
    /// - Precondition: one was entered and not left.
    public mutating func leave() {
        precondition(depth > 0, "leave without an array or map")
        depth -= 1
    }

    /// Reads a map's next key, which must come after the one before.
    ///
    /// - Parameter previous: The key read before in the same map, or nil for the first.
    /// - Returns: The key.
    /// - Throws: `duplicateKey` or `unsortedKey`; `tooLong` for a text of more than 64 bytes;
    ///   `wrongType` for neither number nor text.
    public mutating func readKey(after previous: CBORKey?) throws(CBORRefusal) -> CBORKey {
        // By far the most frequent case: a number of one byte, after a smaller one.
        if offset < end, bytes[offset] < 24 {
            let number = Int64(bytes[offset])
            guard let previous else {
                offset += 1
                return .integer(number)
            }
            if let last = previous.number, last >= 0, last < number {
                offset += 1
                return .integer(number)
            }
        }
        return try readAnyKey(after: previous)
    }

    private mutating func readAnyKey(
        after previous: CBORKey?
    ) throws(CBORRefusal) -> CBORKey {
        let start = offset
        let isText = start < end && bytes[start] >> 5 == 3
        let key: CBORKey =
            try isText ? .text(readText(max: keyByteCountMax)) : .integer(readInteger())
        guard let previous else { return key }
        guard previous.precedes(key) else {
            throw previous == key ? .duplicateKey(at: start) : .unsortedKey(at: start)
        }
        return key
    }

    /// Reads a map's key if it is this one; returns whether it was.
    ///
    /// - Parameter name: A text of less than 24 bytes.
    /// - Returns: False when another item comes next; nothing was read then.
    mutating func takeKey(_ name: String) -> Bool {
        let text = name.utf8.span
        guard offset + 1 + text.count <= end, Int(bytes[offset]) == 0x60 + text.count else {
            return false
        }
        let range = (offset + 1)..<(offset + 1 + text.count)
        guard isSame(bytes.span.extracting(range), text) else { return false }
        offset = range.upperBound
        return true
    }

    /// Reads a tag; the tagged item comes next.
    ///
    /// - Throws: `wrongType`, or what is wrong with the encoding.
    public mutating func readTag() throws(CBORRefusal) -> UInt64 {
        try readHead(major: 6)
    }

    /// Reads false or true.
    ///
    /// - Throws: `wrongType`, or what is wrong with the encoding.
    public mutating func readBool() throws(CBORRefusal) -> Bool {
        let start = offset
        let head = try readHead()
        guard head.major == 7, head.argument == 20 || head.argument == 21 else {
            throw .wrongType(at: start)
        }
        return head.argument == 21
    }

    /// The bytes read since `start`, a zero-based offset, to preserve an item as it was written.
    public func slice(from start: Int) -> [UInt8] {
        copied(bytes.span.extracting(start..<offset))
    }

    /// Refuses bytes after the last item.
    ///
    /// - Throws: Only `trailingBytes`.
    public func finish() throws(CBORRefusal) {
        guard offset == end else { throw .trailingBytes(at: offset) }
    }
}

/// Most bytes of UTF-8 in a map's key.
///
/// The longest key of our formats is "status_list"; foreign ones are not longer than a line.
private let keyByteCountMax = 64
