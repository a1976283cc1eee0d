import CoreMetrics

/// A metric that only grows.
package struct CounterMetric: Sendable {
    package let family: MetricFamily

    init(_ name: String, _ help: String, _ labels: MetricLabel...) {
        family = MetricFamily(name, help, .counter, labels)
    }

    /// Adds to it.
    ///
    /// - Parameters:
    ///   - values: One for each label, in their order.
    ///   - amount: Not negative.
    package func count(_ values: String..., by amount: Double = 1) {
        MetricsSystem.factory
            .makeFloatingPointCounter(label: family.name, dimensions: family.dimensions(values))
            .increment(by: amount)
    }
}

/// A metric that goes up and down.
package struct GaugeMetric: Sendable {
    package let family: MetricFamily

    init(_ name: String, _ help: String, _ labels: MetricLabel...) {
        family = MetricFamily(name, help, .gauge, labels)
    }

    /// Says what it is now; `values` has one for each label, in their order.
    package func set(_ level: Double, _ values: String...) {
        handler(values).set(level)
    }

    /// Adds one, or takes one away.
    package func change(by amount: Double, _ values: String...) {
        let handler = handler(values)
        amount < 0 ? handler.decrement(by: -amount) : handler.increment(by: amount)
    }

    private func handler(_ values: [String]) -> any MeterHandler {
        MetricsSystem.factory.makeMeter(label: family.name, dimensions: family.dimensions(values))
    }
}

/// A metric of how long something takes.
package struct DurationMetric: Sendable {
    package let family: MetricFamily

    /// - Parameters:
    ///   - name: Ends in `_seconds`.
    ///   - help: One sentence.
    ///   - bounds: Seconds, ascending.
    ///   - labels: Few, because each pair of values has as many series as there are bounds.
    init(_ name: String, _ help: String, bounds: [Double], _ labels: MetricLabel...) {
        family = MetricFamily(name, help, .histogram(bounds: bounds), labels)
    }

    /// Counts one that took so long; `values` has one for each label, in their order.
    package func record(_ duration: Duration, _ values: String...) {
        record(duration, values)
    }

    private func record(_ duration: Duration, _ values: [String]) {
        MetricsSystem.factory
            .makeTimer(label: family.name, dimensions: family.dimensions(values))
            .recordNanoseconds(duration.nanoseconds)
    }

    /// Does some work and counts how long it took, whether it succeeded or not.
    ///
    /// - Parameters:
    ///   - values: One for each label, in their order.
    ///   - isolation: Where the work runs: where this is called.
    ///   - work: What is measured.
    /// - Returns: What the work returns.
    /// - Throws: What the work throws.
    package func measure<Answer, Failure: Error>(
        _ values: String...,
        isolation: isolated (any Actor)? = #isolation,
        _ work: () async throws(Failure) -> Answer
    ) async throws(Failure) -> Answer {
        let start = ContinuousClock.now
        defer { record(ContinuousClock.now - start, values) }
        return try await work()
    }
}

extension Duration {
    /// Whole nanoseconds; the most that fit for more than 292 years.
    package var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, isTooLong) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return isTooLong ? .max : product &+ attoseconds / 1_000_000_000
    }

    /// Seconds with their fraction.
    package var inSeconds: Double { Double(nanoseconds) / 1e9 }
}

extension MetricFamily {
    /// The labels with their values, as swift-metrics takes them.
    func dimensions(_ values: [String]) -> [(String, String)] {
        zip(labels, values).map { ($0.name, $1) }
    }
}
