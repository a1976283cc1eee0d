public import AmanLetter
public import AmanVerdict

/// The words a verdict is told in, in one language.
public struct Words: Sendable {
    /// ISO 639-3 code of the language.
    public var language: String { phrases.language }
    /// Minutes by which the times told are ahead of UTC.
    public let offsetMinutes: Int
    private let book: PhraseBook

    /// The languages there are words for, English first.
    public static let languages = PhraseBook.all.map { $0.phrases.language }

    /// Languages whose words were translated here and still wait for a speaker's review.
    public static let awaitingReview = PhraseBook.all
        .filter { !$0.phrases.isReviewed }
        .map { $0.phrases.language }

    /// The words of a language; English where there are none.
    ///
    /// - Parameters:
    ///   - language: ISO 639-3 code.
    ///   - offsetMinutes: By how much the times told are to be ahead of UTC; within a day.
    /// - Returns: The words.
    public static func of(_ language: String, offsetMinutes: Int = 0) -> Words {
        let code = Array(language.utf8)
        for book in PhraseBook.all where Array(book.phrases.language.utf8) == code {
            return Words(offsetMinutes: offsetMinutes, book: book)
        }
        return Words(offsetMinutes: offsetMinutes, book: PhraseBook.all[0])
    }

    private init(offsetMinutes: Int, book: PhraseBook) {
        self.offsetMinutes = offsetMinutes
        self.book = book
    }

    var phrases: Phrases { book.phrases }

    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool { writesPersianDigits }

    /// Whether dates are told in the Solar Hijri calendar too.
    var writesPersianDigits: Bool { phrases.writesPersianDigits }

    /// What stands largest: the verdict in a few words.
    public func headline(_ judgement: Judgement) -> String {
        let headline = phrase(for: judgement).headline
        guard let claims = judgement.letter?.claims else { return headline }
        return fill(headline, "{date}", with: date(claims.expires))
    }

    /// What to do, in a few short sentences.
    public func advice(_ judgement: Judgement) -> String {
        var advice = phrase(for: judgement).advice
        if judgement.verdict == .revoked, exit(judgement) == nil {
            advice = phrases.revokedAdviceWithoutExit
        }
        advice = fill(advice, "{age}", with: age(judgement.knowledgeAge))
        advice = fill(advice, "{office}", with: officeToCall(judgement))
        if let moment = moment(in: judgement) {
            advice = fill(advice, "{date}", with: date(moment))
        }
        return ([advice] + afterthoughts(judgement)).joined(separator: " ")
    }

    /// How old the knowledge is: "3 days".
    public func age(_ seconds: Int64) -> String {
        counted(phrases.ages, seconds)
    }

    /// How long a letter in force still holds: "2 days left"; nil for any other verdict.
    public func timeLeft(_ judgement: Judgement) -> String? {
        guard judgement.verdict == .inForce, let claims = judgement.letter?.claims else {
            return nil
        }
        return counted(phrases.left, claims.expires.seconds - judgement.at.seconds)
    }

    /// The year of birth as it is said, behind the word for born.
    public func born(_ year: Int) -> String {
        fill(phrases.born, "{year}", with: number(Int64(year)))
    }

    /// What sort of letter it is: "Transit letter".
    public func kind(_ kind: LetterKind) -> String {
        switch kind {
        case .transit: phrases.kinds[0]
        case .standing: phrases.kinds[1]
        case .certificate: phrases.kinds[2]
        case .replacement: phrases.kinds[3]
        }
    }

    /// A province by its name: "Herat"; by its code where the programme gave no name.
    ///
    /// - Parameters:
    ///   - code: ISO 3166-2, such as `AF-HER`.
    ///   - judgement: Whose programme names it.
    /// - Returns: The name in this language, else in English, else the code.
    public func province(_ code: String, in judgement: Judgement) -> String {
        let wanted = code.utf8.map { byte in (0x41...0x5a).contains(byte) ? byte + 0x20 : byte }
        for text in judgement.texts where text.code.utf8.elementsEqual(wanted) {
            return self.text(text.texts) ?? code
        }
        return code
    }

    /// The text of this language, else the English one, else the first.
    public func text(_ texts: [LanguageText]) -> String? {
        for wanted in [language, "eng"] {
            let code = Array(wanted.utf8)
            for text in texts where Array(text.language.utf8) == code { return text.text }
        }
        return texts.first?.text
    }
}

// MARK: Choosing

extension Words {
    private func phrase(for judgement: Judgement) -> Phrase {
        switch judgement.reason {
        case .inForce: phrases.inForce
        case .beginsLater: phrases.notYetValid
        case .ended: phrases.expired
        case .status(let status), .notice(let status): phrase(for: status)
        case .noKey, .unknownKey: phrases.unknownKey
        case .otherProgramme, .notASafeConduct, .officeOutsideScope, .kindOutsideScope,
            .dateOutsideScope, .signerRetired, .signerDistrusted, .holdsTooLong,
            .noStatusEntry, .statusIndexOutOfRange, .statusListOfOtherOffice:
            phrases.outsideScope
        case .signatureDoesNotFit, .otherAlgorithm: phrases.forged
        case .notRead: phrases.notRead
        case .notUnderstood: phrases.notUnderstood
        case .statusListUnknown: phrases.statusUnknown
        case .notInLog: phrases.notInLog
        case .clockBehind: phrases.clockWrong
        }
    }

    func phrase(for status: LetterStatus) -> Phrase {
        switch status {
        case .valid: phrases.inForce
        case .revoked: phrases.revoked
        case .suspended: phrases.suspended
        case .exchanged: phrases.exchanged
        }
    }

    /// The moment that the advice names.
    private func moment(in judgement: Judgement) -> Instant? {
        if judgement.verdict == .revoked { return exit(judgement) }
        return judgement.letter?.claims.notBefore
    }

    /// Until when the holder of a revoked letter may still travel to safety; nil once it is over.
    private func exit(_ judgement: Judgement) -> Instant? {
        guard let exit = judgement.notice?.safeExitUntil, exit > judgement.at else { return nil }
        return exit
    }

    private func afterthoughts(_ judgement: Judgement) -> [String] {
        var thoughts: [String] = []
        if judgement.verdict == .inForce, let notice = judgement.notice {
            thoughts.append(fill(phrases.announced, "{date}", with: date(notice.effectiveAt)))
        }
        if judgement.verdict == .inForce, judgement.knowledgeIsOverdue {
            thoughts.append(
                fill(phrases.overdue, "{age}", with: age(judgement.knowledgeAge))
            )
        }
        if judgement.clockIsBehind, judgement.reason != .clockBehind {
            thoughts.append(phrases.clockBehind)
        }
        return thoughts
    }

    /// The office to call or to go to, with its number.
    private func officeToCall(_ judgement: Judgement) -> String {
        let office =
            judgement.verdict == .expired
            ? judgement.destination ?? judgement.office : judgement.office
        guard let office, let name = text(office.names) else { return phrases.theOffice }
        return office.contact.utf8.isEmpty ? name : name + " (" + office.contact + ")"
    }

    func counted(_ words: Counted, _ seconds: Int64) -> String {
        let (template, count) = words.words(seconds: seconds)
        return fill(template, "{count}", with: number(count))
    }
}
