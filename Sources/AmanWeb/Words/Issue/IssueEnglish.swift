extension IssueWords {
    static let english = IssueWords(
        title: "Issue letters",
        lead: "Granted, and still without a letter. The lowest ticket comes first.",
        nobody: "Nobody waits for a letter. Whoever is granted one appears here at once.",
        tick: "Choose",
        issueTicked: "Issue the chosen letters",
        issueAll: CountedWords(one: "Issue # letter", many: "Issue all # letters"),
        nextPage: "Next page",
        firstPage: "First page",
        nothingTicked: RefusalText(
            "Nothing was chosen.",
            "Tick the tickets whose letters you want, or issue all of them."
        ),
        jobTaken: RefusalText(
            "# is issuing letters just now.",
            "One run at a time. Nothing of yours was lost; look how far it is, then send again."
        ),
        toJob: "Look how far it is",
        jobTitle: "Letters are being made",
        progress: "# of # done",
        perMinute: "# a minute",
        minutesLeft: CountedWords(one: "about # minute left", many: "about # minutes left"),
        stop: "Stop after this letter",
        stopping: "Stopping. The letter at hand is finished first.",
        publishing: "The public log is being written.",
        loadAgain: "Load again",
        noJob: "No run has been started since the server began. Letters made before are safe.",
        ended: "The run has ended",
        lettersMade: CountedWords(
            one: "# letter is made, kept, and in the log.",
            many: "# letters are made, kept, and in the log."
        ),
        stopped: "It was stopped as asked. Whoever is left waits as before.",
        halted: RefusalText(
            "The office itself could not go on.",
            "Every letter made so far is safe. Tell whoever looks after the server: keys, trust "
                + "list or disk. Then begin again."
        ),
        notPublished: "Publishing did not succeed yet; the server tries again by itself.",
        printAll: CountedWords(one: "Print # letter", many: "Print # letters"),
        printHint: "One PDF, in the order of the tickets. Each printing is recorded.",
        notMade: "Without a letter",
        faults: IssueFaultWords(
            nameMissing: "There is no name yet. Correct the application, then issue it.",
            doesNotFit:
                "A name is too long for the paper, or holds a sign no name has. Correct it.",
            changedMeanwhile: "Somebody else changed or issued it meanwhile. Nothing was lost.",
            office: "The office could not sign or keep it. It waits as before."
        ),
        madeTitle: "Letters made",
        madeLead: "Newest first. Those that were never printed are chosen already.",
        nothingMade: "No letter has been made yet. Each one appears here as soon as it is.",
        number: "Number",
        madeAt: "Made",
        printed: "Printed",
        notPrinted: "Not printed yet",
        destroyed: "Record destroyed",
        printTicked: "Print the chosen letters",
        quota: RefusalText(
            "Nothing was printed: one officer prints # letters a day at most.",
            "Choose fewer, let a colleague print, or wait until tomorrow."
        ),
        nothingToPrint: RefusalText(
            "There is nothing to print.",
            "Choose letters whose records still stand."
        ),
        printersBusy: RefusalText(
            "Two files are being drawn already.",
            "Wait until they have arrived, then print again."
        )
    )
}
