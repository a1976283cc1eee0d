import AmanOffice
import HTTPTypes
import Hummingbird

/// What came of the request before a case's page is drawn.
struct CaseTurn: Sendable {
    /// The person's record, where it was opened for this page.
    var opened: OpenedCase?
    /// Another case that may be of the same person, opened beside it.
    var beside: (found: ReviewCase, opened: OpenedCase)?
    var fault: RefusalText?
    var status = HTTPResponse.Status.ok
    /// What somebody had chosen and written, so that none of it is lost.
    var typed = TypedWord()
}

/// A word as it was typed.
struct TypedWord: Equatable, Sendable {
    var outcome = ""
    var office = ""
    var note = ""

    init() {}

    init(_ form: PostedForm) {
        outcome = form.text("outcome") ?? ""
        office = form.text("office") ?? ""
        note = form.text("note") ?? ""
    }
}

extension Counter {
    /// A case's page.
    func caseAnswer(
        _ review: ReviewTools,
        _ request: Request,
        _ context: CounterContext,
        _ turn: CaseTurn
    ) async throws -> Response {
        let setting = setting(request, context)
        let ticket = try reviewTicket(context)
        guard let found = try await review.find(ticket) else { throw CounterRefusal.notFound }
        let query = reviewQuery(request)
        let next = try await review.rows(query.filter(now: now()), ticket, 1).first
        let view = CaseView(
            found: found,
            turn: turn,
            query: query,
            programme: programme,
            outcomes: outcomes(setting),
            next: next?.application.ticket,
            queues: try await queues(),
            dates: dates(setting.language),
            now: now(),
            isDone: request.uri.queryParameters["done"] == "1"
        )
        return .page(casePage(setting, view), setting, status: turn.status)
    }

    /// Opens the person's record, and another one beside it where that is asked.
    func openCase(
        _ review: ReviewTools,
        _ request: Request,
        _ context: CounterContext
    ) async throws -> Response {
        let (form, visitor) = (try context.posted(), try context.session())
        let words = setting(request).words.review.faults
        let ticket = try reviewTicket(context)
        guard let found = try await review.find(ticket) else { throw CounterRefusal.notFound }
        var turn = CaseTurn()
        guard let reason = OpeningReason(rawValue: form.text("reason") ?? "") else {
            (turn.fault, turn.status) = (words.reasonMissing, .unprocessableContent)
            return try await caseAnswer(review, request, context, turn)
        }
        do {
            let token = visitor.session.token
            let id = found.application.id
            turn.opened = try await review.open(id, reason.rawValue, visitor.officer)
            await review.shelf.note(ticket, for: token, at: now())
            if let other = form.text("beside").flatMap({ Int($0) }), other != ticket.number,
                let found = try await review.find(Ticket(number: other))
            {
                let id = found.application.id
                let opened = try await review.open(id, reason.rawValue, visitor.officer)
                turn.beside = (found, opened)
                await review.shelf.note(Ticket(number: other), for: token, at: now())
            }
        } catch let error as OpenError {
            (turn.fault, turn.status) = try words.said(error, setting(request).language)
        }
        return try await caseAnswer(review, request, context, turn)
    }

    /// Keeps the word that was chosen.
    func decideCase(
        _ review: ReviewTools,
        _ request: Request,
        _ context: CounterContext
    ) async throws -> Response {
        let typed = TypedWord(try context.posted())
        let chosen = typed.outcome == "refer" ? "refer:\(typed.office)" : typed.outcome
        guard let outcome = outcome(chosen) else {
            let words = setting(request).words.review.faults
            var turn = CaseTurn(fault: words.nothingChosen, status: .unprocessableContent)
            turn.typed = typed
            return try await caseAnswer(review, request, context, turn)
        }
        return try await sayWord(review, outcome, request, context)
    }

    /// Keeps a word, and goes on by a page that can be loaded again without sending it twice.
    func sayWord(
        _ review: ReviewTools,
        _ outcome: DecisionOutcome,
        _ request: Request,
        _ context: CounterContext
    ) async throws -> Response {
        let (form, setting) = (try context.posted(), setting(request, context))
        let ticket = try reviewTicket(context)
        guard let found = try await review.find(ticket) else { throw CounterRefusal.notFound }
        guard let seen = CaseVersion(reading: form.text("seen") ?? "") else {
            throw CounterRefusal.brokenForm
        }
        do {
            let word = ReviewWord(
                application: found.application.id,
                outcome: outcome,
                officer: try context.session().officer,
                note: try CaseNote(typed: form.text("note") ?? ""),
                seen: seen
            )
            _ = try await review.decide(word)
            let query = reviewQuery(request)
            return .seeOther(query.link(setting, toCase: ticket) + "&done=1")
        } catch let error as DecideError {
            let words = setting.words.review
            var turn = CaseTurn()
            (turn.fault, turn.status) = try words.faults.said(error, words.states)
            turn.typed = TypedWord(form)
            return try await caseAnswer(review, request, context, turn)
        }
    }
}

/// Why a record is opened, as the audit keeps it.
enum OpeningReason: String, CaseIterable, Sendable {
    case decide, compare, appeal, answer
}
