import AmanLetter
import AmanOffice
import AmanVerdict

func explain(_ error: DecideError) -> Ending {
    switch error {
    case .notFound: Ending(.no, "This office has no such application.")
    case .alreadyDecided(let state):
        Ending(.no, "The application is \(state.rawValue) already.")
    case .sameOfficer:
        Ending(.no, "This officer has spoken already; another one is needed.")
    case .refusedBefore:
        Ending(.no, "This officer refused before the appeal; another one decides on it.")
    case .changedMeanwhile:
        Ending(.tryAgain, "Somebody changed the case at the same moment. Look at it and try again.")
    case .nothingToWithdraw: Ending(.no, "This officer has no word here to take back.")
    case .actedOn: Ending(.no, "Somebody else has spoken since; the word can no longer go back.")
    case .tooLateToWithdraw(let end):
        Ending(.no, "The decision stands since \(end.rfc3339); it can no longer be taken back.")
    case .notRefused(let state):
        Ending(.no, "The application is \(state.rawValue); only a refusal can be appealed.")
    case .appealTooLate(let end): appealTooLate(end)
    case .noteTooLong: Ending(.badInput, "The note is too long to be kept.")
    case .noteNotPlain: Ending(.badInput, "The note holds signs that are no text.")
    case .officerName: Ending(.wrongUsage, "Say who decides: --officer NAME.")
    case .unknownReason(let code): unknownReason(code)
    case .unknownOffice(let code): Ending(.badInput, "The programme has no office \(code).")
    case .referredToItself: Ending(.badInput, "The application is at this office already.")
    case .records(let error): explain(error)
    }
}

private func unknownReason(_ code: String) -> Ending {
    Ending(
        .badInput,
        "The programme has no reason \(code) for a refusal.",
        advice: "Its reasons stand in programme.toml."
    )
}

private func appealTooLate(_ end: Instant) -> Ending {
    Ending(
        .no,
        "The time to appeal ended at \(end.rfc3339).",
        advice: "A new application can always be taken: aman apply"
    )
}

func explain(_ error: ExchangeError) -> Ending {
    switch error {
    case .officerMissing: Ending(.wrongUsage, "Say who exchanges it: --officer NAME.")
    case .unreadable(let reason): unreadable(reason)
    case .forged(let reason): forged(reason)
    case .untrusted(let reason): untrusted(reason)
    case .notYetValid(let number, let from):
        Ending(.no, "\(number) begins on \(from.rfc3339).")
    case .endedLongAgo(let number, let since):
        Ending(
            .no,
            "\(number) ended on \(since.rfc3339), too long ago to exchange.",
            advice: "Take a new application: aman apply"
        )
    case .revoked(let number):
        Ending(
            .no,
            "\(number) was taken back by its office; its holder may appeal there.",
            advice: "A new application can always be taken: aman apply"
        )
    case .suspended(let number):
        Ending(.no, "\(number) is paused by its office.", advice: "Call that office.")
    case .alreadyExchanged(let number): alreadyExchanged(number)
    case .notInLog(let number): notInLog(number)
    case .nothingToExchange(let number, let kind):
        Ending(.no, "\(number) is a \(kind.code) letter; there is nothing to exchange it for.")
    case .addition(let error): explain(error)
    case .knowledge(let error): explain(error)
    case .issue(let error): explain(error)
    case .records(let error): explain(error)
    }
}

private func unreadable(_ reason: String) -> Ending {
    Ending(
        .no,
        "The text does not read as a letter (\(reason)).",
        advice: "Clean and flatten the paper, more light; scan the other code."
    )
}

private func forged(_ reason: String) -> Ending {
    Ending(
        .no,
        "The signature does not fit the text (\(reason)).",
        advice: "Scan the other code. If it stays so, call the office named on the paper."
    )
}

private func untrusted(_ reason: String) -> Ending {
    Ending(
        .no,
        "The letter is signed by a key that this office's list does not know (\(reason)).",
        advice: "Take in a newer bundle, or take a new application: aman apply"
    )
}

private func alreadyExchanged(_ number: LetterNumber) -> Ending {
    Ending(
        .no,
        "\(number) was exchanged already.",
        advice: "Ask for the newer letter. If it was lost, it can be replaced where it was made."
    )
}

private func notInLog(_ number: LetterNumber) -> Ending {
    Ending(
        .cannotTell,
        "\(number) is signed rightly but is not in its office's log.",
        advice: "Take a new application meanwhile, and tell your monitor."
    )
}

func explain(_ error: UpdateRefusal) -> Ending {
    switch error {
    case .offered(let refusal): explain(refusal)
    case .held:
        Ending(.ourFault, "What was known before does not verify any more; nothing was imported.")
    case .otherProgramme:
        Ending(.badInput, "The bundle belongs to another programme, or to another root.")
    case .trustListContradicts(let sequence):
        Ending(
            .badInput,
            "The bundle's trust list has our own one's sequence, \(sequence), and says something "
                + "else.",
            advice: "Nothing was imported. Ask the programme which of the two is its own."
        )
    case .nothingHeld:
        Ending(
            .badInput,
            "This is an update to a bundle, and there is none it could be merged with.",
            advice: "Import a whole bundle first: aman bundle import FILE."
        )
    case .tooLarge(_, let limit):
        Ending(.badInput, "Merged, both take more than \(limit) bytes.")
    }
}

func explain(_ error: ImportBundleError) -> Ending {
    switch error {
    case .officerMissing: Ending(.wrongUsage, "Say who imports it: --officer NAME.")
    case .refused(let refusal): explain(refusal)
    case .notMerged(let refusal): explain(refusal)
    case .otherProgramme(let id):
        Ending(.badInput, "The bundle belongs to another programme (\(id)).")
    case .records(let error): explain(error)
    case .knowledge(let error): explain(error)
    }
}
