import CoreMetrics
import Synchronization

/// What a series holds at one moment.
enum Sample: Equatable, Sendable {
    case number(Double)
    /// How many were at most each bound and not at most the one before; the last has no bound.
    case buckets(bounds: [Double], counts: [UInt64], sum: Double)
}

/// One metric with one value for each of its labels.
protocol Series: Sendable {
    var sample: Sample { get }
}

/// A number that only grows.
final class CountSeries: Series, CounterHandler, FloatingPointCounterHandler {
    private let total = Mutex(0.0)

    var sample: Sample { .number(total.withLock { $0 }) }

    func increment(by amount: Int64) { increment(by: Double(amount)) }

    func increment(by amount: Double) {
        guard amount > 0, amount.isFinite else { return }
        total.withLock { $0 += amount }
    }

    func reset() { total.withLock { $0 = 0 } }
}

/// A number that goes up and down.
final class LevelSeries: Series, MeterHandler {
    private let level = Mutex(0.0)

    var sample: Sample { .number(level.withLock { $0 }) }

    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { level.withLock { $0 = value } }
    func increment(by amount: Double) { level.withLock { $0 += amount } }
    func decrement(by amount: Double) { level.withLock { $0 -= amount } }
}

/// Counts of values by bounds.
final class BucketSeries: Series, RecorderHandler, TimerHandler {
    private struct Counts: Sendable {
        var counts: [UInt64]
        var sum = 0.0
    }

    private let bounds: [Double]
    private let state: Mutex<Counts>

    /// - Parameter bounds: Ascending; a value equal to a bound belongs to it.
    init(bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(Counts(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    var sample: Sample {
        let counts = state.withLock { $0 }
        return .buckets(bounds: bounds, counts: counts.counts, sum: counts.sum)
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        guard value.isFinite else { return }
        let index = bounds.firstIndex { value <= $0 } ?? bounds.count
        state.withLock { state in
            state.counts[index] += 1
            state.sum += value
        }
    }
}
