import AmanLetter
package import AmanVerdict

/// A programme's roots, as one office knows them.
package struct KnownRoots: Equatable, Sendable {
    /// The root that was pinned first, then each that the one before it named; the last one signed
    /// the newest trust list here.
    package var followed: [RootKey]
    /// The lists in which each named the next; one fewer than the roots.
    package var vouchers: [RootVoucher]

    /// The root that signed the newest trust list here, or will sign the first.
    package var present: RootKey { followed[followed.count - 1] }

    /// Roots that were replaced.
    package var earlier: ArraySlice<RootKey> { followed.dropLast() }
}

extension Office {
    /// The programme's roots; nil while the office has pinned none.
    ///
    /// - Throws: When the records cannot be read.
    package func knownRoots() async throws(RecordsError) -> KnownRoots? {
        let pinned = try await records.part(PartName.rootKey).flatMap(RootKey.init)
        guard let first = pinned ?? keys.rootKey else { return nil }
        let signedBy = try await records.part(PartName.trustList).flatMap { part in
            try? SignedEnvelope.parse(part.bytes, maxByteCount: trustListByteCountMax).keyID
        }
        let kept = try await records.parts(prefix: PartName.vouchers).compactMap(RootVoucher.init)
        var roots = KnownRoots(followed: [first], vouchers: [])
        while let signedBy, roots.present.keyID != signedBy,
            let voucher = kept.first(where: { $0.root == roots.present }),
            let next = voucher.successor, roots.followed.count <= rootVoucherCountMax
        {
            roots.vouchers.append(voucher)
            roots.followed.append(next)
        }
        return roots
    }

    /// The mark of the root that guards' phones compare; nil while the office has pinned none.
    package func rootMark() async throws(RecordsError) -> RootMark? {
        try await knownRoots().map { RootMark($0.present) }
    }

    /// Pins the programme's root, before anything else is known of the programme.
    ///
    /// - Throws: When the records cannot be written.
    package func pin(_ root: RootKey) async throws(RecordsError) {
        try await records.keep(root.kept, leaf: nil, nil)
    }

    /// Stores a list in which a root names the next one; it stays good forever.
    func keepVoucher(_ voucher: RootVoucher) async throws(RecordsError) {
        do {
            try await records.keep(voucher.kept, leaf: nil, nil)
        } catch .conflict(.newerStands) {
            return
        }
    }
}

extension RootVoucher {
    /// The root that the list names; nil when it names none.
    ///
    /// Only lists whose signature was checked are stored.
    fileprivate var successor: RootKey? {
        let payload = try? SignedEnvelope.parse(
            trustList,
            maxByteCount: trustListByteCountMax
        ).payload
        return payload.flatMap { try? TrustList.parse($0) }?.successor
    }

    fileprivate var kept: KeptPart {
        var writer = CBORWriter(capacity: trustList.count + 128)
        writer.writeArray(count: 3)
        writer.writeInteger(root.algorithm.rawValue)
        writer.writeBytes(root.publicKey)
        writer.writeBytes(trustList)
        // A root that names another next one later is followed there: the newest list counts.
        let sequence = (try? signedSequence) ?? 0
        return KeptPart(
            name: PartName.voucher(root.keyID),
            sequence: sequence,
            bytes: writer.bytes
        )
    }

    private var signedSequence: Int64 {
        get throws {
            let envelope = try SignedEnvelope.parse(
                trustList,
                maxByteCount: trustListByteCountMax
            )
            return Int64(clamping: try TrustList.parse(envelope.payload).sequence)
        }
    }

    /// Reads what `kept` wrote; nil when it is something else.
    fileprivate init?(_ part: KeptPart) {
        var reader = CBORReader(part.bytes)
        guard (try? reader.readArrayCount(max: 3)) == 3,
            let number = try? reader.readInteger(),
            let algorithm = SignatureAlgorithm(rawValue: number),
            let publicKey = try? reader.readBytes(max: 65),
            let list = try? reader.readBytes(max: trustListByteCountMax)
        else { return nil }
        self.init(root: RootKey(algorithm: algorithm, publicKey: publicKey), trustList: list)
    }
}
