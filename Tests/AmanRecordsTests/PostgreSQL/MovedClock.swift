import Synchronization

@testable import AmanRecords

/// The machine's clock, moved on by a test.
final class MovedClock: Sendable {
    private let moved = Mutex(Duration.zero)

    func move(by time: Duration) { moved.withLock { $0 += time } }

    var surroundings: PostgresSurroundings {
        let tests = PostgresSurroundings.tests
        return PostgresSurroundings(
            now: { tests.now() + self.moved.withLock { $0 } },
            number: tests.number,
            pause: tests.pause
        )
    }
}
