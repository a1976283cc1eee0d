package import AmanLetter
import AmanLog
package import AmanMonitor
package import AmanVerdict

/// What reading the whole log again found.
package struct LogCheck: Equatable, Sendable {
    /// Leaves in the records.
    package var size: UInt64
    /// Root over all of them; 32 bytes.
    package var root: [UInt8]
    /// What does not fit; empty when all is well.
    package var findings: [LogFinding]
}

/// Something in which the log, the tree head, the files and the statuses do not agree.
package enum LogFinding: Equatable, Sendable {
    /// The records hold fewer leaves than the tree head was signed over.
    case shorterThanTreeHead(signed: UInt64)
    /// The leaves under the tree head give another root than the one signed.
    case otherRoot(at: UInt64)
    /// The tree head is not signed by this office's log key, or states something else.
    case treeHeadNotOurs
    /// The published tree head is not the one the records hold.
    case treeHeadFile
    /// A tile is missing or holds something else.
    case tile(String)
    /// A leaf is none of ours.
    case leaf(at: UInt64)
    /// The records say of a letter what the log does not say.
    case status(LetterNumber, logged: LetterStatus)
    /// The log says that letters were changed which the status list shows as valid, or the reverse.
    case statusCount(logged: Int, listed: Int)
    /// A published list does not show what the log says, as a monitor finds it.
    case lists(Finding)
}

extension Office {
    /// Recomputes the log from its leaves, and compares everything that was derived from it.
    ///
    /// - Parameter files: The public folder; nil checks the records only.
    /// - Returns: What was read, and what does not fit.
    /// - Throws: `records` when they cannot be read.
    package func checkLog(
        against files: (any PublishedFiles)? = nil
    ) async throws(PublishError) -> LogCheck {
        var head = try await signedHead()
        var check = try await checkLog(under: head, against: files)
        // A server may publish meanwhile, and what was read is of two moments then.
        for _ in 1..<checkAttemptMax where !check.findings.isEmpty {
            let newest = try await signedHead()
            guard newest != head else { break }
            head = newest
            check = try await checkLog(under: head, against: files)
        }
        return check
    }

    private func signedHead() async throws(PublishError) -> SignedTreeHead? {
        try await published { records throws(RecordsError) in try await records.treeHead() }
    }

    private func checkLog(
        under head: SignedTreeHead?,
        against files: (any PublishedFiles)?
    ) async throws(PublishError) -> LogCheck {
        let now = environment.now()
        // Before the leaves: an office logs a list before it publishes it.
        let lists = try files.map { files throws(PublishError) in try publishedLists(files) }
        let standing = try await published { records throws(RecordsError) in
            try await records.statusSnapshot(at: now)
        }
        var reading = LogReading(head: head, lists: Set((lists ?? [:]).values.map(\.digest)))
        while true {
            let first = reading.size
            let leaves = try await published { records throws(RecordsError) in
                try await records.leaves(from: first, limit: 4_096)
            }
            guard !leaves.isEmpty else { break }
            try reading.take(leaves, files)
        }
        try reading.finish(files)
        if let head { reading.findings += treeHeadFindings(head, files) }
        reading.findings += try await statusFindings(
            // What an officer changes during the check is not in the statuses to compare with.
            reading.replay.statuses(at: now, leaves: standing.logSize),
            standing.entries
        )
        if let lists {
            reading.findings += reading.replay.compare(lists).findings.all.filter { finding in
                // The first change of a list is in the records before the list is published.
                guard case .noList(let number) = finding else { return true }
                return reading.replay.lists[number] != nil
            }.map(LogFinding.lists)
        }
        return LogCheck(size: reading.size, root: reading.root, findings: reading.findings)
    }

    /// The status lists in the public folder, each with its digest; those that cannot be read are
    /// missing.
    private func publishedLists(
        _ files: any PublishedFiles
    ) throws(PublishError) -> [UInt64: PublishedStatusList] {
        var lists: [UInt64: PublishedStatusList] = [:]
        do throws(RecordsError) {
            for number in 1...statusListNumberMax {
                guard let bytes = try files.read(ListPath.statusList(number)) else { break }
                lists[number] = PublishedStatusList(own: bytes)
            }
        } catch {
            throw .records(error)
        }
        return lists
    }

