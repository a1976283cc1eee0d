import Foundation
import Testing

/// An option or argument that names a file or a folder, and a command that has it.
struct PathOption: Sendable, CustomTestStringConvertible {
    enum Purpose { case readsFile, writesFile, readsFolder, makesFolder }

    let purpose: Purpose
    let program: String
    /// The command line; `PATH` is where the path goes.
    let words: [String]

    init(_ purpose: Purpose, _ line: String, program: String = "aman") {
        self.purpose = purpose
        self.program = program
        words = line.split(separator: " ").map(String.init)
    }

    var testDescription: String { ([program] + words).joined(separator: " ") }

    static let all: [PathOption] = [
        PathOption(.writesFile, "bundle --home her --out PATH"),
        PathOption(.writesFile, "bundle --home her --frames PATH"),
        PathOption(.writesFile, "letter --home her NUMBER --pdf PATH"),
        PathOption(.writesFile, "letter --home her NUMBER --png PATH"),
        PathOption(.writesFile, "print --home her NUMBER --out PATH"),
        PathOption(.writesFile, "slips --home her 1 --out PATH"),
        PathOption(.writesFile, "apply --home her --province AF-KDZ --slip PATH"),
        PathOption(.writesFile, "hot-list --home her --out PATH"),
        PathOption(.writesFile, "guard-card --home her --out PATH"),
        PathOption(.writesFile, "backup --home her --out PATH"),
        PathOption(.writesFile, "root make --out PATH"),
        PathOption(.readsFile, "today --home her --key-file PATH"),
        PathOption(.readsFile, "apply --home her --input PATH"),
        PathOption(.readsFile, "apply --home her --province AF-KDZ --photo PATH"),
        PathOption(.readsFile, "import --home her PATH"),
        PathOption(.readsFile, "bundle --home her --beyond PATH --out part.bundle"),
        PathOption(.readsFile, "bundle --home her --read PATH --out read.bundle"),
        PathOption(.readsFile, "verify --bundle PATH LETTER"),
        PathOption(.readsFile, "verify --bundle her.bundle PATH"),
        PathOption(.readsFile, "restore PATH --home restored"),
        PathOption(.readsFile, "trust import --home her PATH"),
        PathOption(.readsFile, "init --home other --programme PATH"),
        PathOption(.readsFile, "init --home other --join PATH"),
        PathOption(.readsFile, "serve --home her --site PATH --listen 127.0.0.1:1"),
        PathOption(.readsFile, "--bundle PATH LETTER", program: "aman-verify"),
        PathOption(.readsFile, "--bundle her.bundle --memory PATH LETTER", program: "aman-verify"),
        PathOption(.readsFolder, "today --home PATH"),
        PathOption(.makesFolder, "init --office HER --home PATH"),
    ]
}

@Suite("Paths as people type them")
struct PathOptionTests {
    /// What people and scripts give for a path: the shortest, the oddest, the longest.
    static let paths = ["a", ".", "..", "/", "", "d", "d/", String(repeating: "x", count: 4_000)]

    @Test("every path is answered with a sentence, never with a crash", arguments: PathOption.all)
    func answered(option: PathOption) throws {
        let office = try PathOffice.founded()
        for path in Self.paths {
            try office.withCopy { folder in
                let answer = try office.run(option, path, in: folder)
                let shown = path.count > 9 ? "\(path.count) characters" : "'\(path)'"
                #expect(!answer.crashed, "\(option.testDescription) with \(shown)")
                // A message repeats a path shortened, so that it still fits a screen.
                #expect(answer.err.utf8.count < 2_000, "\(shown): \(answer.err)")
                let isSaid = (answer.err + answer.out).contains { $0.isLetter }
                #expect(answer.status == 0 || isSaid, "\(shown) is refused unsaid")
            }
        }
    }

    @Test(
        "a result goes to a file of one letter as to any other",
        arguments: PathOption.all.filter { $0.purpose == .writesFile }
    )
    func shortName(option: PathOption) throws {
        let office = try PathOffice.founded()
        try office.withCopy { folder in
            let answer = try office.run(option, "a", in: folder)
            #expect(answer.status == 0, "\(answer.err)")
            let written = try Data(contentsOf: folder.appending(path: "a"))
            #expect(!written.isEmpty)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(!left.contains { $0.hasSuffix(".part") }, "\(left)")
        }
    }

