import AmanOffice
import AmanTexts
import Hummingbird

extension OfficeSite {
    /// Shows what is about to be decided; decides nothing.
    func lookOver(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (form, setting) = (try context.posted(), setting(request, context))
        let tickets = form.texts("ticket").compactMap { Int($0) }.filter { $0 > 0 }
        let value = form.text("outcome") ?? ""
        guard let outcome = outcome(value), (1...queuePageLength).contains(tickets.count) else {
            let most = setting.language.count(queuePageLength)
            let text = setting.words.review.batch.nothingChosen(limit: most)
            return try await queueAnswer(request, context, fault: text)
        }
        var view = try await batchView(outcome, value, request, context)
        let chosen = Set(tickets).sorted().map(Ticket.init(number:))
        try await lookAt(chosen, context)
        for ticket in chosen {
            let faults = setting.words.review.faults
            guard let found = try await office.records.reviewCase(ticket) else {
                view.leftOut.append((ticket, faults.notFound))
                continue
            }
            let state = found.application.state
            if isOpen(state) {
                view.cases.append(found)
            } else {
                let states = setting.words.review.states
                view.leftOut.append((ticket, try faults.said(.alreadyDecided(state), states).0))
            }
        }
        return .page(lookOverPage(setting, view), setting)
    }

    /// Decides each case alone; what cannot be decided holds up nothing.
    func decideBatch(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (form, setting) = (try context.posted(), setting(request, context))
        let value = form.text("outcome") ?? ""
        guard let outcome = outcome(value), let chosen = batch(form.text("cases") ?? "") else {
            throw SiteRefusal.brokenForm
        }
        try await lookAt(chosen.map(\.ticket), context)
        var view = try await batchView(outcome, value, request, context)
        if view.isRefusal, chosen.count > 1, form.text("sure") != "1" {
            for (ticket, _) in chosen {
                if let found = try await office.records.reviewCase(ticket) {
                    view.cases.append(found)
                }
            }
            view.fault = setting.words.review.batch.notSure
            return .page(lookOverPage(setting, view), setting, status: .unprocessableContent)
        }
        let officer = try context.session().officer
        for (ticket, seen) in chosen {
            guard let found = try await office.records.reviewCase(ticket) else { continue }
            do {
                try await vote(outcome, on: found, by: officer, seen: seen)
                view.cases.append(found)
            } catch let error as DecideError {
                let words = setting.words.review
                view.leftOut.append((ticket, try words.faults.said(error, words.states).0))
            }
        }
        view.queues = try await queues()
        return .page(decidedPage(setting, view), setting)
    }

    /// Counts that an officer is shown these, or learns why they are not decided.
    private func lookAt(_ tickets: [Ticket], _ context: SiteContext) async throws {
        let officer = try context.session().officer
        try await office.admitLook(at: tickets.map { .ticket($0) }, officer: officer)
    }

    private func batchView(
        _ outcome: DecisionOutcome,
        _ value: String,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> BatchView {
        let setting = setting(request, context)
        return BatchView(
            outcome: outcome,
            value: value,
            name: outcomes(setting).first { $0.value == value }?.name ?? value,
            cases: [],
            leftOut: [],
            query: reviewQuery(request),
            queues: try await queues()
        )
    }
}

/// Reads `217:1795435200.0,218:…`; nil for anything else, for a ticket twice, and for too many.
func batch(_ text: String) -> [(ticket: Ticket, seen: CaseVersion)]? {
    var chosen: [(Ticket, CaseVersion)] = []
    var numbers: Set<Int> = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
        let pair = piece.split(separator: ":", maxSplits: 1).map(String.init)
        guard pair.count == 2, let number = Int(pair[0]), number > 0,
            numbers.insert(number).inserted, let seen = CaseVersion(reading: pair[1])
        else { return nil }
        chosen.append((Ticket(number: number), seen))
        guard chosen.count <= queuePageLength else { return nil }
    }
    return chosen
}
