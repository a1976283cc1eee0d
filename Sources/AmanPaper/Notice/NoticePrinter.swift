package import AmanLetter
package import AmanOffice
internal import AmanTexts
internal import AmanVerdict

/// Prints a notice on one page, in each of the programme's languages, for its holder.
///
/// Not for use by two tasks at once.
package final class NoticePrinter {
    private let programme: Programme
    private let office: OfficeEntry
    private let languages: [PaperLanguage]
    private let dates: PaperDates
    private let typesetter: Typesetter
    private let frame: PageFrame

    private static let languageCountMax = 3
    private static let blocksTop = 34.0.mm
    /// White below the last language.
    private static let foot = 6.0.mm
    private static let blockGap = 5.0.mm

    /// Makes a printer for one office's notices.
    ///
    /// - Throws: `unknownOffice`, or `fontsMissing`.
    package init(programme: Programme, office: OfficeCode) throws(PaperError) {
        guard let entry = programme.office(office) else { throw .unknownOffice(office) }
        self.programme = programme
        self.office = entry
        languages = programme.languages.prefix(Self.languageCountMax).map(PaperLanguage.init)
        dates = PaperDates(programme: programme)
        frame = PageFrame(programme.paperSize)
        typesetter = try Typesetter()
        let missing = FontCheck.missing(for: languages.map(\.code), by: typesetter)
        guard missing.isEmpty else { throw .fontsMissing(missing) }
    }

    /// The notice as a PDF of one page.
    ///
    /// - Throws: `pageTooFull` when the programme's texts do not fit.
    package func pdf(_ notice: Notice) throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let surface = try Surface.pdf(into: sink, page: frame)
        surface.describe(madeAt: notice.madeAt, title: "")
        let canvas = try Canvas(surface)
        let page = PageSetter(typesetter: typesetter, canvas: canvas)
        try drawHead(on: page)
        let gaps = Self.blockGap * Double(languages.count - 1)
        let blocksBottom = frame.bottom - Self.foot
        let height = (blocksBottom - Self.blocksTop - gaps) / Double(languages.count)
        var box = frame.line(Self.blocksTop, height)
        for language in languages {
            try draw(notice, language, in: box, on: page)
            box.y += height + Self.blockGap
        }
        try canvas.endPage()
        try surface.finish()
        return sink.bytes
    }

    private func drawHead(on page: PageSetter) throws(PaperError) {
        let mark = Box(x: frame.left, y: PageFrame.top, width: 12.0.mm, height: 13.0.mm)
        page.canvas.line(Pictograms.arch, in: mark, width: 2, ink: .green)
        var box = frame.line(PageFrame.top, 6.4.mm)
        box.x += 17.0.mm
        box.width -= 17.0.mm
        for language in languages {
            let names = [
                programme.names.text(language.code), office.names.text(language.code),
            ]
            try page.set(names.joined(separator: " · "), language.style(11, bold: true), in: box)
            box.y += box.height
        }
        if programme.sample {
            let text = languages.map(\.words.sample).joined(separator: "   ·   ")
            let style = TextStyle(size: 9, bold: true).aligned(.centre)
            try page.set(text, style, in: frame.sample)
        }
        let y = Self.blocksTop - 4.0.mm
        page.canvas.rule(from: (frame.left, y), to: (frame.right, y), width: 1.2, ink: .green)
    }

    /// One language: the title, what happened, until when, how to object; a rule beneath.
    private func draw(
        _ notice: Notice,
        _ language: PaperLanguage,
        in block: Box,
        on page: PageSetter
    ) throws(PaperError) {
        let words = language.texts.notice
        var box = block
        box.height = 9.0.mm
        try page.set(title(notice, words), language.style(16, bold: true), in: box)
        box.y += box.height
        box.height = 6.0.mm
        let made = days(notice.madeAt, language)
        let place = office.places.text(language.code) + language.comma + made
        try page.set(place, language.style(9.5), in: box)
        box.y += box.height + 1.0.mm
        box.height = block.bottom - box.y - 2.0.mm
        let text = sentences(notice, language, words).joined(separator: "\n")
        try page.set(text, language.style(12), in: box, rise: 0)
        page.canvas.rule(
            from: (block.x, block.bottom),
            to: (block.right, block.bottom),
            width: 0.5,
            ink: .green
        )
    }

    private func title(_ notice: Notice, _ words: NoticeTexts) -> String {
        switch notice.matter {
        case .letter, .replaced: words.letterTitle
        case .refused: words.refusalTitle
        }
    }

    private func sentences(
        _ notice: Notice,
        _ language: PaperLanguage,
        _ words: NoticeTexts
    ) -> [String] {
        var lines = matter(notice, language, words)
        switch notice.appeal {
        case .filed(let at, let due, let isHeld):
            lines.append(words.appealFiled(date: days(at, language), due: days(due, language)))
            if isHeld { lines.append(words.appealHeld) }
        case .answered: lines.insert(words.appealAnswered, at: 0)
        case nil: break
        }
        if let leaf = notice.leafIndex {
            lines.append(words.entry(number: language.digits(String(leaf))))
        }
        if let until = notice.objectionUntil {
            lines.append(words.object(date: days(until, language)))
            lines.append(words.objectHow)
            if case .letter = notice.matter { lines.append(words.otherOfficers) }
        }
        lines.append(
            words.office(
                office: office.names.text(language.code),
                address: office.addresses.text(language.code),
                contact: language.leftToRight(office.contact)
            )
        )
        lines.append(words.noReasonToHold)
        if PageLanguage(rawValue: language.code)?.isReviewed == false {
            lines.append(language.texts.frame.awaitsReview)
        }
        return lines
    }

    private func matter(
        _ notice: Notice,
        _ language: PaperLanguage,
        _ words: NoticeTexts
    ) -> [String] {
        func time(_ moment: Instant) -> String {
            days(moment, language) + language.comma + dates.time(moment, language)
        }
        switch notice.matter {
        case .letter(let number, let status, let effectiveAt, let safeExitUntil):
            var lines = [
                words.status(status, language.leftToRight(number.text), time(effectiveAt))
            ]
            guard status != .valid else { return lines }
            if effectiveAt > notice.decidedAt, notice.isInForceUntilThen {
                lines += untilThen(notice, words)
            }
            if let safeExitUntil, safeExitUntil > effectiveAt {
                lines.append(words.safeExit(date: days(safeExitUntil, language)))
            }
            lines.append(ground(notice, language, words))
            return lines
        case .replaced(let lost, let new, let effectiveAt):
            return [
                words.replaced(
                    number: language.leftToRight(lost.text),
                    date: time(effectiveAt),
                    new: language.leftToRight(new.text)
                )
            ]
        case .refused(let ticket, let reason, let at):
            let text = programme.refusal(reason)?.texts.text(language.code) ?? ""
            let number = language.digits(String(ticket.number))
            return [
                words.refused(number: number, date: days(at, language)),
                words.reason(reason: text),
                words.applyAgain,
            ]
        }
    }

    /// What holds until a change takes effect.
    private func untilThen(_ notice: Notice, _ words: NoticeTexts) -> [String] {
        let holds = notice.appealHolds && notice.appeal == nil
        return [words.inForceUntil] + (holds ? [words.appealHolds] : [])
    }

    private func ground(
        _ notice: Notice,
        _ language: PaperLanguage,
        _ words: NoticeTexts
    ) -> String {
        let text = notice.ground.flatMap(programme.statusReason)?.texts.text(language.code)
        return text.map { words.reason(reason: $0) } ?? words.reasonTold
    }

    private func days(_ moment: Instant, _ language: PaperLanguage) -> String {
        dates.days(moment, language, form: .long).joined(separator: " · ")
    }
}

extension NoticeTexts {
    /// What happened to a letter.
    fileprivate func status(_ status: LetterStatus, _ number: String, _ date: String) -> String {
        switch status {
        case .valid: reinstated(number: number, date: date)
        case .revoked, .exchanged: revoked(number: number, date: date)
        case .suspended: suspended(number: number, date: date)
        }
    }
}
