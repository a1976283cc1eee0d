package import AmanLetter
package import AmanLog
import AmanSignature

/// Copies a public log into a folder, and checks all of it while it copies.
///
/// The tree head is written last: a web server over the folder never shows a tree whose tiles are
/// not there, and a run that was interrupted anywhere is continued by the next.
package struct LogMirror: Sendable {
    /// Who is named in evidence that a copy finds.
    private static let recorder = "aman-log-mirror"

    private let source: any LogSource
    private let path: String
    private let key: VerifierKey?
    private let now: Instant

    /// - Parameters:
    ///   - source: Where the log is.
    ///   - folder: Where the copy goes; made where it is missing.
    ///   - key: The log's key; nil to go by the key of the first run.
    ///   - now: When the copy is made, for evidence.
    package init(
        from source: any LogSource,
        to folder: String,
        key: VerifierKey?,
        now: Instant
    ) {
        self.source = source
        path = folder
        self.key = key
        self.now = now
    }

    /// Copies what the folder lacks.
    ///
    /// - Parameter progress: Called with the tiles that are there, and how many there will be.
    /// - Returns: What the copy holds now, and what was read for it.
    /// - Throws: `MirrorError`; the folder's tree head is then the one that was there before.
    package func run(
        progress: (_ done: Int, _ total: Int) -> Void
    ) async throws(MirrorError) -> MirrorOutcome {
        let folder = try MirrorFolder(path)
        let key = try logKey(in: folder)
        let held = try heldHead(in: folder, key)
        let (note, reader) = try await openSource(folder, key, held)
        let head = reader.head
        try await compare(held, note, reader, key)
        reader.beginWriting()
        let first = (held?.head.size.value ?? 0) / 256
        let end = head.size.value / 256
        for index in first..<end {
            if (index - first) % aheadCount == 0 {
                await reader.readAhead(index..<min(index + aheadCount, end))
            }
            try await reader.copyEntries(index)
            progress(Int(index - first + 1), Int(end - first))
        }
        try await reader.writeEdges()
        try folder.settle(Array((key.text + "\n").utf8), to: "vkey")
        try folder.settle(note.encodedBytes, to: "checkpoint")
        if let held { partials(of: held.head.size).forEach(folder.removePartials) }
        return MirrorOutcome(
            origin: head.origin,
            before: held?.head.size.value ?? 0,
            after: head.size.value,
            copied: reader.copied,
            resumed: reader.resumed
        )
    }

    private typealias Held = (note: SignedNote, head: TreeHead)

    private func logKey(in folder: MirrorFolder) throws(MirrorError) -> VerifierKey {
        let text = folder.read("vkey", limit: vkeyByteCountMax)
            .map { String(decoding: $0.prefix { $0 != 10 }, as: UTF8.self) }
        let known = text.flatMap { try? VerifierKey(reading: $0) }
        guard let key = key ?? known else { throw .noKey }
        if let known, known != key { throw .otherKey(known) }
        return key
    }

    private func heldHead(
        in folder: MirrorFolder,
        _ key: VerifierKey
    ) throws(MirrorError) -> Held? {
        guard let bytes = folder.read("checkpoint", limit: noteByteCountMax) else { return nil }
        return try read(bytes, key)
    }

    private func read(_ bytes: [UInt8], _ key: VerifierKey) throws(MirrorError) -> Held {
        let checker = SignatureChecker()
        do throws(LogRefusal) {
            let note = try SignedNote.parse(bytes)
            _ = try note.answered(for: [key], ask: checker.isValid)
            return (note, try TreeHead.parse(note.text))
        } catch {
            throw .treeHead(error)
        }
    }

    /// The source's tree head, and a reader whose right edge fits it.
    ///
    /// A log that grows meanwhile takes its old partial tiles away: then its new head is read.
    private func openSource(
        _ folder: MirrorFolder,
        _ key: VerifierKey,
        _ held: Held?
    ) async throws(MirrorError) -> (SignedNote, TileReader) {
        var attempt = 1
        while true {
            let bytes: [UInt8]?
            do throws(SourceError) {
                bytes = try await source.read("checkpoint", limit: noteByteCountMax)
            } catch {
                throw .source(path: "checkpoint", error)
            }
            guard let bytes else { throw .noTreeHead }
            if let held { try refuseOther(than: held.head.origin, bytes) }
            let (note, head) = try read(bytes, key)
            let reader = TileReader(head, from: source, into: folder)
            do throws(MirrorError) {
                try await reader.readEdges()
                return (note, reader)
            } catch {
                guard case .missing = error, attempt < attemptCountMax else { throw error }
                attempt += 1
            }
        }
    }

    /// Says that it is another log, where all that is wrong is that: before its key is looked at.
    private func refuseOther(than origin: String, _ bytes: [UInt8]) throws(MirrorError) {
        guard let note = try? SignedNote.parse(bytes), let head = try? TreeHead.parse(note.text),
            head.origin != origin
        else { return }
        throw .otherLog(here: origin, there: head.origin)
    }

    /// Refuses a source that does not continue what the folder holds.
    private func compare(
        _ held: Held?,
        _ note: SignedNote,
        _ reader: TileReader,
        _ key: VerifierKey
    ) async throws(MirrorError) {
        guard let held else { return }
        let (old, new) = (held.head, reader.head)
        if old.size == new.size, old.root != new.root {
            throw .split(try evidence(held.note, note, key))
        }
        guard old.size <= new.size else {
            let copy = TileReader(old, from: LogFolder(path), into: nil)
            try await copy.readEdges()
            try await refuseSplit(new, in: copy, (held.note, note), key)
            throw .older(here: old.size.value, there: new.size.value)
        }
        guard old.size < new.size else { return }
        try await refuseSplit(old, in: reader, (held.note, note), key)
    }

    /// Refuses two trees of which the larger does not begin with the smaller.
    private func refuseSplit(
        _ small: TreeHead,
        in large: TileReader,
        _ notes: (SignedNote, SignedNote),
        _ key: VerifierKey
    ) async throws(MirrorError) {
        guard small.size.value > 0 else { return }
        let root = try await large.resolve { hashes throws(MissingHashError) in
            try treeRoot(of: small.size, hashes: hashes)
        }
        guard root != small.root else { return }
        let proof = try await large.resolve { hashes throws(MissingHashError) in
            try consistencyProof(from: small.size, to: large.head.size, hashes: hashes)
        }
        throw .split(try evidence(notes.0, notes.1, key, otherRoot: root, proof ?? []))
    }

    private func evidence(
        _ first: SignedNote,
        _ second: SignedNote,
        _ key: VerifierKey,
        otherRoot: LogHash? = nil,
        _ proof: [LogHash] = []
    ) throws(MirrorError) -> LogEvidence {
        do throws(LogRefusal) {
            return try LogEvidence(
                logKey: key,
                seenAt: UInt64(max(0, now.seconds)),
                seenBy: Self.recorder,
                first: first,
                second: second,
                otherRoot: otherRoot,
                proof: proof
            )
        } catch {
            throw .treeHead(error)
        }
    }
}

/// Full tiles that are read at the same time, each with its entries.
private let aheadCount: UInt64 = 8

/// How often a tree head is read once more whose partial tiles have gone.
private let attemptCountMax = 3

/// Most bytes of a key's text: its name, its ID and 44 characters of Base64.
private let vkeyByteCountMax = 512
