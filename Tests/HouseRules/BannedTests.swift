import Testing

/// Something no source may say, except where the place is named.
struct BannedPhrase: Sendable, CustomTestStringConvertible {
    let name: String
    let isSaid: @Sendable (_ codeLine: String) -> Bool
    /// Paths that begin like this may say it.
    var mayBeSaidIn: [String] = []

    var testDescription: String { name }

    static let frontDoors = [
        "Sources/aman/", "Sources/aman-verify/", "Benchmarks/", "Examples/",
    ]

    static let all: [BannedPhrase] = [
        BannedPhrase(name: "try!") { $0.contains("try!") },
        BannedPhrase(name: "as!") { $0.contains(" as! ") },
        BannedPhrase(name: "@unchecked Sendable") { $0.contains("@unchecked") },
        BannedPhrase(name: "nonisolated(unsafe)") { $0.contains("nonisolated(unsafe)") },
        BannedPhrase(name: "fatalError") { $0.hasWord("fatalError") },
        BannedPhrase(
            name: "the clock",
            isSaid: { line in
                ["Date()", "Date.now", "ContinuousClock(", "clock_gettime("].contains {
                    line.contains($0)
                }
            },
            mayBeSaidIn: frontDoors + ["Tests/", "Fuzz/"]
        ),
        BannedPhrase(
            name: "randomness",
            isSaid: { line in
                let isSeeded = line.contains("using:") || line.contains("using: &")
                let asks = [".random(in", "Bool.random(", ".randomElement(", ".shuffled("]
                return line.hasWord("SystemRandomNumberGenerator")
                    || !isSeeded && asks.contains { line.contains($0) }
            },
            // A backup's temporary file gets a number that no other backup's has; two tests wait as
            // the program does, by chance.
            mayBeSaidIn: frontDoors + [
                "Sources/AmanRecords/Home/Backup.swift",
                "Tests/AmanOfficeTests/Support/TwoServers.swift",
                "Tests/AmanRecordsTests/KeyStore/KeyStoreMediumTests.swift",
            ]
        ),
        BannedPhrase(
            name: "a randomness key",
            isSaid: { $0.contains(".random()") },
            // The records make the register key, by swift-crypto, when a home is founded, and the
            // keys that seal a root, or the monitors' key, in a file of its own.
            mayBeSaidIn: frontDoors + [
                "Tests/", "Sources/AmanRecords/Home/HomeFolder.swift",
                "Sources/AmanRecords/Home/SecretFile.swift",
                "Sources/AmanRecords/Home/MonitorsKeyFile.swift",
            ]
        ),
        BannedPhrase(
            name: "a randomness name",
            isSaid: { $0.contains("UUID()") },
            // A test's temporary folder may be called anything.
            mayBeSaidIn: frontDoors + ["Tests/"]
        ),
        BannedPhrase(
            name: "any text in the audit",
            isSaid: { $0.contains("AuditCode(kept:") || $0.contains("AuditCode.init(kept:") },
            // What is typed never gets into a clear column: only reading may take a text whole.
            mayBeSaidIn: [
                "Sources/AmanRecords/Audit/",
                "Sources/AmanRecords/SQLite/UpgradeFunctions.swift",
                "Tests/",
            ]
        ),
        BannedPhrase(
            name: "a line of the log that is no event",
            isSaid: { line in
                line.firstMatch(of: /\blog\.(trace|debug|info|notice|warning|error|critical)\(/)
                    != nil
            },
            mayBeSaidIn: ["Sources/AmanWatch/", "Tests/"]
        ),
        // It traps on a path of one character; FilePath does not.
        BannedPhrase(
            name: "Foundation's last component of a path",
            isSaid: { $0.contains("NSString") || $0.contains("stringByDeletingLast") }
        ),
        BannedPhrase(
            name: "print(",
            // A method of that name prints letters, not lines.
            isSaid: {
                $0.firstMatch(of: /(^|[^.\w])print\(/) != nil
                    && !$0.contains("func print(")
            },
            mayBeSaidIn: frontDoors + ["Tests/Stories/", "Fuzz/"]
        ),
    ]
}

@Suite("What no source may say")
struct BannedTests {
    @Test("it is not said", arguments: BannedPhrase.all)
    func banned(phrase: BannedPhrase) {
        for source in House.tree.sources where !source.isPackage {
            guard !phrase.mayBeSaidIn.contains(where: { source.path.hasPrefix($0) }) else {
                continue
            }
            for (index, line) in source.codeLines.enumerated() where phrase.isSaid(line) {
                Issue.record("\(source.path):\(index + 1): \(phrase.name)")
            }
        }
    }

    @Test("each phrase would be noticed")
    func noticed() {
        let examples = [
            "let a = try! b()", "let a = b as! C", "final class A: @unchecked Sendable {}",
            "nonisolated(unsafe) var a = 1", "fatalError()", "let now = Date()",
            "let a = Int.random(in: 1...6)", "let a = Key.random()",
            "let a = UUID()", "let a = AuditCode(kept: b)", "log.warning(\"a\")",
            "let a = (b as NSString).deletingLastPathComponent", "print(a)",
        ]
        for (phrase, example) in zip(BannedPhrase.all, examples) {
            #expect(phrase.isSaid(SwiftSource(example).code), "\(phrase.name)")
            #expect(!phrase.isSaid(SwiftSource("// \(example)").code), "\(phrase.name)")
        }
        #expect(BannedPhrase.all.count == examples.count)
    }

    @Test("what is left to do names its issue")
    func todo() {
        for source in House.tree.sources {
            for (index, line) in source.commentLines.enumerated() {
                for word in ["TODO", "FIXME", "XXX", "HACK"] where line.hasWord(word) {
                    let isNumbered = line.firstMatch(of: /TODO\(#[0-9]+\)/) != nil
                    if !isNumbered { Issue.record("\(source.path):\(index + 1): \(line)") }
                }
            }
        }
    }

    @Test("every test's name is a sentence")
    func testNames() {
        for source in House.tree.sources where source.path.hasPrefix("Tests/") {
            let compact = source.code.filter { !$0.isWhitespace }
            for part in compact.components(after: "@Test") where !part.hasPrefix("(\"") {
                Issue.record("\(source.path): a test without a sentence: \(part.prefix(40))")
            }
        }
    }
}

/// Where private signing keys may be made or opened.
@Suite("Private keys")
struct PrivateKeyTests {
    static let places = ["/Keys/", "Sources/AmanSignature/", "Tests/", "Benchmarks/"]
    /// Open the office's own sealed key files, whose keys leave only as `OfficeKeys`, and the root
    /// that is stored apart.
    static let keyFiles = [
        "Sources/AmanRecords/Home/KeyFiles.swift", "Sources/AmanRecords/Home/RootFile.swift",
    ]

    @Test("private keys are made and opened only in the folders for keys")
    func places() {
        for source in House.tree.sources {
            let isPlace = Self.places.contains { ("/" + source.path).contains($0) }
            guard !isPlace, !Self.keyFiles.contains(source.path) else { continue }
            for (index, line) in source.codeLines.enumerated() {
                let makes = ["SigningKey(", "SigningKey.init", ".generate(", "PrivateKey("]
                // `OfficeKeys` is in Keys/ and is the only way to make an office's keys. The site's
                // own TLS key goes to NIOSSL, which signs nothing of the office. What is on a token
                // has no secret here; a lock and a case file are opened by keys that sign nothing.
                let asked = line.replacing("OfficeKeys.generate(", with: "")
                    .replacing("NIOSSLPrivateKey(", with: "")
                    .replacing("SigningKey(onToken:", with: "")
                    .replacing("CasePrivateKey(", with: "")
                    .replacing("KeyAgreement.PrivateKey(", with: "")
                if makes.contains(where: { asked.contains($0) }) {
                    Issue.record("\(source.path):\(index + 1): a private key outside Keys/")
                }
            }
        }
    }
}

extension SwiftSource {
    var isPackage: Bool { path == "Package.swift" }
}

extension String {
    /// The text after each occurrence of `mark`.
    func components(after mark: String) -> [Substring] {
        ranges(of: mark).map { self[$0.upperBound...] }
    }
}
