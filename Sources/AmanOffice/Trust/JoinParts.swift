import AmanLetter
import AmanVerdict

/// Times that joining begins again because another program stored the part meanwhile.
private let joiningAttemptsMax = 4

extension Office {
    /// Stores other offices' status lists, each where it is newer than the one that is here.
    func importStatusLists(
        _ parts: BundleParts,
        _ trustList: TrustList,
        _ imported: inout ImportedBundle
    ) async throws(ImportBundleError) {
        for cose in parts.statusLists {
            guard
                let list = try? checkStatusList(cose, trustList: trustList, ask: keys.isValid),
                let key = trustList.statusLists.first(where: { $0.uri == list.uri }),
                key.office != code
            else { continue }
            guard !isFromTheFuture(list.issuedAt) else {
                imported.fromTheFuture += 1
                continue
            }
            let subject = PartSubject.statusList(uri: list.uri)
            let outcome = try await keepNewer(
                SignedList(subject, list.issuedAt, cose, true),
                as: PartName.statusList(list.uri)
            ) { held in
                guard let known = try? StatusList.parse(payload(of: held)) else { return nil }
                let isValid =
                    (try? checkStatusList(held.bytes, trustList: trustList, ask: keys.isValid))
                    != nil
                return SignedList(subject, known.issuedAt, held.bytes, isValid)
            }
            imported.count(outcome, as: \.newStatusLists)
        }
    }

    /// Stores an office's notices where they are newer than those that are here.
    func keepNotices(
        _ list: NoticeList,
        _ cose: [UInt8],
        _ trustList: TrustList
    ) async throws(ImportBundleError) -> PartOutcome {
        let subject = PartSubject.notices(office: list.office)
        return try await keepNewer(
            SignedList(subject, list.issuedAt, cose, true),
            as: PartName.notices(list.office)
        ) { held in
            guard let known = try? NoticeList.parse(payload(of: held)) else { return nil }
            let isValid =
                (try? checkNoticeList(held.bytes, trustList: trustList, ask: keys.isValid)) != nil
            return SignedList(subject, known.issuedAt, held.bytes, isValid)
        }
    }

    /// Of two lists that were signed in one second the same one stays, in either order of arrival.
    private func keepNewer(
        _ offered: SignedList,
        as name: String,
        _ read: (KeptPart) -> SignedList?
    ) async throws(ImportBundleError) -> PartOutcome {
        try await join(name) { stored in
            let held = stored.flatMap(read)
            let (kept, outcome) = newerList(held: held, offered: offered)
            guard let kept, kept.cose != stored?.bytes else { return (nil, outcome) }
            let part = KeptPart(name: name, sequence: kept.signedAt.seconds, bytes: kept.cose)
            return (part, outcome)
        }
    }

    /// Stores other offices' logs: the longer leaves, and the tree heads of both with the lines of
    /// all witnesses.
    func importLogs(
        _ parts: BundleParts,
        _ trustList: TrustList,
        _ imported: inout ImportedBundle
    ) async throws(ImportBundleError) {
        for log in parts.logs where log.origin == logOrigin {
            do {
                let continues = try await continuesOwnLog(log)
                if !continues { imported.forkedLogs.append(log.origin) }
            } catch {
                throw .records(error)
            }
        }
        for log in parts.logs where trustList.log(log.origin)?.office != code {
            let outcome = try await join(PartName.log(log.origin)) { stored in
                joinedLog(stored, log, trustList)
            }
            guard outcome != .doesNotContinue else {
                imported.forkedLogs.append(log.origin)
                continue
            }
            try await note(log)
            imported.count(outcome, as: \.newLogs)
        }
    }

    /// What another office's log and the one that is here are joined into.
    private func joinedLog(
        _ stored: KeptPart?,
        _ log: LogPart,
        _ trustList: TrustList
    ) -> (KeptPart?, PartOutcome) {
        let held = stored.flatMap(LogPart.init).map { [$0] } ?? []
        let known = held.first?.leafHashes ?? []
        let shorter = min(known.count, log.leafHashes.count)
        // What is here stays, to be shown, also where no tree head fits it.
        guard known.prefix(shorter) == log.leafHashes.prefix(shorter) else {
            return (nil, .doesNotContinue)
        }
        let merged = mergeLogs(held, [log], trustList, keys.isValid)
        let outcome = merged.updates.first?.outcome ?? .keyGone
        guard let joined = merged.kept.first, joined.kept.bytes != stored?.bytes,
            outcome != .doesNotContinue
        else { return (nil, outcome) }
        // More witnesses of the same leaves are stored, and are no news of the log.
        return (joined.kept, joined.leafHashes.count > known.count ? outcome : .unchanged)
    }

    /// Stores what a part and the one that is here are joined into.
    ///
    /// - Parameters:
    ///   - name: The part's.
    ///   - plan: Makes it from the one that is here: the part to store, or nil where that one
    ///     stays, and what it means.
    /// - Returns: What `plan` said last.
    /// - Throws: What the records throw; `busy` where other programs were faster each time.
    private func join(
        _ name: String,
        _ plan: (KeptPart?) -> (KeptPart?, PartOutcome)
    ) async throws(ImportBundleError) -> PartOutcome {
        for _ in 0..<joiningAttemptsMax {
            do {
                let stored = try await records.part(name)
                let (joined, outcome) = plan(stored)
                guard let joined else { return outcome }
                try await records.keep(joined, joinedFrom: stored)
                return outcome
            } catch .conflict(.newerStands) {
                continue
            } catch {
                throw .records(error)
            }
        }
        throw .records(.busy)
    }
}

extension ImportedBundle {
    /// Counts a part as new or as known.
    mutating func count(_ outcome: PartOutcome, as new: WritableKeyPath<ImportedBundle, Int>) {
        switch outcome {
        case .added, .renewed: self[keyPath: new] += 1
        case .contradicts: contradictions += 1
        case .unchanged, .notOffered, .olderOffered, .doesNotContinue, .lacksBeginning, .keyGone:
            known += 1
        }
    }
}
