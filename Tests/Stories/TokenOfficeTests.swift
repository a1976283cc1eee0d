import Foundation
import Testing

/// An office whose signer, status and log keys never leave a token, with the real programs.
@Suite(
    "An office with its keys on a token",
    .enabled(
        if: TokenDrill.isInstalled,
        "Debian's softhsm2 is not installed: no token to test with"
    )
)
struct TokenOfficeTests {
    @Test(
        "makes letters and lists that anyone checks, renews its keys, and comes back from a backup"
    )
    func whole() throws {
        try Programs.withFolder { folder in
            let office = try TokenDrill(folder)
            try office.work("init --office HER --key-token", [TokenDrill.token])
            let first = try office.letter(1)
            #expect(try office.verdict(first).contains("inForce"))
            try office.work("log check")
            // A roll-over to other keys on the token: both letters hold.
            let people = "--officer Laila --second Daud"
            try office.work(
                "signer renew signer status log \(people) --key-token",
                [TokenDrill.token]
            )
            let next = office.home + "/keys/next-enrolment.pem"
            try office.work("signer add --office HER --overlap 30 \(people) --public-key", [next])
            let second = try office.letter(2)
            for letter in [first, second] {
                #expect(try office.verdict(letter).contains("inForce"))
            }
            try office.work("log check")
            let file = folder.appending(path: "her.backup").path
            try office.work("backup --out", [file])
            let again = folder.appending(path: "again").path
            let key = ["--key-file", office.home + "/keys/unlock.key"]
            try office.work("restore", at: again, [file])
            try office.work("log continue --nothing-newer \(people)", at: again, key)
            let listed = try office.work("application list --json", at: again, key)
            #expect(listed.out.contains("\"ticket\":2"))
            let bundle = folder.appending(path: "again.bundle").path
            try office.work("bundle --out", at: again, [bundle] + key)
            #expect(try office.verdict(second, by: bundle).contains("inForce"))
        }
    }

    @Test("without its token letters wait and say why; everything that needs no key goes ahead")
    func absent() throws {
        try Programs.withFolder { folder in
            let office = try TokenDrill(folder)
            try office.work("init --office HER --key-token", [TokenDrill.token])
            let letter = try office.letter(1)
            try office.work("apply --province AF-HER --full-name", ["Zarina Karimi"])
            for words in ["decide 2 --grant --officer Laila", "application list", "log check"] {
                let answer = try office.run(words, isThere: false)
                #expect(answer.status == 0, "\(words): \(answer.err)")
            }
            let refused = try office.run("issue 2 --officer Omid", isThere: false)
            #expect(refused.status == 75 && refused.err.contains("is not here"), "\(refused.err)")
            try office.write("0000-wrong")
            let wrong = try office.run("issue 2 --officer Omid")
            #expect(wrong.status == 75 && wrong.err.contains("PIN"), "\(wrong.err)")
            #expect(!wrong.err.contains("0000"))
            try office.writeRightPIN()

            let served = try office.serve(isThere: false)
            defer { served.stop() }
            _ = try served.says("/set-up with the code")
            let place = try #require(try served.said().firstMatch(of: /is open at (http:\S+)\//))
            for page in ["/check", "/bundle", "/coverage", "/health"] {
                let asked = try Programs.run(
                    "/usr/bin/curl",
                    ["--silent", "--fail", "--output", "/dev/null", place.output.1 + page]
                )
                #expect(asked.status == 0, "\(page)")
            }
            #expect(try office.verdict(letter).contains("inForce"))
            let issued = try office.work("issue 2 --officer Omid")
            #expect(!issued.out.isEmpty)
        }
    }

    @Test("a token is its lock: it opens with it, and not with the passphrase of before")
    func lock() throws {
        try Programs.withFolder { folder in
            let office = try TokenDrill(folder)
            try office.work("init --office HER")
            try office.work("apply --province AF-HER --full-name", ["Zarina Karimi"])
            try office.work("lock change --new-token", [TokenDrill.token])
            #expect(!FileManager.default.fileExists(atPath: office.home + "/keys/unlock.key"))
            let shown = try office.work("application show 1 --officer Laila --reason answer")
            #expect(shown.out.contains("Zarina"))
            let absent = try office.run("application list", isThere: false)
            #expect(absent.status == 75 && absent.err.contains("is not here"), "\(absent.err)")
            try office.write("0000-wrong")
            let wrong = try office.run("application list")
            #expect(wrong.status == 75 && wrong.err.contains("PIN"), "\(wrong.err)")
            try office.writeRightPIN()
            // Sealed and unsealed, the token opens it still.
            try office.work("seal")
            try office.work("unseal")
            let key = folder.appending(path: "stick.key").path
            try office.work("lock change --new-key-file", [key])
            try office.work("application list --key-file", [key])
        }
    }
}
