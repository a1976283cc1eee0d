// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `audit`.
package struct AuditTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Audit
    package var title: String { catalogue[First.audit + 0] }
    /// Who did what, and to which ticket or letter number. It names no applicant.
    package var lead: String { catalogue[First.audit + 1] }
    /// The chain is intact: all {count} entries match the ones before them.
    package func holds(count: String) -> String { catalogue.filled(First.audit + 2, [("count", count)]) }
    /// The chain is being checked again: {count} of {total} entries match so far. Load the page…
    package func isBeingRead(count: String, total: String) -> String { catalogue.filled(First.audit + 3, [("count", count), ("total", total)]) }
    /// Entry {entry} does not match the ones before it. Change nothing, copy the records, and c…
    package func isBroken(entry: String) -> String { catalogue.filled(First.audit + 4, [("entry", entry)]) }
    /// Day
    package var day: String { catalogue[First.audit + 5] }
    /// Such as 2026-11-23 or 1405-09-02. Leave it empty for all days.
    package var dayHint: String { catalogue[First.audit + 6] }
    /// Act
    package var act: String { catalogue[First.audit + 9] }
    /// All acts
    package var everyAct: String { catalogue[First.audit + 10] }
    /// Show
    package var show: String { catalogue[First.audit + 11] }
    /// Ticket or letter number
    package var number: String { catalogue[First.audit + 12] }
    /// Member
    package var member: String { catalogue[First.audit + 13] }
    /// All members
    package var everyMember: String { catalogue[First.audit + 14] }
    /// Save these entries as CSV
    package var export: String { catalogue[First.audit + 15] }
    /// Without names: officers are numbers. At most the newest {count}.
    package func exportAbout(count: String) -> String { catalogue.filled(First.audit + 16, [("count", count)]) }
    /// printed before
    package var again: String { catalogue[First.audit + 17] }
    /// record not opened
    package var unopened: String { catalogue[First.audit + 18] }
    /// Entry
    package var place: String { catalogue[First.audit + 19] }
    /// When
    package var time: String { catalogue[First.audit + 20] }
    /// Officer
    package var officer: String { catalogue[First.audit + 21] }
    /// Concerning
    package var subject: String { catalogue[First.audit + 22] }
    /// an unknown name
    package var nobodysName: String { catalogue[First.audit + 23] }
    /// No entry matches.
    package var nothing: String { catalogue[First.audit + 24] }
    /// {count} entry
    package func matches(count: Int) -> String { catalogue.counted(First.audit + 25, count, []) }
    /// {count} entry among the newest {newest}; older ones are not counted
    package func matchesOfNewest(count: Int, newest: String) -> String { catalogue.counted(First.audit + 26, count, [("newest", newest)]) }
    /// Older entries
    package var older: String { catalogue[First.audit + 27] }
    /// This filter could not be read, so no entries are shown. Write the day as year, month, da…
    package var unreadable: RefusalText { RefusalText(catalogue[First.audit + 7], catalogue[First.audit + 8]) }
    package var acts: AuditActsTexts { AuditActsTexts(catalogue) }
    package var unusual: AuditUnusualTexts { AuditUnusualTexts(catalogue) }
}

