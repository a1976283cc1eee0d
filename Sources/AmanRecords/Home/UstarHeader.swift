/// The header of one member of a ustar archive: a regular file of the owner alone, without dates.
///
/// Source: POSIX.1-2017, pax, "ustar Interchange Format"; a size of 8 GiB and more is written as
/// GNU tar and its readers know it, as a number behind a first byte of 80 (hexadecimal).
struct UstarHeader: Equatable {
    /// Bytes of a block; a member's bytes are filled up to whole blocks with zeros.
    static let blockByteCount = 512

    let name: String
    let byteCount: UInt64

    init(name: String, byteCount: UInt64) {
        self.name = name
        self.byteCount = byteCount
    }

    /// Reads a block; nil for any that `block` would not write.
    init?(_ block: [UInt8]) {
        guard block.count == Self.blockByteCount,
            let name = Self.text(block[0..<100]), let folder = Self.text(block[345..<500]),
            let byteCount = Self.size(block[124..<136])
        else { return nil }
        self.init(name: folder.isEmpty ? name : "\(folder)/\(name)", byteCount: byteCount)
        guard self.block == block else { return nil }
    }

    /// The header as written in an archive; nil when the name is too long for one.
    var block: [UInt8]? {
        guard let (folder, name) = Self.split(name) else { return nil }
        var block = [UInt8](repeating: 0, count: Self.blockByteCount)
        func put(_ bytes: some Sequence<UInt8>, at place: Int) {
            for (step, byte) in bytes.enumerated() { block[place + step] = byte }
        }
        put(name.utf8, at: 0)
        put("0000600\0".utf8, at: 100)  // read and written by the owner
        put("0000000\0".utf8, at: 108)  // user and group of the person who unpacks it
        put("0000000\0".utf8, at: 116)
        put(Self.written(byteCount), at: 124)
        put("00000000000\0".utf8, at: 136)  // no date
        put("        0".utf8, at: 148)  // the sum counts as blanks; 0 is a regular file
        put("ustar\0".utf8, at: 257)
        put("00".utf8, at: 263)
        put(folder.utf8, at: 345)
        let sum = block.reduce(0) { $0 + UInt64($1) }
        put(Self.octal(sum, digits: 6).utf8 + [0], at: 148)
        return block
    }

    /// Zeros that fill a member's last block.
    static func filling(after byteCount: UInt64) -> Int {
        let over = Int(byteCount % UInt64(blockByteCount))
        return over == 0 ? 0 : blockByteCount - over
    }

    /// A name of more than 100 bytes is cut at a slash, with at most 155 bytes before it.
    private static func split(_ name: String) -> (folder: Substring, name: Substring)? {
        guard name.utf8.count > 100 else { return name.isEmpty ? nil : ("", name[...]) }
        let slashes = name.indices.reversed().filter { name[$0] == "/" }
        for slash in slashes {
            let (folder, rest) = (name[..<slash], name[name.index(after: slash)...])
            if folder.utf8.count <= 155, (1...100).contains(rest.utf8.count) {
                return (folder, rest)
            }
        }
        return nil
    }

    /// The text of a field, up to its first zero; nil where it is no UTF-8.
    private static func text(_ field: ArraySlice<UInt8>) -> String? {
        String(validating: field.prefix { $0 != 0 }, as: UTF8.self)
    }

    private static let octalSizeMax: UInt64 = 1 << 33 - 1

    private static func written(_ byteCount: UInt64) -> [UInt8] {
        guard byteCount > octalSizeMax else {
            return Array(octal(byteCount, digits: 11).utf8) + [0]
        }
        return [0x80, 0, 0, 0]
            + (0..<8).reversed().map {
                UInt8(truncatingIfNeeded: byteCount >> (8 * UInt64($0)))
            }
    }

    private static func size(_ field: ArraySlice<UInt8>) -> UInt64? {
        guard field.first != 0x80 else {
            return field.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
        return text(field).flatMap { UInt64($0, radix: 8) }
    }

    private static func octal(_ value: UInt64, digits: Int) -> String {
        let text = String(value, radix: 8)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
