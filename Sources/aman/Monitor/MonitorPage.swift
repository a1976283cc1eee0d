import AmanLetter
import AmanMonitor
import AmanNumbers
import AmanTexts

/// The page that a monitor shows: one file without scripts, readable from a stick.
struct MonitorPage {
    /// The file name of each chart, without its end.
    let charts: [(name: String, chart: WeekChart)]
    private let outcome: MonitorOutcome
    private let proofs: [String]
    private let folder: String

    init(_ outcome: MonitorOutcome, _ proofs: [String], in folder: String) {
        self.outcome = outcome
        self.proofs = proofs
        self.folder = folder
        let texts = messages.cliRun.monitor
        let days = outcome.report.replay.days.days(until: outcome.report.at)
        charts =
            days.isEmpty
            ? []
            : [
                ("letters", WeekChart(texts.lettersChart, days) { $0.letters }),
                ("withdrawn", WeekChart(texts.withdrawnChart, days) { $0.withdrawn }),
            ]
    }

    var html: String {
        let texts = messages.cliRun.monitor
        let report = outcome.report
        var body = "<h1>\(safe(texts.pageTitle(origin: report.origin)))</h1>\n"
        body += "<p class=\"\(outcome.weight.state)\">\(safe(outcome.sentence(in: folder)))</p>\n"
        body += list(facts)
        if !proofs.isEmpty {
            let links = proofs.map { "<li><a href=\"\(safe($0))\">\(safe($0))</a></li>\n" }
            body += "<ul>\n\(links.joined())</ul>\n"
        }
        let findings = report.findings
        var lines = findings.all.map { "\($0.weight.label): \($0.sentence)" }
        let more = findings.counts.values.reduce(0, +) - findings.all.count
        if more > 0 { lines.append(texts.more(count: "\(more)")) }
        body += lines.isEmpty ? "<p>\(safe(texts.nothingFound))</p>\n" : list(lines)
        body += charts.map { "\($0.chart.svg)\n" }.joined()
        return """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(safe(texts.pageTitle(origin: report.origin)))</title>
            <style>
            body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 1rem auto; padding: 0 1rem }
            p.fits { background: #dff0e2 }
            p.cannot-tell { background: #fff3cd }
            p.does-not-fit { background: #f8d7da }
            p[class] { padding: .75rem; font-weight: bold; overflow-wrap: anywhere }
            h1, li { overflow-wrap: anywhere }
            svg { max-width: 100%; height: auto }
            </style>
            \(body)</html>

            """
    }

    /// What is known whether or not something was found.
    private var facts: [String] {
        let texts = messages.cliRun.monitor
        let report = outcome.report
        var facts = [texts.visited(at: report.at.rfc3339)]
        if let well = outcome.memory.lastWell {
            facts.append(texts.lastWell(at: Instant(seconds: well).rfc3339))
        }
        if let signed = report.newestSigned { facts.append(texts.lastSigned(at: signed.rfc3339)) }
        if report.quorum > 0 {
            facts.append(
                texts.cosignedBy(found: "\(report.cosigned)", needed: "\(report.quorum)")
            )
        }
        if let usual = report.replay.days.usualLetters {
            facts.append(texts.usualRate(count: "\(Int(usual.rounded()))"))
        }
        switch report.comparison {
        case .exact: facts.append(texts.exact)
        case .byCount: facts.append(texts.byCount)
        case .none: facts.append(texts.noLists)
        }
        return facts
    }

    private func list(_ lines: [String]) -> String {
        "<ul>\n" + lines.map { "<li>\(safe($0))</li>\n" }.joined() + "</ul>\n"
    }
}

/// Counts of each week as bars, as a picture that is whole alone and in a page.
struct WeekChart {
    let svg: String

    /// Draws the newest weeks of what `count` gives of each day.
    init(_ title: String, _ days: [DayCounts.Day], count: (DayCounts.Day) -> Int) {
        // Weeks begin on Monday: the first day of 1970 was a Thursday.
        var weeks: [Int64: Int] = [:]
        for day in days { weeks[(day.number + 3) / 7, default: 0] += count(day) }
        let last = weeks.keys.max() ?? 0
        let first = max(weeks.keys.min() ?? 0, last - weekCountMax + 1)
        let chart = BarChart((first...last).map { weeks[$0] ?? 0 }, barLayout)
        let width = chart.width + barLayout.margin
        var marks = ""
        for (week, bar) in zip(first...last, chart.bars) {
            let monday = date(week * 7 - 3)
            marks += "<rect x=\"\(bar.left)\" y=\"\(bar.top)\" width=\"\(barLayout.barWidth)\""
            marks +=
                " height=\"\(bar.height)\"><title>\(monday): \(weeks[week] ?? 0)</title></rect>\n"
        }
        let (from, to) = (date(first * 7 - 3), date(last * 7 - 3))
        let (base, margin) = (chart.base, barLayout.margin)
        svg = """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" width="\(max(width, 320))" \
            height="\(base + 30)" viewBox="0 0 \(max(width, 320)) \(base + 30)" \
            font-family="sans-serif" font-size="12" fill="#1f4e79">
            <title>\(safe(title))</title>
            <text x="\(margin)" y="16">\(safe(title)) (\(chart.most))</text>
            \(marks)<path d="M\(margin) \(base)H\(max(width, 320) - margin)" stroke="#444"/>
            <text x="\(margin)" y="\(base + 18)">\(from) – \(to)</text>
            </svg>
            """
    }
}

extension Weight {
    /// How much a finding weighs, in words.
    fileprivate var label: String {
        let texts = messages.cliRun.monitor
        return switch self {
        case .notable: texts.worthALook
        case .cannotTell: texts.notJudged
        case .doesNotFit: texts.contradiction
        }
    }
}

/// Text that is no markup, whatever an office wrote into its log or its trust list.
private func safe(_ text: String) -> String {
    visible(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
}

/// Weeks on a chart: two years.
private let weekCountMax: Int64 = 104
private let barLayout = BarChart.Layout(
    step: 8,
    barWidth: 6,
    plotHeight: 120,
    top: 28,
    margin: 10
)
