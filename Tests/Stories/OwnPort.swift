import Foundation
import Synchronization

/// Ports for programs that have to be given one before they start.
enum OwnPort {
    private static let count = Atomic(0)

    /// A port that no other test of this process has, below those that the system gives away.
    static func next() -> Int {
        let own = count.add(1, ordering: .relaxed).oldValue
        return 20_000 + Int(getpid()) % 1_000 * 10 + own % 10
    }
}
