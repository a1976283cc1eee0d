// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliCase`.
package struct CliCaseTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var decide: CliCaseDecideTexts { CliCaseDecideTexts(catalogue) }
    package var clear: CliCaseClearTexts { CliCaseClearTexts(catalogue) }
    package var slip: CliCaseSlipTexts { CliCaseSlipTexts(catalogue) }
    package var exchange: CliCaseExchangeTexts { CliCaseExchangeTexts(catalogue) }
    package var update: CliCaseUpdateTexts { CliCaseUpdateTexts(catalogue) }
    package var importBundle: CliCaseImportBundleTexts { CliCaseImportBundleTexts(catalogue) }
    package var change: CliCaseChangeTexts { CliCaseChangeTexts(catalogue) }
}

/// Texts of `cliCaseDecide`.
package struct CliCaseDecideTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This office has no such application.
    package var notFound: String { catalogue[First.cliCase + 0] }
    /// The application is {state} already.
    package func alreadyDecided(state: String) -> String { catalogue.filled(First.cliCase + 1, [("state", state)]) }
    /// This officer has voted already; another officer must vote.
    package var sameOfficer: String { catalogue[First.cliCase + 2] }
    /// There is no name yet, so it was not granted. Correct the application first: aman applica…
    package var nameMissing: String { catalogue[First.cliCase + 3] }
    /// This officer refused before the appeal; another officer must decide on it.
    package var refusedBefore: String { catalogue[First.cliCase + 4] }
    /// This officer has not opened the record. Nothing was changed.
    package var notOpened: String { catalogue[First.cliCase + 5] }
    /// Someone else changed the case at the same moment. Look at it and try again.
    package var changedMeanwhile: String { catalogue[First.cliCase + 14] }
    /// This officer has no vote here that can be withdrawn.
    package var nothingToWithdraw: String { catalogue[First.cliCase + 15] }
    /// Another officer has voted since; this vote can no longer be withdrawn.
    package var actedOn: String { catalogue[First.cliCase + 16] }
    /// The decision is final since {end}; the vote can no longer be withdrawn.
    package func tooLateToWithdraw(end: String) -> String { catalogue.filled(First.cliCase + 17, [("end", end)]) }
    /// The application is {state}; only a refusal can be appealed.
    package func notRefused(state: String) -> String { catalogue.filled(First.cliCase + 18, [("state", state)]) }
    /// The note is too long to be stored.
    package var noteTooLong: String { catalogue[First.cliCase + 19] }
    /// The note has characters that are not text.
    package var noteNotPlain: String { catalogue[First.cliCase + 20] }
    /// Say who decides: --officer NAME.
    package var officerName: String { catalogue[First.cliCase + 21] }
    /// The programme has no office {code}.
    package func unknownOffice(code: String) -> String { catalogue.filled(First.cliCase + 22, [("code", code)]) }
    /// The application is at this office already.
    package var referredToItself: String { catalogue[First.cliCase + 23] }
    /// The programme has no reason {code} for a refusal. Its reasons are in programme.toml.
    package func unknownReason(code: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 24, [("code", code)]), catalogue[First.cliCase + 25]) }
    /// The time to appeal ended at {end}. The person can always apply again: aman apply
    package func appealTooLate(end: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 26, [("end", end)]), catalogue[First.cliCase + 27]) }
}

/// Texts of `cliCaseClear`.
package struct CliCaseClearTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// One of the two tickets is not in this office's records, or its record was erased.
    package var notFound: String { catalogue[First.cliCase + 6] }
    /// This officer has not opened both records as they are now. Open each with aman applicatio…
    package var notOpened: String { catalogue[First.cliCase + 7] }
    /// Neither of the two records resembles the other: there is nothing to clear.
    package var notAHit: String { catalogue[First.cliCase + 8] }
    /// One of the two records was corrected meanwhile. Open it again and compare.
    package var changedMeanwhile: String { catalogue[First.cliCase + 9] }
}

/// Texts of `cliCaseSlip`.
package struct CliCaseSlipTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A name and one of father's name, year of birth and identity paper are needed; words that…
    package var tooLittle: String { catalogue[First.cliCase + 10] }
    /// Some of these facts are not compared. Give one spelling of the name and of the father's…
    package var unused: String { catalogue[First.cliCase + 11] }
    /// No one fits. Ask for one fact more, or for another spelling.
    package var nothing: String { catalogue[First.cliCase + 12] }
    /// Several people fit. Ask for one fact more.
    package var tooMany: String { catalogue[First.cliCase + 13] }
}

