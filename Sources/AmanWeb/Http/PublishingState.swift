import Synchronization

/// How the last rounds of publishing ended, as the server's loop notes it.
package final class PublishingState: Sendable {
    private struct State: Sendable {
        var doneAt: ContinuousClock.Instant?
        var waitsForKey = false
        /// Entries that were not under a tree head when last looked, and since when.
        var behind: (size: UInt64, since: ContinuousClock.Instant)?
    }

    private let state = Mutex(State())

    package init() {}

    /// Since when no round ended without an error; nil where none has.
    var doneAt: ContinuousClock.Instant? { state.withLock { $0.doneAt } }

    /// Whether a token keeps the office from signing.
    var waitsForKey: Bool { state.withLock { $0.waitsForKey } }

    /// Notes a round that ended; `waitsForKey` where a token did not sign.
    package func noteRound(waitsForKey: Bool) {
        state.withLock { state in
            state.waitsForKey = waitsForKey
            if !waitsForKey { state.doneAt = ContinuousClock.now }
        }
    }

    /// How long the oldest entry that is under no tree head has waited, as far as it was looked.
    ///
    /// - Parameters:
    ///   - size: Entries in the records.
    ///   - signed: Entries under the newest tree head.
    ///   - now: The present moment.
    /// - Returns: Zero while all are signed.
    func waited(size: UInt64, signed: UInt64, now: ContinuousClock.Instant) -> Duration {
        state.withLock { state in
            guard signed < size else {
                state.behind = nil
                return .zero
            }
            if let behind = state.behind, signed < behind.size { return now - behind.since }
            state.behind = (size, now)
            return .zero
        }
    }
}
