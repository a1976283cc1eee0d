import Foundation
import Testing

/// Poppler's programs, which look at a PDF as a printer and a reader would.
enum Poppler {
    /// A word on a page, in millimetres from the top left corner.
    struct Word {
        let text: String
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double
    }

    /// The words of a file's first page.
    static func words(_ pdf: [UInt8]) throws -> [Word] {
        let page = String(decoding: try run("pdftotext", ["-l", "1", "-bbox"], pdf), as: UTF8.self)
        let pattern = try Regex(
            #"<word xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]*)<"#,
            as: (Substring, Substring, Substring, Substring, Substring, Substring).self
        )
        return try page.matches(of: pattern).map { match in
            let sides = try [match.1, match.2, match.3, match.4].map { side in
                try #require(Double(side)) / pointsPerMillimetre
            }
            return Word(
                text: String(match.5),
                left: sides[0],
                top: sides[1],
                right: sides[2],
                bottom: sides[3]
            )
        }
    }

    /// Dots to the millimetre in the pictures: a module of half a millimetre has two and a half.
    static let dotsPerMillimetre = 5.0
    private static let resolution = String(dotsPerMillimetre * 25.4)

    /// A part of a file's first page as a PNG.
    static func picture(_ pdf: [UInt8], of part: Sheet) throws -> [UInt8] {
        let dots = [part.left, part.top, part.right - part.left, part.bottom - part.top]
            .map { String(Int(($0 * dotsPerMillimetre).rounded())) }
        let crop = ["-x", dots[0], "-y", dots[1], "-W", dots[2], "-H", dots[3]]
        return try run("pdftoppm", ["-r", resolution, "-png", "-gray", "-singlefile"] + crop, pdf)
    }

    /// Grey dots of a file's first page.
    static func dots(_ pdf: [UInt8]) throws -> GreyDots {
        GreyDots(pgm: try run("pdftoppm", ["-r", resolution, "-gray", "-singlefile"], pdf))
    }

    /// What pdffonts says of each font of a file.
    static func fonts(_ pdf: [UInt8]) throws -> [[Substring]] {
        String(decoding: try run("pdffonts", [], pdf), as: UTF8.self)
            .split(separator: "\n").dropFirst(2)
            .map { $0.split(separator: " ") }
    }

    private static let pointsPerMillimetre = 72 / 25.4

    private static func run(
        _ program: String,
        _ options: [String],
        _ pdf: [UInt8]
    ) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (file, out) = (folder.appending(path: "page.pdf"), folder.appending(path: "out"))
        try Data(pdf).write(to: file)
        try Data().write(to: out)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/\(program)")
        process.arguments = options + [file.path] + (program == "pdftotext" ? ["-"] : [])
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try [UInt8](Data(contentsOf: out))
    }
}

/// A rectangle on a page in millimetres.
struct Sheet: Equatable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    func holds(_ word: Poppler.Word) -> Bool {
        word.left >= left && word.right <= right && word.top >= top && word.bottom <= bottom
    }
}

/// A grey picture, 255 is white.
struct GreyDots {
    let width: Int
    let height: Int
    private let dots: [UInt8]

    /// Reads Netpbm's binary PGM as pdftoppm writes it: three header lines without comments.
    init(pgm: [UInt8]) {
        let lines = pgm.split(separator: 10, maxSplits: 3, omittingEmptySubsequences: false)
        let size = String(decoding: lines[1], as: UTF8.self).split(separator: " ").compactMap {
            Int($0)
        }
        (width, height) = (size[0], size[1])
        dots = Array(lines[3])
    }

    /// Dots with ink that are nearer to an edge than so many dots.
    func inked(within margin: Int) -> Int {
        var count = 0
        for row in 0..<height {
            for column in 0..<width where dots[row * width + column] < 128 {
                let isInside =
                    row >= margin && row < height - margin && column >= margin
                    && column < width - margin
                if !isInside { count += 1 }
            }
        }
        return count
    }
}
