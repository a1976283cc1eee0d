import Foundation
import Testing

@Suite("The language of the programs' messages")
struct MessageLanguageTests {
    /// Commands that say why they do not do what was asked, or what they did.
    static let commands: [[String]] = [
        ["aman", "application", "show", "1", "--home", "HOME"],
        ["aman", "application", "list", "--home", "HOME", "--state", "lost"],
        ["aman", "apply", "--home", "HOME", "--province", "AF-XXX", "--officer", "A"],
        ["aman", "decide", "1", "--home", "HOME", "--grant", "--officer", "A"],
        ["aman", "letter", "HER-7K4M-92QX", "--home", "HOME"],
        ["aman", "call", "next", "--home", "HOME"],
        ["aman", "bundle", "--home", "HOME", "--out", "/dev/full"],
        ["aman", "verify", "--bundle", "/dev/null", "x"],
        ["aman-verify", "--bundle", "/dev/null", "x"],
        ["aman-verify", "--bundle", "HOME/no", "x"],
        ["aman-verify", "--at", "noon"],
    ]

    @Test("every message of a command comes from the catalogue", arguments: commands)
    func pseudo(command: [String]) throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            #expect(try Programs.run("aman", ["init", "--home", home]).status == 0)
            let words = command.dropFirst().map { $0.replacing("HOME", with: home) }
            let answer = try Programs.run(command[0], Array(words), input: "", ["LC_ALL": "qps"])
            let lines = answer.err.split(separator: "\n")
            #expect(!lines.isEmpty, "\(command) says nothing, so it proves nothing")
            for line in lines {
                let said = line.replacing("\(command[0]): ", with: "")
                    .trimmingCharacters(in: .whitespaces)
                #expect(said.hasPrefix("[") && said.hasSuffix("]"), "\(command): \(line)")
            }
        }
    }

    @Test("the labels of a person's record are the catalogue's")
    func labels() throws {
        try Programs.withFolder { folder in
            let home = ["--home", folder.appending(path: "her").path]
            #expect(try Programs.run("aman", ["init"] + home).status == 0)
            let person = """
                {"province": "AF-KDZ", "fullName": "Ahmad Shahidi", "birthYear": 1990,
                "contact": "0700 123456"}
                """
            let applied = try Programs.run("aman", ["apply", "--input", "-"] + home, input: person)
            #expect(applied.status == 0, "\(applied.err)")
            let opening = ["--reason", "decide", "--officer", "R. Noorzai"]
            let show = ["application", "show", "1"] + opening + home
            let shown = try Programs.run("aman", show, input: "", ["LC_ALL": "qps"])
            let lines = shown.out.split(separator: "\n")
            #expect(shown.status == 0 && lines.count == 7, "\(shown.out)\(shown.err)")
            for line in lines { #expect(line.hasPrefix("["), "\(line)") }
        }
    }

    @Test("messages are in the language of the first locale variable that is set")
    func locale() throws {
        let asked = ["--bundle", "/nowhere/at/all", "x"]
        for (environment, isPseudo) in [
            (["LC_ALL": "qps"], true), (["LC_ALL": "", "LC_MESSAGES": "qps.UTF-8"], true),
            (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "qps_AF@x"], true),
            (["LC_ALL": "C.UTF-8", "LANG": "qps"], false), (["LC_ALL": "xx_YY"], false),
        ] {
            let answer = try Programs.run("aman-verify", asked, input: "", environment)
            #expect(answer.err.contains("could not be read") != isPseudo, "\(environment)")
        }
        let english = ["--language=eng"] + asked
        let chosen = try Programs.run("aman-verify", english, input: "", ["LC_ALL": "qps"])
        #expect(chosen.err.contains("could not be read"))
    }

    @Test("a message that is not translated yet is said in English")
    func fallback() throws {
        let asked = ["--language", "prs", "--bundle", "/nowhere/at/all", "x"]
        #expect(try Programs.run("aman-verify", asked).err.contains("could not be read"))
    }
}
