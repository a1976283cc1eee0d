package import CoreMetrics
import Synchronization

/// Keeps what was measured and writes it for Prometheus.
///
/// It knows the metrics of `OfficeMetrics` and no others: what a library measures on its own is
/// counted as refused and dropped, because its labels may hold anything.
package final class MetricsExporter: MetricsFactory {
    /// Most series of one metric.
    ///
    /// The site has fewer than 200 route templates, with two methods and three classes of status.
    package static let seriesCountMax = 2_048

    private struct Kept: Sendable {
        var series: [SeriesName: any Series] = [:]
        var refused = 0
    }

    /// One metric with the values of its labels, in their order.
    struct SeriesName: Hashable, Sendable {
        let family: String
        let values: [String]
    }

    private let families: [String: MetricFamily]
    private let routes: Set<String>
    private let kept = Mutex(Kept())

    /// - Parameter routes: The values that a label of route templates may have.
    package init(routes: Set<String>) {
        self.routes = routes
        families = Dictionary(
            OfficeMetrics.all.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What was measured, in the text format of Prometheus, version 0.0.4.
    package func exposition() -> String {
        let (all, refused) = kept.withLock { ($0.series, $0.refused) }
        let byFamily = Dictionary(grouping: all, by: \.key.family)
        var text = Exposition()
        for family in OfficeMetrics.all {
            if family == OfficeMetrics.refused.family {
                text.add(family, [([], .number(Double(refused)))])
                continue
            }
            let samples = (byFamily[family.name] ?? [])
                .map { ($0.key.values, $0.value.sample) }
                .sorted { $0.0.lexicographicallyPrecedes($1.0) }
            if !samples.isEmpty { text.add(family, samples) }
        }
        return text.text
    }

    /// Removes every series of a metric: what is no longer known is absent, and not its last value.
    package func forget(_ family: MetricFamily) {
        kept.withLock { kept in
            kept.series = kept.series.filter { $0.key.family != family.name }
        }
    }

    /// The series of that name, made where it is the first time; nil where it is refused.
    private func series<Wanted: Series>(
        _ label: String,
        _ dimensions: [(String, String)],
        _ make: (MetricFamily) -> Wanted?
    ) -> Wanted? {
        guard let family = families[label], let values = values(dimensions, of: family) else {
            kept.withLock { $0.refused += 1 }
            return nil
        }
        let name = SeriesName(family: label, values: values)
        return kept.withLock { kept in
            if let found = kept.series[name] as? Wanted { return found }
            let isFull =
                kept.series.count > Self.seriesCountMax
                && kept.series.count { $0.key.family == label } >= Self.seriesCountMax
            guard kept.series[name] == nil, !isFull, let made = make(family) else {
                kept.refused += 1
                return nil
            }
            kept.series[name] = made
            return made
        }
    }

    /// The labels' values in their order, each one that it may have; nil where labels are others.
    private func values(_ given: [(String, String)], of family: MetricFamily) -> [String]? {
        guard given.map(\.0) == family.labels.map(\.name) else { return nil }
        return zip(family.labels, given).map { label, pair in
            switch label.values {
            case .listed(let values): values.contains(pair.1) ? pair.1 : otherValue
            case .routes: routes.contains(pair.1) ? pair.1 : otherValue
            }
        }
    }
}

extension MetricsExporter {
    package func makeCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any CounterHandler {
        counter(label, dimensions) ?? NOOPMetricsHandler.instance
    }

    package func makeFloatingPointCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        counter(label, dimensions) ?? NOOPMetricsHandler.instance
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions) { $0.kind == .gauge ? LevelSeries() : nil }
            ?? NOOPMetricsHandler.instance
    }

    package func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        histogram(label, dimensions) ?? NOOPMetricsHandler.instance
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(label, dimensions) ?? NOOPMetricsHandler.instance
    }

    private func counter(_ label: String, _ dimensions: [(String, String)]) -> CountSeries? {
        series(label, dimensions) { $0.kind == .counter ? CountSeries() : nil }
    }

    private func histogram(_ label: String, _ dimensions: [(String, String)]) -> BucketSeries? {
        series(label, dimensions) { family in
            guard case .histogram(let bounds) = family.kind else { return nil }
            return BucketSeries(bounds: bounds)
        }
    }

    // Series live as long as the program: Prometheus reads them when it likes.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}
}
