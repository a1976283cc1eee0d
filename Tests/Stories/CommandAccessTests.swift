import Foundation
import Testing

/// A sample office, which has staff, and what commands do in it.
@Suite("The command line of an office that has staff", .serialized)
struct CommandAccessTests {
    @Test("each command says whether it concerns a person")
    func complete() throws {
        let dumped = try Programs.run("aman", ["--experimental-dump-help"])
        let tree = try JSONSerialization.jsonObject(with: Data(dumped.out.utf8))
        let root = try #require((tree as? [String: Any])?["command"] as? [String: Any])
        // A command of its own beside its subcommand.
        let found = Set(Self.leaves(root, [])).union(["audit"])
        let (persons, none) = (
            Set(CommandAccess.concernsPersons.keys), Set(CommandAccess.concernsNoPerson.keys)
        )
        #expect(persons.isDisjoint(with: none))
        #expect(found.subtracting(persons.union(none)) == [], "put them into a list")
        #expect(persons.union(none).subtracting(found) == [], "no such command")
    }

    private static func leaves(_ command: [String: Any], _ above: [String]) -> [String] {
        let under = command["subcommands"] as? [[String: Any]] ?? []
        let named = under.filter { $0["commandName"] as? String != "help" }
        if named.isEmpty { return [above.joined(separator: " ")] }
        return named.flatMap { leaves($0, above + [$0["commandName"] as? String ?? ""]) }
    }

    @Test("what concerns a person is refused without a sign-in, and the rest is not")
    func refused() throws {
        try withOffice { office in
            let table = office.home + "/table.csv"
            try "province\nAF-HER\n".write(toFile: table, atomically: true, encoding: .utf8)
            for (command, arguments) in CommandAccess.concernsPersons {
                let answer = try office.run(command, arguments)
                #expect(answer.status == 77, "\(command): \(answer.status) \(answer.err)")
                #expect(answer.err.contains("aman login"), "\(command): \(answer.err)")
                #expect(answer.out.isEmpty, "\(command)")
            }
            // In this order: a copy must be there before it is lost.
            for (command, arguments) in CommandAccess.concernsNoPerson.sorted(by: { $0.0 < $1.0 }) {
                guard let arguments else { continue }
                let answer = try office.run(command, arguments)
                #expect(answer.status == 0, "\(command): \(answer.status) \(answer.err)")
            }
        }
    }

    @Test("a member acts with their own rights, and under no other name")
    func asMember() throws {
        try withOffice { office in
            try Programs.login("farid", office.home)
            let applied = try office.run("apply", "--province AF-KDZ --full-name Zia --json")
            let ticket = try #require(applied.out.firstMatch(of: /"ticket":([0-9]+)/)).output.1
            #expect(try office.run("decide", "\(ticket) --grant").status == 77)
            #expect(try office.run("audit", "").status == 77)
            #expect(try office.run("staff list", "").status == 77)
            #expect(try office.run("apply", "--province AF-KDZ --officer laila").status == 77)
            #expect(try office.run("apply", "--province AF-KDZ --officer farid").status == 0)

            try Programs.login("laila", office.home)
            #expect(try office.run("apply", "--province AF-KDZ").status == 77)
            #expect(try office.run("decide", "\(ticket) --grant").status == 0)
            try Programs.login("sharifa", office.home)
            #expect(try office.run("issue", "\(ticket)").status == 0)
            try Programs.login("aziz", office.home)
            #expect(try office.run("letter", office.number).status == 77, "sees no person")
            let audit = try office.run("audit", "--from 0 --limit 100000").out
            let last = audit.split(separator: "\n").suffix(12).joined(separator: "\n")
            for (name, act) in [("Farid Noorzai", "apply"), ("Laila Karimi", "decide")] {
                #expect(last.contains("\t\(name)\t\(act)\t"), "\(last)")
            }
        }
    }

