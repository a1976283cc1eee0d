import Foundation
import Testing

/// `aman doctor`, on the machine that runs the tests.
@Suite("aman doctor")
struct DoctorTests {
    /// One finding, as the JSON has it.
    struct Finding: Decodable {
        let level: String
        let subject: String
        let place: String
        let happened: String
        let advice: String
    }

    struct Report: Decodable {
        let isWell: Bool
        let lookedAt: [String]
        let findings: [Finding]

        /// Faults of the folder: the machine may have some of its own.
        var faults: [Finding] {
            let machines = [
                "durability", "space", "clock", "memory", "fonts", "pictures", "site", "port",
            ]
            return findings.filter { $0.level == "fault" && !machines.contains($0.subject) }
        }

        func has(_ level: String, _ subject: String) -> Bool {
            findings.contains { $0.level == level && $0.subject == subject }
        }
    }

    private func doctor(
        _ home: String,
        _ arguments: [String] = ["--listen", "127.0.0.1:0"]
    ) throws -> (report: Report, answer: Programs.Answer) {
        let answer = try Programs.run("aman", ["doctor", "--home", home, "--json"] + arguments)
        let report = try JSONDecoder().decode(Report.self, from: Data(answer.out.utf8))
        #expect(answer.status == (report.isWell ? 0 : 1), "\(answer.out)")
        #expect(report.isWell == !report.findings.contains { $0.level == "fault" })
        #expect(report.findings.allSatisfy { !$0.place.isEmpty && !$0.advice.isEmpty })
        return (report, answer)
    }

    @Test("a new office is well, and is not opened, whatever opens it")
    func well() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let made = try Programs.run(
                "aman",
                ["init", "--home", home],
                ["AMAN_PASSPHRASE": "snow on Kabul river"]
            )
            #expect(made.status == 0, "\(made.err)")
            // The passphrase is not there, and no one is at a terminal to be asked.
            let (report, _) = try doctor(home)
            #expect(report.faults.isEmpty, "\(report.faults)")
            #expect(report.has("advice", "backup"))
            #expect(report.lookedAt.count > 10)
            let left = try FileManager.default.contentsOfDirectory(atPath: home)
            #expect(!left.contains { $0.contains("doctor") }, "its own file is still there")
        }
    }

    @Test("what is wrong with a folder is said with its place, and nothing of a person")
    func broken() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let files = FileManager.default
            #expect(try Programs.run("aman", ["init", "--home", home]).status == 0)
            let applied = try Programs.run(
                "aman",
                ["apply", "--home", home, "--province", "AF-KDZ", "--full-name", "Zqxname Markzq"]
            )
            #expect(applied.status == 0, "\(applied.err)")
            try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home)
            #expect(try doctor(home).report.has("advice", "permissions"))
            try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: home)

            try Data("not keys".utf8).write(to: URL(filePath: home + "/keys/persons"))
            let (report, answer) = try doctor(home)
            #expect(report.faults.map(\.subject) == ["keys"])
            #expect(report.faults.first?.place == home + "/keys/persons")
            #expect(!answer.out.contains("Zqxname") && !answer.err.contains("Zqxname"))

            try files.removeItem(atPath: home + "/keys/persons")
            try Data(repeating: 7, count: 4_096).write(to: URL(filePath: home + "/records.sqlite"))
            try files.removeItem(atPath: home + "/keys/register.key")
            let worse = try doctor(home).report
            #expect(Set(worse.faults.map(\.subject)) == ["keys", "records", "lock"])

            try Data("{}".utf8).write(to: URL(filePath: home + "/office.json"))
            #expect(try doctor(home).report.faults.map(\.subject) == ["office"])
            #expect(try doctor(home + "-none").report.faults.map(\.subject) == ["office"])
        }
    }

    @Test("a database that does not answer is a fault, and one's address is asked and no more")
    func database() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            #expect(try Programs.run("aman", ["init", "--home", home]).status == 0)
            let file = URL(filePath: home + "/office.json")
            let text = try String(contentsOf: file, encoding: .utf8)
            let place = "postgresql://aman@/aman?host=\(folder.path)"
            try text.replacing(
                "\"format\" : 1",
                with: "\"format\" : 2,\n\"database\" : \"\(place)\""
            )
            .write(to: file, atomically: true, encoding: .utf8)
            let report = try doctor(home).report
            #expect(report.faults.map(\.subject) == ["database"], "\(report.faults)")
        }
    }

    @Test("the office's own site at the address is no fault, another program there is said")
    func port() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            #expect(try Programs.run("aman", ["init", "--home", home]).status == 0)
            let served = try ServeTests.Served(
                ["--home", home, "--listen", "127.0.0.1:0"],
                folder: folder
            )
            defer { served.stop() }
            let text = try served.says("/set-up with the code")
            let found = try #require(text.firstMatch(of: /is open at http:\/\/(\S+?)\/?\s/))
            let place = String(found.output.1)
            #expect(!(try doctor(home, ["--listen", place]).report.has("advice", "port")))
            // An address that is not this machine's.
            let (elsewhere, _) = try doctor(home, ["--listen", "192.0.2.1:8080"])
            #expect(elsewhere.has("fault", "port"))
        }
    }
}
