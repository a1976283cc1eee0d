import AmanWatch

/// What takes long, and where it is done: never on the threads that answer requests.
///
/// Photos are decoded by processes of their own, at a lower priority, and a thread waits for each.
/// Strangers' photos have permits of their own, so that however many come, the staff's do not wait
/// behind them. Letters are looked up in the log by one thread. Pages are drawn here, by fewer
/// threads than the machine has cores; a ticket's slip, for which a room waits, by one of its own.
final class LongWork: Sendable {
    /// For photos of guards, and of anyone who is not signed in.
    let guardPhotos: PhotoLimiter
    /// For photos that a desk, or a token of a desk, hands in.
    let staffPhotos: PhotoLimiter
    /// For files of letters.
    let prints: ConcurrencyLimiter
    private let drawingThreads: SideThreads
    /// Not behind letters, nor at their priority.
    private let slipThread = SideThreads(countMax: 1, name: "aman slips", priority: .same)
    private let lookUps: NetworkQuota
    private let lookUpThread = SideThreads(countMax: 1, name: "aman look-ups")

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
        drawingThreads = SideThreads(countMax: limits.drawingThreadsMax)
        lookUps = NetworkQuota(limits.lookUps, shared: limits.sharedNetworks)
    }

    /// Looks a letter up on a thread where that may take long, behind those that came before.
    ///
    /// - Parameters:
    ///   - network: Who asks; one network never takes all the places.
    ///   - work: The look-up.
    /// - Returns: What the work returns.
    /// - Throws: `overloaded` when too many wait, or too many of the network's; the work's own
    ///   errors otherwise.
    func lookingUp<Answer: Sendable>(
        for network: ClientNetwork,
        _ work: () async throws -> Answer
    ) async throws -> Answer {
        guard lookUps.take(1, for: network) else { throw SiteRefusal.overloaded }
        defer { lookUps.giveBack(1, for: network) }
        return try await lookUpThread.run(work)
    }

    /// Draws pages on a thread where that may take long.
    ///
    /// - Throws: Whatever the work throws.
    func drawing<Answer: Sendable>(
        _ work: () async throws -> Answer
    ) async throws -> Answer {
        try await traced(.draw) { try await drawingThreads.run(work) }
    }

    /// Draws a ticket's slip, which takes some milliseconds.
    ///
    /// - Parameter work: Draws it.
    /// - Returns: What the work returns.
    /// - Throws: Whatever the work throws.
    func drawingSlip<Answer: Sendable>(
        _ work: () async throws -> Answer
    ) async throws -> Answer {
        try await traced(.draw) { try await slipThread.run(work) }
    }
}