    @Test("a change of a letter waits for a second member, who approves it themselves")
    func changeRequests() throws {
        try withOffice { office in
            try Programs.login("sharifa", office.home)
            let asking = "\(office.number) --reason under-review"
            #expect(try office.run("suspend", asking + " --second farid").status == 65)
            #expect(try office.run("suspend", asking + " --second sharifa").status == 65)
            let asked = try office.run("suspend", asking + " --second omid")
            #expect(asked.status == 75, "\(asked.err)")
            let number = asked.out.trimmingCharacters(in: .whitespacesAndNewlines)
            #expect(asked.err.contains("aman change approve \(number)"))
            #expect(try office.run("suspend", asking).status == 1, "one at a time")
            #expect(try office.run("change approve", number).status == 77, "her own request")
            try Programs.login("farid", office.home)
            #expect(try office.run("change approve", number).status == 77, "no right to revoke")

            try Programs.login("omid", office.home)
            #expect(try office.run("change list", "").out.contains(office.number))
            #expect(try office.run("change withdraw", number).status == 77)
            let approved = try office.run("change approve", number + " --json")
            #expect(approved.status == 0 && approved.out.contains(#""status":"suspended""#))
            #expect(try office.run("change approve", number).status == 1, "once")

            let back = try office.run("reinstate", "\(office.number) --reason review-ended --json")
            #expect(back.status == 75)
            let found = try #require(back.out.firstMatch(of: /"request":([0-9]+)/)).output.1
            #expect(try office.run("change withdraw", "\(found) --json").out.contains("withdrawn"))
            #expect(try office.run("change list", "").out.isEmpty)
        }
    }

    @Test("what two officers answer for at once, the second proves with a password of their own")
    func twoMembers() throws {
        try withOffice { office in
            try Programs.login("aziz", office.home)
            let confirm = { (second: String, typed: String) in
                try office.run("clock confirm", "--second \(second)", input: typed + "\n").status
            }
            #expect(try confirm("sharifa", "not her password") == 77)
            #expect(try confirm("aziz", "a pledge kept in time") == 77, "the same member")
            #expect(try confirm("farid", "a pledge kept in time") == 77, "may not revoke")
            #expect(try confirm("sharifa", "a pledge kept in time") == 0)
            let audit = try office.run("audit", "--json --limit 100000").out
            let entry = try #require(audit.split(separator: "\n").last { $0.contains("\"clock\"") })
            #expect(entry.contains("Aziz Rahimi") && entry.contains("Sharifa Amiri"))
        }
    }

    @Test("wrong passwords wait at the fourth, however many programs try at once")
    func guessing() throws {
        try withOffice { office in
            let wrong = "laila\nnot the password\n"
            let tries = try (0..<14).map { _ in
                try office.start("login", input: wrong)
            }
            for one in tries { one.waitUntilExit() }
            let statuses = tries.map(\.terminationStatus)
            let compared = statuses.count { $0 == 77 }
            // Three at once; then one after 2, 4, 8 and 16 seconds, on a machine as slow as that.
            #expect((3...7).contains(compared), "\(statuses)")
            #expect(statuses.count { $0 == 75 } == 14 - compared, "\(statuses)")
            #expect(try office.run("application list", "").status == 77)
        }
    }

    @Test("the sign-in's file is its owner's alone, and of no use once others could read it")
    func file() throws {
        try withOffice { office in
            try Programs.login("omid", office.home)
            let keys = office.home + "/keys"
            let name = try #require(
                try FileManager.default.contentsOfDirectory(atPath: keys)
                    .first { $0.hasPrefix("sign-in.") }
            )
            let file = "\(keys)/\(name)"
            #expect(try mode(of: file) == 0o600)
            #expect(try office.run("application list", "").status == 0)
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
            #expect(try office.run("application list", "").status == 65)
            try Programs.login("omid", office.home)
            #expect(try mode(of: file) == 0o600)
            let token = try Data(contentsOf: URL(fileURLWithPath: file))
            #expect(try office.run("logout", "").status == 0)
            #expect(!FileManager.default.fileExists(atPath: file))
            // Who kept a copy of it is signed out as well.
            try token.write(to: URL(fileURLWithPath: file))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
            #expect(try office.run("application list", "").status == 77)
        }
    }

    @Test("a reset is asked for at the folder for an administrator only, and waits for the root")
    func repair() throws {
        try withOffice { office in
            let (other, own) = (
                try office.run("staff reset", "laila"), try office.run("staff reset", "aziz")
            )
            #expect(other.status == 77 && own.status == 75)
            // Until the root has approved it nothing has changed.
            try Programs.login("aziz", office.home)
            #expect(try office.run("staff list", "").out.contains("aziz"))
        }
    }

    private func mode(of path: String) throws -> Int {
        let found = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(found[.posixPermissions] as? Int)
    }

    private func withOffice(_ use: (StaffedOffice) throws -> Void) throws {
        try Programs.withFolder { folder in try use(try StaffedOffice(folder)) }
    }
}
