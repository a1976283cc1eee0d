extension ReviewWords {
    static let english = ReviewWords(
        title: "Review",
        decideTitle: "Decide",
        lead: "Tickets, no names. The longest waiting come first.",
        list: .english,
        one: .english,
        decide: .english,
        batch: .english,
        faults: .english,
        states: .english
    )
}

extension ReviewListWords {
    static let english = ReviewListWords(
        filters: "Which ones",
        state: "State",
        province: "Home province",
        everyProvince: "All provinces",
        waiting: "Waiting",
        anyTime: "Any time",
        atLeast: "at least #",
        onlyHits: "Only those who may have applied before",
        show: "Show",
        count: "In this list: #",
        countAndMore: "In this list: #+",
        nobody: "Nobody waits here. Applications appear as soon as the desk has kept them.",
        select: "Select ticket",
        ticket: "Ticket",
        channel: "How they came",
        hits: "Earlier ones",
        notLooked: "not looked yet",
        fromStart: "From the beginning",
        further: "Further",
        keys: [("↑ ↓", "up, down"), ("Enter", "open"), ("x", "select"), ("j k", "down, up")]
    )
}

extension ReviewCaseWords {
    static let english = ReviewCaseWords(
        grants: "# of # officers have granted.",
        refusals: "# of # officers have refused.",
        said: "What was decided",
        nothingSaid: "Nobody has decided on it yet.",
        granted: "granted",
        referred: "sent to #",
        refused: "refused: #",
        tookBack: "took that back",
        appealed: "took down an appeal: others decide anew",
        countsNoLonger: "counts no longer",
        beforeAppeal: "before the appeal",
        corrections: "Mended",
        open: "Open the person's record",
        openLead: "Each opening is kept with your name and the reason, and counted.",
        reason: "Reason",
        reasons: [
            "to decide", "to compare with an earlier application", "to hear an appeal",
            "to answer the applicant",
        ],
        openButton: "Open",
        person: "The person",
        unknown: "not said",
        photo: "Photo of the person",
        note: "Note",
        hits: "May have applied before",
        noHits: "No earlier application looks like this one.",
        notCompared: "It cannot be told just now whether this person applied before.",
        beside: "Compare with ticket #",
        besideTitle: "Side by side",
        same: "same",
        differs: "differs",
        onlyOne: "only in one",
        difference: "Compared",
        next: "Next: ticket #",
        backToQueue: "Back to the queue",
        notice: "Notice of the refusal (PDF)"
    )
}

extension ReviewDecideWords {
    static let english = ReviewDecideWords(
        title: "Your decision",
        grant: "Grant",
        refuse: "Refuse: #",
        refer: "Send to #",
        referTo: "Send to another office",
        note: "Note",
        noteHint: "Sealed with the person's record. Not needed.",
        button: "Keep this decision",
        kept: "Your decision is kept.",
        waitsForOthers: "The programme asks for another officer's as well.",
        takeBack: "Take my decision back",
        takeBackOpen: "Possible until another officer decides on it.",
        takeBackUntil: "Possible until #, as long as nobody has acted on it.",
        appeal: "The person does not accept the refusal",
        appealUntil: "An appeal can be taken down until #. Other officers then decide anew.",
        appealNote: "What the person says",
        appealNoteHint: "In their own words. Sealed with the person's record. Not needed.",
        appealButton: "Take the appeal down",
        appealOver: "The time to appeal ended on #. A new application can always be taken.",
        othersDecide: "You have decided on it. Another officer is needed.",
        typed: "What you had written"
    )
}

extension ReviewBatchWords {
    static let english = ReviewBatchWords(
        legend: "With the selected ones",
        choose: "Choose",
        button: "Look it over",
        title: "Look it over",
        lead: "Nothing is decided yet. # are chosen.",
        tickets: "Tickets",
        leftOut: "These cannot be decided now and are left out:",
        sure: "I have looked at each of these #, and refuse them for this reason.",
        confirm: CountedWords(
            one: "Decide on # application",
            many:
                "Decide on # applications"
        ),
        deciding: "Deciding, one after the other…",
        doneTitle: "Decided",
        done: "# of # are decided.",
        notDone: "These could not be decided. Nothing of them was changed:",
        each: "Each stands by itself; open one to take it back.",
        nothingChosen: RefusalText(
            "Nothing is selected.",
            "Tick up to # applications and choose a decision for them."
        ),
        notSure: RefusalText(
            "A refusal of several at once is asked twice.",
            "Tick the box below if you have looked at each, or go back and open them one by one."
        )
    )
}

extension ReviewFaultWords {
    static let english = ReviewFaultWords(
        notFound: RefusalText("There is no such ticket here.", "Look at the slip again."),
        alreadyDecided: RefusalText(
            "This case is decided: #.",
            "Nothing was changed. What was decided stands below."
        ),
        sameOfficer: RefusalText(
            "You have decided on this case.",
            "The programme asks for another officer; yours is kept."
        ),
        refusedBefore: RefusalText(
            "You refused this before the appeal.",
            "An appeal is decided by others. Nothing was changed."
        ),
        nothingChosen: RefusalText(
            "Nothing is chosen.",
            "Choose a decision, then send it again."
        ),
        changedMeanwhile: RefusalText(
            "Somebody changed this case since your page was drawn.",
            "Nothing of yours was kept yet. See what was decided, then decide; your note is below."
        ),
        nothingToTakeBack: RefusalText(
            "You have nothing here to take back.",
            "What was decided stands below."
        ),
        actedOn: RefusalText(
            "Somebody else has decided on it since.",
            "Yours can no longer be taken back."
        ),
        tooLateToTakeBack: RefusalText(
            "The decision stands.",
            "The time to take it back is over. A refusal can be appealed."
        ),
        notRefused: RefusalText("Only a refusal can be appealed.", "Nothing was changed."),
        appealTooLate: RefusalText(
            "The time to appeal is over.",
            "A new application can always be taken at the desk."
        ),
        noteTooLong: RefusalText("This note is too long.", "Nothing was kept. Shorten it."),
        noteNotPlain: RefusalText(
            "This note holds signs that are no text.",
            "Nothing was kept. Type it anew."
        ),
        reasonMissing: RefusalText(
            "A record is opened for a reason.",
            "Choose one, then open it again."
        ),
        quotaReached: RefusalText(
            "You have opened as many records as one officer may in a day: #.",
            "A colleague can go on. What you have not opened can wait for tomorrow."
        ),
        thinned: RefusalText(
            "This record is destroyed, as the programme asks.",
            "Number, state and dates are all that is left."
        )
    )
}

extension StateWords {
    static let english = StateWords(
        received: "received",
        recommended: "recommended",
        granted: "granted",
        referred: "sent to another office",
        refused: "refused",
        issued: "letter made",
        collected: "collected"
    )
}
