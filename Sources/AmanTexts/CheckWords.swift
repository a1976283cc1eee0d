import AmanLetter
public import AmanVerdict

extension Words {
    private var check: CheckPhrases { CheckPhrases(language) }

    /// What was found of a number and its check code, in a few words.
    public func headline(_ answer: CheckAnswer) -> String {
        phrase(for: answer.finding).headline
    }

    /// What to do, in a few short sentences.
    public func advice(_ answer: CheckAnswer) -> String {
        var advice = phrase(for: answer.finding).advice
        if case .told(let notice) = answer.finding {
            if notice.status == .revoked {
                advice = exitAdvice(notice, answer) ?? phrases[.revokedAdviceWithoutExit]
            }
            advice += " " + check[.toldNotProven]
        }
        return fill(advice, "{office}", with: office(answer))
    }

    /// The answer in a few lines: what was found, number and code, what to do, how old it is.
    public func report(_ answer: CheckAnswer) -> [String] {
        let foot = [
            answer.code.text, answer.asOf.map { fill(check[.asOf], "{date}", with: date($0)) },
            fill(phrases[.listAge], "{age}", with: age(answer.knowledgeAge)),
        ]
        let lines = [headline(answer), advice(answer), joined(foot.compactMap { $0 })]
        return lines.map(visible)
    }

    private func joined(_ parts: [String]) -> String {
        var text = ""
        for part in parts { text += text.utf8.isEmpty ? part : " · " + part }
        return text
    }

    private func phrase(for finding: CheckFinding) -> Phrase {
        switch finding {
        case .known: check.phrase(.knownHeadline)
        case .told(let notice): phrases.phrase(headline(for: notice.status))
        case .notKnown: check.phrase(.notKnownHeadline)
        case .noLog, .unknownOffice, .officeDistrusted: check.phrase(.cannotLookUpHeadline)
        }
    }

    private func exitAdvice(_ notice: StatusNotice, _ answer: CheckAnswer) -> String? {
        guard let exit = notice.safeExitUntil, let asOf = answer.asOf,
            exit > asOf.adding(seconds: answer.knowledgeAge)
        else { return nil }
        return fill(phrases[.revokedAdvice], "{date}", with: date(exit))
    }

    private func office(_ answer: CheckAnswer) -> String {
        guard let office = answer.office, let name = text(office.names) else {
            return phrases[.theOffice]
        }
        return office.contact.utf8.isEmpty ? name : name + " (" + office.contact + ")"
    }
}

/// The texts about a letter that was looked up by its number and check code, in one language.
private struct CheckPhrases {
    private let texts: [String]

    init(_ language: String) {
        texts = split(Phrases.checkCode(language), at: newline)
    }

    subscript(_ sentence: CheckSentence) -> String { texts[sentence.rawValue] }

    func phrase(_ headline: CheckSentence) -> Phrase {
        Phrase(texts[headline.rawValue], texts[headline.rawValue + 1])
    }
}

/// What was found of a number and its check code, as one JSON object on one line.
///
/// Fields that are not known are absent; see `docs/check-code.md`.
public func checkJSON(_ answer: CheckAnswer, language: String) -> String {
    var json = JSONLine()
    json.add("answer", text: answer.finding.code)
    json.add("number", text: answer.code.number.text)
    json.add("code", text: answer.code.code)
    json.add("office", text: answer.code.number.office.text)
    if case .told(let notice) = answer.finding {
        json.add("reason", text: notice.reason)
        json.add("effectiveAt", text: notice.effectiveAt.rfc3339)
        if let exit = notice.safeExitUntil { json.add("safeExitUntil", text: exit.rfc3339) }
    }
    if let asOf = answer.asOf { json.add("asOf", text: asOf.rfc3339) }
    json.add("knowledgeAge", number: answer.knowledgeAge)
    json.add("advice", text: Words.of(language).advice(answer))
    return json.text
}