/// Texts of `cliCaseExchange`.
package struct CliCaseExchangeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say who exchanges it: --officer NAME.
    package var officerMissing: String { catalogue[First.cliCase + 28] }
    /// {number} begins on {from}.
    package func notYetValid(number: String, from: String) -> String { catalogue.filled(First.cliCase + 29, [("number", number), ("from", from)]) }
    /// {number} is a {kind} letter; there is nothing to exchange it for.
    package func nothingToExchange(number: String, kind: String) -> String { catalogue.filled(First.cliCase + 36, [("number", number), ("kind", kind)]) }
    /// {number} ended on {since}, too long ago to exchange. Register a new application: aman ap…
    package func endedLongAgo(number: String, since: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 30, [("number", number), ("since", since)]), catalogue[First.cliCase + 31]) }
    /// {number} was revoked by its office; its holder may appeal there. The person can always a…
    package func revoked(number: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 32, [("number", number)]), catalogue[First.cliCase + 33]) }
    /// {number} is suspended by its office. Call that office.
    package func suspended(number: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 34, [("number", number)]), catalogue[First.cliCase + 35]) }
    /// The text cannot be read as a letter ({reason}). Clean and flatten the paper, use more li…
    package func unreadable(reason: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 37, [("reason", reason)]), catalogue[First.cliCase + 38]) }
    /// The signature does not match the text ({reason}). Scan the other code. If the answer is…
    package func forged(reason: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 39, [("reason", reason)]), catalogue[First.cliCase + 40]) }
    /// The letter is signed by a key that is not on this office's trust list ({reason}). Import…
    package func untrusted(reason: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 41, [("reason", reason)]), catalogue[First.cliCase + 42]) }
    /// {number} was exchanged already. Ask for the newer letter. If it was lost, it can be repl…
    package func alreadyExchanged(number: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 43, [("number", number)]), catalogue[First.cliCase + 44]) }
    /// {number} is genuine but is not in its office's log. Register a new application meanwhile…
    package func notInLog(number: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 45, [("number", number)]), catalogue[First.cliCase + 46]) }
}

/// Texts of `cliCaseUpdate`.
package struct CliCaseUpdateTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The stored bundle no longer verifies; nothing was imported.
    package var held: String { catalogue[First.cliCase + 47] }
    /// The bundle belongs to another programme, or to another root.
    package var otherProgramme: String { catalogue[First.cliCase + 48] }
    /// Merged, the two bundles need more than {limit} bytes.
    package func tooLarge(limit: String) -> String { catalogue.filled(First.cliCase + 53, [("limit", limit)]) }
    /// The bundle's trust list has the same sequence as ours, {sequence}, and different content…
    package func trustListContradicts(sequence: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 49, [("sequence", sequence)]), catalogue[First.cliCase + 50]) }
    /// This is an update to a bundle, and there is none it could be merged with. Import a whole…
    package var nothingHeld: RefusalText { RefusalText(catalogue[First.cliCase + 51], catalogue[First.cliCase + 52]) }
}

/// Texts of `cliCaseImportBundle`.
package struct CliCaseImportBundleTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say who imports it: --officer NAME.
    package var officerMissing: String { catalogue[First.cliCase + 54] }
    /// The bundle belongs to another programme ({id}).
    package func otherProgramme(id: String) -> String { catalogue.filled(First.cliCase + 55, [("id", id)]) }
}

/// Texts of `cliCaseChange`.
package struct CliCaseChangeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Change request {request} for {letter} is stored. Nothing changes until another member ap…
    package func requested(request: String, letter: String, until: String) -> String { catalogue.filled(First.cliCase + 56, [("request", request), ("letter", letter), ("until", until)]) }
    /// No change request is pending.
    package var nonePending: String { catalogue[First.cliCase + 59] }
    /// Change request {request} has ended. {letter} stays as it is.
    package func over(request: String, letter: String) -> String { catalogue.filled(First.cliCase + 60, [("request", request), ("letter", letter)]) }
    /// The change would take effect too far ahead. Nothing was stored.
    package var effectiveTooLate: String { catalogue[First.cliCase + 69] }
    /// Change request {request} for {letter} is pending already. Nothing was stored. See it wit…
    package func anotherPending(request: String, letter: String) -> RefusalText { RefusalText(catalogue.filled(First.cliCase + 57, [("request", request), ("letter", letter)]), catalogue[First.cliCase + 58]) }
    /// --second names no other member who may approve this. Nothing was stored. Give another me…
    package var badSecond: RefusalText { RefusalText(catalogue[First.cliCase + 61], catalogue[First.cliCase + 62]) }
    /// There is no change request of this number. Pending ones: aman change list
    package var unknownRequest: RefusalText { RefusalText(catalogue[First.cliCase + 63], catalogue[First.cliCase + 64]) }
    /// You requested this change yourself. Nothing was done. Another member approves or refuses…
    package var sameOfficer: RefusalText { RefusalText(catalogue[First.cliCase + 65], catalogue[First.cliCase + 66]) }
    /// Another member requested this change. Nothing was done. You may refuse it: aman change r…
    package var notTheRequester: RefusalText { RefusalText(catalogue[First.cliCase + 67], catalogue[First.cliCase + 68]) }
    /// This change was approved and made already. The letter's present status: aman letter NUMBER
    package var wasApproved: RefusalText { RefusalText(catalogue[First.cliCase + 70], catalogue[First.cliCase + 71]) }
    /// This change was refused before. Nothing was done. Request it again if it is still needed.
    package var wasRefused: RefusalText { RefusalText(catalogue[First.cliCase + 72], catalogue[First.cliCase + 73]) }
    /// This change request was withdrawn before. Nothing was done. Request it again if it is st…
    package var wasWithdrawn: RefusalText { RefusalText(catalogue[First.cliCase + 74], catalogue[First.cliCase + 75]) }
    /// This change request has expired. Nothing was done. Request it again if it is still needed.
    package var hasExpired: RefusalText { RefusalText(catalogue[First.cliCase + 76], catalogue[First.cliCase + 77]) }
}
