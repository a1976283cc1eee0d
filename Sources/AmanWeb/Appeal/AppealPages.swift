import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// What the pages of appeals are made of.
struct AppealView: Sendable {
    var dates: PageDates
    var now: Instant
    var queues: QueueLengths
    /// The programme's reasons by code.
    var reasons: [String: String]
    var programme: Programme
    var said: RefusalText?
    /// Whether the letter is in force now; one that is held can be suspended.
    var isInForce = true
    /// Whether the visitor decided what is appealed.
    var tookPart = false
    /// What the person said, opened a moment ago.
    var text: OpenedAppealText?
}

/// What a person said in an appeal, opened; nil where nothing is stored.
struct OpenedAppealText: Sendable {
    var note: CaseNote?
}

/// The open appeals, soonest due first, and the way to file another.
func appealsPage(
    _ setting: PageSetting,
    _ view: AppealView,
    _ open: [LetterAppeal],
    typed: String
) -> Markup {
    let words = setting.words.appeals
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: AppealSection.path, queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>
            \(said(view.said) ?? #"<p class="lead">\#(words.lead)</p>"#)
            <section><h2>\(words.fileTitle)</h2>
            <form method="post" action="\(setting.link(AppealSection.path))" class="narrow">\
            \(mark(setting))\(numberField(words, typed))\
            <button class="action">\(words.next)</button></form></section>
            <section><h2>\(words.open)</h2>
            \(open.isEmpty ? "<p>\(words.noneOpen)</p>" : appealTable(setting, view, open))
            </section>
            """
    )
}

private func numberField(_ words: AppealsTexts, _ typed: String) -> Markup {
    Field("number", words.number, hint: words.numberHint, value: typed).text(
        #"class="number" dir="ltr" autocomplete="off" spellcheck="false" maxlength="64""#,
        isFirst: true
    )
}

/// Appeals with what they are about, and when they are due.
func appealTable(
    _ setting: PageSetting,
    _ view: AppealView,
    _ appeals: [LetterAppeal]
) -> Markup {
    let words = setting.words.appeals
    let rows = appeals.map { appeal -> Markup in
        let address = setting.link("/appeals/\(appeal.id.number)")
        let overdue: Markup? =
            appeal.isOverdue(at: view.now) ? " <strong>\(words.overdue)</strong>" : nil
        return """
            <tr><th scope="row"><a href="\(address)"><bdi class="number" dir="ltr">\
            \(appeal.letter.text)</bdi></a></th>\
            <td data-head="\(words.decision)">\(setting.words.letter.status(appeal.change.to))</td>\
            <td data-head="\(words.due)">\(view.dates.dayAndTime(appeal.dueAt))\(overdue)</td>\
            <td data-head="\(words.state)">\
            \(appeal.proposal == nil ? words.waitsForAnswer : words.waitsForSecond)</td></tr>
            """
    }
    return """
        <div class="wide"><table class="rows"><thead><tr>\
        <th scope="col">\(setting.words.letter.number)</th>\
        <th scope="col">\(words.decision)</th><th scope="col">\(words.due)</th>\
        <th scope="col">\(words.state)</th></tr></thead><tbody>\(rows)</tbody></table></div>
        """
}

/// The form that files an appeal, beside what it would be about.
func filingPage(
    _ setting: PageSetting,
    _ view: AppealView,
    _ ground: AppealGround,
    _ form: AppealForm
) -> Markup {
    let words = setting.words.appeals
    let end = appealEnd(of: ground.letter, ground.newest, view.programme)
    let content: Markup
    if let change = ground.newest, let end, view.now <= end {
        let facts = appealFacts(setting, view, change, until: end)
        content = beside(filingForm(setting, view, ground, change, form), facts)
    } else {
        let fault = end == nil ? words.faults.nothing : words.faults.tooLate
        content = "\(view.said == nil ? said(fault) : nil)"
    }
    return page(
        PageFrame(
            title: words.fileTitle,
            navigation: navigation(setting, at: AppealSection.path, queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.fileTitle)</h1>\(appealLetterLine(setting, ground.letter.number))
            \(said(view.said))\(content)
            """
    )
}

private func filingForm(
    _ setting: PageSetting,
    _ view: AppealView,
    _ ground: AppealGround,
    _ change: AppealedChange,
    _ form: AppealForm
) -> Markup {
    let words = setting.words.appeals
    let boxes = AppealChannel.allCases.map { channel in
        radio("channel", channel.rawValue, words.name(channel), nil, channel == form.channel)
    }
    let isHeld = view.programme.revocation.appealHolds && view.now < change.effectiveAt
    let holds = view.isInForce ? words.holds : words.heldAsBefore
    let text: Markup =
        ground.letter.application == nil
        ? "<p>\(words.erased)</p>"
        : """
        <div class="field"><label for="text">\(words.text)</label>
        <p class="quiet" id="text-hint">\(words.textHint)</p>
        <textarea class="prose" id="text" name="text" rows="6" dir="auto" maxlength="4000" \
        aria-describedby="text-hint">\(form.text)</textarea></div>
        """
    return """
        <form method="post" autocomplete="off" \
        action="\(setting.link("/appeals/letter/\(ground.letter.number.text)"))">\(mark(setting))
        <fieldset><legend>\(words.channel)</legend>\(boxes)</fieldset>
        \(text)
        <p>\(isHeld ? holds : words.holdsNot)</p>
        <button class="action">\(words.file)</button></form>
        """
}

/// One choice among several.
func radio(
    _ name: String,
    _ value: String,
    _ label: String,
    _ about: String?,
    _ isChosen: Bool
) -> Markup {
    let checked: Markup? = isChosen ? " checked" : nil
    let hint = about.map { text -> Markup in #"<span class="quiet">\#(text)</span>"# }
    return """
        <label class="box"><input type="radio" name="\(name)" value="\(value)"\(checked)>\
        <span>\(label)\(hint)</span></label>
        """
}

func appealLetterLine(_ setting: PageSetting, _ number: LetterNumber) -> Markup {
    """
    <p class="state"><a href="\(setting.link("/letter/\(number.text)"))">\
    <bdi class="number" dir="ltr">\(number.text)</bdi></a></p>
    """
}

/// What was decided, why, from when, by whom, and until when it can be appealed.
func appealFacts(
    _ setting: PageSetting,
    _ view: AppealView,
    _ change: AppealedChange,
    until end: Instant?
) -> Markup {
    let words = setting.words.appeals
    let comma = setting.language.isRightToLeft ? "، " : ", "
    var rows: [(String, String)] = [
        (words.decision, setting.words.letter.status(change.to)),
        (words.decided, view.dates.dayAndTime(change.decidedAt)),
        (words.effective, view.dates.dayAndTime(change.effectiveAt)),
        (setting.words.revoke.reason, view.reasons[change.reason] ?? change.reason),
        (words.decidedBy, change.officers.map(apart).joined(separator: comma)),
    ]
    if let end { rows.append((words.until, view.dates.dayAndTime(end))) }
    let items = rows.map { row -> Markup in "<dt>\(row.0)</dt><dd>\(row.1)</dd>" }
    return #"<dl class="facts-list">\#(items)</dl>"#
}
