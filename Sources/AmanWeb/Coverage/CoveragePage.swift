import AmanLetter
import AmanOffice
import AmanTexts

/// What the page of coverage shows.
struct CoverageView: Sendable {
    var places: [CoveredPlace]
    var provinces: [(code: String, name: String)]
    var country: String
    var now: Instant
    var dates: PageDates
    /// The visitor may report.
    var isOurs: Bool

    func name(_ province: String) -> String {
        provinces.first { $0.code == province }?.name ?? province
    }
}

/// Where letters are honoured, since when, by whose report, and with what doubt.
func coveragePage(_ view: CoverageView, _ setting: PageSetting) -> Markup {
    let words = setting.words.coverage
    let report: Markup? =
        view.isOurs
        ? """
        <p class="after"><a class="action" href="\(setting.link("/coverage/report"))">\
        \(words.reportPlace)</a></p>
        """ : nil
    return page(
        PageFrame(title: words.title, navigation: navigation(setting, at: "/coverage")),
        setting,
        content: """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.lead)</p>
            \(report)
            \(tileMap(view, setting))
            \(timeline(view, setting))
            \(placesSection(view, setting))
            """
    )
}

extension CoverageTexts {
    func text(_ word: CoverageWord) -> String {
        switch word {
        case .claimed: claimed
        case .confirmed: confirmed
        case .disputed: disputed
        case .ended: ended
        }
    }

    func text(_ standing: ProvinceStanding) -> String {
        switch standing {
        case .unknown: unknown
        case .all(let word): text(word)
        case .mixed: mixed
        }
    }
}

/// Every place with everything that was said of it: the map and the timeline in words.
private func placesSection(_ view: CoverageView, _ setting: PageSetting) -> Markup {
    let words = setting.words.coverage
    guard !view.places.isEmpty else {
        return """
            <section><h2>\(words.places)</h2><p class="quiet">\(words.nothingYet)</p></section>
            """
    }
    let items = view.places.map { placeItem($0, view, setting) }
    return #"<section><h2>\#(words.places)</h2><ul class="places">\#(items)</ul></section>"#
}

private func placeItem(
    _ place: CoveredPlace,
    _ view: CoverageView,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.coverage
    let entries = place.entries.reversed().map { entry -> Markup in
        let since = words.since(day: view.dates.plainDay(entry.since))
        let source = words.source(source: apart(entry.source))
        return """
            <li>\(words.text(entry.word)) · \(since)<br><span class="quiet">\(source) · \
            \(words.entered(day: view.dates.day(entry.at)))</span></li>
            """
    }
    let further: Markup? =
        view.isOurs
        ? """
        <p><a href="\(setting.link("/coverage/report/\(place.number)"))">\
        \(words.reportFurther)</a></p>
        """ : nil
    return """
        <li><h3>\(name(of: place, view, setting)): \(words.text(place.word))</h3>\
        <ol>\(entries)</ol>\(further)</li>
        """
}

/// The place and its province, each in its own direction.
private func name(of place: CoveredPlace, _ view: CoverageView, _ setting: PageSetting) -> Markup {
    let province = view.name(place.province)
    guard !place.place.isEmpty else { return "<bdi>\(province)</bdi>" }
    let comma = setting.language.isRightToLeft ? "، " : ", "
    return "<bdi>\(place.place)</bdi>\(comma)<bdi>\(province)</bdi>"
}

/// The form for a report, or for a further word on a place.
func reportPage(
    _ view: CoverageView,
    _ place: CoveredPlace?,
    _ typed: TypedReport,
    _ setting: PageSetting,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.coverage
    let title = place == nil ? words.reportPlace : words.reportFurther
    let action = place.map { "/coverage/report/\($0.number)" } ?? "/coverage/report"
    let what = what(place, view, typed, setting)
    let since = Field("since", words.sinceDay, hint: words.dayHint, value: typed.since)
    let source = Field("source", words.sourceLabel, hint: words.sourceHint, value: typed.source)
    return page(
        PageFrame(title: title, navigation: navigation(setting, at: "/coverage")),
        setting,
        content: """
            <h1>\(title)</h1>\(said(text))
            <form method="post" action="\(setting.link(action))" class="narrow" autocomplete="off">
            \(mark(setting))<input type="hidden" name="form" value="\(typed.form)">
            \(what)
            \(since.text(#"required maxlength="\#(String(typedDayCharacterCountMax))" dir="ltr""#))
            \(source.text(#"required dir="auto" maxlength="200""#))
            <p class="quiet">\(words.keptForGood)</p>
            <button class="action">\(words.keep)</button></form>
            """
    )
}

/// Which place a report is of: a new one, or what is said now of a known one.
private func what(
    _ place: CoveredPlace?,
    _ view: CoverageView,
    _ typed: TypedReport,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.coverage
    guard let place else {
        let provinces = [("", words.choose)] + view.provinces.map { ($0.code, $0.name) }
        let field = Field("place", words.place, hint: words.placeHint, value: typed.place)
        return """
            \(choice("province", words.province, provinces, typed.province, "required"))
            \(field.text(#"dir="auto" maxlength="200""#))
            """
    }
    let further = [CoverageWord.confirmed, .disputed, .ended]
        .map { ("\($0.rawValue)", words.text($0)) }
    return """
        <p class="lead">\(name(of: place, view, setting)): \(words.text(place.word))</p>
        \(choice("word", words.whatIsSaid, further, "\(typed.word.rawValue)"))
        """
}
