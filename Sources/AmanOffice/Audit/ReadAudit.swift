package import AmanLetter

/// The part of the audit that a monitor wants to see.
package struct AuditQuestion: Equatable, Sendable {
    /// Only entries of this act.
    package var act: AuditAct?
    /// Only entries from this moment on.
    package var from: Instant?
    /// Only entries before this moment.
    package var until: Instant?
    /// Only entries with a lower place: where the page before ended.
    package var before: Int?
    /// Only entries with a higher place: where the page before ended, from the oldest on.
    package var after: Int?
    /// From the oldest entry on.
    package var isOldestFirst = false
    /// Only entries of this officer, however the name is spelled and at whatever desk.
    package var officer: String?
    /// Only entries about one of these.
    package var subjects: [AuditCode]?
    /// Most entries of the page.
    package var limit = auditPageMax

    package init(
        act: AuditAct? = nil,
        from: Instant? = nil,
        until: Instant? = nil,
        before: Int? = nil
    ) {
        self.act = act
        self.from = from
        self.until = until
        self.before = before
    }
}

/// One page of the audit, in the order that was asked for.
package struct AuditPage: Equatable, Sendable {
    package var entries: [KeptAuditEntry]
    /// Behind which place the next page begins; nil when there is nothing further to see.
    package var next: Int?

    package init(entries: [KeptAuditEntry], next: Int?) {
        self.entries = entries
        self.next = next
    }
}

/// How many entries a question is about.
package struct AuditMatches: Equatable, Sendable {
    /// Those among the newest `auditSortMax` of its time.
    package var count: Int
    /// Whether no older ones were left out.
    package var isWhole: Bool

    package init(count: Int, isWhole: Bool) {
        self.count = count
        self.isWhole = isWhole
    }
}

/// Entries on one page.
package let auditPageMax = 50
/// Most entries looked through for a page, and counted: some years of a small office, and a tenth
/// of a second.
package let auditSortMax = 200_000

/// What the audit's page asks of the records.
package protocol AuditReading: AuditRecords, AuditSearch {
    /// When an act was last done that has an index of its own: a backup or an erasure; nil for
    /// never.
    func lastMoment(of act: AuditAct) async throws(RecordsError) -> Instant?
}

extension Office {
    /// What entries about a case name: its ticket, its handle, its newest letter's number.
    ///
    /// A letter's number is itself alone.
    ///
    /// - Throws: When the records cannot be read.
    package func auditSubjects(of key: CaseKey) async throws(RecordsError) -> [AuditCode] {
        let application: Application?
        switch key {
        case .letter(let number): return [AuditCode(number)]
        case .ticket(let ticket): application = try await records.application(ticket: ticket)
        case .application(let id): application = try await records.application(id)
        }
        guard let application else { return [] }
        let letter = application.letter.map { [AuditCode($0)] } ?? []
        return [AuditCode(application.ticket), AuditCode(application.id)] + letter
    }

    /// The names behind the members and desks that entries are about.
    ///
    /// The audit itself has numbers; a member who may read it may know who works here. Where the
    /// rows of staff do not fit, entries have their numbers only: the audit is read all the more.
    package func auditNames(
        in entries: [KeptAuditEntry]
    ) async throws(RecordsError) -> [AuditCode: String] {
        var names: [AuditCode: String] = [:]
        let subjects = entries.map(\.entry.subject)
        if subjects.contains(where: { $0.member != nil }) {
            for member in try await staffIfAuthentic() {
                names[AuditCode(member.id)] = member.signInName.text
            }
        }
        if subjects.contains(where: { $0.token != nil }) {
            for token in try await records.tokens() { names[AuditCode(token.id)] = token.desk.text }
        }
        return names
    }

    /// All members; none where their rows do not fit, since nothing says then who they are.
    package func staffIfAuthentic() async throws(RecordsError) -> [StaffMember] {
        do {
            return try await records.staff()
        } catch .notAuthentic {
            return []
        }
    }
}

/// How far the chain was read again, and whether it holds so far.
package struct AuditWatchReport: Equatable, Sendable {
    package var checked: Int
    package var count: Int
    package var firstBroken: Int?

    package init(checked: Int, count: Int, firstBroken: Int?) {
        self.checked = checked
        self.count = count
        self.firstBroken = firstBroken
    }
}

/// Reads the chain again in the background, and continues where it stopped when asked again.
///
/// An office's audit of years has millions of entries: no page waits for them.
package actor AuditWatch {
    private let records: any AuditReading
    private var check = AuditCheck()
    private var reading: Task<Void, Never>?

    package init(_ records: any AuditReading) {
        self.records = records
    }

    /// How far the chain was read; a short chain, of five thousand entries, is read at once.
    package func report() async throws(RecordsError) -> AuditWatchReport {
        for _ in 0..<5 { try await readOn() }
        let count = try await records.auditCount()
        if check.firstBroken == nil, check.count < count, reading == nil {
            reading = Task { await self.readToTheEnd() }
        }
        return AuditWatchReport(checked: check.count, count: count, firstBroken: check.firstBroken)
    }

    private func readToTheEnd() async {
        defer { reading = nil }
        while check.firstBroken == nil {
            let before = check.count
            guard (try? await readOn()) != nil, check.count > before else { return }
        }
    }

    private func readOn() async throws(RecordsError) {
        let from = check.count
        let page = try await records.auditEntries(from: from, limit: auditPageLength)
        // Another reader may have continued meanwhile; the same entries are not counted twice.
        guard check.firstBroken == nil, check.count == from, !page.isEmpty else { return }
        continueChain(page, &check, under: records.auditKey)
    }
}
