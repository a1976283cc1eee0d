internal import AmanOffice
internal import AmanTexts

// The foot: whom to call, where to check, the guard's box, signature and stamp.

extension FormDrawing {
    func drawGuardBox(_ box: Box) throws(PaperError) {
        canvas.frame(box, width: 1.2, ink: .green, radius: 2.0.mm)
        let heading = Box(x: box.x, y: box.y + 0.4.mm, width: box.width, height: 4.6.mm)
        let words = languages.map(\.words.forTheGuard).joined(separator: "  ·  ")
        let style = TextStyle(size: 8.5, bold: true, alignment: .centre)
        try place(words, style, in: heading, ink: .green)
        let share = box.width / 3
        let pictures = [Pictograms.letter, Pictograms.compare, Pictograms.pass]
        for (place, picture) in pictures.enumerated() {
            let cell = Box(
                x: box.x + Double(place) * share,
                y: heading.bottom,
                width: share,
                height: box.bottom - heading.bottom - 0.8.mm
            )
            try drawGuardCell(place, picture, in: cell)
        }
    }

    /// A picture with its sentence in each language beside it.
    private func drawGuardCell(_ place: Int, _ picture: [Stroke], in cell: Box) throws(PaperError) {
        let side = 9.0.mm
        let frame = Box(
            x: cell.x + 1.8.mm,
            y: cell.centre - side / 2,
            width: side,
            height: side
        )
        canvas.line(picture, in: frame, width: 1.1, ink: .black)
        let share = cell.height / Double(languages.count)
        let left = frame.right + 1.4.mm
        for (row, language) in languages.enumerated() {
            let line = Box(
                x: left,
                y: cell.y + Double(row) * share,
                width: cell.right - left - 1.0.mm,
                height: share
            )
            try self.place(
                language.words.guardSentences[place],
                language.style(7.2),
                in: line,
                rise: 0.5
            )
        }
    }

    func drawSignature(_ area: Box) throws(PaperError) {
        let radius = area.height / 2
        let centre = (x: area.right - radius - 4.0.mm, y: area.centre)
        canvas.circle(
            x: centre.x,
            y: centre.y,
            radius: radius,
            width: 0.6,
            ink: .black,
            dashed: true
        )
        let stamp = Box(
            x: centre.x - radius,
            y: centre.y - 5.0.mm,
            width: radius * 2,
            height: 10.0.mm
        )
        let style = TextStyle(size: 7, alignment: .centre)
        try place(distinct(\.stamp).joined(separator: "\n"), style, in: stamp, rise: 0.5)
        let box = Box(
            x: area.x,
            y: area.y + 0.5.mm,
            width: centre.x - radius - 5.0.mm - area.x,
            height: area.height - 1.0.mm
        )
        canvas.frame(box, width: 0.6, ink: .black)
        let label = Box(
            x: box.x + 2.0.mm,
            y: box.y + 0.6.mm,
            width: box.width - 4.0.mm,
            height: 5.0.mm
        )
        try place(distinct(\.signature).joined(separator: "  ·  "), TextStyle(size: 7), in: label)
    }

    private func distinct(_ word: KeyPath<PaperTexts, String>) -> [String] {
        var words: [String] = []
        for language in languages where !words.contains(language.words[keyPath: word]) {
            words.append(language.words[keyPath: word])
        }
        return words
    }

    /// Whom to call when the letter is not honoured, and where to check it.
    func drawContact(_ area: Box) throws(PaperError) {
        let incident = programme.incident
        let width = area.width
        var line = Box(x: area.x, y: area.y, width: width, height: 3.4.mm)
        let words = distinct(\.checkAt).joined(separator: " / ")
        let label = TextStyle(size: 7, alignment: .right)
        try place(words, label, in: line, ink: .green)
        line = Box(x: area.x, y: line.bottom, width: width * 0.45, height: 5.2.mm)
        try place(incident.contact, TextStyle(size: 11, bold: true), in: line, rise: 0.5)
        line.x = area.x + width * 0.47
        line.width = width * 0.53
        let check = TextStyle(size: 9.5, bold: true, alignment: .right)
        try place(incident.checkAt, check, in: line, rise: 0.5)
        line = Box(x: area.x, y: line.bottom + 0.4.mm, width: width, height: 0)
        line.height = (area.bottom - line.y) / Double(languages.count)
        for language in languages {
            try place(incident.texts.text(language.code), language.style(7.5), in: line, rise: 0.5)
            line.y += line.height
        }
    }
}
