import AmanLetter
import AmanOffice
import AmanPaper
import Foundation

/// 3,000 different letters as one PDF.
struct PrintBench {
    let letters = 3_000
    /// From the issue: seconds on one core, and bytes.
    static let secondsMax = 6.0
    static let byteCountMax = 15_000_000.0

    func run() async throws -> [Rounds.Finding] {
        try await Workplace.with { folder in
            let sample = try await Sample(.es256, in: folder)
            let sheets = try (0..<letters).map { _ in
                let letter = try sample.sign()
                return try LetterSheet(claims: letter.plan.claims, text: letter.text)
            }
            let path = folder.appending(path: "letters.pdf").path
            var times: [Double] = []
            var byteCount = 0
            for _ in 0..<3 {
                let printer = try LetterPrinter(programme: sample.office.programme)
                times.append(
                    try Rounds().time {
                        let now = Sample.environment.now()
                        byteCount = try printer.print(sheets, to: path, madeAt: now).byteCount
                    }
                )
            }
            return [
                finding("seconds", median(times), "<= 6", median(times) <= Self.secondsMax),
                finding(
                    "MB",
                    Double(byteCount) / 1e6,
                    "<= 15",
                    Double(byteCount) <= Self.byteCountMax
                ),
            ]
        }
    }

    private func finding(
        _ unit: String,
        _ value: Double,
        _ target: String,
        _ isMet: Bool
    ) -> Rounds.Finding {
        Rounds.Finding(
            name: "3,000 letters as one PDF, \(unit)",
            ratio: value,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: target,
            isMet: isMet,
            note: unit == "seconds" ? "CPU time of one core, median of 3" : ""
        )
    }
}
