import AmanLetter
import AmanOffice

/// Which records a session has opened a moment ago, so that their page may load its photo.
///
/// The opening itself was audited; a photo's address alone opens nothing. All servers of the office
/// know of it: the page and its picture may be answered by two.
struct RecentlyOpenedRecords: Sendable {
    private let kind: MemoKind
    private let records: any MemoRecords

    /// Seconds within which a page loads its picture, on a slow line.
    private static let secondsMax: Int64 = 60

    init(_ kind: MemoKind, _ records: any MemoRecords) {
        self.kind = kind
        self.records = records
    }

    /// Notes that a session has opened a record.
    ///
    /// Where that cannot be stored, no picture is loaded.
    func note(_ ticket: Ticket, for token: SessionToken, at now: Instant) async {
        try? await records.remember(
            [1],
            as: name(ticket, token),
            for: Self.secondsMax + 1,
            at: now
        )
    }

    func holds(_ ticket: Ticket, for token: SessionToken, at now: Instant) async -> Bool {
        (try? await records.remembered(name(ticket, token), at: now)) != nil
    }

    private func name(_ ticket: Ticket, _ token: SessionToken) -> MemoName {
        MemoName(kind, token.bytes + Array("\(ticket.number)".utf8))
    }
}
