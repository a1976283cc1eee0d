package import AmanLetter
package import AmanOffice
internal import AmanTexts

/// A number in the queue, as the applicant gets it in the hand.
package struct TicketSlip: Equatable, Sendable {
    package var ticket: Ticket
    package var takenAt: Instant

    package init(ticket: Ticket, takenAt: Instant) {
        self.ticket = ticket
        self.takenAt = takenAt
    }
}

/// Prints ticket slips: a very large number, the office, the date, what to bring; no name.
///
/// Not for use by two tasks at once.
package final class SlipPrinter {
    private let programme: Programme
    private let office: OfficeEntry
    private let languages: [PaperLanguage]
    private let dates: PaperDates
    private let typesetter: Typesetter
    private let layout: SlipLayout

    private static let languageCountMax = 3

    /// Makes a printer for one office's slips.
    ///
    /// - Throws: `unknownOffice`, or `fontsMissing`.
    package init(
        programme: Programme,
        office: OfficeCode,
        paper: SlipPaper = .a6
    ) throws(PaperError) {
        guard let entry = programme.office(office) else { throw .unknownOffice(office) }
        self.programme = programme
        self.office = entry
        layout = SlipLayout(paper)
        languages = programme.languages.prefix(Self.languageCountMax).map(PaperLanguage.init)
        dates = PaperDates(programme: programme)
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: languages.map(\.code), by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// A PDF with one page for each slip, as large as the paper.
    ///
    /// - Throws: `PaperError`: what does not fit its place, or cannot be drawn.
    package func pdf(
        _ slips: some Sequence<TicketSlip>,
        madeAt: Instant
    ) throws(PaperError)
        -> [UInt8]
    {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, width: layout.width, height: layout.height)
        surface.describe(madeAt: madeAt, title: "")
        let canvas = try Canvas(surface)
        for slip in slips {
            try draw(slip, on: canvas)
            try canvas.endPage()
        }
        try surface.finish()
        return sink.bytes
    }

    private func draw(_ slip: TicketSlip, on canvas: Canvas) throws(PaperError) {
        let whole = layout.width - 2 * layout.side
        var box = Box(x: layout.side, y: layout.top, width: whole, height: 0)
        let mark = Box(
            x: box.middle - layout.mark / 2,
            y: box.y,
            width: layout.mark,
            height: layout.mark
        )
        canvas.line(Pictograms.arch, in: mark, width: 2, ink: layout.ink)
        box.y += layout.mark + 3.0.mm
        for language in languages {
            box.height = layout.name.height
            let name = office.names.text(language.code)
            let style = language.style(layout.name.size, bold: true).aligned(.centre)
            try set(name, style, in: box, on: canvas)
            box.y += box.height
        }
        box.y += 2.0.mm
        try drawNumber(slip.ticket, below: &box, on: canvas)
        try drawDates(slip.takenAt, below: &box, on: canvas)
        try drawBring(in: box, on: canvas)
    }

    private func drawNumber(
        _ ticket: Ticket,
        below box: inout Box,
        on canvas: Canvas
    )
        throws(PaperError)
    {
        box.height = layout.number.height
        let style = TextStyle(size: layout.number.size, bold: true, alignment: .centre)
        try set(String(ticket.number), style, in: box, on: canvas)
        box.y += box.height
        guard let persian = languages.first(where: \.rightToLeft) else { return }
        box.height = layout.ownNumber.height
        let digits = persian.digits(String(ticket.number))
        let second = persian.style(layout.ownNumber.size, bold: true).aligned(.centre)
        try set(digits, second, in: box, on: canvas)
        box.y += box.height
    }

    private func drawDates(
        _ takenAt: Instant,
        below box: inout Box,
        on canvas: Canvas
    )
        throws(PaperError)
    {
        box.y += 1.0.mm
        canvas.rule(from: (box.x, box.y), to: (box.right, box.y), width: 0.8, ink: layout.ink)
        box.y += 1.5.mm
        for language in languages {
            box.height = layout.days.height
            let days = dates.days(takenAt, language, form: .full).joined(separator: " · ")
            try set(days, language.style(layout.days.size).aligned(.centre), in: box, on: canvas)
            box.y += box.height
        }
        box.y += 1.5.mm
        canvas.rule(from: (box.x, box.y), to: (box.right, box.y), width: 0.8, ink: layout.ink)
        box.y += 1.5.mm
    }

    private func drawBring(in box: Box, on canvas: Canvas) throws(PaperError) {
        var line = box
        line.height = (layout.height - layout.foot - box.y) / Double(languages.count)
        for language in languages {
            let text = language.words.bring.joined(separator: "\n")
            try set(text, language.style(layout.bring).aligned(.centre), in: line, on: canvas)
            line.y += line.height
        }
    }

    private func set(
        _ text: String,
        _ style: TextStyle,
        in box: Box,
        on canvas: Canvas
    )
        throws(PaperError)
    {
        let size = (width: box.width, height: box.height)
        guard let block = typesetter.fitted(text, style, in: size) else {
            throw .slipTooFull(office.code)
        }
        canvas.text(block, x: box.x, y: box.y + (box.height - block.height) / 2)
    }
}
