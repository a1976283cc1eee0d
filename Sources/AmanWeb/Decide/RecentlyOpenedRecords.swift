import AmanLetter
import AmanOffice

/// Which records a session has opened a moment ago, so that their page may load its photo.
///
/// The opening itself was audited; a photo's address alone opens nothing.
actor RecentlyOpenedRecords {
    /// Seconds within which a page loads its picture, on a slow line.
    private static let secondsMax: Int64 = 60
    /// Openings kept at once; the oldest go first.
    private static let countMax = 1_000

    private var opened: [(token: SessionToken, ticket: Ticket, at: Instant)] = []

    /// Notes that a session has opened a record.
    func note(_ ticket: Ticket, for token: SessionToken, at now: Instant) {
        opened.removeAll { now.seconds - $0.at.seconds > Self.secondsMax }
        if opened.count >= Self.countMax { opened.removeFirst() }
        opened.append((token, ticket, now))
    }

    func holds(_ ticket: Ticket, for token: SessionToken, at now: Instant) -> Bool {
        opened.contains {
            $0.token == token && $0.ticket == ticket
                && now.seconds - $0.at.seconds <= Self.secondsMax
        }
    }
}
