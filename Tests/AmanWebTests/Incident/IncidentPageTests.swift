import AmanIncident
import AmanLetter
import AmanOffice
import Foundation
import HTTPTypes
import Testing

@testable import AmanWeb

@Suite("Reports of incidents on the pages")
struct IncidentPageTests {
    private static let account = "سرباز نامه را پاره کرد"

    private func monitors() throws -> MonitorsKey {
        try #require(MonitorsKey(seed: [UInt8](repeating: 1, count: 32)))
    }

    /// A value of the form that is on a page.
    private func hidden(_ name: String, in page: String) throws -> String {
        let start = try #require(page.range(of: "name=\"\(name)\" value=\""))
        return String(page[start.upperBound...].prefix { $0 != "\"" })
    }

    private func fields(_ page: String) throws -> [(String, String)] {
        [
            ("form", try hidden("form", in: page)), ("kind", "not-honoured"), ("kind", "money"),
            ("source", "holder"), ("day", "1405/9/1"), ("province", "AF-HER"),
            ("district", "گذره"), ("place", "سر پل"), ("letter", ""), ("may-learn", "no"),
            ("account", Self.account),
        ]
    }

    /// The receipt that a page shows.
    private func receipt(on page: String) throws -> String {
        let start = try #require(page.range(of: "class=\"receipt number\""))
        let rest = page[start.upperBound...].drop { $0 != ">" }.dropFirst()
        return String(rest.prefix { $0 != "<" })
    }

    private func file(_ browser: StaffBrowser) async throws -> String {
        let page = try await browser.get("/incident?lang=prs").text
        let answer = try await browser.post("/incident?lang=prs", try fields(page))
        #expect(answer.status == 200)
        return try receipt(on: answer.text)
    }

