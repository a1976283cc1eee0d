import AmanOffice
import AmanTexts

/// Several cases at once, looked over or decided.
struct BatchView: Sendable {
    var outcome: DecisionOutcome
    /// As the form writes it.
    var value: String
    /// As it is said.
    var name: String
    /// Those that are decided, or will be.
    var cases: [ReviewCase]
    /// Those that are not, each with why.
    var leftOut: [(ticket: Ticket, why: RefusalText)]
    /// Where the list is.
    var query: ReviewQuery
    var queues: QueueLengths
    var fault: RefusalText?

    var isRefusal: Bool { if case .refuse = outcome { true } else { false } }
}

/// What is about to be decided: how many, which tickets, what.
func lookOverPage(_ setting: PageSetting, _ view: BatchView) -> Markup {
    let words = setting.words.review.batch
    let count = setting.language.count(view.cases.count)
    let cases = view.cases.map { "\($0.application.ticket.number):\($0.version)" }
    let sure: Markup? =
        view.isRefusal && view.cases.count > 1
        ? """
        <label class="box"><input type="checkbox" name="sure" value="1"><span>\
        \(words.sure(count: count))</span></label>
        """ : nil
    let form: Markup? =
        view.cases.isEmpty
        ? nil
        : """
        <form method="post" action="\(view.query.link(setting, to: "/review/decide"))" \
        class="word" data-deciding="\(words.deciding)">\(mark(setting))
        <input type="hidden" name="outcome" value="\(view.value)">
        <input type="hidden" name="cases" value="\(cases.joined(separator: ","))">\(sure)
        <button class="action">\(words.confirm(count: view.cases.count))</button>
        <p class="quiet" role="status" data-status></p></form>
        """
    return batchPage(
        setting,
        view,
        title: words.title,
        """
        \(said(view.fault))<p class="lead">\(words.lead(count: count))</p>
        <p class="what"><strong>\(view.name)</strong></p>
        \(tickets(setting, view))\(leftOut(setting, view, words.leftOut))\(form)
        """
    )
}

/// What became of it, case by case.
func decidedPage(_ setting: PageSetting, _ view: BatchView) -> Markup {
    let words = setting.words.review.batch
    let all = view.cases.count + view.leftOut.count
    let done = words.done(
        done: setting.language.count(view.cases.count),
        total: setting.language.count(all)
    )
    return batchPage(
        setting,
        view,
        title: words.doneTitle,
        """
        <p class="lead said" role="status"><strong>\(done)</strong> \(words.each)</p>
        <p class="what"><strong>\(view.name)</strong></p>
        \(tickets(setting, view))\(leftOut(setting, view, words.notDone))
        """
    )
}

private func batchPage(
    _ setting: PageSetting,
    _ view: BatchView,
    title: String,
    _ content: Markup
) -> Markup {
    page(
        PageFrame(
            title: title,
            navigation: navigation(setting, at: view.query.path, queues: view.queues),
            scripts: [.reviewScript],
            showsLanguages: false
        ),
        setting,
        content: """
            <h1>\(title)</h1>\(content)
            <p class="after"><a href="\(view.query.link(setting))">\
            \(setting.words.review.one.backToQueue)</a></p>
            """
    )
}

private func tickets(_ setting: PageSetting, _ view: BatchView) -> Markup? {
    guard !view.cases.isEmpty else { return nil }
    let items = view.cases.map { found -> Markup in
        let ticket = found.application.ticket
        return """
            <li><a href="\(view.query.link(setting, toCase: ticket))">\
            \(setting.language.count(ticket.number))</a></li>
            """
    }
    return """
        <h2>\(setting.words.review.batch.tickets)</h2><ul class="tickets">\(items)</ul>
        """
}

private func leftOut(_ setting: PageSetting, _ view: BatchView, _ lead: String) -> Markup? {
    guard !view.leftOut.isEmpty else { return nil }
    let items = view.leftOut.map { ticket, why -> Markup in
        """
        <li><a href="\(view.query.link(setting, toCase: ticket))">\
        \(setting.language.count(ticket.number))</a>: \(why.happened)</li>
        """
    }
    return #"<p class="after">\#(lead)</p><ul class="files">\#(items)</ul>"#
}
