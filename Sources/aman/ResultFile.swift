import Foundation

/// Writes a result file, whole or not at all, for its owner alone: letters and slips carry names.
enum ResultFile {
    /// Writes to a path, or to standard output for `-`.
    ///
    /// A new or regular file is made beside its place and moved there when it is on the disk. A
    /// device, a pipe or a link is written through and never replaced.
    static func write(_ bytes: [UInt8], to path: String) throws(Ending) {
        guard path != "-" else { return Console.result(bytes: bytes) }
        let written = isPlace(path) ? replace(path, with: bytes) : writeThrough(path, bytes)
        guard written else {
            throw Ending(
                .cannotWrite,
                "The file \(path) could not be written.",
                advice: "Check that the folder exists, that you may write there, "
                    + "and that there is room."
            )
        }
    }

    /// Refuses `-` where standard output has something else to carry.
    static func refuseStandardOutput(_ path: String?, for option: String) throws(Ending) {
        guard path == "-" else { return }
        throw Ending(
            .wrongUsage,
            "\(option) cannot be written to standard output here.",
            advice: "Name a file: \(option) FILE"
        )
    }

    /// True where nothing stands, or a regular file that may be replaced.
    private static func isPlace(_ path: String) -> Bool {
        do {
            // Like lstat: what a link points at is not what stands there.
            let found = try FileManager.default.attributesOfItem(atPath: path)
            return found[.type] as? FileAttributeType == .typeRegular
        } catch {
            return (error as? CocoaError)?.code == .fileReadNoSuchFile
        }
    }

    private static func writeThrough(_ path: String, _ bytes: [UInt8]) -> Bool {
        let file = unsafe open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
        guard file >= 0 else { return false }
        let written = write(bytes, to: file)
        return close(file) == 0 && written
    }

    private static func replace(_ path: String, with bytes: [UInt8]) -> Bool {
        let folder = (path as NSString).deletingLastPathComponent
        let part = (folder as NSString).appendingPathComponent(".aman-\(UUID().uuidString).part")
        let file = unsafe open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        let written = write(bytes, to: file) && fsync(file) == 0
        guard close(file) == 0, written, unsafe rename(part, path) == 0 else {
            unsafe unlink(part)
            return false
        }
        keep(folder.isEmpty ? "." : folder)
        return true
    }

    /// Asks the disk to keep the folder's entry; not every file system can be asked.
    private static func keep(_ folder: String) {
        let place = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard place >= 0 else { return }
        fsync(place)
        close(place)
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        Console.write(bytes, to: file) == nil
    }
}
