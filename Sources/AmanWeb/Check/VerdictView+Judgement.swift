import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

extension CheckingSite {
    /// Puts a judgement into the words of a page: only what the signature proves is shown.
    func verdictView(_ judgement: Judgement, _ language: PageLanguage) -> VerdictView {
        let sentences = Words.of(language.rawValue, paper: programme.paper)
        var view = VerdictView(
            look: VerdictLook(judgement),
            headline: sentences.headline(judgement),
            advice: sentences.advice(judgement),
            incident: programme.incident.contact
        )
        let words = OfficeTexts.of(language).verdict
        // What could not be read was not looked up, so the age of the list says nothing about it.
        if judgement.verdict != .unreadable {
            let age = sentences.age(judgement.knowledgeAge)
            view.knowledge = words.listOld(age: age)
        }
        if let office = judgement.office {
            view.office =
                programme.office(office.code)?.names.text(language.rawValue)
                ?? sentences.text(office.names)
            view.contact = office.contact
        }
        guard let claims = judgement.letter?.claims else { return view }
        view.log = said(of: judgement.logStanding, words)
        show(claims, in: &view, language)
        if let conduct = claims.safeConduct {
            view.from = conduct.fromProvince.map { sentences.province($0, in: judgement) }
            view.to = conduct.toProvince.map { sentences.province($0, in: judgement) }
        }
        view.when = moments(claims, judgement.verdict, language)
        view.left = sentences.timeLeft(judgement)
        return view
    }

    /// Puts what is known of a number and its check code into the words of a page.
    func verdictView(_ answer: CheckAnswer, _ language: PageLanguage) -> VerdictView {
        let sentences = Words.of(language.rawValue, paper: programme.paper)
        var view = VerdictView(
            look: VerdictLook(answer.finding),
            headline: sentences.headline(answer),
            advice: sentences.advice(answer)
        )
        view.number = answer.code.text
        switch answer.finding {
        case .known, .told, .officeDistrusted:
            view.offersProofSlip = printsProofSlips && answer.code.number.office == officeCode
        case .notKnown, .noLog, .unknownOffice: break
        }
        let age = sentences.age(answer.knowledgeAge)
        view.knowledge = OfficeTexts.of(language).verdict.listOld(age: age)
        if let office = answer.office {
            view.office =
                programme.office(office.code)?.names.text(language.rawValue)
                ?? sentences.text(office.names)
            view.contact = office.contact
        }
        return view
    }

    private func said(of standing: LogStanding?, _ words: VerdictTexts) -> String? {
        switch standing {
        case .included: words.inLog
        case .notCovered: words.logNotCovered
        // The verdict itself speaks of a letter the log should have.
        case .missing, nil: nil
        }
    }

    private func show(
        _ claims: LetterClaims,
        in view: inout VerdictView,
        _ language: PageLanguage
    ) {
        if let name = claims.secondName {
            let tag = claims.secondLanguage.flatMap(PageLanguage.init(rawValue:))?.tag
            view.names.append(ShownName(text: name, tag: tag))
        }
        if let name = claims.fullName { view.names.append(ShownName(text: name, tag: "und-Latn")) }
        view.number = claims.number.text
        guard let conduct = claims.safeConduct else { return }
        let year = conduct.birthYear ?? claims.birthDate.flatMap { Int($0.prefix(4)) }
        view.born = year.map { year in
            OfficeTexts.of(language).verdict.born(year: language.digits(String(year)))
        }
    }

    /// The dates that matter to a verdict; none where the advice says all there is to say.
    private func moments(
        _ claims: LetterClaims,
        _ verdict: Verdict,
        _ language: PageLanguage
    ) -> [String] {
        let words = OfficeTexts.of(language).verdict
        return switch verdict {
        case .inForce, .cannotTell: moments(words.until(date:), claims.expires, language)
        case .notYetValid: moments(words.from(date:), claims.notBefore, language)
        // The headline says that it ended; here the day is in every calendar.
        case .expired: moments({ $0 }, claims.expires, language)
        case .revoked, .suspended, .exchanged, .untrusted, .forged, .unreadable: []
        }
    }

    /// "until Wednesday 25 November 2026, 18:00", and the same day in the other calendar.
    private func moments(
        _ sentence: (String) -> String,
        _ moment: Instant,
        _ language: PageLanguage
    ) -> [String] {
        let dates = dates(language)
        var lines = dates.dates(moment)
        guard let first = lines.first else { return [] }
        let comma = language.isRightToLeft ? "، " : ", "
        lines[0] = sentence(first + comma + dates.time(moment))
        return lines
    }
}

extension VerdictLook {
    /// The look of a judgement: what was read and is no letter is no damaged letter.
    init(_ judgement: Judgement) {
        if case .noLetter = judgement.reason {
            self = .notKnown
        } else {
            self.init(judgement.verdict)
        }
    }

    /// The look of what was found by a check code: it proves nothing, so that nothing is green.
    init(_ finding: CheckFinding) {
        switch finding {
        case .told(let notice):
            self =
                switch notice.status {
                case .revoked: .revoked
                case .suspended: .suspended
                case .exchanged: .exchanged
                case .valid: .notKnown
                }
        case .known, .notKnown, .noLog, .unknownOffice, .officeDistrusted: self = .notKnown
        }
    }

    /// The look of a verdict.
    init(_ verdict: Verdict) {
        self =
            switch verdict {
            case .inForce: .inForce
            case .notYetValid: .later
            case .expired: .ended
            case .revoked: .revoked
            case .suspended: .suspended
            case .exchanged: .exchanged
            case .untrusted, .cannotTell: .notKnown
            case .forged: .notFitting
            case .unreadable: .notRead
            }
    }
}
