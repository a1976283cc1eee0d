import Foundation
import Testing

/// One entry of a .po file, as far as the rules ask.
struct CatalogueEntry {
    var key = ""
    var source: [String] = []
    var texts: [String] = []
    var isFuzzy = false

    /// Whether it is a message of a program or of the API that is not translated yet.
    var isShownInEnglish: Bool {
        let group = key.prefix { $0 != "." }
        let isOfPrograms = group.hasPrefix("cli") || group == "verify" || group == "api"
        return isOfPrograms && texts.allSatisfy(\.isEmpty)
    }
}

enum CatalogueFile {
    /// The entries of a .po file; the header is left out.
    static func entries(_ path: String) throws -> [CatalogueEntry] {
        let text = try #require(House.tree.text(of: path))
        return text.components(separatedBy: "\n\n").compactMap { paragraph in
            var entry = CatalogueEntry()
            var field = ""
            for line in paragraph.split(separator: "\n") {
                if line.hasPrefix("#") {
                    entry.isFuzzy =
                        entry.isFuzzy || (line.hasPrefix("#,") && line.contains("fuzzy"))
                    continue
                }
                if !line.hasPrefix("\"") {
                    field = String(line.prefix { $0 != " " })
                    if field.hasPrefix("msgid") { entry.source.append("") }
                    if field.hasPrefix("msgstr") { entry.texts.append("") }
                }
                let quoted = line.drop { $0 != "\"" }.dropFirst().dropLast()
                let said = quoted.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
                switch field {
                case "msgctxt": entry.key += said
                case "msgid", "msgid_plural": entry.source[entry.source.count - 1] += said
                default: entry.texts[entry.texts.count - 1] += said
                }
            }
            return entry.key.isEmpty ? nil : entry
        }
    }

    /// Codes of the languages, English first.
    static var languages: [String] {
        (House.tree.text(of: "Texts/languages") ?? "").split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { String($0.prefix { $0 != " " }) }
    }

    /// Runs the generator of a project folder.
    static func generate(
        in root: URL,
        _ arguments: String...
    ) throws -> (status: Int32, said: String) {
        let program = Process()
        let said = Pipe()
        program.executableURL = URL(filePath: "/usr/bin/env")
        program.arguments = ["python3", root.appending(path: "Tools/texts").path] + arguments
        program.standardError = said
        program.standardOutput = FileHandle.nullDevice
        try program.run()
        let bytes = said.fileHandleForReading.readDataToEndOfFile()
        program.waitUntilExit()
        return (program.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}

@Suite("The catalogue of texts")
struct CatalogueRules {
    @Test("what is generated from the catalogue is up to date")
    func upToDate() throws {
        let answer = try CatalogueFile.generate(in: House.tree.root, "--check")
        #expect(answer.status == 0, "\(answer.said)")
    }

    /// A change to one file of the catalogue, and what the generator says of it.
    static let faults: [(file: String, old: String, new: String, said: String)] = [
        ("prs.po", "msgctxt \"frame.steps\"", "msgctxt \"frame.stepz\"", "is missing"),
        ("prs.po", "msgstr \"زبان\"", "msgstr \"\"", "empty"),
        ("eng.po", "msgstr \"The body is not JSON.\"", "msgstr \"\"", "empty"),
        ("pus.po", "msgctxt \"frame.steps\"", "msgctxt \"frame.languages\"", "is there twice"),
        ("fil.po", "msgctxt \"frame.steps\"", "msgctxt \"steps\"", "dotted key"),
        ("fil.po", "msgid \"Language\"", "msgid \"Languages\"", "run msgmerge"),
        ("eng.po", "msgstr \"since {day}\"", "msgstr \"since {date}\"", "placeholders"),
        ("eng.po", "msgstr \"since {day}\"", "msgstr \"since day}{\"", "brace"),
        ("eng.po", "plural=(n != 1)", "plural=system(n)", "Plural-Forms"),
        ("eng.po", "msgid \"Language\"", "msgid Language", "double quotes"),
        ("languages", "prs dari", "prs", "Texts/languages:5"),
    ]

    @Test("a text that is missing, twice there or wrongly filled in stops the generator")
    func refusals() throws {
        let files = FileManager.default
        for fault in Self.faults {
            let root = files.temporaryDirectory.appending(path: "texts-\(UUID().uuidString)")
            defer { try? files.removeItem(at: root) }
            try files.createDirectory(
                at: root.appending(path: "Tools"),
                withIntermediateDirectories: true
            )
            for name in ["Tools/texts", "Texts"] {
                try files.copyItem(
                    at: House.tree.root.appending(path: name),
                    to: root.appending(path: name)
                )
            }
            let file = root.appending(path: "Texts/\(fault.file)")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.contains(fault.old), "\(fault.old)")
            try text.replacing(fault.old, with: fault.new, maxReplacements: 1)
                .write(to: file, atomically: true, encoding: .utf8)
            let answer = try CatalogueFile.generate(in: root)
            #expect(answer.status != 0 && answer.said.contains(fault.said), "\(answer.said)")
        }
    }

    /// Keys of texts that are the same word in Filipino and in English, as people there say them.
    static let borrowed: Set = [
        "signIn.password", "staff.invited", "desk.gregorian", "desk.solarHijri", "verifier.source",
        "paper.checkCode",
    ]

    @Test("no translation was left in English, and Arabic script is written where it belongs")
    func translated() throws {
        for language in CatalogueFile.languages.dropFirst() {
            for entry in try CatalogueFile.entries("Texts/\(language).po")
            where !entry.key.hasPrefix("dates.") && !entry.isShownInEnglish {
                let isLeft = entry.texts.contains { entry.source.contains($0) }
                let isBorrowed = language == "fil" && Self.borrowed.contains(entry.key)
                #expect(!isLeft || isBorrowed, "\(language): \(entry.key)")
                guard ["prs", "pus"].contains(language) else { continue }
                for text in entry.texts {
                    let isArabic = text.unicodeScalars.contains {
                        (0x600...0x6FF).contains($0.value)
                    }
                    #expect(isArabic, "\(language): \(entry.key): \(text)")
                }
            }
        }
    }

    @Test("every file of the catalogue is a language of the list")
    func languages() {
        let files = House.tree.paths.filter { $0.hasPrefix("Texts/") && $0.hasSuffix(".po") }
        #expect(Set(files) == Set(CatalogueFile.languages.map { "Texts/\($0).po" }))
        #expect(CatalogueFile.languages.first == "eng")
    }
}
