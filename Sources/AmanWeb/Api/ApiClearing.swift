import AmanLetter
import AmanOffice
import AmanTexts

extension OfficeSite {
    /// Who may have applied before, and who was compared and is another person: counted and
    /// audited, as every comparison.
    func hits(of found: AmanOffice.Application, _ officer: String) async throws -> ApiGiven {
        let hits = try await office.screen(found, officer: officer)
        let cleared = try await office.records.clearedHits(of: found.ticket)
        return ApiGiven(
            .object([
                .init("hits", .list(hits.map { $0.apiJSON })),
                .init("cleared", .list(cleared.map { $0.apiJSON })),
            ])
        )
    }

    /// Clears a hit, or lets two cases ask about each other again, as a posted object says.
    func cleared(
        _ act: ApiAct,
        _ asked: ApiAsked,
        _ context: SiteContext
    ) async throws -> ApiGiven {
        var fields = try ApiFields(asked.body)
        let number = try needed(try fields.whole("other", in: 1...ticketMax), "other")
        var reason: ClearingReason?
        if act == .clearHit {
            let code = try needed(try fields.text("reason", byteCountMax: 16), "reason")
            reason = ClearingReason(rawValue: code)
            guard reason != nil else { throw ApiProblem(.badField, at: "/reason") }
        }
        try fields.finish()
        let (ticket, other) = (try apiTicket(context), Ticket(number: number))
        let officer = asked.token.officer
        if let reason {
            try await office.clear(ticket, and: other, because: reason, officer: officer)
        } else {
            try await office.askAgain(about: ticket, and: other, officer: officer)
        }
        guard let found = try await office.lookUp(ticket, officer: officer) else {
            throw ApiProblem(.applicationNotFound, at: "ticket")
        }
        return try await hits(of: found, officer)
    }
}
