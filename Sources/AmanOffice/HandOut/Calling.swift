import AmanLetter

extension Office {
    /// Calls the next ticket whose letter is ready.
    ///
    /// When two windows call at once, each gets another ticket.
    package func callNext(
        to desk: CallingDesk? = nil,
        officer: String
    ) async throws(HandOutError) -> QueuePlace {
        for _ in 0..<callAttemptsMax {
            guard
                let place = try await reading({ records throws(RecordsError) in
                    try await records.nextToCall()
                })
            else {
                throw .nobodyWaiting
            }
            let called = planCall(place, to: desk, at: surroundings.now())
            if try await keep(place, called, .call, officer) { return called }
        }
        throw .records(.conflict(.stateChanged))
    }

    /// Calls a ticket again: the one named, or the one called last.
    package func callAgain(
        _ ticket: Ticket?,
        to desk: CallingDesk? = nil,
        officer: String
    ) async throws(HandOutError) -> QueuePlace {
        let place = try await place(of: ticket)
        guard place.calls > 0 || place.noShow else { throw .neverCalled(place.ticket) }
        let called = planCall(place, to: desk ?? place.desk, at: surroundings.now())
        guard try await keep(place, called, .call, officer) else {
            throw .records(.conflict(.stateChanged))
        }
        return called
    }

    /// Sends a ticket nobody came for to the end of the queue: the one named, or the last called.
    package func markNoShow(
        _ ticket: Ticket?,
        officer: String
    ) async throws(HandOutError) -> QueuePlace {
        let place = try await place(of: ticket)
        let waiting = try planNoShow(place, programme.collection)
        guard try await keep(place, waiting, .noShow, officer) else {
            throw .records(.conflict(.stateChanged))
        }
        return waiting
    }

    private func place(of ticket: Ticket?) async throws(HandOutError) -> QueuePlace {
        if let ticket {
            guard
                let place = try await reading({ records throws(RecordsError) in
                    try await records.place(of: ticket)
                })
            else {
                throw .unknownTicket(ticket)
            }
            return place
        }
        guard
            let place = try await reading({ records throws(RecordsError) in
                try await records.calledNow()
            })
        else {
            throw .nobodyCalled
        }
        return place
    }

    /// Keeps the place as written; false when somebody else changed it meanwhile.
    private func keep(
        _ read: QueuePlace,
        _ written: QueuePlace,
        _ act: AuditAct,
        _ officer: String
    ) async throws(HandOutError) -> Bool {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let audit = AuditEntry(
            at: surroundings.now(),
            officer: officer,
            act: act,
            subject: written.ticket.description
        )
        do {
            try await records.commit(replacing: read, by: written, audit)
            return true
        } catch .conflict {
            return false
        } catch {
            throw .records(error)
        }
    }

    /// Asks the records, in this step's errors.
    func reading<Answer: Sendable>(
        _ ask: (any HandOutRecords) async throws(RecordsError) -> Answer
    ) async throws(HandOutError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }
}

/// How often a window tries for a ticket that others keep taking first.
private let callAttemptsMax = 8
