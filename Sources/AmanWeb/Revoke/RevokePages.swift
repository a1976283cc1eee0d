import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// What the pages of asking and approving are made of.
struct RevokeView: Sendable {
    var dates: PageDates
    var now: Instant
    var queues: QueueLengths
    /// The programme's reasons by code.
    var reasons: [String: String]
    var safeExitDays: Int
    /// The reasons for which a change need not wait for the safe-exit days.
    var urgentReasons: Set<String>
    var said: RefusalText?
    /// The letter that took a lost one's place.
    var newLetter: LetterNumber?
    var kinds: [LetterKind: String] = [:]
    var provinces: [String: String] = [:]
    /// The record of the letter's holder was corrected after the letter was made.
    var isCorrected = false

    /// Whether the letter is in force now.
    var isInForce = true
    /// A decided end that has not taken effect yet may be brought forward for an urgent reason.
    var endsLater = false

    /// When a change could take effect at the earliest, if it were approved now.
    func earliestEffect(of draft: ChangeRequestDraft) -> Instant {
        let waits = draft.act.status.map { $0 == .revoked || $0 == .suspended } ?? false
        return waits && !urgentReasons.contains(draft.reason)
            ? now.adding(days: safeExitDays) : now
    }

    /// "Monday 23 November 2026 · 2 Qaws 1405, 18:00".
    func moment(_ moment: Instant) -> String {
        let comma = dates.language.isRightToLeft ? "، " : ", "
        return dates.dates(moment).joined(separator: " · ") + comma + dates.time(moment)
    }

    /// The day in each calendar.
    func day(_ moment: Instant) -> String { dates.dates(moment).joined(separator: " · ") }
}

/// What waits for a second officer, and the way to a letter.
///
/// `appeals` is the section of open appeals, which wait for other officers.
func revokePage(
    _ setting: PageSetting,
    _ view: RevokeView,
    _ waiting: [ChangeRequest],
    appeals: Markup?
) -> Markup {
    let words = setting.words.revoke
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: "/revoke", queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.title)</h1><p class="lead">\(words.lead)</p>
            <section><h2>\(words.waiting)</h2>
            \(waiting.isEmpty ? "<p>\(words.nothingWaits)</p>" : table(setting, view, waiting))
            </section>\(appeals)<section><h2>\(setting.words.letter.findTitle)</h2>
            \(letterFindForm(setting, typed: ""))</section>
            """
    )
}

private func table(
    _ setting: PageSetting,
    _ view: RevokeView,
    _ waiting: [ChangeRequest]
) -> Markup {
    let words = setting.words.revoke
    let rows = waiting.map { pending -> Markup in
        let address = setting.link("/change-requests/\(pending.id.number)")
        return """
            <tr><th scope="row"><a href="\(address)"><bdi class="number" dir="ltr">\
            \(pending.letter.text)</bdi></a></th>\
            <td data-head="\(words.what)">\(words.act(pending.act))</td>\
            <td data-head="\(words.askedBy)"><bdi>\(pending.officer)</bdi></td>\
            <td data-head="\(words.standsUntil)">\
            \(view.dates.dayAndTime(pending.standsUntil))</td></tr>
            """
    }
    return """
        <div class="wide"><table class="rows"><thead><tr>\
        <th scope="col">\(setting.words.letter.number)</th>\
        <th scope="col">\(words.what)</th><th scope="col">\(words.askedBy)</th>\
        <th scope="col">\(words.standsUntil)</th></tr></thead><tbody>\(rows)</tbody></table></div>
        """
}

/// The form by which a change is asked for.
func askPage(
    _ setting: PageSetting,
    _ view: RevokeView,
    _ record: LetterRecord,
    _ form: AskForm,
    choices: [ReasonChoice]
) -> Markup {
    let words = setting.words.revoke
    let acts = possibleActs(
        record,
        isCorrected: view.isCorrected,
        endsLater: view.endsLater,
        at: view.now
    )
    let content: Markup? = acts.isEmpty ? "<p>\(words.nothingPossible)</p>" : nil
    let facts = letterFacts(record, view.kinds, view.provinces, view.dates, setting)
    return page(
        PageFrame(
            title: words.askTitle,
            navigation: navigation(setting, at: "/revoke", queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.askTitle)</h1>
            \(letterLine(setting, record.number))
            \(said(view.said) ?? #"<p class="lead">\#(words.askLead)</p>"#)
            \(content ?? beside(askFields(setting, record, form, acts, choices), facts))
            """
    )
}

private func letterLine(_ setting: PageSetting, _ number: LetterNumber) -> Markup {
    """
    <p class="state"><a href="\(setting.link("/letter/\(number.text)"))">\
    <bdi class="number" dir="ltr">\(number.text)</bdi></a></p>
    """
}

