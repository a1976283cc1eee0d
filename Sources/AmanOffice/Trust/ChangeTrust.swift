import AmanLetter
import AmanLog
package import AmanSignature
package import AmanVerdict

extension Office {
    /// Makes the programme's first trust list: with this office's keys, signed by the root.
    ///
    /// - Throws: `alreadyFounded`, and as `changeTrust`.
    package func foundTrust(
        officers: OfficerPair,
        root: (any RootSigner)? = nil
    ) async throws(TrustError) -> TrustList {
        guard try await trustPart() == nil else { throw .alreadyFounded }
        let change = TrustChange.add(keys.enrolment, of: code, overlapDays: nil)
        return try await changeTrust(change, officers: officers, root: root)
    }

    /// Changes the trust list: planned, signed by the root, stored with its leaf and audit entry.
    ///
    /// - Parameters:
    ///   - change: What is to change.
    ///   - officers: The two people who answer for it.
    ///   - root: The programme's root, if it is here; nil is the one in the office's
    ///     own folder, which an office has that is only tried out.
    /// - Returns: The new list.
    /// - Throws: `rootIsElsewhere` when there is no root here, `otherRoot` when it is not the
    ///   programme's; `noRoot`, `noTrustList`, `damagedTrustList`; `notSigned`; `records`, with
    ///   `conflict` when another change came first; or the rule that the change breaks, such as
    ///   `keyKnown`.
    package func changeTrust(
        _ change: TrustChange,
        officers: OfficerPair,
        root: (any RootSigner)? = nil
    ) async throws(TrustError) -> TrustList {
        guard let signer = root ?? keys.root else { throw .rootIsElsewhere }
        let planned = try await planTrust(change)
        let key = RootKey(signer.publicHalf)
        guard key == planned.root || key == planned.successor else {
            throw .otherRoot(found: key.keyID, expected: planned.root.keyID)
        }
        let cose = try signTrustList(planned.list, by: signer)
        let audit = AuditEntry(
            at: environment.now(),
            officer: officers.first,
            second: officers.second,
            act: .trust,
            subject: change.auditSubject,
            reason: planned.standing == nil ? "found" : change.reason
        )
        try await keepTrust(cose, planned.list, by: key, audit)
        return planned.list
    }

    /// Plans a change and writes it down for the root's keepers, who are elsewhere.
    ///
    /// Nothing changes here until the signed list is imported; the audit says who asked.
    ///
    /// - Throws: Which rule the change breaks, or `records`; see `TrustError`.
    package func requestTrust(
        _ change: TrustChange,
        officers: OfficerPair
    ) async throws(TrustError) -> TrustRequest {
        let planned = try await planTrust(change)
        let request = try TrustRequest(planned, officers: officers)
        let audit = AuditEntry(
            at: environment.now(),
            officer: officers.first,
            second: officers.second,
            act: .trust,
            subject: change.auditSubject,
            reason: "request " + change.reason
        )
        do {
            try await records.append(audit)
        } catch {
            throw .records(error)
        }
        return request
    }

    /// The newest trust list this office knows.
    ///
    /// - Throws: `noTrustList`, `damagedTrustList`, `records`.
    package func trustList() async throws(TrustError) -> TrustList {
        guard let part = try await trustPart() else { throw .noTrustList }
        return try readTrust(part)
    }

    private func readTrust(_ part: KeptPart) throws(TrustError) -> TrustList {
        do {
            let envelope = try SignedEnvelope.parse(
                part.bytes,
                maxByteCount: trustListByteCountMax
            )
            return try TrustList.parse(envelope.payload)
        } catch {
            throw .damagedTrustList
        }
    }

    func trustPart() async throws(TrustError) -> KeptPart? {
        do {
            return try await records.part(PartName.trustList)
        } catch {
            throw .records(error)
        }
    }

    /// Reads what exists, and plans the next list.
    private func planTrust(_ change: TrustChange) async throws(TrustError) -> PlannedTrust {
        let now = environment.now()
        let part = try await trustPart()
        let roots: KnownRoots?
        do {
            roots = try await knownRoots()
        } catch {
            throw .records(error)
        }
        guard let root = roots?.present else { throw .noRoot }
        guard let part else {
            guard case .add(let enrolment, let office, _) = change else { throw .noTrustList }
            let first = try planFirstTrustList(programme, founder: office, enrolment, at: now)
            return PlannedTrust(list: first, root: root)
        }
        let standing = try readTrust(part)
        let list = try await planNext(change, after: standing, at: now)
        return PlannedTrust(
            list: list,
            root: root,
            standing: part.bytes,
            successor: standing.successor
        )
    }

    private func planNext(
        _ change: TrustChange,
        after standing: TrustList,
        at now: Instant
    ) async throws(TrustError) -> TrustList {
        switch change {
        case .add(let enrolment, let office, nil):
            return try planEnrolment(standing, programme, office, enrolment, at: now)
        case .add(let enrolment, let office, .some(let days)):
            let seen = try await seen(standing.logs.filter { $0.office == office })
            return try planRollover(
                standing,
                programme,
                office,
                enrolment,
                Overlap(days: days, log: seen.max { $0.state.size < $1.state.size }?.state),
                at: now
            )
        case .retire(let key, let moment):
            return try planRetirement(standing, programme, key, after: moment ?? now, at: now)
        case .distrust(let key, let since, let vouching):
            let office = standing.signers.first { $0.keyID == key }?.office
            let logs = standing.logs.filter { vouching && $0.office == office }
            let seen = try await seen(logs)
            return try planDistrust(standing, programme, key, since: since, seen, at: now)
        case .succeed(let root):
            return planSuccession(standing, programme, root, at: now)
        case .witnesses:
            return try planWitnesses(standing, programme, at: now)
        }
    }

    private func seen(_ logs: [LogKey]) async throws(TrustError) -> [VouchedLog] {
        var all: [VouchedLog] = []
        do {
            for log in logs { all += try await sightings(of: log.origin) }
        } catch {
            throw .records(error)
        }
        return all
    }
}

extension Office {
    /// Stores a signed list whose signature was checked, with a leaf in the log and an audit entry.
    ///
    /// A list that names the next root is also stored as such, and first: a crash between the two
    /// leaves a root's word that nothing follows from yet.
    func keepTrust(
        _ cose: [UInt8],
        _ list: TrustList,
        by root: RootKey,
        _ audit: AuditEntry
    ) async throws(TrustError) {
        let leaf = LogEntry.notice(kind: .trustList, digest: NativeSHA256.hash(cose), at: audit.at)
        let part = KeptPart(
            name: PartName.trustList,
            sequence: Int64(clamping: list.sequence),
            bytes: cose
        )
        do {
            if list.successor != nil {
                try await keepVoucher(RootVoucher(root: root, trustList: cose))
            }
            try await records.keep(part, leaf: leaf.encoded(), audit)
        } catch {
            throw .records(error)
        }
    }
}
