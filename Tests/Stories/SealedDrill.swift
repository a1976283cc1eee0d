import Foundation
import Testing

/// An office in a folder, and what the drill does to it.
struct SealedDrill {
    let home: String
    private let folder: URL

    init(_ folder: URL) throws {
        self.folder = folder
        home = folder.appending(path: "her").path
        // Who has collected a letter is erased at once, so that the drill need not wait for days.
        let sample = Programs.root.appending(path: "Programmes/herat.toml")
        let rules = try String(contentsOf: sample, encoding: .utf8)
            .replacing("grace-days = 7", with: "grace-days = 0")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "programme.toml")
        try Data(rules.utf8).write(to: file)
        let made = try Programs.run(
            "aman",
            ["init", "--home", home, "--office", "HER", "--programme", file.path]
        )
        try #require(made.status == 0, "\(made.err)")
    }

    func run(
        _ arguments: [String],
        input: String = "",
        _ environment: [String: String] = [:]
    ) throws -> Programs.Answer {
        try Programs.run("aman", arguments + ["--home", home], input: input, environment)
    }

    func serve() throws -> ServeTests.Served {
        try ServeTests.Served(["--home", home, "--listen", "127.0.0.1:0"], folder: folder)
    }

    /// Three custodians, two of whom open the office, and who have all shown their share.
    func custodians() throws -> [String] {
        let numbers = ["--custodians", "3", "--threshold", "2"]
        let made = try run(["seal", "setup", "--json"] + numbers)
        try #require(made.status == 0, "\(made.err)")
        let object = try JSONSerialization.jsonObject(with: Data(made.out.utf8))
        let shares = try #require((object as? [String: Any])?["shares"] as? [String])
        #expect(try run(["seal", "--destroy-lock", "--yes"]).status == 1, "no share was shown")
        for share in shares {
            let shown = try run(["seal", "verify"], input: share + "\n")
            #expect(shown.status == 0, "\(shown.err)")
        }
        return shares
    }

    /// Registers, decides, issues, hands out and erases; answers the letter's text.
    ///
    /// The letter is of the first person, who is erased; marked officers do all of it.
    func dayOfWork() throws -> String {
        let table = folder.appending(path: "rows.csv")
        let rows = (0..<20).map { row in
            let names = row == 0 ? SealTests.erased : SealTests.names
            return "AF-HER,\(names[0]),\(names[1]),\(1_960 + row)"
        }
        let text =
            "province,full_name,second_name,birth_year\n" + rows.joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: table)
        try work(["import", table.path, "--officer", SealTests.officers[0]])
        try FileManager.default.removeItem(at: table)
        for ticket in 1...4 {
            try work(["decide", "\(ticket)", "--grant", "--officer", SealTests.officers[0]])
        }
        let issued = try work(["issue", "1", "--officer", SealTests.officers[1], "--json"])
        let object = try JSONSerialization.jsonObject(with: Data(issued.out.utf8))
        let facts = try #require(object as? [String: Any])
        let number = try #require(facts["number"] as? String)
        try work(["call", "next"])
        try work(["hand-out", number, "--officer", SealTests.officers[1]])
        try work(["backup", "--out", folder.appending(path: "office.backup").path])
        let copy = folder.appending(path: "stick.keys").path
        try work(["backup", "keys", "--out", copy, "--name", "stick"])
        // Erasing begins in the second after the hand-out.
        try waitFor("the erasure") {
            try work(["erase", "--officer", SealTests.officers[0], "--json"]).out.contains(":1")
        }
        return try #require(facts["text"] as? String)
    }

    @discardableResult
    private func work(_ arguments: [String]) throws -> Programs.Answer {
        let answer = try run(arguments)
        try #require(answer.status == 0, "\(arguments.first ?? ""): \(answer.err)")
        return answer
    }

    /// All that the office's own commands show of its people, with its keys.
    func shown(_ passphrase: String) throws -> Data {
        let secret = ["AMAN_PASSPHRASE": passphrase]
        var all = ""
        for ticket in 1...20 {
            let words = ["application", "show", "\(ticket)", "--reason", "answer"]
            all += try run(words + ["--officer", "Auditor"], secret).out
        }
        for words in [["application", "list", "--json"], ["audit"], ["check", "--json"]] {
            all += try run(words, secret).out
        }
        return Data(all.utf8)
    }

    /// Unseals by two shares, after a foreign, a misspelt and a repeated one.
    func unseal(_ shares: [String]) throws -> Programs.Answer {
        var misspelt = Array(shares[1])
        misspelt[0] = misspelt[0] == "0" ? "1" : "0"
        let foreign = try SealedDrill(folder.appending(path: "other")).custodians()
        let given = [foreign[0], shares[0], String(misspelt), shares[0], shares[2]]
        let few = try run(
            ["unseal"],
            input: shares[0] + "\n",
            ["AMAN_NEW_PASSPHRASE": "snow on Kabul river"]
        )
        #expect(few.status == 1 && few.err.contains("1 of 2"))
        let answer = try run(
            ["unseal", "--json"],
            input: given.joined(separator: "\n") + "\n",
            ["AMAN_NEW_PASSPHRASE": "snow on Kabul river"]
        )
        for said in ["another set", "Row 1", "already", "1 of 2", "2 of 2"] {
            #expect(answer.err.contains(said), "\(said): \(answer.err)")
        }
        return answer
    }

    /// Whether a process has ended; one that its parent has not looked after yet has no memory.
    func isGone(_ process: Int32) -> Bool {
        let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
        return stat?.split(separator: ")").last?.hasPrefix(" Z") ?? true
    }

    /// The letter still verifies, files are served, and the desks are closed.
    func expectPublicPages(at address: String, _ letter: String) throws {
        let verdict = try post(address + "check", letter)
        #expect(verdict.contains("In force"), "\(verdict.suffix(900))")
        #expect(try status(address + "desk") == "503")
        #expect(try status(address + "sign-in") == "503")
        for page in ["bundle", "coverage", "notices-to-posts"] {
            #expect(try status(address + page) == "200", "\(page)")
        }
        #expect(try status(address + "nothing") == "404")
    }

    func expectOpens(with passphrase: String) throws {
        let listed = try run(["application", "list"], ["AMAN_PASSPHRASE": passphrase])
        #expect(listed.status == 0, "\(listed.err)")
        #expect(try run(["application", "list"]).status == 65, "the key file is gone")
    }

    private func run(
        _ arguments: [String],
        _ environment: [String: String]
    ) throws -> Programs.Answer {
        try run(arguments, input: "", environment)
    }

    // MARK: Asking the server

    func health(_ address: String) throws -> String {
        try Programs.run("/usr/bin/curl", ["--silent", address + "health"]).out
    }

    func status(_ address: String) throws -> String {
        let words = ["--silent", "--output", "/dev/null", "--write-out", "%{http_code}", address]
        return try Programs.run("/usr/bin/curl", words).out
    }

    func post(_ address: String, _ letter: String) throws -> String {
        let words = ["--silent", "--form-string", "text=\(letter)", address + "?lang=eng"]
        return try Programs.run("/usr/bin/curl", words).out
    }

    func waitFor(_ what: String, _ isSo: () throws -> Bool) throws {
        let end = Date(timeIntervalSinceNow: 120)
        while Date.now < end {
            if try isSo() { return }
            Thread.sleep(forTimeInterval: 0.02)
        }
        Issue.record("waited in vain for \(what)")
    }

    // MARK: Searching

    /// All that a process has in memory; only root can read it, and others see that they cannot.
    func memory(of process: Int32) throws -> Data {
        let maps = try String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8)
        let file = unsafe open("/proc/\(process)/mem", O_RDONLY)
        guard file >= 0 else {
            #expect(errno == EACCES && getuid() != 0, "not even root reads it")
            return Data()
        }
        defer { close(file) }
        var all = Data()
        for line in maps.split(separator: "\n") where line.contains(" rw") {
            guard let match = line.firstMatch(of: /^([0-9a-f]+)-([0-9a-f]+) rw/),
                let start = Int(match.output.1, radix: 16), let end = Int(match.output.2, radix: 16)
            else { continue }
            var piece = Data(count: end - start)
            let count = unsafe piece.withUnsafeMutableBytes { room in
                unsafe pread(file, room.baseAddress, room.count, off_t(start))
            }
            if count > 0 { all.append(piece.prefix(count)) }
        }
        #expect(all.count > 1_000_000, "that is no process's memory")
        return all
    }

    /// The office's files, its backup and the copy of its keys.
    func files() -> [(name: String, bytes: Data)] {
        let root = folder.path
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        #expect(names.count > 15 && names.contains("office.backup"))
        return names.compactMap { name in
            FileManager.default.contents(atPath: root + "/" + name).map { (name, $0) }
        }
    }

    /// No part of these names, in whatever encoding and case, is in the bytes.
    func expectNo(_ names: [String], in bytes: Data, _ place: String) {
        let folded = Data(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
        for name in names.flatMap({ $0.lowercased().split(separator: " ").map(String.init) }) {
            for wanted in Self.encodings(of: name) {
                #expect(folded.range(of: wanted) == nil, "\(name) in \(place)")
            }
        }
    }

    /// The custodians open it, with another lock than before, and a process with keys answers.
    func expectUnseals(_ shares: [String], at address: String, after sealed: Int32) throws {
        let again = try unseal(shares)
        #expect(again.status == 0, "\(again.err)")
        #expect(again.out.contains("\"serving\":true"))
        try waitFor("the open office") { try health(address).contains("logSize") }
        try waitFor("the end of the sealed server") { isGone(sealed) }
        try expectOpens(with: "snow on Kabul river")
    }

    /// With the register key too, nothing is left of who was erased.
    func expectErased(in opened: Data, memory: Data) {
        for name in SealTests.names + SealTests.officers {
            #expect(opened.range(of: Data(name.utf8)) != nil, "the keys open everyone else")
        }
        expectNo(SealTests.erased, in: opened, "what the keys open")
        expectNo(SealTests.erased, in: memory, "memory with keys")
    }

    /// A name as files and memory could hold it: Unicode's forms, JSON's escapes, a URL's.
    private static func encodings(of name: String) -> [Data] {
        let forms: [String.Encoding] = [
            .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian,
        ]
        let hexadecimal = name.utf8.map { String(format: "%02x", $0) }
        let escapes = name.utf16.map { String(format: "\\u%04x", $0) }
        return forms.compactMap { name.data(using: $0) }
            + [hexadecimal.joined(), "%" + hexadecimal.joined(separator: "%"), escapes.joined()]
            .map { Data($0.utf8) }
    }
}

extension ServeTests.Served {
    func openAddress() throws -> String {
        let text = try says("/set-up with the code")
        return String(try #require(text.firstMatch(of: /is open at (https?:\/\/\S+)/)).output.1)
    }

    func sealedAddress() throws -> String {
        let text = try says("stops the server")
        return String(try #require(text.firstMatch(of: /served, at (https?:\/\/\S+)/)).output.1)
    }

    /// The process that took the first one's place, or the place of the one that is named.
    func successor(after before: Int32 = 0) throws -> Int32 {
        let end = Date(timeIntervalSinceNow: 120)
        while Date.now < end {
            let pattern = /process ([0-9]+) (continues|opens)/
            let found = try said().matches(of: pattern).compactMap { Int32($0.output.1) }
            if let last = found.last, last != before, before == 0 || found.contains(before) {
                return last
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
        Issue.record("no process has taken over: \(try said())")
        return -1
    }
}
