import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// Where a letter is handed in: scanned, typed by a scanner, pasted, or as a photo.
func exchangePage(
    _ setting: PageSetting,
    queues: QueueLengths,
    hasScanner: Bool,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.exchange
    let scanner: Markup? = hasScanner ? #" data-scanner="/verify/""# : nil
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: "/exchange", queues: queues),
            scripts: [.exchangeScript]
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>
            \(said(text) ?? #"<p class="lead">\#(words.lead)</p>"#)
            <form method="post" action="\(setting.link("/exchange"))" \
            enctype="multipart/form-data" autocomplete="off" data-exchange\(scanner) \
            data-no-camera="\(words.noCamera)"\(hearsKeyboard)>\(mark(setting))\(scannedKeys)
            <div class="scan" data-camera hidden><button type="button" class="action second" \
            data-open>\(words.camera)</button><video muted playsinline hidden \
            aria-label="\(words.camera)"></video>\
            <button type="button" class="plain" data-stop hidden>\(words.stopCamera)</button>\
            <p class="quiet" role="status" data-status></p></div>
            \(letterFields(setting))<button class="action">\(words.look)</button></form>
            <p class="quiet after">\(words.apart)</p>
            """
    )
}

private func letterFields(_ setting: PageSetting) -> Markup {
    let (words, check) = (setting.words.exchange, setting.words.check)
    return """
        <div class="field"><label for="text">\(check.textLabel)</label>
        <p class="quiet" id="text-hint">\(words.textHint)</p>
        <textarea id="text" name="text" dir="ltr" rows="4" spellcheck="false" \
        autocapitalize="characters" autocomplete="off" translate="no" \
        aria-describedby="text-hint" autofocus></textarea></div>
        <p class="or">\(check.or)</p>
        <div class="field"><label for="photo">\(check.photoLabel)</label>
        <p class="quiet" id="photo-hint">\(check.photoHint)</p>
        <input id="photo" name="photo" type="file" accept="image/jpeg,image/png" \
        aria-describedby="photo-hint"></div>
        """
}

/// What a letter that was handed in says, and what would become of it.
struct ExchangeView: Sendable {
    var look: ExchangeLook
    /// The verdict, in the page's words.
    var verdict: VerdictView
    var text: String
    var form: String
    var provinces: [String: String]
    var kinds: [LetterKind: String]
    var dates: PageDates
    var queues: QueueLengths
    /// The kind of letter that exchanges give, and until when it would hold.
    var newKind: String
    var newUntil: Instant?
    /// What the desk added to it.
    var addition: ExchangeAddition
    /// Why it was not exchanged a moment ago, although it may be.
    var said: RefusalText?
}

/// The verdict, the doubts, the new application as the signed letter gives it; one button.
func exchangeLookPage(_ setting: PageSetting, _ view: ExchangeView) -> Markup {
    let words = setting.words.exchange
    let rest: Markup
    switch view.look.plan {
    case .success(let plan): rest = newApplication(setting, view, plan)
    case .failure(let error): rest = refused(setting, view, error)
    }
    return page(
        PageFrame(
            title: words.lookTitle,
            navigation: navigation(setting, at: "/exchange", queues: view.queues),
            scripts: [.exchangeScript],
            languages: .resent(form: lookAgainID)
        ),
        setting,
        content: """
            <h1>\(words.lookTitle)</h1>\(verdictLine(setting, view))\(rest)
            \(lookAgain(setting, view))
            <p class="after"><a href="\(setting.link("/exchange"))">\(words.another)</a></p>
            """
    )
}

/// The form by which the languages look at the same letter once more.
private let lookAgainID = "look-again"

private func lookAgain(_ setting: PageSetting, _ view: ExchangeView) -> Markup {
    """
    <form id="\(lookAgainID)" method="post" action="\(setting.link("/exchange"))" hidden>\
    \(mark(setting))<input type="hidden" name="text" value="\(view.text)"></form>
    """
}

/// What a guard would read, and the letter before it; what was done here is known here, whatever
/// lists say.
private func verdictLine(_ setting: PageSetting, _ view: ExchangeView) -> Markup {
    let verdict = view.verdict
    let number = verdict.number.map { number -> Markup in
        #"<bdi class="number" dir="ltr" translate="no">\#(number)</bdi> "#
    }
    let facts = [verdict.office, verdict.when.first, verdict.log, verdict.knowledge]
        .compactMap { $0 }.joined(separator: " · ")
    let isDone = view.look.earlier != nil
    let look = isDone ? VerdictLook.exchanged : verdict.look
    let headline = isDone ? setting.words.letter.exchanged : verdict.headline
    return """
        <p class="state \(look == .inForce ? "good" : "")">\(look.icon)\
        <span>\(headline)</span></p><p class="quiet">\(number)\(facts)</p>\
        \(before(setting, view))
        """
}

/// The letter whose place the one handed in has taken.
private func before(_ setting: PageSetting, _ view: ExchangeView) -> Markup? {
    let words = setting.words.letter
    let number: LetterNumber
    switch view.look.before {
    case .own(let record)?: number = record.number
    case .foreign(let exchange)?: number = exchange.number
    case .notKnown?: return #"<p class="quiet">\#(words.replacesUnknown)</p>"#
    case nil: return nil
    }
    return """
        <p class="quiet">\(words.replaces): <bdi class="number" dir="ltr">\(number.text)</bdi></p>
        """
}

private func newApplication(
    _ setting: PageSetting,
    _ view: ExchangeView,
    _ plan: Exchangeable
) -> Markup {
    let words = setting.words.exchange
    let doubts = plan.doubts.map { doubt -> Markup in "<li>\(words.doubt(doubt))</li>" }
    let known: Markup? =
        doubts.isEmpty
        ? nil
        : """
        <section class="hits"><h2>\(words.doubts)</h2>
        <p class="quiet">\(words.doubtsLead)</p><ul class="files">\(doubts)</ul></section>
        """
    let form: Markup = """
        <form method="post" action="\(setting.link("/exchange/confirm"))" autocomplete="off"\
        \(hearsKeyboard)>\
        \(mark(setting))<input type="hidden" name="form" value="\(view.form)">
        <input type="hidden" name="text" value="\(view.text)">
        \(additions(setting, view))<button class="action" autofocus>\(words.confirm)</button>\
        </form>
        """
    // What is checked with the person comes first, also where there is one column.
    return """
        \(said(view.said))\(known)<section><h2>\(words.newApplication)</h2>
        <p class="quiet">\(words.newLead)</p><div class="beside even">\
        <div>\(facts(setting, view, plan))</div><div>\(form)</div></div></section>
        """
}

/// What no letter says and the record may hold.
private func additions(_ setting: PageSetting, _ view: ExchangeView) -> Markup {
    let fields = ExchangeAddition.fields.map { field -> Markup in
        let (name, label) = (field.field.rawValue, label(field.field, setting.words.desk))
        let text = view.addition[field] ?? ""
        guard field.rule == .lines else {
            return Field(name, label, value: text).text(#"dir="auto" maxlength="300""#)
        }
        return """
            <div class="field"><label for="\(name)">\(label)</label><textarea class="prose" \
            id="\(name)" name="\(name)" rows="2" dir="auto">\(text)</textarea></div>
            """
    }
    return #"<p class="quiet">\#(setting.words.exchange.addLead)</p>\#(fields)"#
}

private func facts(
    _ setting: PageSetting,
    _ view: ExchangeView,
    _ plan: Exchangeable
) -> Markup {
    let (words, desk, person) = (setting.words.exchange, setting.words.desk, plan.person)
    let year = person.birthYear ?? person.birthDate.flatMap { Int($0.prefix(4)) }
    let until = view.newUntil.map { view.dates.dates($0).joined(separator: " · ") }
    let rows: [(String, String?)] = [
        (desk.secondName, person.secondName), (desk.fullName, person.fullName),
        (desk.fatherName, person.fatherName),
        (desk.birthYear, year.map { setting.language.digits(String($0)) }),
        (desk.province, view.provinces[plan.homeProvince] ?? plan.homeProvince),
        (words.newLetter, view.newKind), (setting.words.letter.validUntil, until),
        (setting.words.letter.replaces, plan.number.text),
    ]
    let items = rows.compactMap { row -> Markup? in
        row.1.map { #"<dt>\#(row.0)</dt><dd><bdi translate="no">\#($0)</bdi></dd>"# }
    }
    return #"<dl class="facts-list">\#(items)</dl>"#
}

/// Why there is no exchange; the first one's ticket where the letter was exchanged here before.
private func refused(
    _ setting: PageSetting,
    _ view: ExchangeView,
    _ error: ExchangeError
) -> Markup {
    let words = setting.words.exchange
    guard let earlier = view.look.earlier else { return said(words.text(error)) ?? "" }
    let text = words.exchangedHere(
        ticket: setting.language.count(earlier.ticket.number),
        time: view.dates.dayAndTime(earlier.issuedAt)
    )
    let number = earlier.number.text
    return """
        <p class="lead said" role="alert"><strong>\(text.happened)</strong> \
        \(text.advice)</p>
        <p class="after"><a class="action second" href="\(setting.link("/letter/\(number)"))">\
        <bdi class="number" dir="ltr">\(number)</bdi></a></p>
        """
}
