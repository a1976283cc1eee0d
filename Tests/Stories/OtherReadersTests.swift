import Foundation
import Testing

/// The code of docs/other-readers.md, run as it is on the page.
@Suite("The page for other people's readers")
struct OtherReadersTests {
    static let node = BrowserTests.node
    static let isReady = OracleTests.python != nil && node != nil

    @Test(
        "each of its readers verifies our letter, and none a letter that another key signed",
        .enabled(if: isReady, "node or .venv/oracles is not there: run make oracles")
    )
    func readers() throws {
        let page = try Page()
        #expect(page.blocks("python").count == 2 && page.blocks("js").count == 1)
        try Programs.withFolder { folder in
            try registerOne(in: folder)
            let commands = try #require(page.blocks("sh").first)
            let asked = try shell(commands, in: folder)
            try #require(asked.status == 0, "\(asked.err)")
            for reader in try readers(of: page, in: folder) {
                let answer = try shell(reader, in: folder)
                #expect(answer.status == 0, "\(answer.err)")
                #expect(answer.out.contains("HER-") && answer.out.contains("Ahmad Shahidi"))
            }
            try exchangeKeys(in: folder)
            for reader in try readers(of: page, in: folder) {
                let answer = try shell(reader, in: folder)
                #expect(answer.status != 0, "\(reader)")
                #expect(!answer.out.contains("Shahidi"))
            }
        }
    }

    @Test(
        "the exported keys are those of the office and of its bundle, and other programs read them"
    )
    func keys() throws {
        try Programs.withFolder { folder in
            try registerOne(in: folder)
            let asked = try shell(
                """
                aman trust export --jwks --home herat > office.jwks
                aman bundle --home herat --out herat.bundle
                aman trust export --jwks --bundle herat.bundle --out bundle.jwks
                aman signer list --json --home herat > signers.jsonl
                cmp office.jwks bundle.jwks
                """,
                in: folder
            )
            try #require(asked.status == 0, "\(asked.err)")
            let set = try object(folder.appending(path: "office.jwks"))
            let key = try #require((set["keys"] as? [[String: Any]])?.first)
            let line = try object(folder.appending(path: "signers.jsonl"))
            #expect(key["kid"] as? String == line["key"] as? String)
            #expect(try #require(key as? [String: String]) == line["jwk"] as? [String: String])
            let pem = try #require(line["pem"] as? String)
            #expect(
                try pem
                    == String(
                        contentsOf: folder.appending(path: "herat/keys/signer.pem"),
                        encoding: .utf8
                    )
            )
            let text = try Programs.run(
                "/usr/bin/openssl",
                ["pkey", "-pubin", "-noout", "-text"],
                input: pem
            )
            // openssl writes the point in hexadecimal: 04, x, y, with colons and blanks.
            let digits = text.out.filter { $0 != ":" && !$0.isWhitespace }
            for name in ["x", "y"] {
                let part = try #require(key[name] as? String)
                #expect(digits.contains(try hexadecimal(base64url: part)), "\(text.out)")
            }
        }
    }

    @Test("a key export says what it needs, and believes no other root than the one named")
    func refusals() throws {
        try Programs.withFolder { folder in
            try registerOne(in: folder)
            for (command, status, said) in [
                ("aman trust export --home herat", 64, "--jwks"),
                ("aman trust export --jwks --home herat --root 0011223344556677", 64, "--bundle"),
                ("aman trust export --jwks --home herat --bundle b", 64, "--bundle"),
                (
                    "aman bundle --home herat --out b; "
                        + "aman trust export --jwks --bundle b --root 0011223344556677", 65, "Root"
                ),
                ("aman trust export --jwks --bundle letter", 65, "bundle"),
            ] as [(String, Int32, String)] {
                let answer = try shell(command, in: folder)
                #expect(answer.status == status, "\(command): \(answer.err)")
                #expect(answer.err.contains(said), "\(command): \(answer.err)")
                #expect(!answer.out.contains("kty"))
            }
        }
    }

    /// The page's readers as commands; the script gets the letter and the keys as a person would
    /// paste them.
    private func readers(of page: Page, in folder: URL) throws -> [String] {
        var commands: [String] = []
        for (place, code) in page.blocks("python").enumerated() {
            let name = "reader\(place).py"
            try code.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
            commands.append("'\(try #require(OracleTests.python))' \(name)")
        }
        for code in page.blocks("js") {
            let text = try String(contentsOf: folder.appending(path: "letter.txt"), encoding: .utf8)
            let keys = try String(
                contentsOf: folder.appending(path: "signers.jwks"),
                encoding: .utf8
            )
            let filled = code.replacing("LETTER", with: text.trimmingCharacters(in: .newlines))
                .replacing("KEYS", with: keys)
            let file = folder.appending(path: "reader.mjs")
            try filled.write(to: file, atomically: true, encoding: .utf8)
            commands.append("'\(try #require(Self.node))' reader.mjs")
        }
        return commands
    }

    /// Puts another office's key under the kid of ours, as a forger of a key list would.
    private func exchangeKeys(in folder: URL) throws {
        let other = try shell(
            """
            aman init --home other --office HER
            aman trust export --jwks --home other --out other.jwks
            aman signer list --json --home other > other.jsonl
            """,
            in: folder
        )
        try #require(other.status == 0, "\(other.err)")
        let ours = try #require(object(folder.appending(path: "signers.jsonl"))["key"] as? String)
        let theirs = try #require(object(folder.appending(path: "other.jsonl"))["key"] as? String)
        try #require(ours != theirs)
        for (name, file) in [("other.jwks", "signers.jwks"), ("other.jsonl", "signers.jsonl")] {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            try text.replacing(theirs, with: ours)
                .write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
        }
    }

    /// An office in `herat` with one granted application.
    private func registerOne(in folder: URL) throws {
        let answer = try shell(
            """
            aman init --home herat --office HER
            aman apply --home herat --province AF-KDZ --full-name 'Ahmad Shahidi' --birth-year 1990
            aman decide 1 --home herat --grant --officer 'R. Noorzai'
            echo no bundle > letter
            """,
            in: folder
        )
        try #require(answer.status == 0, "\(answer.err)")
    }

    private func shell(_ commands: String, in folder: URL) throws -> Programs.Answer {
        let script = """
            set -e
            cd '\(folder.path)'
            export PATH='\(Programs.products.path)':/usr/bin:/bin
            \(commands)
            """
        return try Programs.run("/bin/sh", ["-c", script])
    }

    private func object(_ file: URL) throws -> [String: Any] {
        let line = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").first ?? ""
        let read = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return try #require(read as? [String: Any])
    }

    private func hexadecimal(base64url text: String) throws -> String {
        let padded = text.replacing("-", with: "+").replacing("_", with: "/") + "="
        let bytes = try #require(Data(base64Encoded: padded))
        return bytes.map { String(format: "%02x", $0) }.joined()
    }
}

/// docs/other-readers.md, cut into its blocks of code.
private struct Page {
    private let parts: [(language: String, code: String)]

    init() throws {
        let file = Programs.root.appending(path: "docs/other-readers.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        // Every second part is inside a fence; its first line names the language.
        let fenced = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
        parts = fenced.map { _, block in
            let language = block.prefix { $0 != "\n" }
            return (String(language), String(block.dropFirst(language.count + 1)))
        }
    }

    func blocks(_ language: String) -> [String] {
        parts.filter { $0.language == language }.map(\.code)
    }
}
