import AmanLetter
public import AmanVerdict

/// A judgement as one JSON object on one line, in the form of the command line's contract.
///
/// Fields that are not known, or not proven by the signature, are absent. Source: design 10.
public func verdictJSON(_ judgement: Judgement, language: String) -> String {
    var json = JSONLine()
    json.add("verdict", text: judgement.verdict.rawValue)
    json.add("reason", text: judgement.reason.code)
    if let claims = judgement.letter?.claims {
        json.add("number", text: claims.number.text)
        if let safeConduct = claims.safeConduct {
            json.add("kind", text: safeConduct.kind.code)
            if let from = safeConduct.fromProvince { json.add("from", text: from) }
            if let to = safeConduct.toProvince { json.add("to", text: to) }
        }
        json.add("validFrom", text: claims.notBefore.rfc3339)
        json.add("validUntil", text: claims.expires.rfc3339)
        let names = [claims.fullName, claims.secondName].compactMap { $0 }
        if !names.isEmpty { json.add("names", texts: names) }
        if let office = claims.safeConduct?.office { json.add("office", text: office.text) }
    }
    json.add("knowledgeAge", number: judgement.knowledgeAge)
    json.add("advice", text: Words.of(language).advice(judgement))
    return json.text
}
