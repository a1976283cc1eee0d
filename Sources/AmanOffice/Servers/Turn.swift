package import AmanLetter
import Synchronization

/// The turn of one server among all of an office's, for what only one does at a time.
///
/// A turn saves work that two would do twice, and keeps apart what would meet half-way. Nothing
/// rests on it: what must not happen twice is refused by the records' own compare-and-swap, by
/// which a server that slept through its turn notices that another one has taken over.
package struct Turn: Equatable, Sendable {
    /// What is done in turn.
    package enum Work: String, Sendable {
        /// Signing the lists and the log, and copying what was signed.
        case publishing
    }

    package let work: Work
    /// Grows with each turn, so that a late server is known from the one whose turn it is.
    package let number: Int64
    package let state: State
    /// The newest turn that made something which the others have to copy.
    package let lastMade: Int64
    /// When its server last wrote it, by that server's clock.
    package let at: Instant

    /// How far a turn has come; the raw values are stored.
    package enum State: Int64, Sendable {
        case atWork = 0
        case done = 1
        /// It could not be done, and may have been left in the middle.
        case failed = 2
    }

    /// Seconds after which another server takes the turn of one that says nothing any more.
    package static let secondsMax: Int64 = 20

    /// What is before the first turn.
    fileprivate static func none(of work: Work) -> Turn {
        Turn(work: work, number: 0, state: .done, lastMade: 0, at: .earliestWritten)
    }

    fileprivate var name: MemoName { MemoName(.lease, work.rawValue) }

    /// As it is remembered, for as long as an office publishes at all.
    fileprivate var memo: Memo {
        let numbers = [number, state.rawValue, lastMade, at.seconds]
        return Memo(memoBytes(numbers), until: at.adding(days: 400))
    }

    /// Whether another server may take the next turn.
    ///
    /// One written by a clock that is ahead counts as no longer than a turn.
    fileprivate func isFree(at now: Instant) -> Bool {
        state != .atWork || !(0..<Self.secondsMax).contains(now.seconds - at.seconds)
    }

    /// The turn after it.
    fileprivate func next(at now: Instant) -> Turn {
        Turn(work: work, number: number + 1, state: .atWork, lastMade: lastMade, at: now)
    }

    /// The turn as it ends.
    fileprivate func ended(_ state: State, hasMade: Bool, at now: Instant) -> Turn {
        let lastMade = hasMade ? number : lastMade
        return Turn(work: work, number: number, state: state, lastMade: lastMade, at: now)
    }
}

extension Turn {
    /// The turn in a memo; what is before the first where there is none.
    fileprivate init(_ memo: Memo?, of work: Work) {
        guard let memo, let numbers = memoNumbers(memo.bytes, count: 4),
            let state = State(rawValue: numbers[1])
        else {
            self = .none(of: work)
            return
        }
        self.init(
            work: work,
            number: numbers[0],
            state: state,
            lastMade: numbers[2],
            at: Instant(seconds: numbers[3])
        )
    }
}

/// The newest turn that this server made or copied.
final class OwnTurn: Sendable {
    private let number = Mutex<Int64?>(nil)

    var last: Int64? { number.withLock { $0 } }

    func note(_ new: Int64) { number.withLock { $0 = new } }
}

extension Office {
    /// The newest turn of a work.
    package func turn(of work: Turn.Work) async throws(RecordsError) -> Turn {
        let name = Turn.none(of: work).name
        return Turn(try await records.memos([name], at: .earliestWritten)[0], of: work)
    }

    /// Takes the next turn; nil where another server has one.
    ///
    /// - Parameters:
    ///   - work: What is to be done.
    ///   - onlyAfterDone: Also nil where the turn before was not done to its end.
    /// - Returns: The turn, to be ended by `end`.
    /// - Throws: What the records say.
    func takeTurn(
        _ work: Turn.Work,
        onlyAfterDone: Bool = false
    ) async throws(RecordsError) -> Turn? {
        let now = environment.now()
        let name = Turn.none(of: work).name
        return try await records.changeMemos([name], at: .earliestWritten) { memos in
            let before = Turn(memos[0], of: work)
            guard before.isFree(at: now), before.state == .done || !onlyAfterDone else {
                return MemoPlan(memos, nil)
            }
            let turn = before.next(at: now)
            return MemoPlan([turn.memo], turn)
        }
    }

    /// Ends a turn, unless another server has taken over by now.
    ///
    /// - Parameters:
    ///   - turn: From `takeTurn`.
    ///   - state: How it ended.
    ///   - hasMade: Whether it made something which the others have to copy.
    func end(_ turn: Turn, _ state: Turn.State, hasMade: Bool) async {
        let ended = turn.ended(state, hasMade: hasMade, at: environment.now())
        // Where the records cannot, the turn runs out.
        try? await records.changeMemos([turn.name], at: .earliestWritten) { memos in
            let isOurs = Turn(memos[0], of: turn.work).number == turn.number
            return MemoPlan(isOurs ? [ended.memo] : memos, ())
        }
    }

    /// Waits for a turn, for two seconds at most.
    ///
    /// Nil then, and where the records do not give one. Who continues without it may do in vain
    /// what another server does just now.
    func waitForTurn(_ work: Turn.Work) async -> Turn? {
        for _ in 0..<turnLooksMax {
            do {
                if let turn = try await takeTurn(work) { return turn }
                try await Task.sleep(for: turnLookPause)
            } catch {
                return nil
            }
        }
        return nil
    }
}

/// Time between two looks whether it is this server's turn: publishing takes about as long.
private let turnLookPause = Duration.milliseconds(50)
/// Looks before a server continues without a turn: two seconds.
private let turnLooksMax = 40
