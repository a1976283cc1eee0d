// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `exchange`.
package struct ExchangeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Exchange a letter
    package var title: String { catalogue[First.exchange + 0] }
    /// Scan the letter that was handed in, with the camera or a handheld scanner, or paste its…
    package var lead: String { catalogue[First.exchange + 1] }
    /// Scan with the camera
    package var camera: String { catalogue[First.exchange + 2] }
    /// Stop the camera
    package var stopCamera: String { catalogue[First.exchange + 3] }
    /// The camera cannot be used here. Scan by hand, paste the text, or choose a photo.
    package var noCamera: String { catalogue[First.exchange + 4] }
    /// A handheld scanner writes here by itself. The text is kept nowhere.
    package var textHint: String { catalogue[First.exchange + 5] }
    /// Look at the letter
    package var look: String { catalogue[First.exchange + 6] }
    /// No call to the other office is needed. What is not known here is said, and takes nothing…
    package var apart: String { catalogue[First.exchange + 7] }
    /// A letter handed in
    package var lookTitle: String { catalogue[First.exchange + 8] }
    /// Take another letter
    package var another: String { catalogue[First.exchange + 9] }
    /// Not known here
    package var doubts: String { catalogue[First.exchange + 10] }
    /// It is exchanged nevertheless, and the doubt is recorded with it.
    package var doubtsLead: String { catalogue[First.exchange + 11] }
    /// The other office's newest list is not at hand, so it may have changed the letter meanwhi…
    package var statusNotAtHand: String { catalogue[First.exchange + 12] }
    /// The letter ended a short while ago: roads close and people hide.
    package var ended: String { catalogue[First.exchange + 13] }
    /// It was made out for a province another office serves.
    package var otherDestination: String { catalogue[First.exchange + 14] }
    /// It is signed by this office, and these records do not have it.
    package var notInOurRecords: String { catalogue[First.exchange + 15] }
    /// The new application
    package var newApplication: String { catalogue[First.exchange + 16] }
    /// As the signed letter gives it. Compare it with the person before you go on.
    package var newLead: String { catalogue[First.exchange + 17] }
    /// Add what you are told; it is sealed with the record. Names and year of birth stay as sig…
    package var addLead: String { catalogue[First.exchange + 18] }
    /// New letter
    package var newLetter: String { catalogue[First.exchange + 19] }
    /// Exchange it and make the new letter
    package var confirm: String { catalogue[First.exchange + 20] }
    /// This letter was exchanged here before. The new one has ticket {ticket}, made {time}. If…
    package func exchangedHere(ticket: String, time: String) -> RefusalText { RefusalText(catalogue[First.exchange + 21], catalogue.filled(First.exchange + 22, [("ticket", ticket), ("time", time)])) }
    /// This letter was exchanged before. Ask for the newer letter. Whoever does not have it can…
    package var exchanged: RefusalText { RefusalText(catalogue[First.exchange + 23], catalogue[First.exchange + 24]) }
    /// This could not be read. Clean and flatten the paper, scan the other code, or choose a sh…
    package var unreadable: RefusalText { RefusalText(catalogue[First.exchange + 25], catalogue[First.exchange + 26]) }
    /// The signature does not fit. Scan the other code: one may be damaged. If it stays so, the…
    package var forged: RefusalText { RefusalText(catalogue[First.exchange + 27], catalogue[First.exchange + 28]) }
    /// It is signed by a key this office does not know. Take the other office's newest bundle i…
    package var untrusted: RefusalText { RefusalText(catalogue[First.exchange + 29], catalogue[First.exchange + 30]) }
    /// The letter begins later. Come again then; it is good until its end.
    package var notYetValid: RefusalText { RefusalText(catalogue[First.exchange + 31], catalogue[First.exchange + 32]) }
    /// The letter ended too long ago to be exchanged. The person can apply anew at once.
    package var endedLongAgo: RefusalText { RefusalText(catalogue[First.exchange + 33], catalogue[First.exchange + 34]) }
    /// The office that made it has taken it back. The person may still travel to safety, may ob…
    package var revoked: RefusalText { RefusalText(catalogue[First.exchange + 35], catalogue[First.exchange + 36]) }
    /// The office that made it has paused it. Call that office. The person can wait here, or ap…
    package var suspended: RefusalText { RefusalText(catalogue[First.exchange + 37], catalogue[First.exchange + 38]) }
    /// The other office's public log should have this letter and does not. Tell the monitor. Th…
    package var notInLog: RefusalText { RefusalText(catalogue[First.exchange + 39], catalogue[First.exchange + 40]) }
    /// This letter holds by itself and needs no exchange. Give it back; it is good until its end.
    package var nothingToExchange: RefusalText { RefusalText(catalogue[First.exchange + 41], catalogue[First.exchange + 42]) }
    /// The new letter could not be made. The old one is as it was. Tell whoever looks after the…
    package var office: RefusalText { RefusalText(catalogue[First.exchange + 43], catalogue[First.exchange + 44]) }
}
