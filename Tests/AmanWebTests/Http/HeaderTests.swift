import AmanOffice
import HTTPTypes
import Hummingbird
import Testing

@testable import AmanWeb

@Suite("What every answer says to the browser")
struct HeaderTests {
    static let addresses = [
        "/", "/check", "/bundle", "/trust-list", "/status/1", "/log/checkpoint", "/health",
        "/robots.txt", "/favicon.svg", "/nothing", "/log/../etc/passwd",
    ]

    @Test("nothing from elsewhere, no frames, no sniffing, no referrer", arguments: addresses)
    func securityHeaders(address: String) async throws {
        let answer = try await ask(sampleSite(), address)
        for header in AmanWeb.securityHeaders {
            let name = try #require(HTTPField.Name(header.name))
            #expect(answer.headers[name] == header.value, "\(header.name)")
        }
        let policy = answer.headers[.contentSecurityPolicy] ?? ""
        #expect(policy.hasPrefix("default-src 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(answer.headers[.setCookie] == nil)
    }

    @Test("no page carries script or style of its own")
    func nothingInline() async throws {
        let site = try await sampleSite()
        let pages = [
            try await ask(site, "/").text, try await ask(site, "/check").text,
            try await check(site, [.text("A")]).text,
            try await ask(site, "/nothing", headers: [.accept: "text/html"]).text,
        ]
        for page in pages {
            #expect(!page.contains("<style"))
            #expect(!page.contains(" style="))
            #expect(!page.contains("javascript:"))
            #expect(page.components(splitBy: "<script").count == 2)
            #expect(page.contains("<script src=\"/own/"))
            for tag in page.split(separator: "<") {
                #expect(!tag.prefix { $0 != ">" }.contains(" on"), "\(tag)")
            }
        }
    }

    @Test("what an address does not take is refused with what it takes")
    func wrongMethod() async throws {
        let site = try await sampleSite()
        let cases: [(String, HTTPRequest.Method, String)] = [
            ("/", .post, "GET, HEAD"), ("/check", .put, "GET, HEAD, POST"),
            ("/bundle", .delete, "GET, HEAD"), ("/log/checkpoint", .post, "GET, HEAD"),
        ]
        for (address, method, allowed) in cases {
            let answer = try await ask(site, address, method: method)
            #expect(answer.status == 405)
            #expect(answer.headers[.allow] == allowed)
        }
        #expect(try await ask(site, "/nothing", method: .post).status == 404)
    }

    @Test("a browser gets a page, a program gets plain lines")
    func refusalForms() async throws {
        let page = try await ask(sampleSite(), "/x", headers: [.accept: "text/html,*/*"])
        #expect(page.headers[.contentType] == "text/html; charset=utf-8")
        #expect(page.text.contains("There is no page at this address."))
        let plain = try await ask(sampleSite(), "/x")
        #expect(plain.headers[.contentType] == "text/plain; charset=utf-8")
        #expect(!plain.text.contains("<"))
    }

    @Test("HEAD says what GET says, without the page")
    func head() async throws {
        for address in ["/", "/check", "/bundle", "/health"] {
            let get = try await ask(sampleSite(), address)
            let head = try await ask(sampleSite(), address, method: .head)
            #expect(head.status == get.status)
            #expect(head.headers[.contentLength] == get.headers[.contentLength])
            #expect(head.text.isEmpty)
        }
    }

    @Test("health tells counts and ages, and no one")
    func health() async throws {
        let staffed = try await StaffedSite()
        try await staffed.office.letter()
        try await staffed.office.publish()
        staffed.pass(420)
        let answer = try await staffed.served.ask("/health")
        #expect(answer.headers[.contentType] == "application/json")
        let size = try #require(try await staffed.office.records.treeHead()?.size)
        #expect(size > 0)
        #expect(
            answer.text == "{\"status\":\"ok\",\"logSize\":\(size),\"treeHeadAge\":420}\n"
        )
    }

    @Test("the program's own files change their address when they change")
    func ownFiles() async throws {
        for file in OwnFile.all {
            let answer = try await ask(sampleSite(), file.path)
            #expect(answer.status == 200)
            #expect(answer.headers[.contentType] == file.contentType)
            #expect(answer.headers[.cacheControl]?.contains("immutable") == true)
            #expect(answer.text.utf8.count < 24_000)
        }
        #expect(OwnFile.stylesheet.path != OwnFile.script.path)
    }
}
