import AmanLetter
import AmanOffice
import AmanTexts

/// Who waits at which step, and who has waited longest there: tickets, no names.
func waitingSection(_ view: TodayView, _ setting: PageSetting) -> Markup {
    let words = setting.words.today
    let rows = lines(view, setting).map { name, count, line -> Markup in
        """
        <tr><th scope="row">\(name)</th>\
        <td data-head="\(words.waitingCount)">\(setting.language.count(count))</td>\
        <td data-head="\(words.longest)">\(longest(line, view, setting))</td></tr>
        """
    }
    return """
        <section><h2>\(words.waiting)</h2><div class="wide" tabindex="0"><table class="rows">
        <thead><tr><th scope="col">\(words.step)</th><th scope="col">\(words.waitingCount)</th>\
        <th scope="col">\(words.longest)</th></tr></thead>
        <tbody>\(rows)</tbody></table></div></section>
        """
}

private func lines(
    _ view: TodayView,
    _ setting: PageSetting
) -> [(name: String, count: Int, line: WaitingLine)] {
    let (words, counts) = (setting.words, view.today.counts)
    let received = counts.applicationsByState[.received, default: 0]
    let recommended = counts.applicationsByState[.recommended, default: 0]
    var lines: [(name: String, count: Int, line: WaitingLine)] = []
    // One officer decides on what was registered; with more there is a review before.
    if view.officers > 1 {
        lines.append((words.frame.review, received, .received))
        lines.append((words.frame.decide, recommended, .recommended))
    } else {
        lines.append((words.frame.decide, received, .received))
    }
    let granted = counts.applicationsByState[.granted, default: 0]
    return lines + [
        (words.frame.issue, granted, .granted),
        (words.frame.handOut, counts.waitingToBeCalled, .ready),
        (words.today.noShows, counts.noShows, .noShow),
    ]
}

private func longest(
    _ line: WaitingLine,
    _ view: TodayView,
    _ setting: PageSetting
) -> Markup {
    guard let wait = view.longestWaits[line] else { return "–" }
    let seconds = max(0, view.now.seconds - wait.appliedAt.seconds)
    let age = Words.of(setting.language.rawValue).age(seconds)
    let ticket = wait.ticket.number
    return """
        <a href="\(setting.link("/case/\(ticket)"))">\(setting.words.desk.ticket) \
        \(setting.language.count(ticket))</a> · \(age)
        """
}

/// What was done in each of the last days.
func daysSection(_ days: [DayCount], _ dates: PageDates, _ setting: PageSetting) -> Markup {
    let (words, pace, language) = (setting.words.today, setting.words.pace, setting.language)
    let rows = days.map { day -> Markup in
        """
        <tr><th scope="row">\(dates.day(day.from))</th>\
        <td data-head="\(pace.applications)">\(language.count(day.applications))</td>\
        <td data-head="\(pace.letters)">\(language.count(day.letters))</td>\
        <td data-head="\(pace.handedOut)">\(language.count(day.handedOut))</td></tr>
        """
    }
    return """
        <section><h2>\(words.byDay)</h2><div class="wide" tabindex="0"><table class="rows">
        <thead><tr><th scope="col">\(words.day)</th><th scope="col">\(pace.applications)</th>\
        <th scope="col">\(pace.letters)</th><th scope="col">\(pace.handedOut)</th></tr></thead>
        <tbody>\(rows)</tbody></table></div></section>
        """
}

/// What each desk has done today; nothing while none has called.
func desksSection(_ desks: [DeskCount], _ dates: PageDates, _ setting: PageSetting) -> Markup? {
    guard !desks.isEmpty else { return nil }
    let (words, language) = (setting.words.today, setting.language)
    let rows = desks.map { count -> Markup in
        let name = count.desk.map { language.count($0.number) } ?? words.onlyDesk
        let called = count.lastCalledAt.map { dates.time($0) } ?? "–"
        return """
            <tr><th scope="row">\(name)</th>\
            <td data-head="\(setting.words.pace.handedOut)">\(language.count(count.handedOut))</td>\
            <td data-head="\(words.lastCall)">\(called)</td></tr>
            """
    }
    return """
        <section><h2>\(words.desks)</h2><div class="wide" tabindex="0"><table class="rows">
        <thead><tr><th scope="col">\(words.desk)</th>\
        <th scope="col">\(setting.words.pace.handedOut)</th>\
        <th scope="col">\(words.lastCall)</th></tr></thead>
        <tbody>\(rows)</tbody></table></div></section>
        """
}
