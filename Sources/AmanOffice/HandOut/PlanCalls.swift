package import AmanLetter
package import AmanVerdict

/// The place after its ticket is called: once more, or for the first time since it rejoined.
package func planCall(
    _ place: QueuePlace,
    to desk: CallingDesk? = nil,
    at now: Instant
) -> QueuePlace {
    var called = place
    called.calls = place.noShow ? 1 : place.calls + 1
    called.lastCalledAt = now
    called.desk = desk
    called.noShow = false
    return called
}

/// The queue entry of a no-show: at the end of the queue, with its calls counted from zero.
///
/// - Throws: `calledTooSeldom` with the number of calls that the programme still asks for.
package func planNoShow(
    _ place: QueuePlace,
    _ rule: CollectionRule
) throws(HandOutError) -> QueuePlace {
    guard !place.noShow else { throw .alreadyNoShow(place.ticket) }
    let missing = rule.callsBeforeNoShow - place.calls
    guard missing <= 0 else {
        throw .calledTooSeldom(place.ticket, callsMissing: missing)
    }
    var waiting = place
    waiting.noShow = true
    waiting.calls = 0
    return waiting
}

/// Says whether a letter may be put into its holder's hand now.
///
/// - Throws: Why it may not: `alreadyHandedOut`, `notValid`, `expired`.
///
/// - Parameters:
///   - letter: The letter.
///   - status: What it is now; an end that was decided may take effect later.
///   - now: The moment.
package func planHandOut(
    _ letter: LetterRecord,
    in status: LetterStatus,
    at now: Instant
) throws(HandOutError) {
    if let at = letter.handedOutAt { throw .alreadyHandedOut(letter.number, at: at) }
    guard status == .valid else { throw .notValid(letter.number, status) }
    guard now < letter.expires else { throw .expired(letter.number, since: letter.expires) }
}
