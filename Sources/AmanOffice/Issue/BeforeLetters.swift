import AmanLetter
import Synchronization

/// What holds of an office before it makes a letter, and need not be asked again for each of many.
package final class BeforeLetters: Sendable {
    private let clockFitted = Mutex<Instant?>(nil)
    private let isSetUp = Mutex(false)

    /// Nothing is known yet.
    package init() {}

    /// Whether the clock was found to fit within the second before this moment.
    fileprivate func clockFits(_ now: Instant) -> Bool {
        guard let last = clockFitted.withLock({ $0 }) else { return false }
        return (0...1).contains(now.seconds - last.seconds)
    }

    fileprivate func noteFit(_ now: Instant) { clockFitted.withLock { $0 = now } }

    /// Whether the set-up is known to have ended; it never goes back.
    fileprivate var setUpHasEnded: Bool { isSetUp.withLock { $0 } }

    fileprivate func noteSetUp() { isSetUp.withLock { $0 = true } }
}

extension Office {
    /// Holds that the clock fits what the office has recorded: a letter is dated by it, for good.
    func checkClock() async throws(IssueError) {
        let now = environment.now()
        guard !beforeLetters.clockFits(now) else { return }
        let doubt: ClockDoubt?
        do {
            try await refuseOtherClock()
            doubt = try await clockDoubt()
        } catch {
            throw .records(error)
        }
        if let doubt { throw .clockInDoubt(doubt) }
        beforeLetters.noteFit(now)
    }

    /// Holds that two members have confirmed each other, where the office has staff.
    func checkSetUp() async throws(IssueError) {
        guard !beforeLetters.setUpHasEnded else { return }
        let state: SetUpState
        do {
            state = try await records.setUpState()
        } catch {
            throw .records(error)
        }
        guard state.allowsLetters else { throw .setUpNotEnded }
        // An office without staff may get some, and is asked again.
        if case .ended = state { beforeLetters.noteSetUp() }
    }
}
