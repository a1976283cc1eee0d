// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `issue`.
package struct IssueTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Issue letters
    package var title: String { catalogue[First.issue + 0] }
    /// Granted applications without a letter.
    package var lead: String { catalogue[First.issue + 1] }
    /// No application is waiting for a letter. Granted applications appear here at once.
    package var nobody: String { catalogue[First.issue + 2] }
    /// Select
    package var tick: String { catalogue[First.issue + 3] }
    /// Issue the selected letters
    package var issueTicked: String { catalogue[First.issue + 4] }
    /// Issue {count} letter
    package func issueAll(count: Int) -> String { catalogue.counted(First.issue + 5, count, []) }
    /// Check {count} letter
    package func checkAll(count: Int) -> String { catalogue.counted(First.issue + 6, count, []) }
    /// Check the selected
    package var checkTicked: String { catalogue[First.issue + 7] }
    /// Issue {count} letter
    package func checkTitle(count: Int) -> String { catalogue.counted(First.issue + 8, count, []) }
    /// Nothing is signed yet. Look at the kinds, and at one of the letters, then issue them.
    package var checkLead: String { catalogue[First.issue + 9] }
    /// Tickets
    package var tickets: String { catalogue[First.issue + 10] }
    /// What a letter will say
    package var previewTitle: String { catalogue[First.issue + 11] }
    /// Shows the person's record, so it is counted and recorded as an opening. The page has no…
    package var previewHint: String { catalogue[First.issue + 12] }
    /// Show a preview
    package var previewOpen: String { catalogue[First.issue + 13] }
    /// There is no preview: no letter could be issued now.
    package var noPreview: String { catalogue[First.issue + 14] }
    /// Back to the list
    package var backToList: String { catalogue[First.issue + 15] }
    /// Show the progress
    package var toJob: String { catalogue[First.issue + 20] }
    /// Issuing letters
    package var jobTitle: String { catalogue[First.issue + 21] }
    /// {done} of {total} done
    package func progress(done: String, total: String) -> String { catalogue.filled(First.issue + 22, [("done", done), ("total", total)]) }
    /// {count} a minute
    package func perMinute(count: String) -> String { catalogue.filled(First.issue + 23, [("count", count)]) }
    /// about {count} minute left
    package func minutesLeft(count: Int) -> String { catalogue.counted(First.issue + 24, count, []) }
    /// Stop after this letter
    package var stop: String { catalogue[First.issue + 25] }
    /// Stopping. The current letter is finished first.
    package var stopping: String { catalogue[First.issue + 26] }
    /// The public log is being written.
    package var publishing: String { catalogue[First.issue + 27] }
    /// Load again
    package var loadAgain: String { catalogue[First.issue + 28] }
    /// No run was started since the server started. Letters issued before are safe.
    package var noJob: String { catalogue[First.issue + 29] }
    /// The run has ended
    package var ended: String { catalogue[First.issue + 30] }
    /// {count} letter is issued, stored, and in the log.
    package func lettersMade(count: Int) -> String { catalogue.counted(First.issue + 31, count, []) }
    /// The run was stopped as requested. The other applications are still waiting.
    package var stopped: String { catalogue[First.issue + 32] }
    /// The log is not published yet. The server tries again automatically.
    package var notPublished: String { catalogue[First.issue + 35] }
    /// Print {count} letter
    package func printAll(count: Int) -> String { catalogue.counted(First.issue + 36, count, []) }
    /// One PDF, in the order of the tickets. Every printing is recorded.
    package var printHint: String { catalogue[First.issue + 37] }
    /// Not issued
    package var notMade: String { catalogue[First.issue + 38] }
    /// Issued letters
    package var madeTitle: String { catalogue[First.issue + 52] }
    /// Only letters that are in force can be printed.
    package var madeLead: String { catalogue[First.issue + 53] }
    /// No letter has been issued yet. Issued letters appear here at once.
    package var nothingMade: String { catalogue[First.issue + 54] }
    /// Number
    package var number: String { catalogue[First.issue + 55] }
    /// Issued
    package var madeAt: String { catalogue[First.issue + 56] }
    /// Printed
    package var printed: String { catalogue[First.issue + 57] }
    /// Not printed yet
    package var notPrinted: String { catalogue[First.issue + 58] }
    /// Record erased
    package var destroyed: String { catalogue[First.issue + 59] }
    /// Print the selected letters
    package var printTicked: String { catalogue[First.issue + 60] }
    /// Open the file, print it, then come back to this page.
    package var printLead: String { catalogue[First.issue + 61] }
    /// Open the file for the printer
    package var openFile: String { catalogue[First.issue + 62] }
    /// Printed well?
    package var wellTitle: String { catalogue[First.issue + 63] }
    /// Look at each sheet: both codes are whole and nothing is cut off. Letters count as printe…
    package var wellLead: String { catalogue[First.issue + 64] }
    /// Yes, the selected are good
    package var wellYes: String { catalogue[First.issue + 65] }
    /// Print the selected again
    package var printAgain: String { catalogue[First.issue + 66] }
    /// {count} letter is marked as printed.
    package func markedPrinted(count: Int) -> String { catalogue.counted(First.issue + 67, count, []) }
    /// No ticket is selected. Select the tickets to issue letters for, or issue all of them.
    package var nothingTicked: RefusalText { RefusalText(catalogue[First.issue + 16], catalogue[First.issue + 17]) }
    /// {officer} is issuing letters at the moment. Only one run is possible at a time. Nothing…
    package func jobTaken(officer: String) -> RefusalText { RefusalText(catalogue.filled(First.issue + 18, [("officer", officer)]), catalogue[First.issue + 19]) }
    /// The office could not continue. Every letter issued so far is safe. Ask the person who ru…
    package var halted: RefusalText { RefusalText(catalogue[First.issue + 33], catalogue[First.issue + 34]) }
    package var faults: IssueFaultsTexts { IssueFaultsTexts(catalogue) }
    /// Nothing was printed: one officer can print {limit} letters a day. Select fewer, ask a co…
    package func quota(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.issue + 68, [("limit", limit)]), catalogue[First.issue + 69]) }
    /// There is nothing to print. Select letters that are in force and whose records are not er…
    package var nothingToPrint: RefusalText { RefusalText(catalogue[First.issue + 70], catalogue[First.issue + 71]) }
    /// Two files are already being printed. Wait until they are finished, then print again.
    package var printersBusy: RefusalText { RefusalText(catalogue[First.issue + 72], catalogue[First.issue + 73]) }
}

