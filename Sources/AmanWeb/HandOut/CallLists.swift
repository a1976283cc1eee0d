import AmanLetter
import AmanOffice
import AmanTexts

/// How many wait to be called, and how many did not come.
func waitingLine(_ view: CallView, _ setting: PageSetting) -> Markup {
    let (words, language) = (setting.words.call, setting.language)
    let waiting = words.waiting(count: language.count(view.counts.waitingToBeCalled))
    let atEnd = words.atTheEnd(count: language.count(view.counts.noShows))
    return #"<p class="quiet after">\#(waiting) · \#(atEnd)</p>"#
}

/// What else the desk has called, and no one has come for.
func openList(_ view: CallView, _ setting: PageSetting) -> Markup? {
    let others = view.console.open.filter { $0.ticket != view.present?.ticket }
    guard !others.isEmpty else { return nil }
    let items = others.map { call -> Markup in
        "<li>\(ticketLink(call, setting)): \(standing(call, view, setting))</li>"
    }
    return """
        <section><h2>\(setting.words.call.notThereYet)</h2><ul class="files">\(items)</ul></section>
        """
}

/// The desk's newest calls and what became of them.
func lastTable(_ view: CallView, _ setting: PageSetting) -> Markup? {
    guard !view.console.last.isEmpty else { return nil }
    let words = setting.words.call
    let rows = view.console.last.map { call -> Markup in
        """
        <tr><th scope="row">\(ticketLink(call, setting))</th>\
        <td>\(standing(call, view, setting))</td></tr>
        """
    }
    return """
        <section><h2>\(words.last)</h2><table class="calls"><thead><tr>\
        <th scope="col">\(words.ticket)</th><th scope="col">\(words.becameOfIt)</th></tr></thead>
        <tbody>\(rows)</tbody></table></section>
        """
}

/// A ticket asked for, and the desk's own number.
func smallForms(_ view: CallView, _ setting: PageSetting) -> Markup {
    let words = setting.words.call
    let desk = view.desk.map { setting.language.digits("\($0.number)") } ?? ""
    let ticket = Field("ticket", words.comesLater, hint: words.comesLaterHint)
    let here = Field("desk", words.desk, hint: words.deskHint, value: desk)
    return """
        <section class="pair halves">
        <form method="post" action="\(setting.link("/call/find"))" autocomplete="off">\
        \(mark(setting))\(ticket.text(#"inputmode="numeric" maxlength="12" dir="ltr" required"#))
        <button class="action second">\(words.find)</button></form>
        <form method="post" action="\(setting.link("/call/desk"))" autocomplete="off">\
        \(mark(setting))\(here.text(#"inputmode="numeric" maxlength="4" dir="ltr""#))
        <button class="action second">\(words.keepDesk)</button></form></section>
        """
}

private func ticketLink(_ call: TicketCall, _ setting: PageSetting) -> Markup {
    let address = setting.link("/call/ticket/\(call.ticket.number)")
    let number = setting.language.digits("\(call.ticket.number)")
    return #"<a href="\#(address)"><bdi>\#(number)</bdi></a>"#
}

/// What became of a ticket, in one sentence.
func standing(_ call: TicketCall, _ view: CallView, _ setting: PageSetting) -> Markup {
    let words = setting.words.call
    func at(_ moment: Instant) -> String { view.dates.time(moment, seenAt: view.now) }
    let time = call.calledAt.map(at) ?? ""
    let times = setting.language.digits("\(call.calls)")
    switch call.standing {
    case .waiting: return "\(words.isWaiting)"
    case .called: return "\(words.isCalled(calls: times, time: time))"
    case .noShow: return "\(words.isNoShow(time: time))"
    case .collected(let moment): return "\(words.isHandedOut(time: at(moment)))"
    case .forgotten: return "\(words.isForgotten)"
    }
}
