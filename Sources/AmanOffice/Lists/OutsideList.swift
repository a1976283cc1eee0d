package import AmanLetter
import Crypto
import Foundation

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

    /// What two people compare over the telephone: the list's keys as 20 hexadecimal digits.
    package var fingerprint: String {
        let hash = SHA256.hash(data: Array("aman list fingerprint 1".utf8) + body(entries: []))
        return Hexadecimal.text(Array(hash.prefix(10)))
    }
}

// MARK: The file

extension OutsideList {
    private static let signatureByteCount = 64
    private static let itemCount = 8

    /// Reads a list's file and checks its signature.
    ///
    /// - Throws: `unreadable`, `newerVersion`, `badSignature`.
    package init(reading file: [UInt8]) throws(OutsideListError) {
        let cut = file.count - Self.signatureByteCount
        guard cut > 0, file.count <= OutsideListLimits.listByteCountMax else {
            throw .unreadable(.list, at: 0)
        }
        let (body, signature) = (Array(file[..<cut]), Array(file[cut...]))
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
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signer),
            key.isValidSignature(signature, for: Self.signed(body))
        else { throw .badSignature }
    }

    /// The file, signed by its owner.
    func file(signedBy key: Curve25519.Signing.PrivateKey) throws -> [UInt8] {
        let body = body(entries: entries)
        return body + Array(try key.signature(for: Self.signed(body)))
    }

    private func body(entries: [UInt8]) -> [UInt8] {
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

    /// The hash is signed: a list may have a hundred megabytes.
    private static func signed(_ body: [UInt8]) -> [UInt8] {
        Array("aman list 1\n".utf8) + Array(SHA512.hash(data: body))
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

// MARK: Looking for a value

extension OutsideList {
    /// What the list has under a value of the function.
    ///
    /// - Returns: One for each row that has the key, at most `ListEntry.sharedCountMax`.
    func payloads(under value: [UInt8]) -> [RowPayload] {
        var found: [RowPayload] = []
        for number in 0..<ListEntry.sharedCountMax {
            let keys = EntryKeys(value: value, number: number, list: id)
            guard let sealed = sealed(at: keys.mark) else { break }
            if let payload = keys.opened(sealed) { found.append(payload) }
        }
        return found
    }

    private func sealed(at mark: [UInt8]) -> [UInt8]? {
        var (low, high) = (0, entryCount)
        let span = entries.span
        while low < high {
            let middle = (low + high) / 2
            let start = middle * ListEntry.byteCount
            let found = span.extracting(start..<start + ListEntry.markByteCount)
            if precedes(found, mark.span) { low = middle + 1 } else { high = middle }
        }
        let start = low * ListEntry.byteCount
        guard low < entryCount,
            isSame(span.extracting(start..<start + ListEntry.markByteCount), mark.span)
        else { return nil }
        return Array(entries[start + ListEntry.markByteCount..<start + ListEntry.byteCount])
    }
}
