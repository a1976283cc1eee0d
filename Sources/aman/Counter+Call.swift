import AmanOffice
import AmanWeb

extension OpenedOffice {
    /// The step Hand out, as the caller's console uses it.
    func callTools() -> CallTools {
        let office = office
        return CallTools(
            console: { desk in try await office.console(of: desk) },
            ticket: { ticket in try await office.ticketCall(ticket) },
            next: { desk, seen, officer in
                try await office.callNext(to: desk, after: seen, officer: officer)
            },
            again: { seen, desk, officer in
                try await office.callAgain(seen.ticket, to: desk, seen: seen, officer: officer)
            },
            noShow: { seen, officer in
                try await office.markNoShow(seen.ticket, seen: seen, officer: officer)
            },
            handOut: { number, ticket, officer in
                try await office.handOut(number, to: ticket, officer: officer)
            },
            open: { ticket, officer in
                try await office.openForHandOut(ticket, officer: officer)
            }
        )
    }
}
