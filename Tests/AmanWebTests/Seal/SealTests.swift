import AmanLetter
import AmanOffice
import AmanRecords
import AmanVerdict
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import AmanWeb

@Suite("The page that seals the office")
struct SealPageTests {
    private func staffed(_ role: Role, _ heard: Heard) async throws -> StaffBrowser {
        let staffed = try await StaffedSite(change: { $0.seal = { heard.hear($0) } })
        try await staffed.member("someone", [role])
        return try await staffed.browser("someone")
    }

    @Test(
        "asks once more, and seals in the member's name",
        arguments: [
            Role.administrator, .custodian,
        ]
    )
    func seals(role: Role) async throws {
        let heard = Heard()
        let browser = try await staffed(role, heard)
        let page = try await browser.get("/seal").text
        #expect(page.contains("Seal the office") && page.contains("required"))
        let unconfirmed = try await browser.post("/seal")
        #expect(unconfirmed.status == 400 && heard.all == [])
        #expect(unconfirmed.text.contains("Nothing was sealed"))
        let sealed = try await browser.post("/seal", [("confirm", "yes")])
        #expect(sealed.status == 200 && sealed.text.contains("being sealed"))
        #expect(sealed.text.contains("href=\"/?lang=prs\""), "the sealed office in Dari")
        #expect(heard.all == ["Officer someone"])
    }

    @Test("seals nothing for a form from elsewhere")
    func elsewhere() async throws {
        let heard = Heard()
        let browser = try await staffed(.administrator, heard)
        let answer = try await browser.post("/seal", [("confirm", "yes"), ("mark", "x")])
        #expect(answer.status == 403 && heard.all == [])
    }

    @Test("a server that cannot seal says where it is done")
    func cannot() async throws {
        let staffed = try await StaffedSite()
        try await staffed.member("someone", [.administrator])
        let browser = try await staffed.browser("someone")
        #expect(try await browser.get("/seal").text.contains("aman seal"))
        #expect(try await browser.post("/seal", [("confirm", "yes")]).status == 400)
    }
}

@Suite("The site of a sealed office")
struct SealedSiteTests {
    private func ask(
        _ uri: String,
        _ method: HTTPRequest.Method = .get,
        headers: HTTPFields = [:],
        body: String = "",
        of published: any PublishedFiles = OnePublishedFile()
    ) async throws -> (status: Int, text: String, headers: HTTPFields) {
        let site = try sealedSite(published)
        let router = site.router(bodies: NetworkQuota(site.limits.bodyBytes, shared: []))
        return try await Application(router: router).test(.router) { client in
            let answer = try await client.execute(
                uri: uri,
                method: method,
                headers: headers,
                body: ByteBuffer(string: body)
            )
            return (answer.status.code, String(buffer: answer.body), answer.headers)
        }
    }

    private func sealedSite(
        _ published: any PublishedFiles = OnePublishedFile()
    ) throws -> SealedSite {
        SealedSite(
            programme: try sampleProgramme.get(),
            office: try OfficeCode("HER"),
            published: published,
            pictures: PlainPictures(),
            judge: { _ in try sampleJudgement(.inForce) },
            lookUp: { _ in throw SiteRefusal.ourFault },
            log: heardLog(Heard()),
            now: { sampleNow }
        )
    }

    @Test("says that it is sealed, in each language, and links to what it still does")
    func first() async throws {
        let page = try await ask("/?lang=eng")
        #expect(page.status == 200 && page.text.contains("This office is sealed"))
        #expect(page.text.contains("href=\"/check?lang=eng\""))
        #expect(try await ask("/?lang=prs").text.contains("dir=\"rtl\""))
        #expect(try await ask("/health").text.contains("sealed"))
        #expect(page.headers[.contentSecurityPolicy] != nil)
    }

    @Test("letters are still checked, and published files served")
    func checks() async throws {
        #expect(try await ask("/check?lang=eng").status == 200)
        let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        let verdict = try await ask("/check?lang=eng", .post, headers: form, body: "text=ABC")
        #expect(verdict.status == 200 && verdict.text.contains("Ahmad Shahidi"))
        #expect(try await ask("/bundle").text == "published")
        #expect(try await ask("/trust-list").text == "published")
        #expect(try await ask("/robots.txt").status == 200)
    }

