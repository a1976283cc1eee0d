import AmanLetter
import AmanLog
import AmanOffice
import AmanVerdict

/// What the world outside of the offices has seen: it remembers, whatever happens to them.
struct Outside {
    /// Letters that were made, and by whom.
    var letters: [(OfficeCode, KnownLetter)] = []
    /// Hashes of a log's leaves, by its name: the longest that was seen.
    private var logs: [String: [UInt8]] = [:]
    /// The newest bundle that an office published.
    private(set) var newest: [OfficeCode: [UInt8]] = [:]
    /// Where letters were exchanged, by their digest.
    var exchanges: [[UInt8]: Set<OfficeCode>] = [:]
    /// What an office had exchanged when it published last.
    private(set) var exchangedAsPublished: [OfficeCode: Set<[UInt8]>] = [:]
    /// Letters of which an office showed that they were exchanged twice, or although revoked.
    var shown: Set<LetterNumber> = []

    /// Takes a published bundle in, and holds that its logs continue those that were seen.
    mutating func observe(_ bytes: [UInt8], of office: OfficeCode) throws {
        guard newest[office] != bytes else { return }
        let bundle: Bundle
        do {
            bundle = try Bundle.parse(bytes)
        } catch {
            throw Broken("a published bundle cannot be read: \(error)")
        }
        for log in bundle.logs {
            let seen = logs[log.origin] ?? []
            let shorter = min(seen.count, log.leafHashes.count)
            try hold(
                seen.prefix(shorter) == log.leafHashes.prefix(shorter),
                "two logs of the name \(log.origin)"
            )
            if log.leafHashes.count > seen.count { logs[log.origin] = log.leafHashes }
        }
        newest[office] = bytes
        exchangedAsPublished[office] = try exchanges(in: bundle, of: office)
    }

    /// Leaves that a bundle has of a log.
    func leafCount(of log: String, in bytes: [UInt8]) throws -> UInt64 {
        let bundle = try Bundle.parse(bytes)
        let hashes = bundle.logs.first { $0.origin == log }?.leafHashes
        return UInt64((hashes?.count ?? 0) / LogHash.byteCount)
    }

    private func exchanges(in bundle: Bundle, of office: OfficeCode) throws -> Set<[UInt8]> {
        var digests: Set<[UInt8]> = []
        for cose in bundle.noticeLists {
            let envelope = try SignedEnvelope.parse(cose, maxByteCount: cose.count)
            let list = try NoticeList.parse(envelope.payload)
            for notice in list.notices where notice.status == .exchanged {
                digests.insert(notice.digest)
            }
        }
        return digests
    }
}
