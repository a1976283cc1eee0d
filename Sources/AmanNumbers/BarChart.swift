/// Where the bars of a chart are drawn; pages and pictures write them in their own markup.
package struct BarChart: Equatable, Sendable {
    /// One value as a rectangle, from its upper left corner.
    package struct Bar: Equatable, Sendable {
        package let left: Int
        package let top: Int
        package let height: Int
    }

    /// How the bars are laid out, in units of the drawing.
    package struct Layout: Equatable, Sendable {
        /// From the left side of a bar to that of the next.
        package var step: Int
        package var barWidth: Int
        /// The height of the highest bar.
        package var plotHeight: Int
        /// Above the highest bar.
        package var top: Int
        /// Left of the first bar.
        package var margin: Int
        /// The least height of a value that is not 0.
        package var heightMin = 0
        /// The first value is drawn at the right.
        package var isReversed = false

        package init(step: Int, barWidth: Int, plotHeight: Int, top: Int, margin: Int) {
            self.step = step
            self.barWidth = barWidth
            self.plotHeight = plotHeight
            self.top = top
            self.margin = margin
        }
    }

    package let bars: [Bar]
    package let layout: Layout
    /// The highest value; 0 where there is none.
    package let most: Int

    /// Lays out a bar for each value, in their order.
    package init(_ values: [Int], _ layout: Layout) {
        let most = max(0, values.max() ?? 0)
        self.most = most
        self.layout = layout
        bars = values.enumerated().map { index, value in
            // Counts beyond this are of no office; larger ones would overflow.
            let part = min(max(0, value), countMax) * layout.plotHeight
            let full = part / min(max(1, most), countMax)
            let height = value <= 0 ? 0 : max(layout.heightMin, full)
            let place = layout.isReversed ? values.count - 1 - index : index
            return Bar(
                left: layout.margin + place * layout.step,
                top: layout.top + layout.plotHeight - height,
                height: height
            )
        }
    }

    /// From the left of the drawing to the last step, without a margin at the right.
    package var width: Int { layout.margin + bars.count * layout.step }
    /// The line below the bars.
    package var base: Int { layout.top + layout.plotHeight }
}

private let countMax = 1_000_000_000
