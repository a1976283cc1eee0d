import Synchronization

@testable import AmanRecords

/// A clock that moves when a test moves it, and by each pause between two attempts.
///
/// What a busy machine takes for an attempt is no time by it.
final class MovedClock: Sendable {
    private let moved = Mutex(Duration.zero)

    var now: Duration { moved.withLock { $0 } }

    func move(by time: Duration) { moved.withLock { $0 += time } }

    var surroundings: PostgresSurroundings {
        let tests = PostgresSurroundings.tests
        return PostgresSurroundings(
            now: { self.now },
            number: tests.number,
            pause: {
                self.move(by: $0)
                // Others' attempts have a chance meanwhile.
                tests.pause(.milliseconds(1))
            }
        )
    }
}
