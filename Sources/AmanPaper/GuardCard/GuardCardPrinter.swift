package import AmanLetter
package import AmanOffice
internal import AmanTexts
package import AmanVerdict

/// Prints the guard's card: one page in one language, black and one green, no name on it.
///
/// Positions are those on A4, stretched or pressed to the programme's paper.
package struct GuardCardPrinter {
    private let programme: Programme
    private let language: PaperLanguage
    private let words: GuardCardTexts
    private let typesetter: Typesetter
    private let frame: PageFrame
    private let mark: RootMark?

    /// Languages there are cards in.
    package static let languages = PageLanguage.allCases.map(\.rawValue)

    private static let width = PageFrame.contentWidth

    /// Makes a printer for one programme and language.
    ///
    /// - Parameters:
    ///   - programme: Its name, its paper and whom to call.
    ///   - language: One of `languages`.
    ///   - mark: The root's, for guards to compare; nil where the office has pinned no root.
    /// - Throws: `fontsMissing` when this machine cannot set the language.
    package init(
        programme: Programme,
        language: String,
        mark: RootMark? = nil
    ) throws(PaperError) {
        self.programme = programme
        self.language = PaperLanguage(language)
        words = self.language.texts.guardCard
        frame = PageFrame(programme.paperSize)
        self.mark = mark
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: [language], by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// The card as a PDF of one page.
    ///
    /// - Throws: `PaperError`: what does not fit its place, or cannot be drawn.
    package func pdf(madeAt: Instant) throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, page: frame)
        surface.describe(madeAt: madeAt, title: "")
        let canvas = try Canvas(surface)
        let page = PageSetter(typesetter: typesetter, canvas: canvas)
        try drawHead(on: page)
        try drawHeading(words.whatTitle, at: 34.5.mm, on: page)
        try page.set(words.what, style(11.5), in: line(41.5.mm, 12.5.mm), rise: 0)
        try drawHeading(words.lookTitle, at: 55.0.mm, on: page)
        try drawLook(at: 62.5.mm, on: page)
        try drawHeading(words.radioTitle, at: 103.5.mm, on: page)
        try drawRadio(at: 110.5.mm, on: page)
        try drawHeading(words.verdictTitle, at: 130.5.mm, on: page)
        try drawVerdicts(at: 138.0.mm, on: page)
        try drawNever(at: 224.5.mm, on: page)
        try drawCall(at: 237.5.mm, on: page)
        if let mark {
            let block = RootMarkBlock(mark: mark, languages: [language])
            try block.draw(in: line(268.0.mm, 22.5.mm), on: page)
        }
        try canvas.endPage()
        try surface.finish()
        return sink.bytes
    }

    private func style(_ size: Double, bold: Bool = false) -> TextStyle {
        language.style(size, bold: bold)
    }

    private func line(_ top: Double, _ height: Double) -> Box {
        frame.line(frame.down(top), frame.tall(height))
    }

    /// A part of the page's width, counted from where the language begins to read.
    private func part(_ from: Double, _ to: Double, _ top: Double, _ height: Double) -> Box {
        let start = language.rightToLeft ? frame.right - to : frame.left + from
        return Box(x: start, y: frame.down(top), width: to - from, height: frame.tall(height))
    }

    private func drawHead(on page: PageSetter) throws(PaperError) {
        let mark = part(0, 17.0.mm, PageFrame.top + 2.0.mm, 18.0.mm)
        page.canvas.line(Pictograms.arch, in: mark, width: 2.4, ink: .green)
        let title = part(23.0.mm, Self.width, PageFrame.top, 12.0.mm)
        try page.set(words.title, style(26, bold: true), in: title)
        let name = part(23.0.mm, Self.width, PageFrame.top + 13.0.mm, 8.0.mm)
        try page.set(programme.names.text(language.code), style(12), in: name)
        rule(below: part(0, Self.width, PageFrame.top, 23.5.mm), width: 1.4, .green, on: page)
        guard programme.sample else { return }
        try page.set(language.words.sample, style(8, bold: true), in: frame.sample)
    }

    private func rule(below box: Box, width: Double, _ ink: Ink, on page: PageSetter) {
        let ends = (from: (frame.left, box.bottom), to: (frame.right, box.bottom))
        page.canvas.rule(from: ends.from, to: ends.to, width: width, ink: ink)
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
        let share = (Self.width - 2 * PageFrame.gap) / 3
        let pictures = [Pictograms.letter, Pictograms.compare, Pictograms.pass]
        for (place, picture) in pictures.enumerated() {
            let start = Double(place) * (share + PageFrame.gap)
            let cell = part(start, start + share, top, 39.0.mm)
            page.canvas.frame(cell, width: 0.8, ink: .green, radius: 2.0.mm)
            let side = 14.0.mm
            let drawn = Box(
                x: cell.middle - side / 2,
                y: cell.y + 2.0.mm,
                width: side,
                height: side
            )
            page.canvas.line(picture, in: drawn, width: 1.7, ink: .black)
            let text = Box(
                x: cell.x + 3.0.mm,
                y: drawn.bottom + 1.5.mm,
                width: cell.width - 6.0.mm,
                height: cell.bottom - drawn.bottom - 2.5.mm
            )
            try page.set(words.look[place], style(11).aligned(.centre), in: text)
        }
    }

    private func drawRadio(at top: Double, on page: PageSetter) throws(PaperError) {
        // Its waves reach above its box, and are not to touch the heading.
        let picture = part(1.0.mm, 15.0.mm, top + 4.0.mm, 14.0.mm)
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
        let height = 8.5.mm
        for (place, row) in rows.enumerated() {
            let y = top + Double(place) * height
            let cell = part(0, 68.0.mm, y, height)
            try page.set(row.says, style(10.5, bold: true), in: cell)
            try page.set(row.meaning, style(10.5), in: part(71.0.mm, Self.width, y, height))
            rule(below: cell, width: 0.3, .black, on: page)
        }
    }

    /// What the phone says, each with what to do, in the order of the texts.
    private var rows: [(says: String, meaning: String)] {
        let phone = Words.of(language.code)
        let headlines = Self.verdicts.map { phone.usualHeadline($0) }
        return Array(zip(headlines, words.meanings))
    }

    /// All of them: letters in force first, then those that something happened to.
    static let verdicts: [Verdict] = [
        .inForce, .notYetValid, .expired, .exchanged, .suspended, .revoked, .untrusted, .forged,
        .unreadable, .cannotTell,
    ]

    private func drawNever(at top: Double, on page: PageSetter) throws(PaperError) {
        let box = line(top, 11.5.mm)
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
