package import AmanLetter

/// What a list is about: an office says it at a hit.
package enum OutsideListKind: String, CaseIterable, Sendable {
    /// People whom a court has excluded from the programme.
    case exclusion
    /// People whose families look for them.
    case missing
    /// Applications to another office.
    case applications
    case other
}

/// A list as its owner gives it away: entries that say nothing without the owner's answers.
package struct OutsideList: Equatable, Sendable {
    package let id: ListID
    package let kind: OutsideListKind
    /// What the owner calls themselves; shown at a hit.
    package let owner: String
    package let sealedAt: Instant
    /// How many keys the owner answers in all.
    package let answeredKeyCountMax: Int
    /// Belongs to the key that the function has for this list.
    let publicKey: GroupElement
    /// Ed25519; signs the list.
    let signer: [UInt8]
    /// Entries in the order of their marks, each mark once.
    let entries: [UInt8]

    /// Entries with the padding.
    package var entryCount: Int { entries.count / ListEntry.byteCount }
}

// MARK: The file

extension OutsideList {
    private static let itemCount = 8

    /// Reads a list's file up to its signature.
    ///
    /// - Throws: `unreadable`, `newerVersion`, `earlierVersion`.
    init(unsigned body: [UInt8]) throws(OutsideListError) {
        var reader = try OutsideFileReader(body, .list, items: Self.itemCount)
        id = try reader.id()
        guard let kind = OutsideListKind(rawValue: try reader.text(max: 32)) else {
            throw reader.fault
        }
        self.kind = kind
        owner = try reader.text(max: OutsideListLimits.ownerByteCountMax)
        guard !owner.isEmpty, tidied(owner) == owner else { throw reader.fault }
        sealedAt = try reader.moment()
        answeredKeyCountMax = try reader.number(max: OutsideListLimits.answeredKeyCountMax)
        publicKey = try reader.element()
        signer = try reader.bytes(exactly: 32)
        let most = OutsideListLimits.entryCountMax * ListEntry.byteCount
        entries = try reader.bytes(max: most)
        guard Self.areEntries(entries) else { throw reader.fault }
        try reader.finish()
    }

    /// The file up to its signature.
    func body(entries: [UInt8]) -> [UInt8] {
        var writer = OutsideFile.list.writer(items: Self.itemCount, capacity: entries.count)
        writer.writeBytes(id.bytes)
        writer.writeText(kind.rawValue)
        writer.writeText(owner)
        writer.writeInteger(sealedAt.seconds)
        writer.writeUnsigned(UInt64(answeredKeyCountMax))
        writer.writeBytes(publicKey.bytes)
        writer.writeBytes(signer)
        writer.writeBytes(entries)
        return writer.bytes
    }

    /// Whether these are padded entries, each after the one before.
    private static func areEntries(_ bytes: [UInt8]) -> Bool {
        let size = ListEntry.byteCount
        let count = bytes.count / size
        guard bytes.count.isMultiple(of: size), count >= OutsideListLimits.entryCountMin,
            count & (count - 1) == 0
        else { return false }
        let span = bytes.span
        for start in stride(from: size, to: bytes.count, by: size) {
            let mark = span.extracting(start..<start + ListEntry.markByteCount)
            let before = span.extracting(start - size..<start - size + ListEntry.markByteCount)
            guard precedes(before, mark) else { return false }
        }
        return true
    }
}
