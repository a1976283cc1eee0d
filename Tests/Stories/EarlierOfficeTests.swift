import AmanLetter
import Foundation
import Testing

/// What an office and its posts had in November 2026, made by the program of commit 14feaea.
///
/// Two letters, one in force and one revoked; their office's folder, a backup of it, its bundle as
/// a file and printed as codes, a printed letter and a guard's card.
enum EarlierOffice {
    static let folder = Programs.root.appending(path: "Tests/Stories/Earlier/14feaea")
    static let inForce = "HER-6FKZ-CPDQ"
    static let revoked = "HER-WB4G-VT0D"
    static let checkCode = "7T3R-P4W2"
    static let digest = "81d729146ea42f8e9cc46dac5c94aba65fab3a18253472662ee37721eb6fde56"
    /// A moment at which the first letter was good.
    static let moment = "2026-11-30T00:00:00Z"

    static func path(_ name: String) -> String { folder.appending(path: name).path }

    static func text(_ name: String) throws -> String {
        try String(contentsOfFile: path(name), encoding: .utf8)
            .trimmingCharacters(in: .newlines)
    }

    /// A copy of the office's folder that can be written, for its owner alone as it was.
    static func withHome(_ body: (_ home: String, _ folder: URL) throws -> Void) throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her")
            try FileManager.default.copyItem(at: Self.folder.appending(path: "her"), to: home)
            // Git knows no files that only their owner reads.
            let key = home.appending(path: "keys/unlock.key").path
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
            try body(home.path, folder)
        }
    }

    /// The signed bytes of a letter's text.
    static func cose(_ text: String) throws -> [UInt8] {
        try inflateZlib(try Base45.decode(text), limit: 8_192)
    }
}

@Suite("What was printed, signed and stored in November 2026")
struct EarlierOfficeTests {
    @Test("letters of then are judged with the bundle of then", arguments: [true, false])
    func verified(inForce: Bool) throws {
        let letter = try EarlierOffice.text(inForce ? "letter.txt" : "revoked.txt")
        let bundle = EarlierOffice.path("her.bundle")
        let answer = try Programs.run(
            "aman-verify",
            ["--bundle", bundle, "--at", EarlierOffice.moment, "--json", letter]
        )
        let number = inForce ? EarlierOffice.inForce : EarlierOffice.revoked
        #expect(answer.out.contains("\"verdict\":\"\(inForce ? "inForce" : "revoked")\""))
        #expect(answer.out.contains("\"number\":\"\(number)\""))
        let other = try Programs.run(
            "aman",
            ["verify", "--bundle", bundle, "--at", EarlierOffice.moment, letter]
        )
        #expect(other.status == answer.status && other.status == (inForce ? 0 : 1))
    }

    @Test("a letter that was printed then is read from its paper")
    func paper() throws {
        let answer = try Programs.run(
            "aman",
            [
                "verify", "--bundle", EarlierOffice.path("her.bundle"),
                "--at", EarlierOffice.moment, EarlierOffice.path("letter.pdf"),
            ]
        )
        #expect(answer.status == 0, "\(answer.out)\(answer.err)")
    }

    @Test("its number and check code are answered as they were printed")
    func checkCode() throws {
        let answer = try Programs.run(
            "aman-verify",
            [
                "--bundle", EarlierOffice.path("her.bundle"), "--at", EarlierOffice.moment,
                "--check-code", "\(EarlierOffice.inForce) \(EarlierOffice.checkCode)",
            ]
        )
        #expect(answer.status == 0, "\(answer.out)\(answer.err)")
    }

    @Test("a bundle that was printed as codes then is read from its paper")
    func paperBundle() throws {
        try Programs.withFolder { folder in
            let read = folder.appending(path: "read.bundle").path
            let answer = try Programs.run(
                "aman",
                ["bundle", "--read", EarlierOffice.path("frames.pdf"), "--out", read]
            )
            #expect(answer.status == 0, "\(answer.err)")
            let letter = try EarlierOffice.text("letter.txt")
            let verdict = try Programs.run(
                "aman-verify",
                ["--bundle", read, "--at", EarlierOffice.moment, letter]
            )
            #expect(verdict.status == 0, "\(verdict.out)\(verdict.err)")
        }
    }

    @Test("the office of then opens, and a letter printed again carries the same signed bytes")
    func reprinted() throws {
        try EarlierOffice.withHome { home, folder in
            let shown = try Programs.run(
                "aman",
                ["letter", EarlierOffice.inForce, "--home", home, "--json"]
            )
            #expect(shown.status == 0, "\(shown.err)")
            #expect(shown.out.contains(EarlierOffice.digest))
            #expect(shown.out.contains(EarlierOffice.checkCode))
            let again = try Programs.run(
                "aman",
                ["letter", EarlierOffice.inForce, "--home", home, "--text"]
            )
            let text = again.out.trimmingCharacters(in: .newlines)
            let before = try EarlierOffice.text("letter.txt")
            #expect(try EarlierOffice.cose(text) == EarlierOffice.cose(before))
            let bundle = folder.appending(path: "new.bundle").path
            let made = try Programs.run("aman", ["bundle", "--home", home, "--out", bundle])
            #expect(made.status == 0, "\(made.err)")
            for (letter, status) in [
                (before, Int32(0)), (try EarlierOffice.text("revoked.txt"), 1),
            ] {
                let verdict = try Programs.run(
                    "aman-verify",
                    ["--bundle", bundle, "--at", EarlierOffice.moment, letter]
                )
                #expect(verdict.status == status, "\(verdict.out)\(verdict.err)")
            }
            let whole = try Programs.run("aman", ["log", "check", "--home", home])
            #expect(whole.status == 0, "\(whole.err)")
            // What was revoked before appeals were counted is counted as well.
            let today = try Programs.run("aman", ["today", "--home", home, "--json"])
            #expect(today.out.contains("\"lettersRevoked\":1"), "\(today.out)\(today.err)")
            #expect(today.out.contains("\"appeals\":0"), "\(today.out)")
        }
    }

    @Test("a backup of then is restored")
    func restored() throws {
        try EarlierOffice.withHome { home, folder in
            let again = folder.appending(path: "again").path
            let key = ["--key-file", home + "/keys/unlock.key"]
            let made = try Programs.run(
                "aman",
                ["restore", EarlierOffice.path("office.backup"), "--home", again]
            )
            #expect(made.status == 0, "\(made.err)")
            let newest = ["--newest", EarlierOffice.path("her.bundle")]
            let settled = try Programs.run(
                "aman",
                ["log", "continue", "--home", again, "--officer", "A", "--second", "B"]
                    + newest + key
            )
            #expect(settled.status == 0, "\(settled.err)")
            let shown = try Programs.run(
                "aman",
                ["letter", EarlierOffice.inForce, "--home", again, "--json"] + key
            )
            #expect(shown.out.contains(EarlierOffice.digest), "\(shown.err)")
        }
    }

    @Test("the guard's card still shows the addresses and numbers that it showed then")
    func guardCard() throws {
        try EarlierOffice.withHome { home, folder in
            let card = folder.appending(path: "card.pdf").path
            let made = try Programs.run("aman", ["guard-card", "--home", home, "--out", card])
            #expect(made.status == 0, "\(made.err)")
            let printed = try Programs.run("/usr/bin/pdftotext", [card, "-"]).out
            for fact in [
                "HER-7K4M-92QX", "3F7K-9QWD", "+93 00 000 0000", "https://herat.example/check",
            ] {
                #expect(printed.contains(fact), "\(fact)")
            }
        }
    }
}
