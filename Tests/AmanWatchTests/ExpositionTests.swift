import CoreMetrics
import Testing

@testable import AmanWatch

@Suite("Metrics as text")
struct ExpositionTests {
    @Test("a counter has its help, its type and a line for each set of labels, in order")
    func counter() {
        let exporter = MetricsExporter(routes: ["/letters/{number}", "/"])
        withMetricsFactory(exporter) {
            OfficeMetrics.requests.count("/letters/{number}", "GET", "2xx")
            OfficeMetrics.requests.count("/", "GET", "2xx", by: 2)
            OfficeMetrics.requests.count("/", "GET", "2xx")
        }
        #expect(
            exporter.lines(of: OfficeMetrics.requests.family) == [
                "# HELP aman_requests_total "
                    + "Requests answered, by route template, method and class of status.",
                "# TYPE aman_requests_total counter",
                #"aman_requests_total{route="/",method="GET",status="2xx"} 3"#,
                #"aman_requests_total{route="/letters/{number}",method="GET",status="2xx"} 1"#,
            ]
        )
    }

    @Test("a histogram counts from bound to bound, and a value at a bound belongs to it")
    func histogram() {
        let exporter = MetricsExporter(routes: [])
        withMetricsFactory(exporter) {
            for milliseconds in [0, 1, 10, 51, 600_000] {
                OfficeMetrics.publishDuration.record(.milliseconds(milliseconds))
            }
        }
        let lines = exporter.lines(of: OfficeMetrics.publishDuration.family).dropFirst(2)
        #expect(
            Array(lines) == [
                #"aman_publish_duration_seconds_bucket{le="0.01"} 3"#,
                #"aman_publish_duration_seconds_bucket{le="0.05"} 3"#,
                #"aman_publish_duration_seconds_bucket{le="0.1"} 4"#,
                #"aman_publish_duration_seconds_bucket{le="0.5"} 4"#,
                #"aman_publish_duration_seconds_bucket{le="1"} 4"#,
                #"aman_publish_duration_seconds_bucket{le="5"} 4"#,
                #"aman_publish_duration_seconds_bucket{le="30"} 4"#,
                #"aman_publish_duration_seconds_bucket{le="120"} 4"#,
                #"aman_publish_duration_seconds_bucket{le="+Inf"} 5"#,
                "aman_publish_duration_seconds_sum 600.062",
                "aman_publish_duration_seconds_count 5",
            ]
        )
    }

    @Test("what would end a line or a label is escaped")
    func escapes() {
        #expect(Exposition.escaped("a\\b\nc\r\nd\"e") == #"a\\b\nc\nd"e"#)
        #expect(Exposition.quoted("a\\b\nc\"e") == #"a\\b\nc\"e"#)
    }

    @Test("numbers are written as Go reads them")
    func numbers() {
        #expect(Exposition.written(0) == "0")
        #expect(Exposition.written(-3) == "-3")
        #expect(Exposition.written(0.25) == "0.25")
        #expect(Exposition.written(12_345_678_901) == "12345678901")
        #expect(Exposition.written(.infinity) == "+Inf")
        #expect(Exposition.written(-.infinity) == "-Inf")
        #expect(Exposition.written(.nan) == "NaN")
    }

    @Test("no two metrics have one name, and each is named as Prometheus asks")
    func names() {
        let all = OfficeMetrics.all
        #expect(Set(all.map(\.name)).count == all.count)
        for family in all {
            #expect(family.name.hasPrefix("aman_") || family.name.hasPrefix("process_"))
            #expect(family.name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz_".utf8.contains($0) })
            #expect(family.help.hasSuffix("."), "\(family.name)")
            #expect((family.kind == .counter) == family.name.hasSuffix("_total"), "\(family.name)")
            if case .histogram(let bounds) = family.kind {
                #expect(family.name.hasSuffix("_seconds"))
                #expect(bounds == bounds.sorted() && Set(bounds).count == bounds.count)
            }
        }
    }
}

extension MetricsExporter {
    /// The lines of one metric, as they are exported.
    func lines(of family: MetricFamily) -> [String] {
        let named = exposition().split(separator: "\n").map(String.init)
        return named.filter { line in
            let words = line.split(separator: " ")
            let name = line.hasPrefix("# ") ? words[2] : words[0].prefix { $0 != "{" }
            return [
                family.name, family.name + "_bucket", family.name + "_sum", family.name + "_count",
            ].contains(String(name))
        }
    }
}
