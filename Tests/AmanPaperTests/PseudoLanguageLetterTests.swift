import AmanLetter
import AmanOffice
import AmanPaper
import Foundation
import Testing

/// A letter in the language that `Tools/texts` makes of English: accents on every letter.
@Suite("A printed letter in the pseudo-language")
struct PseudoLanguageLetterTests {
    @Test("has no text that did not come from the catalogue or the programme")
    func letter() throws {
        var programme = try Samples.programme("herat")
        // Texts of the programme itself it has in no such language, and prints in English.
        programme.languages = ["qps"]
        let pdf = try LetterPrinter(programme: programme).pdf(try Samples.sheet(programme))
        let printed = try Self.text(of: pdf)
        let ours = Self.plainWords(programme.source)
            .union(["Ahmad", "Shahidi", "Abdul", "Rahim", "UTC"])
        let left = Self.plainWords(printed).subtracting(ours)
        #expect(left.isEmpty, "\(left.sorted())")
        #expect(printed.unicodeScalars.contains { $0.value > 0xff && $0.value < 0x250 })
    }

    private static func text(of pdf: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("aman-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(pdf).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/pdftotext")
        process.arguments = [file.path, "-"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }

    /// Words of three Latin letters and more without an accent; numbers of letters have digits.
    private static func plainWords(_ text: String) -> Set<String> {
        Set(
            text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }
                .filter { word in
                    word.utf8.count > 2 && word.utf8.allSatisfy { $0 < 0x80 }
                        && !word.contains(where: \.isNumber) && !word.contains("-")
                }
                .map(String.init)
        )
    }
}
