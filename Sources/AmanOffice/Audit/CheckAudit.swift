/// What reading the whole audit chain again found.
package struct AuditCheck: Equatable, Sendable {
    /// Entries read.
    package var count: Int
    /// Hash of the last entry; `auditChainStart` when there is none.
    package var head: [UInt8]
    /// The first entry that does not fit those before it; nil when the chain is whole.
    package var firstBroken: Int?
    /// The end of the chain before this one, where this check went past it.
    package var earlierEnd: AuditEnd?

    /// Whether an entry of this chain was read: from there on none of the earlier one is valid.
    fileprivate var isPastEarlier = false

    /// A check before the first entry.
    package init() {
        self.init(count: 0, head: auditChainStart)
    }

    /// A check that continues behind entries that were found whole before.
    package init(count: Int, head: [UInt8]) {
        self.count = count
        self.head = head
        firstBroken = nil
    }
}

extension Office {
    /// Reads every audit entry again and recomputes the chain.
    ///
    /// A chain that was cut at its end still fits; the heads that publishing puts into the public
    /// log are what shows that.
    ///
    /// - Parameter progress: Gets the entries read so far and all there are, after each step.
    /// - Returns: The end of the chain, and the first entry that does not fit.
    /// - Throws: When the records cannot be read.
    package func checkAudit(
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws(RecordsError) -> AuditCheck {
        var check = AuditCheck()
        let total = try await records.auditCount()
        var length = auditPageLength
        while true {
            let page: [KeptAuditEntry]
            do {
                page = try await records.auditEntries(from: check.count, limit: length)
            } catch .damaged where length > 1 {
                // One of them cannot even be read: find out which.
                length = 1
                continue
            } catch .damaged {
                check.firstBroken = check.count
                return check
            }
            guard !page.isEmpty else { return check }
            continueChain(page, &check, under: records.auditKey)
            guard check.firstBroken == nil else { return check }
            progress(check.count, max(check.count, total))
        }
    }
}

/// Entries read at a time: a few hundred kilobytes.
let auditPageLength = 1_000

/// Takes the next entries into a check, up to the first that does not fit.
///
/// Entries of the chain before this one come first, each as it was hashed then. The first entry of
/// this chain names the hash they ended with.
package func continueChain(
    _ page: [KeptAuditEntry],
    _ check: inout AuditCheck,
    under key: AuditKey
) {
    for kept in page {
        guard kept.index == check.count, fits(kept, after: check, under: key) else {
            check.firstBroken = check.count
            return
        }
        // Later upgrades say in their reason what they did; the first of all began this chain.
        if kept.entry.act == .upgrade, kept.entry.reason == nil {
            check.earlierEnd = AuditEnd(count: check.count, hash: check.head)
        }
        check.isPastEarlier = check.isPastEarlier || kept.earlier == nil
        check.count += 1
        check.head = kept.hash
    }
}

private func fits(
    _ kept: KeptAuditEntry,
    after check: AuditCheck,
    under key: AuditKey
) -> Bool {
    if let earlier = kept.earlier {
        return !check.isPastEarlier && earlier.isBehind(kept.entry)
            && kept.hash == earlier.hash(after: check.head)
    }
    let namesEarlier = kept.entry.subject == AuditCode(hash: check.head)
    guard kept.entry.act != .upgrade || namesEarlier else { return false }
    let bytes = kept.entry.encoded(officer: kept.officer, second: kept.second)
    return kept.hash == key.hash(after: check.head, of: bytes)
}

/// Where a chain ended.
package struct AuditEnd: Equatable, Sendable {
    /// Entries until there.
    package var count: Int
    /// Hash of the last of them; 32 bytes.
    package var hash: [UInt8]
}
