package import AmanLetter
import AmanLog
import AmanVerdict

extension Office {
    /// Takes in what other offices say, from a bundle on a stick or over a radio link.
    ///
    /// The first bundle a new office takes in pins the programme's root; every later one must be of
    /// that root. Each part is kept by itself and never goes back, so stopping anywhere and taking
    /// the same file again is safe.
    ///
    /// - Parameters:
    ///   - bytes: The bundle.
    ///   - expectedRoot: The root the first bundle must have, when the officer was told it.
    ///   - officer: Who takes it in.
    /// - Returns: What was new, and what a person should look at.
    /// - Throws: `refused` when the file does not verify, `notJoined` when it cannot be joined
    ///   to what is known, as when its trust list contradicts ours; nothing of it is kept then.
    package func takeBundle(
        _ bytes: [UInt8],
        expectedRoot: KeyID? = nil,
        officer: String
    ) async throws(TakeBundleError) -> TakenBundle {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let bundle = try await openBundle(bytes, expectedRoot)
        var taken = TakenBundle()
        let trustList = try await takeTrust(bundle, officer, &taken)
        let parts = BundleParts(
            trustList: bundle.trustList,
            statusLists: bundle.statusLists,
            noticeLists: bundle.noticeLists,
            logs: bundle.logs
        )
        let fitting = planBundleParts(parts, trustList, ask: keys.fits)
        try await takeStatusLists(fitting, trustList, &taken)
        try await takeLogs(fitting, &taken)
        try await takeNotices(fitting, trustList, officer, &taken)
        return taken
    }

    /// Verifies the whole file before anything of it is kept.
    private func openBundle(
        _ bytes: [UInt8],
        _ expectedRoot: KeyID?
    ) async throws(TakeBundleError) -> Bundle {
        let pinned: RootKey?
        do {
            pinned = try await rootKey()
        } catch {
            throw .knowledge(error)
        }
        let offered: Bundle
        do {
            offered = try Bundle.parse(bytes)
        } catch {
            throw .refused(.container(error))
        }
        let bundle = try await joined(offered, pinned, pinned?.keyID ?? expectedRoot)
        guard bundle.programme == programme.id else { throw .otherProgramme(bundle.programme) }
        if pinned == nil { try await pin(bundle.root) }
        return bundle
    }

    /// The bundle whole and verified: a partial one with what it leaves out, from what is known.
    ///
    /// A whole one is given back as it came, once it is known that it contradicts nothing.
    private func joined(
        _ offered: Bundle,
        _ pinned: RootKey?,
        _ expected: KeyID?
    ) async throws(TakeBundleError) -> Bundle {
        let held: Bundle?
        do {
            held = try await heldBundle(pinned)
        } catch {
            throw .knowledge(error)
        }
        do {
            let update = try BundleUpdate.plan(
                held: held,
                offered: offered,
                pinnedRoot: expected,
                ask: keys.fits
            )
            return offered.isPartial ? update.bundle : offered
        } catch {
            switch error {
            case .offered(let refusal): throw .refused(refusal)
            case .held, .otherProgramme, .trustListContradicts, .nothingHeld, .tooLarge:
                throw .notJoined(error)
            }
        }
    }

    private func pin(_ root: RootKey) async throws(TakeBundleError) {
        do {
            try await records.keep(root.kept, leaf: nil, nil)
        } catch {
            throw .records(error)
        }
    }

    /// Keeps the trust list if it is newer; the answer is the newest that is known.
    private func takeTrust(
        _ bundle: Bundle,
        _ officer: String,
        _ taken: inout TakenBundle
    ) async throws(TakeBundleError) -> TrustList {
        let list: TrustList
        do {
            list = try checkTrustList(bundle.trustList, root: bundle.root, ask: keys.fits)
        } catch {
            throw .refused(.part(.trustList, error))
        }
        let part = KeptPart(
            name: PartName.trustList,
            sequence: Int64(clamping: list.sequence),
            bytes: bundle.trustList
        )
        let now = surroundings.now()
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: .takeBundle,
            subject: bundle.root.keyID.description,
            reason: "created \(bundle.created.rfc3339)"
        )
        let leaf = LogEntry.notice(kind: .trustList, digest: sha256(bundle.trustList), at: now)
        taken.trustListIsNew = try await keepNewer(part, leaf: leaf.encoded(), audit)
        if !taken.trustListIsNew { try await append(audit) }
        let newest = try await newestTrustList(orElse: list)
        taken.trustListSequence = newest.sequence
        return newest
    }

    private func newestTrustList(
        orElse list: TrustList
    ) async throws(TakeBundleError) -> TrustList {
        do {
            return try await trustList()
        } catch .records(let error) {
            throw .records(error)
        } catch {
            return list
        }
    }

    private func takeStatusLists(
        _ parts: BundleParts,
        _ trustList: TrustList,
        _ taken: inout TakenBundle
    ) async throws(TakeBundleError) {
        for cose in parts.statusLists {
            guard
                let list = try? checkStatusList(cose, trustList: trustList, ask: keys.fits),
                let key = trustList.statusLists.first(where: { $0.uri == list.uri }),
                key.office != code
            else { continue }
            guard !isFromTheFuture(list.issuedAt) else {
                taken.fromTheFuture += 1
                continue
            }
            let part = KeptPart(
                name: PartName.statusList(list.uri),
                sequence: list.issuedAt.seconds,
                bytes: cose
            )
            if try await keepNewer(part) { taken.newStatusLists += 1 } else { taken.known += 1 }
        }
    }

    private func takeLogs(
        _ parts: BundleParts,
        _ taken: inout TakenBundle
    ) async throws(TakeBundleError) {
        for log in parts.logs where log.origin != logOrigin {
            let kept: KeptPart?
            do {
                kept = try await records.part(PartName.log(log.origin))
            } catch {
                throw .records(error)
            }
            let known = kept.flatMap(LogPart.init)?.leafHashes ?? []
            let shorter = min(known.count, log.leafHashes.count)
            guard known.prefix(shorter) == log.leafHashes.prefix(shorter) else {
                taken.forkedLogs.append(log.origin)
                continue
            }
            if try await keepNewer(log.kept) { taken.newLogs += 1 } else { taken.known += 1 }
        }
    }

    private func append(_ audit: AuditEntry) async throws(TakeBundleError) {
        do {
            try await records.append(audit)
        } catch {
            throw .records(error)
        }
    }

    /// Whether a list was signed later than clocks can differ.
    ///
    /// Kept, it could not be replaced by a right one until that day comes.
    func isFromTheFuture(_ issuedAt: Instant) -> Bool {
        issuedAt > surroundings.now().adding(days: 1)
    }

    /// Keeps a part; false when one as new or newer stands.
    func keepNewer(
        _ part: KeptPart,
        leaf: [UInt8]? = nil,
        _ audit: AuditEntry? = nil
    ) async throws(TakeBundleError) -> Bool {
        do {
            try await records.keep(part, leaf: leaf, audit)
            return true
        } catch .conflict(.newerStands) {
            return false
        } catch {
            throw .records(error)
        }
    }
}
