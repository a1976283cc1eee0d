import AmanLog

/// Where a monitor reads: an office's public folder, a mirror of its log, or an address.
///
/// What it gives is believed of nobody: every byte is bounded here and checked by the reader.
package protocol OfficeSource: Sendable {
    /// A file below the folder or address.
    ///
    /// - Parameters:
    ///   - path: Such as `log/checkpoint`; parts of letters, digits, `.`, `_`, `-`.
    ///   - limit: Most bytes it may have.
    /// - Returns: Its bytes; nil when there is no such file.
    /// - Throws: `OfficeSourceError`.
    func read(_ path: String, limit: Int) async throws(OfficeSourceError) -> [UInt8]?
}

/// Why a file could not be read.
package enum OfficeSourceError: Error, Equatable, Sendable {
    /// It has more bytes than what is asked for can have.
    case tooLong(limit: Int)
    /// The disk or the network did not give it.
    case unreadable
}

/// The log of an office below its source: in a public folder beside the lists, or alone.
package struct LogFiles: Sendable {
    let source: any OfficeSource
    /// `log/` in a public folder, nothing in a mirror.
    let prefix: String

    package init(_ source: any OfficeSource, prefix: String) {
        self.source = source
        self.prefix = prefix
    }

    func read(_ path: String, limit: Int) async throws(OfficeSourceError) -> [UInt8]? {
        try await source.read(prefix + path, limit: limit)
    }

    /// A tile, or what it holds out of the full one that has taken its place; nil when neither is
    /// there.
    ///
    /// An entry or a hash may take `limit` bytes with its length.
    func tile(_ address: TileAddress, limit: Int) async throws(OfficeSourceError) -> [UInt8]? {
        if let bytes = try await read(address.path, limit: address.width * limit) { return bytes }
        guard !address.isFull,
            let bytes = try await read(address.full.path, limit: tileWidthMax * limit)
        else { return nil }
        return try? address.cut(from: bytes)
    }
}
