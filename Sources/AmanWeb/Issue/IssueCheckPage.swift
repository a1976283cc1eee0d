import AmanLetter
import AmanOffice
import AmanTexts

/// What the last page before issuing is made of.
struct IssueCheckView: Sendable {
    /// The chosen applications, lowest ticket first.
    var applications: [Application]
    /// Whether all that wait are chosen, not single ones.
    var isAll: Bool
    /// What the programme calls its kinds, in its order.
    var kinds: [(kind: LetterKind, title: String)]
    /// The kind of letter that each home province leads to.
    var kindOfHome: @Sendable (String) -> LetterKind
    /// Names the form: sent twice it begins one run.
    var form: String
    var queues: QueueLengths
    var said: RefusalText?
}

/// What is about to be signed: how many of which kind, one of them to look at, then the button.
func issueCheckPage(_ setting: PageSetting, _ view: IssueCheckView) -> Markup {
    let words = setting.words.issue
    let title = words.checkTitle(count: view.applications.count)
    return page(
        PageFrame(
            title: title,
            navigation: navigation(setting, at: "/issue", queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(title)</h1>\(said(view.said) ?? #"<p class="lead">\#(words.checkLead)</p>"#)
            \(kinds(setting, view))\(tickets(setting, view))\(preview(setting, view))
            \(begin(setting, view))
            <p class="after"><a href="\(setting.link("/issue"))">\(words.backToList)</a></p>
            """
    )
}

private func kinds(_ setting: PageSetting, _ view: IssueCheckView) -> Markup {
    let rows = view.kinds.compactMap { kind, title -> Markup? in
        let count = view.applications.count { view.kindOfHome($0.homeProvince) == kind }
        guard count > 0 else { return nil }
        return "<dt>\(title)</dt><dd>\(setting.language.count(count))</dd>"
    }
    return #"<dl class="facts-list">\#(rows)</dl>"#
}

/// The tickets, where they were chosen one by one; all that wait would be a page of numbers.
private func tickets(_ setting: PageSetting, _ view: IssueCheckView) -> Markup? {
    guard !view.isAll else { return nil }
    let numbers = view.applications.map { setting.language.count($0.ticket.number) }
    let list = numbers.joined(separator: setting.language.isRightToLeft ? "، " : ", ")
    return "<p>\(setting.words.issue.tickets): \(list)</p>"
}

private func preview(_ setting: PageSetting, _ view: IssueCheckView) -> Markup {
    let words = setting.words.issue
    let options = view.applications.prefix(issuePageLength).map { application in
        (String(application.ticket.number), setting.language.count(application.ticket.number))
    }
    return """
        <section><h2>\(words.previewTitle)</h2><p class="quiet">\(words.previewHint)</p>
        <form method="post" action="\(setting.link("/issue/preview"))" target="_blank" \
        class="narrow">\(mark(setting))
        \(choice("ticket", setting.words.desk.ticket, options, options.first?.0 ?? ""))
        <button class="action second">\(words.previewOpen)</button></form></section>
        """
}

private func begin(_ setting: PageSetting, _ view: IssueCheckView) -> Markup {
    let chosen: [Markup] =
        view.isAll
        ? [#"<input type="hidden" name="all" value="yes">"#]
        : view.applications.map { application in
            let ticket = String(application.ticket.number)
            return #"<input type="hidden" name="ticket" value="\#(ticket)">"#
        }
    return """
        <form method="post" action="\(setting.link("/issue"))" class="after">\(mark(setting))
        <input type="hidden" name="form" value="\(view.form)">\(chosen)
        <button class="action">\
        \(setting.words.issue.issueAll(count: view.applications.count))</button></form>
        """
}
