package import AmanLetter

/// Weighs new entries of one officer against the programme's quota, inside the commit that keeps
/// them.
///
/// The records show it the present entries, newest first, while it `wants(more:)`; then
/// it says what to keep. Counting and keeping are one commit, so that two windows cannot both take
/// the last place. Names are compared folded: an officer spelled otherwise is the same officer.
package struct Quota: Equatable, Sendable {
    package let act: AuditAct
    /// Entries of the act that one officer may have in the time.
    package let limit: Int
    /// Where the time begins.
    package let since: Instant
    /// From when on earlier entries of the act on the same subject matter; see `planned`.
    package let againSince: Instant
    /// From when on a question of the same officer is the same one asked again.
    ///
    /// Nil where each counts; see `planned`.
    package let sameSince: Instant?
    private let entries: [AuditEntry]
    private let officer: String
    private var count = 0
    private var before: Set<AuditCode> = []
    private var asked: Set<AuditCode> = []

    /// - Parameters:
    ///   - entries: What is to be stored, all of one act and officer; never empty.
    ///   - limit: The programme's quota.
    ///   - since: Where its day begins.
    ///   - againSince: From when on to look for earlier entries on the same subjects; nil when
    ///     doing it again is nothing to note.
    ///   - sameSince: From when on the officer's own entry on the same subject makes another one
    ///     needless; nil where each counts.
    package init(
        _ entries: [AuditEntry],
        limit: Int,
        since: Instant,
        againSince: Instant? = nil,
        sameSince: Instant? = nil
    ) {
        precondition(!entries.isEmpty, "a quota weighs at least one entry")
        self.entries = entries
        act = entries[0].act
        officer = foldedOfficer(entries[0].officer)
        self.limit = limit
        self.since = since
        self.againSince = againSince ?? since
        self.sameSince = sameSince
        notesAgain = againSince != nil
    }

    private let notesAgain: Bool

    /// Whether an entry of this time, or one before it, can still matter.
    package func wants(more at: Instant) -> Bool { at >= min(since, againSince) }

    /// Looks at an existing entry.
    package mutating func look(at entry: AuditEntry) {
        guard entry.act == act else { return }
        before.insert(entry.subject)
        guard entry.at >= since, foldedOfficer(entry.officer) == officer else { return }
        count += 1
        note(question: entry)
    }

    /// Counts entries of the act and of this time that the records have counted, by officer.
    package mutating func add(_ entries: Int, of officer: String) {
        if foldedOfficer(officer) == self.officer { count += entries }
    }

    /// Looks at a question since `sameSince`, which is counted already.
    package mutating func note(question entry: AuditEntry) {
        guard let sameSince, entry.act == act, entry.at >= sameSince,
            foldedOfficer(entry.officer) == officer
        else { return }
        asked.insert(entry.subject)
    }

    /// What is to be stored; nil when the quota does not allow all of it.
    ///
    /// A subject that was dealt with before has the reason `again`. A question that the officer
    /// asked a moment ago is answered again, and neither counted nor stored.
    package var planned: [AuditEntry]? {
        let entries = entries.filter { !asked.contains($0.subject) }
        guard entries.isEmpty || count + entries.count <= limit else { return nil }
        guard notesAgain else { return entries }
        return entries.map { entry in
            var entry = entry
            if before.contains(entry.subject) { entry.reason = doneAgain }
            return entry
        }
    }
}

/// The audit's reason for a letter that was printed before.
package let doneAgain: AuditCode = "again"

extension QuotaRule {
    /// The most entries of an act that one officer may have in a day; nil where there is no limit.
    package func limit(of act: AuditAct) -> Int? {
        switch act {
        case .open: openingsPerDay
        case .print: printsPerDay
        case .screen: screeningsPerDay
        case .look: looksPerDay
        case .findSlip: LostSlipLimits.searchesPerDay
        default: nil
        }
    }
}
