import AmanPaper
import Foundation

/// How many of the published frames the native reader reads; `make frames` draws them.
struct FramesBench {
    let folder: URL

    private struct Frame: Decodable {
        let file: String
        let set: String
        let text: String
    }

    func run() throws -> [Rounds.Finding] {
        let list = folder.appending(path: "manifest.json")
        guard FileManager.default.fileExists(atPath: list.path) else { return [] }
        let frames = try JSONDecoder().decode([Frame].self, from: Data(contentsOf: list))
        return [
            try finding(frames, of: "ordinary", "at least 0.99", { $0 >= 0.99 }),
            try finding(frames, of: "hard", "over 0.5", { $0 > 0.5 }),
        ]
    }

    private func finding(
        _ frames: [Frame],
        of set: String,
        _ target: String,
        _ isMet: (Double) -> Bool
    ) throws -> Rounds.Finding {
        let wanted = frames.filter { $0.set == set }
        var seconds: [Double] = []
        var readCount = 0
        var lost: [String] = []
        for frame in wanted {
            let bytes = try [UInt8](Data(contentsOf: folder.appending(path: frame.file)))
            let began = ContinuousClock.now
            let texts = (try? QRReader.read(bytes)) ?? []
            let spent = (ContinuousClock.now - began).components
            seconds.append(Double(spent.seconds) + Double(spent.attoseconds) / 1e18)
            if texts.contains(frame.text) { readCount += 1 } else { lost.append(frame.file) }
        }
        let share = Double(readCount) / Double(max(1, wanted.count))
        let middle = figure(median(seconds) * 1_000)
        let longest = figure((seconds.max() ?? 0) * 1_000)
        FileHandle.standardError.write(Data("not read: \(lost.joined(separator: " "))\n".utf8))
        return Rounds.Finding(
            name: "\(set) frames read, of \(wanted.count)",
            ratio: share,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: target,
            isMet: isMet(share),
            note: "\(readCount) read; \(middle) ms in the middle, \(longest) ms at most"
        )
    }
}
