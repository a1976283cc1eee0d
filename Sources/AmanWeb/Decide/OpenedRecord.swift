import AmanLetter
import AmanOffice
import AmanTexts

/// What the office knows of a person, and who may be the same: only on a record that was opened.
func openedRecord(_ setting: PageSetting, _ view: CaseView, _ opened: OpenedCase) -> Markup {
    let words = setting.words.review.one
    let number = view.application.ticket.number
    if let beside = view.turn.beside {
        return """
            <section><h2>\(words.besideTitle)</h2>
            \(sideBySide(setting, view, opened, beside))
            \(clearForm(setting, view, beside.found))</section>
            \(hits(setting, view, opened))\(clearedHits(setting, view))
            """
    }
    let rows = personFields(opened.person, view.application, setting, view).map {
        "<div><dt>\($0.name)</dt><dd>\(shown($0.value, words))</dd></div>" as Markup
    }
    return """
        <section><h2>\(words.person)</h2>
        \(photo(opened.person, number, words))<dl class="person">\(rows)</dl></section>
        \(hits(setting, view, opened))\(clearedHits(setting, view))
        """
}

private func shown(_ value: String?, _ words: ReviewOneTexts) -> Markup {
    value.map { "<bdi>\($0)</bdi>" } ?? #"<span class="quiet">\#(words.unknown)</span>"#
}

private func photo(_ person: Person, _ ticket: Int, _ words: ReviewOneTexts) -> Markup? {
    guard person.photo != nil else { return nil }
    return """
        <img class="photo" src="/review/photo/\(String(ticket))" alt="\(words.photo)" width="150" \
        height="200">
        """
}

/// What is known of a person, in the order of the desk's form.
private func personFields(
    _ person: Person,
    _ application: Application,
    _ setting: PageSetting,
    _ view: CaseView
) -> [(name: String, value: String?, isName: Bool)] {
    let words = setting.words.desk
    let language = setting.language
    let province = view.programme.province(application.homeProvince)?.names.text(language.rawValue)
    let freeLines = PersonField.freeLines.map { field in
        (name: label(field.field, words), value: person[field], isName: false)
    }
    let names = [
        (words.secondName, person.secondName), (words.fullName, person.fullName),
        (words.fatherSecondName, person.fatherSecondName), (words.fatherName, person.fatherName),
    ].map { (name: $0, value: $1, isName: true) }
    let born = [
        (words.birthYear, person.birthYear.map { language.digits("\($0)") }),
        (words.birthDate, person.birthDate.map { language.digits(dashed($0)) }),
        (words.province, province ?? application.homeProvince),
    ].map { (name: $0, value: $1, isName: false) }
    let rest = [
        (words.channel, channelName(application.channel, words)), (words.notes, person.notes),
    ].map { (name: $0, value: $1, isName: false) }
    return names + born + freeLines + rest
}

/// `19900131` as `1990-01-31`.
private func dashed(_ date: String) -> String {
    guard date.utf8.count == 8 else { return date }
    return "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))"
}

private func hits(_ setting: PageSetting, _ view: CaseView, _ opened: OpenedCase) -> Markup {
    let words = setting.words.review.one
    guard let hits = opened.hits, !hits.isEmpty else {
        let said = opened.hits == nil ? words.notCompared : words.noHits
        return #"<p class="quiet after">\#(said)</p>"#
    }
    let items = hits.map { hit -> Markup in
        let reasons = hit.weighed.map { setting.words.desk.reasons.text($0, setting.language) }
            .joined(separator: setting.language.isRightToLeft ? "، " : ", ")
        let ticket = setting.language.count(hit.ticket.number)
        let isThere = !hit.reasons.contains(.erasedRecord)
        let button: Markup? =
            isThere
            ? """
            <form method="post" action="\(view.address(setting))">\(mark(setting))\
            <input type="hidden" name="reason" value="\(OpeningReason.compare.rawValue)">\
            <button class="plain" name="beside" value="\(String(hit.ticket.number))">\
            \(words.beside(ticket: ticket))</button></form>
            """ : nil
        return """
            <li><strong>\(setting.words.desk.ticket) \(ticket)</strong> · \
            \(setting.words.review.states.text(hit.state)) · \(reasons)\(button)</li>
            """
    }
    return """
        <section class="hits"><h2>\(words.hits)</h2><p class="quiet">\
        \(setting.words.desk.hitsLead) \(setting.words.desk.hitsCounts)</p>\
        <ul class="files">\(items)</ul></section>
        """
}

/// Two records in one table; what differs is said in words and by a sign, not by colour.
private func sideBySide(
    _ setting: PageSetting,
    _ view: CaseView,
    _ opened: OpenedCase,
    _ beside: (found: ReviewCase, opened: OpenedCase)
) -> Markup {
    let words = setting.words.review.one
    let own = personFields(opened.person, view.application, setting, view)
    let other = personFields(beside.opened.person, beside.found.application, setting, view)
    let rows = zip(own, other).map { left, right -> Markup in
        let (sign, name) = compared(left.value, right.value, isName: left.isName, words)
        return """
            <tr><th scope="row">\(left.name)</th><td>\(shown(left.value, words))</td>\
            <td>\(shown(right.value, words))</td><td class="mark"><span aria-hidden="true">\
            \(sign)</span> \(name)</td></tr>
            """
    }
    func head(_ application: Application, _ person: Person) -> Markup {
        let number = application.ticket.number
        return """
            <th scope="col">\(setting.words.desk.ticket) \(setting.language.count(number))\
            \(photo(person, number, words))</th>
            """
    }
    return """
        <div class="wide" tabindex="0" role="region" aria-label="\(words.besideTitle)">\
        <table class="pairs"><thead><tr><td></td>\
        \(head(view.application, opened.person))\
        \(head(beside.found.application, beside.opened.person))\
        <th scope="col">\(words.difference)</th></tr></thead>\
        <tbody>\(history(setting, view, beside.found.application))\(rows)</tbody></table></div>
        """
}

/// When each applied, how far each came, and the letter each got: what decides whether the earlier
/// application matters.
private func history(
    _ setting: PageSetting,
    _ view: CaseView,
    _ other: Application
) -> Markup {
    let words = setting.words.review
    func row(_ name: String, _ value: (Application) -> String?) -> Markup {
        func cell(_ application: Application) -> Markup {
            #"<td><bdi>\#(value(application) ?? "–")</bdi></td>"#
        }
        return """
            <tr><th scope="row">\(name)</th>\(cell(view.application))\(cell(other))<td></td></tr>
            """
    }
    let dates: [Markup] = [
        row(words.one.applied) { view.dates.day($0.receivedAt) },
        row(words.list.state) { words.states.text($0.state) },
        row(words.one.letter) { $0.letter?.text },
    ]
    return "\(dates)"
}

private func compared(
    _ left: String?,
    _ right: String?,
    isName: Bool,
    _ words: ReviewOneTexts
) -> (sign: String, name: String) {
    switch (left, right) {
    case (nil, nil): ("", "")
    case (nil, _), (_, nil): ("◐", words.onlyOne)
    case (let left?, let right?) where left == right: ("=", words.same)
    case (let left?, let right?) where isName && soundAlike(left, right): ("≈", words.soundsAlike)
    // Not U+2260: where a font lacks it, it is drawn as a broken =.
    case (.some, .some): ("×", words.differs)
    }
}
