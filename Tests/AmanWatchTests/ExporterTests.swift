import CoreMetrics
import Testing

@testable import AmanWatch

@Suite("What the exporter takes")
struct ExporterTests {
    @Test("a label's value that is not of its list is counted as other")
    func others() {
        let exporter = MetricsExporter(routes: ["/board"])
        withMetricsFactory(exporter) {
            OfficeMetrics.requests.count("/letters/HER-7K4M-92QX", "GET", "2xx")
            OfficeMetrics.requests.count("/board", "BREW", "9xx")
            OfficeMetrics.shed.count("Ahmad Shahidi")
        }
        let text = exporter.exposition()
        #expect(text.contains(#"{route="other",method="GET",status="2xx"} 1"#))
        #expect(text.contains(#"{route="/board",method="other",status="other"} 1"#))
        #expect(text.contains(#"aman_requests_shed_total{reason="other"} 1"#))
        #expect(!text.contains("7K4M") && !text.contains("Shahidi") && !text.contains("BREW"))
    }

    @Test("a metric of a library, or with other labels, is refused and counted")
    func strangers() {
        let exporter = MetricsExporter(routes: [])
        withMetricsFactory(exporter) {
            Counter(label: "hb.requests", dimensions: [("hb.uri", "/apply?name=Ahmad")]).increment()
            Counter(label: "aman_letters_total", dimensions: [("name", "Ahmad")]).increment()
            Gauge(label: "aman_letters_total").record(3)
        }
        let text = exporter.exposition()
        #expect(!text.contains("Ahmad"))
        #expect(!text.contains("aman_letters_total{"))
        #expect(text.contains("aman_metrics_refused_total 3"))
    }

    @Test("a counter never falls, and a level that is forgotten is absent")
    func levels() {
        let exporter = MetricsExporter(routes: [])
        withMetricsFactory(exporter) {
            OfficeMetrics.letters.count(by: 5)
            OfficeMetrics.letters.count(by: -3)
            OfficeMetrics.letters.count(by: .infinity)
            OfficeMetrics.requestsUnderWay.change(by: 1, "office")
            OfficeMetrics.requestsUnderWay.change(by: 1, "office")
            OfficeMetrics.requestsUnderWay.change(by: -1, "office")
            OfficeMetrics.treeHeadAge.set(12)
        }
        #expect(exporter.lines(of: OfficeMetrics.letters.family).last == "aman_letters_total 5")
        #expect(
            exporter.lines(of: OfficeMetrics.requestsUnderWay.family).last
                == #"aman_requests_under_way{share="office"} 1"#
        )
        #expect(exporter.lines(of: OfficeMetrics.treeHeadAge.family).count == 3)
        exporter.forget(OfficeMetrics.treeHeadAge.family)
        #expect(exporter.lines(of: OfficeMetrics.treeHeadAge.family).isEmpty)
    }

    @Test("the number of series of one metric has a bound")
    func bound() {
        let routes = (0..<MetricsExporter.seriesCountMax + 10).map { "/route/\($0)" }
        let exporter = MetricsExporter(routes: Set(routes))
        withMetricsFactory(exporter) {
            for route in routes { OfficeMetrics.requestSeconds.count(route, by: 0.1) }
            OfficeMetrics.letters.count()
        }
        let lines = exporter.lines(of: OfficeMetrics.requestSeconds.family)
        #expect(lines.count == MetricsExporter.seriesCountMax + 3)
        #expect(exporter.lines(of: OfficeMetrics.letters.family).count == 3)
    }

    @Test("many tasks count at once and none is lost")
    func contended() async {
        let exporter = MetricsExporter(routes: [])
        await withMetricsFactory(exporter) {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<500 {
                            OfficeMetrics.letters.count()
                            OfficeMetrics.publishDuration.record(.milliseconds(1))
                        }
                    }
                }
            }
        }
        #expect(exporter.exposition().contains("aman_letters_total 4000\n"))
        #expect(exporter.exposition().contains("aman_publish_duration_seconds_count 4000\n"))
    }

    @Test("the system's line about a process is read, whatever the program is called")
    func process() throws {
        let line =
            "42 (a ) b) S 1 42 42 0 -1 4194304 100 0 0 0 250 50 0 0 20 0 4 0 1000 123456 2560 1 2\n"
        let figures = try #require(
            ProcessFigures(
                stat: line,
                uptime: 3_600,
                ticks: 100,
                pageByteCount: 4_096,
                openFileCount: 7,
                openFileCountMax: 1_024
            )
        )
        #expect(figures.cpuSeconds == 3)
        #expect(figures.ageSeconds == 3_590)
        #expect(figures.memoryByteCount == 10_485_760)
        #expect(
            ProcessFigures(
                stat: "42 (a",
                uptime: 3_600,
                ticks: 100,
                pageByteCount: 4_096,
                openFileCount: 0,
                openFileCountMax: 0
            ) == nil
        )
    }

    #if os(Linux)
    @Test("this process has memory, a start and open files")
    func ownProcess() throws {
        let figures = try #require(ProcessFigures.now())
        #expect(figures.memoryByteCount > 1_000_000)
        #expect(figures.openFileCount >= 3)
        #expect(figures.openFileCount < figures.openFileCountMax)
    }
    #endif
}
