import Foundation
import Testing

/// An office whose keys are on a token in software, SoftHSM from Debian, and what is done with it.
struct TokenDrill {
    let folder: URL
    let home: String
    private let config: URL
    private let pinFile: URL

    /// Debian's places, in the order in which they are looked for.
    private static let modules = [
        "/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
    ]
    private static let module = modules.first { FileManager.default.fileExists(atPath: $0) }
    private static let tool = "/usr/bin/softhsm2-util"
    private static let pin = "4711-river-of-herat"

    static var isInstalled: Bool {
        module != nil && FileManager.default.isExecutableFile(atPath: tool)
    }

    /// What names the token, without an object.
    static var token: String { "pkcs11:token=herat?module-path=\(module ?? "")" }

    init(_ folder: URL) throws {
        self.folder = folder
        home = folder.appending(path: "her").path
        config = folder.appending(path: "softhsm2.conf")
        pinFile = folder.appending(path: "pin")
        let tokens = folder.appending(path: "tokens")
        try FileManager.default.createDirectory(at: tokens, withIntermediateDirectories: true)
        try Data("directories.tokendir = \(tokens.path)\nobjectstore.backend = file\n".utf8)
            .write(to: config)
        try write(Self.pin)
        let made = try Programs.run(
            Self.tool,
            [
                "--init-token", "--free", "--label", "herat", "--pin", Self.pin, "--so-pin",
                "so-pin-47110815",
            ],
            ["SOFTHSM2_CONF": config.path]
        )
        try #require(made.status == 0, "\(made.err)")
    }

    /// Writes the PIN's file, which only its owner reads.
    func write(_ pin: String) throws {
        let path = pinFile.path
        try? FileManager.default.removeItem(atPath: path)
        let isMade = FileManager.default.createFile(
            atPath: path,
            contents: Data((pin + "\n").utf8),
            attributes: [.posixPermissions: 0o600]
        )
        try #require(isMade)
    }

    func writeRightPIN() throws { try write(Self.pin) }

    /// The environment in which the token is plugged in, or not.
    func environment(isThere: Bool) -> [String: String] {
        ["SOFTHSM2_CONF": isThere ? config.path : folder.appending(path: "none").path]
    }

    /// Runs a command at the office with the token, or without it.
    func run(
        _ words: String,
        at home: String? = nil,
        isThere: Bool = true,
        _ more: [String] = []
    ) throws -> Programs.Answer {
        let place = ["--home", home ?? self.home, "--token-pin-file", pinFile.path]
        return try Programs.run(
            "aman",
            words.split(separator: " ").map(String.init) + more + place,
            environment(isThere: isThere)
        )
    }

    /// As `run`, for what must be done.
    @discardableResult
    func work(
        _ words: String,
        at home: String? = nil,
        _ more: [String] = []
    ) throws -> Programs.Answer {
        let answer = try run(words, at: home, more)
        try #require(answer.status == 0, "\(words): \(answer.err)")
        return answer
    }

    /// Registers, grants and issues; answers the letter's text.
    func letter(_ ticket: Int, at home: String? = nil) throws -> String {
        try work("apply --province AF-HER --birth-year 1980 --full-name", at: home, ["Ahmad Nuri"])
        try work("decide \(ticket) --grant --officer Laila", at: home)
        let issued = try work("issue \(ticket) --officer Omid --json", at: home)
        let object = try JSONSerialization.jsonObject(with: Data(issued.out.utf8))
        return try #require((object as? [String: Any])?["text"] as? String)
    }

    /// The verdict on a letter by the bundle that the office published, or by another.
    func verdict(_ letter: String, by bundle: String? = nil) throws -> String {
        let bundle = bundle ?? home + "/public/bundle"
        return try Programs.run("aman", ["verify", "--json", "--bundle", bundle, letter]).out
    }

    func serve(isThere: Bool) throws -> ServeTests.Served {
        try ServeTests.Served(
            ["--home", home, "--listen", "127.0.0.1:0", "--token-pin-file", pinFile.path],
            folder: folder,
            environment(isThere: isThere)
        )
    }
}

extension Programs {
    fileprivate static func run(
        _ program: String,
        _ arguments: [String],
        _ environment: [String: String]
    ) throws -> Answer {
        try run(program, arguments, input: "", environment)
    }
}
