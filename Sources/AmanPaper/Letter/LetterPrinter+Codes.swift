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
            canvas.text(caption.number, x: area.middle - caption.number.width / 2, y: area.y)
            guard let check = caption.check else { continue }
            let row = Box(
                x: area.middle - check.width / 2,
                y: area.y + caption.number.height,
                width: check.width,
                height: check.height
            )
            canvas.text(check, x: row.x, y: row.y)
            try nameCheckCode(in: row, isUpper: box == upper, at: page, on: canvas)
        }
    }

    /// Says in the places of the codes that the page is no letter.
    func drawNoCodes(at page: LetterLayout, on canvas: Canvas) throws(PaperError) {
        var words: [String] = []
        for language in languages where !words.contains(language.words.preview) {
            words.append(language.words.preview)
        }
        let side = 40.0.mm
        let style = TextStyle(size: 13, bold: true, alignment: .centre)
        let inner = side - 6.0.mm
        guard
            let block = typesetter.fitted(
                words.joined(separator: "\n"),
                style,
                in: (width: inner, height: inner)
            )
        else { throw .pageTooFull }
        let upper = Box(x: page.right - side, y: page.upperCodeTop, width: side, height: side)
        let lower = Box(x: page.left, y: page.lowerCodeBottom - side, width: side, height: side)
        for box in [upper, lower] {
            canvas.frame(box, width: 1, ink: .green)
            canvas.text(block, x: box.x + 3.0.mm, y: box.centre - block.height / 2, ink: .green)
        }
    }

    /// What the check code is called in the letter's languages, beside it.
    ///
    /// On the inner side of each code, where nothing else is: a label of the names begins at the
    /// right edge below the upper code, and at the left of the lower one the paper ends.
    private func nameCheckCode(
        in row: Box,
        isUpper: Bool,
        at page: LetterLayout,
        on canvas: Canvas
    ) throws(PaperError) {
        let space = 1.0.mm
        // The number has no descenders, so the names may reach up to it. Below is the quiet zone of
        // the lower code.
        let top = row.y - Self.nameRise
        let start = isUpper ? page.headRight + space : row.right + space
        let end = isUpper ? row.x - space : page.footLeft - space
        let names = checkCodeNames
        var box = Box(x: start, y: top, width: end - start, height: row.bottom - top)
        box.height /= Double(names.count)
        for (face, text) in names {
            var style = TextStyle(face: face, size: 7, alignment: isUpper ? .right : .left)
            style.rightToLeft = face == .sansArabic
            let size = (width: box.width, height: box.height)
            guard let block = typesetter.fitted(text, style, in: size) else { throw .pageTooFull }
            canvas.text(block, x: box.x, y: box.centre - block.height / 2, ink: .green)
            box.y += box.height
        }
    }

    /// How far the names of the check code reach above its line.
    private static var nameRise: Double { 1.4.mm }

    /// A line for each direction of writing that the letter has.
    private var checkCodeNames: [(face: Face, text: String)] {
        let sides: [(face: Face, languages: [PaperLanguage])] = [
            (.sans, languages.filter { !$0.rightToLeft }),
            (.sansArabic, languages.filter(\.rightToLeft)),
        ]
        return sides.filter { !$0.languages.isEmpty }.map { side in
            var names: [String] = []
            for language in side.languages where !names.contains(language.words.checkCode) {
                names.append(language.words.checkCode)
            }
            return (side.face, names.joined(separator: " / "))
        }
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
