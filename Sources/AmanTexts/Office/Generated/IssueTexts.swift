// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `issue`.
package struct IssueTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Issue letters
    package var title: String { catalogue[First.issue + 0] }
    /// Granted applications without a letter. The lowest ticket comes first.
    package var lead: String { catalogue[First.issue + 1] }
    /// No application is waiting for a letter. Granted applications appear here at once.
    package var nobody: String { catalogue[First.issue + 2] }
    /// Select
    package var tick: String { catalogue[First.issue + 3] }
    /// Issue the selected letters
    package var issueTicked: String { catalogue[First.issue + 4] }
    /// Issue {count} letter
    package func issueAll(count: Int) -> String { catalogue.counted(First.issue + 5, count, []) }
    /// Next page
    package var nextPage: String { catalogue[First.issue + 6] }
    /// First page
    package var firstPage: String { catalogue[First.issue + 7] }
    /// Show the progress
    package var toJob: String { catalogue[First.issue + 12] }
    /// Issuing letters
    package var jobTitle: String { catalogue[First.issue + 13] }
    /// {done} of {total} done
    package func progress(done: String, total: String) -> String { catalogue.filled(First.issue + 14, [("done", done), ("total", total)]) }
    /// {count} a minute
    package func perMinute(count: String) -> String { catalogue.filled(First.issue + 15, [("count", count)]) }
    /// about {count} minute left
    package func minutesLeft(count: Int) -> String { catalogue.counted(First.issue + 16, count, []) }
    /// Stop after this letter
    package var stop: String { catalogue[First.issue + 17] }
    /// Stopping. The current letter is finished first.
    package var stopping: String { catalogue[First.issue + 18] }
    /// The public log is being written.
    package var publishing: String { catalogue[First.issue + 19] }
    /// Load again
    package var loadAgain: String { catalogue[First.issue + 20] }
    /// No run was started since the server started. Letters issued before are safe.
    package var noJob: String { catalogue[First.issue + 21] }
    /// The run has ended
    package var ended: String { catalogue[First.issue + 22] }
    /// {count} letter is issued, stored, and in the log.
    package func lettersMade(count: Int) -> String { catalogue.counted(First.issue + 23, count, []) }
    /// The run was stopped as requested. The other applications are still waiting.
    package var stopped: String { catalogue[First.issue + 24] }
    /// The log is not published yet. The server tries again automatically.
    package var notPublished: String { catalogue[First.issue + 27] }
    /// Print {count} letter
    package func printAll(count: Int) -> String { catalogue.counted(First.issue + 28, count, []) }
    /// One PDF, in the order of the tickets. Every printing is recorded.
    package var printHint: String { catalogue[First.issue + 29] }
    /// Not issued
    package var notMade: String { catalogue[First.issue + 30] }
    /// Issued letters
    package var madeTitle: String { catalogue[First.issue + 44] }
    /// Newest first. Letters that were never printed are selected.
    package var madeLead: String { catalogue[First.issue + 45] }
    /// No letter has been issued yet. Issued letters appear here at once.
    package var nothingMade: String { catalogue[First.issue + 46] }
    /// Number
    package var number: String { catalogue[First.issue + 47] }
    /// Issued
    package var madeAt: String { catalogue[First.issue + 48] }
    /// Printed
    package var printed: String { catalogue[First.issue + 49] }
    /// Not printed yet
    package var notPrinted: String { catalogue[First.issue + 50] }
    /// Record erased
    package var destroyed: String { catalogue[First.issue + 51] }
    /// Print the selected letters
    package var printTicked: String { catalogue[First.issue + 52] }
    /// No ticket is selected. Select the tickets to issue letters for, or issue all of them.
    package var nothingTicked: RefusalText { RefusalText(catalogue[First.issue + 8], catalogue[First.issue + 9]) }
    /// {officer} is issuing letters at the moment. Only one run is possible at a time. Nothing…
    package func jobTaken(officer: String) -> RefusalText { RefusalText(catalogue.filled(First.issue + 10, [("officer", officer)]), catalogue[First.issue + 11]) }
    /// The office could not continue. Every letter issued so far is safe. Ask the person who ru…
    package var halted: RefusalText { RefusalText(catalogue[First.issue + 25], catalogue[First.issue + 26]) }
    package var faults: IssueFaultsTexts { IssueFaultsTexts(catalogue) }
    /// Nothing was printed: one officer can print {limit} letters a day. Select fewer, ask a co…
    package func quota(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.issue + 53, [("limit", limit)]), catalogue[First.issue + 54]) }
    /// There is nothing to print. Select letters whose records are not erased.
    package var nothingToPrint: RefusalText { RefusalText(catalogue[First.issue + 55], catalogue[First.issue + 56]) }
    /// Two files are already being printed. Wait until they are finished, then print again.
    package var printersBusy: RefusalText { RefusalText(catalogue[First.issue + 57], catalogue[First.issue + 58]) }
}

/// Texts of `issueFaults`.
package struct IssueFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no name. Correct the application, then issue the letter.
    package var nameMissing: String { catalogue[First.issue + 31] }
    /// No font of this office has the letter {letter} of the name, so it cannot be printed. Cor…
    package func unprintable(letter: String) -> String { catalogue.filled(First.issue + 32, [("letter", letter)]) }
    /// A name is too long for the paper, or contains a character that names do not have. Correc…
    package var doesNotFit: String { catalogue[First.issue + 33] }
    /// A colleague changed or issued it in the meantime. Nothing was lost.
    package var changedMeanwhile: String { catalogue[First.issue + 34] }
    /// The record, or the votes on it, are not as Aman wrote them. No letter was made: tell the…
    package var notAuthentic: String { catalogue[First.issue + 35] }
    /// The office could not sign or store the letter. The application is still waiting.
    package var office: String { catalogue[First.issue + 36] }
    /// The token with the office's key is not plugged in. Nothing was made; plug it in and try…
    package var tokenAbsent: String { catalogue[First.issue + 37] }
    /// The office's key is on a token, and the server was not given its PIN. Ask the administra…
    package var tokenNoPIN: String { catalogue[First.issue + 38] }
    /// The token with the office's key refuses its PIN. Ask the administrator.
    package var tokenPINRefused: String { catalogue[First.issue + 39] }
    /// The token that is plugged in does not have the office's key. Ask the administrator.
    package var tokenKeyMissing: String { catalogue[First.issue + 40] }
    /// The token with the office's key does not sign just now. Nothing was made; try again.
    package var tokenRefuses: String { catalogue[First.issue + 41] }
    /// An officer has to confirm the office's clock first. The application is still waiting.
    package var clock: String { catalogue[First.issue + 42] }
    /// No letter before the set-up has ended: two members have to confirm each other under Chan…
    package var setUp: String { catalogue[First.issue + 43] }
}
