import Foundation
import GRDB
import Testing

/// What a server does while another program holds its records: an import, a backup, a slow disk.
@Suite("An office whose records are busy")
struct BusyRecordsTests {
    /// A browser: curl with a jar of cookies.
    private struct Browser {
        let address: String
        let jar: String

        private var options: [String] {
            ["--silent", "--max-time", "60", "--cookie", jar, "--cookie-jar", jar]
        }

        func get(_ path: String) throws -> String {
            try Programs.run("/usr/bin/curl", options + [address + path]).out
        }

        /// Sends a form in the background; its process prints the status of the answer.
        func sending(_ form: [String], to path: String, writing file: URL) throws -> Process {
            try Data().write(to: file)
            let process = Programs.process(
                "/usr/bin/curl",
                options + ["--output", "/dev/null", "--write-out", "%{http_code}"]
                    + ["--header", "Origin: " + address]
                    + form.flatMap { ["--data-urlencode", $0] } + [address + path]
            )
            process.standardOutput = try FileHandle(forWritingTo: file)
            try process.run()
            return process
        }
    }

    @Test("desks that wait for a long write stop no page, and are all answered after it")
    func longWrite() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "office").path
            let made = try Programs.run(
                "aman",
                ["demo", "--home", home, "--applications", "30", "--seed", "2021"]
            )
            #expect(made.status == 0, "\(made.err)")
            let served = try ServeTests.Served(
                ["--home", home, "--listen", "127.0.0.1:0"],
                folder: folder
            )
            defer { served.stop() }
            let said = try served.says("Staff sign in at")
            let place = try #require(said.firstMatch(of: /is open at (http:\S+[0-9])\//)).output.1
            let browser = try signedIn(String(place), folder)
            let page = try browser.get("/desk")
            let mark = try #require(page.firstMatch(of: /name="mark" value="([^"]*)"/)).output.1

            var configuration = Configuration()
            // The server itself may be writing.
            configuration.busyMode = .timeout(60)
            let records = try DatabaseQueue(
                path: home + "/records.sqlite",
                configuration: configuration
            )
            let held = try records.inDatabase { db in
                try db.execute(sql: "BEGIN IMMEDIATE")
                let held = try hold(browser, String(mark), folder)
                try db.execute(sql: "COMMIT")
                return held
            }
            #expect(held.slowest < 2, "a page waited \(held.slowest) s")
            for desk in held.desks {
                desk.process.waitUntilExit()
                #expect(try String(contentsOf: desk.answer, encoding: .utf8) == "303")
            }
        }
    }

    private struct Held {
        /// Seconds that the slowest of the other pages took.
        var slowest = 0.0
        var desks: [(process: Process, answer: URL)] = []
    }

    /// Sends more forms than Swift's pool has threads, and then asks for another page.
    private func hold(_ browser: Browser, _ mark: String, _ folder: URL) throws -> Held {
        var held = Held()
        for number in 0..<6 {
            let answer = folder.appending(path: "answer-\(number)")
            let key = String(repeating: "\(number)", count: 32)
            let form = ["mark=\(mark)", "form=\(key)", "province=AF-KDZ"]
            let process = try browser.sending(form, to: "/desk", writing: answer)
            held.desks.append((process, answer))
        }
        Thread.sleep(forTimeInterval: 0.5)
        for _ in 0..<10 {
            let start = ContinuousClock.now
            #expect(try browser.get("/health").contains("logSize"))
            let taken = (ContinuousClock.now - start) / .seconds(1)
            held.slowest = max(held.slowest, taken)
        }
        #expect(held.desks.allSatisfy { $0.process.isRunning }, "the forms did not wait")
        return held
    }

    private func signedIn(_ address: String, _ folder: URL) throws -> Browser {
        let browser = Browser(address: address, jar: folder.appending(path: "jar").path)
        let answer = folder.appending(path: "signed-in")
        let form = ["name=farid", "password=a pledge kept in time", "code="]
        let process = try browser.sending(form, to: "/sign-in", writing: answer)
        process.waitUntilExit()
        #expect(try String(contentsOf: answer, encoding: .utf8) == "303")
        return browser
    }
}
