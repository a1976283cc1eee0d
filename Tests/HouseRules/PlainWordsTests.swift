import Foundation
import Testing

/// Where the retired words are refused.
enum PlainWords {
    /// Pages and samples, which are wholly in plain English.
    static let pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]
    static let pageFolders = ["docs/", "Programmes/"]

    /// Folders whose comments and names of tests are in plain English.
    ///
    /// A folder is added when it is done, until this is the whole tree.
    static let folders = [
        "Sources/AmanBrowser/",
        "Sources/AmanIncident/",
        "Sources/AmanLetter/",
        "Sources/AmanLog/",
        "Sources/AmanOffice/",
        "Sources/AmanPaper/",
        "Sources/AmanRecords/",
        "Sources/AmanSignature/",
        "Sources/AmanTexts/",
        "Sources/AmanToken/",
        "Sources/AmanVerdict/",
        "Sources/AmanWeb/",
        "Sources/AmanWitness/",
        "Sources/aman/",
        "Sources/aman-verify/",
        "Benchmarks/",
        "Examples/",
        "Fuzz/",
        "Tools/",
        "Tests/AmanIncidentTests/",
        "Tests/AmanLetterTests/",
        "Tests/AmanLogTests/",
        "Tests/AmanOfficeTests/",
        "Tests/AmanPaperTests/",
        "Tests/AmanRecordsTests/",
        "Tests/AmanTokenTests/",
        "Tests/AmanWebTests/",
        "Tests/AmanWitnessTests/",
        "Tests/HouseRules/",
        "Tests/Stories/",
        "Verifier/",
    ]

    /// Folders whose literals are help texts and little else: the messages are in the catalogue.
    static let helpFolders = ["Sources/aman/", "Sources/aman-verify/"]

    /// Literals that are not help texts, and may say a retired word.
    static let literalExceptions = [
        "nobody: the root is in the folder": "stored in the audit since the first version",
        "thinned": "a key of JSON that scripts of offices read",
    ]

    /// Files that stay as they were written: the office of an earlier version, which must upgrade.
    static let unchanged = ["Tests/Stories/Earlier/"]

    /// Written by `Tools/texts`; their texts are checked in the catalogue, with its exceptions.
    static let generated = "/Generated/"

    static func covers(_ path: String) -> Bool {
        guard !unchanged.contains(where: { path.hasPrefix($0) }), !path.contains(generated) else {
            return false
        }
        return pages.contains(path) || (pageFolders + folders).contains { path.hasPrefix($0) }
    }
}

@Suite("Plain words")
struct PlainWordsTests {
    private static let endings = [".md", ".toml", ".sh", ".py", ".mjs", ".js"]

    @Test("pages, comments and names of tests use none of the retired words")
    func retired() {
        for source in House.tree.sources where PlainWords.covers(source.path) {
            check(Prose.lines(of: source), of: source.path)
        }
        for path in House.tree.paths where PlainWords.covers(path) {
            guard Self.endings.contains(where: { path.hasSuffix($0) }) else { continue }
            guard let text = House.tree.text(of: path) else { continue }
            check(Prose.lines(of: path, text: text), of: path)
        }
    }

    @Test("help texts of the programs use none of the retired words, and one word for each act")
    func help() {
        for source in House.tree.sources
        where PlainWords.helpFolders.contains(where: { source.path.hasPrefix($0) }) {
            let literals = Prose.literals(of: source).map { line in
                PlainWords.literalExceptions.keys.reduce(line) { $0.replacing($1, with: "_") }
            }
            check(literals, of: source.path)
            for (index, line) in literals.enumerated() where PlainEnglish.saysOtherAct(line) {
                Issue.record("\(source.path):\(index + 1): write revoke, suspend or reinstate")
            }
        }
    }

    private func check(_ prose: [String], of path: String) {
        RetiredWord.forEachUse(in: ProseWord.all(in: prose)) { retired, line in
            Issue.record("\(path):\(line): \"\(retired.name)\"; write: \(retired.twin)")
        }
    }

    @Test("each retired word would be noticed, and its innocent uses would not")
    func noticed() {
        for retired in RetiredWord.all {
            #expect(
                retired.lines(in: ProseWord.all(in: ["", retired.example])) == [2],
                "\(retired)"
            )
            guard let innocent = retired.innocent else { continue }
            #expect(retired.lines(in: ProseWord.all(in: [innocent])).isEmpty, "\(retired)")
        }
    }

    @Test("prose is what people read: no code, and words across the end of a line")
    func prose() {
        let page = ["It is", "`kept` somewhere.", "```", "nobody", "```", "[a](nobody.md)"]
        let lines = Prose.lines(of: "a.md", text: page.joined(separator: "\n"))
        #expect(lines == ["It is", "_ somewhere.", "", "", "", "[a]"])
        let source = SwiftSource("let nobody = 1  // Takes it\n// back.\n@Test(\"nobody came\")\n")
        let prose = Prose.lines(of: source)
        #expect(prose == ["Takes it", "back.", ". nobody came"])
        let found = RetiredWord.all.filter { !$0.lines(in: ProseWord.all(in: prose)).isEmpty }
        #expect(found.map(\.name) == ["take back", "nobody"])
        let help = SwiftSource(
            "@Flag(help: \"Take it\") var back = 1  // told\nlet b = \"\"\"\n  paused\"\"\""
        )
        let literals = Prose.literals(of: help).map { $0.split(separator: " ") }
        #expect(literals == [[".", "Take", "it"], ["."], [".", "paused"]])
        #expect(PlainEnglish.saysOtherAct("a paused letter"))
        #expect(!PlainEnglish.saysOtherAct("a suspended letter"))
        #expect(Prose.lines(of: "a.sh", text: "# said `so`\nnobody\n") == ["# said _", "", ""])
    }

    @Test("each folder of the list is there")
    func list() {
        for folder in PlainWords.folders + PlainWords.pageFolders + PlainWords.unchanged {
            #expect(House.tree.paths.contains { $0.hasPrefix(folder) }, "\(folder)")
        }
    }
}
