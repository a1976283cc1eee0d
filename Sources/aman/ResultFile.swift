import AmanTexts
import Foundation
import SystemPackage

/// Writes a result file, whole or not at all, for its owner alone: letters and slips carry names.
enum ResultFile {
    /// Writes to a path, or to standard output for `-`.
    ///
    /// A new or regular file is made beside its place and moved there when it is on the disk. A
    /// device, a pipe or a link is written through and never replaced.
    ///
    /// - Throws: What is wrong with the path, or with the disk, and what to do.
    static func write(_ bytes: [UInt8], to path: String) throws(Ending) {
        guard path != "-" else { return Console.result(bytes: bytes) }
        guard !path.isEmpty else { throw noFileNamed }
        do throws(SystemError) {
            try isReplaceable(path) ? replace(path, with: bytes) : writeThrough(path, bytes)
        } catch {
            throw error.cannotWrite(path)
        }
    }

    /// Refuses `-` where standard output has something else to carry.
    static func refuseStandardOutput(_ path: String?, for option: String) throws(Ending) {
        guard path == "-" else { return }
        throw Ending(.wrongUsage, messages.cliSetUp.resultFile.cannotBeWritten(option: "\(option)"))
    }

    /// True for a regular file, and where there is nothing yet.
    private static func isReplaceable(_ path: String) throws(SystemError) -> Bool {
        // Of a link, the link itself: what it points at is not replaced by way of it.
        guard unsafe faccessat(AT_FDCWD, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0 else {
            guard errno == ENOENT else { throw .last }
            return true
        }
        let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type]
        return kind as? FileAttributeType == .typeRegular
    }

    private static func writeThrough(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
        let file = unsafe open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
        guard file >= 0 else { throw .last }
        let refusal = Console.write(bytes, to: file).map { SystemError(code: $0) }
        guard close(file) == 0 else { throw refusal ?? .last }
        if let refusal { throw refusal }
    }

    private static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
        let folder = FilePath(path).removingLastComponent()
        let part = folder.appending(".aman-\(UUID().uuidString).part").string
        let file = unsafe open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .last }
        do throws(SystemError) {
            try fill(file, with: bytes)
            guard unsafe rename(part, path) == 0 else { throw .last }
        } catch {
            unsafe unlink(part)
            throw error
        }
        sync(folder.isEmpty ? "." : folder.string)
    }

    /// Writes the bytes to the disk and closes the file.
    private static func fill(_ file: Int32, with bytes: [UInt8]) throws(SystemError) {
        var refusal = Console.write(bytes, to: file).map { SystemError(code: $0) }
        if refusal == nil, fsync(file) != 0 { refusal = .last }
        if close(file) != 0, refusal == nil { refusal = .last }
        if let refusal { throw refusal }
    }

    /// Asks the disk to keep the folder's entry; not every file system can be asked.
    private static func sync(_ folder: String) {
        let file = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}
