/// Lets only so many photos be read at a time, and on threads of their own.
///
/// A photo is decoded by a process of its own, which the thread waits for; the threads that answer
/// everyone else must stay free.
final class PhotoLimiter: Sendable {
    private let limiter: ConcurrencyLimiter
    private let threads: SideThreads

    /// - Parameters:
    ///   - permitsMax: Photos read at the same time.
    ///   - waitingMax: Photos that wait; the next is refused.
    init(permitsMax: Int, waitingMax: Int) {
        limiter = ConcurrencyLimiter(
            permitsMax: permitsMax,
            waitingMax: waitingMax,
            refusal: .busy
        )
        threads = SideThreads(countMax: permitsMax)
    }

    /// How many are read and how many wait.
    var counts: (working: Int, waiting: Int) { limiter.counts }

    /// Does the work under a permit, on a thread where it may take long.
    ///
    /// - Throws: `busy` when all permits and the queue are full; the work's own errors otherwise.
    func withPermit<Answer: Sendable>(
        _ work: () async throws -> Answer
    ) async throws -> Answer {
        try await limiter.withPermit { try await threads.run(work) }
    }
}
