import Foundation
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("The page for phones over HTTP")
struct VerifierSiteTests {
    private static let files = [
        "index.html", "list.html", "sw.js", "start.js", "core.wasm", "page.css", "icon-192.png",
        "manifest.webmanifest", "source/README.txt",
    ]

    private func site() async throws -> OfficeSite {
        var site = try await sampleSite()
        let files = Self.files.map { ($0, Array("what \($0) holds".utf8)) }
        site.verifierSite = VerifierSite(files: Dictionary(uniqueKeysWithValues: files))
        return site
    }

    @Test("each file goes out with its type and is asked for again each time")
    func types() async throws {
        let types = [
            "": "text/html; charset=utf-8", "sw.js": "text/javascript; charset=utf-8",
            "core.wasm": "application/wasm", "manifest.webmanifest": "application/manifest+json",
            "icon-192.png": "image/png", "source/README.txt": "text/plain; charset=utf-8",
        ]
        for (name, type) in types {
            let answer = try await ask(site(), "/verify/" + name)
            #expect(answer.status == 200, "\(name)")
            #expect(answer.headers[.contentType] == type)
            #expect(answer.headers[.cacheControl] == "public, no-cache")
            #expect(answer.headers[.accessControlAllowOrigin] == nil)
        }
    }

    @Test("what was packed beforehand goes out packed to a browser that unpacks it")
    func packed() async throws {
        var site = try await sampleSite()
        site.verifierSite = VerifierSite(files: ["core.wasm": [0x61], "core.wasm.gz": [0x7a]])
        let plain = try await ask(site, "/verify/core.wasm")
        #expect(plain.headers[.contentEncoding] == nil)
        #expect(plain.text == "a")
        #expect(plain.headers[.vary] == "accept-encoding")
        for (accepts, isPacked) in [
            ("gzip, deflate, br", true), ("br;q=1.0, gzip;q=0.8", true), ("br", false),
            ("gzip;q=0, br", false),
        ] {
            let answer = try await ask(
                site,
                "/verify/core.wasm",
                headers: [.acceptEncoding: accepts]
            )
            #expect((answer.headers[.contentEncoding] == "gzip") == isPacked, "\(accepts)")
            #expect(answer.text == (isPacked ? "z" : "a"))
            #expect(answer.headers[.contentType] == "application/wasm")
            #expect(isPacked == (answer.headers[.eTag] != plain.headers[.eTag]))
        }
    }

    @Test("the document that scans may connect to nothing; the one for lists has no camera")
    func policies() async throws {
        let scanning = try await policy("/verify/")
        #expect(scanning.contains("connect-src 'none'"))
        #expect(scanning.contains("require-trusted-types-for 'script'"))
        #expect(scanning.contains("frame-ancestors 'none'"))
        #expect(try await policy("/verify/index.html") == scanning)
        #expect(try await policy("/verify/list.html").contains("connect-src 'self'"))
        #expect(try await !policy("/verify/start.js").contains("connect-src"))
        let camera = try #require(HTTPField.Name("Permissions-Policy"))
        let list = try await ask(site(), "/verify/list.html").headers[camera]
        #expect(list?.contains("camera=()") == true)
        let page = try await ask(site(), "/verify/").headers[camera]
        #expect(page?.contains("camera=(self)") == true)
    }

    @Test("the policy in the markup is the one in the header")
    func markup() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Verifier")
        for (name, policy) in [
            ("index.html", VerifierPolicy.scanning), ("list.html", VerifierPolicy.list),
        ] {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(text.contains("Content-Security-Policy\" content=\"\(policy)\""), "\(name)")
        }
    }

    @Test(
        "only the page's own names are answered",
        arguments: [
            "/verify/nothing.js", "/verify/../records.sqlite", "/verify/%2e%2e/x", "/verify//",
            "/verify/source/", "/verify/source/../index.html", "/verify/INDEX.html", "/verifyx",
        ]
    )
    func otherNames(path: String) async throws {
        #expect(try await ask(site(), path).status == 404)
    }

    @Test("without the page, its address says so in plain words")
    func notInstalled() async throws {
        let answer = try await ask(sampleSite(), "/verify/")
        #expect(answer.status == 404)
        #expect(answer.text.contains("not installed on this server"))
    }

    private func policy(_ path: String) async throws -> String {
        let name = try #require(HTTPField.Name("Content-Security-Policy"))
        return try await ask(site(), path).headers[name] ?? ""
    }
}
