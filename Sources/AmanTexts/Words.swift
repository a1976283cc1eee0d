public import AmanLetter
public import AmanVerdict

/// The sentences of a verdict, in one language.
public struct Words: Sendable {
    /// ISO 639-3 code of the language.
    public var language: String { phrases.language }
    /// Clock, calendars and number to call of the programme whose letters are shown.
    let paper: ProgrammePaper
    /// Whether the list says no clock, so that moments are shown by the device's.
    let isDevicesClock: Bool
    let phrases: Phrases

    /// The languages there are words for, English first.
    public static let languages = Phrases.all.map { $0.language }

    /// Languages some of whose texts wait for a native reader.
    public static let awaitingReview = Phrases.all
        .filter { !$0.isReviewed }
        .map { $0.language }

    /// The words of a language; English where there are none.
    ///
    /// - Parameters:
    ///   - language: ISO 639-3 code.
    ///   - paper: How the programme writes moments; nil where its list does not say so.
    ///   - offsetMinutes: The device's own clock, in minutes ahead of UTC, for that case.
    /// - Returns: The words.
    public static func of(
        _ language: String,
        paper: ProgrammePaper? = nil,
        offsetMinutes: Int = 0
    ) -> Words {
        Words(Phrases.of(language) ?? .english, paper, offsetMinutes)
    }

    /// The words of the language at a place of `languages`; English where there is no such place.
    package static func of(
        languageAt place: Int,
        paper: ProgrammePaper?,
        offsetMinutes: Int
    ) -> Words {
        let all = Phrases.all
        return Words(all.indices.contains(place) ? all[place] : .english, paper, offsetMinutes)
    }

    private init(_ phrases: Phrases, _ paper: ProgrammePaper?, _ offsetMinutes: Int) {
        self.phrases = phrases
        isDevicesClock = paper == nil
        if let paper {
            self.paper = paper
        } else {
            var calendars = [ProgrammePaper.Calendar.gregorian]
            // Readers of these languages count by it, whatever a list leaves out. No expression of
            // two literals: the WebAssembly optimiser of Swift 6.3.1 took the wrong one.
            if phrases.writesPersianDigits { calendars.insert(.solarHijri, at: 0) }
            self.paper = ProgrammePaper(
                clock: ProgrammeClock(minutes: offsetMinutes) ?? .utc,
                calendars: calendars
            )
        }
    }

    /// The programme's number for letters that are not honoured; empty where it is not known.
    public var incidentNumber: String { paper.incidentNumber }

    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool { writesPersianDigits }

    /// Whether dates are shown in the Solar Hijri calendar too.
    var writesPersianDigits: Bool { phrases.writesPersianDigits }

    /// The largest text: the verdict in a few words.
    public func headline(_ judgement: Judgement) -> String {
        let headline = phrases[headline(for: judgement.reason)]
        guard let claims = judgement.letter?.claims else { return headline }
        return fill(headline, "{date}", with: day(claims.expires))
    }

    /// What to do, in a few short sentences.
    public func advice(_ judgement: Judgement) -> String {
        var advice = phrases.phrase(headline(for: judgement.reason)).advice
        if judgement.verdict == .revoked, exit(judgement) == nil {
            advice = phrases[.revokedAdviceWithoutExit]
        }
        if case .noLetter(let kind) = judgement.reason, let name = name(of: kind) {
            advice = fill(advice, "{kind}", with: name)
        }
        advice = fill(advice, "{age}", with: age(judgement.knowledgeAge))
        let isToCall = judgement.reason != .statusListUnknown
        let office = isToCall ? officeToCall(judgement) : officeName(judgement)
        advice = fill(advice, "{office}", with: office)
        if let moment = moment(in: judgement) {
            advice = fill(advice, "{date}", with: dayAndTime(moment))
        }
        for thought in furtherAdvice(judgement) { advice = concatenated(advice, " ", thought) }
        return advice
    }

    /// How old the knowledge is: "3 days".
    public func age(_ seconds: Int64) -> String {
        counted(.ageLessThanAnHour, seconds)
    }

    /// How long a letter in force still holds: "2 days left"; nil for any other verdict.
    public func timeLeft(_ judgement: Judgement) -> String? {
        guard judgement.verdict == .inForce, let claims = judgement.letter?.claims else {
            return nil
        }
        return counted(.leftLessThanAnHour, claims.expires.seconds - judgement.at.seconds)
    }

    /// The year of birth as it is said, behind the word for born.
    public func born(_ year: Int) -> String {
        fill(phrases[.born], "{year}", with: number(Int64(year)))
    }

    /// What kind of letter it is: the title that is printed on it, else "Transit letter".
    public func kind(_ kind: LetterKind, in judgement: Judgement) -> String {
        let code = ProgrammePaper.titleCode(of: kind)
        for text in judgement.texts where sameText(text.code, code) {
            if let title = self.text(text.texts) { return title }
        }
        return self.kind(kind)
    }

    /// What kind of letter it is, where the programme's title is not known: "Transit letter".
    private func kind(_ kind: LetterKind) -> String {
        switch kind {
        case .transit: phrases[.transit]
        case .standing: phrases[.standing]
        case .certificate: phrases[.certificate]
        case .replacement: phrases[.replacement]
        }
    }

    /// A province by its name: "Herat"; by its code where the programme gave no name.
    ///
    /// - Parameters:
    ///   - code: ISO 3166-2, such as `AF-HER`.
    ///   - judgement: Whose programme names it.
    /// - Returns: The name in this language, else in English, else the code.
    public func province(_ code: String, in judgement: Judgement) -> String {
        for text in judgement.texts where isLowerCase(text.code, of: code) {
            return self.text(text.texts) ?? code
        }
        return code
    }