/// Texts of `issueFaults`.
package struct IssueFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no name. Correct the application, then issue the letter.
    package var nameMissing: String { catalogue[First.issue + 39] }
    /// No font of this office has the letter {letter} of the name, so it cannot be printed. Cor…
    package func unprintable(letter: String) -> String { catalogue.filled(First.issue + 40, [("letter", letter)]) }
    /// A name is too long for the paper, or contains a character that names do not have. Correc…
    package var doesNotFit: String { catalogue[First.issue + 41] }
    /// A colleague changed or issued it in the meantime. Nothing was lost.
    package var changedMeanwhile: String { catalogue[First.issue + 42] }
    /// The record, or the votes on it, are not as Aman wrote them. No letter was made: tell the…
    package var notAuthentic: String { catalogue[First.issue + 43] }
    /// The office could not sign or store the letter. The application is still waiting.
    package var office: String { catalogue[First.issue + 44] }
    /// The token with the office's key is not plugged in. Nothing was made; plug it in and try…
    package var tokenAbsent: String { catalogue[First.issue + 45] }
    /// The office's key is on a token, and the server was not given its PIN. Ask the administra…
    package var tokenNoPIN: String { catalogue[First.issue + 46] }
    /// The token with the office's key refuses its PIN. Ask the administrator.
    package var tokenPINRefused: String { catalogue[First.issue + 47] }
    /// The token that is plugged in does not have the office's key. Ask the administrator.
    package var tokenKeyMissing: String { catalogue[First.issue + 48] }
    /// The token with the office's key does not sign just now. Nothing was made; try again.
    package var tokenRefuses: String { catalogue[First.issue + 49] }
    /// An officer has to confirm the office's clock first. The application is still waiting.
    package var clock: String { catalogue[First.issue + 50] }
    /// No letter before the set-up has ended: two members have to confirm each other under Chan…
    package var setUp: String { catalogue[First.issue + 51] }
}
