extension LetterWords {
    static let english = LetterWords(
        findTitle: "Find a letter",
        findLead: "By its number, as it stands under the code on the paper.",
        number: "Letter number",
        numberHint: "Such as HER-7K4M-92QX. Dashes, spaces and small letters do not matter.",
        find: "Show the letter",
        wrongCharacter: RefusalText(
            "One character of this number is wrong, or two have changed places.",
            "Compare it with the paper once more. The last character checks all the others."
        ),
        notANumber: RefusalText(
            "This is not a letter number.",
            "It begins with the office's letters and has eight characters after them."
        ),
        notOurs: RefusalText(
            "This office made no letter with that number.",
            "The number names this office: #. Ask there, or read it again."
        ),
        inForce: "In force",
        later: "Begins later",
        ended: "Its time has ended",
        revoked: "Taken back",
        suspended: "Paused",
        exchanged: "Exchanged for a newer letter",
        willBe: "It changes to “#” on #.",
        kind: "Kind",
        validFrom: "Valid from",
        validUntil: "Valid until",
        from: "From",
        to: "To",
        handedOut: "Handed out",
        notHandedOut: "not yet",
        print: "Print the letter",
        printHint: "From the records, as it was signed. Each printing is recorded.",
        chain: "The chain of letters",
        replaces: "Takes the place of",
        replacesUnknown: "Takes the place of a letter that these records do not have",
        exchangedFrom: "Exchanged from a letter of another office",
        replacedBy: "Its place was taken by",
        log: "In the public log",
        entry: "Entry # of the log.",
        proofFits: "The proof fits: it leads from this letter to the tree head over # entries, "
            + "signed #. Nobody can deny this letter or quietly take it out.",
        notCovered: "It is kept; the next tree head covers it within seconds.",
        proofDoesNotFit: "What is published does not prove it. Tell the monitor. The holder's "
            + "letter is as good as before.",
        proofFile: "The proof as a file",
        changes: "What has changed",
        whatChanged: "State",
        since: "In effect from",
        why: "Reason",
        officers: "Officers",
        safeExit: "safe travel until #",
        person: "The person",
        openLead: "A name is shown only for a reason. The opening is counted and recorded under "
            + "your name.",
        openReason: "Why it must be opened",
        open: "Open the record",
        opened: "Opened for this once. Leave the page when you are done.",
        thinned: "The person's record has been destroyed, as promised. The letter stays as it is.",
        reasonMissing: RefusalText(
            "Nothing was opened: there was no reason.",
            "Say in a few words why, then send it again."
        ),
        openQuota: RefusalText(
            "Nothing was opened: one officer opens # records a day at most.",
            "Ask a colleague, or wait until tomorrow."
        )
    )
}
