/// What reading the whole audit chain again found.
package struct AuditCheck: Equatable, Sendable {
    /// Entries read.
    package var count: Int
    /// Hash of the last entry; `auditChainStart` when there is none.
    package var head: [UInt8]
    /// The first entry that does not fit those before it; nil when the chain is whole.
    package var firstBroken: Int?

    /// A check before the first entry.
    package init() {
        self.init(count: 0, head: auditChainStart)
    }

    /// A check that continues behind entries that were found whole before.
    init(count: Int, head: [UInt8]) {
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
    package func checkAudit() async throws(RecordsError) -> AuditCheck {
        var check = AuditCheck()
        while true {
            let page = try await records.auditEntries(from: check.count, limit: auditPageLength)
            guard !page.isEmpty else { return check }
            continueChain(page, &check)
            guard check.firstBroken == nil else { return check }
        }
    }
}

/// Entries read at a time: a few hundred kilobytes.
let auditPageLength = 1_000

/// Takes the next entries into a check, up to the first that does not fit.
package func continueChain(_ page: [KeptAuditEntry], _ check: inout AuditCheck) {
    for kept in page {
        let isValid =
            kept.index == check.count && kept.hash == auditHash(after: check.head, of: kept.entry)
        guard isValid else {
            check.firstBroken = check.count
            return
        }
        check.count += 1
        check.head = kept.hash
    }
}
