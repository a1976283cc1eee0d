import Synchronization

@testable import AmanRecords

/// The machine's clock, moved on by a test.
final class MovedClock: Sendable {
    let moved = Mutex(Duration.zero)

    var surroundings: PostgresSurroundings {
        let tests = PostgresSurroundings.tests
        return PostgresSurroundings(
            now: { tests.now() + self.moved.withLock { $0 } },
            number: tests.number,
            pause: tests.pause
        )
    }
}
