import Crypto
import Foundation

// A backup is one file: a first line, then for each file the length of its name (2 bytes), the
// name, its length (8 bytes) and its bytes, then a name of length 0, then SHA-256 over all before.
// Numbers are big-endian. There are no permissions, no links and no folders in it: nothing a
// changed backup could use to write outside the folder it is unpacked to.

private let firstLine = Array("aman-backup 1\n".utf8)
private let digestByteCount = 32
/// Longest name of a file in a backup.
private let nameLengthMax = 255

/// Writes a backup, file by file.
struct ArchiveWriter: ~Copyable {
    private let file: Int32
    private var hash = SHA256()
    private var byteCount: UInt64 = 0
    private var fileCount = 0

    init(_ path: String) throws(FileRefusal) {
        file = unsafe open(
            path,
            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
            DurableFile.fileMode
        )
        guard file >= 0 else { throw .last }
        try write(firstLine)
    }

    deinit { close(file) }

    /// Takes in a file that does not change while it is read; its length is looked at first.
    mutating func add(_ name: String, from path: String) throws(FileRefusal) {
        let source = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .last }
        defer { close(source) }
        var status = stat()
        guard unsafe fstat(source, &status) == 0 else { throw .last }
        var rest = UInt64(status.st_size)
        precondition(name.utf8.count <= nameLengthMax, "names in a folder are short")
        try write(bigEndian(UInt64(name.utf8.count), width: 2) + Array(name.utf8))
        try write(bigEndian(rest, width: 8))
        while rest > 0 {
            let part = try DurableFile.nextPart(of: source)
            guard !part.isEmpty, part.count <= rest else { throw FileRefusal(code: EIO) }
            try write(part)
            rest -= UInt64(part.count)
        }
        fileCount += 1
    }

    /// Writes the end and the digest, durably.
    consuming func finish() throws(FileRefusal) -> BackupOutcome {
        try write([0, 0])
        let digest = Array(hash.finalize())
        try DurableFile.append(digest, to: file)
        guard fsync(file) == 0 else { throw .last }
        let total = byteCount + UInt64(digest.count)
        return BackupOutcome(fileCount: fileCount, byteCount: total, digest: digest)
    }

    private mutating func write(_ bytes: [UInt8]) throws(FileRefusal) {
        hash.update(data: bytes)
        byteCount += UInt64(bytes.count)
        try DurableFile.append(bytes, to: file)
    }
}

/// Reads a backup, checking its shape as it goes.
struct ArchiveReader: ~Copyable {
    private let file: Int32
    private var hash = SHA256()
    private var byteCount: UInt64 = 0
    private var buffered: ArraySlice<UInt8> = []

    private init(_ path: String) throws(FileRefusal) {
        file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .last }
    }

    deinit { close(file) }

    /// Reads a whole backup against its digest, writing nothing.
    static func check(_ path: String) throws -> BackupOutcome {
        let reader = try ArchiveReader(path)
        return try reader.read { _ in nil }
    }

    /// Writes the files of a backup below a folder.
    static func unpack(_ path: String, to folder: String) throws {
        let reader = try ArchiveReader(path)
        _ = try reader.read { name in
            let whole = "\(folder)/\(name)"
            try DurableFile.makeFolder(DurableFile.folder(of: whole))
            let target = unsafe open(
                whole,
                O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                DurableFile.fileMode
            )
            guard target >= 0 else { throw FileRefusal.last }
            return target
        }
    }

    /// Reads to the end; `place` says where a file's bytes go: an open file, closed here, or none.
    private consuming func read(_ place: (String) throws -> Int32?) throws -> BackupOutcome {
        guard try take(firstLine.count) == firstLine else { throw HomeError.unfitBackup }
        var names: Set<String> = []
        while true {
            let length = Int(number(try take(2)))
            guard length > 0 else { break }
            guard length <= nameLengthMax,
                let name = String(validating: try take(length), as: UTF8.self),
                HomeFiles.mayBeRestored(name), names.insert(name).inserted
            else { throw HomeError.unfitBackup }
            try copy(number(try take(8)), to: try place(name))
        }
        let digest = Array(hash.finalize())
        guard try take(digestByteCount) == digest, try isAtEnd() else {
            throw HomeError.unfitBackup
        }
        return BackupOutcome(fileCount: names.count, byteCount: byteCount, digest: digest)
    }

    private mutating func copy(_ length: UInt64, to target: Int32?) throws {
        defer { if let target { close(target) } }
        var rest = length
        while rest > 0 {
            let part = try take(Int(min(rest, 65_536)))
            if let target { try DurableFile.append(part, to: target) }
            rest -= UInt64(part.count)
        }
        if let target, fsync(target) != 0 { throw FileRefusal.last }
    }

    /// The next bytes, taken into the digest.
    private mutating func take(_ count: Int) throws -> [UInt8] {
        while buffered.count < count {
            let part = try DurableFile.nextPart(of: file)
            guard !part.isEmpty else { throw HomeError.unfitBackup }
            buffered += part
        }
        let taken = Array(buffered.prefix(count))
        buffered = buffered.dropFirst(count)
        hash.update(data: taken)
        byteCount += UInt64(count)
        return taken
    }

    private mutating func isAtEnd() throws(FileRefusal) -> Bool {
        guard buffered.isEmpty else { return false }
        return try DurableFile.nextPart(of: file).isEmpty
    }
}

private func bigEndian(_ value: UInt64, width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
}

private func number(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
}
