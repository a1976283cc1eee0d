package import AmanLetter
package import AmanVerdict

/// What a log says of one letter at a moment.
package struct ReplayedStatus: Equatable, Sendable {
    /// Digest of the letter; 32 bytes.
    package let digest: [UInt8]
    /// Never valid.
    package let status: LetterStatus
    /// Where the lists show it; nil where the entry does not say.
    package let listed: ListedIndex?
}

extension LogReplay {
    /// The letters that are not valid, by what the first `leaves` entries say of a moment.
    ///
    /// Per letter the change that was logged last among those in effect at `now` counts.
    package func statuses(at now: Instant, leaves: UInt64 = .max) -> [ReplayedStatus] {
        inEffect(at: now, leaves: leaves).map { change in
            ReplayedStatus(
                digest: digests.digest(Int(change.letter)),
                status: change.status,
                listed: change.listed
            )
        }
    }

    /// The changes behind `statuses`, in the order of their letters.
    func inEffect(at now: Instant, leaves: UInt64) -> [LoggedChange] {
        var latest = [UInt32](repeating: .max, count: digests.count)
        for (place, change) in changes.enumerated() {
            guard change.leaf < leaves else { break }
            if change.effective <= now { latest[Int(change.letter)] = UInt32(place) }
        }
        return latest.compactMap { place in
            guard place != .max, changes[Int(place)].status != .valid else { return nil }
            return changes[Int(place)]
        }
    }
}
