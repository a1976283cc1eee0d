import Synchronization

/// A progress bar that steps report to; it is made when the first report tells the total.
final class Meter: Sendable {
    private let label: String
    private let progress = Mutex<Progress?>(nil)

    init(_ label: String) {
        self.label = label
    }

    /// Says how far the work has come.
    func advance(to count: Int, of total: Int) {
        progress.withLock { bar in
            var current = bar ?? Progress(label, total: total)
            current.advance(to: count)
            bar = current
        }
    }
}
