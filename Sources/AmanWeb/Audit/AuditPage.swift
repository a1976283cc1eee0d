import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes
import Hummingbird

/// The audit, for those who may see the numbers.
enum AuditSection: SiteSection {
    static let path = "/audit"
    static let routeRules = [
        RouteRule(pattern: path, access: .act(.readAudit)),
        RouteRule(pattern: "/audit/unusual", access: .act(.readAudit)),
    ]

    static func title(_ words: OfficeTexts) -> String { words.audit.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/audit/unusual") { request, context in
            try await site.unusualUseAnswer(request, context)
        }
        router.get("/audit") { request, context in
            let setting = site.setting(request, context)
            let asked = AuditAsked(request.uri.queryParameters, site.programme.clock)
            let page =
                asked.isUnreadable
                ? AuditPage(entries: [], next: nil)
                : try await site.office.records.auditPage(asked.question)
            let view = AuditView(
                asked: asked,
                page: page,
                watch: try await site.office.auditWatch.report(),
                names: try await site.office.auditNames(in: page.entries),
                dates: site.dates(setting.language)
            )
            let status: HTTPResponse.Status = asked.isUnreadable ? .badRequest : .ok
            return Response.page(auditPage(view, setting), setting, status: status)
        }
    }
}

/// What an address asks of the audit.
struct AuditAsked: Equatable, Sendable {
    /// As typed: `2026-11-23`.
    var day = ""
    var act: AuditAct?
    var question = AuditQuestion()
    /// Whether the day or the act means nothing to us.
    ///
    /// Then nothing is shown: without its filter the page would show other entries than those asked
    /// for, and look as if it had understood.
    var isUnreadable = false

    init(_ parameters: Parameters, _ clock: ProgrammeClock) {
        if let text = parameters["act"], !text.isEmpty {
            act = AuditAct(rawValue: String(text))
            isUnreadable = act == nil
        }
        question.act = act
        question.before = parameters["before"].flatMap { Int($0) }
        day = String((parameters["day"] ?? "").prefix(typedDayCharacterCountMax))
        guard !day.allSatisfy(\.isWhitespace) else { return }
        guard let days = typedDay(day) else {
            isUnreadable = true
            return
        }
        let midnight = Instant(seconds: Int64(days) * 86_400)
        question.from = clock.moment(showing: midnight)
        question.until = clock.moment(showing: midnight.adding(days: 1))
    }
}

/// What the audit's page shows.
struct AuditView: Sendable {
    var asked: AuditAsked
    var page: AuditPage
    var watch: AuditWatchReport
    /// Members and desks that entries of this page are about, by what the audit calls them.
    var names: [AuditCode: String] = [:]
    var dates: PageDates
}

/// Who did what: officers, acts, tickets and numbers; no name of an applicant.
func auditPage(_ view: AuditView, _ setting: PageSetting) -> Markup {
    let words = setting.words.audit
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: "/audit")),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            <p class="after"><a href="\(setting.link("/audit/unusual"))">\
            \(words.unusual.title)</a></p>
            \(chain(view.watch, setting))
            \(said(view.asked.isUnreadable ? words.unreadable : nil))
            \(filter(view.asked, setting))
            \(view.asked.isUnreadable ? nil : entries(view, setting))
            \(older(view, setting))
            """
    )
}

private func chain(_ watch: AuditWatchReport, _ setting: PageSetting) -> Markup {
    let (words, language) = (setting.words.audit, setting.language)
    let checked = language.count(watch.checked)
    let text: String
    if let broken = watch.firstBroken {
        text = words.isBroken(entry: language.count(broken + 1))
    } else if watch.checked < watch.count {
        text = words.isBeingRead(count: checked, total: language.count(watch.count))
    } else {
        text = words.holds(count: checked)
    }
    return #"<p class="lead said" role="status">\#(text)</p>"#
}

private func filter(_ asked: AuditAsked, _ setting: PageSetting) -> Markup {
    let words = setting.words.audit
    let acts =
        [("", words.everyAct)]
        + AuditAct.allCases.map { ($0.rawValue, words.acts[$0]) }
    let day = Field("day", words.day, hint: words.dayHint, value: asked.day)
    return """
        <form method="get" action="/audit" class="pair halves">
        <input type="hidden" name="lang" value="\(setting.language.rawValue)">
        <div>\(day.text(#"maxlength="\#(String(typedDayCharacterCountMax))" dir="ltr""#))</div>
        <div>\(choice("act", words.act, acts, asked.act?.rawValue ?? ""))</div>
        <button class="action second">\(words.show)</button></form>
        """
}

/// What was acted on, and why; of refused sign-ins the name that was given, and how often.
private func subject(
    of entry: AuditEntry,
    _ names: [AuditCode: String],
    _ setting: PageSetting
) -> Markup {
    var reason = entry.reason?.text
    if entry.act == .signInRefused {
        // Kept as "3 times": the number says it in every language.
        let count = reason.flatMap { Int($0.prefix(while: \.isNumber)) }
        reason = count.map { setting.language.count($0) + "×" } ?? reason
    }
    let because: Markup? = reason.map { #"<br><bdi class="quiet">\#($0)</bdi>"# }
    if entry.act == .signInRefused, entry.subject == nobodysSignIn {
        return "<bdi>\(setting.words.audit.nobodysName)</bdi>\(because)"
    }
    return #"<bdi dir="ltr">\#(names[entry.subject] ?? entry.subject.text)</bdi>\#(because)"#
}

private func entries(_ view: AuditView, _ setting: PageSetting) -> Markup {
    let words = setting.words.audit
    guard !view.page.entries.isEmpty else {
        return #"<p class="lead after">\#(words.nothing)</p>"#
    }
    let rows = view.page.entries.map { kept -> Markup in
        let entry = kept.entry
        let second: Markup? = entry.second.map { ", <bdi>\($0)</bdi>" }
        let act = words.acts[entry.act]
        return """
            <tr><td data-head="\(words.place)">\(setting.language.count(kept.index + 1))</td>\
            <td data-head="\(words.time)">\(view.dates.dayAndTime(entry.at))</td>\
            <td data-head="\(words.officer)"><bdi>\(entry.officer)</bdi>\(second)</td>\
            <td data-head="\(words.act)">\(act)</td>\
            <td data-head="\(words.subject)">\(subject(of: entry, view.names, setting))</td></tr>
            """
    }
    return """
        <div class="wide" tabindex="0"><table class="start rows"><thead><tr>\
        <th scope="col">\(words.place)</th>\
        <th scope="col">\(words.time)</th><th scope="col">\(words.officer)</th>\
        <th scope="col">\(words.act)</th><th scope="col">\(words.subject)</th></tr></thead>
        <tbody>\(rows)</tbody></table></div>
        """
}

private func older(_ view: AuditView, _ setting: PageSetting) -> Markup? {
    guard let next = view.page.next else { return nil }
    var address = setting.link("/audit") + "&before=\(next)"
    if let act = view.asked.act { address += "&act=\(act.rawValue)" }
    // As a plain day: what was typed may hold marks that an address cannot.
    if let day = typedDay(view.asked.day) { address += "&day=\(writtenDay(day))" }
    return #"<p class="after"><a href="\#(address)">\#(setting.words.audit.older)</a></p>"#
}