    @Test("a report in Dari is filed, weighed with a denial in between, acknowledged and answered")
    func story() async throws {
        let staffed = try await StaffedSite()
        let reporter = StaffBrowser(staffed.served)
        let code = try await file(reporter)
        let monitor = try await staffed.browser("mina", [.monitor])
        let queue = try await monitor.get("/incident/queue?lang=eng").text
        #expect(queue.contains("Work on report 1") && !queue.contains(Self.account))
        #expect(queue.contains("not collected it yet"))
        #expect(try await monitor.post("/incident/queue/1/take").status == 303)
        let download = try await monitor.post("/incident/queue/reports", [("above", "0")])
        let reports = try ReportFile(reading: download.bytes)
        let (item, key) = (try #require(reports.reports.first), try monitors())
        let opened = try item.sealed.open(with: key)
        #expect(opened.account.text == Self.account && opened.language == "prs")
        #expect(opened.day?.text == "2026-11-22" && opened.place.exact.isEmpty)
        var weighing = Weighing(of: item.sealed.mark)
        let steps = try [judged(.corroborated), judged(.disputed), judged(.acknowledged)].map {
            try weighing.add($0, day: item.arrived, by: key)
        }
        let answer = try SealedAnswer(
            IncidentAnswer(day: item.arrived, text: "<b>ما دیدیم</b>"),
            to: item.sealed.mark,
            replyKey: opened.replyKey,
            by: key
        )
        let replies = ReplyFile(replies: [
            .init(report: item.sealed.mark, steps: steps, answers: [answer])
        ])
        #expect(try await upload(replies.bytes, monitor) == 303)
        #expect(try await upload(replies.bytes, monitor) == 303, "a file twice adds nothing")
        let state = try await reporter.post("/incident/receipt?lang=eng", [("code", code)]).text
        #expect(state.contains("Acknowledged") && state.contains("\u{2068}the authority\u{2069}"))
        #expect(state.contains("&lt;b&gt;ما دیدیم&lt;/b&gt;"))
        for word in [Self.account, "AF-HER", "گذره", "not-honoured"] {
            #expect(!state.contains(word), "\(word)")
        }
        let audit = try await staffed.office.records.auditEntries(from: 0, limit: 1_000)
        let acts = audit.filter { $0.entry.act == .incidents }
        #expect(acts.compactMap(\.entry.reason?.text) == ["take", "read", "weigh", "weigh"])
    }

    private func judged(_ state: AccountState) throws -> AmanIncident.Judgement {
        let reason = try #require(state.reasons.first)
        var judged = AmanIncident.Judgement(
            state,
            because: reason,
            source: .holder,
            letter: .validThen
        )
        if state == .corroborated { judged.origins = [.holder, .press] }
        if state != .corroborated { judged.party = .authority }
        return judged
    }

    private func upload(_ bytes: [UInt8], _ browser: StaffBrowser) async throws -> Int {
        let parts = [
            FormPart(name: "mark", isFile: false, bytes: Array(browser.mark.utf8)),
            FormPart(name: "file", isFile: true, bytes: bytes),
        ]
        let body = multipartBody(parts, boundary: "----aman")
        return try await browser.post("/incident/queue/replies", multipart: body).status
    }

    @Test("a form sent twice shows one receipt, and a wrong code says one thing only")
    func receipts() async throws {
        let staffed = try await StaffedSite()
        let browser = StaffBrowser(staffed.served)
        let page = try await browser.get("/incident").text
        let first = try await browser.post("/incident", try fields(page)).text
        let second = try await browser.post("/incident", try fields(page)).text
        let code = try receipt(on: first)
        #expect(try receipt(on: second) == code)
        #expect(Receipt(reading: code) != nil && !first.contains(Self.account))
        // The form that was gone back to, with more words: a report of its own.
        let more = try fields(page).filter { $0.0 != "account" } + [("account", "و دیگر")]
        #expect(try receipt(on: try await browser.post("/incident", more).text) != code)
        var texts: Set<String> = []
        let unknown = Receipt(randomBytes: [UInt8](repeating: 3, count: 16)).written
        for wrong in ["", "x", unknown, code + "0", String(code.dropLast()), "<script>"] {
            let answer = try await browser.post("/incident/receipt", [("code", wrong)])
            #expect(answer.status == 422)
            texts.insert(answer.text)
        }
        #expect(texts.count == 1)
        let right = try await browser.post("/incident/receipt", [("code", code.lowercased())])
        #expect(right.status == 200 && right.text.contains("not collected it yet"))
    }

    @Test("what is wrong is said above the form, which still has what was typed")
    func wrong() async throws {
        let staffed = try await StaffedSite()
        let browser = StaffBrowser(staffed.served)
        let page = try await browser.get("/incident").text
        for (name, value) in [
            ("kind", "nonsense"), ("source", "nonsense"), ("day", "yesterday"),
            ("day", "2031-01-01"), ("province", "AF-XXX"), ("letter", "HER-1"),
            ("account", String(repeating: "ا", count: 4_100)),
        ] {
            var fields = try fields(page).filter { $0.0 != name } + [(name, value)]
            if name != "account" { fields = fields.filter { $0.0 != "account" } }
            fields.append(("account", "<i>\u{202e}</i>"))
            let answer = try await browser.post("/incident", fields)
            #expect(answer.status == 422, "\(name)")
            #expect(answer.text.contains("role=\"alert\""))
            #expect(!answer.text.contains("<i>"), "markup")
        }
        var long = try fields(page)
        long.append(("district", String(repeating: "x", count: 300_000)))
        #expect(try await browser.post("/incident", long).status == 413)
        #expect(try await browser.post("/incident", [("form", "x")]).status == 400)
    }

    @Test("a flood hears when to come again, stores nothing more, and no monitor waits")
    func flood() async throws {
        let staffed = try await StaffedSite()
        let browser = StaffBrowser(staffed.served)
        var statuses: [Int: Int] = [:]
        var last = ""
        for _ in 0..<25 {
            let page = try await browser.get("/incident").text
            let answer = try await browser.post("/incident", try fields(page))
            statuses[answer.status, default: 0] += 1
            if answer.status == 503 {
                last = answer.text
                #expect(answer.headers[.retryAfter] == "60")
            }
        }
        #expect(statuses == [200: 20, 503: 5])
        #expect(last.contains(Self.account), "what was typed is still there")
        #expect(last.contains("+93 00 000 0000"))
        let monitor = try await staffed.browser("mina", [.monitor])
        let page = try await monitor.get("/incident").text
        #expect(page.contains("By telephone"))
        #expect(try await monitor.post("/incident", try fields(page)).status == 200)
        staffed.pass(60)
        let later = try await browser.get("/incident").text
        #expect(try await browser.post("/incident", try fields(later)).status == 200)
    }

    @Test("the page's script does the task that the office asks for")
    func task() async throws {
        let script = String(decoding: OwnFile.incidentScript.bytes, as: UTF8.self)
        #expect(script.contains("const [bits, triesAtOnce] = [\(WorkChallenges.bits), "))
        let staffed = try await StaffedSite()
        let page = try await StaffBrowser(staffed.served).get("/incident").text
        #expect(page.contains(OwnFile.incidentScript.path))
        #expect(try hidden("challenge", in: page).utf8.count == 80)
    }

    @Test("an office whose programme names no monitors takes nothing and says whom to call")
    func noMonitors() async throws {
        let staffed = try await StaffedSite(programme: { $0.incident.monitors = nil })
        let page = try await StaffBrowser(staffed.served).get("/incident").text
        #expect(page.contains("takes no reports") && page.contains("+93 00 000 0000"))
        #expect(!page.contains("<textarea"))
        #expect(try await StaffBrowser(staffed.served).get("/incident/form").status == 200)
    }

    @Test("files that are not the monitors' are refused whole")
    func forged() async throws {
        let staffed = try await StaffedSite()
        _ = try await file(StaffBrowser(staffed.served))
        let monitor = try await staffed.browser("mina", [.monitor])
        let download = try await monitor.post("/incident/queue/reports", [("above", "0")])
        let item = try #require(try ReportFile(reading: download.bytes).reports.first)
        let stranger = try #require(MonitorsKey(seed: [UInt8](repeating: 2, count: 32)))
        var weighing = Weighing(of: item.sealed.mark)
        let step = try weighing.add(judged(.acknowledged), day: item.arrived, by: stranger)
        let forged = ReplyFile(replies: [
            .init(report: item.sealed.mark, steps: [step], answers: [])
        ])
        #expect(try await upload(forged.bytes, monitor) == 422)
        #expect(try await upload([1, 2, 3], monitor) == 422)
        #expect(try await upload(download.bytes, monitor) == 422)
        let stored = try await staffed.office.records.incidents(
            after: 0,
            isWaiting: true,
            limit: 9
        )
        #expect(stored.map(\.steps.count) == [0])
    }
}
