package import AmanLetter
import AmanLog
import AmanVerdict

extension Office {
    /// Imports what other offices say, from a bundle on a stick or over a radio link.
    ///
    /// The first bundle a new office imports pins the programme's root; every later one must be of
    /// that root, or of one that follows from it. Each part is stored on its own and never goes
    /// back, so stopping anywhere and importing the same file again is safe.
    ///
    /// - Parameters:
    ///   - bytes: The bundle.
    ///   - expectedRoot: The root the first bundle must have, when the officer was given it.
    ///   - officer: Who imports it.
    /// - Returns: What was new, and what a person should look at.
    /// - Throws: `refused` when the file does not verify, `notMerged` when it cannot be merged
    ///   with what is known, as when its trust list contradicts ours; nothing of it is stored then.
    package func importBundle(
        _ bytes: [UInt8],
        expectedRoot: KeyID? = nil,
        officer: String
    ) async throws(ImportBundleError) -> ImportedBundle {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let (bundle, isEarlier) = try await openBundle(bytes, expectedRoot)
        var imported = ImportedBundle()
        let trustList =
            isEarlier
            ? try await trustListThatStands(&imported)
            : try await importTrust(bundle, officer, &imported)
        let parts = BundleParts(
            trustList: bundle.trustList,
            statusLists: bundle.statusLists,
            noticeLists: bundle.noticeLists,
            logs: bundle.logs
        )
        let fitting = planBundleParts(parts, trustList, ask: keys.isValid)
        try await importStatusLists(fitting, trustList, &imported)
        try await importLogs(fitting, trustList, &imported)
        try await importNotices(fitting, trustList, officer, &imported)
        return imported
    }

    /// Verifies the whole file before anything of it is stored.
    ///
    /// - Returns: The bundle, and whether its root is one that was replaced since: then its maker
    ///   has not heard of that, and only what the offices say in it is imported.
    private func openBundle(
        _ bytes: [UInt8],
        _ expectedRoot: KeyID?
    ) async throws(ImportBundleError) -> (Bundle, isEarlier: Bool) {
        let roots: KnownRoots?
        do {
            roots = try await knownRoots()
        } catch {
            throw .records(error)
        }
        let pinned = roots?.present.keyID ?? expectedRoot
        let bundle = try await wholeBundle(bytes, roots?.present)
        let knowledge: Knowledge
        do {
            knowledge = try Knowledge.read(bundle, ask: keys.isValid)
        } catch {
            throw .refused(error)
        }
        guard bundle.programme == programme.id else { throw .otherProgramme(bundle.programme) }
        if let pinned, !knowledge.roots.contains(where: { $0.keyID == pinned }) {
            let isEarlier = roots?.earlier.contains(bundle.root) ?? false
            guard isEarlier else { throw .refused(.otherRoot(found: bundle.root.keyID)) }
            return (bundle, true)
        }
        if roots == nil { try await pinFirst(knowledge.roots, expectedRoot) }
        return (bundle, false)
    }

    /// The bundle as it came, or a partial one with what it leaves out, from what is known.
    private func wholeBundle(
        _ bytes: [UInt8],
        _ root: RootKey?
    ) async throws(ImportBundleError) -> Bundle {
        let offered: Bundle
        do {
            offered = try Bundle.parse(bytes)
        } catch {
            throw .refused(.container(error))
        }
        guard offered.isPartial else { return offered }
        let held: Bundle?
        do {
            held = try await heldBundle(root)
        } catch {
            throw .knowledge(error)
        }
        do {
            return try BundleUpdate.plan(held: held, offered: offered, ask: keys.isValid).bundle
        } catch {
            switch error {
            case .offered(let refusal): throw .refused(refusal)
            case .held, .otherProgramme, .trustListContradicts, .nothingHeld, .tooLarge:
                throw .notMerged(error)
            }
        }
    }

    /// Pins the root the officer was given, or the one that signed the bundle's list.
    private func pinFirst(
        _ roots: [RootKey],
        _ expectedRoot: KeyID?
    ) async throws(ImportBundleError) {
        guard let root = roots.first(where: { $0.keyID == expectedRoot }) ?? roots.last else {
            return
        }
        do {
            try await pin(root)
        } catch {
            throw .records(error)
        }
    }

    /// Stores the trust list if it is newer; the answer is the newest that is known.
    private func importTrust(
        _ bundle: Bundle,
        _ officer: String,
        _ imported: inout ImportedBundle
    ) async throws(ImportBundleError) -> TrustList {
        let list: TrustList
        do {
            list = try checkTrustList(bundle.trustList, root: bundle.root, ask: keys.isValid)
        } catch {
            throw .refused(.part(.trustList, error))
        }
        guard list.hasFitKeys else { throw .refused(.part(.trustList, .content(.unfitKey))) }
        let audit = AuditEntry(
            at: environment.now(),
            officer: officer,
            act: .importBundle,
            subject: AuditCode(bundle.root.keyID),
            reason: "created " + AuditCode(bundle.created)
        )
        do {
            for voucher in bundle.vouchers { try await keepVoucher(voucher) }
            try await keepTrust(bundle.trustList, list, by: bundle.root, audit)
            imported.trustListIsNew = true
        } catch TrustError.records(.conflict(.newerStands)) {
            try await append(audit)
            imported.trustListDiffers = try await differs(list, bundle.trustList)
        } catch TrustError.records(let error) {
            throw .records(error)
        } catch let error as RecordsError {
            throw .records(error)
        } catch {
            throw .records(.damaged(record: PartName.trustList))
        }
        let newest = try await newestTrustList(orElse: list)
        imported.trustListSequence = newest.sequence
        return newest
    }

    /// Whether another list of the same number is here: two were signed beside each other.
    private func differs(
        _ list: TrustList,
        _ cose: [UInt8]
    ) async throws(ImportBundleError) -> Bool {
        do {
            guard let part = try await records.part(PartName.trustList) else { return false }
            return part.sequence == Int64(clamping: list.sequence) && part.bytes != cose
        } catch {
            throw .records(error)
        }
    }

    /// The present list, beside a bundle whose maker has not heard of the present root.
    private func trustListThatStands(
        _ imported: inout ImportedBundle
    ) async throws(ImportBundleError) -> TrustList {
        do {
            let list = try await trustList()
            imported.trustListSequence = list.sequence
            return list
        } catch .records(let error) {
            throw .records(error)
        } catch {
            throw .records(.damaged(record: PartName.trustList))
        }
    }

    private func newestTrustList(
        orElse list: TrustList
    ) async throws(ImportBundleError) -> TrustList {
        do {
            return try await trustList()
        } catch .records(let error) {
            throw .records(error)
        } catch {
            return list
        }
    }

    func note(_ log: LogPart) async throws(ImportBundleError) {
        guard let state = log.newestState else { return }
        do {
            try await noteSighting(of: log.origin, state)
        } catch {
            throw .records(error)
        }
    }

    private func append(_ audit: AuditEntry) async throws(ImportBundleError) {
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
        issuedAt > environment.now().adding(days: 1)
    }
}
