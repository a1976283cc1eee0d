import Foundation
import SystemPackage

/// What the system said when a file could not be read or written.
struct FileRefusal: Error, Equatable {
    let code: Int32

    /// The code of the call that has just failed.
    static var last: FileRefusal { FileRefusal(code: errno) }
}

/// Files that survive a power cut once the call has returned.
///
/// System calls of one write, in order: `openat(O_CREAT|O_EXCL)` of a temporary file beside the
/// target, `write`, `fsync`, `close`, `rename` over the target, `fsync` of the folder. A reader
/// sees the old bytes or the new ones.
enum DurableFile {
    /// Only the owner reads and writes.
    static let fileMode: mode_t = 0o600
    /// Only the owner goes in.
    static let folderMode: mode_t = 0o700

    /// A system call of one write, in the order in which they are made.
    enum Step: CaseIterable, Sendable {
        case create, write, sync, rename, syncFolder
    }

    /// Replaces a file, or makes it.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - path: Where; the folder exists.
    ///   - mode: Who may read it.
    ///   - before: Called before each system call: a test stops the write there.
    /// - Throws: Why the old bytes are still there; after a failure of `syncFolder` the new ones
    ///   are there and a power cut may bring the old ones back.
    static func write(
        _ bytes: [UInt8],
        to path: String,
        mode: mode_t = fileMode,
        before: (Step) throws(FileRefusal) -> Void = { _ in }
    ) throws(FileRefusal) {
        let temporary = "\(path).\(UInt64.random(in: .min ... .max)).part"
        do throws(FileRefusal) {
            try writeNew(bytes, to: temporary, mode: mode, before: before)
            try before(.rename)
            guard unsafe rename(temporary, path) == 0 else { throw FileRefusal.last }
        } catch {
            unsafe unlink(temporary)
            throw error
        }
        try before(.syncFolder)
        try syncFolder(of: path)
    }

    /// Writes a file that must not be there yet.
    static func writeNew(
        _ bytes: [UInt8],
        to path: String,
        mode: mode_t = fileMode,
        before: (Step) throws(FileRefusal) -> Void = { _ in }
    ) throws(FileRefusal) {
        try before(.create)
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, fileMode)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        // What others may read is not left to the mask of the process.
        guard mode == fileMode || fchmod(file, mode) == 0 else { throw .last }
        try before(.write)
        try append(bytes, to: file)
        try before(.sync)
        guard fsync(file) == 0 else { throw .last }
    }

    /// Writes zeros over a file's bytes, durably.
    static func overwrite(_ path: String) throws(FileRefusal) {
        let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw .last }
        try append([UInt8](repeating: 0, count: Int(status.st_size)), to: file)
        guard fsync(file) == 0 else { throw .last }
    }

    /// Writes all bytes, however many calls that takes.
    static func append(_ bytes: [UInt8], to file: Int32) throws(FileRefusal) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes { bytes in
                unsafe Foundation.write(file, bytes.baseAddress, bytes.count)
            }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw .last }
            rest = rest.dropFirst(written)
        }
    }

    /// The file's bytes; nil when there is none.
    ///
    /// - Throws: `FileRefusal` with `EFBIG` when it is longer than `limit`.
    static func read(_ path: String, limit: Int) throws(FileRefusal) -> [UInt8]? {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw .last }
            return nil
        }
        defer { close(file) }
        var bytes: [UInt8] = []
        while true {
            let part = try nextPart(of: file)
            if part.isEmpty { return bytes }
            guard bytes.count + part.count <= limit else { throw FileRefusal(code: EFBIG) }
            bytes += part
        }
    }

    /// The next bytes of an open file; none at its end.
    static func nextPart(of file: Int32) throws(FileRefusal) -> [UInt8] {
        while true {
            var count = 0
            let part = unsafe [UInt8](unsafeUninitializedCapacity: partByteCount) { room, filled in
                count = unsafe Foundation.read(file, room.baseAddress, partByteCount)
                filled = max(0, count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .last }
            return part
        }
    }

    /// Makes a folder and the folders above it that are missing, each durably.
    static func makeFolder(
        _ path: String,
        mode: mode_t = folderMode
    ) throws(FileRefusal) {
        guard unsafe mkdir(path, folderMode) != 0 else { return try finishFolder(path, mode) }
        guard errno != EEXIST else { return }
        let above = folder(of: path)
        guard errno == ENOENT, above != path else { throw .last }
        try makeFolder(above, mode: mode)
        // Once: a folder may exist and still accept no file; further attempts would not end.
        guard unsafe mkdir(path, folderMode) == 0 || errno == EEXIST else { throw .last }
        try finishFolder(path, mode)
    }

    private static func finishFolder(_ path: String, _ mode: mode_t) throws(FileRefusal) {
        if mode != folderMode {
            guard unsafe chmod(path, mode) == 0 else { throw .last }
        }
        try syncFolder(of: path)
    }

    /// Makes a rename or a new file in the path's folder durable.
    static func syncFolder(of path: String) throws(FileRefusal) {
        try syncFolder(folder(of: path))
    }

    /// Makes what was renamed or made in a folder durable.
    static func syncFolder(_ folder: String) throws(FileRefusal) {
        let file = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        guard fsync(file) == 0 else { throw .last }
    }

    /// The folder a path is in; `.` for a path of one part.
    static func folder(of path: String) -> String {
        let above = FilePath(path).removingLastComponent()
        return above.isEmpty ? "." : above.string
    }
}

/// Files are read and copied in parts of this size.
private let partByteCount = 65_536
