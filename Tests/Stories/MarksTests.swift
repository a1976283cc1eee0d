import Foundation
import Testing

/// What is typed about a person, or is the name of an officer, is nowhere in the clear.
@Suite("Marked names", .serialized)
struct MarksTests {
    @Test("planted in every field of pages, commands and the API are found in no file or message")
    func nowhere() throws {
        try Programs.withFolder { folder in
            let office = try MarkedOffice(folder)
            defer { office.served.stop() }
            try office.plantByCommands()
            try office.plantByPages()
            try office.plantByAPI()
            try office.export()
            #expect(office.marks.count >= 40)
            // That they were stored at all: with the right they are opened.
            let opened = try office.aman(
                "application show \(office.ticket) --reason answer --officer T",
                at: office.plain
            )
            #expect(MarkedNames.found(in: Data(opened.out.utf8)).count >= 8)
            let audit = try office.aman("audit", at: office.plain)
            #expect(MarkedNames.found(in: Data(audit.out.utf8)).count >= 10)
            #expect(office.planted > 20, "hardly any form was taken")
            for (name, bytes) in try office.everything() {
                #expect(MarkedNames.found(in: bytes).isEmpty, "in \(name)")
            }
        }
    }
}

/// A sample office that is served while marked names are planted in it, and beside it one without
/// staff, where any name is an officer's.
private final class MarkedOffice {
    let folder: URL
    let home: String
    /// The office without staff.
    let plain: String
    let served: ServeTests.Served
    let place: String
    var marks = MarkedNames()
    var ticket = 0
    var number = ""
    /// Forms that were taken.
    private(set) var planted = 0
    /// What commands said on standard error, and where pages led to; not what a page shows.
    private var said = ""

    init(_ folder: URL) throws {
        self.folder = folder
        home = folder.appending(path: "office").path
        plain = folder.appending(path: "plain").path
        for command in [
            ["demo", "--home", home, "--applications", "20"],
            ["init", "--home", plain, "--office", "HER"],
        ] {
            let made = try Programs.run("aman", command)
            try #require(made.status == 0, "\(made.err)")
        }
        served = try ServeTests.Served(["--home", home, "--listen", "127.0.0.1:0"], folder: folder)
        let said = try served.says("Staff sign in at")
        let found = try #require(said.firstMatch(of: /is open at (http:\S+[0-9])\//))
        place = String(found.output.1)
    }

    /// Runs a command of words; `*` is a mark, and `@` one in small letters.
    @discardableResult
    func aman(
        _ words: String,
        input: String = "",
        at office: String? = nil
    ) throws -> Programs.Answer {
        let arguments = words.split(separator: " ").map { word in
            switch word {
            case "*": marks.next()
            case "@": marks.next().lowercased()
            default: String(word)
            }
        }
        let answer = try Programs.run("aman", arguments + ["--home", office ?? home], input: input)
        // A new member's invitation says to the administrator whose it is.
        if !words.hasPrefix("staff") { said += answer.err }
        if answer.status == 0 { planted += 1 }
        return answer
    }

    // MARK: Planting

    /// Everything a command takes, in the office where names are typed; then what members of staff
    /// do in the other one.
    func plantByCommands() throws {
        let made = try aman(
            "apply --json --input - --officer *",
            input: try json(person(["province": "AF-KDZ"])),
            at: plain
        )
        let found = try #require(made.out.firstMatch(of: /"ticket":([0-9]+)/), "\(made.err)")
        ticket = try #require(Int(found.output.1))
        let table = folder.appending(path: "table.csv")
        let row = "AF-HER,\(marks.next()),1980,\(marks.next())"
        try "province,full_name,birth_year,notes\n\(row)\n"
            .write(to: table, atomically: true, encoding: .utf8)
        try aman("import \(table.path) --officer *", at: plain)
        try aman(
            "application correct \(ticket) --input - --reason - --officer *",
            input: marks.next() + "\n" + (try json(["contact": marks.next()])),
            at: plain
        )
        for command in [
            "application show \(ticket) --reason * --officer *",
            "application correct \(ticket) --birth-year 1980 --reason * --officer *",
            "application show \(ticket) --reason answer --officer *",
            "decide \(ticket) --grant --officer *", "decide \(ticket) --grant --officer *",
        ] {
            try aman(command, at: plain)
        }
        let issued = try aman("issue \(ticket) --json --officer *", at: plain)
        let letter = issued.out.firstMatch(of: /"number":"([^"]+)"/)
        let number = String(try #require(letter, "\(issued.err)").output.1)
        for command in [
            "letter \(number) --text --officer *", "call next --officer *",
            "suspend \(number) --reason under-review --officer * --second *",
            "reinstate \(number) --reason * --officer * --second *",
            "reinstate \(number) --reason review-ended --officer * --second *",
            "hand-out \(number) --officer *", "erase --officer *",
        ] {
            try aman(command, at: plain)
        }
        try plantByMembers()
    }

