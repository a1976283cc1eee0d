import AmanLetter
import AmanOffice
import AmanTexts

/// What the list of letters is made of.
struct MadeView: Sendable {
    var letters: [MadeLetter]
    var kinds: [LetterKind: String]
    var dates: PageDates
    var queues: QueueLengths
    /// The leaf above this page; nil on the first page.
    var before: UInt64?
    var said: RefusalText?
}

/// Letters that were made, newest first, to be printed or opened.
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
            \(said(view.said) ?? #"<p class="lead">\#(words.madeLead)</p>"#)
            <p class="after"><a href="\(setting.link("/letter"))">\
            \(setting.words.letter.findTitle)</a></p>
            \(view.letters.isEmpty ? "<p>\(words.nothingMade)</p>" : table(setting, view))
            """
    )
}

private func table(_ setting: PageSetting, _ view: MadeView) -> Markup {
    let words = setting.words.issue
    let rows = view.letters.map { row($0, setting, view) }
    return """
        <form method="post" action="\(setting.link("/issue/print"))" class="ticks">\
        \(mark(setting))
        <div class="wide"><table class="rows"><thead><tr>\
        <th scope="col"><span class="hidden">\(words.tick)\
        </span><input type="checkbox" data-all hidden aria-label="\(words.tick)"></th>\
        <th scope="col">\(words.number)</th><th scope="col">\(setting.words.desk.ticket)</th>\
        <th scope="col">\(words.madeAt)</th><th scope="col">\(words.printed)</th></tr></thead>
        <tbody>\(rows)</tbody></table></div>
        <p class="quiet">\(words.printHint)</p>
        <p class="pair"><button class="action">\(words.printTicked)</button></p></form>
        \(turn(setting, view))
        """
}

private func row(_ made: MadeLetter, _ setting: PageSetting, _ view: MadeView) -> Markup {
    let (words, record) = (setting.words.issue, made.record)
    let number = record.number.text
    let isThere = record.application != nil
    let ticked: Markup? = made.isPrinted ? nil : " checked"
    let box: Markup? =
        isThere
        ? """
        <input type="checkbox" name="letter" value="\(number)"\(ticked) \
        aria-label="\(number)">
        """ : nil
    let state =
        isThere ? (made.isPrinted ? words.printed : words.notPrinted) : words.destroyed
    return """
        <tr><td>\(box)</td><th scope="row"><a href="\(setting.link("/letter/\(number)"))">\
        <bdi class="number" dir="ltr">\(number)</bdi></a><br><span class="quiet">\
        \(view.kinds[record.kind] ?? "")</span></th>\
        <td data-head="\(setting.words.desk.ticket)">\
        \(setting.language.count(record.ticket.number))</td>\
        <td data-head="\(words.madeAt)">\(view.dates.dayAndTime(record.issuedAt))</td>\
        <td>\(state)</td></tr>
        """
}

private func turn(_ setting: PageSetting, _ view: MadeView) -> Markup? {
    let words = setting.words.issue
    var links: [Markup] = []
    let address = setting.link("/issue/letters")
    if view.before != nil { links.append(#"<a href="\#(address)">\#(words.firstPage)</a> "#) }
    if view.letters.count == issuePageLength, let last = view.letters.last {
        let next = address + "&before=\(last.record.leafIndex)"
        links.append(#"<a href="\#(next)" rel="next">\#(words.nextPage)</a>"#)
    }
    return links.isEmpty ? nil : #"<p class="pair after">\#(links)</p>"#
}
