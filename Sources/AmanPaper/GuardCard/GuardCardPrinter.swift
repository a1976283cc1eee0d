package import AmanLetter
package import AmanOffice
internal import AmanTexts

/// Prints the guard's card: one A4 page in one language, black and one green, no name on it.
package struct GuardCardPrinter {
    private let programme: Programme
    private let language: PaperLanguage
    private let words: GuardCardTexts
    private let typesetter: Typesetter

    /// Languages there are cards in.
    package static let languages = PageLanguage.allCases.map(\.rawValue)

    private static let width = Page.right - Page.left

    /// Makes a printer for one programme and language.
    ///
    /// - Throws: `fontsMissing` when this machine cannot set the language.
    package init(programme: Programme, language: String) throws(PaperError) {
        self.programme = programme
        self.language = PaperLanguage(language)
        words = self.language.texts.guardCard
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: [language], by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// The card as a PDF of one page.
    package func pdf(madeAt: Instant) throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, width: Page.width, height: Page.height)
        surface.describe(madeAt: madeAt, title: "")
        let canvas = try Canvas(surface)
        let page = PageSetter(typesetter: typesetter, canvas: canvas)
        try drawHead(on: page)
        try drawHeading(words.whatTitle, at: 36.0.mm, on: page)
        try page.set(words.what, style(11.5), in: line(43.0.mm, 17.0.mm), rise: 0)
        try drawHeading(words.lookTitle, at: 61.0.mm, on: page)
        try drawLook(at: 69.0.mm, on: page)
        try drawHeading(words.radioTitle, at: 117.0.mm, on: page)
        try drawRadio(at: 125.0.mm, on: page)
        try drawHeading(words.verdictTitle, at: 148.0.mm, on: page)
        try drawVerdicts(at: 156.0.mm, on: page)
        try drawNever(at: 246.0.mm, on: page)
        try drawCall(at: 262.0.mm, on: page)
        try canvas.endPage()
        try surface.finish()
        return sink.bytes
    }

    private func style(_ size: Double, bold: Bool = false) -> TextStyle {
        language.style(size, bold: bold)
    }

    private func line(_ top: Double, _ height: Double) -> Box {
        Box(x: Page.left, y: top, width: Self.width, height: height)
    }

    /// A part of the page's width, counted from where the language begins to read.
    private func part(_ from: Double, _ to: Double, _ top: Double, _ height: Double) -> Box {
        let start = language.rightToLeft ? Page.right - to : Page.left + from
        return Box(x: start, y: top, width: to - from, height: height)
    }

    private func drawHead(on page: PageSetter) throws(PaperError) {
        let mark = part(0, 17.0.mm, Page.top + 2.0.mm, 18.0.mm)
        page.canvas.line(Pictograms.arch, in: mark, width: 2.4, ink: .green)
        var box = part(23.0.mm, Self.width, Page.top, 12.0.mm)
        try page.set(words.title, style(26, bold: true), in: box)
        box.y += 13.0.mm
        box.height = 8.0.mm
        try page.set(programme.names.text(language.code), style(12), in: box)
        let ruled = Page.top + 23.5.mm
        let ends = (from: (Page.left, ruled), to: (Page.right, ruled))
        page.canvas.rule(from: ends.from, to: ends.to, width: 1.4, ink: .green)
        guard programme.sample else { return }
        let sample = Box(x: Page.left, y: 4.0.mm, width: Self.width, height: 4.6.mm)
        try page.set(language.words.sample, style(8, bold: true), in: sample)
    }

    private func drawHeading(
        _ text: String,
        at top: Double,
        on page: PageSetter
    ) throws(PaperError) {
        try page.set(text, style(13, bold: true), in: line(top, 7.0.mm), ink: .green)
    }

    /// Three pictures side by side, with their sentences below.
    private func drawLook(at top: Double, on page: PageSetter) throws(PaperError) {
        let share = (Self.width - 2 * Page.gap) / 3
        let pictures = [Pictograms.letter, Pictograms.compare, Pictograms.pass]
        for (place, picture) in pictures.enumerated() {
            let start = Double(place) * (share + Page.gap)
            let cell = part(start, start + share, top, 46.0.mm)
            page.canvas.frame(cell, width: 0.8, ink: .green, radius: 2.0.mm)
            let side = 17.0.mm
            let frame = Box(x: cell.middle - side / 2, y: top + 3.0.mm, width: side, height: side)
            page.canvas.line(picture, in: frame, width: 1.7, ink: .black)
            let text = Box(
                x: cell.x + 3.0.mm,
                y: frame.bottom + 2.0.mm,
                width: cell.width - 6.0.mm,
                height: cell.bottom - frame.bottom - 3.0.mm
            )
            try page.set(words.look[place], style(11).aligned(.centre), in: text)
        }
    }

    private func drawRadio(at top: Double, on page: PageSetter) throws(PaperError) {
        let picture = part(1.0.mm, 15.0.mm, top + 1.0.mm, 14.0.mm)
        page.canvas.line(Pictograms.radio, in: picture, width: 1.5, ink: .black)
        let text = part(20.0.mm, 128.0.mm, top, 19.0.mm)
        try page.set(words.radio, style(11), in: text)
        let sample = part(134.0.mm, Self.width, top, 17.0.mm)
        page.canvas.frame(sample, width: 0.6, ink: .black)
        var mono = TextStyle(face: .mono, size: 13, bold: true, alignment: .centre)
        var row = sample
        row.height = sample.height / 2
        try page.set("HER-7K4M-92QX", mono, in: row)
        row.y += row.height
        mono.bold = false
        mono.size = 12
        try page.set("3F7K-9QWD", mono, in: row)
    }

    private func drawVerdicts(at top: Double, on page: PageSetter) throws(PaperError) {
        let height = 8.8.mm
        for (place, (says, meaning)) in zip(words.says, words.meanings).enumerated() {
            let y = top + Double(place) * height
            let cell = part(0, 68.0.mm, y, height)
            try page.set(says, style(10.5, bold: true), in: cell)
            try page.set(meaning, style(10.5), in: part(71.0.mm, Self.width, y, height))
            let below = y + height
            let ends = (from: (Page.left, below), to: (Page.right, below))
            page.canvas.rule(from: ends.from, to: ends.to, width: 0.3, ink: .black)
        }
    }

    private func drawNever(at top: Double, on page: PageSetter) throws(PaperError) {
        let box = line(top, 13.0.mm)
        page.canvas.frame(box, width: 1.2, ink: .green, radius: 2.0.mm)
        var text = box
        text.x += 3.0.mm
        text.width -= 6.0.mm
        try page.set(words.never, style(12, bold: true).aligned(.centre), in: text)
    }

    private func drawCall(at top: Double, on page: PageSetter) throws(PaperError) {
        try page.set(words.callTitle, style(13, bold: true), in: line(top, 7.0.mm), ink: .green)
        try page.set(words.call, style(11), in: line(top + 7.0.mm, 6.0.mm))
        let contact = language.leftToRight(programme.incident.contact)
        try page.set(contact, style(16, bold: true), in: line(top + 13.5.mm, 8.5.mm))
        let check =
            language.words.checkAt + ": "
            + language.leftToRight(programme.incident.checkAt)
        try page.set(check, style(10), in: line(top + 22.5.mm, 5.5.mm))
    }
}
