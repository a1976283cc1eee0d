import Foundation
import Testing

/// Letters that PyPI's `cwt` makes and signs with a key of its own, judged by our programs.
@Suite("Letters other people make")
struct ForeignTokenTests {
    @Test(
        "a letter by PyPI's cwt under a registered key is in force; each flaw has its reason",
        .enabled(if: OracleTests.python != nil, "there is no .venv/oracles: run make oracles")
    )
    func madeByCwt() throws {
        try Programs.withFolder { folder in
            let desk = try ForeignDesk(folder)
            let before = try desk.bundle("before")
            #expect(try desk.verdict(of: desk.letter(), before) == ["untrusted", "unknownKey"])
            try desk.register()
            let bundle = try desk.bundle("after")
            let whole = try desk.letter()
            #expect(try desk.verdict(of: whole, bundle) == ["inForce", "inForce"])
            let bare = try desk.letter(["without": -70_001])
            #expect(try desk.verdict(of: bare, bundle) == ["unreadable", "missing/safe-conduct"])
            for (change, reason) in Self.flaws {
                let letter = try desk.letter(change)
                #expect(try desk.verdict(of: letter, bundle) == ["untrusted", reason], "\(change)")
            }
        }
    }

    /// What is changed in the token, and the reason it is then not trusted for.
    private static let flaws: [([String: any Sendable], String)] = [
        (["iss": "another"], "otherProgramme"),
        (["days": 500], "holdsTooLong"),
        (["without": 65_535], "noStatusEntry"),
        (["idx": 5_000_000], "statusIndexOutOfRange"),
        (["office": "KDZ"], "officeOutsideScope"),
    ]
}

/// An office, and beside it an issuer that knows only Python.
private struct ForeignDesk {
    private let folder: URL
    private let python: String
    private var home: String { folder.appending(path: "her").path }
    private var key: String { folder.appending(path: "foreign.key").path }
    private var pem: String { folder.appending(path: "foreign.pem").path }

    init(_ folder: URL) throws {
        self.folder = folder
        python = try #require(OracleTests.python)
        try aman(["init", "--home", home, "--office", "HER"])
        let publicHalf = try make(["key", key], input: "")
        try Data(publicHalf.utf8).write(to: URL(fileURLWithPath: pem))
    }

    func register() throws {
        try aman(["signer", "add", "--home", home, "--public-key", pem, "--office", "HER"])
    }

    func bundle(_ name: String) throws -> String {
        let file = folder.appending(path: name + ".bundle").path
        try aman(["bundle", "--home", home, "--out", file])
        return file
    }

    func letter(_ change: [String: any Sendable] = [:]) throws -> String {
        var claims: [String: Any] = [
            "office": "HER",
            "uri": "https://herat.example/aman/status/HER/1",
        ]
        for (name, value) in change { claims[name] = value }
        let input = String(
            decoding: try JSONSerialization.data(withJSONObject: claims),
            as: UTF8.self
        )
        return try make(["letter", key], input: input).trimmingCharacters(in: .newlines)
    }

    func verdict(of letter: String, _ bundle: String) throws -> [String] {
        let answer = try Programs.run("aman-verify", ["--bundle", bundle, "--json", "--", letter])
        let object = try JSONSerialization.jsonObject(with: Data(answer.out.utf8))
        let told = try #require(object as? [String: Any], "\(answer.err)")
        return ["verdict", "reason"].map { told[$0] as? String ?? "" }
    }

    private func aman(_ arguments: [String]) throws {
        let answer = try Programs.run("aman", arguments)
        try #require(answer.status == 0, "\(arguments.prefix(2)): \(answer.err)")
    }

    private func make(_ arguments: [String], input: String) throws -> String {
        let script = Programs.root.appending(path: "Tests/Stories/Oracles/cwt_makes.py").path
        let answer = try Programs.run(python, [script] + arguments, input: input)
        try #require(answer.status == 0, "\(answer.err)")
        return answer.out
    }
}
