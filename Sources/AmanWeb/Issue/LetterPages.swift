import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// What the page of one letter is made of.
struct LetterView: Sendable {
    var record: LetterRecord
    var standing: LetterHistory
    var kinds: [LetterKind: String]
    var provinces: [String: String]
    var reasons: [String: String]
    var dates: PageDates
    var now: Instant
    var queues: QueueLengths
    var said: RefusalText?
    /// The person, opened a moment ago with a reason.
    var person: Person?
}

/// Where a member types a letter's number.
func letterFindPage(
    _ setting: PageSetting,
    typed: String,
    said text: RefusalText?,
    queues: QueueLengths
) -> Markup {
    let words = setting.words.letter
    return page(
        PageFrame(title: words.findTitle, navigation: navigation(setting, at: nil, queues: queues)),
        setting,
        content: """
            <h1>\(words.findTitle)</h1>
            \(said(text) ?? #"<p class="lead">\#(words.findLead)</p>"#)
            \(letterFindForm(setting, typed: typed))
            """
    )
}

/// The form that leads to a letter's page.
func letterFindForm(_ setting: PageSetting, typed: String) -> Markup {
    let words = setting.words.letter
    return """
        <form method="post" action="\(setting.link("/letter"))" class="narrow">\(mark(setting))
        <div class="field"><label for="number">\(words.number)</label>
        <p class="quiet" id="number-hint">\(words.numberHint)</p>
        <input id="number" name="number" class="number" dir="ltr" value="\(typed)" \
        autocomplete="off" spellcheck="false" autocapitalize="characters" maxlength="64" \
        aria-describedby="number-hint" autofocus></div>
        <button class="action">\(words.find)</button></form>
        """
}

/// One letter: its state, its chain, its place in the log; no name unless it was opened.
func letterPage(_ setting: PageSetting, _ view: LetterView) -> Markup {
    let number = view.record.number.text
    return page(
        PageFrame(title: number, navigation: navigation(setting, at: nil, queues: view.queues)),
        setting,
        content: """
            <h1><bdi class="number" dir="ltr">\(number)</bdi></h1>\(said(view.said))
            \(stateLine(setting, view))
            \(letterFacts(view.record, view.kinds, view.provinces, view.dates, setting))
            \(actions(setting, view))\(chain(setting, view))\(log(setting, view))
            \(changes(setting, view))\(person(setting, view))
            """
    )
}

private func stateLine(_ setting: PageSetting, _ view: LetterView) -> Markup {
    let words = setting.words.letter
    let state = LetterState(view.record, view.standing.changes, at: view.now)
    let later = state.next.map { change -> Markup in
        let text = words.willBe(
            state: words.status(change.to),
            time: view.dates.dayAndTime(change.effectiveAt)
        )
        return "<p>\(text)</p>"
    }
    return """
        <p class="state \(state.look == .inForce ? "good" : "")">\(state.look.icon)\
        <span>\(words.state(state))</span></p>\(later)
        """
}

/// What a letter is, without its holder: kind, ticket, how long, where, and whether it was handed
/// out.
func letterFacts(
    _ record: LetterRecord,
    _ kinds: [LetterKind: String],
    _ provinces: [String: String],
    _ dates: PageDates,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.letter
    func moment(_ moment: Instant) -> String {
        let comma = setting.language.isRightToLeft ? "، " : ", "
        return dates.dates(moment).joined(separator: " · ") + comma + dates.time(moment)
    }
    let province = { (code: String) in provinces[code] ?? code }
    var rows: [(String, String)] = [
        (words.kind, kinds[record.kind] ?? ""),
        (setting.words.desk.ticket, setting.language.count(record.ticket.number)),
        (words.validFrom, moment(record.notBefore)),
        (words.validUntil, moment(record.expires)),
    ]
    if let from = record.fromProvince { rows.append((words.from, province(from))) }
    if let to = record.toProvince { rows.append((words.to, province(to))) }
    rows.append((words.handedOut, record.handedOutAt.map(moment) ?? words.notHandedOut))
    let items = rows.map { row -> Markup in "<dt>\(row.0)</dt><dd>\(row.1)</dd>" }
    return #"<dl class="facts-list">\#(items)</dl>"#
}

