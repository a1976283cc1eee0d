import AmanLog
import Foundation

/// The folder of a copied log: what any static web server serves.
final class MirrorFolder: Sendable {
    private let folder: String
    /// Held while a run writes, so that no two do.
    private let lock: Int32

    /// Makes the folder where it is missing, and takes it for this run.
    init(_ folder: String) throws(MirrorError) {
        self.folder = folder
        do throws(FileRefusal) {
            try WholeFile.makeFolder(folder, mode: publicFolder)
        } catch {
            throw .cannotWrite(code: Int(error.code))
        }
        lock = unsafe open(folder + "/.mirror", O_RDWR | O_CREAT | O_CLOEXEC, publicFile)
        guard lock >= 0 else { throw .cannotWrite(code: Int(errno)) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw .busy }
    }

    deinit { close(lock) }

    /// The bytes of a file; nil where there is none, or one that is too long.
    func read(_ path: String, limit: Int) -> [UInt8]? {
        try? WholeFile.read(folder + "/" + path, limit: limit)
    }

    /// Writes a tile, whole or not at all; `settle` makes all of them durable.
    func write(_ bytes: [UInt8], to path: String) throws(MirrorError) {
        let target = folder + "/" + path
        do throws(FileRefusal) {
            if let slash = target.lastIndex(of: "/") {
                try WholeFile.makeFolder(String(target[..<slash]), mode: publicFolder)
            }
            try WholeFile.write(bytes, to: target, mode: publicFile, isDurable: false)
        } catch {
            throw .cannotWrite(code: Int(error.code))
        }
    }

    /// Writes a file that counts, once everything written before it is on the disk.
    func settle(_ bytes: [UInt8], to path: String) throws(MirrorError) {
        // One call for tens of thousands of tiles: an fsync of each would take minutes.
        sync()
        do throws(FileRefusal) {
            try WholeFile.write(bytes, to: folder + "/" + path, mode: publicFile, isDurable: true)
        } catch {
            throw .cannotWrite(code: Int(error.code))
        }
    }

    /// Removes partial tiles whose full tile is there now, as C2SP allows.
    func removePartials(of address: TileAddress) {
        let full = TileAddress(kind: address.kind, index: address.index, width: tileWidthMax)
        let path = folder + "/" + full.path
        guard FileManager.default.fileExists(atPath: path) else { return }
        try? FileManager.default.removeItem(atPath: path + ".p")
    }
}

/// Any user's web server reads what is public.
private let publicFile: mode_t = 0o644
private let publicFolder: mode_t = 0o755
