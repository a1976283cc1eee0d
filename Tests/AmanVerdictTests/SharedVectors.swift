import Foundation
import Testing

/// The vectors of other implementations, kept beside the project and never copied into it.
enum SharedVectors {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "shared/vectors")

    /// Whether the folder is beside the project; tests that need it are disabled otherwise.
    static let areHere = FileManager.default.fileExists(atPath: folder.path)

    static let whyDisabled: Comment = "shared/vectors does not stand beside the project"

    static func bytes(of path: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: path))
    }
}
