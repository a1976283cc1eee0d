package import AmanLetter
import AmanVerdict

/// Plans the letter that takes the place of one that was handed in.
///
/// Its kind is the programme's for exchanges, its holder is who the old letter names, and it states
/// the old letter's digest. An own letter's status changes in the same commit; another office's is
/// marked and reported by a notice.
///
/// - Throws: `officeNotInProgramme`, `kindNotInProgramme`, `nameMissing`; `refused` or `tooLong`
///   for what no letter may say.
package func planExchangeLetter(
    _ old: Exchangeable,
    _ application: ApplicationID,
    _ terms: LetterTerms,
    officer: String
) throws(IssueError) -> LetterPlan {
    guard let entry = terms.programme.office(terms.office) else {
        throw .officeNotInProgramme(terms.office)
    }
    let kind = terms.programme.rule.exchange
    let route = planRoute(kind, home: old.homeProvince, servedBy: entry)
    let content = LetterContent(
        kind: kind,
        person: old.person,
        fromProvince: route.from,
        toProvince: route.to,
        replaces: old.digest
    )
    let (claims, conduct, place) = try planClaims(content, terms)
    let audit = exchangeAudit(of: claims.number, terms, officer)
    return LetterPlan(
        claims: claims,
        conduct: conduct,
        place: place,
        application: application,
        // The records give the ticket together with the application.
        ticket: Ticket(number: 0),
        from: .granted,
        superseded: old.own.map { own in
            supersession(of: own, by: StandingReason.exchanged, to: .exchanged, audit)
        },
        exchanged: old.own == nil ? foreignExchange(old, at: terms.now) : nil,
        audit: audit
    )
}

private func exchangeAudit(
    of number: LetterNumber,
    _ terms: LetterTerms,
    _ officer: String
) -> AuditEntry {
    AuditEntry(
        at: terms.now,
        officer: officer,
        act: .exchange,
        subject: AuditCode(number),
        reason: exchangeMark(by: terms.office)
    )
}

/// Who exchanged a letter, as the audit says it; tells a repeated notice from a second exchange.
package func exchangeMark(by office: OfficeCode) -> AuditCode {
    "at " + AuditCode(office)
}

private func foreignExchange(_ old: Exchangeable, at now: Instant) -> ForeignExchange {
    let leaf = LogEntry.notice(kind: .foreignExchange, digest: old.digest, at: now)
    let doubts = old.doubts.map(\.rawValue)
    return ForeignExchange(
        digest: old.digest,
        number: old.number,
        office: old.office,
        exchangedAt: now,
        doubt: doubts.isEmpty ? nil : doubts.joined(separator: ","),
        leaf: leaf.encoded()
    )
}
