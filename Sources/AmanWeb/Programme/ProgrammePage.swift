import AmanLetter
import AmanOffice
import AmanTexts
import Hummingbird

/// The programme: what it promises and by which rules, for everybody.
enum ProgrammeSection: SiteSection {
    static let path = "/programme"
    static let routeRules = [RouteRule(pattern: path, access: .everybody)]

    static func title(_ words: OfficeTexts) -> String { words.programme.title }

    static func addRoutes(of site: OfficeSite, to router: Router<SiteContext>) {
        router.get("/programme") { request, context in
            let setting = site.setting(request, context)
            return Response.page(programmePage(site.programme, setting), setting)
        }
    }
}

/// The programme as this office works by it, with its texts; read only: it is a file, not a page.
func programmePage(_ programme: Programme, _ setting: PageSetting) -> Markup {
    page(
        PageFrame(
            title: setting.words.programme.title,
            navigation: navigation(setting, at: "/programme")
        ),
        setting,
        content: programmeContent(programme, setting)
    )
}

/// The programme without a frame: the same on the office's site and on a stick.
func programmeContent(_ programme: Programme, _ setting: PageSetting) -> Markup {
    let words = setting.words.programme
    return """
        <h1>\(words.title)</h1>
        <p class="lead">\(words.lead)</p>
        \(terms(programme, setting))
        \(kinds(programme, setting))
        \(offices(programme, setting))
        \(reasons(words.refusals, programme.refusals, setting))
        \(reasons(words.statusReasons, programme.statusReasons.map(\.wording), setting))
        \(exclusions(programme, setting))
        """
}

private func terms(_ programme: Programme, _ setting: PageSetting) -> Markup {
    let (words, language) = (setting.words.programme, setting.language)
    func days(_ count: Int) -> String { words.days(count: language.count(count)) }
    // How much one officer may ask is for those who work here.
    let quotas: [(String, String)] = [
        (words.openings, language.count(programme.quotas.openingsPerDay)),
        (words.screenings, language.count(programme.quotas.screeningsPerDay)),
        (words.looks, language.count(programme.quotas.looksPerDay)),
        (words.prints, language.count(programme.quotas.printsPerDay)),
    ]
    let before: [(String, String)] = [
        (words.name, programme.names.text(language.rawValue)),
        (words.decision, language.count(programme.decision.officers)),
        (words.refusal, language.count(programme.decision.refusalOfficers)),
        (words.appeal, days(programme.decision.appealDays)),
        (words.calls, language.count(programme.collection.callsBeforeNoShow)),
        (words.grace, days(programme.retention.graceDays)),
    ]
    let after: [(String, String)] = [
        (words.safeExit, days(programme.revocation.safeExitDays)),
        (words.late, days(programme.exchange.lateDays)),
        (words.incident, programme.incident.contact),
        (words.publishedAt, programme.publishedAt),
    ]
    let rows = before + (setting.isAtWork ? quotas : []) + after
    let items = rows.map { name, value -> Markup in
        "<dt>\(name)</dt><dd><bdi>\(value)</bdi></dd>"
    }
    return #"<dl class="terms after">\#(items)</dl>"#
}

private func kinds(_ programme: Programme, _ setting: PageSetting) -> Markup {
    let words = setting.words.programme
    func list(_ title: String, _ texts: [Texts]) -> Markup? {
        guard !texts.isEmpty else { return nil }
        let items = texts.map { text -> Markup in
            "<li>\(text.text(setting.language.rawValue))</li>"
        }
        return #"<p class="quiet">\#(title)</p><ul class="bullets">\#(items)</ul>"#
    }
    let sections = programme.kinds.map { rule -> Markup in
        let conditions = rule.conditions.compactMap { code in
            programme.conditions.first { $0.code == code }?.texts
        }
        let days = words.days(count: setting.language.count(rule.days))
        return """
            <section><h2>\(rule.titles.text(setting.language.rawValue))</h2><p>\(days)</p>
            \(list(words.effects, rule.effects))\(list(words.nonEffects, rule.nonEffects))\
            \(list(words.conditions, conditions))</section>
            """
    }
    return "\(sections)"
}

private func offices(_ programme: Programme, _ setting: PageSetting) -> Markup {
    let words = setting.words.programme
    let rows = programme.offices.map { office -> Markup in
        let provinces = office.provinces.map { code in
            programme.provinces.first { $0.code == code }?.names.text(setting.language.rawValue)
                ?? code
        }.joined(separator: setting.language.isRightToLeft ? "، " : ", ")
        return """
            <tr><th scope="row">\(office.names.text(setting.language.rawValue))<br>\
            <bdi class="quiet" dir="ltr">\(office.contact)</bdi></th><td>\(provinces)</td></tr>
            """
    }
    return """
        <section><h2>\(words.offices)</h2><div class="wide" tabindex="0">\
        <table class="start"><thead><tr>\
        <th scope="col">\(words.office)</th><th scope="col">\(words.provinces)</th></tr></thead>
        <tbody>\(rows)</tbody></table></div></section>
        """
}

private func reasons(
    _ title: String,
    _ reasons: [ReasonText],
    _ setting: PageSetting
) -> Markup {
    let items = reasons.map { reason -> Markup in
        """
        <li>\(reason.texts.text(setting.language.rawValue)) \
        <bdi class="quiet" dir="ltr">\(reason.code)</bdi></li>
        """
    }
    return #"<section><h2>\#(title)</h2><ul class="bullets">\#(items)</ul></section>"#
}

private func exclusions(_ programme: Programme, _ setting: PageSetting) -> Markup? {
    guard !programme.exclusions.isEmpty else { return nil }
    let items = programme.exclusions.map { text -> Markup in
        "<li>\(text.text(setting.language.rawValue))</li>"
    }
    return """
        <section><h2>\(setting.words.programme.exclusions)</h2>\
        <ul class="bullets">\(items)</ul></section>
        """
}
