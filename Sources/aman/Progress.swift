import AmanTexts
import Foundation

/// A bar with count, rate and time left, for long work at a terminal; plain lines elsewhere.
struct Progress {
    private let label: String
    private let total: Int
    private let began: ContinuousClock.Instant
    private var shownAt: ContinuousClock.Instant
    private var done = 0

    init(_ label: String, total: Int) {
        self.label = label
        self.total = total
        began = ContinuousClock.now
        shownAt = began
    }

    /// Says how far the work has come; draws at most ten times a second.
    mutating func advance(to count: Int) {
        done = count
        let now = ContinuousClock.now
        let isLast = count >= total
        guard isLast || now - shownAt > .milliseconds(100) else { return }
        shownAt = now
        guard Console.isInteractive else {
            if isLast { Console.note(line(at: now)) }
            return
        }
        let text = "\r" + line(at: now) + "\u{1B}[K" + (isLast ? "\n" : "")
        try? FileHandle.standardError.write(contentsOf: [UInt8](text.utf8))
    }

    private func line(at now: ContinuousClock.Instant) -> String {
        let elapsed = (now - began) / .seconds(1)
        let rate = elapsed > 0 ? Double(done) / elapsed : 0
        let width = 24
        let filled = total > 0 ? min(width, done * width / total) : width
        let bar =
            String(repeating: "█", count: filled)
            + String(repeating: "·", count: width - filled)
        let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
        let ending =
            done >= total
            ? messages.cliSetUp.progress.took(seconds: String(format: "%.1f", elapsed))
            : messages.cliSetUp.progress.left(seconds: "\(left)")
        return messages.cliSetUp.progress.line(
            label: label,
            bar: bar,
            done: "\(done)",
            total: "\(total)",
            rate: "\(Int(rate))",
            ending: ending
        )
    }
}
