package import AmanLetter
package import AmanOffice
internal import AmanTexts

/// Prints the form on which a refused letter is reported: one page in one language, to fill in.
///
/// It has neither the office's name nor a code: a filled form that is found says only what was
/// written on it. Positions are those on A4, stretched or pressed to the programme's paper.
package struct IncidentFormPrinter {
    private let programme: Programme
    private let language: PaperLanguage
    private let words: IncidentTexts
    private let typesetter: Typesetter
    private let frame: PageFrame

    private static let width = PageFrame.contentWidth
    private static let boxSide = 3.6.mm
    private static let rowHeight = 6.2.mm

    /// Makes a printer for one programme and language.
    ///
    /// - Throws: `fontsMissing` when this machine cannot set the language.
    package init(programme: Programme, language: String) throws(PaperError) {
        self.programme = programme
        self.language = PaperLanguage(language)
        words = self.language.texts.incident
        frame = PageFrame(programme.paperSize)
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: [language], by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// The form as a PDF of one page.
    ///
    /// - Parameter madeAt: Stated in the file.
    /// - Returns: The file.
    /// - Throws: `PaperError`: what does not fit its place, or cannot be drawn.
    package func pdf(madeAt: Instant) throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, page: frame)
        surface.describe(madeAt: madeAt, title: "")
        let canvas = try Canvas(surface)
        let page = PageSetter(typesetter: typesetter, canvas: canvas)
        try drawHead(on: page)
        let half = (Self.width - PageFrame.gap) / 2
        let (what, who) = (words.kinds, words.sources)
        let kinds = [
            what.notHonoured, what.taken, what.denied, what.detained, what.money, what.hurt,
            what.other,
        ]
        let sources = [
            who.holder, who.relative, who.counsel, who.monitor, who.post, who.press,
        ]
        try drawChoice(words.what, kinds, from: 0, to: half, at: 42.0.mm, on: page)
        let second = half + PageFrame.gap
        try drawChoice(words.who, sources, from: second, to: Self.width, at: 42.0.mm, on: page)
        try drawFields(at: 98.0.mm, on: page)
        try drawMayLearn(at: 138.0.mm, on: page)
        try drawAccount(from: 158.0.mm, to: 270.0.mm, on: page)
        try drawLine(words.formReceipt, from: 0, to: Self.width, at: 276.0.mm, on: page)
        try canvas.endPage()
        try surface.finish()
        return sink.bytes
    }

    private func style(_ size: Double, bold: Bool = false) -> TextStyle {
        language.style(size, bold: bold)
    }

    /// A part of the page's width, counted from where the language begins to read.
    private func part(_ from: Double, _ to: Double, _ top: Double, _ height: Double) -> Box {
        let start = language.rightToLeft ? frame.right - to : frame.left + from
        return Box(x: start, y: frame.down(top), width: to - from, height: frame.tall(height))
    }

    private func drawHead(on page: PageSetter) throws(PaperError) {
        let title = part(0, Self.width, PageFrame.top, 10.0.mm)
        try page.set(words.title, style(18, bold: true), in: title)
        let contact = language.leftToRight(programme.incident.monitors?.contact ?? "")
        let advice = words.formAdvice(contact: contact)
        try page.set(advice, style(11), in: part(0, Self.width, 21.0.mm, 12.0.mm), rise: 0)
        let urgent = words.urgent(contact: language.leftToRight(programme.incident.contact))
        let call = style(10, bold: true)
        try page.set(urgent, call, in: part(0, Self.width, 33.0.mm, 6.0.mm), rise: 0)
        guard programme.sample else { return }
        try page.set(language.words.sample, style(8, bold: true), in: frame.sample)
    }

    /// Boxes to tick, one below the other.
    private func drawChoice(
        _ question: String,
        _ answers: [String],
        from start: Double,
        to end: Double,
        at top: Double,
        on page: PageSetter
    ) throws(PaperError) {
        try page.set(question, style(12, bold: true), in: part(start, end, top, 6.5.mm))
        for (row, answer) in answers.enumerated() {
            let y = top + 7.0.mm + Double(row) * Self.rowHeight
            try drawBox(answer, from: start, to: end, at: y, on: page)
        }
    }

    private func drawBox(
        _ text: String,
        from start: Double,
        to end: Double,
        at top: Double,
        on page: PageSetter
    ) throws(PaperError) {
        var tick = part(start, start + Self.boxSide, top, Self.rowHeight)
        tick.y += (tick.height - Self.boxSide) / 2
        tick.height = Self.boxSide
        page.canvas.frame(tick, width: 0.8, ink: .black)
        let box = part(start + Self.boxSide + 2.5.mm, end, top, Self.rowHeight)
        try page.set(text, style(10.5), in: box)
    }

    private func drawFields(at top: Double, on page: PageSetter) throws(PaperError) {
        let half = (Self.width - PageFrame.gap) / 2
        let second = half + PageFrame.gap
        try drawLine(words.when, from: 0, to: half, at: top, on: page)
        try drawLine(words.letter, from: second, to: Self.width, at: top, on: page)
        let below = top + 19.0.mm
        try drawLine(words.province, from: 0, to: half, at: below, on: page)
        try drawLine(words.district, from: second, to: Self.width, at: below, on: page)
    }

    /// A question with a rule to write on.
    private func drawLine(
        _ question: String,
        from start: Double,
        to end: Double,
        at top: Double,
        on page: PageSetter
    ) throws(PaperError) {
        try page.set(question, style(10.5, bold: true), in: part(start, end, top, 5.5.mm))
        rule(part(start, end, top, 14.0.mm), on: page)
    }

    private func rule(_ box: Box, on page: PageSetter) {
        let ends = (from: (box.x, box.bottom), to: (box.x + box.width, box.bottom))
        page.canvas.rule(from: ends.from, to: ends.to, width: 0.5, ink: .black)
    }

    private func drawMayLearn(at top: Double, on page: PageSetter) throws(PaperError) {
        let question = part(0, Self.width, top, 5.5.mm)
        try page.set(words.mayLearn, style(10.5, bold: true), in: question)
        let hint = part(0, Self.width, top + 5.5.mm, 5.0.mm)
        try page.set(words.mayLearnHint, style(9.5), in: hint)
        let y = top + 11.0.mm
        try drawBox(words.no, from: 0, to: 40.0.mm, at: y, on: page)
        try drawBox(words.yes, from: 45.0.mm, to: 90.0.mm, at: y, on: page)
    }

    /// The account, on ruled lines.
    private func drawAccount(
        from top: Double,
        to bottom: Double,
        on page: PageSetter
    ) throws(PaperError) {
        let question = part(0, Self.width, top, 6.0.mm)
        try page.set(words.account, style(12, bold: true), in: question)
        var below = top + 8.0.mm
        while below + 9.0.mm <= bottom {
            rule(part(0, Self.width, below, 9.0.mm), on: page)
            below += 9.0.mm
        }
    }
}
