import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Hummingbird

extension OfficeSite {
    /// Who asked the register for what, for those who read the audit.
    func unusualUseAnswer(_ request: Request, _ context: SiteContext) async throws -> Response {
        let setting = setting(request, context)
        let asked = AuditAsked(request.uri.queryParameters, programme, at: office.code)
        let report =
            asked.isUnreadable
            ? UseReport(officers: [], isPartial: false)
            : try await office.use(from: asked.question.from, until: asked.question.until)
        let status: HTTPResponse.Status = asked.isUnreadable ? .badRequest : .ok
        return .page(unusualUsePage(report, asked, setting), setting, status: status)
    }
}

/// Figures by officer, those with signs first; no name of an applicant.
func unusualUsePage(_ report: UseReport, _ asked: AuditAsked, _ setting: PageSetting) -> Markup {
    let words = setting.words.audit
    let day = Field("day", words.day, hint: words.dayHint, value: asked.day)
    let most = setting.language.count(UnusualUseLimits.entryCountMax)
    let partial: Markup? =
        report.isPartial
        ? #"<p class="lead said" role="status">\#(words.unusual.partial(count: most))</p>"# : nil
    return page(
        PageFrame(title: words.unusual.title, navigation: navigation(setting, at: "/audit")),
        setting,
        content: """
            <h1>\(words.unusual.title)</h1>
            <p class="lead">\(words.unusual.lead)</p>
            \(said(asked.isUnreadable ? words.unreadable : nil))\(partial)
            <form method="get" action="/audit/unusual" class="pair halves">
            <input type="hidden" name="lang" value="\(setting.language.rawValue)">
            <div>\(day.text(#"maxlength="\#(String(typedDayCharacterCountMax))" dir="ltr""#))</div>
            <button class="action second">\(words.show)</button></form>
            \(asked.isUnreadable ? nil : table(report.officers, setting))
            <p class="after"><a href="\(setting.link("/audit"))">\(words.title)</a></p>
            """
    )
}

private func table(_ officers: [OfficerUse], _ setting: PageSetting) -> Markup {
    let (words, language) = (setting.words.audit, setting.language)
    guard !officers.isEmpty else {
        return #"<p class="lead after">\#(words.unusual.nothing)</p>"#
    }
    let columns = words.unusual.columns
    let rows = officers.map { use -> Markup in
        let counts = [
            use.counts[.open] ?? 0, use.counts[.screen] ?? 0, use.counts[.look] ?? 0,
            use.nightCount, use.ticketCount, use.withoutActCount,
        ]
        let run = use.run.map { run in
            "\(language.count(run.lowerBound))–\(language.count(run.upperBound))"
        }
        let cells =
            zip(columns, counts.map { language.count($0) } + [run ?? "–"])
            .map { head, figure -> Markup in
                #"<td data-head="\#(head)"><bdi>\#(figure)</bdi></td>"#
            }
        let signs = use.signs.map { words.unusual.text($0, of: use, words.acts) }
            .joined(separator: language.isRightToLeft ? "، " : ", ")
        return """
            <tr><td data-head="\(words.officer)"><bdi>\(use.officer)</bdi></td>\
            <td data-head="\(words.unusual.signs)">\(signs.isEmpty ? "–" : signs)</td>\
            \(cells)</tr>
            """
    }
    let heads = ([words.officer, words.unusual.signs] + columns).map { head -> Markup in
        #"<th scope="col">\#(head)</th>"#
    }
    return """
        <div class="wide" tabindex="0"><table class="start rows"><thead><tr>\(heads)</tr></thead>
        <tbody>\(rows)</tbody></table></div>
        """
}

extension AuditUnusualTexts {
    /// The figures' headings, in the order of the page.
    fileprivate var columns: [String] {
        [openings, screenings, looks, night, tickets, withoutAct, run]
    }

    /// What a sign is called.
    fileprivate func text(
        _ sign: UnusualSign,
        of use: OfficerUse,
        _ acts: AuditActsTexts
    ) -> String {
        switch sign {
        case .quotaReached:
            quotaReached(acts: use.quotasReached.map { acts[$0] }.joined(separator: " + "))
        case .night: signNight
        case .consecutiveNumbers: signRun
        case .withoutAct: signWithoutAct
        }
    }
}
