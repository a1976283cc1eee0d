// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `letter`.
package struct LetterTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Find a letter
    package var findTitle: String { catalogue[First.letter + 0] }
    /// By its number, which is printed below the code on the paper.
    package var findLead: String { catalogue[First.letter + 1] }
    /// Letter number
    package var number: String { catalogue[First.letter + 2] }
    /// Such as HER-7K4M-92QX. Hyphens, spaces and lower case do not matter.
    package var numberHint: String { catalogue[First.letter + 3] }
    /// Show this letter
    package var find: String { catalogue[First.letter + 4] }
    /// In force
    package var inForce: String { catalogue[First.letter + 11] }
    /// Not valid yet
    package var later: String { catalogue[First.letter + 12] }
    /// Expired
    package var ended: String { catalogue[First.letter + 13] }
    /// Revoked
    package var revoked: String { catalogue[First.letter + 14] }
    /// Suspended
    package var suspended: String { catalogue[First.letter + 15] }
    /// Exchanged for a newer letter
    package var exchanged: String { catalogue[First.letter + 16] }
    /// It changes to “{state}” on {time}.
    package func willBe(state: String, time: String) -> String { catalogue.filled(First.letter + 17, [("state", state), ("time", time)]) }
    /// Kind
    package var kind: String { catalogue[First.letter + 18] }
    /// Valid from
    package var validFrom: String { catalogue[First.letter + 19] }
    /// Valid until
    package var validUntil: String { catalogue[First.letter + 20] }
    /// From
    package var from: String { catalogue[First.letter + 21] }
    /// To
    package var to: String { catalogue[First.letter + 22] }
    /// Handed out
    package var handedOut: String { catalogue[First.letter + 23] }
    /// not yet
    package var notHandedOut: String { catalogue[First.letter + 24] }
    /// Print the letter
    package var print: String { catalogue[First.letter + 25] }
    /// From the records, as it was signed. Every printing is recorded.
    package var printHint: String { catalogue[First.letter + 26] }
    /// Related letters
    package var chain: String { catalogue[First.letter + 27] }
    /// Replaces
    package var replaces: String { catalogue[First.letter + 28] }
    /// Replaces a letter that is not in these records
    package var replacesUnknown: String { catalogue[First.letter + 29] }
    /// Exchanged from a letter of another office
    package var exchangedFrom: String { catalogue[First.letter + 30] }
    /// Replaced by
    package var replacedBy: String { catalogue[First.letter + 31] }
    /// In the public log
    package var log: String { catalogue[First.letter + 32] }
    /// Entry {entry} of the log.
    package func entry(entry: String) -> String { catalogue.filled(First.letter + 33, [("entry", entry)]) }
    /// Proven: this letter is in the signed log of {count} entries, signed {time}. It cannot be…
    package func proofFits(count: String, time: String) -> String { catalogue.filled(First.letter + 34, [("count", count), ("time", time)]) }
    /// The letter is stored. The next tree head covers it within seconds.
    package var notCovered: String { catalogue[First.letter + 35] }
    /// The published log does not prove this letter. Tell the monitor. The holder's letter is s…
    package var proofDoesNotFit: String { catalogue[First.letter + 36] }
    /// Download the proof
    package var proofFile: String { catalogue[First.letter + 37] }
    /// Print the proof slip
    package var proofSlip: String { catalogue[First.letter + 38] }
    /// Print the proof slips
    package var proofSlips: String { catalogue[First.letter + 39] }
    /// A proof slip shows, with the letter and without a network, that the office cannot deny it.
    package var proofSlipLead: String { catalogue[First.letter + 40] }
    /// Changes
    package var changes: String { catalogue[First.letter + 41] }
    /// Status
    package var whatChanged: String { catalogue[First.letter + 42] }
    /// Takes effect
    package var since: String { catalogue[First.letter + 43] }
    /// Reason
    package var why: String { catalogue[First.letter + 44] }
    /// Officers
    package var officers: String { catalogue[First.letter + 45] }
    /// safe travel until {day}
    package func safeExit(day: String) -> String { catalogue.filled(First.letter + 46, [("day", day)]) }
    /// The person
    package var person: String { catalogue[First.letter + 47] }
    /// A name is shown only for a reason. The opening is counted and recorded under your name.
    package var openLead: String { catalogue[First.letter + 48] }
    /// Why do you need to open it?
    package var openReason: String { catalogue[First.letter + 49] }
    /// Open the record
    package var open: String { catalogue[First.letter + 50] }
    /// Opened once. Leave the page when you are done.
    package var opened: String { catalogue[First.letter + 51] }
    /// The person's record was erased, as promised. The letter is unchanged.
    package var erased: String { catalogue[First.letter + 52] }
    /// One character of this number is wrong, or two are swapped. Compare it with the paper aga…
    package var wrongCharacter: RefusalText { RefusalText(catalogue[First.letter + 5], catalogue[First.letter + 6]) }
    /// This is not a letter number. A letter number begins with the office's letters, followed…
    package var notANumber: RefusalText { RefusalText(catalogue[First.letter + 7], catalogue[First.letter + 8]) }
    /// This office issued no letter with this number. The number belongs to this office: {offic…
    package func notOurs(office: String) -> RefusalText { RefusalText(catalogue[First.letter + 9], catalogue.filled(First.letter + 10, [("office", office)])) }
    /// Nothing was opened: no reason was given. Choose one, then open it again.
    package var reasonMissing: RefusalText { RefusalText(catalogue[First.letter + 53], catalogue[First.letter + 54]) }
    /// Nothing was opened: one officer can open {limit} records a day. Ask a colleague, or wait…
    package func openQuota(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.letter + 55, [("limit", limit)]), catalogue[First.letter + 56]) }
}
