import AmanLetter
import AmanLog
import AmanVerdict

extension Office {
    /// Holds this office's own log, as another office has it, against the records.
    ///
    /// After an older copy of the whole folder was put back, the public folder in it is as old, and
    /// only others show that letters are missing. A tree head in a bundle is signed by the log's
    /// own key, so that no one can make it up; it counts until the records have its entries.
    ///
    /// - Returns: False where the records do not have what the other office has seen.
    /// - Throws: When the records fail.
    func continuesOwnLog(_ log: LogPart) async throws(RecordsError) -> Bool {
        let known = UInt64(log.leafHashes.count / LogHash.byteCount)
        guard known > 0 else { return true }
        let inRecords = try await records.logSize()
        if known > inRecords {
            try await keepOwnLogSeen(known)
            return false
        }
        // The last entry names its letter or list and its moment: two logs do not share it.
        let last = try await records.leaves(from: known - 1, limit: 1)
        let seen = Array(log.leafHashes.suffix(LogHash.byteCount))
        return last.map { leafHash(of: $0).bytes } == [seen]
    }

    private func keepOwnLogSeen(_ size: UInt64) async throws(RecordsError) {
        let part = KeptPart(
            name: PartName.ownLogSeen(logOrigin),
            sequence: Int64(clamping: size),
            bytes: []
        )
        do {
            try await records.keep(part, leaf: nil, nil)
        } catch .conflict(.newerStands) {
            // More was seen before.
        }
        logGuard.forget()
    }

    /// Refuses while another office has seen more of this office's log than the records have.
    func refuseBehindOffices() async throws(RecordsError) {
        guard let seen = try await records.part(PartName.ownLogSeen(logOrigin)) else { return }
        let (known, inRecords) = (UInt64(clamping: seen.sequence), try await records.logSize())
        guard known <= inRecords else { throw .rolledBack(known: known, inRecords: inRecords) }
    }
}
