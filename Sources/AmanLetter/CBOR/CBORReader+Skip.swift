// Heads of items, and items whose content does not matter.
extension CBORReader {
    /// Reads an item of any kind, checks that it is deterministic CBOR, and drops it.
    ///
    /// Accepts integers, strings, arrays, maps with any keys, tags other than bignums, false, true
    /// and null.
    ///
    /// - Throws: `truncated`, `indefiniteLength`, `notMinimal`, `notUTF8`, `duplicateKey`,
    ///   `unsortedKey` or `tooDeep` for the item or one inside it; `unsupported` for anything else.
    public mutating func skip() throws(CBORRefusal) {
        let start = offset
        let head = try readHead()
        switch head.major {
        case 0, 1: break
        case 2: _ = try take(head.argument, from: start, max: Int.max)
        case 3:
            let range = try take(head.argument, from: start, max: Int.max)
            guard isUTF8(bytes, within: range) else { throw .notUTF8(at: start) }
        case 4: try skipArray(count: head.argument, from: start)
        case 5: try skipMap(count: head.argument, from: start)
        case 6:
            // Tags 2 and 3 are bignums.
            guard head.argument != 2, head.argument != 3 else { throw .unsupported(at: start) }
            try deeper(from: start)
            try skip()
            leave()
        default:
            guard (20...22).contains(head.argument) else { throw .unsupported(at: start) }
        }
    }

    private mutating func skipArray(count: UInt64, from start: Int) throws(CBORRefusal) {
        guard count <= UInt64(end - offset) else { throw .truncated(at: start) }
        try deeper(from: start)
        for _ in 0..<Int(count) { try skip() }
        leave()
    }

    private mutating func skipMap(count: UInt64, from start: Int) throws(CBORRefusal) {
        guard count <= UInt64((end - offset) / 2) else { throw .truncated(at: start) }
        try deeper(from: start)
        var previous = offset..<offset
        for _ in 0..<Int(count) {
            let keyStart = offset
            try skip()
            let key = keyStart..<offset
            guard holds(previous, key, AmanLetter.precedes) else {
                throw holds(previous, key, AmanLetter.isSame)
                    ? .duplicateKey(at: keyStart) : .unsortedKey(at: keyStart)
            }
            previous = key
            try skip()
        }
        leave()
    }

    private func holds(
        _ left: Range<Int>,
        _ right: Range<Int>,
        _ rule: (Span<UInt8>, Span<UInt8>) -> Bool
    ) -> Bool {
        rule(bytes.span.extracting(left), bytes.span.extracting(right))
    }

    mutating func enter(
        major: UInt8,
        max: Int,
        itemsEach: Int
    ) throws(CBORRefusal) -> Int {
        let start = offset
        let count = try readHead(major: major)
        guard count <= UInt64(max) else { throw .tooLong(at: start, count: count, limit: max) }
        // Every item takes at least one byte, so a larger count promises more than can follow.
        guard count <= UInt64((end - offset) / itemsEach) else { throw .truncated(at: start) }
        try deeper(from: start)
        return Int(count)
    }

    private mutating func deeper(from start: Int) throws(CBORRefusal) {
        guard depth < depthMax else { throw .tooDeep(at: start, limit: depthMax) }
        depth += 1
    }

    mutating func readStringRange(major: UInt8, max: Int) throws(CBORRefusal) -> Range<Int> {
        let start = offset
        return try take(readHead(major: major), from: start, max: max)
    }

    private mutating func take(
        _ count: UInt64,
        from start: Int,
        max: Int
    ) throws(CBORRefusal) -> Range<Int> {
        guard count <= UInt64(max) else { throw .tooLong(at: start, count: count, limit: max) }
        guard count <= UInt64(end - offset) else { throw .truncated(at: start) }
        let range = offset..<(offset + Int(count))
        offset = range.upperBound
        return range
    }

    mutating func readHead(major: UInt8) throws(CBORRefusal) -> UInt64 {
        let start = offset
        let head = try readHead()
        guard head.major == major else { throw .wrongType(at: start) }
        return head.argument
    }

    /// Reads an item's first byte and the number that belongs to it.
    mutating func readHead() throws(CBORRefusal) -> (major: UInt8, argument: UInt64) {
        let start = offset
        guard start < end else { throw .truncated(at: start) }
        let first = bytes[start]
        let major = first >> 5
        let short = first & 31
        offset = start + 1
        guard short >= 24 else { return (major, UInt64(short)) }
        guard short < 28 else {
            let endless = short == 31 && major != 0 && major != 1 && major != 6
            throw endless ? .indefiniteLength(at: start) : .unsupported(at: start)
        }
        guard major != 7 else { throw .unsupported(at: start) }
        let width = 1 << Int(short - 24)
        guard end - offset >= width else { throw .truncated(at: start) }
        var argument: UInt64 = 0
        for _ in 0..<width {
            argument = argument << 8 | UInt64(bytes[offset])
            offset += 1
        }
        // 24 for one byte; for more, the least number that half the width cannot hold.
        let least: UInt64 = width == 1 ? 24 : 1 << UInt64(width * 4)
        guard argument >= least else { throw .notMinimal(at: start) }
        return (major, argument)
    }
}
