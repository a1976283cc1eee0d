import AmanLetter
import AmanOffice
import AmanVerdict

func explain(_ error: IssueError) -> Ending {
    switch error {
    case .officerMissing: officerMissing
    case .sameOfficer: sameOfficer
    case .unknownApplication(let id): Ending(.no, "This office has no application \(id).")
    case .notGranted(let state): notGranted(state)
    case .unknownLetter(let number): unknown(number)
    case .erased(let number): erased(number)
    case .notValid(let number, let status):
        Ending(.no, "\(number) is \(status.code), so it cannot be replaced.")
    case .expired(let number, let since): ended(number, since)
    case .nameMissing: nameMissing
    case .officeNotInProgramme(let code):
        Ending(.badInput, "The programme file does not know the office \(code).")
    case .kindNotInProgramme(let kind):
        Ending(.badInput, "The programme file has no \(kind.code) letter.")
    case .tooLong(let count, let limit):
        Ending(
            .badInput,
            "The letter would have \(count) bytes; \(limit) can still be read from paper.",
            advice: "Shorten the longest name."
        )
    case .noTrustList: onNoTrustList
    case .readBackFailed(let verdict, let reason): thrownAway(verdict, reason)
    case .refused(let refusal): explain(refusal)
    case .notSigned, .drawnInVain: Ending(.ourFault, "The letter could not be made.")
    case .records(let error): explain(error)
    }
}

func explain(_ error: HandOutError) -> Ending {
    switch error {
    case .officerMissing: officerMissing
    case .nobodyWaiting:
        Ending(.no, "Nobody is waiting: every letter that is ready has been called.")
    case .nobodyCalled:
        Ending(.no, "No ticket is called at the moment.", advice: "aman call next")
    case .unknownTicket(let ticket):
        Ending(.no, "No letter waits under ticket \(ticket).")
    case .neverCalled(let ticket):
        Ending(.no, "Ticket \(ticket) has not been called yet.", advice: "aman call next")
    case .calledTooSeldom(let ticket, let missing):
        Ending(
            .no,
            "Ticket \(ticket) must be called \(missing == 1 ? "once" : "\(missing) times") more.",
            advice: "aman call again \(ticket)"
        )
    case .alreadyNoShow(let ticket):
        Ending(.no, "Ticket \(ticket) waits at the end of the queue already.")
    case .movedOn(let ticket):
        Ending(.no, "The queue has moved on\(ticket.map { ": see ticket \($0)" } ?? "").")
    case .otherTicket(let number, let ticket):
        Ending(.no, "\(number) is the letter of ticket \(ticket); nothing was handed out.")
    case .unknownLetter(let number): unknown(number)
    case .alreadyHandedOut(let number, let at):
        Ending(
            .no,
            "\(number) was handed out already, at \(at.rfc3339).",
            advice: "If the holder lost it: "
                + "aman replace \(number) --officer NAME --second NAME"
        )
    case .notValid(let number, let status):
        Ending(.no, "\(number) is \(status.code), so it is not handed out.")
    case .expired(let number, let since): ended(number, since)
    case .records(let error): explain(error)
    }
}

func explain(_ error: RevokeError) -> Ending {
    switch error {
    case .unknownLetter(let number): unknown(number)
    case .officerMissing: officerMissing
    case .sameOfficer: sameOfficer
    case .unknownReason(let code):
        Ending(
            .badInput,
            "The programme has no status reason \(code).",
            advice: "Its reasons stand in programme.toml."
        )
    case .notAllowed(let from, let to):
        Ending(.no, "A letter that is \(from.code) cannot become \(to.code).")
    case .lostIsNoReturn:
        Ending(.badInput, "A letter is not put back in force because it was lost.")
    case .replacedAfterLoss:
        Ending(.no, "This letter was lost and replaced; the new one stands in its place.")
    case .effectiveInThePast:
        Ending(.badInput, "A letter cannot be taken back as of a time that has passed.")
    case .records(let error): explain(error)
    }
}

private let officerMissing = Ending(.wrongUsage, "Say who does it: --officer NAME.")

private let sameOfficer = Ending(
    .no,
    "Two different officers are needed for this; the same one was named twice."
)

private let nameMissing = Ending(
    .no,
    "The application has no name yet, in any script; a letter needs one.",
    advice: "Take the name down in a new application."
)

private let onNoTrustList = Ending(
    .no,
    "This office is on no trust list yet, so nobody could check its letters.",
    advice: "Enrol keys/enrolment.pem at the founding office, then aman bundle import FILE."
)

private func notGranted(_ state: ApplicationState) -> Ending {
    Ending(
        .no,
        "The application is \(state.rawValue), so no letter can be made of it now.",
        advice: "A letter is made once, after a grant; "
            + "aman application show says where it stands."
    )
}

private func thrownAway(_ verdict: Verdict, _ reason: String) -> Ending {
    Ending(
        .ourFault,
        "The letter was made but our own verifier said \(verdict.rawValue) (\(reason)); it was "
            + "thrown away.",
        advice: "Check that this office's signer is on the trust list: aman signer list"
    )
}

private func erased(_ number: LetterNumber) -> Ending {
    Ending(
        .no,
        "The record behind \(number) has been destroyed, as promised.",
        advice: "Take a new application."
    )
}

private func ended(_ number: LetterNumber, _ since: Instant) -> Ending {
    Ending(.no, "\(number) ended on \(since.rfc3339).", advice: "Take a new application.")
}

private func unknown(_ number: LetterNumber) -> Ending {
    Ending(
        .no,
        "This office has not issued \(number).",
        advice: "The letters before the first dash say which office did."
    )
}
