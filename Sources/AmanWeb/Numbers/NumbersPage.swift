import AmanLetter
import AmanNumbers
import AmanOffice
import AmanTexts
import AmanVerdict

/// What the page of numbers shows.
struct NumbersView: Sendable {
    /// Oldest first.
    var weeks: [PublishedWeek]
    /// Names by ISO 3166-2 code.
    var provinces: [String: String]
    var dates: PageDates
    /// Where the same is as files.
    var files = (csv: NumbersSection.csvPath, json: NumbersSection.jsonPath)

    /// What the page shows: letters, and what is not 0 in every week of it.
    var things: [CountedThing] {
        let shown = weeks.suffix(weeksOnPageMax) + yearsWeeks
        return CountedThing.allCases.filter { thing in
            thing == .letters || shown.contains { ($0.sum(thing) ?? 0) > 0 }
        }
    }

    /// The weeks of the newest week's year.
    var yearsWeeks: [PublishedWeek] {
        guard let last = weeks.last.map({ year(of: $0.week) }) else { return [] }
        return weeks.filter { year(of: $0.week) == last }
    }

    /// A day in the reader's own calendar.
    func day(_ number: Int) -> String {
        let local = Instant(seconds: Int64(number) * 86_400)
        return dates.day(dates.clock.moment(showing: local))
    }

    func name(_ area: NumberArea, _ setting: PageSetting) -> String {
        guard !area.provinces.isEmpty else { return setting.words.numbers.elsewhere }
        return area.provinces.map { provinces[$0] ?? $0 }
            .joined(separator: setting.language.isRightToLeft ? "، " : ", ")
    }
}

/// Weeks on a chart and in the table: a year.
private let weeksOnPageMax = 52

/// The public numbers as a page of the office.
func numbersPage(_ view: NumbersView, _ setting: PageSetting) -> Markup {
    page(
        PageFrame(
            title: setting.words.numbers.title,
            navigation: navigation(setting, at: NumbersSection.path)
        ),
        setting,
        content: numbersContent(view, setting)
    )
}

/// The public numbers without a frame: the same on the office's site and on a stick.
func numbersContent(_ view: NumbersView, _ setting: PageSetting) -> Markup {
    let words = setting.words.numbers
    let head: Markup = """
        <h1>\(words.title)</h1>
        <p class="lead">\(words.lead)</p>
        <p class="quiet">\(words.rounded)</p><p class="quiet">\(words.once)</p>
        """
    guard let newest = view.weeks.last else {
        return #"\#(head)<p class="after">\#(words.nothingYet)</p>"#
    }
    return """
        \(head)
        \(charts(view, setting))
        \(weekTable(view, setting))
        \(provinceTable(view, newest, setting))
        \(yearTable(view, setting))
        <section><h2>\(words.files)</h2><ul class="files">
        <li><a href="\(view.files.csv)">\(words.csv)</a></li>\
        <li><a href="\(view.files.json)">\(words.json)</a></li></ul></section>
        """
}

extension NumbersTexts {
    func text(_ thing: CountedThing) -> String {
        switch thing {
        case .letters: letters
        case .exchanges: exchanges
        case .revocations: revocations
        case .suspensions: suspensions
        case .reinstatements: reinstatements
        case .appeals: appeals
        case .appealsRefused: appealsRefused
        case .appealsReinstated: appealsReinstated
        case .appealsLater: appealsLater
        case .incidents: incidents
        case .incidentsCorroborated: incidentsCorroborated
        case .incidentsDisputed: incidentsDisputed
        case .incidentsNotEstablished: incidentsNotEstablished
        case .incidentsAcknowledged: incidentsAcknowledged
        }
    }
}

private func charts(_ view: NumbersView, _ setting: PageSetting) -> Markup {
    let (words, language) = (setting.words.numbers, setting.language)
    let weeks = view.weeks.suffix(weeksOnPageMax)
    let drawn = view.things.map { thing -> Markup in
        let counts = weeks.map { $0.sum(thing) ?? 0 }
        let said = words.chartSays(
            newest: language.count(counts.last ?? 0),
            highest: language.count(counts.max() ?? 0)
        )
        return barFigure("chart-\(thing.rawValue)", words.text(thing), counts, said: said, setting)
    }
    let (first, last) = (weeks.first?.week.firstDay ?? 0, weeks.last?.week.lastDay ?? 0)
    return """
        <section><h2>\(words.weekly)</h2>
        <p class="quiet">\(words.fromTo(from: view.day(first), to: view.day(last)))</p>
        <div class="charts after">\(drawn)</div></section>
        """
}

