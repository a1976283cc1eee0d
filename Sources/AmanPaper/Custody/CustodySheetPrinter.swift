package import AmanLetter
package import AmanOffice
internal import AmanTexts

/// Prints custodians' sheets: one page for each share, with its code, its words and its rows.
///
/// The page has no person's name: anyone who finds one learns that there is an office, and nothing
/// of its register.
package struct CustodySheetPrinter {
    private let programme: Programme
    private let office: OfficeEntry
    private let languages: [PaperLanguage]
    private let typesetter: Typesetter
    private let frame: PageFrame

    private static let languageCountMax = 3

    /// Makes a printer for one office.
    ///
    /// - Throws: `unknownOffice`, or `fontsMissing`.
    package init(programme: Programme, office: OfficeCode) throws(PaperError) {
        guard let entry = programme.office(office) else { throw .unknownOffice(office) }
        self.programme = programme
        self.office = entry
        languages = programme.languages.prefix(Self.languageCountMax).map(PaperLanguage.init)
        frame = PageFrame(programme.paperSize)
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: languages.map(\.code), by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// The sheets as a PDF, in the order of the shares.
    package func pdf(_ shares: [CustodianShare], madeAt: Instant) throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, page: frame)
        surface.describe(madeAt: madeAt, title: "")
        let canvas = try Canvas(surface)
        let page = PageSetter(typesetter: typesetter, canvas: canvas)
        for share in shares {
            try draw(share, of: shares.count, on: page)
            try canvas.endPage()
        }
        try surface.finish()
        return sink.bytes
    }

    private func draw(
        _ share: CustodianShare,
        of count: Int,
        on page: PageSetter
    ) throws(PaperError) {
        let mark = line(PageFrame.top, 16.0.mm)
        page.canvas.line(
            Pictograms.arch,
            in: Box(x: frame.left, y: mark.y, width: 15.0.mm, height: 16.0.mm),
            width: 2.4,
            ink: .green
        )
        var mono = TextStyle(face: .mono, size: 13, bold: true, alignment: .centre)
        let set = "\(office.code.text) · \(share.setName) · \(share.place)/\(count)"
        try page.set(set, mono, in: line(PageFrame.top + 4.0.mm, 9.0.mm))
        var top = PageFrame.top + 20.0.mm
        for language in languages {
            let words = language.texts.custodySheet
            let title = words.title(office: office.names.text(language.code))
            try page.set(title, language.style(14, bold: true), in: line(top, 7.0.mm))
            let what = words.what(threshold: language.digits("\(share.threshold)"))
            try page.set(what, language.style(10.5), in: line(top + 7.5.mm, 12.0.mm), rise: 0)
            top += 22.0.mm
        }
        let side = 62.0.mm
        let code = Box(x: frame.left, y: top, width: side, height: side)
        try stamp(share.text, in: code, on: page)
        try drawWords(of: share, beside: code, on: page)
        top = code.bottom + 6.0.mm
        mono.size = 15
        for (place, row) in share.rows.enumerated() {
            let box = line(top + Double(place) * 8.0.mm, 8.0.mm)
            try page.set("\(place + 1)   \(row)", mono, in: box)
        }
        try drawWarnings(at: top + 8 * 8.0.mm + 4.0.mm, on: page)
    }

    /// The share in words, a row a line, as high as the code.
    private func drawWords(
        of share: CustodianShare,
        beside code: Box,
        on page: PageSetter
    ) throws(PaperError) {
        let style = TextStyle(face: .mono, size: 11)
        let left = code.x + code.width + PageFrame.gap
        let height = code.height / Double(share.wordRows.count)
        for (place, row) in share.wordRows.enumerated() {
            let box = Box(
                x: left,
                y: code.y + Double(place) * height,
                width: frame.right - left,
                height: height
            )
            let text = "\(place + 1)  \(row.joined(separator: " "))"
            try page.set(text, style, in: box)
        }
    }

    private func drawWarnings(at start: Double, on page: PageSetter) throws(PaperError) {
        for (place, language) in languages.enumerated() {
            let box = line(start + Double(place) * 13.0.mm, 12.0.mm)
            let keep = language.texts.custodySheet.keep
            try page.set(keep, language.style(10, bold: true), in: box, rise: 0)
        }
    }

    private func line(_ top: Double, _ height: Double) -> Box {
        frame.line(top, height)
    }

    /// Draws a text's code as dark squares, with its quiet zone.
    private func stamp(_ text: String, in box: Box, on page: PageSetter) throws(PaperError) {
        let modules = try codeModules(text)
        // Source: ISO/IEC 18004: four modules stay light on each side.
        let module = box.width / Double(modules.count + 8)
        for (row, line) in modules.enumerated() {
            for (column, isDark) in line.enumerated() where isDark {
                let x = box.x + Double(column + 4) * module
                let y = box.y + (Double(row) + 4.5) * module
                page.canvas.rule(from: (x, y), to: (x + module, y), width: module, ink: .black)
            }
        }
    }
}
