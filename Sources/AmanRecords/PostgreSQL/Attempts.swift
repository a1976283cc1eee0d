import AmanThreads

/// How long one change or question may be tried, and when that began.
struct AttemptTime: Sendable {
    private let asked: Duration
    private let all: Duration
    private let lookUp: Duration
    /// For a connection, while others use them all.
    let queue: Duration

    /// Begins now, with what is left of the time of the request that asks.
    init(_ connector: PostgresConnector) {
        let limits = connector.limits
        asked = connector.surroundings.now()
        all = AnswerTime.part(of: limits.all, least: limits.least)
        queue = AnswerTime.part(of: limits.queue, least: limits.least)
        lookUp = max(all, limits.lookUp)
    }

    /// - Parameter isCommitLost: Whether a commit is looked for whose answer was lost.
    /// - Returns: The moment after which no attempt begins.
    func latest(isCommitLost: Bool) -> Duration { asked + (isCommitLost ? lookUp : all) }
}

/// The pauses between the attempts of one change or question.
struct Attempts {
    private let limits: PostgresLimits
    private let surroundings: PostgresSurroundings
    private let time: AttemptTime
    private var count = 0

    /// - Parameters:
    ///   - connector: To the database.
    ///   - time: From when it was asked for, before it waited for a connection; nil for now.
    init(_ connector: PostgresConnector, _ time: AttemptTime? = nil) {
        limits = connector.limits
        surroundings = connector.surroundings
        self.time = time ?? AttemptTime(connector)
    }

    /// Waits a little, each time up to twice as long.
    ///
    /// The wait is drawn, so that the servers of a country do not all come back at one moment.
    ///
    /// - Parameter isCommitLost: Whether a commit is looked for whose answer was lost.
    /// - Returns: False when the time for all attempts is over.
    mutating func pause(isCommitLost: Bool = false) -> Bool {
        count += 1
        let most = min(limits.pauseMax, .milliseconds(5) * (1 << min(count, 10)))
        let part = Double(surroundings.number() % 1_000) / 1_000
        let wait = most * (0.5 + part / 2)
        guard surroundings.now() + wait < time.latest(isCommitLost: isCommitLost) else {
            return false
        }
        surroundings.pause(wait)
        return true
    }
}
