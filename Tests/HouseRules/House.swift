import Foundation

/// The project's own tree, found from this file's path.
struct House {
    static let tree = House()

    let root: URL
    /// Every file of the project, by its path from the root.
    let paths: [String]
    /// Every Swift file, separated into code and comments.
    let sources: [SwiftSource]

    private init() {
        root = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
        paths = House.tracked(in: root) ?? House.walked(in: root)
        sources = paths.filter { $0.hasSuffix(".swift") }.compactMap { [root] path in
            guard let bytes = try? Data(contentsOf: root.appending(path: path)) else { return nil }
            return SwiftSource(path: path, text: [UInt8](bytes))
        }
    }

    /// The paths with one of these endings.
    func paths(ending suffixes: String...) -> [String] {
        paths.filter { path in suffixes.contains { path.hasSuffix($0) } }
    }

    func text(of path: String) -> String? {
        try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// The files that git tracks or would track; nil without git or a repository.
    private static func tracked(in root: URL) -> [String]? {
        let git = Process()
        let answer = Pipe()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = [
            "git", "-C", root.path, "-c", "core.quotePath=off", "ls-files", "--cached",
            "--others", "--exclude-standard", "-z",
        ]
        git.standardOutput = answer
        git.standardError = FileHandle.nullDevice
        guard (try? git.run()) != nil else { return nil }
        let bytes = answer.fileHandleForReading.readDataToEndOfFile()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { return nil }
        let names = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        let here = Set(names).filter {
            FileManager.default.fileExists(atPath: root.appending(path: $0).path)
        }
        return here.isEmpty ? nil : here.sorted()
    }

    /// Everything below the root except build products and working files.
    private static func walked(in root: URL) -> [String] {
        let all = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
        return (all ?? []).filter { path in
            let parts = path.split(separator: "/")
            let isOurs = parts.allSatisfy { part in
                ![".git", ".venv", "aman-office"].contains(part) && !part.hasPrefix(".build")
            }
            var isFolder: ObjCBool = false
            let place = root.appending(path: path).path
            // The call writes into a local Bool, and no pointer outlives it.
            unsafe _ = FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
            return isOurs && !isFolder.boolValue
        }.sorted()
    }
}
