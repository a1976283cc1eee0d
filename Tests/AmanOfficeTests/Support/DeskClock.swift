import AmanLetter
import Foundation
import Synchronization

/// A clock that is moved by hand.
final class DeskClock: Sendable {
    private let moment: Mutex<Instant>
    /// What the machine's clock said when a test stopped it; nil while it runs.
    private let stopped = Mutex<Date?>(nil)

    /// When every test begins: 2026-11-23T08:00:00Z.
    static let morning = Instant(seconds: 1_795_420_800)

    init(_ start: Instant = DeskClock.morning) {
        moment = Mutex(start)
    }

    var now: Instant { moment.withLock { $0 } }

    /// The machine's clock, by which two servers' clocks run, until a test stops it.
    var machine: Date { stopped.withLock { $0 } ?? .now }

    /// Stops `machine` at this moment.
    func stop() { stopped.withLock { $0 = .now } }

    func advance(seconds: Int64) {
        moment.withLock { $0 = $0.adding(seconds: seconds) }
    }

    func advance(days: Int) {
        moment.withLock { $0 = $0.adding(days: days) }
    }
}
