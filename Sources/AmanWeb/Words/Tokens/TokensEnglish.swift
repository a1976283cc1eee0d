extension TokenWords {
    static let english = TokenWords(
        title: "Tokens for desks",
        lead: "A program at a desk works in this person's name, with no more than they may do.",
        desk: "Name of the desk",
        deskHint: "Small Latin letters, digits, dot and hyphen. It stands in the audit.",
        scopes: "What the desk may do",
        days: "Days it is good",
        make: "Make a token",
        drop: "Take back",
        madeTitle: "The token of #",
        madeLead: "Put it into the desk's program now: it is not shown again. Whoever has it acts "
            + "in this person's name.",
        until: "Good until #",
        lastUsed: "last used #",
        neverUsed: "not used yet",
        backToMember: "Back",
        badDeskName: RefusalText(
            "This is not a name for a desk.",
            "Two to 32 small Latin letters, digits, dots or hyphens; a letter first."
        ),
        badDays: RefusalText("A token is good for 1 to 365 days.", "Choose fewer; make it anew."),
        scopesMissing: RefusalText("The desk may do nothing yet.", "Choose at least one."),
        notTheirs: RefusalText(
            "The person may not do all of that.",
            "A desk gets no more than the person's roles allow."
        ),
        oneHandForAll: RefusalText(
            "One person's desks would apply, decide and issue.",
            "Give one of the three to another person: two pairs of eyes are two people."
        ),
        memberHasLeft: RefusalText("This person has left.", "Choose somebody who works here."),
        deskTaken: RefusalText(
            "This desk has a token already.",
            "Take that one back first, or choose another name."
        )
    )
}
