import Foundation
import Testing

/// Monitors with a computer of their own, and an office.
@Suite("A report by telephone, from the call to the authority's word")
struct IncidentTests {
    private static let account = "سرباز در پوسته نامه را دید و گفت که اعتبار ندارد"
    private static let answer = "ما از مقام پرسیدیم و پاسخ گرفتیم"
    private static let monitors = ["AMAN_MONITORS_PASSPHRASE": "four words of monitors"]

    private func run(
        _ arguments: [String],
        status: Int32 = 0,
        input: String = ""
    ) throws -> String {
        let ran = try Programs.run("aman", arguments, input: input, Self.monitors)
        #expect(ran.status == status, "\(arguments): \(ran.err)")
        return ran.out + ran.err
    }

    /// An office of the sample programme with these monitors' key.
    private func office(in folder: String, key: String) throws -> String {
        let sample = Programs.root.appending(path: "Programmes/herat.toml")
        let text = try String(contentsOf: sample, encoding: .utf8)
        let own = text.replacing(/key = "[0-9a-f]{128}"/, with: "key = \"\(key)\"")
        let programme = folder + "/programme.toml"
        try own.write(toFile: programme, atomically: true, encoding: .utf8)
        let home = folder + "/her"
        _ = try run(["init", "--home", home, "--programme", programme, "--office", "HER"])
        return home
    }

    @Test("it is recorded in Dari, weighed with a denial in between, acknowledged and answered")
    func story() throws {
        let folder = NSTemporaryDirectory() + "aman-incident-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (key, replies) = (folder + "/monitors.key", folder + "/replies")
        let made = try run(["incident", "key", "--out", key])
        _ = try run(["incident", "key", "--out", key], status: 73)
        let line = try #require(made.split(separator: "\n").first.map(String.init))
        let home = try office(in: folder, key: line)
        let receipt = try record(key, replies)
        _ = try run(["incident", "import", replies, "--home", home])
        let reports = try weighed(home, key, replies)
        let read = try run(["incident", "read", reports, "--key", key, "--json"])
        #expect(read.contains("\"state\":\"acknowledged\"") && read.contains(Self.account))
        #expect(read.contains("\"denied\":[\"authority\"]") && read.contains("\"answers\":1"))
        // The office, its public folder and its keys: no word, no receipt.
        let hidden = [
            Self.account, Self.answer, receipt, receipt.replacing("-", with: ""), "خان‌آباد",
            "asked for money",
        ]
        try expectNone(of: hidden, under: home)
    }

