internal import AmanOffice

/// The page that a programme's papers are laid out for; all in points, from the top left corner.
struct PageFrame: Hashable {
    let width: Double
    let height: Double

    /// White at every edge.
    ///
    /// Office printers leave up to 5 mm unprinted. Source: the unprintable areas in the PPD files
    /// of common laser and ink printers, 4.2 to 5 mm at the foot; see docs/decisions/0062.
    static let margin = 6.0.mm
    /// Width of what is printed: the same on every paper.
    ///
    /// So no side is lost when a page for wide paper is printed on A4, left-aligned or centred.
    static let contentWidth = 182.0.mm
    static let gap = 5.0.mm
    /// Where the head of a page begins: below the line that marks a sample.
    static let top = 9.5.mm
    private static let sampleHeight = 3.4.mm
    /// Where pages that were measured on A4 end there.
    private static let bottomOnA4 = 290.5.mm

    init(_ paper: PaperSize) {
        let inch = 72.0
        switch paper {
        case .a4: (width, height) = (210.0.mm, 297.0.mm)
        case .usLetter: (width, height) = (8.5 * inch, 11 * inch)
        case .folio: (width, height) = (8.5 * inch, 13 * inch)
        }
    }

    var left: Double { (width - Self.contentWidth) / 2 }
    var right: Double { left + Self.contentWidth }
    var bottom: Double { height - Self.margin }

    /// The line above the head that marks a sample.
    var sample: Box { line(Self.margin, Self.sampleHeight) }

    /// A line as wide as what is printed.
    func line(_ top: Double, _ height: Double) -> Box {
        Box(x: left, y: top, width: Self.contentWidth, height: height)
    }

    /// A distance from the top that was measured on A4, stretched or pressed to this page.
    func down(_ onA4: Double) -> Double {
        Self.top + tall(onA4 - Self.top)
    }

    /// A height that was measured on A4, stretched or pressed to this page.
    func tall(_ onA4: Double) -> Double {
        onA4 * (bottom - Self.top) / (Self.bottomOnA4 - Self.top)
    }
}
