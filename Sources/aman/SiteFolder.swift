import AmanTexts
import AmanWeb
import Foundation
import SystemPackage

/// Where the verifier page's files lie.
struct SiteFolder {
    /// More than the page and its decoder's source need; a folder that holds more is another one.
    static let fileCountMax = 100
    static let byteCountMax = 32 * 1024 * 1024

    /// The folder; nil where none was named and none is beside the program.
    private let path: String?
    private let isNamed: Bool

    init(named path: String?) {
        isNamed = path != nil
        self.path = path ?? Self.besideTheProgram()
    }

    /// All files of the page, by the names they are served under.
    ///
    /// - Returns: Nil where there is no page.
    /// - Throws: An `Ending` where a folder was named that holds no page.
    func read() throws -> VerifierSite? {
        guard let path else { return nil }
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        let names = try? FileManager.default.subpathsOfDirectory(atPath: path)
        guard let names, names.contains("index.html"), names.count <= Self.fileCountMax else {
            guard isNamed else { return nil }
            throw Ending(.wrongUsage, messages.cliSetUp.siteFolder.folderHoldsNo(path: shown(path)))
        }
        var files: [String: [UInt8]] = [:]
        var byteCount = 0
        for name in names {
            guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { continue }
            byteCount += bytes.count
            guard byteCount <= Self.byteCountMax else { break }
            files[name] = Array(bytes)
        }
        return VerifierSite(files: files)
    }

    /// `.build/site` for `.build/release/aman`, also where `release` is a link; for `/usr/bin/aman`
    /// what the package has in `/usr/share/aman/site`.
    private static func besideTheProgram() -> String? {
        let program = FilePath(ProcessInfo.processInfo.arguments[0])
        let real = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let build = FilePath(real ?? "").removingLastComponent()
        let above = [program, FilePath(real ?? ""), build].map { each in
            each.removingLastComponent().removingLastComponent()
        }
        let folders = above.flatMap { folder in
            let installed = folder.appending("share").appending("aman").appending("site")
            return [folder.appending("site").string, installed.string]
        }
        return folders.first { folder in
            FileManager.default.fileExists(atPath: folder + "/index.html")
        }
    }
}
