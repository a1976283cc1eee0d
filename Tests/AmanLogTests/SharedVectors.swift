import Crypto
import Foundation

@testable import AmanLog

/// The vectors of other implementations, in a folder beside the project, never copied into it.
enum SharedVectors {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "shared/vectors")

    /// Whether the folder is beside the project; tests that need it are disabled otherwise.
    static let areHere = FileManager.default.fileExists(atPath: folder.path)

    static let whyDisabled = "shared/vectors does not stand beside the project"

    /// Every JSON file below a folder, by its path from there.
    static func files(in path: String) -> [String] {
        let start = folder.appending(path: path).path
        let all = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String }
        return (all ?? []).filter { $0.hasSuffix(".json") }.sorted()
    }

    static func bytes(of path: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: path))
    }
}

/// Leaves `entry-0`, `entry-1` and so on, as the samples use them.
func sampleEntries(_ count: Int) -> [[UInt8]] {
    (0..<count).map { Array("entry-\($0)".utf8) }
}

/// The root by the definition of RFC 9162 section 2.1.1, written as plainly as in the RFC.
///
/// Hashes with swift-crypto, so that our own hash is not compared with itself.
func plainRoot(_ entries: ArraySlice<[UInt8]>) -> [UInt8] {
    guard let only = entries.first else { return Array(SHA256.hash(data: [UInt8]())) }
    if entries.count == 1 { return Array(SHA256.hash(data: [0] + only)) }
    var middle = 1
    while middle * 2 < entries.count { middle *= 2 }
    let split = entries.startIndex + middle
    let children = plainRoot(entries[..<split]) + plainRoot(entries[split...])
    return Array(SHA256.hash(data: [1] + children))
}
