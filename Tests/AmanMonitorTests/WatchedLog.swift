import AmanLetter
import AmanLog
import AmanMonitor
import AmanVerdict
import Crypto
import Synchronization

/// A log in memory as an office serves it, that a test can let go wrong.
final class WatchedLog: OfficeSource {
    static let origin = "log.example/aman/log/HER"
    static let now = Instant(seconds: 1_796_000_000)
    let key: Curve25519.Signing.PrivateKey
    private let files = Mutex<[String: [UInt8]]>([:])

    init(seed: UInt8 = 1) throws {
        key = try Curve25519.Signing.PrivateKey(
            rawRepresentation: [UInt8](repeating: seed, count: 32)
        )
    }

    /// The key as a monitor is given it.
    func vkey(_ origin: String = WatchedLog.origin) throws -> VerifierKey {
        try VerifierKey(
            name: origin,
            kind: .ed25519,
            publicKey: Array(key.publicKey.rawRepresentation)
        )
    }

    /// Serves the tiles of these entries, and a tree head that states what is given.
    func serve(
        _ entries: [[UInt8]],
        origin: String = WatchedLog.origin,
        root: LogHash? = nil,
        signedBy other: Curve25519.Signing.PrivateKey? = nil
    ) throws {
        var writer = TileWriter()
        for entry in entries { try writer.append(entry) }
        let tiles = try writer.takeTiles()
        let note = try note(writer.size, root ?? writer.root, origin, other ?? key)
        files.withLock { files in
            files = [:]
            for tile in tiles { files[tile.address.path] = tile.bytes }
            files["checkpoint"] = Array(note.utf8)
        }
    }

    private func note(
        _ size: TreeSize,
        _ root: LogHash,
        _ origin: String,
        _ key: Curve25519.Signing.PrivateKey
    ) throws -> String {
        let head = try TreeHead(origin: origin, size: size, root: root)
        let named = try VerifierKey(
            name: origin,
            kind: .ed25519,
            publicKey: Array(key.publicKey.rawRepresentation)
        )
        let signature = try key.signature(for: Array(head.body.utf8))
        return try SignedNote(text: head.body, signatures: [named.line(with: Array(signature))])
            .encoded
    }

    /// Changes what is served: nil removes the file.
    func change(_ path: String, _ body: ([UInt8]) -> [UInt8]?) {
        files.withLock { files in files[path] = files[path].flatMap(body) }
    }

    /// Serves one file in another's place.
    func replace(_ path: String, by other: String, _ bytes: [UInt8]?) {
        files.withLock { files in
            files[path] = nil
            files[other] = bytes
        }
    }

    func removeTiles() {
        files.withLock { files in files = files.filter { $0.key == "checkpoint" } }
    }

    func file(_ path: String) -> [UInt8]? { files.withLock { $0[path] } }

    func read(_ path: String, limit: Int) async throws(OfficeSourceError) -> [UInt8]? {
        guard let bytes = file(path) else { return nil }
        guard bytes.count <= limit else { throw .tooLong(limit: limit) }
        return bytes
    }

    /// One visit, as of `now`.
    func visit(
        _ memory: MonitorMemory?,
        witnesses: [WitnessAddress] = []
    ) async throws -> (VisitReport, MonitorMemory) {
        let visit = Visit(
            LogFiles(self, prefix: ""),
            key: try vkey(),
            publication: nil,
            witnesses: witnesses,
            memory: memory,
            at: Self.now,
            ask: isValid
        )
        return await visit.report()
    }
}

/// Answers with swift-crypto.
@Sendable
func isValid(_ question: SignatureQuestion) -> Bool {
    let key = try? Curve25519.Signing.PublicKey(rawRepresentation: question.publicKey)
    return key?.isValidSignature(question.signature, for: question.message) ?? false
}

/// The digest of the letter of a number.
func digest(_ number: Int) -> [UInt8] { sha256(Array("letter \(number)".utf8)) }

/// Entries that issue letters.
func issued(_ numbers: Range<Int>) -> [[UInt8]] {
    numbers.map { LogEntry.issued(digest: digest($0)).encoded() }
}

/// An entry that changes a letter.
func change(
    _ number: Int,
    to status: LetterStatus,
    at effective: Instant = WatchedLog.now,
    index: UInt64? = nil,
    list: UInt64 = 1,
    reason: String = "under-review"
) -> [UInt8] {
    LogEntry.status(
        digest: digest(number),
        status: status,
        reason: reason,
        effective: effective,
        listed: index.flatMap { ListedIndex(list: list, index: $0) }
    ).encoded()
}
