package import AmanLetter

/// A case file as it lies on a stick: for which key it was sealed, and nothing else.
///
/// A mark, the version, the key's identifier, then HPKE's key and text. Three lengths only, so that
/// the length does not say whose case it is.
package struct SealedCase: Equatable, Sendable {
    package let bytes: [UInt8]

    /// "AMC" and the version.
    static let head: [UInt8] = Array("AMC".utf8) + [1]
    static let headByteCount = 4 + KeyID.byteCount
    /// Bytes of the key that HPKE sends along.
    static let encapsulatedByteCount = 32
    /// Sizes of what is sealed: a case without a photo, with a small one, and with the largest.
    static let sizes = [8_192, 49_152, 147_456]
    private static let overheadByteCount = headByteCount + encapsulatedByteCount + 16

    /// Every length that a case file can have.
    package static let byteCounts = sizes.map { $0 + overheadByteCount }
    /// Most bytes of a case file.
    package static let byteCountMax = 147_456 + overheadByteCount

    /// Whether bytes are meant as a case file, whole or not: for a page that takes several kinds.
    package static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: head.prefix(3)) }

    /// Takes bytes that have the form of a case file.
    ///
    /// - Throws: `unreadable` for another mark or length, `newerVersion`.
    package init(bytes: [UInt8]) throws(MovedCaseRefusal) {
        guard Self.begins(bytes), bytes.count >= Self.headByteCount else { throw .unreadable }
        let version = UInt64(bytes[3])
        guard version <= UInt64(Self.head[3]) else { throw .newerVersion(version) }
        guard bytes[3] == Self.head[3], Self.byteCounts.contains(bytes.count) else {
            throw .unreadable
        }
        self.bytes = bytes
    }

    init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// For which key it was sealed.
    package var keyID: KeyID? { KeyID(Array(bytes[4..<Self.headByteCount])) }

    // MARK: Padding

    private static let lengthByteCount = 4

    /// The content with its length in front, filled up with zeros to one of `sizes`.
    ///
    /// - Returns: Nil for a content that is longer than there can be.
    static func padded(_ content: [UInt8]) -> [UInt8]? {
        let length = content.count + lengthByteCount
        guard let size = sizes.first(where: { $0 >= length }) else { return nil }
        let count = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: content.count >> $0) }
        return count + content + [UInt8](repeating: 0, count: size - length)
    }

    /// What `padded` was given; nil for anything but zeros behind it, or a size that is too large.
    package static func unpadded(_ padded: [UInt8]) -> [UInt8]? {
        guard sizes.contains(padded.count) else { return nil }
        let count = padded[..<lengthByteCount].reduce(0) { $0 << 8 | Int($1) }
        let end = lengthByteCount + count
        guard end <= padded.count, end > (sizes.last { $0 < padded.count } ?? 0),
            padded[end...].allSatisfy({ $0 == 0 })
        else { return nil }
        return Array(padded[lengthByteCount..<end])
    }
}
