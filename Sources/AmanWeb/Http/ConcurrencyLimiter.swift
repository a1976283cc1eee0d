import Synchronization

/// Lets a number of requests be worked on at the same time, and a short queue wait before them.
///
/// A request that finds both full is refused before anything was done: so what is slow stays slow
/// for a few and never stops all, and no answer that was begun is lost.
final class ConcurrencyLimiter: Sendable {
    private struct State {
        var working = 0
        /// Waiting, first come first; a number finds one that gave up.
        var waiting: [(number: Int, begin: CheckedContinuation<Bool, Never>)] = []
        var asked = 0
    }

    /// Worked on at the same time.
    let permitsMax: Int
    /// Waiting at the same time.
    let waitingMax: Int
    private let refusal: SiteRefusal
    private let state = Mutex(State())

    /// - Parameters:
    ///   - permitsMax: Worked on at the same time; with none, everything is refused.
    ///   - waitingMax: Waiting at the same time.
    ///   - refusal: What a request is refused with that finds both full.
    init(permitsMax: Int, waitingMax: Int, refusal: SiteRefusal = .overloaded) {
        self.permitsMax = permitsMax
        self.waitingMax = permitsMax > 0 ? waitingMax : 0
        self.refusal = refusal
    }

    /// How many are worked on and how many wait.
    var counts: (working: Int, waiting: Int) {
        state.withLock { ($0.working, $0.waiting.count) }
    }

    /// Does the work under a permit, after a wait where all are taken.
    ///
    /// - Throws: The limiter's refusal when all permits and the queue are full, or whatever the
    ///   work throws.
    func withPermit<Answer: Sendable>(
        _ work: () async throws -> Answer
    ) async throws -> Answer {
        guard await enter() else { throw refusal }
        defer { leave() }
        return try await work()
    }

    /// A permit without a wait, for work that outlives the call; nil when all are taken.
    func permit() -> Permit? {
        let isFree = state.withLock { state in
            guard state.working < permitsMax else { return false }
            state.working += 1
            return true
        }
        return isFree ? Permit(of: self) : nil
    }

    private enum Entry { case now, full, wait(Int) }

    private func enter() async -> Bool {
        let entry = state.withLock { state -> Entry in
            if state.working < permitsMax {
                state.working += 1
                return .now
            }
            guard state.waiting.count < waitingMax else { return .full }
            state.asked += 1
            return .wait(state.asked)
        }
        switch entry {
        case .now: return true
        case .full: return false
        case .wait(let number): return await wait(number)
        }
    }

    private func wait(_ number: Int) async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { begin in
                let answer = state.withLock { state -> Bool? in
                    // Between the two looks a permit may have become free, or the queue full.
                    if state.working < permitsMax {
                        state.working += 1
                        return true
                    }
                    guard state.waiting.count < waitingMax, !Task.isCancelled else { return false }
                    state.waiting.append((number, begin))
                    return nil
                }
                if let answer { begin.resume(returning: answer) }
            }
        } onCancel: {
            giveUp(number)
        }
    }

    /// A request that waited has gone: nothing is done for it.
    private func giveUp(_ number: Int) {
        let begin = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            guard let index = state.waiting.firstIndex(where: { $0.number == number }) else {
                return nil
            }
            return state.waiting.remove(at: index).begin
        }
        begin?.resume(returning: false)
    }

    /// Hands the permit to the request that has waited longest.
    fileprivate func leave() {
        let next = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            guard !state.waiting.isEmpty else {
                state.working -= 1
                return nil
            }
            return state.waiting.removeFirst().begin
        }
        next?.resume(returning: true)
    }
}

/// One permit of a limiter.
///
/// It is returned at the latest when nothing holds it any more, so that a browser that went away
/// before the first byte does not keep it.
final class Permit: Sendable {
    private let limiter: ConcurrencyLimiter
    private let isReturned = Mutex(false)

    fileprivate init(of limiter: ConcurrencyLimiter) {
        self.limiter = limiter
    }

    deinit { giveBack() }

    /// Returns it; a second time does nothing.
    func giveBack() {
        let wasReturned = isReturned.withLock { isReturned in
            defer { isReturned = true }
            return isReturned
        }
        if !wasReturned { limiter.leave() }
    }
}
