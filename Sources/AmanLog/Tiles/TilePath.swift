/// Most bytes a tile's path may take: the longest is `tile/entries/`, seven groups, `.p/255`.
let tilePathByteCountMax = 64

extension TileAddress {
    /// Reads a path as `path` writes it.
    ///
    /// - Throws: `wrongTilePath` when the path is not canonical, or is outside the largest tree;
    ///   `notDecimal` for a wrong level or width, `tooLong` over 64 bytes.
    public init(path: String) throws(LogRefusal) {
        let bytes = Array(path.utf8)
        guard bytes.count <= tilePathByteCountMax else {
            throw .tooLong(byteCount: bytes.count, limit: tilePathByteCountMax)
        }
        guard let rest = bytes[...].dropping("tile/"),
            let slash = rest.firstIndex(of: UInt8(ascii: "/"))
        else { throw .wrongTilePath(atByte: 0) }
        let kind = try tileKind(rest[..<slash])
        let (indexText, widthText) = splitWidth(rest[slash...])
        let index = try tileIndex(indexText)
        var width = tileWidthMax
        if let widthText {
            width = Int(try widthText.decimal(limit: UInt64(tileWidthMax - 1)))
            guard width > 0 else { throw .wrongTilePath(atByte: widthText.startIndex) }
        }
        self.init(kind: kind, index: index, width: width)
    }
}

private func tileKind(_ text: ArraySlice<UInt8>) throws(LogRefusal) -> TileKind {
    if text.elementsEqual("entries".utf8) { return .entries }
    let level = try text.decimal(limit: UInt64(tileLevelCountMax - 1))
    return .hashes(level: Int(level))
}

/// Parts the index from the width of a partial tile.
private func splitWidth(
    _ text: ArraySlice<UInt8>
) -> (index: ArraySlice<UInt8>, width: ArraySlice<UInt8>?) {
    guard let dot = text.firstIndex(of: UInt8(ascii: ".")) else { return (text, nil) }
    // Anything but `.p/` leaves a width that is no number.
    let suffix = text[dot...]
    return (text[..<dot], suffix.dropping(".p/") ?? suffix)
}

/// Groups of `/x123` and a last one without the `x`; the first group is zero only when alone.
private func tileIndex(_ text: ArraySlice<UInt8>) throws(LogRefusal) -> UInt64 {
    var index: UInt64 = 0
    var rest = text
    while rest.count > 4 {
        guard let group = rest.dropping("/x") else { throw .wrongTilePath(atByte: rest.startIndex) }
        index = try thousands(index, group.prefix(3))
        guard index > 0 else { throw .wrongTilePath(atByte: group.startIndex) }
        rest = group.dropFirst(3)
    }
    guard let group = rest.dropping("/") else { throw .wrongTilePath(atByte: rest.startIndex) }
    index = try thousands(index, group)
    guard index <= treeSizeMax / UInt64(tileWidthMax) else {
        throw .wrongTilePath(atByte: text.startIndex)
    }
    return index
}

/// A thousand times the index and the number that exactly three digits say.
private func thousands(
    _ index: UInt64,
    _ digits: ArraySlice<UInt8>
) throws(LogRefusal) -> UInt64 {
    guard digits.count == 3, index <= treeSizeMax / 1000 else {
        throw .wrongTilePath(atByte: digits.startIndex)
    }
    var number: UInt64 = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else {
            throw .wrongTilePath(atByte: digits.startIndex)
        }
        number = number * 10 + UInt64(digit - UInt8(ascii: "0"))
    }
    return index * 1000 + number
}