private func actions(_ setting: PageSetting, _ view: LetterView) -> Markup? {
    let number = view.record.number.text
    let mayAsk = setting.visitor?.may(.revoke) == true && view.record.status != .exchanged
    var links: [Markup] = []
    if mayAsk {
        let address = setting.link("/revoke/letter/\(number)")
        links.append(#"<a href="\#(address)">\#(setting.words.revoke.askForChange)</a>"#)
    }
    let isEnded = [.revoked, .suspended].contains(view.record.status)
    let isAppealed = view.standing.changes.last?.audit.act == .appeal
    if isEnded || isAppealed, AppealSection.opens(to: setting.visitor) {
        let words = setting.words.appeals
        let name = isAppealed ? words.oneTitle : words.fileTitle
        let address = setting.link("/appeals/letter/\(number)")
        links.append(#"<a href="\#(address)">\#(name)</a>"#)
    }
    if let change = view.standing.changes.last, change.to != .exchanged {
        let notice = setting.words.revoke.notice
        links.append(
            #"<a href="/letter/\#(number)/notice" target="_blank" rel="noopener">\#(notice)</a>"#
        )
    }
    let lines = links.map { link -> Markup in #"<p class="after">\#(link)</p>"# }
    return "\(printing(setting, view))\(lines)"
}

private func printing(_ setting: PageSetting, _ view: LetterView) -> Markup? {
    let words = setting.words.letter
    let status = statusInEffect(of: view.standing.changes, at: view.now)
    let mayPrint = setting.visitor?.may(.issue) == true && view.record.isPrintable(in: status)
    guard mayPrint else { return nil }
    let address = setting.link("/issue/print") + "&letter=\(view.record.number.text)"
    return """
        <p class="after"><a class="action second" href="\(address)">\(words.print)</a></p>
        """
}

private func chain(_ setting: PageSetting, _ view: LetterView) -> Markup? {
    let words = setting.words.letter
    var items: [Markup] = []
    switch view.standing.chain.earlier {
    case .own(let record): items.append(link(words.replaces, record, setting))
    case .foreign(let exchange):
        let number: Markup = #"<bdi class="number" dir="ltr">\#(exchange.number.text)</bdi>"#
        items.append("<li>\(words.exchangedFrom): \(number)</li>")
    case .notKnown: items.append("<li>\(words.replacesUnknown)</li>")
    case nil: break
    }
    items += view.standing.chain.later.map { link(words.replacedBy, $0, setting) }
    guard !items.isEmpty else { return nil }
    return #"<section><h2>\#(words.chain)</h2><ul class="files">\#(items)</ul></section>"#
}

private func link(_ what: String, _ record: LetterRecord, _ setting: PageSetting) -> Markup {
    let number = record.number.text
    return """
        <li>\(what): <a href="\(setting.link("/letter/\(number)"))">\
        <bdi class="number" dir="ltr">\(number)</bdi></a></li>
        """
}

private func log(_ setting: PageSetting, _ view: LetterView) -> Markup {
    let (words, language) = (setting.words.letter, setting.language)
    let entry = words.entry(entry: language.count(Int(view.record.leafIndex)))
    let sentence: String
    switch view.standing.proof {
    case .proven(let size, let signedAt):
        sentence = words.proofFits(
            count: language.count(Int(size)),
            time: view.dates.dayAndTime(signedAt)
        )
    case .notCovered: sentence = words.notCovered
    case .notProven: sentence = words.proofDoesNotFit
    }
    var file: Markup?
    if case .proven = view.standing.proof {
        let address = setting.link("/letter/\(view.record.number.text)/proof")
        file = """
            \(proofSlipLink(view.record.number, setting))<p class="after">\
            <a href="\(address)" download>\(words.proofFile)</a></p>
            """
    }
    return """
        <section><h2>\(words.log)</h2><p>\(entry) \(sentence)</p>\(file)</section>
        """
}

private func changes(_ setting: PageSetting, _ view: LetterView) -> Markup? {
    let words = setting.words.letter
    guard !view.standing.changes.isEmpty else { return nil }
    let rows = view.standing.changes.map { change -> Markup in
        let officers = [change.audit.officer, change.audit.second].compactMap { $0 }
            .joined(separator: setting.language.isRightToLeft ? "، " : ", ")
        let until = change.safeExitUntil.map { until -> Markup in
            let text = words.safeExit(day: view.dates.day(until))
            return #"<br><span class="quiet">\#(text)</span>"#
        }
        return """
            <tr><th scope="row">\(words.status(change.to))\(until)</th>\
            <td data-head="\(words.since)">\(view.dates.dayAndTime(change.effectiveAt))</td>\
            <td data-head="\(words.why)">\(view.reasons[change.reason] ?? change.reason)</td>\
            <td data-head="\(words.officers)">\(officers)</td></tr>
            """
    }
    return """
        <section><h2>\(words.changes)</h2><div class="wide"><table class="rows"><thead><tr>\
        <th scope="col">\(words.whatChanged)</th><th scope="col">\(words.since)</th>\
        <th scope="col">\(words.why)</th><th scope="col">\(words.officers)</th></tr></thead>
        <tbody>\(rows)</tbody></table></div></section>
        """
}

private func person(_ setting: PageSetting, _ view: LetterView) -> Markup {
    let words = setting.words.letter
    let content: Markup
    if let person = view.person {
        content = opened(person, setting)
    } else if view.record.application == nil {
        content = "<p>\(words.erased)</p>"
    } else {
        let address = setting.link("/letter/\(view.record.number.text)/open")
        let texts = setting.words.review.one.reasons
        let reasons = zip(OpeningReason.offered, texts).map { ($0.rawValue, $1) }
        content = """
            <p class="quiet">\(words.openLead)</p>
            <form method="post" action="\(address)" class="narrow">\(mark(setting))
            \(choice("reason", words.openReason, reasons, OpeningReason.answer.rawValue))
            <button class="action second">\(words.open)</button></form>
            """
    }
    return "<section><h2>\(words.person)</h2>\(content)</section>"
}

private func opened(_ person: Person, _ setting: PageSetting) -> Markup {
    let words = setting.words.desk
    let facts: [(String, String?)] = [
        (words.secondName, person.secondName), (words.fullName, person.fullName),
        (words.fatherSecondName, person.fatherSecondName), (words.fatherName, person.fatherName),
        (words.birthYear, person.birthYear.map { setting.language.digits(String($0)) }),
    ]
    let rows = facts.compactMap { fact -> Markup? in
        fact.1.map { #"<dt>\#(fact.0)</dt><dd><bdi translate="no">\#($0)</bdi></dd>"# }
    }
    return """
        <p class="quiet">\(setting.words.letter.opened)</p><dl class="facts-list">\(rows)</dl>
        """
}
