/// The caller's console.
struct CallWords: Sendable {
    var title: String
    var ticket: String
    var nobodyCalled: String
    var letter: String
    var letterHint: String
    var handOut: String
    var handOutIsFinal: String
    var again: String
    var noShow: String
    /// Where `#` stands for how many calls are missing before a no-show.
    var callsMissing: String
    var showName: String
    var nameNoted: String
    var father: String
    /// Where `#` stands for the year.
    var born: String
    var noName: String
    var next: String
    /// Where `#` stands for how many.
    var waiting: String
    /// Where `#` stands for how many.
    var atTheEnd: String
    var notThereYet: String
    var last: String
    var becameOfIt: String
    var comesLater: String
    var comesLaterHint: String
    var find: String
    var desk: String
    var deskHint: String
    var keepDesk: String
    var isWaiting: String
    /// Where the first `#` stands for the number of calls, the second for the time of the last.
    var isCalled: String
    /// Where `#` stands for the time of the last call.
    var isNoShow: String
    /// Where `#` stands for the time.
    var isHandedOut: String
    var isForgotten: String
    /// Where `#` stands for the ticket, as in the two after it.
    var saidCalled: String
    var saidNoShow: String
    var saidHandedOut: String
    var callBack: String
    var faults: CallFaultWords
}

/// Why nothing was called, handed out or shown.
struct CallFaultWords: Sendable {
    var notADesk: RefusalText
    var unknownTicket: RefusalText
    var notALetter: RefusalText
    var nobodyWaiting: RefusalText
    /// Where `#` stands for the ticket.
    var neverCalled: RefusalText
    /// Where `#` stands for how many calls are missing.
    var calledTooSeldom: RefusalText
    /// Where `#` stands for the ticket.
    var alreadyNoShow: RefusalText
    var unknownLetter: RefusalText
    /// Where `#` stands for the ticket the letter is of.
    var otherTicket: RefusalText
    var alreadyHandedOut: RefusalText
    var notValid: RefusalText
    var expired: RefusalText
    var movedOn: RefusalText
    var quotaReached: RefusalText
    var recordGone: RefusalText
}