private func askFields(
    _ setting: PageSetting,
    _ record: LetterRecord,
    _ form: AskForm,
    _ acts: [ChangeRequestAct],
    _ choices: [ReasonChoice]
) -> Markup {
    let words = setting.words.revoke
    let radios = acts.map { act in
        box("act", act.rawValue, words.act(act), words.about(act), act == form.act)
    }
    return """
        <form method="post" action="\(setting.link("/revoke/letter/\(record.number.text)"))">\
        \(mark(setting))<input type="hidden" name="form" value="\(form.key)">
        <fieldset><legend>\(words.what)</legend>\(radios)</fieldset>
        \(choices.map { reasonField(setting, $0, form) })
        <p class="quiet" id="why-hint">\(words.reasonHint)</p>
        <fieldset><legend>\(words.when)</legend>
        \(box("when", "now", words.atOnce, nil, !form.isLater))
        \(box("when", "later", words.later, nil, form.isLater))
        <div class="pair"><div class="field"><label for="date">\(words.date)</label>
        <input id="date" name="date" type="date" value="\(form.date)"></div>
        <div class="field"><label for="time">\(words.time)</label>
        <input id="time" name="time" type="time" value="\(form.time)"></div></div></fieldset>
        <button class="action">\(words.goOn)</button></form>
        """
}

/// The reasons for one change; the style sheet shows those of the change that is chosen.
private func reasonField(
    _ setting: PageSetting,
    _ choices: ReasonChoice,
    _ form: AskForm
) -> Markup {
    let (words, language) = (setting.words.revoke, setting.language.rawValue)
    let act = choices.act.rawValue
    let options =
        [("", words.choose)] + choices.reasons.map { ($0.code, $0.texts.text(language)) }
    let label = words.reasonFor(act: words.act(choices.act))
    let chosen = form.act == choices.act ? form.reason : ""
    let field = choice(
        "reason-\(act)",
        label,
        options,
        chosen,
        #"aria-describedby="why-hint""#
    )
    return #"<div class="for-act for-\#(act)">\#(field)</div>"#
}

private func box(
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

/// What would be asked for, with its dates, before it is.
func askConfirmPage(
    _ setting: PageSetting,
    _ view: RevokeView,
    _ record: LetterRecord,
    _ form: AskForm,
    _ draft: ChangeRequestDraft
) -> Markup {
    let words = setting.words.revoke
    let until = view.moment(view.now.adding(seconds: changeRequestSecondsMax))
    let kept = [
        ("form", form.key), ("act", draft.act.rawValue), ("reason", draft.reason),
        ("when", form.isLater ? "later" : "now"), ("date", form.date), ("time", form.time),
        ("confirmed", "yes"),
    ].map { field -> Markup in
        #"<input type="hidden" name="\#(field.0)" value="\#(field.1)">"#
    }
    let address = setting.link("/revoke/letter/\(record.number.text)")
    return page(
        PageFrame(
            title: words.confirmTitle,
            navigation: navigation(setting, at: "/revoke", queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.confirmTitle)</h1>\(letterLine(setting, record.number))
            \(effects(setting, view, draft))
            <p>\(words.secondOfficer(time: until))</p>
            <form method="post" action="\(address)">\(mark(setting))\(kept)
            <p class="pair"><button class="action">\(words.ask)</button>
            <a class="action second" href="\(address)">\(words.change)</a></p></form>
            """
    )
}

/// What a change means, in sentences, with both dates.
func effects(_ setting: PageSetting, _ view: RevokeView, _ draft: ChangeRequestDraft) -> Markup {
    let words = setting.words.revoke
    let earliest = view.earliestEffect(of: draft)
    let effective = max(draft.effectiveAt ?? earliest, earliest)
    let waits = earliest > view.now
    let when =
        draft.effectiveAt == nil && !waits ? words.asSoon : view.moment(effective)
    var rows: [(String, String)] = [
        (words.what, words.act(draft.act)),
        (words.means, words.about(draft.act)),
        (words.reason, view.reasons[draft.reason] ?? draft.reason),
        (words.when, when),
    ]
    if waits, view.isInForce { rows.append((words.untilThen, words.untilThenAbout)) }
    if draft.act == .revoke, !waits {
        let days = setting.language.count(view.safeExitDays)
        let until = view.day(effective.adding(days: view.safeExitDays))
        rows.append(
            (
                words.safeExit,
                words.safeExitAbout(days: days, day: until)
            )
        )
    }
    let items = rows.map { row -> Markup in "<dt>\(row.0)</dt><dd>\(row.1)</dd>" }
    return #"<dl class="facts-list">\#(items)</dl>"#
}
