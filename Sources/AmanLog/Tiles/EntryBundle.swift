/// Most bytes one entry of the log may take: its length is written in two bytes.
///
/// Source: c2sp.org/tlog-tiles, "Log entries".
public let entryByteCountMax = 65_535

/// The entries of one tile, each after its length in two bytes (c2sp.org/tlog-tiles).
public enum EntryBundle {
    /// The bundle's bytes.
    ///
    /// - Throws: `entryTooLong` over 65,535 bytes, `tooMany` over 256 entries.
    public static func encode(_ entries: [[UInt8]]) throws(LogRefusal) -> [UInt8] {
        guard entries.count <= tileWidthMax else {
            throw .tooMany(count: entries.count, limit: tileWidthMax)
        }
        var bytes: [UInt8] = []
        for entry in entries {
            guard entry.count <= entryByteCountMax else {
                throw .entryTooLong(byteCount: entry.count, limit: entryByteCountMax)
            }
            bytes += bigEndianBytes(UInt64(entry.count), count: 2)
            bytes += entry
        }
        return bytes
    }

    /// The entries of a bundle that must hold exactly `width` of them.
    ///
    /// - Throws: `tooMany` for a width over 256, `truncated`, or `wrongTileLength` when bytes are
    ///   left over.
    public static func parse(_ bytes: [UInt8], width: Int) throws(LogRefusal) -> [[UInt8]] {
        guard width <= tileWidthMax else { throw .tooMany(count: width, limit: tileWidthMax) }
        var entries: [[UInt8]] = []
        var place = 0
        for _ in 0..<width {
            guard bytes.count - place >= 2 else { throw .truncated(atByte: bytes.count) }
            let count = Int(bytes[place]) << 8 | Int(bytes[place + 1])
            place += 2
            guard bytes.count - place >= count else { throw .truncated(atByte: bytes.count) }
            entries.append(Array(bytes[place..<place + count]))
            place += count
        }
        guard place == bytes.count else {
            throw .wrongTileLength(byteCount: bytes.count, expected: place)
        }
        return entries
    }
}

/// The hashes of one tile, one after the other.
public enum HashTile {
    /// The tile's bytes.
    public static func encode(_ hashes: [LogHash]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hashes.count * LogHash.byteCount)
        for hash in hashes { hash.append(to: &bytes) }
        return bytes
    }

    /// The hashes of a tile that must hold exactly `width` of them.
    ///
    /// - Throws: `wrongTileLength` when it has more or fewer bytes.
    public static func parse(_ bytes: [UInt8], width: Int) throws(LogRefusal) -> [LogHash] {
        let expected = width * LogHash.byteCount
        guard bytes.count == expected else {
            throw .wrongTileLength(byteCount: bytes.count, expected: expected)
        }
        var hashes: [LogHash] = []
        hashes.reserveCapacity(width)
        for first in stride(from: 0, to: expected, by: LogHash.byteCount) {
            hashes.append(LogHash(bytes, from: first))
        }
        return hashes
    }
}

extension TileAddress {
    /// The tile that takes this one's place once it is full.
    ///
    /// A log may remove a partial tile then, so a reader that misses it asks for this one.
    /// Source: c2sp.org/tlog-tiles, "Partial Tiles".
    public var full: TileAddress {
        TileAddress(kind: kind, index: index, width: tileWidthMax)
    }

    /// The bytes of this tile out of those of the full one.
    ///
    /// - Throws: `wrongTileLength` and what else `EntryBundle.parse` refuses.
    public func cut(from bytes: [UInt8]) throws(LogRefusal) -> [UInt8] {
        switch kind {
        case .hashes:
            let hashes = try HashTile.parse(bytes, width: tileWidthMax)
            return HashTile.encode(Array(hashes.prefix(width)))
        case .entries:
            let entries = try EntryBundle.parse(bytes, width: tileWidthMax)
            return try EntryBundle.encode(Array(entries.prefix(width)))
        }
    }
}
