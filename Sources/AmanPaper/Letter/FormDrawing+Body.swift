internal import AmanOffice
internal import AmanTexts

// Conditions, effects and what the letter does not do: the same sentence side by side.

extension FormDrawing {
    /// Sets the body in the largest size in which it ends above the foot.
    func drawBody(from top: Double) throws(PaperError) {
        let lines = try bodyLines()
        let room = page.bodyBottom - top - 1.0.mm
        var size = 10.5
        while size >= 5 {
            let rows = lines.map { BodyRow($0, size, self) }
            let height = rows.reduce(0) { $0 + $1.height }
            if height <= room {
                draw(rows, from: top + 1.0.mm, spare: room - height)
                return
            }
            size -= 0.25
        }
        throw .textsTooLong(key.kind, .body)
    }

    private func draw(_ rows: [BodyRow], from top: Double, spare: Double) {
        // Spare space goes above the headings, but never so much that the page falls apart.
        let headings = Double(rows.count { $0.line.isHeading })
        let air = min(spare / max(headings, 1), 3.0.mm)
        var y = top
        for row in rows {
            if row.line.isHeading { y += air }
            row.draw(on: canvas, at: y)
            y += row.height
        }
    }

    private func bodyLines() throws(PaperError) -> [BodyLine] {
        var lines: [BodyLine] = []
        var conditions: [Texts] = []
        for code in key.conditions {
            guard let condition = programme.condition(code) else { throw .unknownCondition(code) }
            conditions.append(condition.texts)
        }
        for (heading, texts, numbered) in [
            (\PaperTexts.conditions, conditions, true),
            (\PaperTexts.effects, rule.effects, false),
            (\PaperTexts.nonEffects, rule.nonEffects, false),
        ] where !texts.isEmpty {
            lines.append(
                BodyLine(marker: .heading, texts: languages.map { $0.words[keyPath: heading] })
            )
            for (index, text) in texts.enumerated() {
                lines.append(
                    BodyLine(
                        marker: numbered ? .number(index + 1) : .dash,
                        texts: languages.map { text.text($0.code) }
                    )
                )
            }
        }
        return lines
    }
}

/// One sentence in each language, or a heading over sentences.
struct BodyLine {
    enum Marker {
        case heading
        case number(Int)
        case dash
    }

    let marker: Marker
    /// In the order of the columns.
    let texts: [String]

    var isHeading: Bool {
        if case .heading = marker { true } else { false }
    }
}

/// A line of the body as set in one size.
private struct BodyRow {
    let line: BodyLine
    let height: Double
    private var pieces: [(block: TextBlock, x: Double)] = []

    init(_ line: BodyLine, _ size: Double, _ drawing: FormDrawing) {
        self.line = line
        let indent = size * 1.6
        for (place, language) in drawing.languages.enumerated() {
            let column = drawing.column(place)
            let style = language.style(size, bold: line.isHeading)
            guard !line.isHeading else {
                let block = drawing.typesetter.passing(line.texts[place], style.wide(column.width))
                pieces.append((block, column.x))
                continue
            }
            let marker = drawing.typesetter.passing(line.marker.text(language), style)
            let width = column.width - indent
            let block = drawing.typesetter.passing(line.texts[place], style.wide(width))
            if language.rightToLeft {
                pieces.append((marker, column.right - marker.width))
                pieces.append((block, column.x))
            } else {
                pieces.append((marker, column.x))
                pieces.append((block, column.x + indent))
            }
        }
        let tallest = pieces.map(\.block.height).max() ?? 0
        height = tallest + size * (line.isHeading ? 0.1 : 0.15)
    }

    func draw(on canvas: Canvas, at y: Double) {
        for piece in pieces {
            canvas.text(piece.block, x: piece.x, y: y, ink: line.isHeading ? .green : .black)
        }
    }
}

extension BodyLine.Marker {
    fileprivate func text(_ language: PaperLanguage) -> String {
        switch self {
        case .heading: ""
        case .number(let number): language.digits(String(number)) + "."
        case .dash: "–"
        }
    }
}
