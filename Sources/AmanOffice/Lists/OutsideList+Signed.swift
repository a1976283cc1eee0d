import AmanLetter
import Crypto
import Foundation

extension OutsideList {
    private static let signatureByteCount = 64

    /// Reads a list's file and checks its signature.
    ///
    /// - Throws: `unreadable`, `newerVersion`, `earlierVersion`, `badSignature`.
    package init(reading file: [UInt8]) throws(OutsideListError) {
        let cut = file.count - Self.signatureByteCount
        guard cut > 0, file.count <= OutsideListLimits.listByteCountMax else {
            throw .unreadable(.list, at: 0)
        }
        let (body, signature) = (Array(file[..<cut]), Array(file[cut...]))
        try self.init(unsigned: body)
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signer),
            key.isValidSignature(signature, for: Self.signed(body))
        else { throw .badSignature }
    }

    /// The file, signed by its owner.
    func file(signedBy key: Curve25519.Signing.PrivateKey) throws -> [UInt8] {
        let body = body(entries: entries)
        return body + Array(try key.signature(for: Self.signed(body)))
    }

    /// What two people compare over the telephone: the list's keys as 20 hexadecimal digits.
    package var fingerprint: String {
        let hash = SHA256.hash(data: Array("aman list fingerprint 1".utf8) + body(entries: []))
        return Hexadecimal.text(Array(hash.prefix(10)))
    }

    /// The hash is signed: a list may have a hundred megabytes.
    private static func signed(_ body: [UInt8]) -> [UInt8] {
        Array("aman list 1\n".utf8) + Array(SHA512.hash(data: body))
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
