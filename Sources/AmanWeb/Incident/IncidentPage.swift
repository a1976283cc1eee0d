import AmanIncident
import AmanOffice
import AmanTexts

/// What the form shows.
struct IncidentView: Sendable {
    var fields: IncidentFields
    var provinces: [(code: String, name: String)]
    /// Who reads reports; nil where the programme names no one.
    var monitors: IncidentMonitors?
    /// Whom to call at any hour.
    var emergency: String
    /// The monitors' key is one that everyone knows.
    var isSample: Bool
    /// The task of the page's script.
    var challenge: String
    /// A monitor is signed in, who may write for a caller.
    var isForMonitor: Bool
}

/// The form: what happens with a report first, then one short column of questions.
func incidentPage(
    _ view: IncidentView,
    _ setting: PageSetting,
    said text: RefusalText? = nil
) -> Markup {
    let words = setting.words.incident
    guard let monitors = view.monitors else { return noIncidentsPage(view, setting) }
    let example: Markup? =
        view.isSample ? #"<p class="said"><strong>\#(words.example)</strong></p>"# : nil
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: IncidentSection.path),
            scripts: [OwnFile.incidentScript]
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>\(said(text))\(example)
            <p class="lead">\(words.lead)</p>
            <p class="said">\(words.urgent(contact: apart(view.emergency)))</p>
            <section><h2>\(words.whatFollows)</h2><ul class="bullets">
            <li>\(words.readers(contact: apart(monitors.contact)))</li>
            <li>\(words.stored)</li><li>\(words.promise)</li></ul></section>
            <form method="post" action="\(setting.link(IncidentSection.path))" \
            class="narrow incident" autocomplete="off" data-work="\(view.challenge)" \
            data-working="\(words.working)">
            <input type="hidden" name="form" value="\(view.fields.form)">
            <input type="hidden" name="challenge" value="\(view.challenge)">
            <input type="hidden" name="solution">
            \(whatHappened(view, setting))\(whereAndWhen(view, monitors, setting))
            \(aboutLetter(view, setting))
            <button class="action">\(words.send)</button>
            <p class="quiet" role="status"></p></form>
            \(otherWays(setting))
            """
    )
}

/// The page of an office whose programme names no monitors: it takes nothing, and says where else.
private func noIncidentsPage(_ view: IncidentView, _ setting: PageSetting) -> Markup {
    let words = setting.words.incident
    let navigation = navigation(setting, at: IncidentSection.path)
    let said = words.notHere(contact: apart(view.emergency))
    return page(
        PageFrame(title: words.title, navigation: navigation),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead"><strong>\(said.happened)</strong> \(said.advice)</p>
            """
    )
}

private func otherWays(_ setting: PageSetting) -> Markup {
    let words = setting.words.incident
    return """
        <section class="after"><h2>\(words.otherWays)</h2><ul class="files">
        <li><a href="\(setting.link("/incident/form"))">\(words.printForm)</a></li>
        <li><a href="\(setting.link("/incident/form/pdf"))">\(words.saveForm)</a></li>
        <li><a href="\(setting.link(IncidentSection.receiptPath))">\(words.haveReceipt)</a></li>
        </ul></section>
        """
}

private func whatHappened(_ view: IncidentView, _ setting: PageSetting) -> Markup {
    let (words, fields) = (setting.words.incident, view.fields)
    let kinds = IncidentKind.allCases.map { kind in
        tick("checkbox", "kind", kind.rawValue, words.kinds[kind], fields.kinds.contains(kind))
    }
    let sources = IncidentSource.allCases.map { source in
        tick("radio", "source", source.rawValue, words.sources[source], fields.source == source)
    }
    let channels = IncidentChannel.allCases.map { channel in
        tick(
            "radio",
            "channel",
            channel.rawValue,
            words.channels[channel],
            fields.channel == channel
        )
    }
    return """
        <fieldset class="field ticked"><legend>\(words.what)</legend>
        <p class="quiet">\(words.whatHint)</p>\(kinds)</fieldset>
        \(view.isForMonitor ? ticked(words.channel, channels) : nil)
        \(ticked(words.who, sources))
        """
}

private func ticked(_ legend: String, _ items: [Markup]) -> Markup {
    #"<fieldset class="field ticked"><legend>\#(legend)</legend>\#(items)</fieldset>"#
}

/// A choice with a large target: the whole line.
private func tick(
    _ type: Markup,
    _ name: String,
    _ value: String,
    _ text: String,
    _ isChosen: Bool
) -> Markup {
    let checked: Markup? = isChosen ? " checked" : nil
    return """
        <label class="tick"><input type="\(type)" name="\(name)" value="\(value)"\(checked)>\
        <span>\(text)</span></label>
        """
}

