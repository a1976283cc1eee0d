import AmanLetter
import AmanOffice
import AmanTexts

/// The form in which an officer says what they decide; nothing where nothing can be said.
func decideForm(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    let words = setting.words.review.decide
    guard let visitor = setting.visitor, visitor.may(.decide) else { return nil }
    let typed = view.turn.typed
    guard isOpen(view.application.state) else {
        // Decided by another officer meanwhile: what was written must not be lost with the form.
        guard !typed.note.isEmpty else { return nil }
        return """
            <section><h2>\(words.typed)</h2><p class="note"><bdi>\(typed.note)</bdi></p></section>
            """
    }
    let form: Markup = """
        <form method="post" action="\(view.address(setting, "/decide"))" class="word">\
        \(mark(setting))\(seen(view))
        \(outcomeChoices(setting, view))\(unopenedChoice(setting, view))
        \(noteField(words.note, words.noteHint, typed.note))
        <button class="action">\(words.button)</button></form>
        """
    // An officer who has voted may only send it on, or confirm alone once a post counts as vacant.
    guard view.votes.holds(visitor.voter), view.turn.fault == nil else {
        return "<section><h2>\(words.title)</h2>\(form)</section>"
    }
    return """
        <section><details><summary>\(words.othersDecide)</summary>\(form)</details></section>
        """
}

/// What an officer ticks who grants a record that they have not opened.
private func unopenedChoice(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    guard !view.isOpened else { return nil }
    let words = setting.words.review.decide
    let ticked: Markup? = view.turn.typed.unopened ? " checked" : nil
    return """
        <div class="unopened"><p>\(words.notOpened)</p>\
        <label class="box"><input type="checkbox" name="unopened" value="1"\(ticked)>\
        <span>\(words.unopened)</span></label></div>
        """
}

private func outcomeChoices(_ setting: PageSetting, _ view: CaseView) -> Markup {
    let words = setting.words.review.decide
    let typed = view.turn.typed
    func radio(_ value: String, _ name: String) -> Markup {
        let ticked: Markup? = typed.outcome == value ? " checked" : nil
        return """
            <label class="box"><input type="radio" name="outcome" value="\(value)"\(ticked) \
            required><span>\(name)</span></label>
            """
    }
    let said = view.outcomes.filter { !$0.value.hasPrefix("refer:") }
        .map { radio($0.value, $0.name) }
    let language = setting.language.rawValue
    let offices = view.programme.offices.filter { $0.code != view.application.office }
        .map { ($0.code.text, $0.names.text(language)) }
    let refer: Markup? =
        offices.isEmpty
        ? nil
        : """
        <div class="refer">\(radio("refer", words.referTo))\
        \(choice("office", setting.words.review.decide.referTo, offices, typed.office,
            #"aria-label="\#(words.referTo)""#))</div>
        """
    return """
        <fieldset><legend class="hidden">\(words.title)</legend>\(said)\(refer)</fieldset>
        """
}

/// Withdraws the officer's vote, as long as it can be withdrawn.
func withdrawForm(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    let words = setting.words.review.decide
    guard let visitor = setting.visitor, visitor.may(.decide),
        let end = try? withdrawalEnd(
            of: visitor.voter,
            on: view.application,
            after: view.found.decisions,
            view.programme
        )
    else { return nil }
    let until: String
    switch end {
    case .nextVote: until = words.withdrawOpen
    case .at(let moment):
        guard view.now <= moment else { return nil }
        until = words.withdrawUntil(time: view.dates.time(moment))
    }
    return """
        <form method="post" action="\(view.address(setting, "/withdraw"))" class="narrow">\
        \(mark(setting))\(seen(view))
        <p class="quiet">\(until)</p>
        <button class="action second">\(words.withdraw)</button></form>
        """
}

/// Records an appeal, or says until when it was possible.
func appealForm(_ setting: PageSetting, _ view: CaseView) -> Markup? {
    let words = setting.words.review.decide
    guard
        let end = appealEnd(
            of: view.application,
            after: view.found.decisions,
            view.programme
        )
    else { return nil }
    let day = view.dates.day(end)
    guard view.now <= end else {
        return #"<p class="lead">\#(words.appealOver(day: day))</p>"#
    }
    return """
        <section><h2>\(words.appeal)</h2>
        <p class="quiet">\(words.appealUntil(day: day))</p>
        <form method="post" action="\(view.address(setting, "/appeal"))" class="word">\
        \(mark(setting))\(seen(view))
        \(noteField(words.appealNote, words.appealNoteHint, view.turn.typed.note))
        <button class="action second">\(words.appealButton)</button></form></section>
        """
}

/// The case's version when the page was drawn.
private func seen(_ view: CaseView) -> Markup {
    #"<input type="hidden" name="seen" value="\#(view.found.version.description)">"#
}

private func noteField(_ label: String, _ hint: String, _ value: String) -> Markup {
    """
    <div class="field"><label for="note">\(label)</label>
    <p class="quiet" id="note-hint">\(hint)</p>
    <textarea class="prose" id="note" name="note" rows="2" dir="auto" maxlength="2000" \
    aria-describedby="note-hint">\(value)</textarea></div>
    """
}
