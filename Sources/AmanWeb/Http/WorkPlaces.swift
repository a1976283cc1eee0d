import Synchronization

/// A number of places at which requests are worked on, and a short queue before them.
///
/// Who finds both full is told to come again, before anything was done: so what is slow stays
/// slow for a few and never stands still for all, and no answer that was begun is lost.
final class WorkPlaces: Sendable {
    private struct State {
        var working = 0
        /// Waiting, first come first; a number finds one that gave up.
        var waiting: [(number: Int, begin: CheckedContinuation<Bool, Never>)] = []
        var asked = 0
    }

    /// Worked on at the same time.
    let placesMax: Int
    /// Waiting at the same time.
    let waitingMax: Int
    private let state = Mutex(State())

    init(placesMax: Int, waitingMax: Int) {
        self.placesMax = placesMax
        self.waitingMax = waitingMax
    }

    /// How many are worked on and how many wait.
    var counts: (working: Int, waiting: Int) {
        state.withLock { ($0.working, $0.waiting.count) }
    }

    /// Does the work at a place.
    ///
    /// - Throws: `overloaded` when all places and the queue are full, or whatever the work throws.
    func atPlace<Answer: Sendable>(
        _ work: () async throws -> Answer
    ) async throws -> Answer {
        guard await enter() else { throw SiteRefusal.overloaded }
        defer { leave() }
        return try await work()
    }

    private enum Entry { case now, full, wait(Int) }

    private func enter() async -> Bool {
        let entry = state.withLock { state -> Entry in
            if state.working < placesMax {
                state.working += 1
                return .now
            }
            guard state.waiting.count < waitingMax else { return .full }
            state.asked += 1
            return .wait(state.asked)
        }
        switch entry {
        case .now:
            // Work on records does not suspend, so requests that came meanwhile would stand unseen
            // in the runtime's own queue, which has no end. This lets them be counted first.
            await Task.yield()
            return true
        case .full: return false
        case .wait(let number): return await wait(number)
        }
    }

    private func wait(_ number: Int) async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { begin in
                let answer = state.withLock { state -> Bool? in
                    // Between the two looks a place may have become free, or the queue full.
                    if state.working < placesMax {
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

    /// Somebody who waited has gone: nobody works for them.
    private func giveUp(_ number: Int) {
        let begin = state.withLock { state -> CheckedContinuation<Bool, Never>? in
            guard let index = state.waiting.firstIndex(where: { $0.number == number }) else {
                return nil
            }
            return state.waiting.remove(at: index).begin
        }
        begin?.resume(returning: false)
    }

    /// Hands the place to whoever has waited longest.
    private func leave() {
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
