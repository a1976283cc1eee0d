internal import AmanLetter
internal import AmanOffice
internal import AmanTexts

/// Draws a form from top to bottom, and notes the places it leaves open.
final class FormDrawing {
    let key: FormKey
    let programme: Programme
    let rule: LetterRule
    let office: OfficeEntry
    /// At most three, the letter's left column first.
    let languages: [PaperLanguage]
    let dates: PaperDates
    let typesetter: Typesetter
    let page: LetterLayout
    let canvas: Canvas
    private let surface: Surface
    private(set) var slots: [Slot] = []
    /// What is being drawn, for the refusal.
    private(set) var part = PagePart.letterhead

    init(
        _ key: FormKey,
        programme: Programme,
        languages: [PaperLanguage],
        dates: PaperDates,
        typesetter: Typesetter,
        page: LetterLayout
    ) throws(PaperError) {
        guard let rule = programme.letterRule(key.kind) else { throw .unknownKind(key.kind) }
        guard let office = programme.office(key.office) else { throw .unknownOffice(key.office) }
        self.key = key
        self.programme = programme
        self.rule = rule
        self.office = office
        self.languages = languages
        self.dates = dates
        self.typesetter = typesetter
        self.page = page
        surface = try .drawing(width: page.frame.width, height: page.frame.height)
        canvas = try Canvas(surface, outlined: key.outlined)
    }

    func draw() throws(PaperError) -> LetterForm {
        drawFolds()
        try drawHead()
        part = .titles
        try drawTitles()
        part = .names
        try drawNames()
        part = .table
        let tableBottom = try drawTable()
        part = .body
        try drawBody(from: tableBottom)
        part = .contact
        try drawContact(page.contact)
        part = .guardBox
        try drawGuardBox(page.guardBox)
        part = .signature
        try drawSignature(page.signature)
        canvas.fillShapes()
        try canvas.check()
        return LetterForm(drawing: surface, slots: slots, page: page)
    }

    func leaveOpen(
        _ field: PageField,
        _ language: PaperLanguage,
        _ box: Box,
        _ style: TextStyle,
        rise: Double = 0.5
    ) {
        slots.append(Slot(field: field, language: language, box: box, style: style, rise: rise))
    }

    /// Sets a text into a box, smaller when it has to be; `rise` 0 is the top, 0.5 the middle.
    ///
    /// - Throws: `textsTooLong` when it does not even fit at 5 points.
    @discardableResult
    func place(
        _ text: String,
        _ style: TextStyle,
        in box: Box,
        rise: Double = 0,
        ink: Ink = .black
    ) throws(PaperError) -> Double {
        let size = (width: box.width, height: box.height)
        guard let block = typesetter.fitted(text, style, in: size) else {
            throw .textsTooLong(key.kind, part)
        }
        canvas.text(block, x: box.x, y: box.y + (box.height - block.height) * rise, ink: ink)
        return block.height
    }

    var leftward: [PaperLanguage] { languages.filter { !$0.rightToLeft } }
    var rightward: [PaperLanguage] { languages.filter(\.rightToLeft) }

    /// A width shared by the two directions of writing, or given whole to the only one.
    func sides(from left: Double, to right: Double) -> (left: Box, right: Box) {
        let whole = Box(x: left, y: 0, width: right - left, height: 0)
        guard !leftward.isEmpty, !rightward.isEmpty else { return (whole, whole) }
        let half = (right - left - page.gap) / 2
        return (
            Box(x: left, y: 0, width: half, height: 0),
            Box(x: right - half, y: 0, width: half, height: 0)
        )
    }

    /// The column of a language, by its place in the programme's list.
    func column(_ place: Int) -> Box {
        let count = Double(languages.count)
        let width = (page.right - page.left - page.gap * (count - 1)) / count
        return Box(x: page.left + Double(place) * (width + page.gap), y: 0, width: width, height: 0)
    }

    /// Where to fold: a short tick at either edge, clear of both codes.
    private func drawFolds() {
        let middle = page.frame.height / 2
        for x in [page.tickInset, page.frame.width - page.tickInset - page.tick] {
            canvas.rule(from: (x, middle), to: (x + page.tick, middle), width: 0.4, ink: .black)
        }
    }
}
