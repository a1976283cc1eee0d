import AmanLetter
import Crypto
import Foundation

// A backup is a ustar archive, which any tar reads after a disaster: first a note that says what it
// is, then the office's files as they lie on disk, then one with the SHA-256 of all before it, then
// two empty blocks. Only regular files are in it, and a reader takes nothing that the writer would
// not have written: no links, no folders, nothing a changed backup could use to write elsewhere.

/// The note at the beginning; it also says which form of backup this is.
private let note = (
    name: "aman-backup.txt",
    bytes: Array(
        """
        aman-backup 2
        The records of one office of Aman, still sealed, and what it has published.
        aman restore FILE --home DIR makes the office's folder from it.

        """.utf8
    )
)
private let digestName = "aman-backup.sha256"
private let end = [UInt8](repeating: 0, count: 2 * UstarHeader.blockByteCount)

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
        try write(note.name, note.bytes)
    }

    deinit { close(file) }

    /// Adds a file that does not change while it is read; its length is looked at first.
    mutating func add(_ name: String, from path: String) throws(FileRefusal) {
        let source = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .last }
        defer { close(source) }
        var status = stat()
        guard unsafe fstat(source, &status) == 0 else { throw .last }
        let length = UInt64(status.st_size)
        try writeHeader(name, length)
        var rest = length
        while rest > 0 {
            let part = try DurableFile.nextPart(of: source)
            guard !part.isEmpty, part.count <= rest else { throw FileRefusal(code: EIO) }
            try write(part)
            rest -= UInt64(part.count)
        }
        try fill(after: length)
        fileCount += 1
    }

    /// Writes the digest and the end, durably.
    consuming func finish() throws(FileRefusal) -> BackupOutcome {
        let digest = hash.finalize()
        try write(digestName, digestLine(digest))
        try write(end)
        guard fsync(file) == 0 else { throw .last }
        return BackupOutcome(
            fileCount: fileCount,
            byteCount: byteCount,
            digest: Array(hash.finalize())
        )
    }

    private mutating func write(_ name: String, _ bytes: [UInt8]) throws(FileRefusal) {
        try writeHeader(name, UInt64(bytes.count))
        try write(bytes)
        try fill(after: UInt64(bytes.count))
    }

    private mutating func writeHeader(_ name: String, _ length: UInt64) throws(FileRefusal) {
        guard let block = UstarHeader(name: name, byteCount: length).block else {
            throw FileRefusal(code: ENAMETOOLONG)
        }
        try write(block)
    }

    private mutating func fill(after length: UInt64) throws(FileRefusal) {
        try write([UInt8](repeating: 0, count: UstarHeader.filling(after: length)))
    }

    private mutating func write(_ bytes: [UInt8]) throws(FileRefusal) {
        hash.update(data: bytes)
        byteCount += UInt64(bytes.count)
        try DurableFile.append(bytes, to: file)
    }
}

/// Reads a backup, checking its shape as it goes.
struct ArchiveReader: ~Copyable {
    private var source: BackupSource

    private init(_ path: String) throws {
        source = try BackupSource(path)
    }

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
        if try source.begins(with: firstFormLine) {
            return try readFirstForm(&source, place)
        }
        guard try member(note.name) == note.bytes else { throw HomeError.unfitBackup }
        var names: Set<String> = []
        while true {
            let digest = source.digest
            let header = try header()
            guard header.name != digestName else {
                try finish(header, digest)
                return source.outcome(fileCount: names.count)
            }
            guard HomeFiles.mayBeRestored(header.name), names.insert(header.name).inserted else {
                throw HomeError.unfitBackup
            }
            try source.copy(header.byteCount, to: try place(header.name))
            try fill(after: header.byteCount)
        }
    }

    private mutating func finish(_ header: UstarHeader, _ digest: SHA256.Digest) throws {
        let line = digestLine(digest)
        guard header.byteCount == line.count, try source.take(line.count) == line else {
            throw HomeError.unfitBackup
        }
        try fill(after: header.byteCount)
        guard try source.take(end.count) == end, try source.isAtEnd() else {
            throw HomeError.unfitBackup
        }
    }

    private mutating func header() throws -> UstarHeader {
        guard let header = UstarHeader(try source.take(UstarHeader.blockByteCount)) else {
            throw HomeError.unfitBackup
        }
        return header
    }

    /// The bytes of the next member, which has to be a small one of this name.
    private mutating func member(_ name: String) throws -> [UInt8] {
        let header = try header()
        guard header.name == name, header.byteCount <= UInt64(note.bytes.count) else {
            throw HomeError.unfitBackup
        }
        let bytes = try source.take(Int(header.byteCount))
        try fill(after: header.byteCount)
        return bytes
    }

    private mutating func fill(after length: UInt64) throws {
        let filling = try source.take(UstarHeader.filling(after: length))
        guard filling.allSatisfy({ $0 == 0 }) else { throw HomeError.unfitBackup }
    }
}

/// What the last member says, as `sha256sum` writes it without a name.
private func digestLine(_ digest: SHA256.Digest) -> [UInt8] {
    Hexadecimal.ascii(digest) + [0x0A]
}
