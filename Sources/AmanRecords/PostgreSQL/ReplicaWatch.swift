import Foundation
import Synchronization

/// Why a replica is passed over, as the log and the metrics name it.
package enum ReplicaTrouble: String, CaseIterable, Sendable {
    /// It does not answer, or does not let the office's role in.
    case gone
    /// It does not have what was the newest commit `PostgresLimits.replicaAge` ago.
    case behind
    /// It takes changes: a primary, or a replica that was promoted.
    case notReplica = "not-a-replica"
    /// It has another history than the primary: another office, or what a failover left behind.
    case otherRecords = "other-records"
    /// It did not answer one question, as when it had to take up a change meanwhile.
    case failed
}

/// What is known of a replica: which commits it must have, and whether it is worth asking.
final class ReplicaWatch: Sendable {
    fileprivate struct State {
        /// Commits that were the newest at their moments, oldest first.
        var marks: [(mark: CommitMark, at: Duration)] = []
        /// Until when the replica is not asked.
        var restsUntil: Duration?
        var trouble: ReplicaTrouble?
        /// Since when it has been behind, without an answer between.
        var behindSince: Duration?
    }

    private let state = Mutex(State())
    private let limits: PostgresLimits
    private let now: @Sendable () -> Duration

    init(_ limits: PostgresLimits, now: @escaping @Sendable () -> Duration) {
        (self.limits, self.now) = (limits, now)
    }

    /// Why the replica is left alone for now; nil where it is to be asked.
    var rests: ReplicaTrouble? {
        let now = now()
        return state.withLock { state in
            guard let end = state.restsUntil else { return nil }
            if now >= end { state.restsUntil = nil }
            return now < end ? state.trouble : nil
        }
    }

    /// The oldest commit that an answer must contain; nil where the primary has to be asked.
    var mark: CommitMark? {
        let now = now()
        return state.withLock { state in
            guard let newest = state.marks.last, now - newest.at < limits.replicaMarkPause else {
                return nil
            }
            return state.oldest(now - limits.replicaAge)
        }
    }

    /// Notes what the newest commit is, and says which one an answer must contain.
    func add(_ mark: CommitMark) -> CommitMark {
        let now = now()
        return state.withLock { state in
            state.marks.append((mark, now))
            return state.oldest(now - limits.replicaAge) ?? mark
        }
    }

    func noteAnswer() {
        state.withLock { state in
            (state.trouble, state.behindSince, state.restsUntil) = (nil, nil, nil)
        }
    }

    func note(_ trouble: ReplicaTrouble) {
        let now = now()
        state.withLock { state in
            switch trouble {
            case .failed: break
            case .behind:
                let since = state.behindSince ?? now
                state.behindSince = since
                // A commit of this moment may be on its way: that is no trouble yet.
                if now - since >= limits.replicaAge { state.trouble = .behind }
            case .gone, .notReplica, .otherRecords:
                state.trouble = trouble
                state.restsUntil = now + limits.replicaRest
            }
        }
    }

    /// Why the replica is passed over, for more than one question; nil while it is asked.
    var trouble: ReplicaTrouble? { state.withLock { $0.trouble } }
}

extension ReplicaWatch.State {
    /// The oldest mark that is not older than a moment; those before it are dropped.
    fileprivate mutating func oldest(_ moment: Duration) -> CommitMark? {
        marks.removeAll { $0.at < moment }
        return marks.first?.mark
    }
}
