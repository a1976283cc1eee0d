import AmanLetter
import AmanSignature
package import AmanVerdict

extension Office {
    /// Takes in a trust list that the root's keepers signed.
    ///
    /// - Parameters:
    ///   - cose: The signed list.
    ///   - officer: Who takes it in; what it says the root answers for.
    /// - Returns: The list, now the present one.
    /// - Throws: `notNewer` or `otherListStands` when it does not follow the present one, and
    ///   `notTheRoots` when neither the pinned root nor one that follows it signed it.
    package func importTrust(
        _ cose: [UInt8],
        officer: String
    ) async throws(TrustError) -> TrustList {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let roots: KnownRoots?
        do {
            roots = try await knownRoots()
        } catch {
            throw .records(error)
        }
        guard let present = roots?.present else { throw .noRoot }
        let standing = try await trustPart()
        let named = standing == nil ? nil : try await trustList().successor
        let (list, root) = try verified(cose, by: [present] + (named.map { [$0] } ?? []))
        guard list.programme == programme.id else { throw .otherProgramme(list.programme) }
        try refuse(list, cose, unlessNewerThan: standing)
        let audit = AuditEntry(
            at: environment.now(),
            officer: officer,
            act: .trust,
            subject: AuditCode(root.keyID),
            reason: "take " + AuditCode(list.sequence)
        )
        try await keepTrust(cose, list, by: root, audit)
        return list
    }

    private func verified(
        _ cose: [UInt8],
        by roots: [RootKey]
    ) throws(TrustError) -> (TrustList, RootKey) {
        var fault = PartError.unknownKey
        for root in roots {
            do throws(PartError) {
                let list = try checkTrustList(cose, root: root, ask: keys.isValid)
                guard list.hasFitKeys else { throw PartError.content(.unfitKey) }
                return (list, root)
            } catch {
                if error != .unknownKey { fault = error }
            }
        }
        throw .notTheRoots(fault)
    }

    private func refuse(
        _ list: TrustList,
        _ cose: [UInt8],
        unlessNewerThan part: KeptPart?
    ) throws(TrustError) {
        guard let part else { return }
        let standing = UInt64(clamping: part.sequence)
        guard list.sequence <= standing else { return }
        if list.sequence == standing, part.bytes != cose { throw .otherListStands(standing) }
        throw .notNewer(found: list.sequence, standing: standing)
    }
}

extension TrustList {
    /// Whether every key lies on its curve; the pure modules leave that question to the crypto.
    package var hasFitKeys: Bool {
        let ecdsa =
            signers.map { PublicKey(algorithm: $0.algorithm, bytes: $0.publicKey) }
            + statusLists.map { PublicKey(algorithm: $0.algorithm, bytes: $0.publicKey) }
            + (successor.map { [PublicKey(algorithm: $0.algorithm, bytes: $0.publicKey)] } ?? [])
        return Set(ecdsa).allSatisfy(\.isFit)
    }
}
