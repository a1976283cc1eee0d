package import AmanLetter
import AmanLog
import AmanSignature
package import AmanVerdict

/// What a digest in the log says of one report, and only to who has both halves.
package struct FilingOpening: Hashable, Sendable {
    /// What the records have in place of the receipt: unpredictable, and never published.
    package let salt: [UInt8]
    /// The digest of the sealed report.
    package let mark: [UInt8]

    package static let partByteCount = 32

    /// - Precondition: both have 32 bytes.
    package init(salt: [UInt8], mark: [UInt8]) {
        precondition(salt.count == Self.partByteCount && mark.count == Self.partByteCount)
        (self.salt, self.mark) = (salt, mark)
    }

    /// 32 bytes that say nothing without the salt.
    package var digest: [UInt8] {
        NativeSHA256.hash(Array("aman/1/incident/filed\n".utf8) + salt + mark)
    }
}

/// What the log says once a day of the reports that had arrived: one root for all of them.
package struct LoggedFilings: Equatable, Sendable {
    /// Where the notice is in the log; nil before it is stored.
    package var leaf: UInt64?
    /// The lowest number of its reports; one above `last` where there are none.
    package var first: Int
    package var last: Int
    package var at: Instant
    /// Digests of the reports among others that are random, sorted: 16, 256, 4,096 or 65,536 of
    /// them, so that neither their count nor their order shows how many reports there were.
    package var digests: [[UInt8]]

    package init(leaf: UInt64?, first: Int, last: Int, at: Instant, digests: [[UInt8]]) {
        (self.leaf, self.first, self.last) = (leaf, first, last)
        (self.at, self.digests) = (at, digests)
    }

    /// The root of the tree over the digests, as RFC 9162 makes it.
    package var root: [UInt8] {
        let row = row
        return treeRoot(of: row.size, hashes: row.hash).bytes
    }

    var row: LeafRow { LeafRow(digests.map { leafHash(of: $0) }) }

    /// The entry of the log.
    package var entry: LogEntry { .notice(kind: .filings, digest: root, at: at) }

    /// Sizes of the tree.
    static let sizes = [16, 256, 4_096, filingCountMax]
}

/// Most reports in one day's notice; those beyond are in the next.
package let filingCountMax = 65_536

extension Office {
    /// Puts digests of the reports that arrived before today into the public log, once a day.
    ///
    /// From the first report on there is one each day, also where nothing arrived, so that it does
    /// not show on which days something did.
    func logFilings() async throws(PublishError) {
        guard programme.incident.monitors != nil else { return }
        let (now, today) = (environment.now(), self.today)
        let last = try await published { records throws(RecordsError) in
            try await records.lastFilings()
        }
        if let last, now < last.at.adding(days: 1), now >= last.at { return }
        let after = last?.last ?? 0
        let new = try await published { records throws(RecordsError) in
            try await records.newFilings(after: after, arrivedBefore: today, limit: filingCountMax)
        }
        guard last != nil || !new.isEmpty else { return }
        let filings = LoggedFilings(
            leaf: nil,
            first: after + 1,
            last: new.last?.number ?? after,
            at: now,
            digests: hidden(among: new.map(\.opening.digest))
        )
        do {
            try await records.keep(
                filings,
                after: last?.leaf,
                entry: filings.entry.encoded()
            )
        } catch .conflict(.newerStands) {
            // Another run logged them a moment ago.
            return
        } catch {
            throw .records(error)
        }
    }

    /// The digests among random ones, sorted.
    private func hidden(among digests: [[UInt8]]) -> [[UInt8]] {
        let size = LoggedFilings.sizes.first { $0 >= digests.count } ?? filingCountMax
        let others = (digests.count..<size).map { _ in
            environment.randomBytes(FilingOpening.partByteCount)
        }
        return (digests + others).sorted { $0.lexicographicallyPrecedes($1) }
    }
}
