import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

/// What became of several cases that were decided at once.
struct DecidedBatch: Sendable {
    /// What was said to them, as the form writes it.
    var value: String
    var decided: [Ticket] = []
    /// Those that were not, each with why.
    var leftOut: [(ticket: Ticket, why: DecideError)] = []
}

extension OfficeSite {
    /// What became of the batch that was decided last, as often as its page is loaded.
    func decidedAnswer(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (setting, query) = (setting(request, context), reviewQuery(request))
        guard case .decided(let batch) = await done(request, context) else {
            return .seeOther(query.link(setting))
        }
        let (faults, states) = (setting.words.review.faults, setting.words.review.states)
        let view = DecidedView(
            name: outcomes(setting).first { $0.value == batch.value }?.name ?? batch.value,
            decided: batch.decided,
            leftOut: try batch.leftOut.map { ($0.ticket, try faults.said($0.why, states).0) },
            query: query,
            queues: try await queues(context)
        )
        return .page(decidedPage(setting, view), setting)
    }
}

/// What the page of a decided batch shows.
struct DecidedView: Sendable {
    /// What was said to them, in the language of the page.
    var name: String
    var decided: [Ticket]
    var leftOut: [(ticket: Ticket, why: RefusalText)]
    /// Where the list is.
    var query: ReviewQuery
    var queues: QueueLengths
}

/// What became of it, case by case.
func decidedPage(_ setting: PageSetting, _ view: DecidedView) -> Markup {
    let words = setting.words.review.batch
    let done = words.done(
        done: setting.language.count(view.decided.count),
        total: setting.language.count(view.decided.count + view.leftOut.count)
    )
    return batchPage(
        setting,
        view.query,
        view.queues,
        title: words.doneTitle,
        """
        <p class="lead said" role="status"><strong>\(done)</strong> \(words.each)</p>
        <p class="what"><strong>\(view.name)</strong></p>
        \(tickets(setting, view))\(leftOut(setting, view.query, view.leftOut, words.notDone))
        """
    )
}

private func tickets(_ setting: PageSetting, _ view: DecidedView) -> Markup? {
    guard !view.decided.isEmpty else { return nil }
    let items = view.decided.map { ticket -> Markup in
        """
        <li><a href="\(view.query.link(setting, toCase: ticket))">\
        \(setting.language.count(ticket.number))</a></li>
        """
    }
    return """
        <h2>\(setting.words.review.batch.tickets)</h2><ul class="tickets">\(items)</ul>
        """
}