    @Test("coverage and the notices to posts are those that the open office showed")
    func reports() async throws {
        let staffed = try await StaffedSite()
        try await staffed.report()
        let files = staffed.office.files
        for page in ["/coverage", "/notices-to-posts"] {
            let open = try await AmanWebTests.ask(staffed.site, page + "?lang=eng").text
            let sealed = try await ask(page + "?lang=eng", of: files)
            #expect(sealed.status == 200)
            #expect(main(of: sealed.text) == main(of: open) && !main(of: open).isEmpty, "\(page)")
            for closed in ["/desk", "/sign-in", "/seal", "/review", "/board"] {
                #expect(!sealed.text.contains("href=\"\(closed)"), "\(page) leads to \(closed)")
            }
        }
        let texts = try [ListPath.coverage, ListPath.postNotices].map { path in
            String(decoding: try #require(try files.read(path)), as: UTF8.self)
        }
        #expect(texts[0].contains("Radio of post 4") && texts[1].contains("Stamps are blue"))
        #expect(!texts.joined().contains("Officer"), "no officer is published")
    }

    private func main(of page: String) -> Substring {
        let start = page.firstRange(of: "<main")?.lowerBound ?? page.endIndex
        let end = page.firstRange(of: "</main>")?.lowerBound ?? page.endIndex
        return page[start..<max(start, end)]
    }

    @Test("before anything was reported, its pages say so; a damaged copy is our fault")
    func noReports() async throws {
        let none = FixedFiles(bytes: nil)
        let page = try await ask("/coverage?lang=eng", of: none)
        #expect(page.text.contains("No place was reported yet"))
        #expect(try await ask("/notices-to-posts?lang=eng", of: none).status == 200)
        for damaged in ["", "[1]", "{}", "[{\"number\":1}]"] {
            let files = FixedFiles(bytes: Array(damaged.utf8))
            #expect(try await ask("/coverage", of: files).status == 500, "\(damaged)")
            #expect(try await ask("/notices-to-posts", of: files).status == 500, "\(damaged)")
        }
    }

    @Test("every other address of the office says that it is sealed; an unknown one is unknown")
    func others() async throws {
        let own = Set(
            try sealedSite().router(
                bodies: NetworkQuota(SiteLimits().bodyBytes, shared: [])
            ).routes.map { "\($0.path)" }
        )
        for rule in routeRules where !own.contains(rule.pattern) {
            let path = rule.pattern.replacing("{id}", with: "1").replacing("{ticket}", with: "1")
                .replacing("{token}", with: "1").replacing("{number}", with: "HER-7K4M-92QX")
                .replacing("**", with: "x")
            let answer = try await ask(path)
            #expect(answer.status == 503, "\(path)")
            #expect(answer.headers[.retryAfter] == "3600", "\(path)")
        }
        #expect(try await ask("/nothing").status == 404)
        let page: HTTPFields = [.accept: "text/html"]
        #expect(try await ask("/desk?lang=eng", headers: page).text.contains("is sealed"))
    }
}

extension StaffedSite {
    /// A monitor's report and notice, on their pages.
    fileprivate func report() async throws {
        try await member("tariq", [.monitor])
        let browser = try await browser("tariq")
        let forms = [
            ("/coverage/report", [("province", "AF-HER"), ("since", "2026-11-18")]),
            ("/notices-to-posts/write", [("text-eng", "Stamps are blue.")]),
        ]
        for (path, fields) in forms {
            let field = try await browser.get(path).text.split(separator: "name=\"form\"").last
            let key = try #require(field.flatMap { values(of: "value", in: String($0)).first })
            let typed = fields + [("source", "Radio of post 4"), ("form", key)]
            #expect(try await browser.post(path, typed).status == 303)
        }
    }
}

/// Published files that all are these bytes, or are not there.
private struct FixedFiles: PublishedFiles {
    let bytes: [UInt8]?

    func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
        throw .cannotWrite(code: 30)
    }

    func read(_ path: String) throws(RecordsError) -> [UInt8]? { bytes }

    func removeFolder(_ path: String) throws(RecordsError) { throw .cannotWrite(code: 30) }
}

/// Published files that all say the same.
private struct OnePublishedFile: PublishedFiles {
    func write(_ bytes: [UInt8], to path: String) throws(RecordsError) {
        throw .cannotWrite(code: 30)
    }

    func read(_ path: String) throws(RecordsError) -> [UInt8]? { Array("published".utf8) }

    func removeFolder(_ path: String) throws(RecordsError) { throw .cannotWrite(code: 30) }
}
