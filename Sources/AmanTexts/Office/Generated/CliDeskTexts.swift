// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliDesk`.
package struct CliDeskTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var issue: CliDeskIssueTexts { CliDeskIssueTexts(catalogue) }
    package var handOut: CliDeskHandOutTexts { CliDeskHandOutTexts(catalogue) }
    package var revoke: CliDeskRevokeTexts { CliDeskRevokeTexts(catalogue) }
    package var desk: CliDeskDeskTexts { CliDeskDeskTexts(catalogue) }
}

/// Texts of `cliDeskIssue`.
package struct CliDeskIssueTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This office has no application {id}.
    package func unknownApplication(id: String) -> String { catalogue.filled(First.cliDesk + 0, [("id", id)]) }
    /// {number} is {status}, so it cannot be replaced.
    package func notValid(number: String, status: String) -> String { catalogue.filled(First.cliDesk + 1, [("number", number), ("status", status)]) }
    /// The programme file does not know the office {code}.
    package func officeNotInProgramme(code: String) -> String { catalogue.filled(First.cliDesk + 2, [("code", code)]) }
    /// The programme file has no {kind} letter.
    package func kindNotInProgramme(kind: String) -> String { catalogue.filled(First.cliDesk + 3, [("kind", kind)]) }
    /// The letter could not be made.
    package var notSigned: String { catalogue[First.cliDesk + 6] }
    /// The record of {number} was corrected after the letter was made. Replace it with --correc…
    package func correctedSince(number: String) -> String { catalogue.filled(First.cliDesk + 11, [("number", number)]) }
    /// The record of {number} was not corrected since the letter was made. Correct it first: am…
    package func notCorrected(number: String) -> String { catalogue.filled(First.cliDesk + 12, [("number", number)]) }
    /// The letter would have {count} bytes; at most {limit} can be read from paper. Shorten the…
    package func tooLong(count: String, limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 4, [("count", count), ("limit", limit)]), catalogue[First.cliDesk + 5]) }
    /// No letter was made: the clock shows {now}, and the newest moment recorded is {newest}. C…
    package func clockInDoubt(now: String, newest: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 7, [("now", now), ("newest", newest)]), catalogue[First.cliDesk + 8]) }
    /// This office makes no letter before its set-up has ended. Two members confirm each other…
    package var setUpNotEnded: RefusalText { RefusalText(catalogue[First.cliDesk + 9], catalogue[First.cliDesk + 10]) }
    /// The application has {found} votes to grant it, and the programme asks for {needed}. No l…
    package func votesMissing(found: String, needed: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 47, [("found", found), ("needed", needed)]), catalogue[First.cliDesk + 48]) }
}

/// Texts of `cliDeskHandOut`.
package struct CliDeskHandOutTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// No one is waiting: every letter that is ready has been called.
    package var nobodyWaiting: String { catalogue[First.cliDesk + 13] }
    /// No letter waits under ticket {ticket}.
    package func unknownTicket(ticket: String) -> String { catalogue.filled(First.cliDesk + 16, [("ticket", ticket)]) }
    /// Ticket {ticket} waits at the end of the queue already.
    package func alreadyNoShow(ticket: String) -> String { catalogue.filled(First.cliDesk + 21, [("ticket", ticket)]) }
    /// The queue has changed: see ticket {ticket}.
    package func movedOn(ticket: String) -> String { catalogue.filled(First.cliDesk + 22, [("ticket", ticket)]) }
    /// {number} is the letter of ticket {ticket}; nothing was handed out.
    package func otherTicket(number: String, ticket: String) -> String { catalogue.filled(First.cliDesk + 23, [("number", number), ("ticket", ticket)]) }
    /// {number} is {status}, so it is not handed out.
    package func notValid(number: String, status: String) -> String { catalogue.filled(First.cliDesk + 26, [("number", number), ("status", status)]) }
    /// The queue has changed.
    package var queueChanged: String { catalogue[First.cliDesk + 57] }
    /// No ticket is called at the moment. aman call next
    package var nobodyCalled: RefusalText { RefusalText(catalogue[First.cliDesk + 14], catalogue[First.cliDesk + 15]) }
    /// Ticket {ticket} has not been called yet. aman call next
    package func neverCalled(ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 17, [("ticket", ticket)]), catalogue[First.cliDesk + 18]) }
    /// Ticket {ticket} must be called once more. aman call again {ticket}
    package func calledTooSeldom(count: Int, ticket: String) -> RefusalText { RefusalText(catalogue.counted(First.cliDesk + 19, count, [("ticket", ticket)]), catalogue.filled(First.cliDesk + 20, [("ticket", ticket)])) }
    /// {number} was handed out already, at {moment}. If the holder lost it: aman replace {numbe…
    package func alreadyHandedOut(number: String, moment: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 24, [("number", number), ("moment", moment)]), catalogue.filled(First.cliDesk + 25, [("number", number)])) }
}

