internal import AmanOffice
internal import AmanTexts

// The holder: photo, names large in both scripts, guardian, year of birth.

extension FormDrawing {
    func drawNames() throws(PaperError) {
        canvas.frame(page.photo, width: 0.6, ink: .black)
        let left = page.photo.right + page.gap
        let areas = sides(from: left, to: page.right)
        if rightward.isEmpty || leftward.isEmpty {
            try drawHolder(languages, fields: (.name, .guardian), in: areas.left, alone: true)
        } else {
            try drawHolder(leftward, fields: (.name, .guardian), in: areas.left, alone: false)
            try drawHolder(
                rightward,
                fields: (.secondName, .guardianSecond),
                in: areas.right,
                alone: false
            )
        }
    }

    /// Labels of one side share a line; each has one value below it.
    private func drawHolder(
        _ side: [PaperLanguage],
        fields: (name: PageField, guardian: PageField),
        in area: Box,
        alone: Bool
    ) throws(PaperError) {
        guard let language = side.first else { return }
        var line = Box(x: area.x, y: page.namesTop, width: area.width, height: 5.0.mm)
        try label(side.map(\.words.name), language, in: line)
        line.y += 4.8.mm
        line.height = alone ? 10.0.mm : 13.0.mm
        let large = language.style(alone ? 22 : 21, bold: true)
        leaveOpen(fields.name, language, line, large)
        if alone {
            line.y += 10.0.mm
            line.height = 7.0.mm
            leaveOpen(.secondName, language, line, language.style(15, bold: true))
            line.y += 7.4.mm
        } else {
            line.y += 14.0.mm
        }
        try drawKin(side, guardian: fields.guardian, below: line.y, in: area)
    }

    private func drawKin(
        _ side: [PaperLanguage],
        guardian: PageField,
        below top: Double,
        in area: Box
    ) throws(PaperError) {
        guard let language = side.first else { return }
        let wide = area.width * 0.69
        let narrow = area.width - wide - 3.0.mm
        let rightToLeft = language.rightToLeft
        var kin = Box(x: area.x, y: top, width: wide, height: 4.8.mm)
        var birth = Box(x: area.right - narrow, y: top, width: narrow, height: 4.8.mm)
        if rightToLeft {
            kin.x = area.right - wide
            birth.x = area.x
        }
        try label(side.map(\.words.guardian), language, in: kin)
        try label(side.map(\.words.birthYear), language, in: birth)
        for (field, box) in [(guardian, kin), (.birthYear, birth)] {
            var below = box
            below.y += 4.6.mm
            below.height = 10.4.mm
            leaveOpen(field, language, below, language.style(12, bold: true), rise: 0)
        }
    }

    private func label(
        _ words: [String],
        _ language: PaperLanguage,
        in box: Box
    )
        throws(PaperError)
    {
        var distinct: [String] = []
        for word in words where !distinct.contains(word) { distinct.append(word) }
        let text = distinct.joined(separator: " / ")
        try place(text, language.style(7.5), in: box, ink: .green)
    }
}
