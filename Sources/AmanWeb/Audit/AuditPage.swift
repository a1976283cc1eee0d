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
        RouteRule(pattern: path, takesForms: true, access: .act(.readAudit)),
        RouteRule(pattern: "/audit/entries.csv", access: .act(.readAudit)),
        RouteRule(pattern: "/audit/unusual", access: .act(.readAudit)),
    ]

    static func title(_ words: OfficeTexts) -> String { words.audit.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/audit/unusual") { request, context in
            try await site.unusualUseAnswer(request, context)
        }
        router.get("/audit/entries.csv") { request, context in
            try await site.auditExport(request, context)
        }
        router.get("/audit") { request, context in
            let parameters = request.uri.queryParameters
            let asked = AuditAsked(parameters, site.programme, at: site.office.code)
            return try await site.auditAnswer(asked, request, context)
        }
        // What is typed is posted: a name typed by mistake must not get into an address.
        router.post("/audit") { request, context in
            let form = try context.posted()
            let asked = AuditAsked({ form.text($0) }, site.programme, at: site.office.code)
            guard asked.isUnreadable else {
                return Response.seeOther(
                    site.setting(request).link(path) + asked.query
                )
            }
            return try await site.auditAnswer(asked, request, context)
        }
    }
}

extension OfficeSite {
    /// What the codes of reasons say: the programme's, why a record was opened or corrected, and
    /// printed again.
    private func auditReasons(_ setting: PageSetting) -> [String: String] {
        let (words, language) = (setting.words, setting.language.rawValue)
        let ours = zip(OpeningReason.offered.map(\.rawValue), words.review.one.reasons)
        let programmes = (programme.statusReasons.map(\.wording) + programme.refusals).map {
            ($0.code, $0.texts.text(language))
        }
        let others = [
            (OpeningReason.handOut.rawValue, words.frame.handOut),
            (OpeningReason.preview.rawValue, words.issue.previewTitle),
            (OpeningReason.send.rawValue, words.audit.acts.sendCase),
            (doneAgain.text, words.audit.again),
            (grantedUnopened.text, words.audit.unopened),
        ]
        let corrections = CorrectionReason.allCases.map {
            ($0.rawValue, words.desk.correct.text($0))
        }
        let closings = ClosingReason.allCases.map {
            ($0.auditReason.text, "\(words.staff.left): \(words.staff.text($0))")
        }
        let clearings = ClearingReason.allCases.map { ($0.rawValue, words.review.one.text($0)) }
        let all = Array(ours) + programmes + corrections + others + closings + clearings
        return Dictionary(all) { first, _ in first }
    }

    fileprivate func auditAnswer(
        _ asked: AuditAsked,
        _ request: Request,
        _ context: SiteContext
    ) async throws -> Response {
        let setting = setting(request, context)
        let page = try await auditPage(asked)
        let view = AuditView(
            asked: asked,
            page: page,
            matches: try await auditMatches(asked),
            watch: try await office.auditWatch.report(),
            names: try await office.auditNames(in: page.entries),
            members: try await office.staffIfAuthentic().map { ($0.id, $0.officer) },
            reasons: auditReasons(setting),
            dates: dates(setting.language)
        )
        let status: HTTPResponse.Status = asked.isUnreadable ? .badRequest : .ok
        return .page(AmanWeb.auditPage(view, setting), setting, status: status)
    }
}

