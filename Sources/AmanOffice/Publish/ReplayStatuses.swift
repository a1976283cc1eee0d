package import AmanLetter
package import AmanVerdict

/// What the log's leaves alone say became of the letters: the status list is derived from the log.
///
/// Per letter the change that was logged last among those in effect at `now` counts.
///
/// - Parameters:
///   - leaves: All leaves, in order.
///   - now: The moment the statuses are asked for.
/// - Returns: The letters that are not valid, by digest.
/// - Throws: `PartRefusal` when a leaf is none of ours.
package func replayStatuses(
    _ leaves: [[UInt8]],
    at now: Instant
) throws(PartRefusal) -> [[UInt8]: LetterStatus] {
    var replay = StatusReplay(at: now)
    for leaf in leaves { try replay.take(leaf) }
    return replay.statuses
}

/// A replay of the log that takes one leaf after the other.
package struct StatusReplay: Sendable {
    /// The letters that are not valid so far, by digest.
    package private(set) var statuses: [[UInt8]: LetterStatus] = [:]
    private let now: Instant

    /// Begins before the first leaf.
    package init(at now: Instant) {
        self.now = now
    }

    /// Takes the next leaf.
    ///
    /// - Throws: What is wrong with the leaf; nothing was taken.
    package mutating func take(_ leaf: [UInt8]) throws(PartRefusal) {
        switch try LogEntry.parse(leaf) {
        case .status(let digest, let status, _, let effective, _) where effective <= now:
            statuses[digest] = status == .valid ? nil : status
        case .status, .issued, .notice, .list:
            break
        }
    }
}