    private func plantByMembers() throws {
        // Names that are typed are refused here, and repeated nowhere.
        try aman("decide 1 --grant --officer *")
        try aman("login", input: "\(marks.next())\n\(marks.next())\n\(marks.next())\n")
        try Programs.login("aziz", home)
        try aman("staff add @ --name * --role caller")
        try aman("staff add @ --name - --role caller", input: marks.next() + "\n")
        try aman("staff roles mina --role custodian --officer *")
        try Programs.login("sharifa", home)
        let listed = try aman("application list --state issued --json").out
        let letter = listed.firstMatch(of: /"letter":"([^"]+)"/)
        number = String(try #require(letter, "no letter was issued").output.1)
        for command in [
            "suspend \(number) --reason under-review --officer *",
            "suspend \(number) --reason under-review --second *",
            "suspend \(number) --reason *", "suspend \(number) --reason under-review",
            "change list",
        ] {
            try aman(command)
        }
        try Programs.login("omid", home)
        try aman("change approve 1")
        try aman("erase --officer *")
    }

    /// All that is typed of a person, over what is given.
    private func person(_ given: [String: String]) -> [String: String] {
        var fields = given
        for name in ["fullName", "fatherName", "district", "identityPaper", "contact", "notes"] {
            fields[name] = marks.next()
        }
        for name in ["secondName", "fatherSecondName"] { fields[name] = marks.nextPersian() }
        return fields
    }

    /// Every form of every page, with a mark in every field, and then with marks where words are
    /// free and valid codes elsewhere.
    func plantByPages() throws {
        for (member, paths) in MarkedForms.all {
            let browser = MarkedBrowser(
                place: place,
                jar: folder.appending(path: "jar-\(member)").path
            )
            try browser.signIn(member)
            for path in paths {
                let path = path.replacing("{ticket}", with: "7").replacing("{number}", with: number)
                let key = "form=" + String(repeating: "0", count: 28) + "\(1000 + planted)"
                let marked = MarkedForms.fields.map { "\($0)=\(marks.next())" }
                let valid = MarkedForms.valid + person(["province": "AF-KDZ"]).map { "\($0)=\($1)" }
                let words = ["note", "name", "officer", "desk"].map { "\($0)=\(marks.next())" }
                for fields in [marked, valid + words] {
                    let answer = try browser.post(path, fields + [key])
                    let head = answer.prefix { $0 != "<" && $0 != "{" }
                    said += head
                    if head.contains(" 303 ") || head.contains(" 200 ") { planted += 1 }
                }
                // A page that is asked for with a name in its address repeats it nowhere else.
                said += try browser.head(path + "?before=x").prefix { $0 != "<" }
            }
        }
    }

    func plantByAPI() throws {
        var tokens: [String: String] = [:]
        try Programs.login("aziz", home)
        for (member, scope) in [("farid", "apply"), ("laila", "decide"), ("omid", "issue")] {
            let made = try aman("staff token add \(member) --desk @ --scope \(scope)")
            tokens[scope] = made.out.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        let bodies: [(String, String, [String: String])] = [
            ("apply", "/applications", person(["province": "AF-KDZ"])),
            ("apply", "/applications", person(["province": marks.next()])),
            ("decide", "/applications/9/decisions", ["outcome": "refuse", "reason": marks.next()]),
            ("decide", "/applications/9/decisions", ["outcome": "grant", "note": marks.next()]),
            ("decide", "/applications/9/decisions", ["outcome": marks.next()]),
            ("issue", "/letters", ["ticket": marks.next()]),
        ]
        for (index, (scope, path, fields)) in bodies.enumerated() {
            let answer = try Programs.run(
                "/usr/bin/curl",
                [
                    "--silent", "--include", "-H", "Authorization: Bearer \(tokens[scope] ?? "")",
                    "-H", "Content-Type: application/json", "-H",
                    "Idempotency-Key: marked-\(index)",
                    "-d", try json(fields), place + "/api/v1" + path,
                ]
            )
            if answer.out.contains(" 201 ") { planted += 1 }
            said += answer.out
        }
    }

    func export() throws {
        let (backup, bundle) = (folder.appending(path: "backup"), folder.appending(path: "bundle"))
        let list = folder.appending(path: "list.pdf")
        try aman("backup --out \(backup.path) --officer *")
        try aman("bundle --out \(bundle.path)")
        try aman("hot-list --out \(list.path) --officer *")
        try FileManager.default.removeItem(at: folder.appending(path: "table.csv"))
    }

    // MARK: Looking

    /// Every file of the office and what it wrote, what the server logged, what was said and led
    /// to, and the arguments of the processes that serve.
    func everything() throws -> [(name: String, bytes: Data)] {
        var found: [(String, Data)] = [("messages and addresses", Data(said.utf8))]
        let files = FileManager.default.enumerator(
            at: folder,
            includingPropertiesForKeys: [.isRegularFileKey]
        )
        while let file = files?.nextObject() as? URL {
            let facts = try file.resourceValues(forKeys: [.isRegularFileKey])
            guard facts.isRegularFile == true else { continue }
            found.append((file.lastPathComponent, try Data(contentsOf: file)))
        }
        #expect(found.contains { $0.0 == "records.sqlite-wal" && !$0.1.isEmpty })
        let arguments = "/proc/\(served.process.processIdentifier)/cmdline"
        found.append((arguments, try Data(contentsOf: URL(fileURLWithPath: arguments))))
        return found
    }

    private func json(_ fields: [String: String]) throws -> String {
        String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
    }
}
