import AmanLetter
import AmanVerdict

extension Office {
    /// Puts the audit's newest hash into the public log, once a day.
    ///
    /// A chain can be cut at its end without a trace in itself; the log remembers how far it went.
    /// Only the entries since the last time are read again.
    ///
    /// - Returns: The first entry that does not fit the chain; nil when it is whole.
    func logAuditHead() async throws(PublishError) -> Int? {
        let now = environment.now()
        let last = try await published { records throws(RecordsError) in
            try await records.part(PartName.auditHead)
        }
        let head = last.flatMap(AuditHead.init)
        if let head, now < head.at.adding(days: 1), now >= head.at { return nil }
        var check = AuditCheck(count: head?.count ?? 0, head: head?.hash ?? auditChainStart)
        try await continueAudit(&check)
        if let broken = check.firstBroken { return broken }
        guard check.count > (head?.count ?? 0) else { return nil }
        // Readers of the log can see that the chain before ended there, and was not cut.
        if let end = check.earlierEnd, end.count > (head?.count ?? 0) {
            try await keepAuditHead(AuditHead(count: end.count, hash: end.hash, at: now))
        }
        try await keepAuditHead(AuditHead(count: check.count, hash: check.head, at: now))
        return nil
    }

    private func continueAudit(_ check: inout AuditCheck) async throws(PublishError) {
        while check.firstBroken == nil {
            let first = check.count
            let page = try await published { records throws(RecordsError) in
                try await records.auditEntries(from: first, limit: auditPageLength)
            }
            guard !page.isEmpty else { return }
            continueChain(page, &check, under: records.auditKey)
        }
    }

    private func keepAuditHead(_ head: AuditHead) async throws(PublishError) {
        let leaf = LogEntry.notice(kind: .auditHead, digest: head.hash, at: head.at)
        do {
            try await records.keep(head.part, leaf: leaf.encoded(), nil)
        } catch .conflict(.newerStands) {
            // Another run logged the same head a moment ago.
            return
        } catch {
            throw .records(error)
        }
    }
}

/// How far the audit went when its head was last put into the log.
struct AuditHead: Equatable {
    let count: Int
    /// 32 bytes.
    let hash: [UInt8]
    let at: Instant

    init(count: Int, hash: [UInt8], at: Instant) {
        self.count = count
        self.hash = hash
        self.at = at
    }

    /// Reads what `part` wrote; nil when it is something else.
    init?(_ part: KeptPart) {
        var reader = CBORReader(part.bytes)
        do {
            _ = try reader.readArrayCount(max: 2)
            hash = try reader.readBytes(max: 32)
            at = Instant(seconds: try reader.readInteger())
        } catch {
            return nil
        }
        guard hash.count == 32, let count = Int(exactly: part.sequence) else { return nil }
        self.count = count
    }

    /// As it is stored: the count of entries orders two heads.
    var part: KeptPart {
        var writer = CBORWriter()
        writer.writeArray(count: 2)
        writer.writeBytes(hash)
        writer.writeInteger(at.seconds)
        return KeptPart(name: PartName.auditHead, sequence: Int64(count), bytes: writer.bytes)
    }
}
