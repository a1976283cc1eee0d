import AmanLetter
import AmanLog
import AmanVerdict
import Synchronization

/// Whether more of the office's log is known outside than its records hold.
package final class LogGuard: Sendable {
    /// Leaves under the published tree head and under the one in the records, where that is less.
    private let published = Mutex<(known: UInt64, inRecords: UInt64)?>(nil)
    private let askedAt = Mutex<Instant?>(nil)

    /// Nothing is known yet.
    package init() {}

    fileprivate var found: (known: UInt64, inRecords: UInt64)? { published.withLock { $0 } }

    /// Notes what comparing the public folder with the records showed.
    func note(published known: UInt64, inRecords: UInt64) {
        let isBehind = known > inRecords
        published.withLock { $0 = isBehind ? (known: known, inRecords: inRecords) : nil }
    }

    /// Whether the witnesses' claims were asked for within the second before this moment.
    fileprivate func isFresh(_ now: Instant) -> Bool {
        guard let last = askedAt.withLock({ $0 }) else { return false }
        return (0...1).contains(now.seconds - last.seconds)
    }

    fileprivate func noteAsked(_ now: Instant) { askedAt.withLock { $0 = now } }

    /// The next step asks the records again.
    func forget() { askedAt.withLock { $0 = nil } }
}

extension Office {
    /// Refuses what adds to the log while more of it is known outside than is in the records.
    ///
    /// After an older copy of the folder was put back, letters would leave the office that no
    /// published tree has, and letters revoked since would be good again.
    func refuseBehindLog() async throws(RecordsError) {
        if let found = logGuard.found {
            throw .rolledBack(known: found.known, inRecords: found.inRecords)
        }
        try await refuseBehindWitnesses()
    }

    /// Refuses while another office has seen more of the log than the records have, or a witness
    /// knows more and no two officers have answered for it.
    func refuseBehindWitnesses() async throws(RecordsError) {
        let now = environment.now()
        guard !logGuard.isFresh(now) else { return }
        try await refuseBehindOffices()
        let states = try await records.witnessStates(of: logOrigin).filter(\.hasOpenClaim)
        if let largest = states.compactMap(\.claim?.size).max() {
            throw .rolledBack(known: largest, inRecords: try await records.logSize())
        }
        logGuard.noteAsked(now)
    }

    /// Holds the published tree head against the records, before anything is done with them.
    ///
    /// - Throws: `recordsRolledBack` where the folder has the larger one; `records`.
    package func refuseOlderRecords(
        than files: any PublishedFiles
    ) async throws(PublishError) {
        _ = try await newestHead(files)
    }

    /// The newest tree head in the records, and what the public folder lacks of it.
    ///
    /// The records are written first, so a larger tree head in the folder means that the records
    /// are an old copy. So the folder is read before them: another program of this office may
    /// publish in between.
    ///
    /// - Throws: `recordsRolledBack` where the folder has the larger one; `records`.
    func newestHead(
        _ files: any PublishedFiles
    ) async throws(PublishError) -> (head: SignedTreeHead?, gap: [PublishGap]) {
        let present: [UInt8]?
        do {
            present = try files.read(LogPath.treeHead)
        } catch {
            throw .records(error)
        }
        let head = try await published { records throws(RecordsError) in
            try await records.treeHead()
        }
        return (head, try gap(of: head, publishedAs: present))
    }

    private func gap(
        of head: SignedTreeHead?,
        publishedAs present: [UInt8]?
    ) throws(PublishError) -> [PublishGap] {
        let inRecords = head?.size ?? 0
        let published = present.flatMap(ownTreeHead)?.size.value ?? 0
        logGuard.note(published: published, inRecords: inRecords)
        guard published <= inRecords else {
            throw .recordsRolledBack(published: published, inRecords: inRecords)
        }
        guard let head else { return [] }
        return present == Array(head.note.utf8) ? [] : [.treeHeadFile]
    }

    /// The tree head of this office's log that a folder has; nil where it has none.
    func folderHead(_ files: any PublishedFiles) throws(PublishError) -> SignedTreeHead? {
        let bytes: [UInt8]?
        do { bytes = try files.read(LogPath.treeHead) } catch { throw .records(error) }
        guard let bytes, let head = ownTreeHead(bytes) else { return nil }
        return SignedTreeHead(
            size: head.size.value,
            root: head.root.bytes,
            note: String(decoding: bytes, as: UTF8.self),
            signedAt: environment.now()
        )
    }

    /// A tree head that this office's log signed; nil for anything else.
    private func ownTreeHead(_ bytes: [UInt8]) -> TreeHead? {
        guard let note = try? SignedNote.parse(bytes), let head = try? TreeHead.parse(note.text),
            keys.signed(note, of: logOrigin), head.origin == logOrigin
        else { return nil }
        return head
    }
}