/// Texts of `auditActs`.
package struct AuditActsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// application registered
    package var apply: String { catalogue[First.audit + 28] }
    /// file imported
    package var importFile: String { catalogue[First.audit + 29] }
    /// corrected
    package var correct: String { catalogue[First.audit + 30] }
    /// record opened
    package var open: String { catalogue[First.audit + 31] }
    /// decided
    package var decide: String { catalogue[First.audit + 32] }
    /// letter issued
    package var issue: String { catalogue[First.audit + 33] }
    /// letter printed
    package var print: String { catalogue[First.audit + 34] }
    /// letter printed well
    package var printedWell: String { catalogue[First.audit + 35] }
    /// applications sealed as a list
    package var sealList: String { catalogue[First.audit + 36] }
    /// outside list asked
    package var askList: String { catalogue[First.audit + 37] }
    /// answer of an outside list opened
    package var matchList: String { catalogue[First.audit + 38] }
    /// hit on an outside list cleared
    package var clearListHit: String { catalogue[First.audit + 39] }
    /// case file made for another office
    package var sendCase: String { catalogue[First.audit + 40] }
    /// case of another office taken
    package var takeCase: String { catalogue[First.audit + 41] }
    /// finding recorded on a letter that two offices dealt with
    package var settleDouble: String { catalogue[First.audit + 42] }
    /// ticket of a lost slip looked for
    package var findSlip: String { catalogue[First.audit + 43] }
    /// called
    package var call: String { catalogue[First.audit + 44] }
    /// did not come
    package var noShow: String { catalogue[First.audit + 45] }
    /// handed out
    package var handOut: String { catalogue[First.audit + 46] }
    /// exchanged
    package var exchange: String { catalogue[First.audit + 47] }
    /// revoked
    package var revoke: String { catalogue[First.audit + 48] }
    /// suspended
    package var suspend: String { catalogue[First.audit + 49] }
    /// reinstated
    package var reinstate: String { catalogue[First.audit + 50] }
    /// replaced
    package var replace: String { catalogue[First.audit + 51] }
    /// appeal filed
    package var appeal: String { catalogue[First.audit + 52] }
    /// answer to an appeal proposed
    package var proposeAnswer: String { catalogue[First.audit + 53] }
    /// appeal answered
    package var decideAppeal: String { catalogue[First.audit + 54] }
    /// records erased
    package var erase: String { catalogue[First.audit + 55] }
    /// published
    package var publish: String { catalogue[First.audit + 56] }
    /// trust list changed
    package var trust: String { catalogue[First.audit + 57] }
    /// bundle imported
    package var importBundle: String { catalogue[First.audit + 58] }
    /// backup
    package var backup: String { catalogue[First.audit + 59] }
    /// restored
    package var restore: String { catalogue[First.audit + 60] }
    /// staff changed
    package var staff: String { catalogue[First.audit + 61] }
    /// signed in
    package var signIn: String { catalogue[First.audit + 62] }
    /// sign-in refused
    package var signInRefused: String { catalogue[First.audit + 63] }
    /// place reported
    package var coverage: String { catalogue[First.audit + 64] }
    /// notice to posts
    package var postNotice: String { catalogue[First.audit + 65] }
    /// lock changed
    package var lock: String { catalogue[First.audit + 66] }
    /// custodians' shares made
    package var custodians: String { catalogue[First.audit + 67] }
    /// office sealed
    package var seal: String { catalogue[First.audit + 68] }
    /// office unsealed
    package var unseal: String { catalogue[First.audit + 69] }
    /// comparison seen
    package var screen: String { catalogue[First.audit + 70] }
    /// ticket or number looked up
    package var look: String { catalogue[First.audit + 71] }
    /// possible duplicate cleared
    package var clearHit: String { catalogue[First.audit + 72] }
    /// cleared duplicate asked about again
    package var askAgain: String { catalogue[First.audit + 73] }
    /// copy of the keys
    package var keyCopy: String { catalogue[First.audit + 90] }
    /// clock confirmed
    package var clock: String { catalogue[First.audit + 91] }
    /// requested a change
    package var ask: String { catalogue[First.audit + 92] }
    /// declined a request
    package var decline: String { catalogue[First.audit + 93] }
    /// withdrew a decision
    package var withdraw: String { catalogue[First.audit + 94] }
    /// brought the records to a newer form
    package var upgrade: String { catalogue[First.audit + 95] }
    /// worked on incident reports
    package var incidents: String { catalogue[First.audit + 96] }
}

/// Texts of `auditUnusual`.
package struct AuditUnusualTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Unusual use
    package var title: String { catalogue[First.audit + 74] }
    /// Who opened records, saw comparisons and looked up tickets or numbers: in the last 24 hou…
    package var lead: String { catalogue[First.audit + 75] }
    /// In this time no officer opened a record or looked up a ticket.
    package var nothing: String { catalogue[First.audit + 76] }
    /// There are more entries than one report reads. Only the newest {count} were read.
    package func partial(count: String) -> String { catalogue.filled(First.audit + 77, [("count", count)]) }
    /// Signs
    package var signs: String { catalogue[First.audit + 78] }
    /// Records opened
    package var openings: String { catalogue[First.audit + 79] }
    /// Comparisons seen
    package var screenings: String { catalogue[First.audit + 80] }
    /// Looked up
    package var looks: String { catalogue[First.audit + 81] }
    /// At night
    package var night: String { catalogue[First.audit + 82] }
    /// Tickets
    package var tickets: String { catalogue[First.audit + 83] }
    /// Nothing done on
    package var withoutAct: String { catalogue[First.audit + 84] }
    /// Longest run
    package var run: String { catalogue[First.audit + 85] }
    /// daily limit used up: {acts}
    package func quotaReached(acts: String) -> String { catalogue.filled(First.audit + 86, [("acts", acts)]) }
    /// asked at night
    package var signNight: String { catalogue[First.audit + 87] }
    /// one ticket after the other
    package var signRun: String { catalogue[First.audit + 88] }
    /// asked, and did nothing on most
    package var signWithoutAct: String { catalogue[First.audit + 89] }
}
