import AmanLetter

/// Reads the parts of a bundle field by field, so that each part's parser reads like its table.
///
/// Every failure is a `PartRefusal`; maps have unsigned keys in rising order, and a field that the
/// table does not name is refused.
///
/// Nothing here is inlined: lists are read now and then, and the page's module is to stay small.
struct PartReader {
    private var cbor: CBORReader
    private var levels: [Level] = []

    /// One open map or array: how much of it is still to come.
    private struct Level {
        var left: Int
        var previous: CBORKey?
        var pending: Int64?
    }

    init(_ bytes: [UInt8]) {
        cbor = CBORReader(bytes)
    }

    // MARK: Maps and arrays

    @inline(never)
    mutating func openMap(max: Int) throws(PartRefusal) {
        do {
            levels.append(Level(left: try cbor.readMapCount(max: max)))
        } catch {
            throw .encoding(error)
        }
    }

    @inline(never)
    mutating func openArray(max: Int) throws(PartRefusal) -> Int {
        do {
            let count = try cbor.readArrayCount(max: max)
            levels.append(Level(left: 0))
            return count
        } catch {
            throw .encoding(error)
        }
    }

    /// Opens a map whose keys the caller reads itself, in any order.
    @inline(never)
    mutating func openLooseMap(max: Int) throws(PartRefusal) -> Int {
        do {
            let count = try cbor.readMapCount(max: max)
            levels.append(Level(left: 0))
            return count
        } catch {
            throw .encoding(error)
        }
    }

    /// Whether the map's next field is `key`; if so, its value comes next.
    @inline(never)
    mutating func offers(_ key: Int64) throws(PartRefusal) -> Bool {
        guard var level = levels.popLast() else { return false }
        defer { levels.append(level) }
        if level.pending == nil, level.left > 0 {
            let next: CBORKey
            do {
                next = try cbor.readKey(after: level.previous)
            } catch {
                throw .encoding(error)
            }
            guard case .integer(let number) = next else { throw .unknownField(-1) }
            level.previous = next
            level.pending = number
            level.left -= 1
        }
        guard level.pending == key else { return false }
        level.pending = nil
        return true
    }

    /// The map's next field must be `key`.
    @inline(never)
    mutating func require(_ key: Int64) throws(PartRefusal) {
        guard try offers(key) else { throw .missingField(key) }
    }

    /// Ends the innermost map or array: nothing may be left in a map.
    @inline(never)
    mutating func close() throws(PartRefusal) {
        guard let level = levels.popLast() else { return }
        if let pending = level.pending { throw .unknownField(pending) }
        guard level.left == 0 else { throw .itemCount(level.left) }
        cbor.leave()
    }

    /// Nothing may follow.
    func finish() throws(PartRefusal) {
        do {
            try cbor.finish()
        } catch {
            throw .encoding(error)
        }
    }

    /// Reads an array of at most `max` items.
    @inline(never)
    mutating func list<Item>(
        max: Int,
        _ item: (inout PartReader) throws(PartRefusal) -> Item
    ) throws(PartRefusal) -> [Item] {
        let count = try openArray(max: max)
        var items: [Item] = []
        for _ in 0..<count {
            items.append(try item(&self))
        }
        try close()
        return items
    }

    // MARK: Single values

    @inline(never)
    mutating func unsigned() throws(PartRefusal) -> UInt64 {
        do {
            return try cbor.readUnsigned()
        } catch {
            throw .encoding(error)
        }
    }

    @inline(never)
    mutating func integer() throws(PartRefusal) -> Int64 {
        do {
            return try cbor.readInteger()
        } catch {
            throw .encoding(error)
        }
    }

    @inline(never)
    mutating func text(max: Int) throws(PartRefusal) -> String {
        do {
            return try cbor.readText(max: max)
        } catch {
            throw .encoding(error)
        }
    }

    @inline(never)
    mutating func bytes(max: Int) throws(PartRefusal) -> [UInt8] {
        do {
            return try cbor.readBytes(max: max)
        } catch {
            throw .encoding(error)
        }
    }

    @inline(never)
    mutating func skip() throws(PartRefusal) {
        do {
            try cbor.skip()
        } catch {
            throw .encoding(error)
        }
    }

    // MARK: Values of Aman's formats

    @inline(never)
    mutating func version(_ known: UInt64) throws(PartRefusal) {
        let version = try unsigned()
        guard version == known else { throw .unknownVersion(version) }
    }

    @inline(never)
    mutating func bytes(exactly count: Int) throws(PartRefusal) -> [UInt8] {
        let bytes = try bytes(max: count)
        guard bytes.count == count else { throw .byteCount(bytes.count) }
        return bytes
    }

    @inline(never)
    mutating func digest() throws(PartRefusal) -> [UInt8] {
        try bytes(exactly: digestByteCount)
    }

    @inline(never)
    mutating func instant() throws(PartRefusal) -> Instant {
        Instant(seconds: try integer())
    }

    @inline(never)
    mutating func letterStatus() throws(PartRefusal) -> LetterStatus {
        let number = try unsigned()
        guard let raw = UInt8(exactly: number), let status = LetterStatus(rawValue: raw) else {
            throw .unknownValue(number)
        }
        return status
    }

    @inline(never)
    mutating func reasonCode() throws(PartRefusal) -> String {
        let text = try text(max: reasonByteCountMax)
        guard isReasonCode(text) else { throw .text }
        return text
    }

    @inline(never)
    mutating func officeCode() throws(PartRefusal) -> OfficeCode {
        let text = try text(max: 4)
        do {
            return try OfficeCode(text)
        } catch {
            throw .text
        }
    }

    @inline(never)
    mutating func letterKind() throws(PartRefusal) -> LetterKind {
        let number = try unsigned()
        guard let kind = LetterKind(rawValue: number) else { throw .unknownValue(number) }
        return kind
    }

    @inline(never)
    mutating func algorithm() throws(PartRefusal) -> SignatureAlgorithm {
        let number = try integer()
        guard let algorithm = SignatureAlgorithm(rawValue: number) else {
            throw .unknownValue(UInt64(bitPattern: number))
        }
        return algorithm
    }

    /// A short text without control characters, 1 to `max` bytes.
    @inline(never)
    mutating func line(max: Int) throws(PartRefusal) -> String {
        let text = try text(max: max)
        guard isLine(text, max: max) else { throw .text }
        return text
    }
}

/// Whether a text fits one line: 1 to `max` bytes, no control characters.
func isLine(_ text: String, max: Int) -> Bool {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= max else { return false }
    var previous: UInt8 = 0
    for byte in bytes {
        if byte < 0x20 || byte == 0x7f { return false }
        // U+0080 to U+009F are controls too; in UTF-8 they are C2 80 to C2 9F.
        if previous == 0xc2, byte < 0xa0 { return false }
        previous = byte
    }
    return true
}
