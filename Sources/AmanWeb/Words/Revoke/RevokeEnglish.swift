extension RevokeWords {
    static let english = RevokeWords(
        title: "Take back, pause, reinstate",
        lead: "One officer asks, another approves from their own sign-in. Until then nothing "
            + "changes for the holder.",
        waiting: "Waiting for a second officer",
        nothingWaits: "Nothing waits. What a colleague asks for appears here.",
        what: "What",
        askedBy: "Asked by",
        standsUntil: "Can be approved until",
        askTitle: "Ask for a change",
        askLead: "Nothing happens until a second officer approves it.",
        nothingPossible: "This letter was exchanged for a newer one. Find that one instead.",
        revoke: "Take the letter back",
        suspend: "Pause the letter",
        reinstate: "Put the letter back in force",
        replace: "Replace a lost letter",
        aboutRevoke: "It no longer holds. The holder keeps a time to travel to safety, gets a "
            + "notice and may object.",
        aboutSuspend: "It rests until a question is settled. No guard is told to hold anybody.",
        aboutReinstate: "It holds again as it did before.",
        aboutReplace: "The holder gets a new letter for the time that was left. The lost one no "
            + "longer holds.",
        choose: "Choose",
        reason: "Reason",
        reasonHint: "From the programme. Its code stands in the public log. For a lost letter it "
            + "is known by itself.",
        when: "From when on",
        atOnce: "As soon as it is approved",
        later: "From a later day",
        date: "Day (Gregorian)",
        time: "Time, by the office's clocks",
        goOn: "Show what it means",
        confirmTitle: "Is this right?",
        means: "What it means",
        asSoon: "As soon as the second officer approves it",
        safeExit: "Safe travel",
        safeExitAbout: "For # days the holder may still travel to safety with it: until #. Whoever "
            + "checks the letter reads that too.",
        secondOfficer: "Another officer has to approve it by #. You can take it back until then.",
        ask: "Ask for it",
        change: "Change something",
        wishTitle: "An asked-for change",
        askedLine: "# asked for it on #.",
        standsLine: "It waits for a second officer until #.",
        yours: "You asked for it, so somebody else has to approve it.",
        takeBack: "Take it back",
        approveRevoke: "Approve: take the letter back",
        approveSuspend: "Approve: pause the letter",
        approveReinstate: "Approve: put it back in force",
        approveReplace: "Approve: make the new letter",
        decline: "Decline",
        done: "Approved by # and carried out on #.",
        declined: "Declined by # on #. Nothing was changed.",
        takenBack: "Taken back by # on #. Nothing was changed.",
        expired: "Nobody approved it in time. Nothing was changed.",
        notice: "Print the notice",
        noticeHint: "For the holder: what holds, until when travel is safe, how to object. No name "
            + "and no reason stand on it; tell the reason yourself.",
        toLetter: "To the letter",
        askForChange: "Take back, pause, reinstate or replace",
        faults: .english
    )
}

extension RevokeFaultWords {
    static let english = RevokeFaultWords(
        noAct: RefusalText("Nothing was chosen.", "Say what is to be done with the letter."),
        noReason: RefusalText(
            "There is no reason yet.",
            "Choose one of the programme's. Without a reason no letter is changed."
        ),
        noMoment: RefusalText(
            "The day or the time cannot be read.",
            "Choose a day, and a time if it matters."
        ),
        past: RefusalText(
            "This moment is over.",
            "A change cannot begin before it is known. Choose a later moment."
        ),
        tooLate: RefusalText(
            "This is more than 90 days ahead.",
            "Choose a nearer day, or ask again when it is time."
        ),
        notAllowed: RefusalText(
            "The letter does not stand as it did.",
            "Somebody else changed it meanwhile, or its state does not allow this. Open the letter "
                + "anew; nothing was done."
        ),
        notReplaceable: RefusalText(
            "This letter cannot be replaced.",
            "It has ended, was changed, or the person's record is destroyed. The person can apply "
                + "again at once."
        ),
        sameOfficer: RefusalText(
            "You asked for this yourself.",
            "Another officer has to approve or decline it."
        ),
        notYours: RefusalText(
            "Somebody else asked for this.",
            "You can approve or decline it."
        ),
        endedBefore: RefusalText(
            "Somebody else was faster.",
            "How it ended stands below. Nothing was done twice."
        ),
        office: RefusalText(
            "The new letter could not be made.",
            "The lost one stands as before. Tell whoever looks after the server, then try again."
        )
    )
}