private func weekTable(_ view: NumbersView, _ setting: PageSetting) -> Markup {
    let words = setting.words.numbers
    let rows = view.weeks.suffix(weeksOnPageMax).reversed().map { week -> Markup in
        let name = words.fromTo(from: view.day(week.week.firstDay), to: view.day(week.week.lastDay))
        return row(name, view.things.map { week.sum($0) }, view, setting)
    }
    let error = setting.language.count(
        sumErrorUsual(cellCount: view.weeks.last?.areas.count ?? 0)
    )
    return """
        <section><h2>\(words.byWeek)</h2><p class="quiet">\(words.sumError(error: error))</p>
        <details><summary>\(setting.words.pace.asTable)</summary>\
        \(table(words.week, rows, view, setting))</details></section>
        """
}

/// The newest week, one row for each area that is not 0 in every column.
private func provinceTable(
    _ view: NumbersView,
    _ week: PublishedWeek,
    _ setting: PageSetting
) -> Markup {
    let words = setting.words.numbers
    let title = words.fromTo(from: view.day(week.week.firstDay), to: view.day(week.week.lastDay))
    let rows = areaRows(week.areas, view, setting) { thing, area in
        week.count(thing, in: area)
    }
    return """
        <section><h2>\(words.newestWeek)</h2><p class="quiet">\(title) · \(words.restZero)</p>
        \(table(words.province, rows, view, setting))</section>
        """
}

/// The sums of the newest week's year, one row for each area and one for all.
private func yearTable(_ view: NumbersView, _ setting: PageSetting) -> Markup? {
    let (words, weeks) = (setting.words.numbers, view.yearsWeeks)
    guard weeks.count > 1, let first = weeks.first, let last = weeks.last else { return nil }
    let rows = areaRows(last.areas, view, setting) { thing, area in
        PeriodSum(weeks, thing, in: area).count
    }
    let all = row(words.all, view.things.map { PeriodSum(weeks, $0).count }, view, setting)
    let title = words.fromTo(
        from: view.day(first.week.firstDay),
        to: view.day(last.week.lastDay)
    )
    let error = setting.language.count(sumErrorUsual(cellCount: weeks.count))
    return """
        <section><h2>\(words.year)</h2>
        <p class="quiet">\(title) · \(words.sumError(error: error)) \(words.restZero)</p>
        \(table(words.province, rows + [all], view, setting))</section>
        """
}

/// A row for each area that is not 0 in every column.
private func areaRows(
    _ areas: [NumberArea],
    _ view: NumbersView,
    _ setting: PageSetting,
    count: (CountedThing, NumberArea) -> Int?
) -> [Markup] {
    areas.compactMap { area in
        let counts = view.things.map { count($0, area) }
        guard counts.contains(where: { $0 ?? 0 > 0 }) else { return nil }
        return row(view.name(area, setting), counts, view, setting)
    }
}

private func row(
    _ name: String,
    _ counts: [Int?],
    _ view: NumbersView,
    _ setting: PageSetting
) -> Markup {
    let cells = zip(view.things, counts).map { thing, count -> Markup in
        """
        <td data-head="\(setting.words.numbers.text(thing))">\
        \(count.map { setting.language.count($0) } ?? "–")</td>
        """
    }
    return #"<tr><th scope="row">\#(name)</th>\#(cells)</tr>"#
}

private func table(
    _ first: String,
    _ rows: [Markup],
    _ view: NumbersView,
    _ setting: PageSetting
) -> Markup {
    let heads = view.things.map { thing -> Markup in
        #"<th scope="col">\#(setting.words.numbers.text(thing))</th>"#
    }
    return """
        <div class="wide" tabindex="0"><table class="rows"><thead><tr>\
        <th scope="col">\(first)</th>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
        """
}
