import AmanLetter
import AmanLog
package import AmanVerdict

/// The signed parts an office has here for a bundle.
package struct BundleParts: Sendable {
    package var trustList: [UInt8]
    package var statusLists: [[UInt8]]
    package var noticeLists: [[UInt8]]
    /// Logs, of this and other offices.
    package var logs: [LogPart]
}

extension Office {
    /// Everything a checkpoint needs, in one file: signs the office's lists again and reads it
    /// back.
    ///
    /// The log in it is the one under the newest tree head, so publish first.
    ///
    /// - Throws: `noRoot`, `noTrustList`, `noTreeHead`; `notSigned` or `refused` for a list;
    ///   `readBackFailed` when no post could use the file; `records`.
    package func bundle() async throws(PublishError) -> [UInt8] {
        try await renewStatusLists()
        try await renewAnnouncements()
        try await renewNotices()
        return try await assembledBundle()
    }

    /// Puts the kept parts together, and reads the file back as a checkpoint will.
    func assembledBundle() async throws(PublishError) -> [UInt8] {
        guard let roots = try await publishedRoots() else { throw .noRoot }
        var parts = try await bundleParts()
        parts.logs.append(try await ownLog())
        let trustList: TrustList
        do {
            trustList = try checkTrustList(parts.trustList, root: roots.present, ask: keys.isValid)
        } catch {
            throw .readBackFailed(.part(.trustList, error))
        }
        let whole = encodedBundle(parts, roots)
        if (try? Knowledge.read(whole, pinnedRoot: roots.present.keyID, ask: keys.isValid)) != nil {
            return whole
        }
        let fitting = planBundleParts(parts, trustList, ask: keys.isValid)
        let bytes = encodedBundle(fitting, roots)
        do {
            _ = try Knowledge.read(bytes, pinnedRoot: roots.present.keyID, ask: keys.isValid)
        } catch {
            throw .readBackFailed(error)
        }
        return bytes
    }

    private func encodedBundle(_ parts: BundleParts, _ roots: KnownRoots) -> [UInt8] {
        Bundle(
            programme: programme.id,
            created: environment.now(),
            root: roots.present,
            trustList: parts.trustList,
            statusLists: parts.statusLists,
            logs: parts.logs,
            noticeLists: parts.noticeLists,
            vouchers: roots.vouchers
        )
        .encoded()
    }

    /// The programme's roots, up to the one that signed the list here.
    func publishedRoots() async throws(PublishError) -> KnownRoots? {
        do {
            return try await knownRoots()
        } catch {
            throw .records(error)
        }
    }

    private func bundleParts() async throws(PublishError) -> BundleParts {
        let trustList = try await published { records throws(RecordsError) in
            try await records.part(PartName.trustList)
        }
        guard let trustList else { throw .noTrustList }
        return BundleParts(
            trustList: trustList.bytes,
            statusLists: try await kept(PartName.statusLists).map(\.bytes),
            noticeLists: try await kept(PartName.notices).map(\.bytes),
            logs: try await kept(PartName.logs).compactMap(LogPart.init)
        )
    }

    private func kept(_ prefix: String) async throws(PublishError) -> [KeptPart] {
        try await published { records throws(RecordsError) in
            try await records.parts(prefix: prefix)
        }
    }

    /// What is known here of the other offices, as a bundle that another can be joined to; nil
    /// before the first one was imported.
    ///
    /// Only the parts that the trust list still vouches for.
    func heldBundle(_ root: RootKey?) async throws(PublishError) -> Bundle? {
        guard let root else { return nil }
        let parts: BundleParts
        do {
            parts = try await bundleParts()
        } catch {
            if error == .noTrustList { return nil }
            throw error
        }
        guard let trustList = try? checkTrustList(parts.trustList, root: root, ask: keys.isValid)
        else { return nil }
        let fitting = planBundleParts(parts, trustList, ask: keys.isValid)
        return Bundle(
            programme: trustList.programme,
            created: trustList.issuedAt,
            root: root,
            trustList: parts.trustList,
            statusLists: fitting.statusLists,
            logs: fitting.logs,
            noticeLists: fitting.noticeLists
        )
    }

    /// This office's log under its newest tree head, hashed again from the leaves, with the older
    /// tree heads that witnesses cosigned.
    func ownLog() async throws(PublishError) -> LogPart {
        let heads = try await ownTreeHeads()
        return LogPart(
            origin: logOrigin,
            treeHeads: heads.map(\.note),
            leafHashes: try await leafHashes(until: heads.first?.size ?? 0)
        )
    }

    /// The hashes of the first leaves, 32 bytes each.
    func leafHashes(until size: UInt64) async throws(PublishError) -> [UInt8] {
        var hashes: [UInt8] = []
        hashes.reserveCapacity(Int(size) * LogHash.byteCount)
        var next: UInt64 = 0
        while next < size {
            let (first, limit) = (next, Int(min(size - next, 65_536)))
            let leaves = try await published { records throws(RecordsError) in
                try await records.leaves(from: first, limit: limit)
            }
            guard !leaves.isEmpty else { throw .logIsShorter(size: next, signed: size) }
            for leaf in leaves { hashes += leafHash(of: leaf).bytes }
            next += UInt64(leaves.count)
        }
        return hashes
    }
}

/// The parts that the trust list still vouches for.
///
/// A verifier refuses a bundle of which one part is signed by a key it does not know; an office
/// that left the programme must not make the others' bundle useless.
package func planBundleParts(
    _ parts: BundleParts,
    _ trustList: TrustList,
    ask: (SignatureQuestion) -> Bool
) -> BundleParts {
    var fitting = parts
    fitting.statusLists = parts.statusLists.filter { cose in
        (try? checkStatusList(cose, trustList: trustList, ask: ask)) != nil
    }
    fitting.noticeLists = parts.noticeLists.filter { cose in
        (try? checkNoticeList(cose, trustList: trustList, ask: ask)) != nil
    }
    fitting.logs = parts.logs.filter { log in
        (try? KnownLog.check(log, against: trustList, ask: ask)) != nil
    }
    let origins = fitting.logs.map(\.origin)
    fitting.logs.removeAll { log in
        // Its leaves are all in the log that continues it.
        trustList.logs.contains { $0.continues == log.origin && origins.contains($0.origin) }
    }
    return fitting
}

extension RootKey {
    /// The pinned root as it is stored.
    var kept: KeptPart {
        var writer = CBORWriter()
        writer.writeArray(count: 2)
        writer.writeInteger(algorithm.rawValue)
        writer.writeBytes(publicKey)
        return KeptPart(name: PartName.rootKey, sequence: 0, bytes: writer.bytes)
    }

    /// Reads what `kept` wrote; nil when it is something else.
    init?(_ part: KeptPart) {
        var reader = CBORReader(part.bytes)
        guard (try? reader.readArrayCount(max: 2)) == 2,
            let number = try? reader.readInteger(),
            let algorithm = SignatureAlgorithm(rawValue: number),
            let publicKey = try? reader.readBytes(max: 65)
        else { return nil }
        self.init(algorithm: algorithm, publicKey: publicKey)
    }
}
