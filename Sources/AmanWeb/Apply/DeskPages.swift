import AmanOffice
import AmanTexts

/// What the desk's page is made of.
struct DeskView: Sendable {
    var form: DeskForm
    var provinces: ProvinceGroups
    /// Languages names may be written in, besides Latin ones.
    var languages: [PageLanguage]
    var channels: [ApplicationChannel]
    var calendars: [ProgrammeCalendar]
    var queues: QueueLengths = [:]
    /// What is wrong, in the order of `ApplyField`.
    var faults: [DeskRemark] = []
    /// What is unusual in what was typed.
    var unusual: [DeskRemark] = []
    /// The fields are those of a correction: an empty one stays as it is.
    var isCorrection = false

    func fault(_ field: ApplyField) -> String? { faults.first { $0.field == field }?.text }

    /// The first field of the form that is wrong.
    var firstWrong: ApplyField? {
        DeskForm.order.first { field in faults.contains { $0.field == field } }
    }
}

/// Something to look at in a field, in the page's words.
struct DeskRemark: Equatable, Sendable {
    var field: ApplyField
    var text: String
}

/// The page where an application is registered: what matters in one column, the rest behind *More*.
func deskPage(_ setting: PageSetting, _ view: DeskView) -> Markup {
    let words = setting.words.desk
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: "/desk", queues: view.queues),
            scripts: [.deskScript]
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>
            \(faultSummary(view.faults, words) ?? #"<p class="lead">\#(words.lead)</p>"#)
            <div class="desk-plan">
            <form method="post" action="\(setting.link("/desk"))" enctype="multipart/form-data" \
            autocomplete="off" class="desk" data-draft="\(setting.link("/desk/draft"))" \
            data-kept="\(words.draftKept)" data-lost="\(words.draftNotKept)" \
            data-no-camera="\(words.noCamera)" data-suggested="\(words.suggested)">
            \(mark(setting))<input type="hidden" name="form" value="\(view.form.key)">
            \(neededFields(view, words))\(moreFields(view, words))
            <div class="all"><button class="action">\(words.keep)\(keyHint("Ctrl+Enter"))</button>
            <p class="quiet" role="status" data-status></p></div>
            </form>
            \(besides(view, words))</div>
            \(clearForm(setting))
            """
    )
}

/// A key that the page's script listens for, and shows.
private func keyHint(_ name: String) -> Markup {
    #" <kbd hidden><bdi dir="ltr">\#(name)</bdi></kbd>"#
}

/// Everything that is wrong in the order of the page, each with a link to its field.
func faultSummary(_ faults: [DeskRemark], _ words: DeskTexts) -> Markup? {
    guard !faults.isEmpty else { return nil }
    let ordered = DeskForm.order.flatMap { field in faults.filter { $0.field == field } }
    let items = ordered.map { fault -> Markup in
        """
        <li><a href="#\(fault.field.rawValue)">\(label(fault.field, words))</a>: \(fault.text)</li>
        """
    }
    return """
        <div class="said lead faults" role="alert"><p><strong>\(words.notYet)</strong></p>\
        <ul>\(items)</ul></div>
        """
}

/// What is wrong or unusual in what was typed, beside the form; the script keeps it up to date.
private func besides(_ view: DeskView, _ words: DeskTexts) -> Markup {
    let items = view.unusual.map { remark -> Markup in
        """
        <li><a href="#\(remark.field.rawValue)">\(label(remark.field, words))</a>: \
        \(remark.text)</li>
        """
    }
    return """
        <aside class="besides" aria-labelledby="besides" aria-live="polite" data-besides\
        \(items.isEmpty ? " hidden" : nil)><h2 id="besides">\(words.lookAgain)</h2>\
        <ul>\(items)</ul></aside>
        """
}

/// Name, father, year and province: each line has what belongs together.
func neededFields(_ view: DeskView, _ words: DeskTexts) -> Markup {
    let form = view.form
    let first = view.firstWrong ?? DeskForm.order.first
    func field(_ field: ApplyField, _ attributes: Markup) -> Markup {
        Field(
            field.rawValue,
            label(field, words),
            value: form.text(field),
            fault: view.fault(field)
        ).text(attributes, isFirst: field == first)
    }
    let own = #"dir="auto" maxlength="200""# as Markup
    let latin = #"dir="ltr" maxlength="200""# as Markup
    return """
        \(field(.secondName, own))\(field(.fullName, latin))
        \(field(.fatherSecondName, own))\(field(.fatherName, latin))
        \(field(.birthYear, #"inputmode="numeric" maxlength="12" dir="ltr""#))
        \(calendarChoice(view, words))
        \(provinceChoice(view, words))
        """
}

private func calendarChoice(_ view: DeskView, _ words: DeskTexts) -> Markup {
    guard view.calendars.count > 1 else { return #"<div class="field"></div>"# }
    let calendars =
        [("", words.calendarByYear)]
        + view.calendars.map {
            ($0.rawValue, $0 == .gregorian ? words.gregorian : words.solarHijri)
        }
    return choice(
        "birthYearCalendar",
        words.calendar,
        calendars,
        view.form.text(.birthYearCalendar)
    )
}

private func provinceChoice(_ view: DeskView, _ words: DeskTexts) -> Markup {
    let fault = view.fault(.province)
    func options(_ choices: [ProvinceGroups.Choice]) -> [Markup] {
        choices.map { choice in
            let mark: Markup? = choice.code == view.form.text(.province) ? " selected" : nil
            return #"<option value="\#(choice.code)"\#(mark)>\#(choice.name)</option>"#
        }
    }
    func group(_ name: String, _ choices: [ProvinceGroups.Choice]) -> Markup? {
        guard !choices.isEmpty else { return nil }
        return #"<optgroup label="\#(name)">\#(options(choices))</optgroup>"#
    }
    let focus: Markup? = view.firstWrong == .province ? " autofocus" : nil
    let isRequired: Markup? = view.isCorrection ? nil : #" aria-required="true""#
    return """
        <div class="field"><label for="province">\(words.province)</label>\
        \(faultLine("province", fault))
        <select id="province" name="province"\(isRequired)\(focus)\
        \(described("province", hint: nil, fault: fault))>\
        <option value="">\(view.isCorrection ? words.correct.unchanged : words.chooseProvince)\
        </option>\
        \(group(words.provincesServed, view.provinces.served))\
        \(group(words.provincesOther, view.provinces.others))</select></div>
        """
}

/// What is seldom filled in; open where something in it is filled in or wrong.
func moreFields(_ view: DeskView, _ words: DeskTexts) -> Markup {
    let form = view.form
    let isOpen = DeskForm.behindMore.contains { field in
        form.isFilled(field, view) || view.fault(field) != nil
    }
    func line(_ field: ApplyField, _ attributes: Markup, hint: String? = nil) -> Markup {
        Field(
            field.rawValue,
            label(field, words),
            hint: hint,
            value: form.text(field),
            fault: view.fault(field)
        ).text(attributes, isFirst: field == view.firstWrong)
    }
    let none = view.isCorrection ? [("", words.correct.unchanged)] : []
    let options = none + view.languages.map { ($0.rawValue, $0.ownName) }
    let channels = none + view.channels.map { ($0.rawValue, channelName($0, words)) }
    let freeLines = PersonField.freeLines.map {
        line($0.field, #"dir="auto" maxlength="300""#)
    }
    let date = line(
        .birthDate,
        #"inputmode="numeric" maxlength="10" dir="ltr""#,
        hint: words.birthDateHint
    )
    return """
        <details class="all more"\(isOpen ? " open" : nil)><summary>\(words.more) \
        <span class="quiet">\(words.moreHint)</span></summary><div class="desk">
        \(freeLines)
        \(choice("channel", words.channel, channels, form.text(.channel)))
        \(choice("secondLanguage", words.secondLanguage, options, form.text(.secondLanguage)))
        \(date)\(photo(view, words))
        <div class="field all"><label for="notes">\(words.notes)</label>
        <p class="quiet" id="notes-hint">\(words.notesHint)</p>\
        \(faultLine("notes", view.fault(.notes)))
        <textarea class="prose" id="notes" name="notes" rows="2" dir="auto"\
        \(described("notes", hint: words.notesHint, fault: view.fault(.notes)))>\
        \(form.text(.notes))</textarea></div></div></details>
        """
}

extension PersonField {
    /// The free texts of one line, in the order of the desk's form.
    static let freeLines = all.filter { $0.rule == .line }
}

private func photo(_ view: DeskView, _ words: DeskTexts) -> Markup {
    let fault = view.fault(.photo)
    return """
        <div class="field"><label for="photo">\(words.photo)</label>
        <p class="quiet" id="photo-hint">\(words.photoHint)</p>\(faultLine("photo", fault))
        <input id="photo" name="photo" type="file" accept="image/jpeg,image/png"\
        \(described("photo", hint: words.photoHint, fault: fault))>
        <div class="camera" data-camera hidden><button type="button" class="plain" data-open>\
        \(words.camera)</button><video muted playsinline hidden></video>\
        <canvas hidden width="300" height="400"></canvas>\
        <button type="button" class="plain" data-take hidden>\(words.takePhoto)</button></div></div>
        """
}

/// Deletes what was typed, after a question.
private func clearForm(_ setting: PageSetting) -> Markup {
    let words = setting.words.desk
    return """
        <details class="clear"><summary class="quiet">\(words.clear)</summary>
        <form method="post" action="\(setting.link("/desk/clear"))">\(mark(setting))
        <p>\(words.clearLead)</p>
        <button class="action second">\(words.draftNew)</button></form></details>
        """
}

/// What a member had typed and not sent: continued only when they say so.
func draftPage(_ setting: PageSetting, time: String, queues: QueueLengths) -> Markup {
    let words = setting.words.desk
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: "/desk", queues: queues)
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.draftOf(time: time))</p>
            <div class="pair offer"><a class="action" href="\(setting.link("/desk/draft"))" \
            autofocus>\(words.draftContinue)</a>
            <form method="post" action="\(setting.link("/desk/clear"))">\(mark(setting))\
            <button class="action second">\(words.draftNew)</button></form></div>
            <p class="quiet">\(words.clearLead)</p>
            """
    )
}

/// A list to choose from.
func choice(
    _ name: String,
    id: String? = nil,
    _ label: String,
    _ options: [(value: String, name: String)],
    _ chosen: String,
    _ attributes: Markup = ""
) -> Markup {
    let items = options.map { option -> Markup in
        let mark: Markup? = option.value == chosen ? " selected" : nil
        return #"<option value="\#(option.value)"\#(mark)>\#(option.name)</option>"#
    }
    return """
        <div class="field"><label for="\(id ?? name)">\(label)</label>
        <select id="\(id ?? name)" name="\(name)" \(attributes)>\(items)</select></div>
        """
}
