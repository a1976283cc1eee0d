import AmanLetter

/// How many requests a token has left; they come back with time.
struct TokenPace: Sendable {
    private var left = DeskTokenLimits.burst
    private var since: Instant

    init(at now: Instant) {
        since = now
    }

    /// Seconds to wait before the next request; 0 takes one.
    mutating func wait(at now: Instant) -> Int64 {
        let passed = max(0, min(now.seconds - since.seconds, DeskTokenLimits.burst))
        left = min(DeskTokenLimits.burst, left + passed * DeskTokenLimits.perSecond)
        // A clock that was set back must not stop a desk until it has caught up.
        since = now
        guard left > 0 else { return 1 }
        left -= 1
        return 0
    }

    /// Whether it is as if it had never asked.
    func isFull(at now: Instant) -> Bool {
        left + (now.seconds - since.seconds) * DeskTokenLimits.perSecond >= DeskTokenLimits.burst
    }
}

/// Counts the requests of every token, in memory.
package actor TokenRateLimiter {
    private var paces: [DeskTokenID: TokenPace] = [:]

    package init() {}

    /// Seconds a token has to wait before its next request; 0 lets it in and counts it.
    func wait(_ id: DeskTokenID, at now: Instant) -> Int64 {
        if paces.count > 1_000 { paces = paces.filter { !$0.value.isFull(at: now) } }
        return paces[id, default: TokenPace(at: now)].wait(at: now)
    }
}
