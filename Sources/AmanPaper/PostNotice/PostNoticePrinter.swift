package import AmanLetter
package import AmanOffice
internal import AmanTexts
package import AmanVerdict

/// Prints a notice to posts: one page with its serial, its date and its text in each language.
package struct PostNoticePrinter {
    private let programme: Programme
    private let office: OfficeEntry
    private let dates: PaperDates
    private let typesetter: Typesetter
    private let frame: PageFrame
    private let mark: RootMark?

    private static let textsTop = 46.0.mm
    private static let callHeight = 8.0.mm

    /// Makes a printer for one office's notices.
    ///
    /// - Parameters:
    ///   - programme: Its names, its paper and whom to call.
    ///   - office: Of the programme's offices, the one that publishes the notices.
    ///   - mark: The root's, for guards to compare; nil where the office has pinned no root.
    /// - Throws: `unknownOffice`.
    package init(
        programme: Programme,
        office: OfficeCode,
        mark: RootMark? = nil
    ) throws(PaperError) {
        guard let entry = programme.office(office) else { throw .unknownOffice(office) }
        self.programme = programme
        self.office = entry
        dates = PaperDates(programme: programme)
        frame = PageFrame(programme.paperSize)
        self.mark = mark
        typesetter = try Typesetter()
    }

    /// The notice as a PDF of one page, for the post's wall.
    ///
    /// - Throws: `fontsMissing`, or `pageTooFull`.
    package func pdf(_ notice: PostNotice) throws(PaperError) -> [UInt8] {
        let codes = programme.languages.filter { notice.texts[$0] != nil }
        let missing = FontCheck.missing(for: codes, by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, page: frame)
        surface.describe(madeAt: notice.at, title: "")
        let canvas = try Canvas(surface)
        let page = PageSetter(typesetter: typesetter, canvas: canvas)
        let languages = codes.map { PaperLanguage($0) }
        try drawHead(languages, on: page)
        let foot = frame.bottom - (mark == nil ? 0 : RootMarkBlock.height + 2.0.mm)
        let call = line(foot - Self.callHeight, Self.callHeight)
        var top = Self.textsTop
        let height = (call.y - 6.0.mm - top) / Double(max(1, languages.count))
        for language in languages {
            try draw(notice, language, at: top, height, on: page)
            top += height
        }
        try drawCall(call, on: page)
        if let mark {
            let block = RootMarkBlock(mark: mark, languages: languages)
            try block.draw(in: line(foot + 2.0.mm, RootMarkBlock.height), on: page)
        }
        try canvas.endPage()
        try surface.finish()
        return sink.bytes
    }

    private func line(_ top: Double, _ height: Double) -> Box {
        frame.line(top, height)
    }

    private func drawHead(
        _ languages: [PaperLanguage],
        on page: PageSetter
    ) throws(PaperError) {
        var arch = line(PageFrame.top, 14.0.mm)
        arch.x = arch.middle - 7.0.mm
        arch.width = 14.0.mm
        page.canvas.line(Pictograms.arch, in: arch, width: 2.2, ink: .green)
        var box = line(PageFrame.top + 16.0.mm, 6.0.mm)
        for language in languages.prefix(2) {
            let text =
                programme.names.text(language.code) + " · " + office.names.text(language.code)
            try page.set(text, language.style(11).aligned(.centre), in: box)
            box.y += 6.5.mm
        }
        guard programme.sample, let language = languages.first else { return }
        try page.set(language.words.sample, language.style(8, bold: true), in: frame.sample)
    }

    private func draw(
        _ notice: PostNotice,
        _ language: PaperLanguage,
        at top: Double,
        _ height: Double,
        on page: PageSetter
    ) throws(PaperError) {
        let words = language.texts.postNotice
        let ends = (from: (frame.left, top), to: (frame.right, top))
        page.canvas.rule(from: ends.from, to: ends.to, width: 0.8, ink: .green)
        let title = words.title + " " + language.digits("\(notice.serial)")
        try page.set(title, language.style(17, bold: true), in: line(top + 3.0.mm, 9.0.mm))
        let days = dates.days(notice.at, language, form: .long).joined(separator: " · ")
        try page.set(days, language.style(10.5), in: line(top + 12.0.mm, 6.0.mm))
        var below = top + 19.0.mm
        if let earlier = notice.withdraws {
            let text = words.withdraws + " " + language.digits("\(earlier)")
            try page.set(text, language.style(12, bold: true), in: line(below, 7.0.mm))
            below += 8.0.mm
        }
        let box = line(below, top + height - below - 3.0.mm)
        try page.set(notice.texts[language.code] ?? "", language.style(17), in: box, rise: 0)
    }

    private func drawCall(_ box: Box, on page: PageSetter) throws(PaperError) {
        let ruled = box.y - 3.0.mm
        let ends = (from: (frame.left, ruled), to: (frame.right, ruled))
        page.canvas.rule(from: ends.from, to: ends.to, width: 0.8, ink: .green)
        let style = TextStyle(face: .mono, size: 13, bold: true, alignment: .centre)
        try page.set(programme.incident.contact, style, in: box)
    }
}
