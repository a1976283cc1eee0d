import CoreMetrics
import Logging
import Synchronization
import Testing

@testable import AmanWatch

/// Lines that a test reads.
final class Lines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private func logger(
    _ form: LogForm,
    _ lines: Lines,
    namesPriority: Bool = false
) -> Logger {
    Logger(label: "test") { _ in
        OfficeLogHandler(
            form,
            namesPriority: namesPriority,
            milliseconds: { 1_795_435_200_250 },
            write: lines.add
        )
    }
}

@Suite("The program's own log")
struct LogTests {
    @Test("a line of JSON has the moment, the level, the event and its facts")
    func json() {
        let lines = Lines()
        logger(.json, lines).report(
            .pageFailed,
            [.route: "/letters/{number}", .fault: "RecordsError", .status: "500", .request: "a1"]
        )
        #expect(
            lines.all == [
                #"{"ts":"2026-11-23T12:00:00.250Z","level":"error","event":"page-failed","#
                    + #""text":"a page could not be given","route":"/letters/{number}","#
                    + #""status":500,"request":"a1","fault":"RecordsError"}"# + "\n"
            ]
        )
    }

    @Test("a line of text has the same")
    func text() {
        let lines = Lines()
        logger(.text, lines).report(.notReady, [.reasons: "disk-full sealed"])
        #expect(
            lines.all == [
                "2026-11-23T12:00:00.250Z warning not ready, or in part only event=not-ready "
                    + "reasons=\"disk-full sealed\"\n"
            ]
        )
    }

    @Test("for systemd's journal a line begins with its priority")
    func priority() {
        let lines = Lines()
        logger(.json, lines, namesPriority: true).report(.publishingFailed)
        logger(.json, lines, namesPriority: true).report(.logBehind)
        #expect(lines.all.map { $0.prefix(4) } == ["<4>{", "<3>{"])
    }

    @Test("no fact can end a line or forge another, in either form", arguments: LogForm.allCases)
    func forged(form: LogForm) {
        let lines = Lines()
        logger(form, lines).report(
            .pageFailed,
            [.route: "/a\n{\"level\":\"error\"}", .fault: "x\u{2028}\u{1B}[31m\"y\\z event=ready"]
        )
        #expect(lines.all.count == 1)
        let line = lines.all.first ?? ""
        #expect(line.dropLast().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F })
        #expect(line.contains(#"\""#))
        #expect(!line.dropLast().contains("\n"))
    }

    @Test("a sentence that is no event of ours is not written, nor is what it has beside it")
    func strangers() {
        let lines = Lines()
        let log = logger(.json, lines)
        log.error("Ahmad Shahidi failed", metadata: ["name": "Ahmad Shahidi", "event": "Ahmad"])
        #expect(
            lines.all == [
                #"{"ts":"2026-11-23T12:00:00.250Z","level":"error","event":"other"}"# + "\n"
            ]
        )
    }

    @Test("what is below the level is neither written nor counted")
    func quiet() {
        let (lines, exporter) = (Lines(), MetricsExporter(routes: []))
        var log = logger(.json, lines)
        withMetricsFactory(exporter) {
            log.report(.answered, [.route: "/"])
            log.logLevel = .debug
            log.report(.answered, [.route: "/"])
        }
        #expect(lines.all.count == 1)
        #expect(
            exporter.lines(of: OfficeMetrics.events.family).last
                == #"aman_log_lines_total{level="debug",event="answered"} 1"#
        )
    }

    @Test("no two events have one code or one sentence")
    func events() {
        let all = OfficeEvent.allCases
        #expect(Set(all.map(\.sentence)).count == all.count)
        for event in all {
            #expect(event.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
        }
    }
}
