import CoreMetrics
import Foundation
import Testing

@testable import AmanWatch

/// Files of the project that name metrics.
private enum Packaging {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let dashboard = "Packaging/grafana/aman.json"
    static let rules = "Packaging/prometheus/aman.rules.yml"
    static let page = "docs/watching.md"

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The metrics that a text names.
    static func metrics(in text: String) -> Set<String> {
        Set(text.matches(of: /\b(?:aman|process)_[a-z_]*[a-z]\b/).map { String($0.output) })
    }

    /// The names of series that the exporter writes.
    static let exported = Set(
        OfficeMetrics.all.flatMap { family in
            guard case .histogram = family.kind else { return [family.name] }
            return ["_bucket", "_sum", "_count"].map { family.name + $0 }
        }
    )

    /// Whether Debian's package `prometheus` is installed, whose promtool checks both.
    static let hasPromtool = FileManager.default.isExecutableFile(atPath: "/usr/bin/promtool")
}

@Suite("Dashboard, alerts and page")
struct PackagingTests {
    @Test(
        "dashboard and alerts name only metrics that are exported",
        arguments: [Packaging.dashboard, Packaging.rules]
    )
    func named(path: String) throws {
        let text = try Packaging.text(path)
        let named = Packaging.metrics(in: text)
        #expect(named.count > 10)
        #expect(named.subtracting(Packaging.exported).isEmpty)
    }

    @Test("each metric is shown on the dashboard")
    func shown() throws {
        let named = Packaging.metrics(in: try Packaging.text(Packaging.dashboard))
        for family in OfficeMetrics.all where family != OfficeMetrics.certificateEnds.family {
            let bucket = family.name + "_bucket"
            #expect(named.contains(family.name) || named.contains(bucket), "\(family.name)")
        }
    }

    @Test("each value of a label that they ask for is one that the label may have")
    func labels() throws {
        for path in [Packaging.dashboard, Packaging.rules] {
            let text = try Packaging.text(path).replacing("\\\"", with: "\"")
            for asked in text.matches(of: /\b(reason|share|state|level|event)=~?"([^"$]+)"/) {
                let known = OfficeMetrics.all.flatMap(\.labels)
                    .filter { $0.name == asked.output.1 }
                    .flatMap { label -> [String] in
                        if case .listed(let values) = label.values { return values }
                        return []
                    }
                for value in asked.output.2.split(separator: "|") {
                    let pattern = try Regex(String(value))
                    #expect(known.contains { $0.wholeMatch(of: pattern) != nil }, "\(value)")
                }
            }
        }
    }

    @Test("the page lists each metric and each code of readiness")
    func page() throws {
        let text = try Packaging.text(Packaging.page)
        for family in OfficeMetrics.all where !family.name.hasPrefix("process_") {
            #expect(text.contains("`\(family.name)"), "\(family.name)")
        }
        for reason in ReadinessReason.allCases {
            let status = reason.stopsRequests ? "503" : "200, `degraded`"
            #expect(text.contains("| `\(reason.rawValue)` | \(status) |"), "\(reason)")
        }
        let names = Packaging.metrics(in: text).filter { $0.hasPrefix("aman_") }
        #expect(names.isSubset(of: Set(OfficeMetrics.all.map(\.name))))
    }

    @Test("each alert says how urgent it is, what to do, and where the page has more")
    func alerts() throws {
        let (rules, page) = (
            try Packaging.text(Packaging.rules), try Packaging.text(Packaging.page)
        )
        let alerts = rules.components(separatedBy: "- alert: ").dropFirst()
        #expect(alerts.count > 10)
        for alert in alerts {
            let name = String(alert.prefix { !$0.isNewline })
            #expect(page.contains("\n### \(name)\n"), "\(name)")
            #expect(alert.contains("runbook: \"docs/watching.md#\(name.lowercased())\""), "\(name)")
            #expect(alert.contains("todo: \""), "\(name)")
            let severity = alert.contains("severity: page") ? "page" : "day"
            #expect(alert.contains("severity: \(severity)"), "\(name)")
            #expect(page.contains("### \(name)\n*\(severity).*"), "\(name)")
        }
        #expect(page.matches(of: /\n### Aman/).count == alerts.count)
    }

    @Test("the dashboard is an object that Grafana imports, and asks only the chosen source")
    func dashboard() throws {
        let bytes = Data(try Packaging.text(Packaging.dashboard).utf8)
        let object = try #require(
            try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
        )
        let panels = try #require(object["panels"] as? [[String: Any]])
        let numbers = panels.compactMap { $0["id"] as? Int }
        #expect(Set(numbers).count == panels.count)
        for panel in panels where panel["type"] as? String != "row" {
            let source = panel["datasource"] as? [String: String]
            #expect(source == ["type": "prometheus", "uid": "${datasource}"])
        }
    }

    @Test(
        "Prometheus's own tool takes the alerts and the metrics",
        .enabled(if: Packaging.hasPromtool, "promtool of Debian's package prometheus is missing")
    )
    func promtool() throws {
        let rules = Packaging.root.appending(path: Packaging.rules).path
        #expect(try promtool(["check", "rules", rules]) == 0)
        let exporter = MetricsExporter(routes: ["/"])
        withMetricsFactory(exporter) {
            OfficeMetrics.requests.count("/", "GET", "2xx")
            OfficeMetrics.requestDuration.record(.milliseconds(3), "office")
            OfficeMetrics.treeHeadAge.set(0.5)
        }
        #expect(try promtool(["check", "metrics"], input: exporter.exposition()) == 0)
    }

    private func promtool(_ arguments: [String], input: String = "") throws -> Int32 {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/promtool")
        process.arguments = arguments
        process.standardInput = pipe
        try process.run()
        try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
