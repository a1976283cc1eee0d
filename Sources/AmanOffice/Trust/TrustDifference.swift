package import AmanLetter
package import AmanVerdict

/// One thing in which a trust list differs from the one before.
package enum TrustDifference: Equatable, Sendable {
    case signerAdded(Signer)
    case signerChanged(Signer, was: Signer)
    /// A signer is gone: all its letters would be unknown.
    case signerRemoved(Signer)
    /// Status lists of an office get a key, are changed, or lose one.
    case statusKeys(OfficeCode, KeyID, added: Int, removed: Int)
    case logAdded(LogKey)
    case logChanged(LogKey)
    /// A log is gone: its letters could no longer be found in it.
    case logRemoved(LogKey)
    case vouched(VouchedLog)
    /// The root no longer vouches for what it vouched for.
    case vouchedNoMore(VouchedLog)
    case successor(RootKey?)
    case witnesses(WitnessPolicy)
    /// Names of the programme and its offices, wording of codes, caps.
    case programme
}

/// Everything in which a list differs from the one before it, apart from its number and dates.
///
/// - Parameters:
///   - before: The list before; nil for the first.
///   - after: The list to be signed.
/// - Returns: The differences; applied to `before` they give `after`.
package func trustDifferences(from before: TrustList?, to after: TrustList) -> [TrustDifference] {
    let before = before ?? nothing(like: after)
    var found = signerDifferences(before, after)
    found += statusKeyDifferences(before, after)
    found += logDifferences(before, after)
    found += after.vouched.filter { !before.vouched.contains($0) }.map(TrustDifference.vouched)
    found += before.vouched.filter { !after.vouched.contains($0) }
        .map(TrustDifference.vouchedNoMore)
    if before.successor != after.successor { found.append(.successor(after.successor)) }
    if before.witnesses != after.witnesses { found.append(.witnesses(after.witnesses)) }
    let isSame =
        before.programme == after.programme && before.names == after.names
        && before.offices == after.offices && before.texts == after.texts
        && before.caps == after.caps
    return isSame ? found : found + [.programme]
}

private func nothing(like list: TrustList) -> TrustList {
    TrustList(
        programme: list.programme,
        sequence: 0,
        issuedAt: list.issuedAt,
        expires: list.expires
    )
}

private func signerDifferences(_ before: TrustList, _ after: TrustList) -> [TrustDifference] {
    let changed = after.signers.compactMap { signer -> TrustDifference? in
        guard let was = before.signers.first(where: { $0.keyID == signer.keyID }) else {
            return .signerAdded(signer)
        }
        return was == signer ? nil : .signerChanged(signer, was: was)
    }
    let removed = before.signers.filter { signer in
        !after.signers.contains { $0.keyID == signer.keyID }
    }
    return changed + removed.map(TrustDifference.signerRemoved)
}

/// By office and key, because one key stands for many addresses.
private func statusKeyDifferences(_ before: TrustList, _ after: TrustList) -> [TrustDifference] {
    let added = after.statusLists.filter { !before.statusLists.contains($0) }
    let removed = before.statusLists.filter { !after.statusLists.contains($0) }
    var seen: Set<KeyID> = []
    return (added + removed).filter { seen.insert($0.keyID).inserted }.map { key in
        .statusKeys(
            key.office,
            key.keyID,
            added: added.filter { $0.keyID == key.keyID }.count,
            removed: removed.filter { $0.keyID == key.keyID }.count
        )
    }
}

private func logDifferences(_ before: TrustList, _ after: TrustList) -> [TrustDifference] {
    let changed = after.logs.compactMap { log -> TrustDifference? in
        guard let was = before.log(log.origin) else { return .logAdded(log) }
        return was == log ? nil : .logChanged(log)
    }
    let removed = before.logs.filter { after.log($0.origin) == nil }
    return changed + removed.map(TrustDifference.logRemoved)
}
