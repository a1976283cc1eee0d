import Testing

/// What each module may import; the table of `docs/ARCHITECTURE.md`, as in `Package.swift`.
enum Architecture {
    static let pure: Set = ["AmanLetter", "AmanLog", "AmanVerdict"]
    static let system: Set = [
        "Foundation", "FoundationEssentials", "Glibc", "Darwin", "Musl", "Dispatch",
        "Synchronization",
    ]
    static let server: Set = [
        "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "HTTPTypes", "NIOCore",
        "NIOHTTPTypes", "NIOExtras", "NIOHTTP1", "NIOPosix", "UnixSignals",
        "Mustache", "AsyncHTTPClient",
        "Logging", "ServiceLifecycle",
    ]
    static let watching: Set = ["CoreMetrics", "Logging", "Tracing"]
    static let drawing: Set = [
        "CPangoCairo", "CQREncode", "CZBar", "CZXing", "CGdkPixbuf", "CPoppler", "CSandbox",
    ]

    static let allowed: [String: Set<String>] = [
        "AmanLetter": [],
        "AmanLog": [],
        "AmanVerdict": ["AmanLetter", "AmanLog"],
        "AmanTexts": ["AmanLetter", "AmanVerdict"],
        "AmanBrowser": pure.union(["AmanTexts"]),
        "AmanSignature": pure.union(system).union(["Crypto"]),
        "AmanToken": pure.union(system).union(["AmanSignature", "Crypto", "CP11Kit"]),
        "AmanNames": ["Foundation"],
        "AmanNumbers": [],
        "AmanThreads": system,
        "AmanWatch": system.union(["AmanLetter"]).union(watching),
        "AmanMonitor": pure.union(system).union(["AmanSignature"]),
        "AmanIncident": system.union(["AmanLetter", "Crypto"]),
        "AmanOffice": pure.union(system).union([
            "AmanMonitor", "AmanNames", "AmanNumbers", "AmanIncident", "AmanSignature", "Crypto",
            "AmanWatch", "Logging",
            "CToml", "CZlib",
            "CSodium",
        ]),
        "AmanRecords": pure.union(system).union([
            "AmanNumbers", "AmanOffice", "AmanIncident", "AmanSignature", "Crypto", "GRDB",
            "AmanThreads", "AmanWatch",
            "CArgon2", "CGfshare", "CLibPQ",
            "Logging",
            "SystemPackage",
        ]),
        "AmanWitness": pure.union(system).union(["AmanSignature", "GRDB", "CFileBirth"]),
        "AmanPaper": pure.union(system).union(drawing).union(["AmanOffice", "AmanTexts"]),
        "AmanWeb": pure.union(system).union(server).union([
            "AmanThreads", "AmanWatch",
            "AmanNames", "AmanNumbers", "AmanOffice", "AmanIncident", "AmanSignature", "AmanTexts",
        ]),
        "aman-verify": pure.union(system).union(["AmanTexts", "AmanSignature", "ArgumentParser"]),
        "aman": pure.union(system).union(watching).union([
            "AmanWatch",
            "AmanTexts", "AmanSignature", "AmanIncident", "AmanOffice", "AmanRecords", "AmanPaper",
            "AmanWeb", "AmanMonitor", "AmanNames", "AmanToken", "AmanWitness", "ArgumentParser",
            "Logging", "ServiceLifecycle", "Crypto", "X509", "SwiftASN1", "SystemPackage",
            "CSandbox", "CMachine", "CFolderSwap", "AmanNumbers", "AsyncHTTPClient", "NIOCore",
            "NIOHTTP1",
            // A part of Foundation: see SessionFile.
            "CoreFoundation",
        ]),
    ]

    static let pureModules: Set = [
        "AmanLetter", "AmanLog", "AmanVerdict", "AmanTexts", "AmanBrowser",
    ]
    static let apart: Set = ["AmanRecords", "AmanPaper", "AmanWeb", "AmanToken", "AmanWitness"]
}

