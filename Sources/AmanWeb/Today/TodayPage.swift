import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// What the page of today shows besides the counts.
struct TodayView: Sendable {
    var today: OfficeToday
    var now: Instant
    /// Kinds in the programme's order, with their titles.
    var kinds: [(kind: LetterKind, title: String)]
    /// How many wait at each step.
    var queues: QueueLengths
    var dates: PageDates
    /// How the last hours went; nil where the counter does not count it.
    var pace: OfficePace?
    var days: OfficeDays
    /// Who has waited longest in each queue.
    var longestWaits: [WaitingLine: LongestWait]
    /// How many have to grant.
    var officers: Int
    var log: LogView
    /// Changes of the last days to accounts that no second member confirmed; 0 for anyone signed
    /// out.
    var aloneChanges = 0
}

/// The office today: numbers and queues, and no names.
func todayPage(_ view: TodayView, _ setting: PageSetting) -> Markup {
    let words = setting.words
    let dates = view.dates.dates(view.now).map { date -> Markup in "<span>\(date)</span>" }
    return page(
        PageFrame(
            title: words.frame.today,
            navigation: navigation(setting, at: "/", queues: view.queues)
        ),
        setting,
        content: """
            <h1>\(words.frame.today)</h1>
            <p class="dates">\(dates)</p>
            \(overdueLine(view.today.appeals, setting))
            \(aloneLine(view.aloneChanges, setting))
            \(figures(view.today.counts, setting))
            \(waitingSection(view, setting))
            \(view.pace.map { paceSection($0, view.dates, setting) })
            \(daysSection(view.days.days, view.dates, setting))
            \(desksSection(view.days.desks, view.dates, setting))
            \(kindsTable(view, setting))
            \(statusTable(view.today.counts, setting))
            \(appealNumbers(view.today.appeals, setting))
            \(logSection(view.log, view.dates, setting))
            <p class="quiet after">\(words.frame.noNames)</p>
            """
    )
}

/// What everyone here is to know of the accounts of this office; nothing on other days.
private func aloneLine(_ count: Int, _ setting: PageSetting) -> Markup? {
    guard count > 0 else { return nil }
    let text = setting.words.staffRequests.today(count: setting.language.count(count))
    return #"<p role="status">\#(text)</p>"#
}

/// How many wait at each step.
func queueLengths(_ counts: OfficeCounts, officers: Int) -> QueueLengths {
    let states = counts.applicationsByState
    let (received, recommended) = (states[.received, default: 0], states[.recommended, default: 0])
    let twoPairs = officers > 1
    var queues: QueueLengths = [
        .review: received,
        .issue: states[.granted, default: 0],
        .handOut: counts.waitingToBeCalled,
    ]
    if twoPairs { queues[.decide] = recommended }
    return queues
}

private func figures(_ counts: OfficeCounts, _ setting: PageSetting) -> Markup {
    let (words, language) = (setting.words.today, setting.language)
    let nobody = counts.applicationsByState.values.allSatisfy { $0 == 0 }
    guard !nobody || counts.applicationsToday > 0 else {
        return #"<p class="lead after">\#(words.nothingYet)</p>"#
    }
    let label = words.lettersToday(count: counts.lettersToday)
    let rest: [(String, Int)] = [
        (words.applicationsToday, counts.applicationsToday),
        (words.handedOutToday, counts.handedOutToday),
        (words.waitingToBeCalled, counts.waitingToBeCalled),
        (words.noShows, counts.noShows),
    ]
    let cells = rest.map { name, count -> Markup in
        "<div><dt>\(name)</dt><dd>\(language.count(count))</dd></div>"
    }
    return """
        <p class="weight"><b>\(language.count(counts.lettersToday))</b> \(label)</p>
        <dl class="figures">\(cells)</dl>
        """
}

private func kindsTable(_ view: TodayView, _ setting: PageSetting) -> Markup {
    let words = setting.words.today
    let counts = view.today.counts.lettersByKind
    guard counts.values.contains(where: { $0 > 0 }) else {
        return """
            <section><h2>\(words.lettersByKind)</h2><p class="quiet">\(words.noLettersYet)</p>\
            </section>
            """
    }
    let rows = view.kinds.map { kind, title -> Markup in
        row(title, counts[kind, default: 0], setting)
    }
    return """
        <section><h2>\(words.lettersByKind)</h2><table>
        <thead><tr><th scope="col">\(words.kind)</th>\
        <th scope="col">\(words.inAll)</th></tr></thead>
        <tbody>\(rows)</tbody></table></section>
        """
}

private func statusTable(_ counts: OfficeCounts, _ setting: PageSetting) -> Markup? {
    guard counts.lettersByKind.values.contains(where: { $0 > 0 }) else { return nil }
    let words = setting.words.today
    let names: [(LetterStatus, String)] = [
        (.valid, words.valid), (.exchanged, words.exchanged), (.suspended, words.suspended),
        (.revoked, words.revoked),
    ]
    let rows = names.map { status, name -> Markup in
        row(name, counts.lettersByStatus[status.rawValue, default: 0], setting)
    }
    return """
        <section><h2>\(words.lettersByStatus)</h2><table><tbody>\(rows)</tbody></table></section>
        """
}

private func row(_ name: String, _ count: Int, _ setting: PageSetting) -> Markup {
    #"<tr><th scope="row">\#(name)</th><td>\#(setting.language.count(count))</td></tr>"#
}
