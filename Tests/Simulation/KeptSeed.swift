import Foundation
import Testing

/// A run in which something broke once, from `seeds.txt`.
struct KeptSeed: Equatable, Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let officeCount: Int
    let stepCount: Int
    let sentence: String

    var testDescription: String { "\(seed): \(sentence)" }

    /// All of them; a line that is not as it should be is left out, which a test notices.
    static let all = read(text).compactMap { $0 }

    /// What `seeds.txt` says; empty where it is not there.
    static let text: String = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("seeds.txt")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    /// Each line that is not a remark; nil for one that cannot be read.
    static func read(_ text: String) -> [KeptSeed?] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(KeptSeed.init)
    }

    init?(_ line: Substring) {
        let words = line.split(separator: " ", maxSplits: 3)
        guard words.count == 4, let seed = UInt64(words[0]), let officeCount = Int(words[1]),
            let stepCount = Int(words[2]), [1, 3].contains(officeCount), stepCount > 0
        else { return nil }
        (self.seed, self.officeCount, self.stepCount) = (seed, officeCount, stepCount)
        sentence = String(words[3])
    }
}
