import AmanLetter
package import AmanSignature
package import AmanVerdict

/// A changed trust list on its way to the root's keepers, with the present one.
///
/// Deterministic CBOR: `{1: version, 2: root's algorithm, 3: root, 4: standing list, 5: proposed
/// list, 6: [first officer, second officer]}`. Nothing in it is believed: the keepers are shown
/// every difference, and an attacker who changes the file gains nothing that they do not sign.
package struct TrustRequest: Equatable, Sendable {
    /// The root that signed the standing list, or is to sign the first.
    package var root: RootKey
    /// The present signed list; empty for the first.
    package var standing: [UInt8]
    /// The payload to be signed.
    package var proposed: [UInt8]
    /// Who asked for it, as the office's audit has them.
    package var officers: [String]

    /// Most bytes: two trust lists, and names.
    package static let byteCountMax = 2 * trustListByteCountMax + 4_096

    /// Most bytes of an officer's name.
    private static let nameByteCountMax = 1_024

    init(_ planned: PlannedTrust, officers: OfficerPair) throws(TrustError) {
        root = planned.root
        standing = planned.standing ?? []
        do {
            proposed = try planned.list.encoded()
        } catch {
            throw .refused(error)
        }
        self.officers = [officers.first, officers.second].map { String($0.prefix(80)) }
    }

    /// The file's bytes.
    package var encoded: [UInt8] {
        var writer = CBORWriter(capacity: standing.count + proposed.count + 512)
        writer.writeMap(count: 6)
        writer.writeUnsigned(1)
        writer.writeUnsigned(1)
        writer.writeUnsigned(2)
        writer.writeInteger(root.algorithm.rawValue)
        writer.writeUnsigned(3)
        writer.writeBytes(root.publicKey)
        writer.writeUnsigned(4)
        writer.writeBytes(standing)
        writer.writeUnsigned(5)
        writer.writeBytes(proposed)
        writer.writeUnsigned(6)
        writer.writeArray(count: officers.count)
        for name in officers { writer.writeText(name) }
        return writer.bytes
    }

    /// Reads a request; what it asks is checked by `opened`.
    ///
    /// - Throws: `unfitRequest` for anything `encoded` does not write.
    package init(parsing bytes: [UInt8]) throws(TrustError) {
        do {
            try self.init(reading: bytes)
        } catch {
            throw .unfitRequest
        }
        guard encoded == bytes else { throw .unfitRequest }
    }

    private init(reading bytes: [UInt8]) throws {
        guard bytes.count <= Self.byteCountMax else { throw TrustError.unfitRequest }
        var reader = CBORReader(bytes)
        guard try reader.readMapCount(max: 6) == 6 else { throw TrustError.unfitRequest }
        func expect(_ key: UInt64) throws {
            guard try reader.readUnsigned() == key else { throw TrustError.unfitRequest }
        }
        try expect(1)
        try expect(1)
        try expect(2)
        let number = try reader.readInteger()
        guard let algorithm = SignatureAlgorithm(rawValue: number) else {
            throw TrustError.unfitRequest
        }
        try expect(3)
        root = RootKey(algorithm: algorithm, publicKey: try reader.readBytes(max: 65))
        try expect(4)
        standing = try reader.readBytes(max: trustListByteCountMax)
        try expect(5)
        proposed = try reader.readBytes(max: trustListByteCountMax)
        try expect(6)
        officers = []
        for _ in 0..<(try reader.readArrayCount(max: 2)) {
            officers.append(try reader.readText(max: Self.nameByteCountMax))
        }
        reader.leave()
        reader.leave()
        try reader.finish()
        guard officers.count == 2 else { throw TrustError.unfitRequest }
    }
}

/// A request whose lists were read: what would change, for the root's keepers to look at.
package struct OpenedRequest: Sendable {
    /// The present list; nil for the first.
    package var before: TrustList?
    /// The list that would be signed.
    package var after: TrustList
    /// The root that signed the standing list, or is to sign the first.
    package var root: RootKey
    /// Everything that differs.
    package var differences: [TrustDifference]
}

extension TrustRequest {
    /// Checks the request: it continues by one from a list that the root signed.
    ///
    /// - Throws: `unfitRequest`, or which rule the proposed list breaks.
    package func opened() throws(TrustError) -> OpenedRequest {
        let after: TrustList
        do {
            after = try TrustList.parse(proposed)
        } catch {
            throw .refused(error)
        }
        guard !standing.isEmpty else {
            guard after.sequence == 1 else { throw .unfitRequest }
            return OpenedRequest(
                before: nil,
                after: after,
                root: root,
                differences: trustDifferences(from: nil, to: after)
            )
        }
        guard
            let before = try? checkTrustList(standing, root: root, ask: SignatureChecker().isValid),
            after.programme == before.programme, after.sequence == before.sequence + 1,
            after.issuedAt >= before.issuedAt
        else { throw .unfitRequest }
        return OpenedRequest(
            before: before,
            after: after,
            root: root,
            differences: trustDifferences(from: before, to: after)
        )
    }

    /// Signs what is asked for; the keepers have looked at it.
    ///
    /// - Parameter root: The root that signed the standing list, or the one that it names as next.
    /// - Returns: The signed trust list, for the offices to import.
    /// - Throws: `otherRoot`, `unfitRequest`, or why it could not be signed.
    package func signed(by root: any RootSigner) throws(TrustError) -> [UInt8] {
        let opened = try opened()
        let key = RootKey(root.publicHalf)
        guard key == opened.root || key == opened.before?.successor else {
            throw .otherRoot(found: key.keyID, expected: opened.root.keyID)
        }
        return try signTrustList(opened.after, by: root)
    }
}
