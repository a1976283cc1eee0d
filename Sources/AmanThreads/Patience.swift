import Dispatch
import Foundation
import Synchronization

/// Work that has a time to begin in; begun or given up, once.
final class Wait: Sendable {
    let latest: ContinuousClock.Instant
    private let isOver = Mutex(false)
    private let answerLate: @Sendable () -> Void

    /// - Parameters:
    ///   - latest: When it is given up.
    ///   - answerLate: Answers who waits for it then.
    init(until latest: ContinuousClock.Instant, _ answerLate: @escaping @Sendable () -> Void) {
        (self.latest, self.answerLate) = (latest, answerLate)
    }

    /// Whether it is still waited for.
    var isWaiting: Bool { isOver.withLock { !$0 } }

    /// Whether the work may be done: no answer was given for it yet.
    func begin() -> Bool { end() }

    func giveUp() {
        if end() { answerLate() }
    }

    private func end() -> Bool {
        isOver.withLock { isOver in
            defer { isOver = true }
            return !isOver
        }
    }
}

/// Answers for work that could not begin in time, however long the threads are busy.
final class Patience: Sendable {
    private let waits = Mutex<[Wait]>([])
    private let isClosed = Mutex(false)
    /// Raised for the first of those who wait, and at the end.
    private let changed = DispatchSemaphore(value: 0)
    /// How long after its time a wait is given up, at most.
    private static let look = DispatchTimeInterval.milliseconds(100)

    /// Starts its thread, which ends after `close`.
    init(name: String) {
        let thread = Thread { [self] in
            JobQueue.name(name)
            while !isClosed.withLock({ $0 }) {
                changed.wait()
                while giveUpLate() { _ = changed.wait(timeout: .now() + Self.look) }
            }
        }
        thread.start()
    }

    func add(_ wait: Wait) {
        let isFirst = waits.withLock { waits in
            waits.append(wait)
            return waits.count == 1
        }
        if isFirst { changed.signal() }
    }

    func close() {
        isClosed.withLock { $0 = true }
        changed.signal()
    }

    /// Answers those whose time is over.
    ///
    /// - Returns: Whether anything still waits.
    private func giveUpLate() -> Bool {
        let now = ContinuousClock.now
        let (late, isAnyLeft) = waits.withLock { waits in
            waits.removeAll { !$0.isWaiting }
            let late = waits.filter { $0.latest <= now }
            waits.removeAll { $0.latest <= now }
            return (late, !waits.isEmpty)
        }
        for wait in late { wait.giveUp() }
        return isAnyLeft
    }
}
