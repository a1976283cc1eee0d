internal import AmanLetter
package import AmanOffice
internal import AmanTexts

/// Prints a programme's letters: A4, black and one green, the code twice.
///
/// It remembers what is the same on many pages, so one printer should print a whole batch. Not for
/// use by two tasks at once.
package final class LetterPrinter {
    private let programme: Programme
    private let languages: [PaperLanguage]
    private let dates: PaperDates
    private let typesetter: Typesetter
    private var forms: [FormKey: LetterForm] = [:]
    private var dateTexts: [DateKey: String] = [:]

    /// Most languages side by side; a programme's further ones are not printed.
    private static let languageCountMax = 3
    /// Most forms in the cache: kinds and offices of one batch are few.
    private static let formCountMax = 64
    /// Most date texts in the cache: letters of one batch were mostly made within a few minutes.
    private static let dateCountMax = 1_024
    /// Points per inch, the unit of the page.
    private static let pointsPerInch = 72.0

    /// Makes a printer for one programme.
    ///
    /// - Throws: `fontsMissing` when this machine cannot set the programme's languages.
    package init(programme: Programme) throws(PaperError) {
        self.programme = programme
        languages = programme.languages.prefix(Self.languageCountMax).map(PaperLanguage.init)
        dates = PaperDates(programme: programme)
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: languages.map(\.code), by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// One letter as a PDF of one page.
    package func pdf(_ sheet: LetterSheet) throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, width: Page.width, height: Page.height)
        surface.describe(madeAt: sheet.claims.issuedAt, title: sheet.claims.number.text)
        let canvas = try Canvas(surface)
        try draw(sheet, on: canvas)
        try canvas.endPage()
        try surface.finish()
        return sink.bytes
    }

    /// One letter as a PNG picture on white.
    ///
    /// - Parameters:
    ///   - sheet: The letter.
    ///   - dotsPerInch: 36 to 600; 150 can be read by a phone from a screen.
    /// - Returns: The file's bytes.
    /// - Throws: The reason why the page could not be drawn.
    package func png(_ sheet: LetterSheet, dotsPerInch: Int = 150) throws(PaperError) -> [UInt8] {
        let factor = Double(min(max(dotsPerInch, 36), 600)) / Self.pointsPerInch
        let surface = try Surface.picture(
            width: Int((Page.width * factor).rounded(.up)),
            height: Int((Page.height * factor).rounded(.up))
        )
        let canvas = try Canvas(surface)
        canvas.fillAll(.white)
        canvas.scale(factor)
        try draw(sheet, on: canvas)
        try canvas.check()
        return try surface.png()
    }

    /// Draws one page.
    func draw(_ sheet: LetterSheet, on canvas: Canvas, outlined: Bool = false) throws(PaperError) {
        let form = try form(for: sheet, outlined: outlined)
        let code = try QRCode(sheet.text)
        let mask = try code.mask()
        typesetter.turnPage()
        canvas.paint(form.drawing)
        try fill(form, with: sheet, on: canvas)
        try drawPhoto(sheet, on: canvas)
        drawCodes(code, mask, of: sheet, on: canvas)
    }

    private func form(for sheet: LetterSheet, outlined: Bool) throws(PaperError) -> LetterForm {
        let key = FormKey(
            kind: sheet.conduct.kind,
            office: sheet.conduct.office,
            conditions: sheet.conduct.conditions,
            rows: rows(of: sheet),
            outlined: outlined
        )
        if let form = forms[key] { return form }
        let drawing = try FormDrawing(
            key,
            programme: programme,
            languages: languages,
            dates: dates,
            typesetter: typesetter
        )
        let form = try drawing.draw()
        if forms.count >= Self.formCountMax { forms.removeAll() }
        forms[key] = form
        return form
    }

    private func rows(of sheet: LetterSheet) -> [TableRow] {
        var rows: [TableRow] = [.number, .kind, .validFrom, .validUntil]
        let leads = sheet.conduct.toProvince != nil
        if sheet.conduct.fromProvince != nil { rows.append(leads ? .from : .home) }
        guard let destination = sheet.conduct.toProvince else { return rows }
        rows.append(.to)
        let exchanged = programme.letterRule(sheet.conduct.kind)?.mustExchange ?? false
        if exchanged, programme.office(serving: destination) != nil { rows.append(.exchangeAt) }
        return rows
    }

    private func fill(
        _ form: LetterForm,
        with sheet: LetterSheet,
        on canvas: Canvas
    )
        throws(PaperError)
    {
        let values = LetterValues(sheet: sheet, programme: programme, dates: dates)
        for slot in form.slots {
            let text = text(of: slot, from: values)
            guard !text.isEmpty else { continue }
            let size = (width: slot.box.width, height: slot.box.height)
            let passing = values.isPassing(slot.field)
            guard let block = typesetter.fitted(text, slot.style, in: size, passing: passing)
            else { throw .lineTooLong(sheet.claims.number) }
            let spare = slot.box.height - block.height
            canvas.text(block, x: slot.box.x, y: slot.box.y + spare * slot.rise)
        }
    }

    /// Calendars cost more than the rest of a field, and most pages of a batch share their dates.
    private func text(of slot: Slot, from values: LetterValues) -> String {
        guard let minute = values.minute(slot.field) else {
            return values.text(slot.field, slot.language)
        }
        let key = DateKey(field: slot.field, language: slot.language.code, minute: minute)
        if let known = dateTexts[key] { return known }
        let text = values.text(slot.field, slot.language)
        if dateTexts.count >= Self.dateCountMax { dateTexts.removeAll() }
        dateTexts[key] = text
        return text
    }

    private func drawPhoto(_ sheet: LetterSheet, on canvas: Canvas) throws(PaperError) {
        guard let photo = sheet.photo else { return drawEmptyFrame(on: canvas) }
        let picture = try Surface.photo(photo)
        canvas.photo(picture, width: photo.width, height: photo.height, in: Page.photo)
        canvas.frame(Page.photo, width: 0.6, ink: .black)
    }

    private func drawEmptyFrame(on canvas: Canvas) {
        var words: [String] = []
        for language in languages where !words.contains(language.words.photo) {
            words.append(language.words.photo)
        }
        let style = TextStyle(size: 9, alignment: .centre)
        let size = (width: Page.photo.width, height: Page.photo.height)
        let text = words.joined(separator: "\n")
        guard let block = typesetter.fitted(text, style, in: size) else { return }
        canvas.text(block, x: Page.photo.x, y: Page.photo.centre - block.height / 2)
    }

    /// The code twice, in two corners, with its letter number beneath in 14 points, and the check
    /// code below that.
    private func drawCodes(
        _ code: QRCode,
        _ mask: Surface,
        of sheet: LetterSheet,
        on canvas: Canvas
    ) {
        let side = Page.codeSide(modules: code.side)
        let quiet = side / Double(code.side) * Double(QRCode.quietModules)
        let style = TextStyle(face: .mono, size: 14, bold: true)
        let label = typesetter.passing(sheet.claims.number.text, style)
        let spoken = sheet.checkCode.map { check in
            typesetter.passing(check.code, TextStyle(face: .mono, size: 11))
        }
        for (x, y) in [
            (Page.upperCode.right - side, Page.upperCode.top),
            (Page.lowerCode.left, Page.lowerCode.bottom - side),
        ] {
            let box = Box(x: x, y: y, width: side, height: side)
            canvas.stamp(mask, pixels: code.side, in: box)
            let below = box.bottom + quiet
            canvas.text(label, x: box.middle - label.width / 2, y: below)
            guard let spoken else { continue }
            canvas.text(spoken, x: box.middle - spoken.width / 2, y: below + label.height)
        }
    }
}

/// A date or time of day as one field and language writes it; none writes seconds.
private struct DateKey: Hashable {
    let field: PageField
    let language: String
    let minute: Int64
}
