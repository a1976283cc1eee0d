import AmanLetter
import AmanOffice
import AmanTexts

/// The last hours in small charts, with the same numbers as a table, and how long people waited.
func paceSection(_ pace: OfficePace, _ dates: PageDates, _ setting: PageSetting) -> Markup {
    let words = setting.words.pace
    let charts = [
        (words.applications, pace.applications), (words.letters, pace.letters),
        (words.handedOut, pace.handedOut),
    ].enumerated().map { place, chart in
        bars("chart-\(place)", chart.0, chart.1, setting)
    }
    let wait = pace.medianWaitSeconds.map { seconds -> Markup in
        "<p>\(words.medianWait): <strong>\(duration(seconds, setting))</strong></p>"
    }
    return """
        <section><h2>\(words.title)</h2>
        \(wait ?? #"<p class="quiet">\#(words.noWaitYet)</p>"#)
        <div class="charts after">\(charts)</div>
        <details><summary>\(words.asTable)</summary>\(table(pace, dates, setting))</details>\
        </section>
        """
}

/// One chart: a bar per hour, the present hour at the end where one reads to.
private func bars(
    _ id: String,
    _ name: String,
    _ counts: [Int],
    _ setting: PageSetting
) -> Markup {
    let newest = setting.language.count(counts.last ?? 0)
    let highest = setting.language.count(counts.max() ?? 0)
    let said = setting.words.pace.chartSays(newest: newest, highest: highest)
    return barFigure(id, name, counts, said: said, setting)
}

private func table(_ pace: OfficePace, _ dates: PageDates, _ setting: PageSetting) -> Markup {
    let (words, language) = (setting.words.pace, setting.language)
    let rows = pace.applications.indices.reversed().map { hour -> Markup in
        let start = pace.from.adding(seconds: Int64(hour) * 3_600)
        return """
            <tr><th scope="row">\(dates.time(start))</th>\
            <td>\(language.count(pace.applications[hour]))</td>\
            <td>\(language.count(pace.letters[hour]))</td>\
            <td>\(language.count(pace.handedOut[hour]))</td></tr>
            """
    }
    return """
        <div class="wide" tabindex="0"><table><thead><tr><th scope="col">\(words.hourFrom)</th>\
        <th scope="col">\(words.applications)</th><th scope="col">\(words.letters)</th>\
        <th scope="col">\(words.handedOut)</th></tr></thead><tbody>\(rows)</tbody></table></div>
        """
}

/// Hours and minutes, or days and hours, as far as they matter to a person who waits.
private func duration(_ seconds: Int64, _ setting: PageSetting) -> String {
    let words = setting.words.pace
    let minutes = max(0, Int(seconds / 60))
    let count = setting.language.count
    guard minutes >= 2_880 else {
        return words.hoursAndMinutes(hours: count(minutes / 60), minutes: count(minutes % 60))
    }
    return words.daysAndHours(days: count(minutes / 1_440), hours: count(minutes % 1_440 / 60))
}
