import AmanLetter

extension Office {
    /// Calls the next ticket whose letter is ready.
    ///
    /// When two windows call at once, each gets another ticket.
    ///
    /// - Throws: `nobodyWaiting`, `officerMissing`, or `records` when other windows were faster
    ///   each time.
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
            let called = planCall(place, to: desk, at: environment.now())
            if try await keep(place, called, .call, officer) { return called }
        }
        throw .records(.conflict(.stateChanged))
    }

    /// Calls the next ticket from a page that has seen the desk's newest call.
    ///
    /// The same page sent twice calls once.
    ///
    /// - Throws: `movedOn` when the desk has called since.
    package func callNext(
        to desk: CallingDesk?,
        after seen: CallMark?,
        officer: String
    ) async throws(HandOutError) -> QueuePlace {
        for _ in 0..<callAttemptsMax {
            let newest = try await reading { records throws(RecordsError) in
                try await records.lastCalls(of: desk, limit: 1).first
            }
            guard newest.map({ CallMark($0) }) == seen else { throw .movedOn(newest?.ticket) }
            let place = try await reading { records throws(RecordsError) in
                try await records.nextToCall()
            }
            guard let place else { throw .nobodyWaiting }
            let called = planCall(place, to: desk, at: environment.now())
            let audit = try entry(.call, called.ticket, officer)
            do {
                try await records.commit(replacing: place, by: called, after: seen, audit)
                return called
            } catch {
                guard case .conflict = error else { throw .records(error) }
            }
        }
        throw .records(.conflict(.stateChanged))
    }

    /// Calls a ticket again: the one named, or the one called last.
    ///
    /// - Throws: `nobodyCalled`, `unknownTicket`, `neverCalled`, `officerMissing`; `movedOn` when
    ///   it is no longer as it was `seen`; `records`.
    package func callAgain(
        _ ticket: Ticket?,
        to desk: CallingDesk? = nil,
        seen: CallMark? = nil,
        officer: String
    ) async throws(HandOutError) -> QueuePlace {
        let place = try await place(of: ticket)
        guard seen == nil || seen == CallMark(place) else { throw .movedOn(place.ticket) }
        guard place.calls > 0 || place.noShow else { throw .neverCalled(place.ticket) }
        let called = planCall(place, to: desk ?? place.desk, at: environment.now())
        guard try await keep(place, called, .call, officer) else {
            throw seen == nil ? .records(.conflict(.stateChanged)) : .movedOn(place.ticket)
        }
        return called
    }

    /// Sends a no-show to the end of the queue: the ticket named, or the last called.
    ///
    /// - Throws: `nobodyCalled`, `unknownTicket`, `calledTooSeldom`, `alreadyNoShow`,
    ///   `officerMissing`; `movedOn` when it is no longer as it was `seen`; `records`.
    package func markNoShow(
        _ ticket: Ticket?,
        seen: CallMark? = nil,
        officer: String
    ) async throws(HandOutError) -> QueuePlace {
        let place = try await place(of: ticket)
        guard seen == nil || seen == CallMark(place) else { throw .movedOn(place.ticket) }
        let waiting = try planNoShow(place, programme.collection)
        guard try await keep(place, waiting, .noShow, officer) else {
            throw seen == nil ? .records(.conflict(.stateChanged)) : .movedOn(place.ticket)
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

    /// Stores the place as written; false when another person changed it meanwhile.
    private func keep(
        _ read: QueuePlace,
        _ written: QueuePlace,
        _ act: AuditAct,
        _ officer: String
    ) async throws(HandOutError) -> Bool {
        let audit = try entry(act, written.ticket, officer)
        do {
            try await records.commit(replacing: read, by: written, audit)
            return true
        } catch .conflict {
            return false
        } catch {
            throw .records(error)
        }
    }

    private func entry(
        _ act: AuditAct,
        _ ticket: Ticket,
        _ officer: String
    ) throws(HandOutError) -> AuditEntry {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let now = environment.now()
        return AuditEntry(at: now, officer: officer, act: act, subject: AuditCode(ticket))
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
///
/// Each try that fails is another desk's call, and no room has more desks.
private let callAttemptsMax = CallingDesk.max + 1
