import Synchronization

/// By when a request is to be answered, for everything that is asked on its way.
///
/// A page asks the records several times. Each question has a time of its own for a database that
/// does not answer; together they would keep a person waiting for a multiple of it.
///
/// A task that is started on the way and continues after the answer, such as a run of letters, is
/// bound no longer than the request is under way.
package final class AnswerTime: Sendable {
    @TaskLocal private static var current: AnswerTime?

    private let latest: ContinuousClock.Instant
    private let isAnswered = Mutex(false)

    private init(latest: ContinuousClock.Instant) { self.latest = latest }

    /// Does the work of a request.
    ///
    /// - Parameters:
    ///   - time: In which it is to be answered, from now on.
    ///   - work: What is done for it.
    /// - Returns: What the work returns.
    /// - Throws: Whatever the work throws.
    package static func within<Answer>(
        _ time: Duration,
        _ work: () async throws -> Answer
    ) async rethrows -> Answer {
        let own = AnswerTime(latest: .now + time)
        defer { own.isAnswered.withLock { $0 = true } }
        return try await $current.withValue(own) { try await work() }
    }

    /// Does work that takes as long as it takes, for a request or for none.
    ///
    /// - Parameter work: What is done.
    /// - Returns: What the work returns.
    /// - Throws: Whatever the work throws.
    package static func unbound<Answer>(
        _ work: () async throws -> Answer
    ) async rethrows -> Answer {
        try await $current.withValue(nil) { try await work() }
    }

    /// Work for a thread of the system, bound by the time of the request that hands it over.
    ///
    /// - Parameter work: What is done there.
    /// - Returns: The work, which a thread that has no task may do.
    static func handedOver<Answer>(
        _ work: @escaping @Sendable () -> Answer
    ) -> @Sendable () -> Answer {
        guard let current else { return work }
        return { $current.withValue(current) { work() } }
    }

    /// The part of a time that is left for one question.
    ///
    /// - Parameters:
    ///   - limit: The most that one question may take.
    ///   - least: What a question has even when the request's time is over: a database that works
    ///     answers within it, and one that does not is found out.
    /// - Returns: What is left for the request, between the two; the limit where there is none.
    package static func part(of limit: Duration, least: Duration) -> Duration {
        guard let left else { return limit }
        return min(limit, max(least, left))
    }

    /// Whether the time of the request is over.
    package static var isOver: Bool { left.map { $0 <= .zero } ?? false }

    /// What is left of the request's time; nil where no request waits.
    private static var left: Duration? {
        guard let current, !current.isAnswered.withLock({ $0 }) else { return nil }
        return current.latest - .now
    }
}
