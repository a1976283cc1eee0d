// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `issue`.
package struct IssueTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Issue letters
    package var title: String { catalogue[First.issue + 0] }
    /// Granted, and still without a letter. The lowest ticket comes first.
    package var lead: String { catalogue[First.issue + 1] }
    /// Nobody waits for a letter. Whoever is granted one appears here at once.
    package var nobody: String { catalogue[First.issue + 2] }
    /// Choose
    package var tick: String { catalogue[First.issue + 3] }
    /// Issue the chosen letters
    package var issueTicked: String { catalogue[First.issue + 4] }
    /// Issue {count} letter
    package func issueAll(count: Int) -> String { catalogue.counted(First.issue + 5, count, []) }
    /// Next page
    package var nextPage: String { catalogue[First.issue + 6] }
    /// First page
    package var firstPage: String { catalogue[First.issue + 7] }
    /// Look how far it is
    package var toJob: String { catalogue[First.issue + 12] }
    /// Letters are being made
    package var jobTitle: String { catalogue[First.issue + 13] }
    /// {done} of {total} done
    package func progress(done: String, total: String) -> String { catalogue.filled(First.issue + 14, [("done", done), ("total", total)]) }
    /// {count} a minute
    package func perMinute(count: String) -> String { catalogue.filled(First.issue + 15, [("count", count)]) }
    /// about {count} minute left
    package func minutesLeft(count: Int) -> String { catalogue.counted(First.issue + 16, count, []) }
    /// Stop after this letter
    package var stop: String { catalogue[First.issue + 17] }
    /// Stopping. The letter at hand is finished first.
    package var stopping: String { catalogue[First.issue + 18] }
    /// The public log is being written.
    package var publishing: String { catalogue[First.issue + 19] }
    /// Load again
    package var loadAgain: String { catalogue[First.issue + 20] }
    /// No run has been started since the server began. Letters made before are safe.
    package var noJob: String { catalogue[First.issue + 21] }
    /// The run has ended
    package var ended: String { catalogue[First.issue + 22] }
    /// {count} letter is made, kept, and in the log.
    package func lettersMade(count: Int) -> String { catalogue.counted(First.issue + 23, count, []) }
    /// It was stopped as asked. Whoever is left waits as before.
    package var stopped: String { catalogue[First.issue + 24] }
    /// Publishing did not succeed yet; the server tries again by itself.
    package var notPublished: String { catalogue[First.issue + 27] }
    /// Print {count} letter
    package func printAll(count: Int) -> String { catalogue.counted(First.issue + 28, count, []) }
    /// One PDF, in the order of the tickets. Each printing is recorded.
    package var printHint: String { catalogue[First.issue + 29] }
    /// Without a letter
    package var notMade: String { catalogue[First.issue + 30] }
    /// Letters made
    package var madeTitle: String { catalogue[First.issue + 35] }
    /// Newest first. Those that were never printed are chosen already.
    package var madeLead: String { catalogue[First.issue + 36] }
    /// No letter has been made yet. Each one appears here as soon as it is.
    package var nothingMade: String { catalogue[First.issue + 37] }
    /// Number
    package var number: String { catalogue[First.issue + 38] }
    /// Made
    package var madeAt: String { catalogue[First.issue + 39] }
    /// Printed
    package var printed: String { catalogue[First.issue + 40] }
    /// Not printed yet
    package var notPrinted: String { catalogue[First.issue + 41] }
    /// Record destroyed
    package var destroyed: String { catalogue[First.issue + 42] }
    /// Print the chosen letters
    package var printTicked: String { catalogue[First.issue + 43] }
    /// Nothing was chosen. Tick the tickets whose letters you want, or issue all of them.
    package var nothingTicked: RefusalText { RefusalText(catalogue[First.issue + 8], catalogue[First.issue + 9]) }
    /// {officer} is issuing letters just now. One run at a time. Nothing of yours was lost; loo…
    package func jobTaken(officer: String) -> RefusalText { RefusalText(catalogue.filled(First.issue + 10, [("officer", officer)]), catalogue[First.issue + 11]) }
    /// The office itself could not go on. Every letter made so far is safe. Tell whoever looks…
    package var halted: RefusalText { RefusalText(catalogue[First.issue + 25], catalogue[First.issue + 26]) }
    package var faults: IssueFaultsTexts { IssueFaultsTexts(catalogue) }
    /// Nothing was printed: one officer prints {limit} letters a day at most. Choose fewer, let…
    package func quota(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.issue + 44, [("limit", limit)]), catalogue[First.issue + 45]) }
    /// There is nothing to print. Choose letters whose records still stand.
    package var nothingToPrint: RefusalText { RefusalText(catalogue[First.issue + 46], catalogue[First.issue + 47]) }
    /// Two files are being drawn already. Wait until they have arrived, then print again.
    package var printersBusy: RefusalText { RefusalText(catalogue[First.issue + 48], catalogue[First.issue + 49]) }
}

/// Texts of `issueFaults`.
package struct IssueFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no name yet. Correct the application, then issue it.
    package var nameMissing: String { catalogue[First.issue + 31] }
    /// A name is too long for the paper, or holds a sign no name has. Correct it.
    package var doesNotFit: String { catalogue[First.issue + 32] }
    /// Somebody else changed or issued it meanwhile. Nothing was lost.
    package var changedMeanwhile: String { catalogue[First.issue + 33] }
    /// The office could not sign or keep it. It waits as before.
    package var office: String { catalogue[First.issue + 34] }
}
