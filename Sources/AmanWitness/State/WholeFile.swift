import Foundation

/// What the system said when a file could not be read or written.
struct FileRefusal: Error, Equatable {
    let code: Int32

    /// The code of the call that has just failed.
    static var last: FileRefusal { FileRefusal(code: errno) }
}

/// Files that are there whole or not at all.
enum WholeFile {
    /// Replaces a file, or makes it: beside its place first, then moved there.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - path: Where; its folder exists, and one program at a time writes into it.
    ///   - mode: Who may read it.
    ///   - isDurable: Whether it survives a power cut once the call has returned.
    /// - Throws: Why the bytes from before are still there.
    static func write(
        _ bytes: [UInt8],
        to path: String,
        mode: mode_t,
        isDurable: Bool
    ) throws(FileRefusal) {
        let part = path + ".part"
        do throws(FileRefusal) {
            try fill(part, bytes, mode, isDurable)
            guard unsafe rename(part, path) == 0 else { throw FileRefusal.last }
        } catch {
            unsafe unlink(part)
            throw error
        }
        if isDurable { try syncFolder(of: path) }
    }

    private static func fill(
        _ path: String,
        _ bytes: [UInt8],
        _ mode: mode_t,
        _ isDurable: Bool
    ) throws(FileRefusal) {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
        let file = unsafe open(path, flags, mode)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { room in
                unsafe Foundation.write(file, room.baseAddress, room.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .last }
            rest = rest.dropFirst(count)
        }
        guard !isDurable || fsync(file) == 0 else { throw .last }
    }

    /// Makes what was renamed in the path's folder durable.
    static func syncFolder(of path: String) throws(FileRefusal) {
        let above = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let file = unsafe open(above.isEmpty ? "/" : above, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        guard fsync(file) == 0 else { throw .last }
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

    private static func nextPart(of file: Int32) throws(FileRefusal) -> [UInt8] {
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

    /// Makes a folder and those above it that are missing.
    static func makeFolder(_ path: String, mode: mode_t) throws(FileRefusal) {
        guard unsafe mkdir(path, mode) != 0, errno != EEXIST else { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw .last
        }
        try makeFolder(String(path[..<slash]), mode: mode)
        guard unsafe mkdir(path, mode) == 0 || errno == EEXIST else { throw .last }
    }
}

/// Files are read in parts of this size.
private let partByteCount = 65_536
