package import AmanLetter
import AmanLog
package import AmanVerdict

/// Names under which signed parts are kept.
package enum PartName {
    /// The programme's trust list, the newest this office knows.
    package static let trustList = "trust-list"
    /// The programme's root key, as this office first learnt it.
    package static let rootKey = "root-key"
    /// The audit's newest head that stands in the log.
    package static let auditHead = "audit-head"

    /// A status list, by its address.
    package static func statusList(_ uri: String) -> String { statusLists + uri }
    /// An office's notices.
    package static func notices(_ office: OfficeCode) -> String { notices + office.text }
    /// Another office's log: signed tree head and leaf hashes.
    package static func log(_ origin: String) -> String { logs + origin }

    /// The newest hot list an office printed: the hash of its numbers.
    package static func hotList(_ office: OfficeCode) -> String { "hot-list:" + office.text }

    package static let statusLists = "status-list:"
    package static let notices = "notices:"
    package static let logs = "log:"
}

extension Office {
    /// Makes the programme's first trust list: with this office's keys, signed by the root.
    package func foundTrust(officer: String) async throws(TrustError) -> TrustList {
        let officer = try trustOfficer(officer)
        guard try await trustPart() == nil else { throw .alreadyFounded }
        let now = surroundings.now()
        let list = try planFirstTrustList(programme, founder: code, keys.enrolment, at: now)
        return try await keepTrust(list, officer, keys.signerID, reason: "found", at: now)
    }

    /// Adds an office's public keys to the trust list: its signer alone, or all three.
    package func addSigner(
        pem: String,
        office: OfficeCode,
        officer: String
    ) async throws(TrustError) -> TrustList {
        let officer = try trustOfficer(officer)
        let enrolment: Enrolment
        do {
            enrolment = try Enrolment(pem: pem)
        } catch {
            throw .enrolment(error)
        }
        let now = surroundings.now()
        let list = try planEnrolment(
            try await trustList(),
            programme,
            office,
            enrolment,
            at: now
        )
        let added = keyIdentifier(of: enrolment.signer.publicKey)
        return try await keepTrust(list, officer, added, reason: "add", at: now)
    }

    /// Lets a signer make no more letters; those it made still hold.
    package func retireSigner(
        _ keyID: KeyID,
        officer: String
    ) async throws(TrustError) -> TrustList {
        let officer = try trustOfficer(officer)
        let now = surroundings.now()
        let list = try planRetirement(try await trustList(), programme, keyID, at: now)
        return try await keepTrust(list, officer, keyID, reason: "retire", at: now)
    }

    /// Distrusts a signer whose key may be in other hands since a moment.
    ///
    /// Of its letters only those still count that are in the log under a tree head that witnesses
    /// cosigned before that moment.
    package func distrustSigner(
        _ keyID: KeyID,
        since: Instant? = nil,
        officer: String
    ) async throws(TrustError) -> TrustList {
        let officer = try trustOfficer(officer)
        let now = surroundings.now()
        let list = try planDistrust(
            try await trustList(),
            programme,
            keyID,
            since: since ?? now,
            at: now
        )
        return try await keepTrust(list, officer, keyID, reason: "distrust", at: now)
    }

    /// The newest trust list this office knows.
    package func trustList() async throws(TrustError) -> TrustList {
        guard let part = try await trustPart() else { throw .noTrustList }
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

    private func trustOfficer(_ officer: String) throws(TrustError) -> String {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        guard keys.root != nil else { throw .notFounder }
        return officer
    }

    private func trustPart() async throws(TrustError) -> KeptPart? {
        do {
            return try await records.part(PartName.trustList)
        } catch {
            throw .records(error)
        }
    }

    /// Signs a list and keeps it, with a leaf in the log and an entry in the audit.
    private func keepTrust(
        _ list: TrustList,
        _ officer: String,
        _ subject: KeyID,
        reason: String,
        at now: Instant
    ) async throws(TrustError) -> TrustList {
        let cose = try signTrust(list)
        let leaf = LogEntry.notice(kind: .trustList, digest: sha256(cose), at: now)
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: .trust,
            subject: subject.description,
            reason: reason
        )
        let part = KeptPart(
            name: PartName.trustList,
            sequence: Int64(list.sequence),
            bytes: cose
        )
        do {
            try await records.keep(part, leaf: leaf.encoded(), audit)
        } catch {
            throw .records(error)
        }
        return list
    }

    private func signTrust(_ list: TrustList) throws(TrustError) -> [UInt8] {
        let payload: [UInt8]
        do {
            payload = try list.encoded()
        } catch {
            throw .refused(error)
        }
        do {
            return try keys.signTrustList(payload)
        } catch {
            throw .notSigned
        }
    }
}
