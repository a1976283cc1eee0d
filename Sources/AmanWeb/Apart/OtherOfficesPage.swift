import AmanLetter
import AmanOffice
import AmanTexts

/// What the page of other offices shows.
struct OtherOfficesView: Sendable {
    var doubles: KnownDoubles
    /// Offices to which cases can be sent.
    var keys: [OfficeCode]
    var programme: Programme
    var office: OfficeCode
    var dates: PageDates
    var queues: QueueLengths
    var done: ApartDone?
    var said: RefusalText?

    func name(_ office: OfficeCode, _ setting: PageSetting) -> String {
        programme.officeName(office, setting.language)
    }
}

/// Files from and to other offices, and the letters that two offices dealt with.
func otherOfficesPage(_ view: OtherOfficesView, _ setting: PageSetting) -> Markup {
    let words = setting.words.apart
    let lead: Markup = #"<p class="lead">\#(words.lead)</p>"#
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: OtherOfficesSection.path, queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>\(said(view.said) ?? done(view, setting) ?? lead)
            \(doubles(view, setting))
            \(beside(importing(setting), cases(view, setting)))
            """
    )
}

// MARK: What was done

private func done(_ view: OtherOfficesView, _ setting: PageSetting) -> Markup? {
    let (words, language) = (setting.words.apart, setting.language)
    let text: String
    switch view.done {
    case nil: return nil
    case .key(let office)?: text = words.keyStored(office: view.name(office, setting))
    case .settled(let number)?: text = words.settled(number: apart(number.text))
    case .taken(let sender, let own, let isNew)?:
        let from = apart(sender.description)
        let ticket = OfficeTicket(office: view.office, ticket: own)
        let here = apart(ticket.description)
        text =
            isNew
            ? words.taken(from: from, ticket: here) : words.takenBefore(from: from, ticket: here)
    case .bundle(let imported, let mark)?:
        return bundleDone(imported, mark, words, language)
    }
    return #"<p class="lead said" role="status"><strong>\#(text)</strong></p>"#
}

private func bundleDone(
    _ imported: ImportedBundle,
    _ mark: String?,
    _ words: ApartTexts,
    _ language: PageLanguage
) -> Markup {
    let new =
        imported.newStatusLists + imported.newNoticeLists + imported.newLogs
        + (imported.trustListIsNew ? 1 : 0)
    let counts = words.imported(new: language.count(new), known: language.count(imported.known))
    var alarms: [String] = []
    if imported.trustListDiffers { alarms.append(words.trustListDiffers) }
    if imported.contradictions > 0 { alarms.append(words.contradicts) }
    if imported.fromTheFuture > 0 { alarms.append(words.datedAhead) }
    if !imported.forkedLogs.isEmpty { alarms.append(words.otherLog) }
    let lines = alarms.map { alarm -> Markup in "<p><strong>\(alarm)</strong></p>" }
    let compare = mark.map { mark -> Markup in
        #"<p>\#(words.compareMark) <bdi class="number" dir="ltr">\#(mark)</bdi></p>"#
    }
    return """
        <div class="said" role="status"><p class="lead"><strong>\(counts)</strong></p>\
        \(lines)\(compare)</div>
        """
}

// MARK: Letters that two offices dealt with

private func doubles(_ view: OtherOfficesView, _ setting: PageSetting) -> Markup {
    let words = setting.words.apart
    let open = view.doubles.open.map { double($0, view, setting) }
    let settled = view.doubles.own.filter { $0.finding != nil }.map { known -> Markup in
        let finding = known.finding.map { words.finding.text($0) } ?? ""
        let day = known.foundAt.map { view.dates.day($0) } ?? ""
        return """
            <li>\(numbered(known.number)) · \(finding) · <span class="quiet">\(day)</span></li>
            """
    }
    let others: Markup? =
        view.doubles.otherCount > 0
        ? #"<p class="quiet">\#(words.others(count: view.doubles.otherCount))</p>"# : nil
    let done: Markup? =
        settled.isEmpty
        ? nil
        : "<details><summary>\(words.settledTitle)</summary><ul>\(settled)</ul></details>"
    let body: Markup =
        open.isEmpty
        ? "<p>\(words.noDoubles)</p>" : "<p>\(words.doublesLead)</p>\(open)"
    return """
        <section><h2>\(words.doublesTitle)</h2>\(body)\(others)\(done)</section>
        """
}

private func numbered(_ number: LetterNumber) -> Markup {
    #"<bdi class="number" dir="ltr">\#(number.text)</bdi>"#
}

/// One letter: what each office did, what this one gave for it, and the form for what was found.
private func double(
    _ known: KnownDouble,
    _ view: OtherOfficesView,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.apart
    let exchanged = known.letter.exchanges.map { act -> Markup in
        let office = view.name(act.office, setting)
        return "<li>\(words.exchangedAt(office: office, time: view.dates.dayAndTime(act.at)))</li>"
    }
    let ended = known.letter.endings.map { act -> Markup in
        let office = view.name(act.office, setting)
        return "<li>\(words.endedAt(office: office, time: view.dates.dayAndTime(act.at)))</li>"
    }
    let given = known.given.map { letter -> Markup in
        let ticket = OfficeTicket(office: view.office, ticket: letter.ticket)
        let text = words.givenHere(
            number: apart(letter.number.text),
            ticket: apart(ticket.description)
        )
        return "<p>\(text)</p>"
    }
    return """
        <section class="after"><h3>\(numbered(known.number))</h3>\
        <ul class="files">\(exchanged)\(ended)</ul>\(given)\(findingForm(known, setting))</section>
        """
}

private func findingForm(_ known: KnownDouble, _ setting: PageSetting) -> Markup? {
    let words = setting.words.apart
    guard setting.visitor?.session.member.may(do: .settleDouble) == true else { return nil }
    // None is chosen beforehand: what is stored is what an officer said.
    let findings =
        [("", setting.words.revoke.choose)]
        + DoubleFinding.allCases.map { ($0.rawValue, words.finding.text($0)) }
    let id = "finding-\(known.number.text)"
    let change: Markup? = known.given.map { letter in
        let address = setting.link("/revoke/letter/\(letter.number.text)")
        return #" <a href="\#(address)">\#(setting.words.revoke.askForChange)</a>"#
    }
    return """
        <p>\(words.whatToDo)</p>
        <form method="post" action="\(setting.link("/other-offices/finding"))" class="narrow">\
        \(mark(setting))<input type="hidden" name="letter" value="\(known.number.text)">
        \(choice("finding", id: id, words.findingLabel, findings, "", "required"))
        <p class="pair"><button class="action">\(words.recordFinding)</button>\(change)</p></form>
        """
}

// MARK: Files

private func importing(_ setting: PageSetting) -> Markup {
    let words = setting.words.apart
    let size = setting.language.count(OtherOfficesSection.fileByteCountMax >> 20)
    let address = Field("address", words.address, hint: words.addressHint)
    return """
        <section><h2>\(words.importTitle)</h2><p class="quiet">\(words.importAgain)</p>
        <form method="post" action="\(setting.link("/other-offices/file"))" \
        enctype="multipart/form-data" class="narrow">\(mark(setting))
        <div class="field"><label for="file">\(words.file)</label>
        <p class="quiet" id="file-hint">\(words.fileHint(size: size))</p>
        <input id="file" name="file" type="file" required aria-describedby="file-hint"></div>
        <button class="action">\(words.importFile)</button></form>
        <form method="post" action="\(setting.link("/other-offices/link"))" class="narrow after">\
        \(mark(setting))
        \(address.text(#"type="url" dir="ltr" required maxlength="200""#))
        <button class="action second">\(words.fetch)</button></form></section>
        """
}

private func cases(_ view: OtherOfficesView, _ setting: PageSetting) -> Markup {
    let words = setting.words.apart
    let comma = setting.language.isRightToLeft ? "، " : ", "
    let names = view.keys.map { view.name($0, setting) }.joined(separator: comma)
    let known = names.isEmpty ? words.noKeys : words.keysHere(offices: names)
    let mayOpen = setting.visitor?.session.member.may(do: .review) == true
    let ticket = Field("ticket", words.ticket, hint: words.ticketHint)
    let form: Markup? =
        mayOpen
        ? """
        <form method="post" action="\(setting.link("/other-offices/send"))" class="narrow">\
        \(mark(setting))\(ticket.text(#"dir="ltr" required autocomplete="off""#))
        <button class="action">\(words.makeCaseFile)</button></form>
        """ : nil
    return """
        <section><h2>\(words.casesTitle)</h2><p>\(words.casesLead)</p>
        <p class="quiet">\(known)</p>\(form)
        <h3 class="after">\(words.giveAway)</h3><ul class="files">
        <li><a href="/bundle">\(words.ownBundle)</a></li>
        <li><a href="/case-key" download="\(view.office.text).case-key">\(words.ownKey)</a></li>\
        </ul></section>
        """
}
