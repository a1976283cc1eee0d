internal import AmanTexts
internal import AmanVerdict

/// The mark of the programme's root, to be compared by eye or scanned by the page for phones.
struct RootMarkBlock {
    let mark: RootMark
    /// At most three are printed.
    let languages: [PaperLanguage]

    /// Height of the block where nothing presses it.
    static let height = 22.0.mm
    private static let languageCountMax = 3
    /// Share of the height for the mark as people read it.
    private static let markShare = 0.36

    /// Draws the code where the first language begins to read, and the rest beside it.
    func draw(in area: Box, on page: PageSetter) throws(PaperError) {
        let languages = languages.prefix(Self.languageCountMax)
        guard let first = languages.first else { return }
        let code = try QRCode(mark.codeText)
        let side = area.height
        let quiet = side / Double(code.side) * Double(QRCode.quietModules)
        var box = Box(x: area.x, y: area.y, width: side, height: side)
        if first.rightToLeft { box.x = area.right - side }
        page.canvas.stamp(try code.mask(), pixels: code.side, in: box)
        var line = area
        line.width -= side + quiet
        if !first.rightToLeft { line.x = box.right + quiet }
        line.height = area.height * (1 - Self.markShare) / Double(languages.count)
        for language in languages {
            try page.set(language.words.rootMark, language.style(9.5), in: line)
            line.y += line.height
        }
        line.height = area.height * Self.markShare
        let style = TextStyle(
            face: .mono,
            size: 15,
            bold: true,
            alignment: first.rightToLeft ? .right : .left
        )
        try page.set(mark.written, style, in: line)
    }
}
