internal import AmanOffice
internal import AmanTexts

// The letterhead: mark, programme, office, place, date; the titles below it.

extension FormDrawing {
    func drawHead() throws(PaperError) {
        let mark = Box(x: page.left, y: page.top, width: 14.0.mm, height: 15.0.mm)
        canvas.line(Pictograms.arch, in: mark, width: 2.2, ink: .green)
        if programme.sample { try drawSampleLine() }
        let band = sides(from: page.left + 18.0.mm, to: page.headRight)
        try drawProgrammeNames(leftward, in: band.left)
        try drawProgrammeNames(rightward, in: band.right)
        let ruled = page.top + 17.5.mm
        canvas.rule(from: (page.left, ruled), to: (page.headRight, ruled), width: 1.4, ink: .green)
        let offices = sides(from: page.left, to: page.headRight)
        if languages.count == 2, leftward.isEmpty || rightward.isEmpty {
            // Two languages of one writing direction go side by side, like two directions.
            for (place, language) in languages.enumerated() {
                var half = offices.left
                half.width = (half.width - page.gap) / 2
                half.x += Double(place) * (half.width + page.gap)
                try drawOffice([language], in: half)
            }
        } else {
            try drawOffice(leftward, in: offices.left)
            try drawOffice(rightward, in: offices.right)
        }
    }

    private func drawSampleLine() throws(PaperError) {
        let words = languages.map(\.words.sample).joined(separator: "   ·   ")
        var box = page.sample
        box.width = page.headRight - page.left
        let style = TextStyle(size: 8, bold: true, alignment: .left)
        try place(words, style, in: box)
    }

    private func drawProgrammeNames(_ side: [PaperLanguage], in box: Box) throws(PaperError) {
        let share = 16.0.mm / Double(max(side.count, 1))
        for (place, language) in side.enumerated() {
            let line = Box(
                x: box.x,
                y: page.top + Double(place) * share,
                width: box.width,
                height: share
            )
            let style = language.style(side.count == 1 ? 14 : 12.5, bold: true)
            try self.place(programme.names.text(language.code), style, in: line, rise: 0.5)
        }
    }

    /// Office, address and date of each language of one side, one below the other.
    private func drawOffice(_ side: [PaperLanguage], in box: Box) throws(PaperError) {
        guard !side.isEmpty else { return }
        let top = page.top + 19.0.mm
        let share = (page.titlesTop - top) / Double(side.count)
        for (place, language) in side.enumerated() {
            let part = Box(
                x: box.x,
                y: top + Double(place) * share,
                width: box.width,
                height: share
            )
            try drawOffice(language, in: part, alone: side.count == 1)
        }
    }

    private func drawOffice(_ language: PaperLanguage, in box: Box, alone: Bool) throws(PaperError)
    {
        let name = office.names.text(language.code)
        let address = office.addresses.text(language.code)
        let line = alone ? 6.2.mm : box.height / 2
        var upper = box
        upper.height = line
        if alone {
            try place(name, language.style(10, bold: true), in: upper)
            upper.y += line
            try place(address, language.style(8.5), in: upper)
        } else {
            try place(name + language.comma + address, language.style(9), in: upper)
        }
        upper.y += line
        if alone { upper.height = 4.8.mm }
        leaveOpen(.issuedOn, language, upper, language.style(alone ? 9 : 8.5))
    }

    /// The title in each language, centred: those written the same way share a line.
    func drawTitles() throws(PaperError) {
        let rows = [leftward, rightward].filter { !$0.isEmpty }
        let stacked = rows.count == 1 ? rows[0].map { [$0] } : rows
        let height = (page.titlesBottom - page.titlesTop) / Double(stacked.count)
        let width = page.headRight - page.left
        for (row, titles) in stacked.enumerated() {
            let share = width / Double(titles.count)
            for (place, language) in titles.enumerated() {
                let box = Box(
                    x: page.left + Double(place) * share,
                    y: page.titlesTop + Double(row) * height,
                    width: share,
                    height: height
                )
                var style = language.style(language.rightToLeft ? 17 : 18, bold: true)
                style.face = language.rightToLeft ? .naskh : .sans
                let title = rule.titles.text(language.code)
                try self.place(title, style.aligned(.centre), in: box, rise: 0.5, ink: .green)
            }
        }
    }
}
