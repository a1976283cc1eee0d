// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `exchange`.
package struct ExchangeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Exchange a letter
    package var title: String { catalogue[First.exchange + 0] }
    /// Scan the letter with the camera or a handheld scanner, or paste its text.
    package var lead: String { catalogue[First.exchange + 1] }
    /// Scan with the camera
    package var camera: String { catalogue[First.exchange + 2] }
    /// Stop the camera
    package var stopCamera: String { catalogue[First.exchange + 3] }
    /// The camera cannot be used here. Use a handheld scanner, paste the text, or choose a photo.
    package var noCamera: String { catalogue[First.exchange + 4] }
    /// A handheld scanner types here. The text is not stored.
    package var textHint: String { catalogue[First.exchange + 5] }
    /// Check the letter
    package var look: String { catalogue[First.exchange + 6] }
    /// You need not call the other office. Anything we cannot check is shown. It never counts a…
    package var apart: String { catalogue[First.exchange + 7] }
    /// Letter to exchange
    package var lookTitle: String { catalogue[First.exchange + 8] }
    /// Exchange another letter
    package var another: String { catalogue[First.exchange + 9] }
    /// Exchanged
    package var exchangedTitle: String { catalogue[First.exchange + 10] }
    /// Hand out now
    package var handOutNow: String { catalogue[First.exchange + 11] }
    /// Not checked
    package var doubts: String { catalogue[First.exchange + 12] }
    /// The letter can be exchanged all the same. The doubt is recorded with it.
    package var doubtsLead: String { catalogue[First.exchange + 13] }
    /// We do not have the other office's newest list. It may have changed the letter in the mea…
    package var statusNotAtHand: String { catalogue[First.exchange + 14] }
    /// The letter expired recently: roads close and people hide.
    package var ended: String { catalogue[First.exchange + 15] }
    /// It was issued for a province that another office serves.
    package var otherDestination: String { catalogue[First.exchange + 16] }
    /// This office signed it, and it is not in these records.
    package var notInOurRecords: String { catalogue[First.exchange + 17] }
    /// New application
    package var newApplication: String { catalogue[First.exchange + 18] }
    /// Taken from the signed letter. Compare it with the person before you continue.
    package var newLead: String { catalogue[First.exchange + 19] }
    /// Add what the person tells you; it is encrypted with the record. Names and year of birth…
    package var addLead: String { catalogue[First.exchange + 20] }
    /// New letter
    package var newLetter: String { catalogue[First.exchange + 21] }
    /// Exchange it and issue the new letter
    package var confirm: String { catalogue[First.exchange + 22] }
    /// This letter was already exchanged here. The new letter has ticket {ticket}, issued {time…
    package func exchangedHere(ticket: String, time: String) -> RefusalText { RefusalText(catalogue[First.exchange + 23], catalogue.filled(First.exchange + 24, [("ticket", ticket), ("time", time)])) }
    /// This letter was already exchanged. Ask for the newer letter. A person without it can app…
    package var exchanged: RefusalText { RefusalText(catalogue[First.exchange + 25], catalogue[First.exchange + 26]) }
    /// The letter could not be read. Clean and flatten the paper, scan the other code, or choos…
    package var unreadable: RefusalText { RefusalText(catalogue[First.exchange + 27], catalogue[First.exchange + 28]) }
    /// The signature is not valid for this text. Scan the other code: one may be damaged. If th…
    package var forged: RefusalText { RefusalText(catalogue[First.exchange + 29], catalogue[First.exchange + 30]) }
    /// It is signed with a key this office does not know. Import the other office's newest bund…
    package var untrusted: RefusalText { RefusalText(catalogue[First.exchange + 31], catalogue[First.exchange + 32]) }
    /// The letter is not valid yet. Exchange it after it begins; it is valid until its end.
    package var notYetValid: RefusalText { RefusalText(catalogue[First.exchange + 33], catalogue[First.exchange + 34]) }
    /// The letter expired too long ago to be exchanged. The person can apply again at once.
    package var endedLongAgo: RefusalText { RefusalText(catalogue[First.exchange + 35], catalogue[First.exchange + 36]) }
    /// The office that issued it has revoked it. The person may still travel to safety, may obj…
    package var revoked: RefusalText { RefusalText(catalogue[First.exchange + 37], catalogue[First.exchange + 38]) }
    /// The office that issued it has suspended it. Call that office. The person can wait here,…
    package var suspended: RefusalText { RefusalText(catalogue[First.exchange + 39], catalogue[First.exchange + 40]) }
    /// The other office's public log should have this letter and does not. Tell the monitor. Th…
    package var notInLog: RefusalText { RefusalText(catalogue[First.exchange + 41], catalogue[First.exchange + 42]) }
    /// This letter needs no exchange. Give it back; it is valid until its end.
    package var nothingToExchange: RefusalText { RefusalText(catalogue[First.exchange + 43], catalogue[First.exchange + 44]) }
    /// The new letter could not be issued. The old one is unchanged. Tell the person who runs t…
    package var office: RefusalText { RefusalText(catalogue[First.exchange + 45], catalogue[First.exchange + 46]) }
    /// No new letter was made: the office's clock does not fit what it has recorded. The old on…
    package var clock: RefusalText { RefusalText(catalogue[First.exchange + 47], catalogue[First.exchange + 48]) }
    /// This office issues no letter before its set-up has ended. Two members have to confirm ea…
    package var setUp: RefusalText { RefusalText(catalogue[First.exchange + 49], catalogue[First.exchange + 50]) }
}
