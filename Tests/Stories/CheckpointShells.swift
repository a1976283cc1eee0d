import AmanBrowser
import AmanLetter
import AmanSignature
import AmanVerdict
import Foundation
import Testing

/// Something that imports bundles and judges letters: a program as posts and offices use it.
protocol CheckpointShell {
    /// Imports a bundle; answers whether it was accepted.
    mutating func imports(_ bundle: URL) throws -> Bool
    /// The verdict on a letter.
    mutating func verdict(_ letter: String) throws -> Verdict
}

/// The programs there are, each with how it begins to trust the first root.
enum CheckpointShells: String, CaseIterable {
    case verify = "aman-verify"
    case remembering = "aman-verify --memory"
    case aman = "aman verify"
    case page = "the page"
    case office = "an office's counter"

    func shell(folder: URL, root: String) throws -> any CheckpointShell {
        switch self {
        case .verify: PostPrograms(folder: folder, root: root)
        case .remembering: PostPrograms(folder: folder, root: root, remembers: true)
        case .aman: PostPrograms(folder: folder, root: root, judge: "aman")
        case .page: PageCore()
        case .office: OfficeCounter(folder: folder, root: root)
        }
    }
}

/// A post's computer: `aman-verify` imports into one file; it or `aman verify` judges by the file.
struct PostPrograms: CheckpointShell {
    let folder: URL
    let root: String
    var remembers = false
    var judge = "aman-verify"

    private var bundle: [String] {
        ["--bundle", folder.appending(path: "post.bundle").path, "--root", root]
    }

    private var memory: [String] {
        remembers ? ["--memory", folder.appending(path: "memory").path] : []
    }

    func imports(_ newer: URL) throws -> Bool {
        let answer = try Programs.run("aman-verify", bundle + ["--import", newer.path] + memory)
        #expect([0, 65].contains(answer.status), "\(answer.err)")
        return answer.status == 0
    }

    func verdict(_ letter: String) throws -> Verdict {
        let words = judge == "aman" ? ["verify"] : []
        let answer = try Programs.run(judge, words + bundle + memory + ["--json", letter])
        #expect([0, 1, 2].contains(answer.status), "\(answer.err)")
        let object = try JSONSerialization.jsonObject(with: Foundation.Data(answer.out.utf8))
        let verdict = (object as? [String: Any])?["verdict"] as? String
        return try #require(verdict.flatMap(Verdict.init))
    }
}

/// The page's core, opened again for each step from what a phone stores.
struct PageCore: CheckpointShell {
    private var bundle: [UInt8]?
    private var memory: [UInt8] = []
    private let checker = SignatureChecker()

    mutating func imports(_ newer: URL) throws -> Bool {
        let page = Verifier()
        guard try merged(Array(Foundation.Data(contentsOf: newer)), bundle, page) else {
            return false
        }
        (bundle, memory) = (page.bundle, page.session?.memory.encoded ?? [])
        return true
    }

    func verdict(_ letter: String) throws -> Verdict {
        let page = Verifier()
        #expect(try merged(try #require(bundle), nil, page), "what was stored opens again")
        let now = Instant(seconds: Int64(Date.now.timeIntervalSince1970))
        var reading = try #require(page.begin(Array(letter.utf8), now: now))
        if case .asks(let question) = reading.step { reading.answer(checker.isValid(question)) }
        return reading.judgement(ifValid: false).verdict
    }

    private func merged(_ offered: [UInt8], _ held: [UInt8]?, _ page: Verifier) throws -> Bool {
        let questions = page.prepare(Incoming(bytes: offered, held: held, memory: memory))
        do {
            _ = try page.merge(questions.map(checker.isValid))
            return true
        } catch .update {
            return false
        }
    }
}

/// An office that joined the programme by its first bundle, and judges at its counter's page.
struct OfficeCounter: CheckpointShell {
    let folder: URL
    let root: String
    private var isFounded = false

    init(folder: URL, root: String) {
        self.folder = folder
        self.root = root
    }

    private var home: String { folder.appending(path: "kdz").path }

    mutating func imports(_ newer: URL) throws -> Bool {
        let founding = ["init", "--office", "KDZ", "--join", newer.path, "--root", root]
        let words = isFounded ? ["bundle", "import", newer.path] : founding
        let answer = try Programs.run("aman", words + ["--home", home])
        #expect([0, 65].contains(answer.status), "\(answer.err)")
        if answer.status == 0 { isFounded = true }
        return answer.status == 0
    }

    func verdict(_ letter: String) throws -> Verdict {
        let served = try ServeTests.Served(
            ["--home", home, "--listen", "127.0.0.1:0"],
            folder: folder
        )
        defer { served.stop() }
        let text = try served.says("is open at")
        let address = try #require(text.firstMatch(of: /is open at (https?:\/\/\S+)/)).output.1
        let answer = try Programs.run(
            "/usr/bin/curl",
            ["--silent", "--fail", "--form-string", "text=" + letter, address + "check?lang=eng"]
        )
        #expect(answer.status == 0, "\(answer.err)")
        // The page says it by colour and shape besides words, and these three have one each.
        let field = try #require(answer.out.firstMatch(of: /class="verdict ?([a-z]*)"/)).output.1
        let fields: [Substring: Verdict] = [
            "good": .inForce, "": .revoked, "doubt": .cannotTell,
        ]
        return try #require(fields[field])
    }
}
