import AmanLetter
import AmanOffice
import AmanWatch
import CoreMetrics
import HTTPTypes
import InMemoryTracing
import Logging
import Testing
import Tracing

@testable import AmanRecords
@testable import AmanWeb

/// What operators' tools read of a day.
private struct Watched: Sendable {
    let exporter = MetricsExporter(routes: watchedRoutes)
    let lines = Heard()
    let traces = Heard()

    var log: Logger {
        let lines = lines
        var handler = OfficeLogHandler(.json, milliseconds: { 0 }, write: { lines.hear($0) })
        handler.logLevel = .trace
        return Logger(label: "test") { [handler] _ in handler }
    }

    /// A day under watch.
    func day(_ work: @Sendable () async throws -> Void) async throws {
        let traces = traces
        let tracer = TraceFile(randomBytes: systemRandomBytes) { traces.hear($0) }
        try await withMetricsFactory(exporter) {
            try await withTracer(tracer) { try await work() }
        }
    }

    /// Everything that left the program.
    var all: String {
        (lines.all + traces.all + [exporter.exposition()]).joined()
    }

    func has(_ line: String) -> Bool { exporter.exposition().contains(line + "\n") }
}

@Suite("A day that is watched")
struct WatchedDayTests {
    /// One person from the desk to the hand-out, with mistakes on the way.
    private func walk(_ staffed: StaffedSite) async throws -> LetterNumber {
        let desk = try await staffed.browser("farid", [.registrar, .signer, .reviewer])
        let fields = [
            ("province", "AF-KDZ"), ("fullName", "Ahmad Shahidi"), ("secondName", "احمد شهیدی"),
            ("fatherName", "Mirwais"), ("birthYear", "1990"),
        ]
        #expect(try await desk.post("/desk", fields).status == 303)
        #expect(try await desk.get("/desk/ticket/1").status == 200)
        _ = try await desk.post("/case?lang=eng", [(searchField, "Ahmad Shahidi")])
        _ = try await desk.post("/review/case/1", [("reason", "decide")])
        let application = try #require(
            try await staffed.office.records.application(ticket: Ticket(number: 1))
        )
        _ = try await staffed.office.office.decide(
            application.id,
            .grant,
            officer: "Nasim",
            seen: nil
        )
        #expect(try await desk.post("/issue", [("all", "yes")]).status == 303)
        _ = try await staffed.ended(desk)
        let number = try await staffed.office.letterRecord(ticket: 1).number
        #expect(try await desk.get("/letter/\(number.text)").status == 200)
        _ = try await staffed.office.office.handOut(number, officer: "Omid")
        _ = try await desk.signIn("farid", "a wrong secret")
        _ = try await desk.get("/Shahidi?name=Ahmad&number=\(number.text)")
        _ = try await staffed.served.ask("/check", method: .post, body: Array("text=ABC".utf8))
        _ = try await desk.get("/incident")
        return number
    }

    @Test("leaves no name, number, ticket or place of a person in metrics, log and traces")
    func nothingOfPeople() async throws {
        let watched = Watched()
        let staffed = try await StaffedSite(change: { $0.log = watched.log })
        try await watched.day {
            let number = try await walk(staffed)
            await staffed.site.measureLevels(watched.exporter)
            let all = watched.all
            let secrets = [
                "Ahmad", "Shahidi", "احمد", "شهیدی", "Mirwais", "KDZ", "farid", "Nasim",
                "Omid", "Officer", "secret", number.text, "ticket/1", "case/1",
            ]
            for secret in secrets { #expect(!all.contains(secret), "\(secret)") }
            // A year of birth; the digits of a request's own number are among letters.
            #expect(!all.contains(/\b1990\b/))
            #expect(!all.contains(/[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}/))
        }
        for lines in [watched.lines, watched.traces] {
            #expect(lines.all.count > 8)
            #expect(lines.all.allSatisfy { $0.hasPrefix("{\"t") && $0.hasSuffix("}\n") })
        }
    }

    @Test("is counted: requests by template, the work, what was refused")
    func counted() async throws {
        let watched = Watched()
        let staffed = try await StaffedSite(change: { $0.log = watched.log })
        try await watched.day {
            _ = try await walk(staffed)
            await staffed.site.measureLevels(watched.exporter)
        }
        #expect(watched.has("aman_applications_total 1"))
        #expect(watched.has("aman_votes_total 1"))
        #expect(watched.has("aman_letters_total 1"))
        #expect(watched.has("aman_letters_handed_out_total 1"))
        #expect(watched.has(#"aman_sign_in_refusals_total{reason="does-not-fit"} 1"#))
        #expect(watched.has(#"aman_publish_rounds_total{outcome="done"} 1"#))
        #expect(watched.has(#"aman_applications_waiting{queue="received"} 0"#))
        #expect(watched.has(#"aman_requests_under_way{share="office"} 0"#))
        #expect(watched.has(#"aman_requests_waiting{share="office"} 0"#))
        for (route, status) in [("/letter/{number}", 200), ("/issue", 303), ("none", 404)] {
            let method = route == "/issue" ? "POST" : "GET"
            let labels = #"route="\#(route)",method="\#(method)",status="\#(status / 100)xx""#
            #expect(watched.has("aman_requests_total{\(labels)} 1"), "\(labels)")
        }
        let written = watched.exporter.exposition()
            .contains(/aman_records_duration_seconds_count\{work="write"\} [1-9]/)
        #expect(written)
        let said = watched.lines.all.contains {
            $0.contains("\"route\":\"/letter/{number}\",\"method\":\"GET\",\"status\":200")
        }
        #expect(said)
    }

    @Test("says nothing of reports and of letters that are checked, not even that they came")
    func unwatched() async throws {
        let watched = Watched()
        let staffed = try await StaffedSite(change: { $0.log = watched.log })
        try await watched.day {
            let browser = StaffBrowser(staffed.served)
            _ = try await browser.get("/incident")
            _ = try await browser.post("/incident", [("account", "no one let us pass")])
            _ = try await browser.post("/check", [("text", "ABC")])
            _ = try await browser.get("/incident/done")
        }
        #expect(watched.lines.all.isEmpty && watched.traces.all.isEmpty)
        #expect(!watched.all.contains("incident") && !watched.all.contains("check"))
        #expect(!watched.all.contains("aman_requests_total{"))
        #expect(!watchedRoutes.contains { $0.hasPrefix("/incident") })
    }

    @Test("a request to issue a letter has its steps below it")
    func steps() async throws {
        let (tracer, staffed) = (InMemoryTracer(), try await StaffedSite())
        try await staffed.office.granted()
        let browser = try await staffed.browser("sharifa", [.signer])
        try await withTracer(tracer) { () async throws in
            #expect(try await browser.post("/issue", [("all", "yes")]).status == 303)
            _ = await staffed.site.issueRun.settled()
        }
        let spans = tracer.finishedSpans
        let request = try #require(spans.first { $0.operationName == "request" })
        #expect(request.attributes.get("route") == .string("/issue"))
        #expect(request.attributes.get("status") == .string("303"))
        let issue = try #require(spans.first { $0.operationName == "issue" })
        #expect(issue.traceID == request.traceID)
        let below = spans.filter { $0.parentSpanID == issue.spanID }.map(\.operationName)
        #expect(below.contains("records-read") && below.contains("records-write"), "\(below)")
        let publish = try #require(spans.first { $0.operationName == "publish" })
        #expect(spans.contains { $0.parentSpanID == publish.spanID })
        for span in [issue, publish] {
            var above: FinishedInMemorySpan? = span
            while let id = above?.parentSpanID { above = spans.first { $0.spanID == id } }
            #expect(above?.spanID == request.spanID)
        }
    }

    @Test("while the records do not answer, what they say is absent and not stale")
    func absent() async throws {
        let watched = Watched()
        let staffed = try await StaffedSite()
        try await watched.day {
            await staffed.site.measureLevels(watched.exporter)
            #expect(watched.exporter.exposition().contains("aman_log_entries "))
            try staffed.office.sqlite.close()
            await staffed.site.measureLevels(watched.exporter)
        }
        #expect(!watched.exporter.exposition().contains("aman_log_entries "))
        #expect(watched.exporter.exposition().contains(#"aman_records_errors_total{reason="#))
    }
}
