package import AmanLetter
package import AmanOffice

/// Prints a bundle as a sequence of codes, six to a page, to be scanned at a post that no
/// stick and no network reaches.
///
/// Each page says which bundle it belongs to and each code which of how many it is. There are no
/// other words, so that the sheets read the same in every language.
package struct FramePrinter {
    private let typesetter: Typesetter
    private let title: String
    private let madeAt: Instant
    private let frame: PageFrame

    private static let columns = 2
    private static let rows = 3
    private static let perPage = columns * rows
    private static let codeSideMax = 78.0.mm
    private static let top = 26.0.mm
    private static let columnStep = 96.0.mm
    /// Below a code: its quiet zone and its label.
    private static let labelHeight = 9.0.mm

    private var rowStep: Double { (frame.bottom - Self.top) / Double(Self.rows) }
    private var codeSide: Double { min(Self.codeSideMax, rowStep - Self.labelHeight) }
    private var left: Double { (frame.width - Self.columnStep - codeSide) / 2 }

    /// Makes a printer for one bundle.
    ///
    /// - Parameters:
    ///   - title: Printed on every page: the programme, the time, the first digits of the bundle's
    ///     digest.
    ///   - madeAt: The file's date.
    ///   - paper: What the pages are for.
    /// - Throws: `fontsMissing`.
    package init(title: String, madeAt: Instant, paper: PaperSize) throws(PaperError) {
        typesetter = try Typesetter()
        self.title = title
        self.madeAt = madeAt
        frame = PageFrame(paper)
    }

    /// A PDF with the codes of all the frames whose texts are given, in their order.
    ///
    /// - Throws: `PaperError`: what does not fit its place, or cannot be drawn.
    package func pdf(_ texts: [String]) throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, page: frame)
        surface.describe(madeAt: madeAt, title: title)
        let canvas = try Canvas(surface)
        let pageCount = (texts.count + Self.perPage - 1) / Self.perPage
        for (place, text) in texts.enumerated() {
            let onPage = place % Self.perPage
            if onPage == 0 { drawHead(place / Self.perPage + 1, of: pageCount, on: canvas) }
            try draw(text, place, of: texts.count, on: canvas)
            if onPage == Self.perPage - 1 || place == texts.count - 1 { try canvas.endPage() }
        }
        try surface.finish()
        return sink.bytes
    }

    private func drawHead(_ page: Int, of pageCount: Int, on canvas: Canvas) {
        let box = frame.line(10.0.mm, 8.0.mm)
        let style = TextStyle(size: 11, bold: true)
        set("\(title)   \(page) / \(pageCount)", style, in: box, on: canvas)
        canvas.rule(from: (box.x, 20.0.mm), to: (box.right, 20.0.mm), width: 0.8, ink: .green)
    }

    private func draw(
        _ text: String,
        _ place: Int,
        of count: Int,
        on canvas: Canvas
    ) throws(PaperError) {
        let code = try QRCode(text)
        let onPage = place % Self.perPage
        let box = Box(
            x: left + Double(onPage % Self.columns) * Self.columnStep,
            y: Self.top + Double(onPage / Self.columns) * rowStep,
            width: codeSide,
            height: codeSide
        )
        canvas.stamp(try code.mask(), pixels: code.side, in: box)
        var label = box
        label.y = box.bottom + 3.0.mm
        label.height = 6.0.mm
        set("\(place + 1) / \(count)", TextStyle(size: 12, bold: true), in: label, on: canvas)
    }

    private func set(_ text: String, _ style: TextStyle, in box: Box, on canvas: Canvas) {
        let size = (width: box.width, height: box.height)
        guard let block = typesetter.fitted(text, style, in: size) else { return }
        canvas.text(block, x: box.x, y: box.y)
    }
}
