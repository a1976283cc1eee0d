internal import AmanOffice
internal import AmanTexts

// The ruled table: one row per fact, one column per language.

extension FormDrawing {
    /// - Returns: Where the table ends.
    func drawTable() throws(PaperError) -> Double {
        var top = page.tableTop
        rule(at: top, width: 1)
        for row in key.rows {
            let height = rowHeight(row)
            for (place, language) in languages.enumerated() {
                var cell = column(place)
                cell.y = top
                cell.height = height
                try drawCell(row, language, in: cell)
            }
            top += height
            rule(at: top, width: row == key.rows.last ? 1 : 0.35)
        }
        return top
    }

    private func rowHeight(_ row: TableRow) -> Double {
        switch row {
        case .validFrom, .validUntil: programme.calendars.count > 1 ? 8.6.mm : 5.0.mm
        case .number, .kind, .home, .from, .to, .exchangeAt: 5.0.mm
        }
    }

    private func drawCell(
        _ row: TableRow,
        _ language: PaperLanguage,
        in cell: Box
    )
        throws(PaperError)
    {
        let labelWidth = cell.width * 0.26
        var label = cell
        label.width = labelWidth
        var value = cell
        value.width = cell.width - labelWidth - 1.5.mm
        if language.rightToLeft {
            label.x = cell.right - labelWidth
        } else {
            value.x = cell.right - value.width
        }
        try place(row.label(language.words), language.style(7.5), in: label, rise: 0.5, ink: .green)
        var style = language.style(9, bold: row != .kind)
        guard let field = row.field else {
            try place(rule.titles.text(language.code), style, in: value, rise: 0.5)
            return
        }
        switch field {
        case .number:
            style.face = .mono
            style.rightToLeft = false
            style.language = "en"
        case .validFrom: return try drawMoment(field, .validFromTime, language, in: value)
        case .validUntil: return try drawMoment(field, .validUntilTime, language, in: value)
        default: break
        }
        leaveOpen(field, language, value, style)
    }

    /// The day at the start of the cell, the hour at its end, with its time zone.
    ///
    /// Days repeat all day long, hours do not: set separately, hardly any text has to be set again.
    private func drawMoment(
        _ day: PageField,
        _ time: PageField,
        _ language: PaperLanguage,
        in cell: Box
    ) throws(PaperError) {
        let style = language.style(8.3, bold: true)
        let opposite: TextAlignment = language.rightToLeft ? .left : .right
        let twoLines = programme.calendars.count > 1
        var days = cell
        var hours = cell
        var zone = cell
        days.width = cell.width * (twoLines ? 0.7 : 0.5)
        zone.width = cell.width * (twoLines ? 0.3 : 0.28)
        hours.width = twoLines ? zone.width : cell.width * 0.22
        if twoLines {
            hours.height = cell.height / 2
            zone.height = hours.height
            zone.y += hours.height
        }
        if language.rightToLeft {
            days.x = cell.right - days.width
            hours.x = twoLines ? cell.x : days.x - hours.width
        } else {
            zone.x = cell.right - zone.width
            hours.x = twoLines ? zone.x : days.right
        }
        leaveOpen(day, language, days, style)
        leaveOpen(time, language, hours, style.aligned(twoLines ? opposite : style.alignment))
        let small = TextStyle(size: twoLines ? 6.2 : 8, alignment: opposite)
        try place(dates.zone, small, in: zone, rise: twoLines ? 0.35 : 0.5)
    }

    private func rule(at y: Double, width: Double) {
        canvas.rule(from: (page.left, y), to: (page.right, y), width: width, ink: .black)
    }
}
