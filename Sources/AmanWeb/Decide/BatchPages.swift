import AmanLetter
import AmanOffice
import AmanTexts

/// One of several cases that are looked over.
struct BatchCase: Sendable {
    var found: ReviewCase
    /// This officer has opened the record since it was last corrected.
    var isOpened: Bool

    /// Those that may be duplicates or on an outside list are opened and compared one by one.
    var isTicked: Bool { (found.hitCount ?? 0) == 0 && !found.hasOutsideHit }
    var value: String { "\(found.application.ticket.number):\(found.version)" }
}

/// Several cases at once, looked over.
struct BatchView: Sendable {
    var outcome: DecisionOutcome
    /// As the form writes it.
    var value: String
    /// As it is said.
    var name: String
    /// Those that will be decided.
    var cases: [BatchCase]
    /// Those that are not, each with why.
    var leftOut: [(ticket: Ticket, why: RefusalText)]
    /// Where the list is.
    var query: ReviewQuery
    var queues: QueueLengths
    var programme: Programme
    var now: Instant
    var fault: RefusalText?

    var isRefusal: Bool { if case .refuse = outcome { true } else { false } }
}

/// What is about to be decided: how many, which tickets, what.
func lookOverPage(_ setting: PageSetting, _ view: BatchView) -> Markup {
    let words = setting.words.review.batch
    let count = setting.language.count(view.cases.count)
    let form: Markup? =
        view.cases.isEmpty
        ? nil
        : """
        <form method="post" action="\(view.query.link(setting, to: "/review/decide"))" \
        class="word" data-deciding="\(words.deciding)">\(mark(setting))
        <input type="hidden" name="outcome" value="\(view.value)">
        \(caseRows(setting, view))\(secondLook(setting, view))
        <button class="action" data-labels="\(labels(setting, view))">\
        \(label(view, view.cases.count(where: \.isTicked), words))</button>
        <p class="quiet" role="status" data-status></p></form>
        """
    return batchPage(
        setting,
        view.query,
        view.queues,
        title: words.title,
        """
        \(said(view.fault))<p class="lead">\(words.lead(count: count))</p>
        <p class="what"><strong>\(view.name)</strong></p>
        \(form)\(leftOut(setting, view.query, view.leftOut, words.leftOut))
        """
    )
}

/// What an officer confirms who decides on cases that they may not have looked at.
private func secondLook(_ setting: PageSetting, _ view: BatchView) -> Markup? {
    let words = setting.words.review.batch
    func box(_ name: String, _ text: String) -> Markup {
        """
        <label class="box"><input type="checkbox" name="\(name)" value="1">\
        <span>\(text)</span></label>
        """
    }
    switch view.outcome {
    case .refuse where view.cases.count > 1:
        return box("sure", words.sure(count: setting.language.count(view.cases.count)))
    case .grant where view.cases.contains { !$0.isOpened }:
        return box("unopened", words.unopened)
    default: return nil
    }
}

/// The button, with what it does to how many.
private func label(_ view: BatchView, _ count: Int, _ words: ReviewBatchTexts) -> String {
    switch view.outcome {
    case .grant: words.grantAll(count: count)
    case .refuse: words.refuseAll(count: count)
    case .refer: words.referAll(count: count)
    // These are of one case.
    case .withdraw, .appeal, .correct: words.title
    }
}

/// The button for each number of ticked cases: the script shows the one that fits.
private func labels(_ setting: PageSetting, _ view: BatchView) -> String {
    (0...view.cases.count).map { label(view, $0, setting.words.review.batch) }
        .joined(separator: "|")
}

/// What an officer sees of each case before it is decided with others; no name.
private func caseRows(_ setting: PageSetting, _ view: BatchView) -> Markup {
    let (words, list) = (setting.words.review.batch, setting.words.review.list)
    let rows = view.cases.map { row -> Markup in
        let application = row.found.application
        let ticket = setting.language.count(application.ticket.number)
        let province = view.programme.province(application.homeProvince)?
            .names.text(setting.language.rawValue)
        let hits = hitsCell(row.found.hitCount, row.found.hasOutsideHit, setting)
        let ticked: Markup? = row.isTicked ? " checked" : nil
        return """
            <tr><td class="tick"><label><input type="checkbox" name="case" value="\(row.value)" \
            aria-label="\(list.select) \(ticket)"\(ticked)></label></td>\
            <th scope="row"><a href="\(view.query.link(setting, toCase: application.ticket))">\
            \(ticket)</a></th><td>\(province ?? application.homeProvince)</td>\
            <td>\(waitingTime(application, setting, view.now))</td>\
            <td>\(hits)</td>\
            <td>\(row.isOpened ? words.opened : words.notOpened)</td></tr>
            """
    }
    let lead: Markup? =
        view.cases.contains { !$0.isTicked }
        ? #"<p class="quiet">\#(words.duplicatesLead)</p>"# : nil
    return """
        \(lead)<div class="wide" tabindex="0" role="region" aria-label="\(words.tickets)">\
        <table class="queue"><thead><tr><th scope="col"><span class="hidden">\(list.select)</span>\
        </th><th scope="col">\(list.ticket)</th><th scope="col">\(list.province)</th>\
        <th scope="col">\(list.waiting)</th><th scope="col">\(list.hits)</th>\
        <th scope="col">\(words.record)</th></tr></thead><tbody>\(rows)</tbody></table></div>
        """
}

/// The frame of a page about several cases, with the way back to their list.
func batchPage(
    _ setting: PageSetting,
    _ query: ReviewQuery,
    _ queues: QueueLengths,
    title: String,
    _ content: Markup
) -> Markup {
    page(
        PageFrame(
            title: title,
            navigation: navigation(setting, at: query.path, queues: queues),
            scripts: [.reviewScript]
        ),
        setting,
        content: """
            <h1>\(title)</h1>\(content)
            <p class="after"><a href="\(query.link(setting))">\
            \(setting.words.review.one.backToQueue)</a></p>
            """
    )
}

/// Those that are not decided, each with why.
func leftOut(
    _ setting: PageSetting,
    _ query: ReviewQuery,
    _ cases: [(ticket: Ticket, why: RefusalText)],
    _ lead: String
) -> Markup? {
    guard !cases.isEmpty else { return nil }
    let items = cases.map { ticket, why -> Markup in
        """
        <li><a href="\(query.link(setting, toCase: ticket))">\
        \(setting.language.count(ticket.number))</a>: \(why.happened)</li>
        """
    }
    return #"<p class="after">\#(lead)</p><ul class="files">\#(items)</ul>"#
}
