import Foundation
import Testing

/// An office in a folder, and what the drill does to it.
struct SealedDrill {
    let home: String
    private let folder: URL

    init(_ folder: URL) throws {
        self.folder = folder
        home = folder.appending(path: "her").path
        let made = try Programs.run("aman", ["init", "--home", home, "--office", "HER"])
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

    /// Registers, decides, issues and hands out; answers a letter's text.
    func dayOfWork() throws -> String {
        let table = folder.appending(path: "rows.csv")
        let rows = (0..<20).map {
            "AF-HER,\(SealTests.names[0]),\(SealTests.names[1]),\(1_960 + $0)"
        }
        let text =
            "province,full_name,second_name,birth_year\n" + rows.joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: table)
        let imported = try run(["import", table.path])
        try #require(imported.status == 0, "\(imported.err)")
        try FileManager.default.removeItem(at: table)
        for ticket in 1...4 {
            let decided = try run(["decide", "\(ticket)", "--grant", "--officer", "Laila"])
            try #require(decided.status == 0, "\(decided.err)")
        }
        let issued = try run(["issue", "1", "--officer", "Omid", "--json"])
        try #require(issued.status == 0, "\(issued.err)")
        let object = try JSONSerialization.jsonObject(with: Data(issued.out.utf8))
        let facts = try #require(object as? [String: Any])
        let number = try #require(facts["number"] as? String)
        #expect(try run(["call", "next"]).status == 0)
        #expect(try run(["hand-out", number, "--officer", "Omid"]).status == 0)
        return try #require(facts["text"] as? String)
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
        #expect(try status(address + "bundle") == "200")
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
        let end = Date(timeIntervalSinceNow: 30)
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

    func files() -> [(name: String, bytes: Data)] {
        let names = FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
        #expect(names.count > 15)
        return names.compactMap { name in
            FileManager.default.contents(atPath: home + "/" + name).map { (name, $0) }
        }
    }

    func expectNoName(in bytes: Data, _ place: String) {
        for name in SealTests.names.flatMap({ $0.split(separator: " ") }) {
            for encoding in [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
                let wanted = String(name).data(using: encoding) ?? Data()
                #expect(bytes.range(of: wanted) == nil, "\(name) in \(place)")
            }
        }
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
        let end = Date(timeIntervalSinceNow: 30)
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
