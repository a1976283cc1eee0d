internal import AmanLetter
package import AmanOffice
internal import AmanTexts
internal import AmanVerdict

/// Prints a hot list: numbers and marks in five columns, no names.
///
/// Not for use by two tasks at once.
package final class HotListPrinter {
    private let programme: Programme
    private let languages: [PaperLanguage]
    private let dates: PaperDates
    private let typesetter: Typesetter
    private let frame: PageFrame

    /// Days after which a newer list should be had.
    package static let freshDays = 7
    private static let languageCountMax = 3
    private static let lineHeight = 4.6.mm
    private static let firstTop = 104.0.mm
    private static let furtherTop = 24.0.mm
    /// From the last number to the end of the page.
    private static let foot = 9.0.mm

    /// Makes a printer for one programme.
    ///
    /// - Throws: `fontsMissing` when this machine cannot set the programme's languages.
    package init(programme: Programme) throws(PaperError) {
        self.programme = programme
        languages = programme.languages.prefix(Self.languageCountMax).map(PaperLanguage.init)
        dates = PaperDates(programme: programme)
        frame = PageFrame(programme.paperSize)
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: languages.map(\.code), by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// The list as a PDF.
    ///
    /// - Throws: `unknownOffice` when the programme has no such office, or the error of a page
    ///   that could not be drawn.
    package func pdf(_ list: HotList) throws(PaperError) -> [UInt8] {
        guard let office = programme.office(list.office) else {
            throw .unknownOffice(list.office)
        }
        let plan = HotListPlan(
            list,
            first: lineCount(from: Self.firstTop),
            further: lineCount(from: Self.furtherTop)
        )
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, page: frame)
        surface.describe(madeAt: list.madeAt, title: "")
        let canvas = try Canvas(surface)
        let page = PageSetter(typesetter: typesetter, canvas: canvas)
        for (place, columns) in plan.pages.enumerated() {
            if place == 0 { try drawHead(list, office, on: page) }
            let top = place == 0 ? Self.firstTop : Self.furtherTop
            try drawColumns(columns, from: top, on: page)
            try drawFoot(list, place + 1, plan.pages.count, on: page)
            try canvas.endPage()
        }
        try surface.finish()
        return sink.bytes
    }

    private func lineCount(from top: Double) -> Int {
        Int((frame.bottom - Self.foot - top) / Self.lineHeight)
    }

    // MARK: Head

    private func drawHead(
        _ list: HotList,
        _ office: OfficeEntry,
        on page: PageSetter
    ) throws(PaperError) {
        let mark = Box(x: frame.left, y: PageFrame.top, width: 12.0.mm, height: 13.0.mm)
        page.canvas.line(Pictograms.arch, in: mark, width: 2, ink: .green)
        var box = frame.line(PageFrame.top, 0)
        box.x += 17.0.mm
        box.width -= 17.0.mm
        for language in languages {
            let words = language.texts.hotList
            box.height = 7.2.mm
            try page.set(words.title, language.style(14, bold: true), in: box)
            box.y += box.height
            box.height = 5.4.mm
            try page.set(stand(list, office, language), language.style(9), in: box)
            box.y += box.height
        }
        var line = frame.line(box.y + 1.5.mm, 0)
        page.canvas.rule(from: (line.x, line.y), to: (line.right, line.y), width: 1.2, ink: .green)
        line.y += 2.0.mm
        line.height = (Self.firstTop - 4.0.mm - line.y)
        try drawLegend(list, in: line, on: page)
    }

    /// Serial, office, day, and until when to use it.
    private func stand(_ list: HotList, _ office: OfficeEntry, _ language: PaperLanguage) -> String
    {
        let words = language.texts.hotList
        let number = language.digits(String(list.serial))
        let made = dates.days(list.madeAt, language, form: .long).joined(separator: " · ")
        let old = dates.days(list.madeAt.adding(days: Self.freshDays), language, form: .long)
        let ask = words.oldAfter(date: old[0])
        return [
            words.serial(number: number), office.names.text(language.code),
            made + language.comma + dates.time(list.madeAt, language), ask,
        ].joined(separator: " · ")
    }

    /// What each mark means, in a column for each language, and what the list is not.
    private func drawLegend(_ list: HotList, in box: Box, on page: PageSetter) throws(PaperError) {
        let gaps = PageFrame.gap * Double(languages.count - 1)
        let share = (box.width - gaps) / Double(languages.count)
        for (place, language) in languages.enumerated() {
            let words = language.texts.hotList
            var cell = box
            cell.x += Double(place) * (share + PageFrame.gap)
            cell.width = share
            cell.height = 7.6.mm
            for status in [LetterStatus.revoked, .suspended, .exchanged] {
                var text = cell
                text.width -= 6.0.mm
                if !language.rightToLeft { text.x += 6.0.mm }
                let x = language.rightToLeft ? cell.right - 4.0.mm : cell.x
                let mark = Box(x: x, y: cell.centre - 2.0.mm, width: 4.0.mm, height: 4.0.mm)
                page.canvas.line(status.strokes, in: mark, width: 1.1, ink: .black)
                try page.set(words.words(status), language.style(8), in: text)
                cell.y += cell.height
            }
            cell.height = 8.4.mm
            try page.set(words.noReason, language.style(8, bold: true), in: cell)
            cell.y += cell.height
            cell.height = box.bottom - cell.y
            let last = list.entries.isEmpty ? words.empty + " " : ""
            try page.set(last + words.incomplete, language.style(7.5), in: cell)
        }
    }

    // MARK: Columns and foot

    private func drawColumns(
        _ columns: [[HotListLine]],
        from top: Double,
        on page: PageSetter
    ) throws(PaperError) {
        let width = PageFrame.contentWidth / Double(HotListPlan.columnCount)
        for (place, lines) in columns.enumerated() {
            var box = Box(
                x: frame.left + Double(place) * width,
                y: top,
                width: width - 2.0.mm,
                height: Self.lineHeight
            )
            for line in lines {
                switch line {
                case .office(let code):
                    try page.set(code, TextStyle(size: 9.5, bold: true), in: box, ink: .green)
                case .number(let number, let status):
                    let mark = Box(x: box.x, y: box.y + 0.9.mm, width: 2.8.mm, height: 2.8.mm)
                    page.canvas.line(status.strokes, in: mark, width: 0.8, ink: .black)
                    var text = box
                    text.x += 4.5.mm
                    text.width -= 4.5.mm
                    try page.set(number, TextStyle(face: .mono, size: 9), in: text)
                }
                box.y += box.height
            }
        }
    }

    private func drawFoot(
        _ list: HotList,
        _ number: Int,
        _ count: Int,
        on page: PageSetter
    ) throws(PaperError) {
        let box = frame.line(frame.bottom - 6.0.mm, 5.0.mm)
        let parts = languages.map { language in
            language.texts.hotList.serial(number: language.digits(String(list.serial)))
        }
        let stand = "\(list.office.text) · \(list.madeAt.rfc3339) · \(number)/\(count)"
        let text = (parts + [stand]).joined(separator: "  ·  ")
        try page.set(text, TextStyle(size: 8, alignment: .centre), in: box)
    }
}

extension LetterStatus {
    /// The mark before a number.
    fileprivate var strokes: [Stroke] {
        switch self {
        case .valid: []
        case .revoked: Pictograms.openSeal
        case .suspended: Pictograms.pause
        case .exchanged: Pictograms.exchanged
        }
    }
}

extension HotListTexts {
    fileprivate func words(_ status: LetterStatus) -> String {
        switch status {
        case .valid: ""
        case .revoked: revoked
        case .suspended: suspended
        case .exchanged: exchanged
        }
    }
}