    private func treeHeadFindings(
        _ head: SignedTreeHead,
        _ files: (any PublishedFiles)?
    ) -> [LogFinding] {
        var findings: [LogFinding] = []
        if !isOurs(head) { findings.append(.treeHeadNotOurs) }
        if let files, !isPublished(head, in: files) { findings.append(.treeHeadFile) }
        return findings
    }

    /// Whether the published file states this tree head: more or fewer cosignatures are no fault.
    private func isPublished(_ head: SignedTreeHead, in files: any PublishedFiles) -> Bool {
        guard let bytes = try? files.read(LogPath.treeHead),
            let note = try? SignedNote.parse(bytes), let own = try? SignedNote.parse(head.note)
        else { return false }
        return note.text == own.text && keys.signed(note, of: logOrigin)
    }

    func isOurs(_ head: SignedTreeHead) -> Bool {
        guard let note = try? SignedNote.parse(head.note),
            let stated = try? TreeHead.parse(note.text)
        else { return false }
        return keys.signed(note, of: logOrigin) && stated.origin == logOrigin
            && stated.size.value == head.size && stated.root.bytes == head.root
    }

    /// Compares what the log says of each letter with what the records and the status list say.
    private func statusFindings(
        _ logged: [ReplayedStatus],
        _ listed: [StatusEntry]
    ) async throws(PublishError) -> [LogFinding] {
        var findings: [LogFinding] = []
        let places = Dictionary(listed.map { ($0.index, $0.status) }) { first, _ in first }
        for change in logged {
            let letter = try await published { records throws(RecordsError) in
                try await records.letter(digest: change.digest)
            }
            guard let letter else { continue }
            let place = StatusPlace(counted: letter.statusIndex).listed
            guard
                places[letter.statusIndex] != change.status
                    || (change.listed ?? place) != place
            else { continue }
            findings.append(.status(letter.number, logged: change.status))
        }
        if logged.count != places.count {
            findings.append(.statusCount(logged: logged.count, listed: places.count))
        }
        return findings
    }
}

/// How often a log is read that grew meanwhile: an office publishes every ten seconds at most.
private let checkAttemptMax = 3

/// The log while it is read again, leaf by leaf.
private struct LogReading {
    let head: SignedTreeHead?
    private(set) var replay: LogReplay
    var findings: [LogFinding] = []
    private var tree = TileComparison(rootsAt: [])

    init(head: SignedTreeHead?, lists: Set<[UInt8]>) {
        self.head = head
        replay = LogReplay(lists: lists)
    }

    var size: UInt64 { tree.size }
    var root: [UInt8] { tree.root.bytes }

    mutating func take(_ leaves: [[UInt8]], _ files: (any PublishedFiles)?) throws(PublishError) {
        for leaf in leaves {
            do {
                try replay.take(leaf)
            } catch {
                findings.append(.leaf(at: size))
            }
            do {
                try tree.append(leaf)
            } catch {
                throw .log(error)
            }
            if size == head?.size { try compare(files) }
        }
        do {
            let tiles = try tree.finishedTiles()
            // Beyond the tree head nothing is published: those tiles are forgotten.
            if size < head?.size ?? 0 { compare(tiles, files) }
        } catch {
            throw .log(error)
        }
    }

    mutating func finish(_ files: (any PublishedFiles)?) throws(PublishError) {
        guard let head else { return }
        if head.size == 0 { try compare(files) }
        if size < head.size { findings.append(.shorterThanTreeHead(signed: head.size)) }
    }

    /// Compares root and tiles with what was published, at the size of the tree head.
    private mutating func compare(_ files: (any PublishedFiles)?) throws(PublishError) {
        if root != head?.root { findings.append(.otherRoot(at: size)) }
        do {
            compare(try tree.lastTiles(), files)
        } catch {
            throw .log(error)
        }
    }

    private mutating func compare(_ tiles: [WrittenTile], _ files: (any PublishedFiles)?) {
        guard let files else { return }
        for tile in tiles {
            let path = LogPath.tile(tile.address)
            if (try? files.read(path)) != tile.bytes { findings.append(.tile(path)) }
        }
    }
}
