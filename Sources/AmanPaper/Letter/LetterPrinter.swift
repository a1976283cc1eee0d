internal import AmanLetter
package import AmanOffice
internal import AmanTexts

/// Prints a programme's letters on its paper: black and one green, the code twice.
///
/// It remembers what is the same on many pages, so one printer should print a whole batch. Not for
/// use by two tasks at once.
package final class LetterPrinter {
    private let programme: Programme
    let languages: [PaperLanguage]
    private let dates: PaperDates
    let typesetter: Typesetter
    /// Every page of a batch has this size.
    let frame: PageFrame
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
        frame = PageFrame(programme.paperSize)
        languages = programme.languages.prefix(Self.languageCountMax).map(PaperLanguage.init)
        dates = PaperDates(programme: programme)
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: languages.map(\.code), by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// One letter as a PDF of one page.
    ///
    /// - Throws: `PaperError`: what does not fit its place, or cannot be drawn.
    package func pdf(_ sheet: LetterSheet) throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, page: frame)
        let title = sheet.isPreview ? "" : sheet.claims.number.text
        surface.describe(madeAt: sheet.claims.issuedAt, title: title)
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
            width: Int((frame.width * factor).rounded(.up)),
            height: Int((frame.height * factor).rounded(.up))
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
        let code = sheet.isPreview ? nil : try QRCode(sheet.text)
        typesetter.turnPage()
        canvas.paint(form.drawing)
        try fill(form, with: sheet, on: canvas)
        try drawPhoto(sheet, in: form.page.photo, on: canvas)
        if let code {
            try drawCodes(code, of: sheet, at: form.page, on: canvas)
        } else {
            try drawNoCodes(at: form.page, on: canvas)
        }
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
        let form = try drawnForm(key)
        if forms.count >= Self.formCountMax { forms.removeAll() }
        forms[key] = form
        return form
    }

    /// Draws a form in the layout of the programme's paper, else in an earlier one for that paper.
    ///
    /// Texts that fitted the page before its margins grew must not keep a letter from being
    /// printed: they stay in the earlier form until the programme shortens them.
    private func drawnForm(_ key: FormKey) throws(PaperError) -> LetterForm {
        let refusal: PaperError
        do {
            return try drawing(of: key, LetterLayout(programme.paperSize)).draw()
        } catch {
            refusal = error
        }
        guard case .textsTooLong = refusal, programme.paperSize == .a4,
            let form = try? drawing(of: key, .earlierA4).draw()
        else { throw refusal }
        return form
    }

    /// What is wrong with the form of one of the programme's letters; nil where it is printed in
    /// the layout of its paper.
    func finding(_ rule: LetterRule, at office: OfficeCode) throws(PaperError) -> PaperFinding? {
        let key = FormKey(
            kind: rule.kind,
            office: office,
            conditions: rule.conditions,
            rows: TableRow.most(of: rule),
            outlined: false
        )
        let form: LetterForm
        do {
            form = try drawnForm(key)
        } catch {
            guard case .textsTooLong(let kind, let part) = error else { throw error }
            return .textsTooLong(kind, part)
        }
        return form.page == .earlierA4 ? .earlierForm(rule.kind) : nil
    }

    private func drawing(
        of key: FormKey,
        _ page: LetterLayout
    ) throws(PaperError) -> FormDrawing {
        try FormDrawing(
            key,
            programme: programme,
            languages: languages,
            dates: dates,
            typesetter: typesetter,
            page: page
        )
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

    private func drawPhoto(
        _ sheet: LetterSheet,
        in frame: Box,
        on canvas: Canvas
    ) throws(PaperError) {
        guard let photo = sheet.photo else { return drawEmptyFrame(frame, on: canvas) }
        let picture = try Surface.photo(photo)
        canvas.photo(picture, width: photo.width, height: photo.height, in: frame)
        canvas.frame(frame, width: 0.6, ink: .black)
    }

    private func drawEmptyFrame(_ frame: Box, on canvas: Canvas) {
        var words: [String] = []
        for language in languages where !words.contains(language.words.photo) {
            words.append(language.words.photo)
        }
        let style = TextStyle(size: 9, alignment: .centre)
        let size = (width: frame.width, height: frame.height)
        let text = words.joined(separator: "\n")
        guard let block = typesetter.fitted(text, style, in: size) else { return }
        canvas.text(block, x: frame.x, y: frame.centre - block.height / 2)
    }
}

/// A date or time of day as one field and language writes it; none writes seconds.
private struct DateKey: Hashable {
    let field: PageField
    let language: String
    let minute: Int64
}
