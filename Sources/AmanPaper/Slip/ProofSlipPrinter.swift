package import AmanLetter
package import AmanOffice
internal import AmanTexts

/// Prints slips that prove letters: codes side by side, one sentence, who saw the log; no name.
///
/// There are two to a page, to be cut apart.
/// Not for use by two tasks at once.
package final class ProofSlipPrinter {
    private let programme: Programme
    private let office: OfficeEntry
    private let languages: [PaperLanguage]
    private let dates: PaperDates
    private let typesetter: Typesetter
    private let frame: PageFrame

    private static let languageCountMax = 3
    private static let slipsOnPage = 2
    private static let markSide = 11.0.mm
    private static let titleHeight = 6.0.mm
    private static let numberHeight = 9.0.mm
    /// Three codes and the white between them are as wide as the page; a module of a version 16
    /// code is 0.69 mm wide then, one of version 20 0.57 mm.
    private static let codeSide = 56.0.mm
    private static let codeGap = 7.0.mm
    private static let labelHeight = 5.0.mm

    /// Makes a printer for one office's slips.
    ///
    /// - Throws: `unknownOffice`, or `fontsMissing`.
    package init(programme: Programme, office: OfficeCode) throws(PaperError) {
        guard let entry = programme.office(office) else { throw .unknownOffice(office) }
        self.programme = programme
        self.office = entry
        languages = programme.languages.prefix(Self.languageCountMax).map(PaperLanguage.init)
        dates = PaperDates(programme: programme)
        frame = PageFrame(programme.paperSize)
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: languages.map(\.code), by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// A PDF of the slips in their order.
    ///
    /// - Throws: `pageTooFull`, or what cannot be drawn.
    package func pdf(_ slips: [ProofSlip]) throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, page: frame)
        if let first = slips.first { surface.describe(madeAt: first.madeAt, title: "") }
        let canvas = try Canvas(surface)
        let page = PageSetter(typesetter: typesetter, canvas: canvas)
        for (place, slip) in slips.enumerated() {
            let onPage = place % Self.slipsOnPage
            let half = frame.height / Double(Self.slipsOnPage)
            try draw(slip, from: Double(onPage) * half, to: Double(onPage + 1) * half, on: page)
            guard onPage == Self.slipsOnPage - 1 || place == slips.count - 1 else { continue }
            // Where the sheet is cut.
            let cut = (from: (frame.left, half), to: (frame.right, half))
            canvas.rule(from: cut.from, to: cut.to, width: 0.3, ink: .green)
            try canvas.endPage()
        }
        try surface.finish()
        return sink.bytes
    }

    private func draw(
        _ slip: ProofSlip,
        from top: Double,
        to bottom: Double,
        on page: PageSetter
    ) throws(PaperError) {
        var below = top + PageFrame.top
        if programme.sample, let language = languages.first {
            let box = frame.line(top + PageFrame.margin, frame.sample.height)
            try page.set(language.words.sample, language.style(8, bold: true), in: box)
        }
        try drawHead(slip, below: &below, on: page)
        try drawCodes(slip.codes, below: &below, on: page)
        let height = (bottom - PageFrame.margin - below) / Double(max(1, languages.count))
        for language in languages {
            try drawSentences(slip, language, in: frame.line(below, height), on: page)
            below += height
        }
    }

    /// The office in each language beside the mark, and the number of the letter.
    private func drawHead(
        _ slip: ProofSlip,
        below: inout Double,
        on page: PageSetter
    ) throws(PaperError) {
        var mark = frame.line(below, Self.markSide)
        mark.width = Self.markSide
        let isRightToLeft = languages.first?.rightToLeft == true
        if isRightToLeft { mark.x = frame.right - Self.markSide }
        page.canvas.line(Pictograms.arch, in: mark, width: 2, ink: .green)
        let gap = 4.0.mm
        for language in languages {
            var box = frame.line(below, Self.titleHeight)
            box.width -= Self.markSide + gap
            if !isRightToLeft { box.x += Self.markSide + gap }
            let title = language.texts.proofSlip.title + " · " + office.names.text(language.code)
            try page.set(title, language.style(12.5, bold: true), in: box)
            below += Self.titleHeight
        }
        let style = TextStyle(face: .mono, size: 20, bold: true, alignment: .centre)
        try page.set(slip.number.text, style, in: frame.line(below, Self.numberHeight))
        below += Self.numberHeight + 2.0.mm
    }

    /// The codes, the first where reading begins; each says which of how many it is.
    private func drawCodes(
        _ texts: [String],
        below: inout Double,
        on page: PageSetter
    ) throws(PaperError) {
        let count = Double(texts.count)
        let width = count * Self.codeSide + (count - 1) * Self.codeGap
        let isRightToLeft = languages.first?.rightToLeft == true
        for (place, text) in texts.enumerated() {
            let code = try QRCode(text)
            let column = Double(isRightToLeft ? texts.count - 1 - place : place)
            var box = frame.line(below, Self.codeSide)
            box.x += (PageFrame.contentWidth - width) / 2
            box.x += column * (Self.codeSide + Self.codeGap)
            box.width = Self.codeSide
            page.canvas.stamp(try code.mask(), pixels: code.side, in: box)
            // Below the white that the code needs.
            box.y = box.bottom + Self.codeSide / Double(code.side) * Double(QRCode.quietModules)
            box.height = Self.labelHeight
            let style = TextStyle(size: 10, bold: true, alignment: .centre)
            try page.set("\(place + 1) / \(texts.count)", style, in: box)
        }
        below += Self.codeSide + Self.labelHeight + 5.0.mm
    }

    private func drawSentences(
        _ slip: ProofSlip,
        _ language: PaperLanguage,
        in box: Box,
        on page: PageSetter
    ) throws(PaperError) {
        let words = language.texts.proofSlip
        let number = language.leftToRight(slip.number.text)
        let text = words.sentence(number: number) + " " + state(slip, language)
        try page.set(text, language.style(10.5), in: box, rise: 0)
    }

    /// Who saw the log with the letter in it; where too few did, that is said plainly.
    private func state(_ slip: ProofSlip, _ language: PaperLanguage) -> String {
        let words = language.texts.proofSlip
        guard slip.listed > 0 else { return words.noWitnesses }
        guard let seenAt = slip.witnessedAt else { return words.notSeen }
        let days = dates.days(seenAt, language, form: .long).joined(separator: " · ")
        return words.seen(
            count: language.digits("\(slip.seenBy)"),
            witnesses: language.digits("\(slip.listed)"),
            date: days
        )
    }
}
