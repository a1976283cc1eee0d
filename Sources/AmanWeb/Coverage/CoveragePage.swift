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
    page(
        PageFrame(
            title: setting.words.coverage.title,
            navigation: navigation(setting, at: "/coverage")
        ),
        setting,
        content: coverageContent(view, setting)
    )
}

/// The coverage without a frame: the same on the office's site and on a stick.
func coverageContent(_ view: CoverageView, _ setting: PageSetting) -> Markup {
    let words = setting.words.coverage
    let report: Markup? =
        view.isOurs
        ? """
        <p class="after"><a class="action" href="\(setting.link("/coverage/report"))">\
        \(words.reportPlace)</a></p>
        """ : nil
    return """
        <h1>\(words.title)</h1>
        <p class="lead">\(words.lead)</p>
        \(report)
        \(tileMap(view, setting))
        \(timeline(view, setting))
        \(placesSection(view, setting))
        """
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
    let entries = place.entries.reversed().map { entryItem($0, place, view, setting) }
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

/// One entry: what is said, by whom, and whether posts have it in their lists.
private func entryItem(
    _ entry: CoverageEntry,
    _ place: CoveredPlace,
    _ view: CoverageView,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.coverage
    let later = place.entries.first { $0.corrects == entry.number }
    let corrected = later.map { later -> Markup in
        "<strong>\(words.corrected(day: view.dates.day(later.at)))</strong> "
    }
    return """
        <li>\(corrected)\(entryText(entry, view, setting))<br><span class="quiet">\
        \(words.entered(day: view.dates.day(entry.at))) · \(approvalText(entry, view, setting))\
        </span></li>
        """
}

/// What an entry says, as the lists for posts have it.
private func entryText(
    _ entry: CoverageEntry,
    _ view: CoverageView,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.coverage
    let since = words.since(day: view.dates.plainDay(entry.since))
    let until = entry.until.map { day -> Markup in
        " · \(words.until(day: view.dates.plainDay(day)))"
    }
    let authority: Markup? =
        entry.authority.isEmpty
        ? nil : "<br>\(words.committed(authority: apart(entry.authority)))"
    let correction = entry.corrects.map { _ -> Markup in
        "<br>\(words.correction(reason: apart(entry.reason)))"
    }
    return """
        \(words.text(entry.word)) · \(since)\(until)\(authority)\(correction)<br>\
        <span class="quiet">\(words.source(source: apart(entry.source)))</span>
        """
}

/// Whether posts have an entry in their lists; the link to let it in for those who may.
private func approvalText(
    _ entry: CoverageEntry,
    _ view: CoverageView,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.coverage
    guard entry.approver == nil else { return "\(words.inLists)" }
    guard view.isOurs else { return "\(words.notInLists)" }
    let link = setting.link("/coverage/approve/\(entry.number)")
    return #"\#(words.notInLists) <a href="\#(link)">\#(words.approve)</a>"#
}

/// The question to the second officer.
func approvalPage(
    _ entry: CoverageEntry,
    _ view: CoverageView,
    _ setting: PageSetting,
    said text: RefusalText?
) -> Markup {
    let words = setting.words.coverage
    let place = coveredPlaces([entry]).first.map { name(of: $0, view, setting) }
    return page(
        PageFrame(title: words.approve, navigation: navigation(setting, at: "/coverage")),
        setting,
        content: """
            <h1>\(words.approve)</h1>\(said(text))
            <p class="lead">\(place): \(entryText(entry, view, setting))</p>
            <p>\(words.approveAbout)</p>
            <form method="post" class="narrow" \
            action="\(setting.link("/coverage/approve/\(entry.number)"))">\(mark(setting))\
            <button class="action">\(words.approve)</button></form>
            """
    )
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
    let until = Field("until", words.untilDay, hint: words.untilHint, value: typed.until)
    let authority = Field(
        "authority",
        words.authorityLabel,
        hint: words.authorityHint,
        value: typed.authority
    )
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
            \(until.text(#"maxlength="\#(String(typedDayCharacterCountMax))" dir="ltr""#))
            \(authority.text(#"dir="auto" maxlength="200""#))
            \(source.text(#"required dir="auto" maxlength="200""#))
            \(correction(place, typed, view, setting))
            <p class="quiet">\(words.keptForGood)</p>
            <button class="action">\(words.keep)</button></form>
            """
    )
}

/// Which earlier entry is wrong, and why: for a further report only.
private func correction(
    _ place: CoveredPlace?,
    _ typed: TypedReport,
    _ view: CoverageView,
    _ setting: PageSetting
) -> Markup? {
    guard let place else { return nil }
    let words = setting.words.coverage
    let earlier = place.entries.filter { entry in
        !place.entries.contains { $0.corrects == entry.number }
    }.map { entry in
        (
            "\(entry.number)",
            "\(words.text(entry.word)) · \(words.since(day: view.dates.plainDay(entry.since)))"
        )
    }
    let chosen = typed.corrects.map { "\($0)" } ?? ""
    let reason = Field("reason", words.reasonLabel, hint: words.reasonHint, value: typed.reason)
    return """
        \(choice("corrects", words.correctsLabel, [("", words.correctsNone)] + earlier, chosen))
        \(reason.text(#"dir="auto" maxlength="200""#))
        """
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
