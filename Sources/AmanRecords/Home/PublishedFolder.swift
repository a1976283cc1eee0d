import AmanLog
package import AmanOffice
import Foundation

/// The folder of published files on disk; nothing in it is secret.
package struct PublishedFolder: PublishedFiles {
    /// Path of the folder.
    package let root: String

    /// Takes a folder; it is made at the first write.
    package init(root: String) {
        self.root = root
    }

    package func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
        let whole = try below(path)
        do {
            let folder = DurableFile.folder(of: whole)
            try DurableFile.makeFolder(folder, mode: Self.folderMode)
            try DurableFile.write(bytes, to: whole, mode: Self.fileMode)
        } catch {
            throw .cannotWrite(code: Int(error.code))
        }
    }

    package func read(_ path: String) throws(RecordsError) -> [UInt8]? {
        do {
            return try DurableFile.read(try below(path), limit: publishedByteCountMax)
        } catch let known as RecordsError {
            throw known
        } catch {
            throw .damaged(record: "public/\(path)")
        }
    }

    package func removeFolder(_ path: String) throws(RecordsError) {
        let folder = try below(path)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names { unsafe unlink("\(folder)/\(name)") }
        guard unsafe rmdir(folder) == 0 || errno == ENOENT || errno == ENOTDIR else {
            throw .cannotWrite(code: Int(errno))
        }
    }

    /// Lets other users' programs read the folder, such as a web server: offices made before 2027
    /// have files that only their owner reads.
    ///
    /// The folder itself comes last, so that a run that was stopped is finished by the next one.
    package func openToReaders() {
        var status = stat()
        guard unsafe stat(root, &status) == 0, status.st_mode & 0o777 != Self.folderMode else {
            return
        }
        guard let names = FileManager.default.enumerator(atPath: root) else { return }
        for case let name as String in names {
            let path = "\(root)/\(name)"
            guard unsafe lstat(path, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: unsafe chmod(path, Self.folderMode)
            case S_IFREG: unsafe chmod(path, Self.fileMode)
            default: continue
            }
        }
        unsafe chmod(root, Self.folderMode)
    }

    /// Everyone reads, the owner writes: nothing in the folder is secret.
    private static let fileMode: mode_t = 0o644
    /// Everyone goes in.
    private static let folderMode: mode_t = 0o755

    /// The path inside the folder, or a refusal: nothing outside is ever touched.
    private func below(_ path: String) throws(RecordsError) -> String {
        guard isPublishedPath(path) else { throw .damaged(record: "published path") }
        return "\(root)/\(path)"
    }
}

/// Whether a path may name a published file: parts of `A-Z a-z 0-9 . _ -`, none of them hidden.
func isPublishedPath(_ path: String) -> Bool {
    guard path.utf8.count <= publishedPathLengthMax else { return false }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
        part.first.map { $0 != UInt8(ascii: ".") } ?? false && part.allSatisfy(isPlain)
    }
}

private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
    default: false
    }
}

/// The deepest tile path takes under 60 bytes; the rest is for names of parts.
private let publishedPathLengthMax = 200

/// Most bytes of a published file: a bundle with the leaf hashes of a million letters is 34 MB.
let publishedByteCountMax = 1 << 28
