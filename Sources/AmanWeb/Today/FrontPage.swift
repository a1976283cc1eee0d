import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// What anyone signed out sees first: nothing of the office's work but its public log.
struct FrontView: Sendable {
    var now: Instant
    var dates: PageDates
    var log: LogView
    /// No member has signed up yet: the page says where to begin.
    var isNew = false
    /// The public statistic of revocations and appeals.
    var appeals = AppealCounts()
}

/// The office's public pages, and its log with the files for checkpoints.
func frontPage(_ view: FrontView, _ setting: PageSetting) -> Markup {
    let words = setting.words
    let dates = view.dates.dates(view.now).map { date -> Markup in "<span>\(date)</span>" }
    let pages = [
        (words.programme.title, ProgrammeSection.path, words.front.programme),
        (words.frame.checkLetter, "/check", words.front.check),
        (words.incident.title, IncidentSection.path, words.front.incident),
        (words.coverage.title, CoverageSection.path, words.front.coverage),
        (words.numbers.title, NumbersSection.path, words.front.numbers),
        (words.notices.title, NoticesSection.path, words.front.notices),
    ].map { name, path, about -> Markup in
        #"<dt><a href="\#(setting.link(path))">\#(name)</a></dt><dd>\#(about)</dd>"#
    }
    return page(
        PageFrame(title: words.front.title, navigation: navigation(setting, at: "/")),
        setting,
        content: """
            <h1>\(words.front.title)</h1>
            <p class="dates">\(dates)</p>
            \(view.isNew ? setUpLine(setting) : nil)
            <p class="lead">\(words.front.lead)</p>
            <dl class="doors">\(pages)</dl>
            \(appealNumbers(view.appeals, setting))
            \(logSection(view.log, view.dates, setting))
            """
    )
}

/// Where a new office begins.
private func setUpLine(_ setting: PageSetting) -> Markup {
    let words = setting.words
    return """
        <p class="lead said" role="status"><strong>\(words.front.isNew)</strong> \
        <a href="\(setting.link("/set-up"))">\(words.signIn.setUpTitle)</a></p>
        """
}
