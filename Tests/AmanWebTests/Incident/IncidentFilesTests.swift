import AmanIncident
import AmanLetter
import AmanLog
import AmanOffice
import Foundation
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Files of incidents: the proof, the form, the monitors' program")
struct IncidentFilesTests {
    /// Files a report on the page.
    ///
    /// - Returns: The receipt's code.
    private func file(_ browser: StaffBrowser) async throws -> String {
        let page = try await browser.get("/incident?lang=prs").text
        let found = try #require(page.firstMatch(of: /name="form" value="([0-9a-f]+)"/))
        let fields = [
            ("form", String(found.output.1)), ("kind", "taken"), ("source", "holder"),
            ("account", "نامه را گرفتند"),
        ]
        let answer = try await browser.post("/incident?lang=prs", fields).text
        let code = try #require(answer.firstMatch(of: /([0-9A-Z]{4}-){4}[0-9A-Z]/))
        return String(code.output.0)
    }

    @Test("the proof is offered to the receipt's holder, and is there on the next day")
    func proof() async throws {
        let staffed = try await StaffedSite()
        let browser = StaffBrowser(staffed.served)
        let code = try await file(browser)
        let state = try await browser.post("/incident/receipt?lang=eng", [("code", code)]).text
        #expect(state.contains("Save it only where that is safe"))
        let path = "/incident/receipt/proof?lang=eng"
        try await staffed.office.publish()
        let early = try await browser.post(path, [("code", code)])
        #expect(early.status == 409 && early.text.contains("not ready yet"))
        staffed.pass(86_400)
        try await staffed.office.publish()
        let saved = try await browser.post(path, [("code", code)])
        #expect(saved.status == 200)
        let name = saved.headers[.contentDisposition] ?? ""
        #expect(name.contains("entry.tlog-proof") && saved.headers[.cacheControl] == "no-store")
        #expect(checkedFiling(try InclusionProof.parse(saved.text)) != nil)
        for wrong in ["", "x", Receipt(randomBytes: [UInt8](repeating: 5, count: 16)).written] {
            #expect(try await browser.post(path, [("code", wrong)]).status == 422)
        }
    }

    @Test("no log has a line for a report or a receipt, at any level")
    func log() async throws {
        let lines = Heard()
        let staffed = try await StaffedSite(change: { $0.log = heardLog(lines) })
        let browser = StaffBrowser(staffed.served)
        let code = try await file(browser)
        _ = try await browser.post("/incident/receipt?lang=eng", [("code", code)])
        _ = try await browser.get("/coverage")
        let said = lines.all.joined(separator: "\n")
        #expect(said.contains("/coverage") && !said.contains("/incident"), "\(said)")
    }

    @Test("the empty form is there for anyone, as a page and as a PDF")
    func form() async throws {
        let staffed = try await StaffedSite()
        let browser = StaffBrowser(staffed.served)
        for _ in 0..<2 {
            let paper = try await browser.get("/incident/form/pdf?lang=prs")
            #expect(paper.status == 200 && paper.headers[.contentType] == "application/pdf")
            #expect(paper.text == "%PDF-incident prs")
        }
        let without = try await StaffedSite(programme: { $0.incident.monitors = nil })
        #expect(try await StaffBrowser(without.site).get("/incident/form/pdf").status == 404)
    }

    @Test("a monitors' program fetches and brings by the API, with a token of its own")
    func api() async throws {
        let staffed = try await StaffedSite()
        let code = try await file(StaffBrowser(staffed.served))
        let member = try await staffed.member("mina", [.monitor])
        let token = try await staffed.token(member, [.incidents])
        let given = try await staffed.call("/incidents/reports?above=0", token)
        let file = try reportFile(given.text)
        let replies = try corroborated(try #require(file.reports.first))
        let body = #"{"file":"\#(Base64.encode(replies.bytes))"}"#
        let done = try await staffed.call("/incidents/replies", token, post: body)
        #expect(done.status == 200 && done.text.contains(#""steps":1"#), "\(done.text)")
        let state = try await StaffBrowser(staffed.served)
            .post("/incident/receipt?lang=eng", [("code", code)]).text
        #expect(state.contains("Corroborated"))
        let forged = #"{"file":"\#(Base64.encode(file.bytes))"}"#
        let refused = try await staffed.call(
            "/incidents/replies",
            token,
            post: forged,
            key: "key-0000-2"
        )
        #expect(refused.status == 422 && refused.text.contains("replies-refused"))
        let registrar = try await staffed.member("omid", [.registrar])
        let other = try await staffed.token(registrar, [.apply], desk: "other")
        #expect(try await staffed.call("/incidents/reports", other).status == 403)
    }

    @Test("asking the API for the head of the reports collects none")
    func head() async throws {
        let staffed = try await StaffedSite()
        _ = try await file(StaffBrowser(staffed.served))
        let member = try await staffed.member("mina", [.monitor])
        let token = try await staffed.token(member, [.incidents])
        let head = try await ask(
            staffed.site,
            "/api/v1/incidents/reports",
            method: .head,
            headers: [.authorization: "Bearer " + token]
        )
        let stored = try await staffed.office.records.incidents(
            after: 0,
            isWaiting: true,
            limit: 9
        )
        #expect(head.status == 405 && stored.map(\.seen) == [nil])
    }

    /// What the monitors bring of a report that two origins agree on.
    private func corroborated(_ item: ReportFile.Item) throws -> ReplyFile {
        let key = try #require(MonitorsKey(seed: [UInt8](repeating: 1, count: 32)))
        var weighing = Weighing(of: item.sealed.mark)
        var judged = AmanIncident.Judgement(
            .corroborated,
            because: .independentOrigins,
            source: .holder,
            letter: .validThen
        )
        judged.origins = [.holder, .press]
        let step = try weighing.add(judged, day: item.arrived, by: key)
        return ReplyFile(replies: [.init(report: item.sealed.mark, steps: [step], answers: [])])
    }

    private func reportFile(_ text: String) throws -> ReportFile {
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        let encoded = try #require((object as? [String: Any])?["file"] as? String)
        return try ReportFile(reading: try Base64.decode(encoded))
    }
}
