package import AmanLetter

/// Weighs new entries of one officer against the programme's quota, inside the commit that keeps
/// them.
///
/// The records count the present entries for it, which are thousands on a busy day, and show it
/// those on its own subjects; then it says what to keep. Counting and keeping are one commit, so
/// that two windows cannot both take the last place. Names are compared folded: an officer spelled
/// otherwise is the same officer.
package struct Quota: Equatable, Sendable {
    package let act: AuditAct
    /// Entries of the act that one officer may have in the time.
    package let limit: Int
    /// Where the time begins.
    package let since: Instant
    /// From when on earlier entries of the act on the same subject matter; see `planned`.
    ///
    /// Nil when doing it again is nothing to note.
    package let againSince: Instant?
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
    ///   - entries: What is to be stored, all of one act and officer; never empty. The act is one
    ///     of `AuditAct.openings` or `limited`.
    ///   - limit: The programme's quota.
    ///   - since: Where its day begins.
    ///   - againSince: From when on to look for earlier entries on the same subjects; nil when
    ///     doing it again is nothing to note, as for all openings.
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
        precondition(act.isOpening || AuditAct.limited.contains(act), "no quota is for this act")
        precondition(againSince == nil || !act.isOpening, "asking again is nothing to note")
        officer = foldedOfficer(entries[0].officer)
        self.limit = limit
        self.since = since
        self.againSince = againSince
        self.sameSince = sameSince
    }

    /// What the new entries are about.
    package var subjects: [AuditCode] { entries.map(\.subject) }

    /// Counts entries of the act since `since` that the records have counted, by officer.
    package mutating func add(_ entries: Int, of officer: String) {
        if foldedOfficer(officer) == self.officer { count += entries }
    }

    /// Takes note of a subject with an entry of the act since `againSince`.
    package mutating func noteBefore(_ subject: AuditCode) { before.insert(subject) }

    /// Looks at a question since `sameSince`, which is counted already; only those on `subjects`
    /// matter.
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
        guard againSince != nil else { return entries }
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
