package import AmanLetter

/// How long ago something must have happened before the person behind it is forgotten.
///
/// Each moment is exclusive: what happened at it or later still exists.
package struct ThinningCutoffs: Equatable, Sendable {
    /// Letters handed out before.
    package var handedOut: Instant
    /// Applications refused before.
    package var refused: Instant
    /// Applications sent to another office before.
    package var referred: Instant
    /// Letters made before, of those that no one collected.
    package var uncollected: Instant
    /// A letter revoked or suspended at this moment or later keeps its person: they may appeal.
    package var takenBack: Instant

    package init(
        handedOut: Instant,
        refused: Instant,
        referred: Instant,
        uncollected: Instant,
        takenBack: Instant
    ) {
        self.handedOut = handedOut
        self.refused = refused
        self.referred = referred
        self.uncollected = uncollected
        self.takenBack = takenBack
    }
}

/// Whose records a programme lets an office erase now; none before an appeal could be heard.
package func thinningCutoffs(_ programme: Programme, at now: Instant) -> ThinningCutoffs {
    let keeps = programme.retention
    return ThinningCutoffs(
        handedOut: now.adding(days: -keeps.graceDays),
        refused: now.adding(days: -(programme.decision.appealDays + keeps.refusedDays)),
        referred: now.adding(days: -keeps.referredDays),
        uncollected: now.adding(days: -keeps.uncollectedDays),
        takenBack: now.adding(days: -programme.revocation.appealDays)
    )
}

extension Office {
    /// Destroys the person's record of every application that has come to rest for long enough.
    ///
    /// Handed out, refused, sent on, or never collected, each after the programme's own time.
    /// Number, digest, status and dates stay. It may be stopped at any point and called again.
    ///
    /// - Returns: How many records were erased.
    package func thin(officer: String) async throws(HandOutError) -> Int {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let now = environment.now()
        let cutoffs = thinningCutoffs(programme, at: now)
        if programme.retention.matchKeysOutliveThinning {
            // A person cannot be listed once there is nothing to compute the keys from. Where that
            // fails people are forgotten all the same.
            _ = try? await screenUnscreened { _ in }
        }
        var count = 0
        while true {
            let tickets = try await reading { records throws(RecordsError) in
                try await records.thinnable(cutoffs, limit: thinnedAtOnceMax)
            }
            guard !tickets.isEmpty else { return count }
            if try await commitThinning(tickets, cutoffs, at: now, officer) {
                count += tickets.count
            }
        }
    }

    /// Forgets these people in one commit; false when one of them moved on meanwhile.
    private func commitThinning(
        _ tickets: [Ticket],
        _ cutoffs: ThinningCutoffs,
        at now: Instant,
        _ officer: String
    ) async throws(HandOutError) -> Bool {
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: .thin,
            subject: "\(tickets.count) records"
        )
        do {
            try await records.commitThinning(
                tickets,
                cutoffs,
                keepMatchKeys: programme.retention.matchKeysOutliveThinning,
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
private let thinnedAtOnceMax = 500
