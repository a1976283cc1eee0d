package import AmanLetter

/// How long ago something must have happened before the person behind it is forgotten.
///
/// Each moment is exclusive: what happened at it or later still exists.
package struct ErasurePolicy: Equatable, Sendable {
    /// Letters handed out before.
    package var handedOut: Instant
    /// Applications refused before.
    package var refused: Instant
    /// Applications sent to another office before.
    package var referred: Instant
    /// Letters made before, of those that no one collected.
    package var uncollected: Instant
    /// A letter revoked or suspended at this moment or later keeps its person: they may appeal.
    package var revoked: Instant

    package init(
        handedOut: Instant,
        refused: Instant,
        referred: Instant,
        uncollected: Instant,
        revoked: Instant
    ) {
        self.handedOut = handedOut
        self.refused = refused
        self.referred = referred
        self.uncollected = uncollected
        self.revoked = revoked
    }
}

/// Whose records a programme lets an office erase now; none before an appeal could be heard.
package func erasurePolicy(_ programme: Programme, at now: Instant) -> ErasurePolicy {
    let keeps = programme.retention
    return ErasurePolicy(
        handedOut: now.adding(days: -keeps.graceDays),
        refused: now.adding(days: -(programme.decision.appealDays + keeps.refusedDays)),
        referred: now.adding(days: -keeps.referredDays),
        uncollected: now.adding(days: -keeps.uncollectedDays),
        revoked: now.adding(days: -programme.revocation.appealDays)
    )
}

extension Office {
    /// Destroys the person's record of every application that has come to rest for long enough.
    ///
    /// Handed out, refused, sent on, or never collected, each after the programme's own time.
    /// Number, digest, status and dates stay. It may be stopped at any point and called again.
    ///
    /// - Returns: How many records were erased.
    package func erase(officer: String) async throws(EraseError) -> Int {
        var count = 0
        while true {
            let erased = try await eraseNext(officer: officer, limit: erasedAtOnceMax)
            guard erased > 0 else { return count }
            count += erased
        }
    }

    /// Erases as `erase(officer:)` does, at most so many records and in one commit.
    ///
    /// A server calls it again and again with pauses, so that no desk waits.
    ///
    /// - Returns: How many records were erased; 0 when no one is left.
    package func eraseNext(officer: String, limit: Int) async throws(EraseError) -> Int {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let now = environment.now()
        let policy = erasurePolicy(programme, at: now)
        while true {
            let tickets = try await erasing { () async throws(RecordsError) in
                try await records.erasable(policy, limit: min(limit, erasedAtOnceMax))
            }
            guard !tickets.isEmpty else { return 0 }
            try await insistOnClock()
            let outlive = programme.retention.matchKeysOutliveErasure
            if outlive { try await list(tickets, underTheirKeys: true) }
            if try await commitErasure(tickets, policy, at: now, officer) { return tickets.count }
            // One of them moved on: of people whose record stays, nothing is left to compare.
            if outlive { try await list(tickets, underTheirKeys: false) }
        }
    }

    /// Holds that the clock fits what the office has recorded: by a wrong one, records would be
    /// destroyed of people who still wait.
    func insistOnClock() async throws(EraseError) {
        let doubt = try await erasing { () async throws(RecordsError) in try await clockDoubt() }
        if let doubt { throw .clockInDoubt(doubt) }
    }

    /// Lists people under the match keys that outlive their records, or under none.
    ///
    /// In a commit of its own before the erasure: that begins with the keys of the persons, and
    /// once those are destroyed nothing is left to compute match keys from, whatever happens to the
    /// commit. Where it fails no one is erased, and the next run begins with the same people.
    private func list(_ tickets: [Ticket], underTheirKeys: Bool) async throws(EraseError) {
        var listings: [Listing] = []
        for ticket in tickets {
            // Whose record is damaged has no keys, and is erased all the same.
            let read = try await erasing { () async throws(RecordsError) in
                try await readable(ticket)
            }
            guard let read, let person = read.person, let reading = read.reading else { continue }
            let keys = underTheirKeys ? matchKeys(of: person, province: read.homeProvince) : []
            listings.append(Listing(ticket: ticket, reading: reading, matchKeys: keys))
        }
        let all = listings
        try await erasing { () async throws(RecordsError) in try await records.list(all) }
    }

    /// Forgets these people in one commit; false when one of them moved on meanwhile.
    private func commitErasure(
        _ tickets: [Ticket],
        _ policy: ErasurePolicy,
        at now: Instant,
        _ officer: String
    ) async throws(EraseError) -> Bool {
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: .erase,
            subject: AuditCode(erased: tickets)
        )
        do {
            try await records.commitErasure(
                tickets,
                policy,
                keepMatchKeys: programme.retention.matchKeysOutliveErasure,
                audit
            )
            return true
        } catch .conflict(.stateChanged) {
            return false
        } catch {
            throw .records(error)
        }
    }

    func erasing<Answer>(
        _ work: () async throws(RecordsError) -> Answer
    ) async throws(EraseError) -> Answer {
        do {
            return try await work()
        } catch {
            throw .records(error)
        }
    }
}

/// Why no one was erased.
package enum EraseError: Error, Equatable, Sendable {
    /// The officer's name is empty.
    case officerMissing
    /// The clock is far from the newest moment that the office has recorded; nothing was erased.
    case clockInDoubt(ClockDoubt)
    case records(RecordsError)
}

/// Records erased in one commit while desks work.
package let erasedAtOnceBesideDesks = 25

/// Erasing rests so many times as long as it worked: desks lose a tenth at most.
package let restAfterErasing = 10

/// Records erased in one commit, and most tickets that one entry of the audit names: about 2,000
/// characters where no two follow each other.
package let erasedAtOnceMax = 250
