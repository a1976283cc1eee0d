import AmanLetter
import AmanLog
import AmanSignature
import AmanWitness
import Foundation
import Synchronization
import Testing

/// A log made for a test, whose content follows from its label.
struct MadeLog {
    let origin: String
    let signing: SigningKey
    let key: VerifierKey
    private let leaves: [LogHash]
    let entries: [[UInt8]]

    /// A log whose entries are others from the leaf `forkedAt` on.
    init(
        _ origin: String = "log.example/herat",
        count: Int = 700,
        forkedAt: Int = .max,
        signing: SigningKey = .generate(.ed25519)
    ) throws {
        self.origin = origin
        self.signing = signing
        key = try VerifierKey(name: origin, kind: .ed25519, publicKey: signing.publicKey)
        entries = (0..<count).map { place in
            Array("\(place < forkedAt ? "entry" : "other") \(place)".utf8)
        }
        leaves = entries.map(leafHash)
    }

    /// The same key with another history from a leaf on.
    func forked(at leaf: Int) throws -> MadeLog {
        try MadeLog(origin, count: entries.count, forkedAt: leaf, signing: signing)
    }

    func root(_ size: Int) -> LogHash {
        let row = LeafRow(leaves)
        return treeRoot(of: TreeSize(value: UInt64(size))) { (level: Int, index: UInt64) in
            row.hash(level: level, index: index)
        }
    }

    func note(_ size: Int, root: LogHash? = nil) throws -> SignedNote {
        let head = try TreeHead(
            origin: origin,
            size: TreeSize(value: UInt64(size)),
            root: root ?? self.root(size)
        )
        let line = try key.line(with: signing.sign(Array(head.body.utf8)))
        return try SignedNote(text: head.body, signatures: [line])
    }

    func proof(_ old: Int, _ new: Int) -> [LogHash] {
        let row = LeafRow(leaves)
        let (old, new) = (TreeSize(value: UInt64(old)), TreeSize(value: UInt64(new)))
        return consistencyProof(from: old, to: new) { (level: Int, index: UInt64) in
            row.hash(level: level, index: index)
        } ?? []
    }

    /// What a log that only grows asks of a witness.
    func request(_ old: Int, _ new: Int) throws -> [UInt8] {
        try AddCheckpointRequest(
            oldSize: TreeSize(value: UInt64(old)),
            proof: proof(old, new),
            note: note(new)
        ).encodedBytes
    }

    /// The log's files at a size.
    func files(_ size: Int) throws -> [String: [UInt8]] {
        var writer = TileWriter()
        for entry in entries.prefix(size) { try writer.append(entry) }
        var files: [String: [UInt8]] = ["checkpoint": try note(size).encodedBytes]
        for tile in try writer.takeTiles() { files[tile.address.path] = tile.bytes }
        return files
    }
}

/// A folder of its own for one test.
final class TestFolder {
    let path = FileManager.default.temporaryDirectory.path + "/aman-witness-" + UUID().uuidString

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A time that a test sets.
final class TestTime: Sendable {
    private let seconds: Mutex<(now: Int64, elapsed: Int64)>

    init(_ now: Int64 = 1_795_338_000) { seconds = Mutex((now, 0)) }

    /// Time passes, for the clock and the stopwatch.
    func pass(_ count: Int64) { seconds.withLock { $0 = ($0.now + count, $0.elapsed + count) } }

    /// The clock is set by hand.
    func set(_ now: Int64) { seconds.withLock { $0.now = now } }

    var environment: WitnessEnvironment {
        WitnessEnvironment(
            now: { Instant(seconds: self.seconds.withLock { $0.now }) },
            elapsed: { .seconds(self.seconds.withLock { $0.elapsed }) }
        )
    }
}

/// A witness in a folder, for a test.
struct MadeWitness {
    let folder: TestFolder
    let time: TestTime
    let state: WitnessState
    let witness: Witness
    var path: String { folder.path + "/w1" }

    init() throws {
        let (folder, time) = (try TestFolder(), TestTime())
        let path = folder.path + "/w1"
        (self.folder, self.time) = (folder, time)
        let now = time.environment.now()
        _ = try WitnessState.create(at: path, name: "witness.example/w1", now: now)
        state = try WitnessState.open(at: path, to: .sign)
        witness = Witness(state, time.environment)
    }

    @discardableResult
    func list(_ log: MadeLog, pin: KnownTree? = nil) throws -> ListingOutcome {
        try state.list(LogListing(origin: log.origin, key: log.key, pin: pin)).get()
    }

    /// The kinds of evidence in the folder, such as `proven`.
    var evidence: [String] {
        state.evidenceFiles().map { file in
            String(file.split(separator: "/").last?.prefix { $0 != "-" } ?? "")
        }
    }
}

extension WitnessAnswer {
    /// The line of a witness that cosigned; nil where it did not.
    var line: NoteSignature? {
        guard case .answered(.cosigned(let lines)) = self else { return nil }
        return lines.first
    }
}
