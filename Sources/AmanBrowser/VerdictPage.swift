import AmanLetter
package import AmanTexts
package import AmanVerdict

/// A judgement as one JSON object for a page: what is proven, and every sentence ready to be shown.
///
/// - Parameters:
///   - judgement: The judgement.
///   - knowledge: What it was judged by.
///   - words: The language and the time zone it is shown in.
///   - proof: What the letter's proof shows; nil where none was read.
/// - Returns: The object on one line, as UTF-8; fields that no signature proves are absent. The
///   fields are listed in `docs/verifier-page.md`.
package func verdictForPage(
    _ judgement: Judgement,
    knowledge: Knowledge,
    words: Words,
    proof: ProofJudgement? = nil
) -> [UInt8] {
    var json = JSONLine(expecting: 2_048)
    json.add("verdict", text: judgement.verdict.rawValue)
    json.add("reason", text: judgement.reason.code)
    let headline = words.headline(judgement)
    let advice = words.advice(judgement)
    let timeLeft = words.timeLeft(judgement)
    json.add("headline", text: headline)
    json.add("advice", text: advice)
    if let letter = judgement.letter {
        json.addPerson(letter.claims, words)
        json.addLetter(letter, judgement, words)
    }
    if let timeLeft { json.add("timeLeft", text: timeLeft) }
    if let proof {
        json.add("proof", text: proof.finding.code)
        json.add("proofText", text: words.sentences(of: proof))
    }
    if let office = judgement.office { json.addOffice(office, words) }
    if !words.incidentNumber.utf8.isEmpty { json.add("incident", text: words.incidentNumber) }
    json.add("age", number: judgement.knowledgeAge)
    json.add("ageText", text: words.age(judgement.knowledgeAge))
    json.add("overdue", flag: judgement.knowledgeIsOverdue)
    json.add("clockBehind", flag: judgement.clockIsBehind)
    // Spoken so that all around hear it: no name, no number, no place.
    let spoken = timeLeft.map { concatenated(headline, ". ", $0) } ?? headline
    json.add("spoken", text: concatenated(spoken, ". ", advice))
    return json.utf8
}

/// What is known of a letter by its number and check code, as one JSON object for a page.
///
/// - Parameters:
///   - answer: What was found.
///   - judgement: The judgement of the text itself, which is no letter.
///   - words: The language and the time zone it is written in.
/// - Returns: The object on one line, as UTF-8, with `answer` besides; the number and the code are
///   those that were typed.
package func answerForPage(
    _ answer: CheckAnswer,
    judgement: Judgement,
    words: Words
) -> [UInt8] {
    var json = JSONLine(expecting: 1_024)
    json.add("verdict", text: judgement.verdict.rawValue)
    json.add("reason", text: judgement.reason.code)
    json.add("answer", text: answer.finding.code)
    let headline = words.headline(answer)
    let advice = words.advice(answer)
    json.add("headline", text: headline)
    json.add("advice", text: advice)
    json.add("number", text: answer.code.number.text)
    json.add("code", text: answer.code.code)
    if let office = answer.office { json.addOffice(office, words) }
    json.add("age", number: answer.knowledgeAge)
    json.add("ageText", text: words.age(answer.knowledgeAge))
    json.add("spoken", text: concatenated(headline, ". ", advice))
    return json.utf8
}

extension JSONLine {
    fileprivate mutating func addOffice(_ office: TrustedOffice, _ words: Words) {
        add("office", text: office.code.text)
        if let name = words.text(office.names) { add("officeName", text: name) }
        if !office.contact.utf8.isEmpty { add("contact", text: office.contact) }
    }

    fileprivate mutating func addPerson(_ claims: LetterClaims, _ words: Words) {
        var names: [JSONLine] = []
        if let name = claims.secondName {
            names.append(JSONLine(name: name, language: claims.secondLanguage ?? "und"))
        }
        if let name = claims.fullName { names.append(JSONLine(name: name, language: "und-Latn")) }
        add("names", objects: names)
        if let father = claims.guardianName { add("father", text: father) }
        guard let safeConduct = claims.safeConduct else { return }
        if let year = safeConduct.birthYear {
            add("birthYear", number: Int64(year))
            add("born", text: words.born(year))
        }
        if let digest = safeConduct.photoDigest {
            add("photoDigest", text: Hexadecimal.text(digest))
        }
    }

    fileprivate mutating func addLetter(
        _ letter: ProvenLetter,
        _ judgement: Judgement,
        _ words: Words
    ) {
        let claims = letter.claims
        add("number", text: claims.number.text)
        // As on the paper, so that the guard can compare both lines below the scanned code.
        let check = CheckCode(number: claims.number, digest: letter.digest)
        add("code", text: check.code)
        if let safeConduct = claims.safeConduct {
            add("kind", text: safeConduct.kind.code)
            add("kindName", text: words.kind(safeConduct.kind, in: judgement))
            if let from = safeConduct.fromProvince {
                add("from", text: from)
                add("fromName", text: words.province(from, in: judgement))
            }
            if let to = safeConduct.toProvince {
                add("to", text: to)
                add("toName", text: words.province(to, in: judgement))
            }
        }
        add("validFrom", text: claims.notBefore.rfc3339)
        add("validFromText", text: words.date(claims.notBefore))
        add("validUntil", text: claims.expires.rfc3339)
        add("validUntilText", text: words.date(claims.expires))
    }

    private init(name: String, language: String) {
        self.init()
        add("text", text: name)
        add("language", text: language)
    }
}
