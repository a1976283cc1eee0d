/// By when whoever began a piece of work wants an answer, for everything that is asked on its way.
///
/// A page asks the records several times. Each question has a time of its own for a database that
/// does not answer; together they would keep a person waiting for a multiple of it.
package enum AnswerTime {
    /// The moment; nil where none waits for an answer, as for long work.
    @TaskLocal package static var latest: ContinuousClock.Instant?

    /// Whether the moment is past.
    package static var isOver: Bool { latest.map { $0 <= .now } ?? false }

    /// The part of a time that is left for one question.
    ///
    /// - Parameters:
    ///   - limit: The most that one question may take.
    ///   - least: What a question has even when the moment is past: a database that works answers
    ///     within it, and one that does not is found out.
    /// - Returns: What is left until the moment, between the two; the limit where there is none.
    package static func part(of limit: Duration, least: Duration) -> Duration {
        guard let latest else { return limit }
        return min(limit, max(least, latest - .now))
    }
}