    /// The text of this language, else the English one, else the first.
    public func text(_ texts: [LanguageText]) -> String? {
        var english: String?
        for text in texts {
            if sameText(text.language, language) { return text.text }
            if english == nil, sameText(text.language, "eng") { english = text.text }
        }
        return english ?? texts.first?.text
    }
}

// MARK: Choosing

extension Words {
    private func headline(for reason: Reason) -> Sentence {
        switch reason {
        case .inForce: .inForce
        case .beginsLater: .notYetValid
        case .ended: .expired
        case .status(let status), .notice(let status): headline(for: status)
        case .noKey, .unknownKey: .unknownKey
        case .otherProgramme, .notASafeConduct, .officeOutsideScope, .kindOutsideScope,
            .dateOutsideScope, .signerRetired, .signerDistrusted, .holdsTooLong,
            .noStatusEntry, .statusIndexOutOfRange, .statusListOfOtherOffice:
            .outsideScope
        case .signatureDoesNotFit, .otherAlgorithm: .forged
        case .noLetter(let kind): headline(for: kind)
        case .notRead: .notRead
        case .notUnderstood: .notUnderstood
        case .statusListUnknown: .statusUnknown
        case .notInLog: .notInLog
        case .clockBehind: .clockWrong
        }
    }

    private func headline(for kind: CodeKind) -> Sentence {
        switch kind {
        case .letterPart: .letterPart
        case .letterNumber: .letterNumber
        case .checkCode: .checkCode
        case .listCode, .proofCode, .webAddress, .healthPass, .credential, .network, .contact,
            .telephone, .mail, .place, .payment, .signInSecret, .digits, .text:
            .noLetter
        }
    }

    /// What a code that is no letter seems to be; nil for what is a part of a letter or names one.
    private func name(of kind: CodeKind) -> String? {
        switch kind {
        case .letterPart, .letterNumber, .checkCode: nil
        case .listCode: phrases[.kindListCode]
        case .proofCode: phrases[.kindProofCode]
        case .webAddress: phrases[.kindWebAddress]
        case .healthPass: phrases[.kindHealthPass]
        case .credential: phrases[.kindCredential]
        case .network: phrases[.kindNetwork]
        case .contact: phrases[.kindContact]
        case .telephone: phrases[.kindTelephone]
        case .mail: phrases[.kindMail]
        case .place: phrases[.kindPlace]
        case .payment: phrases[.kindPayment]
        case .signInSecret: phrases[.kindSignInSecret]
        case .digits: phrases[.kindDigits]
        case .text: phrases[.kindText]
        }
    }

    func headline(for status: LetterStatus) -> Sentence {
        switch status {
        case .valid: .inForce
        case .revoked: .revoked
        case .suspended: .suspended
        case .exchanged: .exchanged
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

    private func furtherAdvice(_ judgement: Judgement) -> [String] {
        var thoughts: [String] = []
        if judgement.verdict == .inForce, let notice = judgement.notice {
            thoughts.append(
                fill(phrases[.announced], "{date}", with: dayAndTime(notice.effectiveAt))
            )
        }
        // A newer list can help where this one should have been replaced, or lacks a key that the
        // programme may have named since.
        let mayHelp =
            judgement.verdict == .inForce && judgement.knowledgeIsOverdue
            || judgement.reason == .unknownKey && judgement.knowledgeAge >= 86_400
        if mayHelp {
            thoughts.append(
                fill(phrases[.overdue], "{age}", with: age(judgement.knowledgeAge))
            )
        }
        if judgement.clockIsBehind, judgement.reason != .clockBehind {
            thoughts.append(phrases[.clockBehind])
        }
        return thoughts
    }

    /// The office to call or to go to, with its number.
    private func officeToCall(_ judgement: Judgement) -> String {
        let office =
            judgement.verdict == .expired
            ? judgement.destination ?? judgement.office : judgement.office
        let name = office.flatMap { text($0.names) } ?? phrases[.theOffice]
        // Where no office is proven, or it has no number, the programme's own number is called.
        let contact = office?.contact ?? ""
        let number = contact.utf8.isEmpty ? paper.incidentNumber : contact
        return number.utf8.isEmpty ? name : concatenated(name, " (", number, ")")
    }

    private func officeName(_ judgement: Judgement) -> String {
        judgement.office.flatMap { text($0.names) } ?? phrases[.theOffice]
    }

    func counted(_ first: Sentence, _ seconds: Int64) -> String {
        let (template, count) = phrases.span(first, seconds: seconds)
        return fill(template, "{count}", with: number(count))
    }
}

/// Compares texts byte by byte, which needs no Unicode tables.
func sameText(_ left: String, _ right: String) -> Bool {
    let (leftBytes, rightBytes) = (left.utf8.span, right.utf8.span)
    guard leftBytes.count == rightBytes.count else { return false }
    for place in 0..<leftBytes.count where leftBytes[place] != rightBytes[place] { return false }
    return true
}

/// Whether a text is another with its capitals made small.
private func isLowerCase(_ small: String, of text: String) -> Bool {
    let (smallBytes, bytes) = (small.utf8.span, text.utf8.span)
    guard smallBytes.count == bytes.count else { return false }
    for place in 0..<bytes.count {
        let isCapital = bytes[place] >= 0x41 && bytes[place] <= 0x5a
        guard smallBytes[place] == bytes[place] + (isCapital ? 0x20 : 0) else { return false }
    }
    return true
}
