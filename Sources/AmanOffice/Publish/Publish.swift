import AmanLetter
import AmanLog
import AmanSignature
import AmanVerdict
import AmanWatch
import Logging

extension Office {
    /// Publishes what the office has done since the last time.
    ///
    /// The order is what makes it safe to stop anywhere: status lists, signed and stored with their
    /// entries in the log; tiles, durable; then the tree head, signed and kept by compare-and-swap;
    /// then its file; then the files of the lists. So an entry that names a list is under the tree
    /// head that is published before the list is. A run that died is finished by the next one,
    /// which says what it completed.
    ///
    /// - Throws: `keysReplaced`; `recordsRolledBack`, `logIsShorter`, `logDoesNotExtend` where
    ///   something signed would be contradicted; `othersPublish` when other programs were faster
    ///   each time; and as `bundle`.
    package func publish(
        to files: any PublishedFiles
    ) async throws(PublishError) -> PublishOutcome {
        do throws(PublishError) {
            let outcome = try await OfficeMetrics.publishDuration.measure {
                () async throws(PublishError) -> PublishOutcome in
                try await traced(.publish) { () async throws(PublishError) -> PublishOutcome in
                    try await publishAll(to: files)
                }
            }
            OfficeMetrics.publishing.count("done")
            return outcome
        } catch {
            OfficeMetrics.publishing.count(error.metricCode)
            throw error
        }
    }

    private func publishAll(
        to files: any PublishedFiles
    ) async throws(PublishError) -> PublishOutcome {
        try await refuseReplacedKeys()
        try await published { _ throws(RecordsError) in try await refuseBehindWitnesses() }
        let auditBrokenAt = try await logAuditHead()
        // Reports of incidents are beside the letters: what is wrong with one stops none of them.
        do { try await logFilings() } catch {
            log.report(.reportsNotLogged)
        }
        var outcome = try await signInTurn(to: files)
        outcome.auditBrokenAt = auditBrokenAt
        return outcome
    }

    /// Signs and writes in this server's turn, where several servers have the records open.
    private func signInTurn(
        to files: any PublishedFiles
    ) async throws(PublishError) -> PublishOutcome {
        guard records.areShared else { return try await sign(to: files) }
        // What this server may not sign keeps no other one from its turn.
        try await refuseOlderRecords(than: files)
        guard let turn = await waitForTurn(.publishing) else { return try await sign(to: files) }
        do throws(PublishError) {
            let outcome = try await sign(to: files)
            ownTurn.note(turn.number)
            await end(turn, .done, hasMade: true)
            return outcome
        } catch {
            await end(turn, .failed, hasMade: false)
            throw error
        }
    }

    private func sign(to files: any PublishedFiles) async throws(PublishError) -> PublishOutcome {
        for _ in 0..<publishAttemptsMax {
            try await refuseOlderRecords(than: files)
            try await renewStatusLists()
            try await renewAnnouncements()
            guard let outcome = try await publishLog(to: files) else { continue }
            try await renewNotices()
            try await writeLists(to: files)
            return outcome
        }
        throw .othersPublish
    }

    /// Refuses to sign with keys whose place others have taken.
    ///
    /// A counter that was started before its office's keys were replaced still has the old ones.
    private func refuseReplacedKeys() async throws(PublishError) {
        let list: TrustList
        do {
            list = try await trustList()
        } catch .records(let error) {
            throw .records(error)
        } catch {
            return
        }
        guard let open = list.openLog(of: code) else { return }
        guard open.publicKey == keys.logKey.publicKey || list.logName(of: keys) == nil else {
            throw .keysReplaced
        }
    }

    /// Grows the tiles, signs the tree head, writes its file; nil when another run was faster.
    private func publishLog(
        to files: any PublishedFiles
    ) async throws(PublishError) -> PublishOutcome? {
        let signedAt = environment.now()
        let (inRecords, gap) = try await newestHead(files)
        let head = try await takeUpCosignatures(inRecords, files)
        let size = try await published { records throws(RecordsError) in
            try await records.logSize()
        }
        let log = try await growLog(to: size, from: head, files)
        let next = try await nextTreeHead(after: head, log, at: signedAt)
        if next != head {
            do {
                try await records.replaceTreeHead(head, by: next)
            } catch .conflict {
                return nil
            } catch {
                throw .records(error)
            }
            try await published { records throws(RecordsError) in
                try await noteSighting(
                    of: logOrigin,
                    LogState(size: next.size, root: next.root)
                )
            }
        }
        try write(next, after: head, files)
        return PublishOutcome(
            treeHead: next,
            newLeaves: next.size - (head?.size ?? 0),
            tilesWritten: log.tilesWritten,
            completed: (log.rebuilt ? [.tiles] : []) + (head == inRecords ? gap : [])
        )
    }

    /// Writes a signed tree head and the log's key; what it makes superfluous goes after it.
    func write(
        _ next: SignedTreeHead,
        after head: SignedTreeHead?,
        _ files: any PublishedFiles
    ) throws(PublishError) {
        try write(Array(next.note.utf8), to: LogPath.treeHead, files)
        if let key = logVerifierKey {
            try write(Array(key.published.utf8), to: LogPath.verifierKey, files)
        }
        removePartialTiles(from: head?.size ?? 0, to: next.size, files)
    }

    /// The tree head over the grown log; the present one when nothing was added.
    private func nextTreeHead(
        after head: SignedTreeHead?,
        _ log: GrowingLog,
        at signedAt: Instant
    ) async throws(PublishError) -> SignedTreeHead {
        if let head, head.size == log.writer.size.value, isOurs(head) { return head }
        let note: SignedNote
        do {
            let stated = try TreeHead(
                origin: logOrigin,
                size: log.writer.size,
                root: log.writer.root
            )
            note = try await keys.signTreeHead(stated)
        } catch let error as OfficeSigningError {
            throw error.published
        } catch {
            throw .notSigned
        }
        guard keys.signed(note, of: logOrigin) else { throw .notSigned }
        return SignedTreeHead(
            size: log.writer.size.value,
            root: log.writer.root.bytes,
            note: note.encoded,
            signedAt: signedAt
        )
    }

    /// Writes a file of the public folder, unless it exists already.
    func write(
        _ bytes: [UInt8],
        to path: String,
        _ files: any PublishedFiles
    ) throws(PublishError) {
        do {
            guard try files.read(path) != bytes else { return }
            try files.write(bytes, to: path)
        } catch {
            throw .records(error)
        }
    }
}

extension PublishError {
    /// As the metrics name it.
    fileprivate var metricCode: String {
        if case .keyUnavailable = self { return "key-unavailable" }
        return "failed"
    }
}

/// Runs that may be overtaken by others before this one gives up.
private let publishAttemptsMax = 4
