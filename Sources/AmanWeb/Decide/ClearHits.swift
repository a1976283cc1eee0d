import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// Below two records side by side: says that they are of two persons, and how that is known.
func clearForm(_ setting: PageSetting, _ view: CaseView, _ other: ReviewCase) -> Markup? {
    let words = setting.words.review.one
    guard let visitor = setting.visitor, visitor.may(.decide),
        // Only what asks can be cleared; what is cleared already is listed below.
        view.turn.opened?.hits?.contains(where: { $0.application == other.application.id }) ?? false
    else { return nil }
    let reasons = ClearingReason.allCases.map { reason in
        (value: reason.rawValue, name: words.text(reason))
    }
    let number = String(other.application.ticket.number)
    return """
        <form method="post" action="\(view.address(setting, "/clear"))" class="narrow clear">\
        \(mark(setting))<input type="hidden" name="other" value="\(number)">
        \(choice("cleared", words.clearReason, [(value: "", name: "–")] + reasons, "", "required"))
        <button class="action second">\(words.clear)</button>
        <p class="quiet">\(words.clearLead)</p></form>
        """
}

/// Whom officers compared with this person and found to be another: only on an opened record, as
/// every hit.
func clearedHits(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    guard !view.cleared.isEmpty else { return nil }
    let words = setting.words.review.one
    let items = view.cleared.map { hit -> Markup in
        """
        <li><strong>\(setting.words.desk.ticket) \(setting.language.count(hit.ticket.number))\
        </strong> (\(words.text(hit.reason))) · <bdi>\(hit.officer)</bdi> · \
        <span class="quiet">\(view.dates.dayAndTime(hit.at))</span>\
        \(askAgainForm(setting, view, hit))</li>
        """
    }
    let count = setting.language.count(items.count)
    return """
        <section class="cleared"><h2>\(words.cleared(count: count))</h2>
        <ul class="files">\(items)</ul></section>
        """
}

private func askAgainForm(
    _ setting: PageSetting,
    _ view: CaseView,
    _ hit: ClearedDuplicate
) -> Markup? {
    guard let visitor = setting.visitor, visitor.may(.decide) else { return nil }
    return """
        <form method="post" action="\(view.address(setting, "/ask-again"))">\(mark(setting))\
        <button class="plain" name="other" value="\(String(hit.ticket.number))">\
        \(setting.words.review.one.askAgain)</button></form>
        """
}

extension ReviewOneTexts {
    func text(_ reason: ClearingReason) -> String {
        let sentences = clearReasons
        return switch reason {
        case .sameName: sentences[0]
        case .relative: sentences[1]
        case .papersDiffer: sentences[2]
        case .personAsked: sentences[3]
        case .other: sentences[4]
        }
    }
}

extension OfficeSite {
    /// Clears a hit, and answers with the closed case.
    func clearHit(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (form, ticket) = (try context.posted(), try reviewTicket(context))
        guard let other = otherTicket(form) else { throw SiteRefusal.brokenForm }
        guard let reason = ClearingReason(rawValue: form.text("cleared") ?? "") else {
            let words = setting(request, context).words.review.faults
            return try await caseAnswer(
                request,
                context,
                CaseTurn(fault: words.clearReasonMissing, status: .unprocessableContent)
            )
        }
        return try await clearing(request, context) { officer throws(ClearError) in
            try await office.clear(ticket, and: other, because: reason, officer: officer)
        }
    }

    /// Lets two cases ask about each other again, and answers with the closed case.
    func askAgain(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (form, ticket) = (try context.posted(), try reviewTicket(context))
        guard let other = otherTicket(form) else { throw SiteRefusal.brokenForm }
        return try await clearing(request, context) { officer throws(ClearError) in
            try await office.askAgain(about: ticket, and: other, officer: officer)
        }
    }

    private func clearing(
        _ request: Request,
        _ context: SiteContext,
        _ step: (_ officer: String) async throws(ClearError) -> Void
    ) async throws -> Response {
        let setting = setting(request, context)
        do {
            try await step(try context.session().officer)
        } catch let error as ClearError {
            var turn = CaseTurn()
            (turn.fault, turn.status) = try setting.words.review.faults.said(
                error,
                setting.language
            )
            return try await caseAnswer(request, context, turn)
        }
        return .seeOther(reviewQuery(request).link(setting, toCase: try reviewTicket(context)))
    }

    private func otherTicket(_ form: PostedForm) -> Ticket? {
        guard let text = form.text("other"), text.utf8.count <= 10, let number = Int(text),
            number > 0
        else { return nil }
        return Ticket(number: number)
    }
}