extension SwiftSource {
    /// The modules the file imports, with the line of each.
    var imports: [(line: Int, module: String)] {
        codeLines.enumerated().compactMap { index, line in
            let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy({ Self.importMarks.contains(String($0)) })
            else { return nil }
            let kinds = ["struct", "enum", "class", "protocol", "func", "var", "let", "typealias"]
            let named = kinds.contains(String(words[place + 1])) ? place + 2 : place + 1
            guard named < words.count else { return nil }
            let module = words[named].split(separator: ".")[0]
            return (index + 1, String(module))
        }
    }

    private static let importMarks: Set = [
        "public", "package", "internal", "private", "fileprivate", "testable", "preconcurrency",
        "_exported", "unsafe",
    ]
}

@Suite("What modules import")
struct ArchitectureTests {
    @Test("a module imports only what the table allows")
    func imports() {
        for source in House.tree.sources {
            guard let name = source.module else { continue }
            guard let allowed = Architecture.allowed[name] else {
                Issue.record("\(source.path): the table has no module \(name)")
                continue
            }
            for (line, module) in source.imports where !allowed.contains(module) {
                Issue.record("\(source.path):\(line): \(name) may not import \(module)")
            }
        }
    }

    @Test("the table itself separates the modules")
    func separation() {
        for name in Architecture.pureModules {
            let allowed = Architecture.allowed[name, default: ["missing"]]
            #expect(allowed.isSubset(of: Architecture.pureModules), "\(name) stays pure")
        }
        for name in Architecture.apart {
            let others = Architecture.apart.subtracting([name])
            #expect(Architecture.allowed[name, default: others].isDisjoint(with: others))
        }
    }

    @Test("the pure modules use nothing that Embedded Swift lacks")
    func embedded() {
        let lacking = ["any", "Codable", "Encodable", "Decodable", "Mirror", "AnyObject"]
        for source in House.tree.sources
        where Architecture.pureModules.contains(source.module ?? "") {
            for (index, line) in source.codeLines.enumerated() {
                for word in lacking where line.hasWord(word) {
                    Issue.record("\(source.path):\(index + 1): `\(word)` in a pure module")
                }
            }
        }
    }

    /// Steps that read a ticket or a number without counting it, and who may take them.
    ///
    /// The API's acts read what they are about to change, and count it where they fail; a batch has
    /// counted its tickets; a run of issuing reads only what it is about to make; printing reads
    /// only whether letters are in force, and counts each of them; a change request that was
    /// approved names its letter.
    private static let uncounted: [(step: String, files: Set<String>)] = [
        (
            "records.application(ticket:",
            ["ApiActs.swift", "ApiCorrecting.swift", "IssueRoutes.swift"]
        ),
        ("records.letter(", ["RevokeRoutes.swift", "PrintRoutes.swift"]),
        ("records.reviewCase(", ["BatchRoutes.swift"]),
        ("records.openedApplication(", []),
        ("records.candidate", []),
        ("screenIfKept(", []),
        ("screenAgain(", []),
    ]

    @Test("pages and the API look a ticket or a number up by the step that counts and audits it")
    func openings() {
        for source in House.tree.sources where source.module == "AmanWeb" {
            let text = source.codeLines.joined().filter { !$0.isWhitespace }
            for (step, files) in Self.uncounted
            where !files.contains(where: { source.path.hasSuffix("/" + $0) }) {
                // What a member or a desk registered itself is its own.
                let asked = text.split(separator: step).dropFirst()
                    .filter { !$0.prefix { $0 != ")" }.contains("registeredBy:") }
                if !asked.isEmpty { Issue.record("\(source.path): `\(step)` counts no look") }
            }
        }
    }

    @Test("every way to write an import is seen")
    func forms() {
        let source = SwiftSource(
            """
            import A
            @testable import B
            public import struct C.D
            @preconcurrency package import E
            // import F
            let text = "import G"
            #if canImport(H)
            import important
            """
        )
        #expect(source.imports.map(\.module) == ["A", "B", "C", "E", "important"])
    }
}

extension String {
    /// Whether the line holds the word as a whole word.
    func hasWord(_ word: String) -> Bool {
        split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { $0 == word }
    }
}
