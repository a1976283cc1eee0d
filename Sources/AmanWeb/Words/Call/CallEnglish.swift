extension CallWords {
    static let english = CallWords(
        title: "Hand out",
        ticket: "Ticket",
        nobodyCalled: "This desk calls nobody just now. Call the next ticket when you are ready.",
        letter: "Number of the letter in your hand",
        letterHint: "Scan its code, or type the number printed beneath it. Enter hands it over.",
        handOut: "Hand the letter over",
        handOutIsFinal: "Only the letter of this ticket is taken. A letter handed over cannot be "
            + "called back: look at the person and the photo first.",
        again: "Call again",
        noShow: "Did not come",
        callsMissing: "Calls still to make before the ticket goes to the end of the queue: #.",
        showName: "Show the name, to check the person",
        nameNoted: "That you opened this record is noted. It closes by itself.",
        father: "Father:",
        born: "Born #",
        noName: "No name was given with this application.",
        next: "Call the next ticket",
        waiting: "Waiting to be called: #",
        atTheEnd: "at the end of the queue: #",
        notThereYet: "Called by this desk and not here yet",
        last: "Called last at this desk",
        becameOfIt: "What became of it",
        comesLater: "Somebody comes with a ticket",
        comesLaterHint: "Before or after it was called.",
        find: "Open this ticket",
        desk: "This desk's number",
        deskHint: "1 to 99; empty where there is only one. Kept until the browser is closed.",
        keepDesk: "Keep the number",
        isWaiting: "Waits to be called.",
        isCalled: "Calls: #, the last at #.",
        isNoShow: "Did not come; waits at the end of the queue. Called last at #.",
        isHandedOut: "Letter handed over at #.",
        isForgotten: "Not collected for so long that the record is destroyed.",
        saidCalled: "Ticket # is called.",
        saidNoShow: "Ticket # waits at the end of the queue. Was it a slip, or does somebody come "
            + "after all? Then call it back; nothing is lost.",
        saidHandedOut: "The letter of ticket # is handed over.",
        callBack: "Call it back",
        faults: .english
    )
}

extension CallFaultWords {
    static let english = CallFaultWords(
        notADesk: RefusalText(
            "This is not a desk's number.",
            "Desks are numbered from 1 to 99. Nothing was changed."
        ),
        unknownTicket: RefusalText(
            "No letter waits under this ticket.",
            "It may not be issued yet. Look at the slip again; the number is printed large."
        ),
        notALetter: RefusalText(
            "This is not the number or the code of a letter.",
            "Nothing was handed over. Scan the other code, or type the number beneath it."
        ),
        nobodyWaiting: RefusalText(
            "Nobody waits to be called.",
            "Every letter that is ready has been called. New ones come when they are issued."
        ),
        neverCalled: RefusalText(
            "Ticket # has not been called yet.",
            "Whoever is here already may have the letter: scan it."
        ),
        calledTooSeldom: RefusalText(
            "The ticket was not called often enough.",
            "Calls still to make: #. People need time to come through the crowd."
        ),
        alreadyNoShow: RefusalText(
            "Ticket # waits at the end of the queue already.",
            "Call it again if somebody comes."
        ),
        unknownLetter: RefusalText(
            "This office made no letter with this number.",
            "Nothing was handed over. Type it again as it is printed."
        ),
        otherTicket: RefusalText(
            "This is the letter of ticket #, not of the one on this page.",
            "Nothing was handed over. Put it back and take the letter of the ticket shown here."
        ),
        alreadyHandedOut: RefusalText(
            "This letter was handed over before.",
            "If its holder lost it, a new one can be issued in its place."
        ),
        notValid: RefusalText(
            "This letter is not in force, so it is not handed over.",
            "It was taken back, paused or replaced. Ask whoever issues letters."
        ),
        expired: RefusalText(
            "This letter's time ended before it was collected.",
            "Ask whoever issues letters for a new one. The person waits for nothing else."
        ),
        movedOn: RefusalText(
            "The queue has moved on meanwhile.",
            "Nothing was done twice. This is how it stands now."
        ),
        quotaReached: RefusalText(
            "You have opened as many records today as the programme allows.",
            "Compare the photo and the name on the letter instead, or ask a colleague."
        ),
        recordGone: RefusalText(
            "This record is closed for good.",
            "What the office knew of the person is destroyed. The letter itself still stands."
        )
    )
}
