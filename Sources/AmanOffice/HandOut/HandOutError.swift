package import AmanLetter
package import AmanVerdict

/// Why a ticket was not called or a letter not handed out.
package enum HandOutError: Error, Equatable, Sendable {
    /// An officer's name is empty.
    case officerMissing
    /// Everyone whose letter is ready has been called.
    case nobodyWaiting
    /// No ticket was named and none is being called.
    case nobodyCalled
    /// No letter waits for this ticket.
    case unknownTicket(Ticket)
    /// The ticket is to be called for the first time by `call next`.
    case neverCalled(Ticket)
    /// The ticket was not called often enough to be a no-show.
    case calledTooSeldom(Ticket, callsMissing: Int)
    /// The ticket was marked a no-show already.
    case alreadyNoShow(Ticket)
    /// The queue has moved on since it was looked at: another desk or window was faster.
    case movedOn(Ticket?)
    /// This office made no such letter.
    case unknownLetter(LetterNumber)
    /// The letter was handed out at that moment.
    case alreadyHandedOut(LetterNumber, at: Instant)
    /// The letter is of another ticket than the one it was to be handed out for.
    case otherTicket(LetterNumber, Ticket)
    /// The letter was revoked, suspended or exchanged.
    case notValid(LetterNumber, LetterStatus)
    /// The letter's time ended before it was collected; issue it again.
    case expired(LetterNumber, since: Instant)
    /// The records could not keep it.
    case records(RecordsError)
}

extension HandOutError {
    /// The ticket or letter that the reason says something of.
    package var subjects: [OpeningSubject] {
        switch self {
        case .officerMissing, .nobodyWaiting, .nobodyCalled, .movedOn(nil), .records: []
        case .unknownTicket(let ticket), .neverCalled(let ticket), .calledTooSeldom(let ticket, _),
            .alreadyNoShow(let ticket), .movedOn(let ticket?):
            [.ticket(ticket)]
        case .unknownLetter(let number), .alreadyHandedOut(let number, _),
            .otherTicket(let number, _), .notValid(let number, _), .expired(let number, _):
            [.letter(number)]
        }
    }
}
