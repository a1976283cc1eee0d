import AmanOffice
import AmanTexts
import Hummingbird

extension OfficeSite {
    /// Shows what is about to be decided; decides nothing.
    func lookOver(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (asked, setting) = (request.uri.queryParameters, setting(request, context))
        let tickets = asked[values: "ticket"].compactMap { Int($0) }.filter { $0 > 0 }
        let value = asked["outcome"].map { String($0) } ?? ""
        guard let outcome = outcome(value), (1...queuePageLength).contains(tickets.count) else {
            return try await queueAnswer(request, context, fault: nothingChosen(setting))
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
                view.cases.append(try await batchCase(found, context))
            } else {
                let states = setting.words.review.states
                view.leftOut.append((ticket, try faults.said(.alreadyDecided(state), states).0))
            }
        }
        return .page(lookOverPage(setting, view), setting)
    }

    /// Decides each case alone; what cannot be decided holds up nothing.
    ///
    /// The page that says what became of them can be loaded again without deciding twice.
    func decideBatch(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (form, setting) = (try context.posted(), setting(request, context))
        let value = form.text("outcome") ?? ""
        guard !form.texts("case").isEmpty else {
            return try await queueAnswer(request, context, fault: nothingChosen(setting))
        }
        guard let outcome = outcome(value), let chosen = batch(form.texts("case")) else {
            throw SiteRefusal.brokenForm
        }
        try await lookAt(chosen.map(\.ticket), context)
        let words = setting.words.review.batch
        let tickets = chosen.map(\.ticket)
        if let fault = try await askedAgain(form, outcome, tickets, words, context) {
            var view = try await batchView(outcome, value, request, context)
            view.fault = fault
            for ticket in tickets {
                if let found = try await office.records.reviewCase(ticket) {
                    view.cases.append(try await batchCase(found, context))
                }
            }
            return .page(lookOverPage(setting, view), setting, status: .unprocessableContent)
        }
        var done = DecidedBatch(value: value)
        try await decide(outcome, &done, chosen, form, context)
        let token = try context.session().session.token
        await doneForms.note(.decided(done), for: token, at: now())
        return .seeOther(reviewQuery(request).link(setting, to: "/review/decided") + "&done=1")
    }

    private func decide(
        _ outcome: DecisionOutcome,
        _ done: inout DecidedBatch,
        _ chosen: [(ticket: Ticket, seen: CaseVersion)],
        _ form: PostedForm,
        _ context: SiteContext
    ) async throws {
        let officer = try context.session().officer
        let unopened = form.text("unopened") == "1"
        for (ticket, seen) in chosen {
            guard let found = try await office.records.reviewCase(ticket) else { continue }
            do {
                try await vote(
                    outcome,
                    on: found,
                    by: officer,
                    seen: seen,
                    unopened: unopened
                )
                done.decided.append(ticket)
            } catch let error as DecideError {
                if case .records = error { throw error }
                done.leftOut.append((ticket, error))
            }
        }
    }

    private func nothingChosen(_ setting: PageSetting) -> RefusalText {
        let most = setting.language.count(queuePageLength)
        return setting.words.review.batch.nothingChosen(limit: most)
    }

    /// What the officer has to confirm first, and did not; nil where nothing is missing.
    private func askedAgain(
        _ form: PostedForm,
        _ outcome: DecisionOutcome,
        _ tickets: [Ticket],
        _ words: ReviewBatchTexts,
        _ context: SiteContext
    ) async throws -> RefusalText? {
        switch outcome {
        case .refuse where tickets.count > 1 && form.text("sure") != "1": return words.notSure
        case .grant where form.text("unopened") != "1":
            for ticket in tickets {
                guard let found = try await office.records.reviewCase(ticket) else { continue }
                // A case that was decided meanwhile is not granted by this, and says so itself.
                guard isOpen(found.application.state) else { continue }
                if try await !hasOpened(found, context) { return words.someNotOpened }
            }
            return nil
        default: return nil
        }
    }

    private func batchCase(_ found: ReviewCase, _ context: SiteContext) async throws -> BatchCase {
        BatchCase(found: found, isOpened: try await hasOpened(found, context))
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
            queues: try await queues(context),
            programme: programme,
            now: now()
        )
    }
}

/// Reads `217:1795435200.0`, one a case.
///
/// - Returns: Nil for anything else, for a ticket twice, for none and for too many.
func batch(_ texts: [String]) -> [(ticket: Ticket, seen: CaseVersion)]? {
    var chosen: [(Ticket, CaseVersion)] = []
    var numbers: Set<Int> = []
    guard !texts.isEmpty else { return nil }
    for piece in texts {
        let pair = piece.split(separator: ":", maxSplits: 1).map(String.init)
        guard pair.count == 2, let number = Int(pair[0]), number > 0,
            numbers.insert(number).inserted, let seen = CaseVersion(reading: pair[1])
        else { return nil }
        chosen.append((Ticket(number: number), seen))
        guard chosen.count <= queuePageLength else { return nil }
    }
    return chosen
}