    @Test(
        "a folder, an empty text and a full disk are each named for what they are",
        arguments: PathOption.all.filter { $0.purpose == .writesFile }
    )
    func refused(option: PathOption) throws {
        let office = try PathOffice.founded()
        try office.withCopy { folder in
            for (path, words) in [
                ("d", ["is a folder", "is something at that path"]),
                ("/dev/full", ["is full", "is something at that path"]),
            ] {
                let answer = try office.run(option, path, in: folder)
                #expect(answer.status == 73, "\(path): \(answer.err)")
                #expect(words.contains { answer.err.contains($0) }, "\(path): \(answer.err)")
            }
            let unnamed = try office.run(option, "", in: folder)
            #expect([64, 73].contains(unnamed.status), "\(unnamed.err)")
        }
    }

    @Test("an office is made in the folder one is in, and beside it with a slash at the end")
    func hereAndSlash() throws {
        try Programs.withFolder { folder in
            let office = PathOffice(folder: folder, letter: "", number: "")
            let here = PathOption(.makesFolder, "init --office HER --home PATH")
            let inside = folder.appending(path: "empty")
            try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
            #expect(try office.run(here, ".", in: inside).status == 0)
            let whole = PathOption(.readsFolder, "today --home PATH")
            #expect(try office.run(whole, inside.path, in: folder).status == 0)
            #expect(try office.run(here, "new/", in: folder).status == 0)
            #expect(try office.run(whole, "new", in: folder).status == 0)
        }
    }
}

/// An office with one letter, made once and copied for each try.
struct PathOffice {
    let folder: URL
    let letter: String
    let number: String

    private static let shared = Result { try make() }

    static func founded() throws -> PathOffice { try shared.get() }

    private static func make() throws -> PathOffice {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "aman-paths-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "d/inside"),
            withIntermediateDirectories: true
        )
        let home = folder.appending(path: "her").path
        var letter = ""
        for line in [
            "init --office HER", "apply --province AF-KDZ --full-name Ahmad --birth-year 1990",
            "decide 1 --grant --officer Laila", "issue 1 --officer Sharifa",
            "bundle --out \(folder.path)/her.bundle",
        ] {
            let words = line.split(separator: " ").map(String.init)
            let answer = try Programs.run("aman", words + ["--home", home])
            try #require(answer.status == 0, "\(line): \(answer.err)")
            if words[0] == "issue" { letter = answer.out.trimmingCharacters(in: .newlines) }
        }
        let list = try Programs.run(
            "aman-verify",
            ["--bundle", "\(folder.path)/her.bundle", "--json", letter]
        )
        let number = try #require(list.out.firstMatch(of: /HER-[0-9A-Z]{4}-[0-9A-Z]{4}/))
        return PathOffice(folder: folder, letter: letter, number: String(number.output))
    }

    /// A fresh copy of the office's folder, removed when `body` ends.
    func withCopy(_ body: (URL) throws -> Void) throws {
        try Programs.withFolder { place in
            let copy = place.appending(path: "copy")
            try FileManager.default.copyItem(at: folder, to: copy)
            try body(copy)
        }
    }

    /// Runs a command with a path, being in a folder.
    func run(_ option: PathOption, _ path: String, in folder: URL) throws -> PathAnswer {
        let words = option.words.map { word in
            switch word {
            case "PATH": path
            case "LETTER": letter
            case "NUMBER": number
            default: word
            }
        }
        let process = Programs.process(option.program, words)
        process.currentDirectoryURL = folder
        process.environment?["AMAN_ROOT_PASSPHRASE"] = "a root of a test of paths"
        let (results, messages) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = results
        process.standardError = messages
        try process.run()
        let said = messages.fileHandleForReading.readDataToEndOfFile()
        let result = results.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return PathAnswer(
            status: process.terminationStatus,
            crashed: process.terminationReason == .uncaughtSignal,
            out: String(decoding: result, as: UTF8.self),
            err: String(decoding: said, as: UTF8.self)
        )
    }
}

/// How a run ended, and what it wrote.
struct PathAnswer {
    let status: Int32
    let crashed: Bool
    let out: String
    let err: String
}
