/// What takes long, and where it is done: never on the threads that answer requests.
///
/// Photos are decoded by processes of their own, at a lower priority, and a thread waits for each.
/// Strangers' photos have permits of their own, so that however many come, the staff's do not wait
/// behind them. Pages are drawn here, by fewer threads than the machine has cores.
final class LongWork: Sendable {
    /// For photos of guards, and of anyone who is not signed in.
    let guardPhotos: PhotoLimiter
    /// For photos that a desk, or a token of a desk, hands in.
    let staffPhotos: PhotoLimiter
    /// For files of letters.
    let prints: ConcurrencyLimiter
    private let drawingThreads: LowPriorityThreads

    init(_ limits: SiteLimits) {
        guardPhotos = PhotoLimiter(
            permitsMax: limits.guardPhotosAtOnceMax,
            waitingMax: limits.guardPhotosWaitingMax
        )
        staffPhotos = PhotoLimiter(
            permitsMax: limits.staffPhotosAtOnceMax,
            waitingMax: limits.staffPhotosWaitingMax
        )
        prints = ConcurrencyLimiter(permitsMax: limits.printsAtOnceMax, waitingMax: 0)
        drawingThreads = LowPriorityThreads(countMax: limits.drawingThreadsMax)
    }

    /// Draws pages on a thread where that may take long.
    ///
    /// - Throws: Whatever the work throws.
    func drawing<Answer: Sendable>(
        _ work: () async throws -> Answer
    ) async throws -> Answer {
        try await drawingThreads.run(work)
    }
}
