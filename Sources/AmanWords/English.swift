extension Phrases {
    /// The words everything else is translated from.
    static let english = Phrases(
        inForce: Phrase(
            "In force",
            "Let the holder pass. Compare name, year of birth and photo."
        ),
        notYetValid: Phrase(
            "Begins later",
            "Begins on {date}. Not a reason to hold anyone."
        ),
        expired: Phrase(
            "Ended on {date}",
            "The holder can ask for a new letter at {office}. Not a reason to hold anyone."
        ),
        exchanged: Phrase(
            "Exchanged for a newer letter",
            "Ask for the newer letter."
        ),
        suspended: Phrase(
            "Paused by the office",
            "Call {office}. Not a reason to hold anyone."
        ),
        revoked: Phrase(
            "Taken back by the office",
            """
            The holder may still travel to safety until {date} and may appeal. Call {office}. \
            Not a reason to hold anyone.
            """
        ),
        revokedAdviceWithoutExit:
            "The holder may appeal. Call {office}. Not a reason to hold anyone.",
        unknownKey: Phrase(
            "Signed by a key this list does not know",
            """
            The list is {age} old: update it, or call. \
            Until then treat the holder as you would any traveller.
            """
        ),
        outsideScope: Phrase(
            "Signed, but not as this list allows",
            """
            The list is {age} old: update it, or call {office}. \
            Until then treat the holder as you would any traveller.
            """
        ),
        forged: Phrase(
            "The signature does not fit",
            """
            Scan the other code. If it stays so, the text was changed or damaged. \
            Give the paper back; call.
            """
        ),
        notRead: Phrase(
            "Not read",
            "Clean, flatten, more light; scan the other code."
        ),
        notUnderstood: Phrase(
            "Not read",
            """
            The letter may be newer than this program: update it, or call. \
            Until then treat the holder as you would any traveller.
            """
        ),
        statusUnknown: Phrase(
            "Signed rightly; the latest state is not known here",
            "Treat it as in force. Update the list when you can; it is {age} old."
        ),
        notInLog: Phrase(
            "Signed rightly; not found in the public log",
            "Treat it as in force, and tell {office} that the log lacks it."
        ),
        clockWrong: Phrase(
            "Signed rightly; this device's clock may be wrong",
            "Treat it as in force. Set the clock, or update the list."
        ),
        announced: "The office has announced a change from {date} on.",
        overdue: "The list is {age} old: update it when you can.",
        clockBehind: "This device's clock is behind: set it.",
        theOffice: "the office",
        until: "until {date}",
        born: "b. {year}",
        listAge: "list {age} old",
        kinds: ["Transit letter", "Standing letter", "Certificate", "Replacement letter"],
        ages: Counted(
            lessThanAnHour: "less than an hour",
            oneHour: "1 hour",
            hours: "{count} hours",
            oneDay: "1 day",
            days: "{count} days"
        ),
        left: Counted(
            lessThanAnHour: "less than an hour left",
            oneHour: "1 hour left",
            hours: "{count} hours left",
            oneDay: "1 day left",
            days: "{count} days left"
        )
    )
}
