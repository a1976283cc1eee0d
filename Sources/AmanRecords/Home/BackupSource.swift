import Crypto
import Foundation

/// The bytes of a backup in their order, each taken into the digest once.
struct BackupSource: ~Copyable {
    private let file: Int32
    private var hash = SHA256()
    private var byteCount: UInt64 = 0
    private var buffered: ArraySlice<UInt8> = []

    init(_ path: String) throws(FileRefusal) {
        file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .last }
    }

    deinit { close(file) }

    /// SHA-256 of all that was taken so far.
    var digest: SHA256.Digest { hash.finalize() }

    /// What was read in all, at the end.
    func outcome(fileCount: Int) -> BackupOutcome {
        BackupOutcome(fileCount: fileCount, byteCount: byteCount, digest: Array(digest))
    }

    /// Whether these bytes come next; none is taken.
    mutating func begins(with bytes: [UInt8]) throws -> Bool {
        try fill(bytes.count)
        return buffered.starts(with: bytes)
    }

    /// The next bytes.
    mutating func take(_ count: Int) throws -> [UInt8] {
        try fill(count)
        let taken = Array(buffered.prefix(count))
        buffered = buffered.dropFirst(count)
        hash.update(data: taken)
        byteCount += UInt64(count)
        return taken
    }

    /// Copies the next bytes into an open file and closes it, or passes over them.
    mutating func copy(_ length: UInt64, to target: Int32?) throws {
        defer { if let target { close(target) } }
        var rest = length
        while rest > 0 {
            let part = try take(Int(min(rest, 65_536)))
            if let target { try DurableFile.append(part, to: target) }
            rest -= UInt64(part.count)
        }
        if let target, fsync(target) != 0 { throw FileRefusal.last }
    }

    mutating func isAtEnd() throws(FileRefusal) -> Bool {
        guard buffered.isEmpty else { return false }
        return try DurableFile.nextPart(of: file).isEmpty
    }

    private mutating func fill(_ count: Int) throws {
        while buffered.count < count {
            let part = try DurableFile.nextPart(of: file)
            guard !part.isEmpty else { throw HomeError.unfitBackup }
            buffered += part
        }
    }
}

// MARK: The first form

// Until 2026 a backup was a first line, then for each file the length of its name (2 bytes), the
// name, its length (8 bytes) and its bytes, then a name of length 0, then SHA-256 over all before.
// Numbers are big-endian. Such backups lie on sticks, so they are still read.

let firstFormLine = Array("aman-backup 1\n".utf8)
private let firstFormNameLengthMax = 255

/// Reads a backup of the first form to its end; `place` says where a file's bytes go: an open file,
/// closed here, or none.
func readFirstForm(
    _ source: inout BackupSource,
    _ place: (String) throws -> Int32?
) throws -> BackupOutcome {
    _ = try source.take(firstFormLine.count)
    var names: Set<String> = []
    while true {
        let length = Int(number(try source.take(2)))
        guard length > 0 else { break }
        guard length <= firstFormNameLengthMax,
            let name = String(validating: try source.take(length), as: UTF8.self),
            HomeFiles.mayBeRestored(name), names.insert(name).inserted
        else { throw HomeError.unfitBackup }
        try source.copy(number(try source.take(8)), to: try place(name))
    }
    let digest = Array(source.digest)
    guard try source.take(digest.count) == digest, try source.isAtEnd() else {
        throw HomeError.unfitBackup
    }
    return source.outcome(fileCount: names.count)
}

private func number(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
}