/// What the audit's page shows.
struct AuditView: Sendable {
    var asked: AuditAsked
    var page: AuditPage
    /// How many there are on all pages.
    var matches = AuditMatches(count: 0, isWhole: true)
    var watch: AuditWatchReport
    /// Members and desks that entries of this page are about, by what the audit calls them.
    var names: [AuditCode: String] = [:]
    /// Whom the entries may be filtered by.
    var members: [(id: StaffID, officer: String)] = []
    /// What the codes of reasons say in the page's language; others are shown as they are.
    var reasons: [String: String] = [:]
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
            \(filter(view, setting))
            \(view.asked.isUnreadable ? nil : matches(view, setting))
            \(view.asked.isUnreadable ? nil : entries(view, setting))
            \(turns(view, setting))\(view.asked.isUnreadable ? nil : export(view, setting))
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

private func filter(_ view: AuditView, _ setting: PageSetting) -> Markup {
    let (words, asked) = (setting.words.audit, view.asked)
    let acts =
        [("", words.everyAct)]
        + AuditAct.allCases.map { ($0.rawValue, words.acts[$0]) }
    let members =
        [("", words.everyMember)] + view.members.map { (String($0.id.number), $0.officer) }
    let day = Field("day", words.day, hint: words.dayHint, value: asked.day)
    let number = Field(AuditAsked.numberField, words.number, value: asked.sought)
    let member = asked.member.map { String($0.number) } ?? ""
    let orders = [
        ("", setting.words.paging.newest), (AuditAsked.oldestFirst, setting.words.paging.oldest),
    ]
    let order = asked.question.isOldestFirst ? AuditAsked.oldestFirst : ""
    return """
        <form method="post" action="\(setting.link("/audit"))" class="across">\(mark(setting))
        <div>\(day.text(#"maxlength="\#(String(typedDayCharacterCountMax))" dir="ltr""#))</div>
        <div>\(number.text(#"maxlength="64" dir="ltr" autocomplete="off""#))</div>
        <div>\(choice("member", words.member, members, member))</div>
        <div>\(choice("act", words.act, acts, asked.act?.rawValue ?? ""))</div>
        <div>\(choice("order", setting.words.paging.order, orders, order))</div>
        <button class="action second">\(words.show)</button></form>
        """
}

/// How many entries there are, of the filter or in all.
private func matches(_ view: AuditView, _ setting: PageSetting) -> Markup? {
    let (words, matches) = (setting.words.audit, view.matches)
    guard matches.count > 0 else { return nil }
    let text =
        matches.isWhole
        ? words.matches(count: matches.count)
        : words.matchesOfNewest(
            count: matches.count,
            newest: setting.language.count(auditSortMax)
        )
    return #"<p class="quiet">\#(text)</p>"#
}

/// The entries that are shown, as a file without names.
private func export(_ view: AuditView, _ setting: PageSetting) -> Markup? {
    guard !view.page.entries.isEmpty else { return nil }
    let words = setting.words.audit
    let address = setting.link("/audit/entries.csv") + view.asked.query
    let most = setting.language.count(auditExportMax)
    return """
        <p class="after"><a href="\(address)" download>\(words.export)</a> \
        <span class="quiet">\(words.exportAbout(count: most))</span></p>
        """
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
            <td data-head="\(words.subject)">\(subject(of: entry, view, setting))</td></tr>
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

/// The ways to the pages before and after; how many there are is known of the whole audit, whose
/// places are dense.
private func turns(_ view: AuditView, _ setting: PageSetting) -> Markup? {
    let address = setting.link("/audit") + view.asked.query
    if view.asked.filter.isEmpty { return pagesOfAll(view, setting, address) }
    let question = view.asked.question
    let isFirst = question.before == nil && question.after == nil
    let first: Markup? =
        isFirst ? nil : #"<a href="\#(address)">\#(setting.words.paging.first)</a> "#
    let next = view.page.next.map { next -> Markup in
        let text =
            question.isOldestFirst ? setting.words.paging.next : setting.words.audit.older
        let further = address + (question.isOldestFirst ? "&after=" : "&before=") + "\(next)"
        return #"<a href="\#(further)" rel="next">\#(text)</a>"#
    }
    guard first != nil || next != nil else { return nil }
    return #"<p class="pair after">\#(first)\#(next)</p>"#
}

private func pagesOfAll(
    _ view: AuditView,
    _ setting: PageSetting,
    _ address: String
) -> Markup? {
    let (count, isOldestFirst) = (view.matches.count, view.asked.question.isOldestFirst)
    guard let first = view.page.entries.first?.index, let last = view.page.entries.last?.index
    else { return nil }
    let place = ListPlace(
        before: isOldestFirst ? first : max(0, count - 1 - first),
        shown: view.page.entries.count,
        count: count,
        length: auditPageMax,
        most: count
    )
    // The place that the page before begins behind.
    let previous = isOldestFirst ? first - auditPageMax - 1 : first + auditPageMax + 1
    return pageLinks(place, (previous, last), setting) { turn in
        let behind: Int
        switch turn {
        case .first: return address
        case .after(let index), .before(let index): behind = index
        case .last:
            let rest = lastPageLength(of: count)
            behind = isOldestFirst ? count - rest - 1 : rest
        }
        return address + (isOldestFirst ? "&after=" : "&before=") + "\(behind)"
    }
}

private func lastPageLength(of count: Int) -> Int {
    let rest = count % auditPageMax
    return rest > 0 ? rest : auditPageMax
}
