import AmanLetter
import AmanOffice
import AmanPaper
import Foundation

/// 3,000 different letters as one PDF.
struct PrintBench {
    let letters = 3_000
    let lettersWithPhotos = 300
    let places: Places
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
            return try [
                finding("seconds", median(times), "<= 6", median(times) <= Self.secondsMax),
                finding(
                    "MB",
                    Double(byteCount) / 1e6,
                    "<= 15",
                    Double(byteCount) <= Self.byteCountMax
                ),
            ] + photos(sample, folder.appending(path: "photos.pdf").path)
        }
    }

    /// Letters with photos, each decoded in a process of its own; nothing where the program that
    /// decodes was not built.
    private func photos(_ sample: Sample, _ path: String) throws -> [Rounds.Finding] {
        let program = places.programs + "/aman"
        guard places.has(program), let file = Self.portrait()?.jpeg(byteCountMax: 131_072) else {
            return []
        }
        let reader = PictureReader(program: program)
        let printer = try LetterPrinter(programme: sample.office.programme)
        let batch = try LetterBatch(to: path, by: printer, madeAt: Sample.environment.now())
        let (own, children) = (Rounds.processorSeconds(), Rounds.childSeconds())
        for _ in 0..<lettersWithPhotos {
            let letter = try sample.sign()
            let photo = PrintedPhoto(try reader.photo(in: file))
            try batch.add(
                LetterSheet(claims: letter.plan.claims, text: letter.text, photo: photo)
            )
        }
        try batch.finish()
        let count = Double(lettersWithPhotos)
        let child = (Rounds.childSeconds() - children) * 1_000 / count
        let drawing = (Rounds.processorSeconds() - own) * 1_000 / count
        return [
            Rounds.Finding(
                name: "a letter with a photo, milliseconds of its decoder's process",
                ratio: child,
                subjectPerSecond: 0,
                yardstickPerSecond: 0,
                target: "-",
                isMet: true,
                note: "\(lettersWithPhotos) letters as one PDF; drawing took "
                    + "\(figure(drawing)) ms besides, photos of \(file.count) bytes"
            )
        ]
    }

    /// A picture as large as the office stores, with as much detail as a face.
    private static func portrait() -> PhotoPixels? {
        let (width, height) = (480, 640)
        var bytes: [UInt8] = []
        for row in 0..<height {
            for column in 0..<width {
                let noise = (row &* 7_919 ^ column &* 104_729) >> 3 & 15
                bytes += [row / 3, column / 2, (row + column) / 5].map { UInt8(($0 + noise) & 255) }
            }
        }
        return PhotoPixels(width: width, height: height, bytes: bytes)
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
