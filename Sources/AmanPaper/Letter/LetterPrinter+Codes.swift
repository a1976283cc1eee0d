internal import AmanLetter
internal import AmanTexts

// The code twice, in two corners, each with the letter's number and its check code.

extension LetterPrinter {
    func drawCodes(
        _ code: QRCode,
        of sheet: LetterSheet,
        at page: LetterLayout,
        on canvas: Canvas
    ) throws(PaperError) {
        let mask = try code.mask()
        let side = LetterLayout.codeSide(modules: code.side)
        let quiet = side / Double(code.side) * Double(QRCode.quietModules)
        let caption = CodeCaption(sheet, by: typesetter)
        let upper = Box(x: page.right - side, y: page.upperCodeTop, width: side, height: side)
        let lower = Box(x: page.left, y: page.lowerCodeBottom - side, width: side, height: side)
        for box in [upper, lower] {
            canvas.stamp(mask, pixels: code.side, in: box)
            var area = box
            area.y = box.bottom + quiet
            if box == lower, page.isNumberAboveLowerCode { area.y = box.y - quiet - caption.height }
            try draw(caption, in: area, on: canvas)
        }
    }

    /// The number in 14 points, the check code below it with its name in the letter's languages.
    private func draw(
        _ caption: CodeCaption,
        in area: Box,
        on canvas: Canvas
    ) throws(PaperError) {
        canvas.text(caption.number, x: area.middle - caption.number.width / 2, y: area.y)
        guard let check = caption.check else { return }
        var row = area
        row.y += caption.number.height
        row.height = check.height
        canvas.text(check, x: row.middle - check.width / 2, y: row.y)
        // The number has no descenders: the names of the check code may reach up to it. Below them
        // is the quiet zone of the lower code.
        row.y -= Self.nameRise
        row.height += Self.nameRise
        let space = 1.0.mm
        row.width = (area.width - check.width) / 2 - space
        try name(leftNames, .sans, .right, in: row, on: canvas)
        row.x = area.right - row.width
        try name(rightNames, .sansArabic, .left, in: row, on: canvas)
    }

    /// What a check code is called, one name above the other.
    private func name(
        _ names: [String],
        _ face: Face,
        _ alignment: TextAlignment,
        in box: Box,
        on canvas: Canvas
    ) throws(PaperError) {
        guard !names.isEmpty else { return }
        let style = TextStyle(face: face, size: 7, alignment: alignment)
        let size = (width: box.width, height: box.height)
        let text = names.joined(separator: "\n")
        guard let block = typesetter.fitted(text, style, in: size) else { throw .pageTooFull }
        canvas.text(block, x: box.x, y: box.centre - block.height / 2, ink: .green)
    }

    /// How far the names of the check code reach above its line.
    private static var nameRise: Double { 1.4.mm }

    private var leftNames: [String] { names(of: languages.filter { !$0.rightToLeft }) }
    private var rightNames: [String] { names(of: languages.filter(\.rightToLeft)) }

    private func names(of languages: [PaperLanguage]) -> [String] {
        var names: [String] = []
        for language in languages where !names.contains(language.words.checkCode) {
            names.append(language.words.checkCode)
        }
        return names
    }
}

/// What is printed with a code for people to read, set once for both.
private struct CodeCaption {
    let number: TextBlock
    /// Nil where the text of the code is no letter.
    let check: TextBlock?

    init(_ sheet: LetterSheet, by typesetter: Typesetter) {
        number = typesetter.passing(
            sheet.claims.number.text,
            TextStyle(face: .mono, size: 14, bold: true)
        )
        check = sheet.checkCode.map { check in
            typesetter.passing(check.code, TextStyle(face: .mono, size: 11))
        }
    }

    var height: Double { number.height + (check?.height ?? 0) }
}
