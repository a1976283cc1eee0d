import AmanLetter

/// The backup that was asked for on the page: one at a time, on a thread of its own.
///
/// It takes minutes where an office has many letters, so no request waits for it.
actor BackupRun {
    enum State: Equatable, Sendable {
        /// None since the program started.
        case none
        case underWay(since: Instant)
        case made(MadeBackup, at: Instant)
        case failed(at: Instant)
    }

    private(set) var state = State.none
    private let thread = SideThreads(countMax: 1, name: "aman backup")

    /// Begins a backup, unless one is under way.
    ///
    /// - Parameters:
    ///   - now: The clock.
    ///   - note: Notes it in the audit, before the copy is made.
    ///   - work: Makes it.
    /// - Returns: The backup's end, to wait for; nil where another one is under way.
    /// - Throws: Why it could not be noted.
    @discardableResult
    func begin(
        now: @escaping @Sendable () -> Instant,
        note: @Sendable () async throws -> Void,
        work: @escaping @Sendable () throws -> MadeBackup
    ) async throws -> Task<Void, Never>? {
        if case .underWay = state { return nil }
        let before = state
        state = .underWay(since: now())
        do {
            try await note()
        } catch {
            state = before
            throw error
        }
        return Task {
            do {
                let made = try await thread.run { try work() }
                state = .made(made, at: now())
            } catch {
                state = .failed(at: now())
            }
        }
    }
}
