import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// What the list of letters is made of.
struct MadeView: Sendable {
    /// Counted one further than `issueCountMax`.
    var page: ListPage<MadeLetter>
    var order: MadeOrder
    var kinds: [LetterKind: String]
    var dates: PageDates
    var queues: QueueLengths
    /// Letters of the run that the list was opened from: only they are ticked.
    var run: Set<LetterNumber>
    /// How many were said to be printed well a moment ago.
    var printed: Int?
    var said: RefusalText?
}

/// Letters that were made, to be printed or opened.
func madePage(_ setting: PageSetting, _ view: MadeView) -> Markup {
    let words = setting.words.issue
    return page(
        PageFrame(
            title: words.madeTitle,
            navigation: navigation(setting, at: "/issue", queues: view.queues),
            scripts: [.issueScript]
        ),
        setting,
        content: """
            <h1>\(words.madeTitle)</h1>
            \(said(view.said) ?? lead(setting, view))
            <p class="after"><a href="\(setting.link("/letter"))">\
            \(setting.words.letter.findTitle)</a></p>
            \(orders(setting, view))
            \(view.page.rows.isEmpty ? "<p>\(words.nothingMade)</p>" : table(setting, view))
            """
    )
}

private func lead(_ setting: PageSetting, _ view: MadeView) -> Markup {
    let words = setting.words.issue
    guard let count = view.printed, count > 0 else {
        return #"<p class="lead">\#(words.madeLead)</p>"#
    }
    return #"<p class="lead said" role="status">\#(words.markedPrinted(count: count))</p>"#
}

private func orders(_ setting: PageSetting, _ view: MadeView) -> Markup? {
    guard view.page.count > 1 else { return nil }
    let words = setting.words.paging
    let orders = MadeOrder.allCases.map { order in
        (order.rawValue, order == .newest ? words.newest : words.oldest)
    }
    return orderForm("/issue/letters", orders, view.order.rawValue, setting)
}

private func table(_ setting: PageSetting, _ view: MadeView) -> Markup {
    let words = setting.words.issue
    let rows = view.page.rows.map { row($0, setting, view) }
    let button: Markup = """
        <p class="pair"><button class="action">\(words.printTicked) \
        \(tickedCount(setting))</button></p>
        """
    return """
        <form method="get" action="/issue/print" class="ticks">
        <input type="hidden" name="lang" value="\(setting.language.rawValue)">\(button)
        <div class="wide"><table class="rows"><thead><tr>\
        <th scope="col"><span class="hidden">\(words.tick)\
        </span><input type="checkbox" data-all hidden aria-label="\(words.tick)"></th>\
        <th scope="col">\(words.number)</th><th scope="col">\(setting.words.desk.ticket)</th>\
        <th scope="col">\(words.madeAt)</th><th scope="col">\(words.printed)</th></tr></thead>
        <tbody>\(rows)</tbody></table></div>
        \(button)</form>
        \(turn(setting, view))
        """
}

private func row(_ made: MadeLetter, _ setting: PageSetting, _ view: MadeView) -> Markup {
    let (words, record) = (setting.words.issue, made.record)
    let number = record.number.text
    let isThere = record.application != nil
    let ticked: Markup? = view.run.contains(record.number) && !made.isPrinted ? " checked" : nil
    let box: Markup? =
        record.isPrintable
        ? """
        <input type="checkbox" name="letter" value="\(number)"\(ticked) \
        aria-label="\(number)">
        """ : nil
    let state =
        isThere ? (made.isPrinted ? words.printed : words.notPrinted) : words.destroyed
    let status: Markup? =
        record.status == .valid
        ? nil : #"<br><span class="quiet">\#(setting.words.letter.status(record.status))</span>"#
    return """
        <tr><td>\(box)</td><th scope="row"><a href="\(setting.link("/letter/\(number)"))">\
        <bdi class="number" dir="ltr">\(number)</bdi></a><br><span class="quiet">\
        \(view.kinds[record.kind] ?? "")</span></th>\
        <td data-head="\(setting.words.desk.ticket)">\
        \(setting.language.count(record.ticket.number))</td>\
        <td data-head="\(words.madeAt)">\(view.dates.dayAndTime(record.issuedAt))</td>\
        <td data-head="\(words.printed)">\(state)\(status)</td></tr>
        """
}

private func turn(_ setting: PageSetting, _ view: MadeView) -> Markup? {
    let place = ListPlace(view.page, length: issuePageLength, most: issueCountMax)
    let leaves = view.page.rows.map { Int($0.record.leafIndex) }
    let ends = leaves.first.flatMap { first in leaves.last.map { (first, $0) } }
    return pageLinks(place, ends, setting) { turn in
        let order = view.order == .newest ? "" : "&order=\(view.order.rawValue)"
        return setting.link("/issue/letters") + order + ListQuery.written(turn)
    }
}
