import Synchronization

/// What another program of the office does, once, in the middle of a step of this one.
final class Meanwhile: Sendable {
    private let work: Mutex<(@Sendable () async -> Void)?>

    init(_ work: (@Sendable () async -> Void)? = nil) { self.work = Mutex(work) }

    /// Names what happens next; in the place of what was to happen.
    func next(_ work: @escaping @Sendable () async -> Void) {
        self.work.withLock { $0 = work }
    }

    /// Does it, the first time.
    func happen() async {
        let now = work.withLock { work in
            defer { work = nil }
            return work
        }
        await now?()
    }
}