    @Test(
        "on the page without script it is read in Dari, denied in between, and the office has none"
    )
    func page() throws {
        try Programs.withFolder { folder in
            let (key, replies) = (folder.path + "/monitors.key", folder.path + "/replies")
            let made = try run(["incident", "key", "--out", key])
            let line = try #require(made.split(separator: "\n").first.map(String.init))
            let home = try office(in: folder.path, key: line)
            let served = try ServeTests.Served(
                ["--home", home, "--listen", "127.0.0.1:0"],
                folder: folder
            )
            defer { served.stop() }
            let said = try served.says("is open at")
            let found = try #require(said.firstMatch(of: /is open at (https?:\/\/\S+)/))
            let reporter = Reporter(address: String(found.output.1))
            let receipt = try reporter.file(Self.account)
            #expect(try reporter.state(receipt).contains("ناظران هنوز آن را نگرفته‌اند"))
            let one = Weighed(home: home, key: key, replies: replies)
            try one.weigh("corroborated", "independent-origins", "--origin holder --origin press")
            #expect(try reporter.state(receipt).contains("تأیید شده"))
            try one.weigh("disputed", "denied", "--by authority")
            let denied = try reporter.state(receipt)
            #expect(denied.contains("مورد اختلاف") && denied.contains("رد شده از سوی"))
            try one.answer(Self.answer)
            try one.weigh("acknowledged", "authority-said", "--by authority")
            let end = try reporter.state(receipt)
            #expect(end.contains("پذیرفته شده") && end.contains("رد شده از سوی"))
            #expect(end.contains(Self.answer) && !end.contains(Self.account))
            // The server still runs: its journal is beside the records.
            #expect(FileManager.default.fileExists(atPath: home + "/records.sqlite-wal"))
            let hidden = [
                Self.account, Self.answer, receipt, receipt.replacing("-", with: ""), "خان‌آباد",
                "not-honoured", Reporter.browser,
            ]
            try expectNone(of: hidden, under: home)
            let log = try served.said()
            for word in hidden { #expect(!log.contains(word), "the log: \(word)") }
        }
    }

    /// A telephone's browser without script.
    private struct Reporter {
        static let browser = "Telephone-7781-of-a-reporter"
        let address: String

        private func ask(_ path: String, _ fields: [(String, String)] = []) throws -> String {
            let data = fields.flatMap { ["--data-urlencode", "\($0.0)=\($0.1)"] }
            let answer = try Programs.run(
                "/usr/bin/curl",
                ["--silent", "--fail", "--user-agent", Self.browser] + data + [address + path]
            )
            #expect(answer.status == 0, "\(path): \(answer.err)")
            return answer.out
        }

        /// - Returns: The receipt.
        func file(_ account: String) throws -> String {
            let page = try ask("incident?lang=prs")
            let form = try #require(page.firstMatch(of: /name="form" value="([0-9a-f]+)"/))
            let answer = try ask(
                "incident?lang=prs",
                [
                    ("form", String(form.output.1)), ("kind", "not-honoured"), ("kind", "hurt"),
                    ("source", "holder"), ("province", "AF-KDZ"), ("district", "خان‌آباد"),
                    ("may-learn", "no"), ("account", account),
                ]
            )
            let shown = try #require(answer.firstMatch(of: /([0-9A-Z]{4}-){4}[0-9A-Z]/))
            return String(shown.output.0)
        }

        /// What the receipt opens.
        func state(_ receipt: String) throws -> String {
            try ask("incident/receipt?lang=prs", [("code", receipt)])
        }
    }

    /// The first report, on the monitors' computer and back in the office.
    private struct Weighed {
        let home: String
        let key: String
        let replies: String

        private func run(_ arguments: [String], input: String = "") throws {
            let ran = try Programs.run("aman", arguments, input: input, IncidentTests.monitors)
            try #require(ran.status == 0, "\(arguments): \(ran.err)")
        }

        private func send(_ command: String, _ more: [String], input: String = "") throws {
            let reports = home + ".reports"
            try run(["incident", "reports", "--home", home, "--out", reports])
            let one = [reports, "--key", key, "--report", "1", "--out", replies]
            try run(["incident", command] + one + more, input: input)
            try run(["incident", "import", replies, "--home", home])
        }

        func weigh(_ state: String, _ reason: String, _ more: String) throws {
            let grades = ["--source", "holder", "--letter", "valid-then"]
            let options = ["--state", state, "--reason", reason] + grades
            try send("weigh", options + more.split(separator: " ").map(String.init))
        }

        func answer(_ text: String) throws { try send("answer", [], input: text) }
    }

    /// Writes a call down; a wrong member is named, and nothing is written.
    private func record(_ key: String, _ replies: String) throws -> String {
        let record = [
            "incident", "record", "--key", key, "--precision", "day", "--out", replies,
        ]
        let wrong = try run(record, status: 65, input: #"{"kinds": ["loud"]}"#)
        #expect(wrong.contains("kinds"))
        let later = #"{"kinds": ["hurt"], "source": "holder", "day": "2999-01-01"}"#
        #expect(try run(record, status: 65, input: later).contains("day"))
        let long = String(repeating: "ا", count: 5 << 20)
        _ = try run(record, status: 65, input: #"{"account": "\#(long)"}"#)
        let report = """
            {"kinds": ["not-honoured", "money"], "source": "holder", "language": "prs",
             "day": "2026-11-22", "province": "AF-KDZ", "district": "خان‌آباد",
             "account": "\(Self.account)"}
            """
        let said = try run(record, input: report)
        #expect(!said.contains(Self.account))
        return try #require(said.split(separator: "\n").first.map(String.init))
    }

    /// Three steps and an answer, by file; what breaks a rule is refused.
    ///
    /// - Returns: The office's reports after the import.
    private func weighed(_ home: String, _ key: String, _ replies: String) throws -> String {
        let (reports, after) = (home + ".reports", home + ".after")
        _ = try run(["incident", "reports", "--home", home, "--out", reports])
        let one = [reports, "--key", key, "--report", "1", "--out", replies]
        let grades = ["--source", "holder", "--letter", "valid-then"]
        let weigh = ["incident", "weigh"] + one + grades
        let alone = weigh + ["--state", "corroborated", "--reason", "independent-origins"]
        #expect(try run(alone, status: 65).contains("origins"))
        _ = try run(alone + ["--origin", "holder", "--origin", "press"])
        _ = try run(weigh + ["--state", "disputed", "--reason", "denied", "--by", "authority"])
        let acknowledged = ["--state", "acknowledged", "--reason", "authority-said"]
        _ = try run(weigh + acknowledged + ["--by", "post"], status: 65)
        _ = try run(
            weigh + acknowledged
                + ["--by", "authority", "--province", "AF-KDZ", "--week", "2026-11-22"]
        )
        _ = try run(["incident", "answer"] + one, input: Self.answer)
        let imported = try run(["incident", "import", replies, "--home", home, "--json"])
        #expect(imported.contains("\"steps\":3") && imported.contains("\"answers\":1"))
        _ = try run(["incident", "import", reports, "--home", home], status: 65)
        _ = try run(["incident", "reports", "--home", home, "--out", after])
        return after
    }

    private func expectNone(of words: [String], under folder: String) throws {
        let files = FileManager.default.enumerator(atPath: folder)
        var count = 0
        while let name = files?.nextObject() as? String {
            guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
                continue
            }
            count += 1
            for word in words where word.count > 3 {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(name): \(word)")
            }
        }
        #expect(count > 5, "the folder was searched")
    }
}
