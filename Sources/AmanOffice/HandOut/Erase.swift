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
    package func erase(officer: String) async throws(HandOutError) -> Int {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let now = environment.now()
        let policy = erasurePolicy(programme, at: now)
        if programme.retention.matchKeysOutliveErasure {
            // A person cannot be listed once there is nothing to compute the keys from. Where that
            // fails people are forgotten all the same.
            _ = try? await screenUnscreened { _ in }
        }
        var count = 0
        while true {
            let tickets = try await reading { records throws(RecordsError) in
                try await records.erasable(policy, limit: erasedAtOnceMax)
            }
            guard !tickets.isEmpty else { return count }
            if try await commitErasure(tickets, policy, at: now, officer) {
                count += tickets.count
            }
        }
    }

    /// Forgets these people in one commit; false when one of them moved on meanwhile.
    private func commitErasure(
        _ tickets: [Ticket],
        _ policy: ErasurePolicy,
        at now: Instant,
        _ officer: String
    ) async throws(HandOutError) -> Bool {
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: .erase,
            subject: "\(tickets.count) records"
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
}

/// Records erased in one commit.
private let erasedAtOnceMax = 500
