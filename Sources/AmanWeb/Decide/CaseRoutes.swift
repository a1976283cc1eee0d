import AmanOffice
import AmanTexts
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
    /// What the officer had chosen and written, so that none of it is lost.
    var typed = TypedVote()
}

/// A vote as it was typed.
struct TypedVote: Equatable, Sendable {
    var outcome = ""
    var office = ""
    var note = ""
    /// Grants without having opened the record.
    var unopened = false

    init() {}

    init(_ form: PostedForm) {
        outcome = form.text("outcome") ?? ""
        office = form.text("office") ?? ""
        note = form.text("note") ?? ""
        unopened = form.text("unopened") == "1"
    }
}

extension OfficeSite {
    /// A case's page.
    func caseAnswer(
        _ request: Request,
        _ context: SiteContext,
        _ turn: CaseTurn
    ) async throws -> Response {
        let setting = setting(request, context)
        let found = try await reviewedCase(context)
        let ticket = found.application.ticket
        let query = reviewQuery(request)
        let next = try await office.records.reviewRows(
            query.filter(now: now(), without: try context.session().session.member.id),
            in: reviewOrder(query.list.order, setting.language),
            after: ticket,
            limit: 1
        ).first
        let view = CaseView(
            found: found,
            turn: turn,
            isOpened: try await hasOpened(found, context),
            query: query,
            programme: programme,
            outcomes: outcomes(setting),
            next: next?.application.ticket,
            queues: try await queues(context),
            dates: dates(setting.language),
            now: now(),
            isDone: request.uri.queryParameters["done"] == "1",
            hasName: try await office.hasName(found.application.id),
            outsideHits: try await office.records.outsideHits(of: found.application.id),
            cleared: try await office.records.clearedHits(of: found.application.ticket),
            trail: try await office.caseTrail(of: found.application)
        )
        return .page(casePage(setting, view), setting, status: turn.status)
    }

    /// Whether this officer has opened the record, as an audited opening says.
    func hasOpened(_ found: ReviewCase, _ context: SiteContext) async throws -> Bool {
        try await office.records.hasOpened(found.application.id, try context.session().voter)
    }

    /// The case in the address: a look.
    private func reviewedCase(_ context: SiteContext) async throws -> ReviewCase {
        let ticket = try reviewTicket(context)
        let officer = try context.session().officer
        guard let found = try await office.lookUpCase(ticket, officer: officer) else {
            throw SiteRefusal.notFound
        }
        return found
    }

    /// Opens the person's record, and another one beside it where that is asked.
    func openCase(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (form, visitor) = (try context.posted(), try context.session())
        let words = setting(request).words.review.faults
        let found = try await reviewedCase(context)
        let ticket = found.application.ticket
        var turn = CaseTurn()
        guard let reason = OpeningReason(rawValue: form.text("reason") ?? "") else {
            (turn.fault, turn.status) = (words.reasonMissing, .unprocessableContent)
            return try await caseAnswer(request, context, turn)
        }
        do {
            turn.opened = try await open(found, for: reason, visitor)
            if let other = form.text("beside").flatMap({ Int($0) }), other != ticket.number,
                let found = try await office.lookUpCase(
                    Ticket(number: other),
                    officer: visitor.officer
                )
            {
                turn.beside = (found, try await open(found, for: reason, visitor))
            }
        } catch let error as OpenError {
            (turn.fault, turn.status) = try words.said(error, setting(request).language)
        }
        return try await caseAnswer(request, context, turn)
    }

    /// Opens one record, and remembers for a minute that its page may load the photo.
    private func open(
        _ found: ReviewCase,
        for reason: OpeningReason,
        _ visitor: Visitor
    ) async throws -> OpenedCase {
        let opened = try await office.openCase(
            found.application.id,
            reason: reason,
            officer: visitor.officer
        )
        await recentlyOpened.note(
            found.application.ticket,
            for: visitor.session.token,
            at: now()
        )
        return opened
    }

    /// Records an officer's vote on a case as it was on their page.
    ///
    /// - Throws: `DecideError`; `changedMeanwhile` where another vote came first.
    func vote(
        _ outcome: DecisionOutcome,
        on found: ReviewCase,
        by officer: String,
        note: CaseNote? = nil,
        seen: CaseVersion,
        unopened: Bool
    ) async throws {
        _ = try await office.decide(
            found.application.id,
            outcome,
            officer: officer,
            note: note,
            seen: seen,
            unopened: unopened
        )
    }

    /// Records the vote that was chosen.
    func decideCase(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let typed = TypedVote(try context.posted())
        let chosen = typed.outcome == "refer" ? "refer:\(typed.office)" : typed.outcome
        guard let outcome = outcome(chosen) else {
            let words = setting(request).words.review.faults
            var turn = CaseTurn(fault: words.nothingChosen, status: .unprocessableContent)
            turn.typed = typed
            return try await caseAnswer(request, context, turn)
        }
        return try await recordVote(outcome, request, context)
    }

    /// Stores a vote, and answers with a page that can be loaded again without sending it twice.
    func recordVote(
        _ outcome: DecisionOutcome,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let (form, setting) = (try context.posted(), setting(request, context))
        let found = try await reviewedCase(context)
        let ticket = found.application.ticket
        guard let seen = CaseVersion(reading: form.text("seen") ?? "") else {
            throw SiteRefusal.brokenForm
        }
        do {
            try await vote(
                outcome,
                on: found,
                by: try context.session().officer,
                note: try CaseNote(typed: form.text("note") ?? ""),
                seen: seen,
                unopened: form.text("unopened") == "1"
            )
            let query = reviewQuery(request)
            return .seeOther(query.link(setting, toCase: ticket) + "&done=1")
        } catch let error as DecideError {
            let words = setting.words.review
            var turn = CaseTurn()
            (turn.fault, turn.status) = try words.faults.said(error, words.states)
            turn.typed = TypedVote(form)
            return try await caseAnswer(request, context, turn)
        }
    }
}
