// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `call`.
package struct CallTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Hand out
    package var title: String { catalogue[First.call + 0] }
    /// Ticket
    package var ticket: String { catalogue[First.call + 1] }
    /// This desk is calling no ticket. Call the next ticket when you are ready.
    package var nobodyCalled: String { catalogue[First.call + 2] }
    /// Number of the letter in your hand
    package var letter: String { catalogue[First.call + 3] }
    /// Scan its code, or type the number printed below it. Press Enter to hand it out.
    package var letterHint: String { catalogue[First.call + 4] }
    /// Hand out the letter
    package var handOut: String { catalogue[First.call + 5] }
    /// Only the letter of this ticket is accepted. Handing out cannot be undone: check the pers…
    package var handOutIsFinal: String { catalogue[First.call + 6] }
    /// Call again
    package var again: String { catalogue[First.call + 7] }
    /// Did not come
    package var noShow: String { catalogue[First.call + 8] }
    /// Calls left before the ticket moves to the end of the queue: {count}.
    package func callsMissing(count: String) -> String { catalogue.filled(First.call + 9, [("count", count)]) }
    /// Show name and photo, to check the person
    package var showName: String { catalogue[First.call + 10] }
    /// The opening of this record was recorded. It closes automatically.
    package var nameNoted: String { catalogue[First.call + 11] }
    /// Father:
    package var father: String { catalogue[First.call + 12] }
    /// Born {year}
    package func born(year: String) -> String { catalogue.filled(First.call + 13, [("year", year)]) }
    /// No name was given with this application.
    package var noName: String { catalogue[First.call + 14] }
    /// Call the next ticket
    package var next: String { catalogue[First.call + 15] }
    /// Waiting to be called: {count}
    package func waiting(count: String) -> String { catalogue.filled(First.call + 16, [("count", count)]) }
    /// at the end of the queue: {count}
    package func atTheEnd(count: String) -> String { catalogue.filled(First.call + 17, [("count", count)]) }
    /// Called by this desk, not here yet
    package var notThereYet: String { catalogue[First.call + 18] }
    /// Last called at this desk
    package var last: String { catalogue[First.call + 19] }
    /// Result
    package var becameOfIt: String { catalogue[First.call + 20] }
    /// A person comes with a ticket
    package var comesLater: String { catalogue[First.call + 21] }
    /// Before or after it was called.
    package var comesLaterHint: String { catalogue[First.call + 22] }
    /// Open this ticket
    package var find: String { catalogue[First.call + 23] }
    /// This desk's number
    package var desk: String { catalogue[First.call + 24] }
    /// 1 to 99. Leave it empty if there is only one desk. Remembered until the browser is closed.
    package var deskHint: String { catalogue[First.call + 25] }
    /// Save the number
    package var keepDesk: String { catalogue[First.call + 26] }
    /// Waiting to be called.
    package var isWaiting: String { catalogue[First.call + 27] }
    /// Called {calls} times, last at {time}.
    package func isCalled(calls: String, time: String) -> String { catalogue.filled(First.call + 28, [("calls", calls), ("time", time)]) }
    /// Did not come. Waiting at the end of the queue, last called at {time}.
    package func isNoShow(time: String) -> String { catalogue.filled(First.call + 29, [("time", time)]) }
    /// Letter handed out at {time}.
    package func isHandedOut(time: String) -> String { catalogue.filled(First.call + 30, [("time", time)]) }
    /// Not collected in time. The record was erased.
    package var isForgotten: String { catalogue[First.call + 31] }
    /// Ticket {ticket} is called.
    package func saidCalled(ticket: String) -> String { catalogue.filled(First.call + 32, [("ticket", ticket)]) }
    /// Ticket {ticket} is at the end of the queue. Was it a mistake, or has the person come? Th…
    package func saidNoShow(ticket: String) -> String { catalogue.filled(First.call + 33, [("ticket", ticket)]) }
    /// The letter of ticket {ticket} is handed out.
    package func saidHandedOut(ticket: String) -> String { catalogue.filled(First.call + 34, [("ticket", ticket)]) }
    /// Call it again
    package var callBack: String { catalogue[First.call + 35] }
    /// No ticket is called at this desk. Call the next ticket first: F2.
    package var noTicketHere: RefusalText { RefusalText(catalogue[First.call + 36], catalogue[First.call + 37]) }
    package var faults: CallFaultsTexts { CallFaultsTexts(catalogue) }
}

/// Texts of `callFaults`.
package struct CallFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This is not a desk number. Desks are numbered from 1 to 99. Nothing was changed.
    package var notADesk: RefusalText { RefusalText(catalogue[First.call + 38], catalogue[First.call + 39]) }
    /// No letter is waiting for this ticket. It may not be issued yet. Check the number on the…
    package var unknownTicket: RefusalText { RefusalText(catalogue[First.call + 40], catalogue[First.call + 41]) }
    /// This is not a letter number or a letter's code. Nothing was handed out. Scan the other c…
    package var notALetter: RefusalText { RefusalText(catalogue[First.call + 42], catalogue[First.call + 43]) }
    /// No ticket is waiting to be called. Every letter that is ready has been called. New ones…
    package var nobodyWaiting: RefusalText { RefusalText(catalogue[First.call + 44], catalogue[First.call + 45]) }
    /// Ticket {ticket} has not been called yet. If the person is here already, scan the letter…
    package func neverCalled(ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.call + 46, [("ticket", ticket)]), catalogue[First.call + 47]) }
    /// The ticket must be called more often first. Calls left: {count}. People need time to com…
    package func calledTooSeldom(count: String) -> RefusalText { RefusalText(catalogue[First.call + 48], catalogue.filled(First.call + 49, [("count", count)])) }
    /// Ticket {ticket} is already at the end of the queue. Call it again if the person comes.
    package func alreadyNoShow(ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.call + 50, [("ticket", ticket)]), catalogue[First.call + 51]) }
    /// This office issued no letter with this number. Nothing was handed out. Type the number a…
    package var unknownLetter: RefusalText { RefusalText(catalogue[First.call + 52], catalogue[First.call + 53]) }
    /// This letter belongs to ticket {ticket}, not to the ticket on this page. Nothing was hand…
    package func otherTicket(ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.call + 54, [("ticket", ticket)]), catalogue[First.call + 55]) }
    /// This letter has already been handed out. If the holder lost it, a signer can replace it.
    package var alreadyHandedOut: RefusalText { RefusalText(catalogue[First.call + 56], catalogue[First.call + 57]) }
    /// This letter is not in force and cannot be handed out. It was revoked, suspended or repla…
    package var notValid: RefusalText { RefusalText(catalogue[First.call + 58], catalogue[First.call + 59]) }
    /// This letter expired before it was collected. Ask a signer for a new one. The person need…
    package var expired: RefusalText { RefusalText(catalogue[First.call + 60], catalogue[First.call + 61]) }
    /// The queue has changed in the meantime. Nothing was done twice. This is the present state.
    package var movedOn: RefusalText { RefusalText(catalogue[First.call + 62], catalogue[First.call + 63]) }
    /// You have reached the daily limit of opened records. Compare the photo and the name on th…
    package var quotaReached: RefusalText { RefusalText(catalogue[First.call + 64], catalogue[First.call + 65]) }
    /// This record was erased. The person's record no longer exists. The letter itself is still…
    package var recordGone: RefusalText { RefusalText(catalogue[First.call + 66], catalogue[First.call + 67]) }
}
