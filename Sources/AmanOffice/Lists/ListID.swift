import AmanLetter

/// What names an outside list, a question or a hit: random, and says nothing.
package struct ListID: Hashable, Sendable {
    package static let byteCount = 16

    package let bytes: [UInt8]

    /// - Returns: Nil for another number of bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    init(random randomBytes: (Int) -> [UInt8]) {
        bytes = randomBytes(Self.byteCount)
    }

    /// Its first bytes, enough to distinguish the lists of one office.
    package var text: String { Hexadecimal.text(Array(bytes.prefix(5))) }
}
