import Foundation
import Testing

/// What a member who only registers, or a kiosk's token, can learn of other people: nothing.
@Suite("Anyone who only registers", .serialized)
struct RegistrarTests {
    /// A person whom the office knows from before, and a stranger; neither suggests a spelling.
    private static let (known, stranger) = (
        ["fullName": "Ahmad Shahidi", "fatherName": "Ghulam Nabi", "province": "AF-KDZ"],
        ["fullName": "Walid Karokhi", "fatherName": "Abdul Wasay", "province": "AF-KDZ"]
    )

    @Test("is answered the same of a person who applied before as of a stranger")
    func sameAnswers() throws {
        try withServer { home, browser in
            try Programs.login("farid", home)
            let names = ["--full-name", "Ahmad Shahidi", "--father", "Ghulam Nabi"]
            let province = ["--province", "AF-KDZ", "--home", home]
            let before = try Programs.run("aman", ["apply"] + province + names)
            let other = try Programs.run(
                "aman",
                ["apply"] + province + ["--full-name", "Zia Wardak", "--father", "Mohammad Gul"]
            )
            let again = try Programs.run("aman", ["apply"] + province + names)
            #expect(before.status == 0 && again.status == 0)
            #expect(again.err.contains("A reviewer compares this application"))
            #expect(plain(again.err) == plain(other.err))

            try browser.signIn("farid")
            let drafts = try [Self.known, Self.stranger].map { try browser.post("/desk/draft", $0) }
            #expect(drafts[0] == drafts[1] && drafts[0].hasPrefix("{\"latin\":null"))
            let pages = try [Self.known, Self.stranger].map { try browser.post("/desk", $0) }
            #expect(pages[0].contains("A reviewer compares this application with earlier ones."))
            #expect(plain(pages[0]) == plain(pages[1]))
        }
    }

    @Test("a token reads the tickets it registered, and no others")
    func ownTickets() throws {
        try withServer { home, browser in
            try Programs.login("aziz", home)
            let added = try Programs.run(
                "aman",
                [
                    "staff", "token", "add", "farid", "--desk", "kiosk", "--scope", "apply",
                    "--home", home,
                ]
            )
            let token = added.out.trimmingCharacters(in: .whitespacesAndNewlines)
            let made = try [Self.known, Self.known, Self.stranger].enumerated().map {
                place,
                person in
                try browser.api("/applications", token, person, key: "registrar-\(place)")
            }
            #expect(made.allSatisfy { $0.contains(#""state":"received""#) })
            #expect(plain(made[1]) == plain(made[2]), "\(made)")
            let ticket = try #require(made[1].firstMatch(of: /"ticket":([0-9]+)/)).output.1
            #expect(try browser.api("/applications/\(ticket)", token).contains(#""ticket":"#))
            let nobody = try browser.api("/applications/999999", token)
            #expect(nobody.contains("application-not-found"))
            for other in 1...5 {
                #expect(try browser.api("/applications/\(other)", token) == nobody)
            }
            let hits = try browser.api("/applications/\(ticket)/hits", token)
            #expect(hits.contains("scope-missing"))
        }
    }

    /// An answer without what differs between any two applications: numbers, marks and times.
    private func plain(_ answer: String) -> String {
        answer.replacing(/[0-9A-HJKMNP-TV-Z]{10}|[0-9a-f]{32,}|[0-9]+/, with: "N")
    }

    private func withServer(_ use: (_ home: String, _ browser: Curl) throws -> Void) throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "office").path
            let made = try Programs.run("aman", ["demo", "--home", home, "--applications", "20"])
            try #require(made.status == 0, "\(made.err)")
            let served = try ServeTests.Served(
                ["--home", home, "--listen", "127.0.0.1:0"],
                folder: folder
            )
            defer { served.stop() }
            let said = try served.says("Staff sign in at")
            let place = try #require(said.firstMatch(of: /is open at (http:\S+[0-9])\//)).output.1
            let jar = folder.appending(path: "cookies").path
            try use(home, Curl(place: String(place), jar: jar))
        }
    }
}

/// A browser and a desk's program, both by curl.
private struct Curl {
    let place: String
    let jar: String

    /// Signs a member of a sample office in; their password is the one `aman demo` prints.
    func signIn(_ name: String) throws {
        _ = try run(
            [
                "-d", "name=\(name)", "--data-urlencode", "password=a pledge kept in time",
                place + "/sign-in",
            ]
        )
    }

    /// Posts a form with the mark of this session, follows where it leads, and answers the body.
    func post(_ path: String, _ fields: [String: String]) throws -> String {
        let page = try run([place + "/desk"])
        let mark = try #require(page.firstMatch(of: /name="mark" value="([0-9a-f]+)"/)).output.1
        let form = fields.sorted { $0.key < $1.key }.flatMap { name, text in
            ["--data-urlencode", "\(name)=\(text)"]
        }
        return try run(["--location", "-d", "mark=\(mark)"] + form + [place + path])
    }

    /// Asks the API with a token; with fields, as a post under a key of its own.
    func api(
        _ path: String,
        _ token: String,
        _ fields: [String: String]? = nil,
        key: String = ""
    ) throws -> String {
        var options = ["-H", "Authorization: Bearer \(token)"]
        if let fields {
            let body = String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
            options += ["-H", "Content-Type: application/json", "-H", "Idempotency-Key: \(key)"]
            options += ["-d", body]
        }
        return try run(options + [place + "/api/v1" + path])
    }

    private func run(_ options: [String]) throws -> String {
        let browser = ["--silent", "-b", jar, "-c", jar, "-H", "Accept: text/html"]
        return try Programs.run("/usr/bin/curl", browser + options).out
    }
}
