import AmanNumbers
import AmanTexts

/// Bars of the site's charts, in units of the drawing: some twelve to fifty of them.
private let barLayout = BarChart.Layout(
    step: 20,
    barWidth: 16,
    plotHeight: 60,
    top: 4,
    margin: 2
)

/// Bars that a drawing is wide enough for at least.
private let barCountMin = 12

/// One chart with its name and a sentence: a bar for each value, the newest at the end where one
/// reads to.
///
/// - Parameters:
///   - id: Names the chart on its page.
///   - name: What is counted.
///   - counts: Oldest first.
///   - said: The chart in words, for those who do not see it.
///   - setting: The page's.
/// - Returns: A block of the page.
func barFigure(
    _ id: String,
    _ name: String,
    _ counts: [Int],
    said: String,
    _ setting: PageSetting
) -> Markup {
    var layout = barLayout
    layout.heightMin = 2
    layout.isReversed = setting.language.isRightToLeft
    // A few bars do not fill the drawing: they keep the width that twelve have.
    let empty = [Int](repeating: 0, count: max(0, barCountMin - counts.count))
    let chart = BarChart(empty + counts, layout)
    let width = String(chart.bars.count * layout.step)
    let drawn = chart.bars.map { bar -> Markup in
        """
        <rect x="\(String(bar.left))" y="\(String(bar.top))" width="\(String(layout.barWidth))" \
        height="\(String(bar.height))"/>
        """
    }
    return """
        <div><h3 id="\(id)">\(name)</h3>
        <svg class="bars" role="img" aria-labelledby="\(id) \(id)-says" \
        viewBox="0 0 \(width) \(String(chart.base + 2))">\(drawn)\
        <path d="M0 \(String(chart.base + 1))H\(width)"/></svg>
        <p class="quiet" id="\(id)-says">\(said)</p></div>
        """
}
