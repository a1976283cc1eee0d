import AmanLetter
import AmanOffice
import AmanTexts

/// One appeal: what it is about, where it is, and what the visitor may do with it.
func appealPage(_ setting: PageSetting, _ view: AppealView, _ appeal: LetterAppeal) -> Markup {
    let words = setting.words.appeals
    return page(
        PageFrame(
            title: words.oneTitle,
            navigation: navigation(setting, at: AppealSection.path, queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.oneTitle)</h1>\(appealLetterLine(setting, appeal.letter))
            \(said(view.said))\(standing(setting, view, appeal))
            \(appealFacts(setting, view, appeal.change, until: nil))
            \(filed(setting, view, appeal))
            \(text(setting, view, appeal))\(answer(setting, view, appeal))
            """
    )
}

/// Where it is, in one sentence.
private func standing(_ setting: PageSetting, _ view: AppealView, _ appeal: LetterAppeal) -> Markup
{
    let words = setting.words.appeals
    let number = appeal.letter.text
    let notice: Markup = """
        <p class="after"><a class="action second" target="_blank" rel="noopener" \
        href="/letter/\(number)/notice">\(setting.words.revoke.notice)</a></p>
        """
    if let ending = appeal.ending {
        let time = view.dates.dayAndTime(appeal.endedAt ?? appeal.filedAt)
        return #"<p class="lead">\#(words.ended(ending, time: time))</p>\#(notice)"#
    }
    let due = words.dueBy(time: view.dates.dayAndTime(appeal.dueAt))
    let overdue: Markup? =
        appeal.isOverdue(at: view.now)
        ? #"<p role="alert"><strong>\#(words.isOverdue)</strong></p>"# : nil
    return """
        \(overdue)<p class="lead">\
        \(appeal.proposal == nil ? words.waitsForAnswer : words.waitsForSecond). \(due)</p>
        <p>\(words.untilAnswer(isHeld: appeal.isHeld, isInForce: view.isInForce))</p>\(notice)
        """
}

private func filed(_ setting: PageSetting, _ view: AppealView, _ appeal: LetterAppeal) -> Markup {
    let words = setting.words.appeals
    return """
        <dl class="facts-list"><dt>\(words.filed)</dt>\
        <dd>\(view.dates.dayAndTime(appeal.filedAt))</dd>\
        <dt>\(words.channel)</dt><dd>\(words.name(appeal.channel))</dd>\
        <dt>\(words.filedBy)</dt><dd><bdi>\(appeal.officer)</bdi></dd></dl>
        """
}

/// What the person said: only opened, and only for those who may answer.
private func text(_ setting: PageSetting, _ view: AppealView, _ appeal: LetterAppeal) -> Markup? {
    let words = setting.words.appeals
    guard setting.visitor?.may(.revoke) == true else { return nil }
    let content: Markup
    if let opened = view.text {
        let note = opened.note.map { note -> Markup in
            #"<p class="text" dir="auto" translate="no">\#(note.text)</p>"#
        }
        content = note ?? "<p>\(words.noText)</p>"
    } else if appeal.hasText {
        content = """
            <p class="quiet">\(words.textCounted)</p>
            <form method="post" action="\(setting.link("/appeals/\(appeal.id.number)/text"))">\
            \(mark(setting))<button class="action second">\(words.openText)</button></form>
            """
    } else {
        content = "<p>\(words.noText)</p>"
    }
    return "<section><h2>\(words.text)</h2>\(content)</section>"
}

private func answer(_ setting: PageSetting, _ view: AppealView, _ appeal: LetterAppeal) -> Markup? {
    let words = setting.words.appeals
    guard appeal.ending == nil, setting.visitor?.may(.revoke) == true else { return nil }
    let content: Markup
    if view.tookPart {
        content = "<p>\(words.tookPart)</p>"
    } else if let proposal = appeal.proposal {
        content = proposed(setting, view, appeal, proposal)
    } else {
        content = answerForm(setting, appeal)
    }
    return "<section><h2>\(words.answer)</h2>\(content)</section>"
}

private func answerForm(_ setting: PageSetting, _ appeal: LetterAppeal) -> Markup {
    let (words, revoke) = (setting.words.appeals, setting.words.revoke)
    let boxes = AppealAnswerKind.allCases.map { kind in
        radio("answer", kind.rawValue, words.name(kind), words.about(kind), false)
    }
    return """
        <form method="post" action="\(setting.link("/appeals/\(appeal.id.number)/propose"))">\
        \(mark(setting))<fieldset><legend>\(words.answer)</legend>\(boxes)</fieldset>
        <div class="pair"><div class="field"><label for="date">\(revoke.date)</label>
        <input id="date" name="date" type="date"></div>
        <div class="field"><label for="time">\(revoke.time)</label>
        <input id="time" name="time" type="time"></div></div>
        <p class="quiet">\(words.dateHint)</p>
        <button class="action">\(words.propose)</button></form>
        """
}

/// An answer that waits for a second officer.
private func proposed(
    _ setting: PageSetting,
    _ view: AppealView,
    _ appeal: LetterAppeal,
    _ proposal: AppealProposal
) -> Markup {
    let words = setting.words.appeals
    var what = words.name(proposal.answer.kind)
    if case .later(let moment) = proposal.answer {
        what += ": " + view.dates.dayAndTime(moment)
    }
    let line = words.proposed(
        officer: apart(proposal.officer),
        time: view.dates.dayAndTime(proposal.at)
    )
    let isOwn = setting.visitor?.session.member.id == proposal.proposer
    let read = readAnswer(proposal.answer)
    let buttons: Markup =
        isOwn
        ? "<p>\(words.yours)</p>\(button(words.withdraw, "decline", setting, appeal, false))"
        : """
        <div class="pair">\(button(words.confirm, "confirm", setting, appeal, true, read))
        \(button(words.decline, "decline", setting, appeal, false))</div>
        """
    return """
        <p>\(line)</p><p><strong>\(what)</strong></p>
        <p class="quiet">\(words.about(proposal.answer.kind))</p>\(buttons)
        """
}

/// The answer that this page shows: what is confirmed, whatever is proposed by then.
private func readAnswer(_ answer: AppealAnswer) -> Markup {
    var moment: Markup?
    if case .later(let later) = answer {
        moment = #"<input type="hidden" name="moment" value="\#(later.rfc3339)">"#
    }
    return #"<input type="hidden" name="answer" value="\#(answer.kind.rawValue)">\#(moment)"#
}

private func button(
    _ label: String,
    _ step: String,
    _ setting: PageSetting,
    _ appeal: LetterAppeal,
    _ isFirst: Bool,
    _ read: Markup? = nil
) -> Markup {
    let address = setting.link("/appeals/\(appeal.id.number)/\(step)")
    return """
        <form method="post" action="\(address)">\(mark(setting))\(read)
        <button class="action\(isFirst ? nil : " second" as Markup?)">\(label)</button></form>
        """
}
