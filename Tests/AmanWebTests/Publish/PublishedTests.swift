import AmanLetter
import HTTPTypes
import TestSupport
import Testing

@testable import AmanWeb

@Suite("The log and the lists over HTTP")
struct PublishedTests {
    static let kinds: [(path: String, type: String, immutable: Bool)] = [
        ("trust-list", "application/aman-trust-list+cbor", false),
        ("notices", "application/aman-notices+cbor", false),
        ("status/1", "application/statuslist+cwt", false),
        ("log/checkpoint", "text/plain; charset=utf-8", false),
        ("log/tile/0/000", "application/octet-stream", true),
        ("log/tile/1/x001/x234/067", "application/octet-stream", true),
        ("log/tile/0/x001/067.p/12", "application/octet-stream", true),
        ("log/vkey", "text/plain; charset=utf-8", false),
        ("log/tile/entries/003", "application/octet-stream", true),
    ]

    @Test("each file goes out with its type, and only a tile may be stored forever")
    func types() async throws {
        for kind in Self.kinds {
            let site = try await sampleSite(files: [kind.path: [1, 2, 3]])
            let answer = try await ask(site, "/" + kind.path)
            #expect(answer.status == 200, "\(kind.path)")
            #expect(answer.headers[.contentType] == kind.type)
            let kept = answer.headers[.cacheControl]?.contains("immutable") == true
            #expect(kept == kind.immutable, "\(kind.path)")
            #expect(answer.headers[.accessControlAllowOrigin] == "*")
        }
    }

    @Test("the status list is where letters say it is")
    func statusOfOffice() async throws {
        let site = try await sampleSite(files: ["status/1": [9]])
        #expect(try await ask(site, "/status/HER/1").status == 200)
        #expect(try await ask(site, "/status/KBL/1").status == 404)
        #expect(try await ask(site, "/status/her/1").status == 404)
    }

    @Test("the log is where its name says it is, also after its key was replaced")
    func logOfOffice() async throws {
        let site = try await sampleSite(files: ["log/checkpoint": [9], "log/tile/0/000": [8]])
        for path in ["/log/checkpoint", "/log/HER/checkpoint", "/log/HER/2/checkpoint"] {
            #expect(try await ask(site, path).status == 200, "\(path)")
        }
        #expect(try await ask(site, "/log/HER/tile/0/000").status == 200)
        #expect(try await ask(site, "/log/HER/2/tile/0/000").status == 200)
        for path in [
            "/log/KBL/checkpoint", "/log/her/checkpoint", "/log/HER/", "/log/HER/1/checkpoint",
            "/log/HER/HER/checkpoint", "/log/HER/02/checkpoint",
        ] {
            #expect(try await ask(site, path).status == 404, "\(path)")
        }
    }

    @Test(
        "no other path ever reaches the files",
        arguments: [
            "/log/../records.sqlite", "/log/%2e%2e/records.sqlite", "/log/tile/0/../../x",
            "/log/tile/0/x000/001", "/log/tile/0/1", "/log/tile/0/0001", "/log/tile/6/000",
            "/log/tile/00/000", "/log/tile/0/000.p/0", "/log/tile/0/000.p/256",
            "/log/tile/0/000.p/01", "/log/tile/0/000.p", "/log/tile/0/x001", "/log/tile/0/000/",
            "/log/tile/0//000", "/log/checkpoint/", "/log//checkpoint", "/log/", "/log",
            "/log/CHECKPOINT", "/status/", "/status/01", "/status/-1", "/status/1/1",
            "/status/HER/../1", "/status/HER%2F1", "/trust-list/", "/trust-list/x",
            "/log/tile/0/x001/x002/x003/x004/x005/x006/007", "/log/checkpoint%00", "/log/\\..\\x",
            "/status/99999999999999999999",
        ]
    )
    func closedPaths(path: String) async throws {
        let asked = Heard()
        let answer = try await ask(sampleSite(published: asked), path)
        #expect(answer.status == 404)
        #expect(asked.all.isEmpty, "\(asked.all)")
    }

    @Test("whatever is asked, only names of the public folder come out")
    func randomPaths() throws {
        var random = SplitMix64(seed: 11)
        let office = try OfficeCode("HER")
        let pieces = [
            "log", "tile", "checkpoint", "entries", "..", ".", "", "x001", "x000", "067", "067.p",
            "12", "0", "5", "status", "HER", "1", "trust-list", "notices", "%2e%2e", "\u{0}", "é",
        ]
        var allowed = 0
        for _ in 0..<50_000 {
            let count = Int.random(in: 0...6, using: &random)
            let names = (0..<count).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }
            let path = "/" + names.joined(separator: "/")
            guard let read = PublishedPath(requestPath: path, office: office) else { continue }
            allowed += 1
            #expect(!read.text.contains("..") && !read.text.hasPrefix("/"))
            #expect(!read.text.contains("%") && !read.text.contains("//"))
            #expect(["log/", "status", "trust-", "notice"].contains { read.text.hasPrefix($0) })
        }
        #expect(allowed > 100)
    }

    @Test("a file that did not change is not sent again")
    func notModified() async throws {
        let site = try await sampleSite()
        let first = try await ask(site, "/bundle")
        let tag = try #require(first.headers[.eTag])
        #expect(first.headers[.contentDisposition] == "attachment; filename=\"HER.bundle\"")
        for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
            let again = try await ask(site, "/bundle", headers: [.ifNoneMatch: known])
            #expect(again.status == 304)
            #expect(again.text.isEmpty)
        }
        let other = try await ask(site, "/bundle", headers: [.ifNoneMatch: "\"other\""])
        #expect(other.status == 200)
    }

    @Test("a broken download continues where it stopped")
    func ranges() async throws {
        let site = try await sampleSite()
        let tag = try #require(try await ask(site, "/bundle").headers[.eTag])
        let rest = try await ask(
            site,
            "/bundle",
            headers: [.range: "bytes=9-", .ifRange: tag]
        )
        #expect(rest.status == 206)
        #expect(rest.text == "of bytes")
        #expect(rest.headers[.contentRange] == "bytes 9-16/17")
        let changed = try await ask(
            site,
            "/bundle",
            headers: [.range: "bytes=9-", .ifRange: "\"older\""]
        )
        #expect(changed.status == 200)
        let beyond = try await ask(site, "/bundle", headers: [.range: "bytes=17-"])
        #expect(beyond.status == 416)
        #expect(beyond.headers[.contentRange] == "bytes */17")
    }

    @Test("a range is read as RFC 9110 writes it, and anything else is the whole")
    func rangeReading() {
        let cases: [(String, ByteRange)] = [
            ("bytes=0-0", .part(0..<1)), ("bytes=2-99", .part(2..<10)), ("bytes=-3", .part(7..<10)),
            ("bytes=-30", .part(0..<10)), ("bytes=10-", .unsatisfiable),
            ("bytes=-0", .unsatisfiable),
            ("bytes=5-2", .whole), ("bytes=0-1,4-5", .whole), ("items=0-1", .whole),
            ("bytes=-", .whole), ("bytes=+1-2", .whole), ("bytes=1-99999999999999999999", .whole),
        ]
        for (header, expected) in cases {
            #expect(ByteRange(header: header, byteCount: 10) == expected, "\(header)")
        }
    }

    @Test("what is not published yet is not there")
    func missing() async throws {
        var site = try await sampleSite()
        site.published = HeardFiles(files: [:])
        #expect(try await ask(site, "/bundle").status == 404)
        #expect(try await ask(site, "/log/checkpoint").status == 404)
    }
}
