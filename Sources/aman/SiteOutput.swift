import AmanTexts
import CFolderSwap
import Foundation
import SystemPackage

/// A folder of pages that is written whole beside its place and then put there in one step.
struct SiteOutput {
    /// Says that the folder is one of ours and may be replaced.
    static let mark = "aman-site.txt"

    private let place: FilePath
    /// The new folder, and after the step the old one.
    private let beside: FilePath

    /// Takes a place where there is nothing, an empty folder, or a folder that was written before.
    ///
    /// - Throws: An ending where something else is there.
    init(at path: String) throws(Ending) {
        guard !path.isEmpty else { throw noFileNamed }
        var place = FilePath(path).lexicallyNormalized()
        guard let name = place.lastComponent?.string, name != "..", name != "." else {
            throw Ending(.wrongUsage, messages.cliRun.publishSite.notOurs(folder: shown(path)))
        }
        // A link is not replaced: what it leads to is.
        if let real = try? FileManager.default.destinationOfSymbolicLink(atPath: place.string) {
            place = place.removingLastComponent().pushing(FilePath(real)).lexicallyNormalized()
        }
        self.place = place
        let real = place.lastComponent?.string ?? name
        beside = place.removingLastComponent().appending(".\(real).aman-new")
        guard Self.isOurs(place) else {
            throw Ending(
                .cannotWrite,
                messages.cliRun.publishSite.notOurs(folder: shown(path)),
                advice: messages.cliRun.publishSite.notOursAdvice
            )
        }
    }

    /// Whether nothing of others is lost where this place is replaced.
    private static func isOurs(_ place: FilePath) -> Bool {
        var isFolder: ObjCBool = false
        let exists = unsafe FileManager.default.fileExists(
            atPath: place.string,
            isDirectory: &isFolder
        )
        guard exists else { return true }
        guard isFolder.boolValue,
            let names = try? FileManager.default.contentsOfDirectory(atPath: place.string)
        else { return false }
        return names.isEmpty || names.contains(mark)
    }

    /// Writes files, by their paths, and replaces what is there.
    ///
    /// - Throws: An ending with what the disk says; what was there is whole then.
    func write(_ files: [String: [UInt8]]) throws(Ending) {
        do throws(SystemError) {
            try discard()
            for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
                try put(bytes, at: name)
            }
            try put(Array("Written by aman publish-site, which replaces it.\n".utf8), at: Self.mark)
            try syncFolders()
            try swap()
        } catch {
            throw error.cannotWrite(place.string)
        }
        // What is left of the old folder does no harm; the next run removes it.
        try? discard()
    }

    /// Removes what an earlier run has left beside the place.
    private func discard() throws(SystemError) {
        guard FileManager.default.fileExists(atPath: beside.string) else { return }
        do {
            try FileManager.default.removeItem(atPath: beside.string)
        } catch {
            throw .last
        }
    }

    private func put(_ bytes: [UInt8], at name: String) throws(SystemError) {
        let path = beside.pushing(FilePath(name))
        do {
            try FileManager.default.createDirectory(
                atPath: path.removingLastComponent().string,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o755]
            )
        } catch {
            throw .last
        }
        // Readable for all: a web server runs as another user.
        let file = unsafe open(path.string, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw .last }
        var refusal = Console.write(bytes, to: file).map { SystemError(code: $0) }
        if refusal == nil, fsync(file) != 0 { refusal = .last }
        if close(file) != 0, refusal == nil { refusal = .last }
        if let refusal { throw refusal }
    }

    private func syncFolders() throws(SystemError) {
        let folders = (try? FileManager.default.subpathsOfDirectory(atPath: beside.string)) ?? []
        for name in [""] + folders {
            Self.sync(beside.pushing(FilePath(name)))
        }
    }

    /// Puts the new folder in the place of the old one; at no moment is there none.
    private func swap() throws(SystemError) {
        defer { Self.sync(place.removingLastComponent()) }
        guard FileManager.default.fileExists(atPath: place.string) else {
            guard unsafe rename(beside.string, place.string) == 0 else { throw .last }
            return
        }
        let code = unsafe cfolderswap(beside.string, place.string)
        guard code != 0 else { return }
        // Some file systems of sticks know no such step: for a moment the old folder has another
        // name, and is whole under it.
        guard code == -EINVAL || code == -ENOSYS else { throw SystemError(code: -code) }
        let old = place.removingLastComponent()
            .appending(".\(place.lastComponent?.string ?? "").aman-old")
        try? FileManager.default.removeItem(atPath: old.string)
        guard unsafe rename(place.string, old.string) == 0 else { throw .last }
        guard unsafe rename(beside.string, place.string) == 0 else {
            let refusal = SystemError.last
            unsafe rename(old.string, place.string)
            throw refusal
        }
        try? FileManager.default.removeItem(atPath: old.string)
    }

    /// Asks the disk to store the folder's entries; not every file system can be asked.
    private static func sync(_ folder: FilePath) {
        let path = folder.isEmpty ? "." : folder.string
        let file = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}
