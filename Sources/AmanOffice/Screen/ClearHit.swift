import AmanLetter
import AmanWatch
import Logging

extension Office {
    /// Stores that two records which resemble each other are of two persons: from then on neither
    /// asks about the other, until one of them is corrected.
    ///
    /// The officer has opened both since they were last corrected. What was compared is named, so
    /// that a correction between the reading and the commit is noticed. In the commit both wait to
    /// be compared again, and are then: a crash in between leaves that to `screenUnscreened`.
    /// A hit that is cleared already stays as it is.
    ///
    /// - Parameters:
    ///   - ticket: One of the two.
    ///   - other: The other.
    ///   - reason: How the officer knows, for the audit.
    ///   - officer: Who compared them.
    /// - Throws: `notFound`, `notOpened`, `notAHit`, `changedMeanwhile`; `open` where the officer's
    ///   looks of the day are used up; `records`.
    package func clear(
        _ ticket: Ticket,
        and other: Ticket,
        because reason: ClearingReason,
        officer: String
    ) async throws(ClearError) {
        let officer = officerName(officer)
        let one = try await compared(ticket, by: officer)  // 1 read
        let two = try await compared(other, by: officer)
        guard try await !isCleared(ticket, other) else { return }
        let (alike, reverse) = (try await hits(of: one), try await hits(of: two))
        guard alike.contains(other) || reverse.contains(ticket) else { throw .notAHit }
        let now = environment.now()
        let change = ClearChange(  // 2 plan
            one.record,
            two.record,
            reason: reason,
            officer: officer,
            at: now,
            audit: [(ticket, other), (other, ticket)].map { own, found in
                AuditEntry(
                    at: now,
                    officer: officer,
                    act: .clearHit,
                    subject: AuditCode(own),
                    reason: AuditCode(found) + ":" + AuditCode(word: reason)
                )
            }
        )
        do {
            try await records.commit(change)  // 3 write once
        } catch {
            throw error == .conflict(.stateChanged) ? .changedMeanwhile : .records(error)
        }
        await compareAgain([one.application, two.application])
    }

    /// Lets two cases ask about each other again.
    ///
    /// Does nothing where the hit is not cleared.
    ///
    /// - Throws: `notFound`, `open`, `records`.
    package func askAgain(
        about ticket: Ticket,
        and other: Ticket,
        officer: String
    ) async throws(ClearError) {
        let officer = officerName(officer)
        let one = try await lookedUp(ticket, by: officer)
        let two = try await lookedUp(other, by: officer)
        guard try await isCleared(ticket, other) else { return }
        let now = environment.now()
        let audit = [(ticket, other), (other, ticket)].map { own, found in
            AuditEntry(
                at: now,
                officer: officer,
                act: .askAgain,
                subject: AuditCode(own),
                reason: AuditCode(found)
            )
        }
        do {
            try await records.commit(AskAgainChange(ticket, other, audit: audit))
        } catch {
            throw .records(error)
        }
        await compareAgain([one.id, two.id])
    }

    private func lookedUp(
        _ ticket: Ticket,
        by officer: String
    ) async throws(ClearError) -> Application {
        let found: Application?
        do {
            found = try await lookUp(ticket, officer: officer)
        } catch {
            if case .records(let inner) = error { throw .records(inner) }
            throw .open(error)
        }
        guard let found else { throw .notFound }
        return found
    }

    /// The record of a ticket as it is now, where the officer has opened it as it is.
    ///
    /// The reading comes first: what is corrected after it is not what was opened, and the commit
    /// finds that.
    private func compared(
        _ ticket: Ticket,
        by officer: String
    ) async throws(ClearError) -> (application: ApplicationID, record: ComparedRecord) {
        let id = try await lookedUp(ticket, by: officer).id
        let (candidate, snapshot): (Candidate?, DecisionSnapshot?)
        do {
            candidate = try await records.candidate(ticket)
            snapshot = try await records.decisionSnapshot(id, of: officer)
        } catch {
            throw .records(error)
        }
        guard let reading = candidate?.reading, let snapshot else { throw .notFound }
        guard snapshot.isOpened else { throw .notOpened }
        return (id, ComparedRecord(ticket: ticket, reading: reading))
    }

    private func isCleared(
        _ ticket: Ticket,
        _ other: Ticket
    ) async throws(ClearError) -> Bool {
        do {
            return try await records.clearedHits(of: ticket).contains { $0.ticket == other }
        } catch {
            throw .records(error)
        }
    }

    private func hits(
        of compared: (application: ApplicationID, record: ComparedRecord)
    ) async throws(ClearError) -> [Ticket] {
        do {
            return try await screenIfKept(compared.application).map(\.ticket)
        } catch {
            guard case .records(let error) = error else { throw .notFound }
            throw .records(error)
        }
    }

    /// What cannot be compared now still waits for `screenUnscreened`.
    private func compareAgain(_ pair: [ApplicationID]) async {
        for id in pair {
            do { _ = try await screenAgain(id) } catch { log.report(.comparingFailed) }
        }
    }
}
