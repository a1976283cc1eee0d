extension ExchangeWords {
    static let english = ExchangeWords(
        title: "Exchange a letter",
        lead: "Scan the letter that was handed in, with the camera or a handheld scanner, or paste "
            + "its text.",
        camera: "Scan with the camera",
        stopCamera: "Stop the camera",
        noCamera:
            "The camera cannot be used here. Scan by hand, paste the text, or choose a photo.",
        textHint: "A handheld scanner writes here by itself. The text is kept nowhere.",
        look: "Look at the letter",
        apart: "No call to the other office is needed. What is not known here is said, and takes "
            + "nothing from the holder.",
        lookTitle: "A letter handed in",
        another: "Take another letter",
        doubts: "Not known here",
        doubtsLead: "It is exchanged nevertheless, and the doubt is recorded with it.",
        statusNotAtHand: "The other office's newest list is not at hand, so it may have changed "
            + "the letter meanwhile.",
        ended: "The letter ended a short while ago: roads close and people hide.",
        otherDestination: "It was made out for a province another office serves.",
        notInOurRecords: "It is signed by this office, and these records do not have it.",
        newApplication: "The new application",
        newLead: "As the signed letter gives it. Compare it with the person before you go on.",
        addLead: "Add what you are told; it is sealed with the record. Names and year of "
            + "birth stay as signed.",
        newLetter: "New letter",
        confirm: "Exchange it and make the new letter",
        exchangedHere: RefusalText(
            "This letter was exchanged here before.",
            "The new one has ticket #, made #. If the person does not have it, look whether it "
                + "waits to be handed out; a lost one can be replaced."
        ),
        exchanged: RefusalText(
            "This letter was exchanged before.",
            "Ask for the newer letter. Whoever does not have it can apply like everybody else, and "
                + "keeps this paper."
        ),
        unreadable: RefusalText(
            "This could not be read.",
            "Clean and flatten the paper, scan the other code, or choose a sharper photo."
        ),
        forged: RefusalText(
            "The signature does not fit.",
            "Scan the other code: one may be damaged. If it stays so, the person can apply here "
                + "like everybody else. Give the paper back."
        ),
        untrusted: RefusalText(
            "It is signed by a key this office does not know.",
            "Take the other office's newest bundle in, or call. The person can apply here at once."
        ),
        notYetValid: RefusalText(
            "The letter begins later.",
            "Come again then; it is good until its end."
        ),
        endedLongAgo: RefusalText(
            "The letter ended too long ago to be exchanged.",
            "The person can apply anew at once."
        ),
        revoked: RefusalText(
            "The office that made it has taken it back.",
            "The person may still travel to safety, may object there, and can apply here. Call "
                + "that office."
        ),
        suspended: RefusalText(
            "The office that made it has paused it.",
            "Call that office. The person can wait here, or apply anew."
        ),
        notInLog: RefusalText(
            "The other office's public log should have this letter and does not.",
            "Tell the monitor. The person is protected as before, and can apply here."
        ),
        nothingToExchange: RefusalText(
            "This letter holds by itself and needs no exchange.",
            "Give it back; it is good until its end."
        ),
        office: RefusalText(
            "The new letter could not be made.",
            "The old one is as it was. Tell whoever looks after the server, then try again."
        )
    )
}
