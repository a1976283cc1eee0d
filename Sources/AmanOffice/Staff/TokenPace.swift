package import AmanLetter

/// How many requests a token has left; they come back with time.
struct TokenPace: Equatable, Sendable {
    private var left = DeskTokenLimits.burst
    private var since: Instant

    init(at now: Instant) {
        since = now
    }

    /// Takes requests of the token at once.
    ///
    /// - Parameters:
    ///   - most: How many are asked for; at least 1.
    ///   - now: The present time.
    /// - Returns: How many there were; 0 is to wait.
    mutating func take(upTo most: Int64, at now: Instant) -> Int64 {
        let passed = max(0, min(now.seconds - since.seconds, DeskTokenLimits.burst))
        left = min(DeskTokenLimits.burst, left + passed * DeskTokenLimits.perSecond)
        // A clock that was set back must not stop a desk until it has caught up.
        since = now
        let taken = min(left, most)
        left -= taken
        return taken
    }

    var memo: Memo {
        // A token that did not ask for so long is as one that never asked.
        let full = DeskTokenLimits.burst / DeskTokenLimits.perSecond + 1
        return Memo(memoBytes([left, since.seconds]), until: since.adding(seconds: full))
    }

    init?(_ memo: Memo?) {
        guard let memo, let numbers = memoNumbers(memo.bytes, count: 2),
            (0...DeskTokenLimits.burst).contains(numbers[0])
        else { return nil }
        (left, since) = (numbers[0], Instant(seconds: numbers[1]))
    }
}

/// Counts the requests of every token, at all of an office's servers together.
///
/// The count is in the records. A server takes a few requests of a token at once, so that one in
/// some twelve costs a commit; what it does not use is lost after some seconds.
package actor TokenRateLimiter {
    /// Requests that this server took for a token and has not used.
    private struct Share {
        var left: Int64
        var takenAt: Instant
    }

    private let records: any MemoRecords
    private var shares: [DeskTokenID: Share] = [:]

    /// Requests that a server takes at once: a tenth of what a token may make after a pause.
    static let takenAtOnce = DeskTokenLimits.burst / 10
    /// Seconds for which they may be used.
    private static let shareSeconds: Int64 = 5

    package init(_ records: any MemoRecords) {
        self.records = records
    }

    /// Seconds a token has to wait before its next request; 0 lets it in and counts it.
    package func wait(_ id: DeskTokenID, at now: Instant) async throws(RecordsError) -> Int64 {
        forgetOld(now)
        if takeOne(of: id) { return 0 }
        let taken = try await records.changeMemos([name(of: id)], at: .earliestWritten) { memos in
            var pace = TokenPace(memos[0]) ?? TokenPace(at: now)
            let taken = pace.take(upTo: Self.takenAtOnce, at: now)
            return MemoPlan([pace.memo], taken)
        }
        // Another request may have taken meanwhile: what both took is this server's.
        shares[id] = Share(left: (shares[id]?.left ?? 0) + taken, takenAt: now)
        return takeOne(of: id) ? 0 : 1
    }

    private func takeOne(of id: DeskTokenID) -> Bool {
        guard let share = shares[id], share.left > 0 else { return false }
        shares[id]?.left -= 1
        return true
    }

    private func forgetOld(_ now: Instant) {
        shares = shares.filter {
            (0...Self.shareSeconds).contains(now.seconds - $0.value.takenAt.seconds)
        }
    }

    private func name(of id: DeskTokenID) -> MemoName {
        MemoName(.tokenPace, String(id.number))
    }
}
