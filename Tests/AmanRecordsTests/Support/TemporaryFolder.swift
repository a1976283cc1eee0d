import Foundation

/// A folder of its own for one test, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        let name = "aman-records-\(UInt64.random(in: .min ... .max))"
        path = NSTemporaryDirectory() + name
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    /// Bytes of a file; none when it is not there.
    func bytes(_ name: String) -> [UInt8] {
        FileManager.default.contents(atPath: file(name)).map(Array.init) ?? []
    }
}

/// Whether `bytes` hold `text` anywhere.
func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    holds(bytes, Array(text.utf8))
}

func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    Data(bytes).range(of: Data(wanted)) != nil
}
