import AmanLetter
package import AmanLog
import AmanSignature
package import AmanVerdict

extension Office {
    /// The key of this office's log as strangers' programs take it: name, key ID and key.
    ///
    /// - Returns: Nil where the log's name is no key's name, which `Programme` allows none of.
    package var logVerifierKey: VerifierKey? {
        try? VerifierKey(name: logOrigin, kind: .ed25519, publicKey: keys.logKey.publicKey)
    }

    /// The tree heads of this office's log that bundles hold, the largest first: the newest one,
    /// and those that witnesses cosigned.
    ///
    /// - Throws: `noTreeHead` before the first was signed; `records`.
    package func ownTreeHeads() async throws(PublishError) -> [CosignedTreeHead] {
        let head = try await published { records throws(RecordsError) in
            try await records.treeHead()
        }
        guard let head else { throw .noTreeHead }
        let cosigned = try await published { records throws(RecordsError) in
            try await records.cosignedHeads()
        }
        let notes = [head.note] + cosigned.filter { $0.size <= head.size }.map(\.note)
        let retained = try await retained(notes)
        guard retained.first?.size != head.size else { return retained }
        // The list does not name this log yet: what is signed is all there is.
        let bare = CosignedTreeHead(size: head.size, root: head.root, note: head.note)
        return [bare]
    }

    /// The logs whose leaves this one begins with, and how each of them ended, newest first.
    ///
    /// For a witness that is to know this log from there on.
    package func earlierLogs() async -> [(origin: String, state: LogState)] {
        guard let list = try? await trustList(), let own = list.log(logOrigin) else { return [] }
        return list.lineage(of: own).dropFirst().compactMap { log in
            log.frozen.map { (origin: log.origin, state: $0) }
        }
    }

    /// As `retainedTreeHeads`, by the trust list that this office knows; none where it names no log
    /// of this name.
    private func retained(_ notes: [String]) async throws(PublishError) -> [CosignedTreeHead] {
        guard let (key, policy) = try await logPolicy() else { return [] }
        return retainedTreeHeads(notes, of: key, witnesses: policy, ask: keys.isValid)
    }

    /// The trust list's entry of this office's log and its witnesses; nil without one.
    func logPolicy() async throws(PublishError) -> (LogKey, WitnessPolicy)? {
        let list: TrustList
        do {
            list = try await trustList()
        } catch .records(let error) {
            throw .records(error)
        } catch {
            return nil
        }
        return list.log(logOrigin).map { ($0, list.witnesses) }
    }

    /// Joins cosigned copies of this log's tree heads to those in the records, by compare-and-swap.
    ///
    /// Only lines of listed witnesses that verify are stored, of each key the earliest.
    ///
    /// - Parameter notes: Tree heads that this log's key signed, whose trees are this log's.
    /// - Returns: The sizes of those that have more cosignatures now.
    /// - Throws: `records`; `othersPublish` where other programs were faster each time.
    func joinCosignatures(_ notes: [String]) async throws(PublishError) -> [UInt64] {
        guard let (key, policy) = try await logPolicy() else { return [] }
        var changed: [UInt64] = []
        for note in notes {
            let alone = retainedTreeHeads([note], of: key, witnesses: policy, ask: keys.isValid)
            guard let head = alone.first, head.sight != nil else { continue }
            if try await join(head, key, policy) { changed.append(head.size) }
        }
        return changed
    }

    private func join(
        _ head: CosignedTreeHead,
        _ key: LogKey,
        _ policy: WitnessPolicy
    ) async throws(PublishError) -> Bool {
        for _ in 0..<joinAttemptsMax {
            let newest = try await published { records throws(RecordsError) in
                try await records.treeHead()
            }
            let cosigned = try await published { records throws(RecordsError) in
                try await records.cosignedHeads()
            }
            let present =
                cosigned.first { $0.size == head.size }
                ?? (newest?.size == head.size ? newest : nil)
            let both = [head.note] + (present.map { [$0.note] } ?? [])
            let joined = retainedTreeHeads(both, of: key, witnesses: policy, ask: keys.isValid)
                .first { $0.size == head.size }
            guard let joined, joined.note != present?.note else { return false }
            let all = cosigned.map(\.note) + [joined.note] + (newest.map { [$0.note] } ?? [])
            let retained = retainedTreeHeads(all, of: key, witnesses: policy, ask: keys.isValid)
            let sizes = Set(retained.map(\.size))
            let dropped = cosigned.filter { !sizes.contains($0.size) }
            if try await keep(joined, replacing: present, dropping: dropped) { return true }
        }
        throw .othersPublish
    }

    /// Stores a joined tree head; false where another program was faster.
    private func keep(
        _ joined: CosignedTreeHead,
        replacing present: SignedTreeHead?,
        dropping dropped: [SignedTreeHead]
    ) async throws(PublishError) -> Bool {
        let next = SignedTreeHead(
            size: joined.size,
            root: joined.root,
            note: joined.note,
            signedAt: present?.signedAt ?? environment.now()
        )
        do {
            try await records.keepCosigned(next, replacing: present?.note, dropping: dropped)
            return true
        } catch .conflict(.newerStands) {
            return false
        } catch {
            throw .records(error)
        }
    }

    /// Takes up cosignatures by listed witnesses that others put under the published tree head.
    ///
    /// - Returns: The tree head as it is in the records then.
    func takeUpCosignatures(
        _ head: SignedTreeHead?,
        _ files: any PublishedFiles
    ) async throws(PublishError) -> SignedTreeHead? {
        guard let head, let bytes = try? files.read(LogPath.treeHead),
            bytes != Array(head.note.utf8), let note = try? SignedNote.parse(bytes),
            let own = try? SignedNote.parse(head.note), note.text == own.text,
            let bare = bareNote(of: head),
            let cosigned = try await cosigned(bare, by: note.signatures),
            try await !joinCosignatures([cosigned.note.encoded]).isEmpty
        else { return head }
        return try await published { records throws(RecordsError) in
            try await records.treeHead()
        }
    }
}

/// Times that joining begins again because another program joined meanwhile.
private let joinAttemptsMax = 4