private func whereAndWhen(
    _ view: IncidentView,
    _ monitors: IncidentMonitors,
    _ setting: PageSetting
) -> Markup {
    let (words, fields) = (setting.words.incident, view.fields)
    let only: String? =
        switch monitors.precision {
        case .day: nil
        case .week: words.weekOnly
        case .month: words.monthOnly
        }
    let hint = only.map { words.whenHint + " " + $0 } ?? words.whenHint
    let day = Field("day", words.when, hint: hint, value: fields.day)
    let district = Field(
        "district",
        words.district,
        hint: words.districtHint,
        value: fields.district
    )
    let provinces = [("", words.noProvince)] + view.provinces.map { ($0.code, $0.name) }
    let place = Field("place", words.place, value: fields.place)
    let isOpen: Markup? = fields.insists ? " open" : nil
    return """
        \(day.text(#"maxlength="\#(String(typedDayCharacterCountMax))" dir="ltr""#))
        \(choice("province", words.province, provinces, fields.province))
        \(district.text(#"dir="auto" maxlength="60""#))
        <details\(isOpen)><summary>\(words.exactly)</summary>
        \(place.text(#"dir="auto" maxlength="120""#))
        \(tick("checkbox", "insist", "yes", words.insist, fields.insists))</details>
        """
}

private func aboutLetter(_ view: IncidentView, _ setting: PageSetting) -> Markup {
    let (words, fields) = (setting.words.incident, view.fields)
    let number = Field("letter", words.letter, hint: words.letterHint, value: fields.letter)
    let no = tick("radio", "may-learn", "no", words.no, !fields.mayLearn)
    let yes = tick("radio", "may-learn", "yes", words.yes, fields.mayLearn)
    return """
        \(number.code(#"maxlength="24""#))
        <fieldset class="field ticked"><legend>\(words.mayLearn)</legend>
        <p class="quiet">\(words.mayLearnHint)</p>\(no)\(yes)</fieldset>
        <div class="field"><label for="account">\(words.account)</label>
        <p class="quiet" id="account-hint">\(words.accountHint)</p>
        <textarea id="account" name="account" rows="8" dir="auto" maxlength="4000" \
        aria-describedby="account-hint">\(fields.account)</textarea></div>
        """
}

/// The same questions on paper, for a monitor to enter; nothing of it is sent from here.
func incidentPaperPage(_ view: IncidentView, _ setting: PageSetting) -> Markup {
    let words = setting.words.incident
    guard let monitors = view.monitors else { return noIncidentsPage(view, setting) }
    func boxes(_ legend: String, _ names: [String]) -> Markup {
        let items = names.map { name -> Markup in "<li>\(name)</li>" }
        return #"<section><h2>\#(legend)</h2><ul class="boxes">\#(items)</ul></section>"#
    }
    let lines = [words.when, words.province, words.district, words.letter].map { name -> Markup in
        #"<p class="rule"><strong>\#(name)</strong></p>"#
    }
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: IncidentSection.path)),
        setting,
        content: """
            <div class="paper"><h1>\(words.title)</h1>
            <p class="lead">\(words.formAdvice(contact: apart(monitors.contact)))</p>
            \(boxes(words.what, IncidentKind.allCases.map { words.kinds[$0] }))
            \(boxes(words.who, IncidentSource.allCases.map { words.sources[$0] }))
            \(lines)
            \(boxes(words.mayLearn, [words.no, words.yes]))
            <section class="lines"><h2>\(words.account)</h2></section>
            <p class="rule"><strong>\(words.formReceipt)</strong></p></div>
            """
    )
}

extension IncidentKindsTexts {
    subscript(_ kind: IncidentKind) -> String {
        switch kind {
        case .notHonoured: notHonoured
        case .taken: taken
        case .denied: denied
        case .detained: detained
        case .money: money
        case .hurt: hurt
        case .other: other
        }
    }
}

extension IncidentSourcesTexts {
    subscript(_ source: IncidentSource) -> String {
        switch source {
        case .holder: holder
        case .relative: relative
        case .counsel: counsel
        case .monitor: monitor
        case .post: post
        case .press: press
        }
    }
}

extension IncidentChannelsTexts {
    subscript(_ channel: IncidentChannel) -> String {
        switch channel {
        case .page: page
        case .phone: phone
        case .form: form
        }
    }
}