/// Texts of `cliDeskRevoke`.
package struct CliDeskRevokeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A letter that is {from} cannot become {to}.
    package func notAllowed(from: String, to: String) -> String { catalogue.filled(First.cliDesk + 31, [("from", from), ("to", to)]) }
    /// A letter is not reinstated because it was lost.
    package var lostIsNoReturn: String { catalogue[First.cliDesk + 32] }
    /// This letter was lost and replaced; the new one is valid instead.
    package var replacedAfterLoss: String { catalogue[First.cliDesk + 33] }
    /// A letter cannot be revoked from a time in the past.
    package var effectiveInThePast: String { catalogue[First.cliDesk + 34] }
    /// This reason is not urgent: the change takes effect on {earliest} at the earliest, after…
    package func effectiveTooSoon(earliest: String) -> String { catalogue.filled(First.cliDesk + 35, [("earliest", earliest)]) }
    /// The holder has appealed. Until the appeal is answered, the letter can only be reinstated.
    package var appealOpen: String { catalogue[First.cliDesk + 36] }
    /// The programme has no status reason {code}. Its reasons are in programme.toml.
    package func unknownReason(code: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 27, [("code", code)]), catalogue[First.cliDesk + 28]) }
    /// The programme has the reason {code}, but not for {act}. What each reason is for is in pr…
    package func reasonForOtherChange(code: String, act: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 29, [("code", code), ("act", act)]), catalogue[First.cliDesk + 30]) }
}

/// Texts of `cliDeskDesk`.
package struct CliDeskDeskTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say who does it: --officer NAME.
    package var officerMissing: String { catalogue[First.cliDesk + 37] }
    /// Two different officers are needed for this; the same one was named twice.
    package var sameOfficer: String { catalogue[First.cliDesk + 38] }
    /// The application has no name yet, in any script; a letter needs one. Register a new appli…
    package var nameMissing: RefusalText { RefusalText(catalogue[First.cliDesk + 39], catalogue[First.cliDesk + 40]) }
    /// No font here has the letter {letter} of the name, so it cannot be printed. Install a fon…
    package func unprintable(letter: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 41, [("letter", letter)]), catalogue[First.cliDesk + 42]) }
    /// This office is on no trust list yet, so no one could check its letters. Enrol keys/enrol…
    package var onNoTrustList: RefusalText { RefusalText(catalogue[First.cliDesk + 43], catalogue[First.cliDesk + 44]) }
    /// The application is {state}, so no letter can be made of it now. A letter is made once, a…
    package func notGranted(state: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 45, [("state", state)]), catalogue[First.cliDesk + 46]) }
    /// The letter was made but our own verifier said {verdict} ({reason}); it was discarded. Ch…
    package func thrownAway(verdict: String, reason: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 49, [("verdict", verdict), ("reason", reason)]), catalogue[First.cliDesk + 50]) }
    /// The record behind {number} has been erased, as promised. Register a new application.
    package func erased(number: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 51, [("number", number)]), catalogue[First.cliDesk + 52]) }
    /// {number} ended on {since}. Register a new application.
    package func ended(number: String, since: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 53, [("number", number), ("since", since)]), catalogue[First.cliDesk + 54]) }
    /// This office has not issued {number}. The letters before the first dash say which office…
    package func unknown(number: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDesk + 55, [("number", number)]), catalogue[First.cliDesk + 56]) }
}
