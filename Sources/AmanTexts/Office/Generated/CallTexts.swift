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
    /// This desk calls nobody just now. Call the next ticket when you are ready.
    package var nobodyCalled: String { catalogue[First.call + 2] }
    /// Number of the letter in your hand
    package var letter: String { catalogue[First.call + 3] }
    /// Scan its code, or type the number printed beneath it. Enter hands it over.
    package var letterHint: String { catalogue[First.call + 4] }
    /// Hand the letter over
    package var handOut: String { catalogue[First.call + 5] }
    /// Only the letter of this ticket is taken. A letter handed over cannot be called back: loo…
    package var handOutIsFinal: String { catalogue[First.call + 6] }
    /// Call again
    package var again: String { catalogue[First.call + 7] }
    /// Did not come
    package var noShow: String { catalogue[First.call + 8] }
    /// Calls still to make before the ticket goes to the end of the queue: {count}.
    package func callsMissing(count: String) -> String { catalogue.filled(First.call + 9, [("count", count)]) }
    /// Show the name, to check the person
    package var showName: String { catalogue[First.call + 10] }
    /// That you opened this record is noted. It closes by itself.
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
    /// Called by this desk and not here yet
    package var notThereYet: String { catalogue[First.call + 18] }
    /// Called last at this desk
    package var last: String { catalogue[First.call + 19] }
    /// What became of it
    package var becameOfIt: String { catalogue[First.call + 20] }
    /// Somebody comes with a ticket
    package var comesLater: String { catalogue[First.call + 21] }
    /// Before or after it was called.
    package var comesLaterHint: String { catalogue[First.call + 22] }
    /// Open this ticket
    package var find: String { catalogue[First.call + 23] }
    /// This desk's number
    package var desk: String { catalogue[First.call + 24] }
    /// 1 to 99; empty where there is only one. Kept until the browser is closed.
    package var deskHint: String { catalogue[First.call + 25] }
    /// Keep the number
    package var keepDesk: String { catalogue[First.call + 26] }
    /// Waits to be called.
    package var isWaiting: String { catalogue[First.call + 27] }
    /// Calls: {calls}, the last at {time}.
    package func isCalled(calls: String, time: String) -> String { catalogue.filled(First.call + 28, [("calls", calls), ("time", time)]) }
    /// Did not come; waits at the end of the queue. Called last at {time}.
    package func isNoShow(time: String) -> String { catalogue.filled(First.call + 29, [("time", time)]) }
    /// Letter handed over at {time}.
    package func isHandedOut(time: String) -> String { catalogue.filled(First.call + 30, [("time", time)]) }
    /// Not collected for so long that the record is destroyed.
    package var isForgotten: String { catalogue[First.call + 31] }
    /// Ticket {ticket} is called.
    package func saidCalled(ticket: String) -> String { catalogue.filled(First.call + 32, [("ticket", ticket)]) }
    /// Ticket {ticket} waits at the end of the queue. Was it a slip, or does somebody come afte…
    package func saidNoShow(ticket: String) -> String { catalogue.filled(First.call + 33, [("ticket", ticket)]) }
    /// The letter of ticket {ticket} is handed over.
    package func saidHandedOut(ticket: String) -> String { catalogue.filled(First.call + 34, [("ticket", ticket)]) }
    /// Call it back
    package var callBack: String { catalogue[First.call + 35] }
    package var faults: CallFaultsTexts { CallFaultsTexts(catalogue) }
}

/// Texts of `callFaults`.
package struct CallFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This is not a desk's number. Desks are numbered from 1 to 99. Nothing was changed.
    package var notADesk: RefusalText { RefusalText(catalogue[First.call + 36], catalogue[First.call + 37]) }
    /// No letter waits under this ticket. It may not be issued yet. Look at the slip again; the…
    package var unknownTicket: RefusalText { RefusalText(catalogue[First.call + 38], catalogue[First.call + 39]) }
    /// This is not the number or the code of a letter. Nothing was handed over. Scan the other…
    package var notALetter: RefusalText { RefusalText(catalogue[First.call + 40], catalogue[First.call + 41]) }
    /// Nobody waits to be called. Every letter that is ready has been called. New ones come whe…
    package var nobodyWaiting: RefusalText { RefusalText(catalogue[First.call + 42], catalogue[First.call + 43]) }
    /// Ticket {ticket} has not been called yet. Whoever is here already may have the letter: sc…
    package func neverCalled(ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.call + 44, [("ticket", ticket)]), catalogue[First.call + 45]) }
    /// The ticket was not called often enough. Calls still to make: {count}. People need time t…
    package func calledTooSeldom(count: String) -> RefusalText { RefusalText(catalogue[First.call + 46], catalogue.filled(First.call + 47, [("count", count)])) }
    /// Ticket {ticket} waits at the end of the queue already. Call it again if somebody comes.
    package func alreadyNoShow(ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.call + 48, [("ticket", ticket)]), catalogue[First.call + 49]) }
    /// This office made no letter with this number. Nothing was handed over. Type it again as i…
    package var unknownLetter: RefusalText { RefusalText(catalogue[First.call + 50], catalogue[First.call + 51]) }
    /// This is the letter of ticket {ticket}, not of the one on this page. Nothing was handed o…
    package func otherTicket(ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.call + 52, [("ticket", ticket)]), catalogue[First.call + 53]) }
    /// This letter was handed over before. If its holder lost it, a new one can be issued in it…
    package var alreadyHandedOut: RefusalText { RefusalText(catalogue[First.call + 54], catalogue[First.call + 55]) }
    /// This letter is not in force, so it is not handed over. It was taken back, paused or repl…
    package var notValid: RefusalText { RefusalText(catalogue[First.call + 56], catalogue[First.call + 57]) }
    /// This letter's time ended before it was collected. Ask whoever issues letters for a new o…
    package var expired: RefusalText { RefusalText(catalogue[First.call + 58], catalogue[First.call + 59]) }
    /// The queue has moved on meanwhile. Nothing was done twice. This is how it stands now.
    package var movedOn: RefusalText { RefusalText(catalogue[First.call + 60], catalogue[First.call + 61]) }
    /// You have opened as many records today as the programme allows. Compare the photo and the…
    package var quotaReached: RefusalText { RefusalText(catalogue[First.call + 62], catalogue[First.call + 63]) }
    /// This record is closed for good. What the office knew of the person is destroyed. The let…
    package var recordGone: RefusalText { RefusalText(catalogue[First.call + 64], catalogue[First.call + 65]) }
}
