import Foundation
import Testing

/// A run in which something broke once, from `seeds.txt`.
struct KeptSeed: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let officeCount: Int
    let stepCount: Int
    let sentence: String

    var testDescription: String { "\(seed): \(sentence)" }

    /// All of them; none where the file is not as it should be, which a test notices.
    static let all: [KeptSeed] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("seeds.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(KeptSeed.init)
    }()

    private init?(_ line: Substring) {
        let words = line.split(separator: " ", maxSplits: 3)
        guard words.count == 4, let seed = UInt64(words[0]), let officeCount = Int(words[1]),
            let stepCount = Int(words[2])
        else { return nil }
        (self.seed, self.officeCount, self.stepCount) = (seed, officeCount, stepCount)
        sentence = String(words[3])
    }
}
