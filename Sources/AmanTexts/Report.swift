import AmanLetter
public import AmanVerdict

extension Words {
    /// A judgement in a few lines: verdict, until when, whom, where, what to do, how sure.
    ///
    /// Nothing in it can move a terminal's cursor or turn its direction.
    public func report(_ judgement: Judgement) -> [String] {
        var lines = [headline(judgement)]
        if let claims = judgement.letter?.claims {
            lines += body(judgement, claims)
        }
        lines.append(advice(judgement))
        lines.append(footer(judgement))
        return lines.map(visible)
    }

    /// A judgement on one line: verdict, reason, letter number, headline; separated by tabs.
    public func line(_ judgement: Judgement) -> String {
        let fields = [
            judgement.verdict.rawValue, judgement.reason.code,
            judgement.letter?.claims.number.text ?? "-", headline(judgement),
        ]
        return fields.map(visible).joined(separator: "\t")
    }

    private func body(_ judgement: Judgement, _ claims: LetterClaims) -> [String] {
        var lines: [String] = []
        if judgement.verdict == .inForce || judgement.verdict == .cannotTell {
            let until = fill(phrases[.until], "{date}", with: date(claims.expires))
            lines.append(timeLeft(judgement).map { until + " (" + $0 + ")" } ?? until)
        }
        if let name = claims.secondName { lines.append(name) }
        let year = claims.safeConduct?.birthYear.map { year in
            fill(phrases[.born], "{year}", with: number(Int64(year)))
        }
        let latin = [claims.fullName, year].compactMap { $0 }
        if !latin.isEmpty { lines.append(latin.joined(separator: " · ")) }
        let way = [claims.safeConduct?.fromProvince, claims.safeConduct?.toProvince]
        let known = way.compactMap { code in code.map { province($0, in: judgement) } }
        if !known.isEmpty { lines.append(known.joined(separator: " → ")) }
        return lines
    }

    private func footer(_ judgement: Judgement) -> String {
        var parts: [String] = []
        if let claims = judgement.letter?.claims {
            parts.append(claims.number.text)
            if let kind = claims.safeConduct?.kind { parts.append(self.kind(kind, in: judgement)) }
        }
        if let office = judgement.office, let name = text(office.names) { parts.append(name) }
        let age = age(judgement.knowledgeAge)
        parts.append(fill(phrases[.listAge], "{age}", with: age))
        return parts.joined(separator: " · ")
    }
}
