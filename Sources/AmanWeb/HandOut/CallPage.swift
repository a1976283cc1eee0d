import AmanLetter
import AmanOffice
import AmanTexts

/// What the caller's console is made of.
struct CallView: Sendable {
    var desk: CallingDesk?
    var console: CallConsole
    var counts: OfficeCounts
    var queues: QueueLengths
    var callsBeforeNoShow: Int
    var dates: PageDates
    var now: Instant
    /// The ticket the page is about: the desk's present call, or one that was asked for.
    var present: TicketCall?
    /// The page is about one ticket that was asked for.
    var isOfTicket = false
    /// What was done last.
    var done: TicketCall?
    /// The person of the ticket, once opened.
    var person: Person?
    var fault: RefusalText?
}

/// The caller's console: one ticket large, what can be done with it, and what became of the others.
func callPage(_ view: CallView, _ setting: PageSetting) -> Markup {
    let words = setting.words.call
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: "/call", queues: view.queues),
            clearsTo: view.person == nil ? nil : setting.link("/call"),
            scripts: [.callScript]
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>
            \(said(view.fault) ?? doneLine(view, setting))
            \(present(view, setting))
            \(nextForm(view, setting))
            \(waitingLine(view, setting))
            \(openList(view, setting))
            \(lastTable(view, setting))
            \(smallForms(view, setting))
            """
    )
}

/// What became of the ticket that was just dealt with, as the records have it.
private func doneLine(_ view: CallView, _ setting: PageSetting) -> Markup? {
    guard let done = view.done else { return nil }
    let words = setting.words.call
    let number = setting.language.digits("\(done.ticket.number)")
    let text: String
    switch done.standing {
    case .called where done.ticket != view.present?.ticket: text = words.saidCalled(ticket: number)
    case .noShow: text = words.saidNoShow(ticket: number)
    case .collected: text = words.saidHandedOut(ticket: number)
    case .waiting, .called, .forgotten: return nil
    }
    return """
        <div class="lead said" role="status"><p>\(text)</p>
        \(done.standing == .noShow ? againForm(done, setting, words.callBack, key: nil) : nil)\
        \(isHandedOut(done) ? proofSlipLink(done.ticket, setting) : nil)</div>
        """
}

private func present(_ view: CallView, _ setting: PageSetting) -> Markup {
    let words = setting.words.call
    guard let call = view.present else {
        return #"<p class="lead after">\#(words.nobodyCalled)</p>\#(silentKeys(view, setting))"#
    }
    return """
        <section class="present"><p class="weight">\(words.ticket) \
        <b>\(setting.language.digits("\(call.ticket.number)"))</b></p>
        <p class="quiet">\(standing(call, view, setting))</p>
        \(silentKeys(view, setting))\(person(view, setting))
        \(isHandedOut(call) ? nil : handOutForm(call, setting))
        \(isHandedOut(call) ? nil : actions(call, view, setting))\
        \(proofSlipLink(call.ticket, setting))</section>
        """
}

/// Why a key does nothing now: shown by the script when it is pressed.
private func silentKeys(_ view: CallView, _ setting: PageSetting) -> Markup {
    let words = setting.words.call
    func why(_ key: String, _ text: RefusalText) -> Markup {
        """
        <p class="lead said" role="alert" data-why="\(key)" hidden><strong>\(key): \
        \(text.happened)</strong> \(text.advice)</p>
        """
    }
    guard let call = view.present, !isHandedOut(call) else {
        return "\(["F4", "F8", "F9"].map { why($0, words.noTicketHere) })"
    }
    let missing = view.callsBeforeNoShow - call.calls
    let count = setting.language.digits("\(missing)")
    switch call.standing {
    case .called where missing <= 0: return ""
    case .called: return why("F8", words.faults.calledTooSeldom(count: count))
    case .noShow:
        let ticket = setting.language.digits("\(call.ticket.number)")
        return why("F8", words.faults.alreadyNoShow(ticket: ticket))
    case .waiting, .collected, .forgotten:
        let ticket = setting.language.digits("\(call.ticket.number)")
        let never = words.faults.neverCalled(ticket: ticket)
        return "\(why("F4", never))\(why("F8", never))"
    }
}

private func isHandedOut(_ call: TicketCall) -> Bool {
    if case .collected = call.standing { return true }
    return false
}

/// The field that a scanner types into; Enter hands the letter out.
private func handOutForm(_ call: TicketCall, _ setting: PageSetting) -> Markup {
    let words = setting.words.call
    let field = Field("letter", words.letter, hint: words.letterHint)
    return """
        <form method="post" action="\(setting.link("/call/hand-out"))" autocomplete="off">
        \(mark(setting))<input type="hidden" name="ticket" value="\(String(call.ticket.number))">
        \(scannedKeys)\(field.code(#"required maxlength="8192" data-key="F9" autofocus"#))
        <button class="action">\(words.handOut)\(key("Enter"))</button>
        <p class="quiet">\(words.handOutIsFinal)</p></form>
        """
}

private func actions(_ call: TicketCall, _ view: CallView, _ setting: PageSetting) -> Markup {
    let words = setting.words.call
    let isCalled = call.standing == .called
    let mayCall = isCalled || call.standing == .noShow
    let missing = view.callsBeforeNoShow - call.calls
    let noShow: Markup? =
        isCalled && missing <= 0
        ? """
        <form method="post" action="\(setting.link("/call/no-show"))">\(mark(setting))\
        \(seen(call))<button class="action second" data-key="F8">\(words.noShow)\
        \(key("F8"))</button></form>
        """ : nil
    let stillMissing: Markup? =
        isCalled && missing > 0
        ? """
        <p class="quiet">\(words.callsMissing(count: setting.language.digits("\(missing)")))</p>
        """ : nil
    return """
        <div class="pair">\(mayCall ? againForm(call, setting, words.again, key: "F4") : nil)\
        \(noShow)\(view.person == nil ? openForm(call, setting) : nil)</div>\(stillMissing)
        """
}

private func againForm(
    _ call: TicketCall,
    _ setting: PageSetting,
    _ label: String,
    key name: String?
) -> Markup {
    let pressed: Markup? = name.map { #" data-key="\#($0)""# }
    return """
        <form method="post" action="\(setting.link("/call/again"))">\(mark(setting))\
        \(seen(call))<button class="action second"\(pressed)>\(label)\(name.map(key))</button>\
        </form>
        """
}

private func openForm(_ call: TicketCall, _ setting: PageSetting) -> Markup {
    """
    <form method="post" action="\(setting.link("/call/open"))">\(mark(setting))\
    <input type="hidden" name="ticket" value="\(String(call.ticket.number))">\
    <button class="plain">\(setting.words.call.showName)</button></form>
    """
}

/// The name on the record: shown for a while, noted, and never on the board.
private func person(_ view: CallView, _ setting: PageSetting) -> Markup? {
    guard let person = view.person else { return nil }
    let words = setting.words.call
    let names = [person.secondName, person.fullName].compactMap { $0 }
    let fathers = [person.fatherSecondName, person.fatherName].compactMap { $0 }
    let lines = names.map { name -> Markup in
        #"<p class="name"><bdi>\#(name)</bdi></p>"#
    }
    let father: Markup? =
        fathers.isEmpty
        ? nil : "<p>\(words.father) <bdi>\(fathers.joined(separator: " / "))</bdi></p>"
    let born = person.birthYear.map { year -> Markup in
        "<p>\(words.born(year: setting.language.digits("\(year)")))</p>"
    }
    let photo = person.photo.flatMap { _ in view.present }.map { call -> Markup in
        """
        <img class="photo" src="/call/photo/\(String(call.ticket.number))" \
        alt="\(setting.words.review.one.photo)" width="150" height="200">
        """
    }
    let unnamed: Markup? = lines.isEmpty ? "<p>\(words.noName)</p>" : nil
    return """
        <div class="who opened" role="status">\(photo)\(unnamed)\(lines)\
        \(father)\(born)<p class="quiet">\(words.nameNoted)</p></div>
        """
}

private func nextForm(_ view: CallView, _ setting: PageSetting) -> Markup {
    let seen = view.console.seen?.text ?? ""
    let weight: Markup? = view.present == nil ? nil : " second"
    return """
        <form method="post" action="\(setting.link("/call/next"))" class="next"\(hearsKeyboard)>\
        \(mark(setting))\
        <input type="hidden" name="seen" value="\(seen)"><button class="action\(weight)" \
        data-key="F2"\(view.present == nil ? " autofocus" : nil)>\(setting.words.call.next)\
        \(key("F2"))</button></form>
        """
}

private func seen(_ call: TicketCall) -> Markup {
    #"<input type="hidden" name="seen" value="\#(CallMark(call).text)">"#
}

/// Shown by the script that listens for it.
private func key(_ name: String) -> Markup { #" <kbd hidden>\#(name)</kbd>"# }
