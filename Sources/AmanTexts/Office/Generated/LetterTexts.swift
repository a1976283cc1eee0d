// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `letter`.
package struct LetterTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Find a letter
    package var findTitle: String { catalogue[First.letter + 0] }
    /// By its number, as it stands under the code on the paper.
    package var findLead: String { catalogue[First.letter + 1] }
    /// Letter number
    package var number: String { catalogue[First.letter + 2] }
    /// Such as HER-7K4M-92QX. Dashes, spaces and small letters do not matter.
    package var numberHint: String { catalogue[First.letter + 3] }
    /// Show the letter
    package var find: String { catalogue[First.letter + 4] }
    /// In force
    package var inForce: String { catalogue[First.letter + 11] }
    /// Begins later
    package var later: String { catalogue[First.letter + 12] }
    /// Its time has ended
    package var ended: String { catalogue[First.letter + 13] }
    /// Taken back
    package var revoked: String { catalogue[First.letter + 14] }
    /// Paused
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
    /// From the records, as it was signed. Each printing is recorded.
    package var printHint: String { catalogue[First.letter + 26] }
    /// The chain of letters
    package var chain: String { catalogue[First.letter + 27] }
    /// Takes the place of
    package var replaces: String { catalogue[First.letter + 28] }
    /// Takes the place of a letter that these records do not have
    package var replacesUnknown: String { catalogue[First.letter + 29] }
    /// Exchanged from a letter of another office
    package var exchangedFrom: String { catalogue[First.letter + 30] }
    /// Its place was taken by
    package var replacedBy: String { catalogue[First.letter + 31] }
    /// In the public log
    package var log: String { catalogue[First.letter + 32] }
    /// Entry {entry} of the log.
    package func entry(entry: String) -> String { catalogue.filled(First.letter + 33, [("entry", entry)]) }
    /// The proof fits: it leads from this letter to the tree head over {count} entries, signed…
    package func proofFits(count: String, time: String) -> String { catalogue.filled(First.letter + 34, [("count", count), ("time", time)]) }
    /// It is kept; the next tree head covers it within seconds.
    package var notCovered: String { catalogue[First.letter + 35] }
    /// What is published does not prove it. Tell the monitor. The holder's letter is as good as…
    package var proofDoesNotFit: String { catalogue[First.letter + 36] }
    /// The proof as a file
    package var proofFile: String { catalogue[First.letter + 37] }
    /// What has changed
    package var changes: String { catalogue[First.letter + 38] }
    /// State
    package var whatChanged: String { catalogue[First.letter + 39] }
    /// In effect from
    package var since: String { catalogue[First.letter + 40] }
    /// Reason
    package var why: String { catalogue[First.letter + 41] }
    /// Officers
    package var officers: String { catalogue[First.letter + 42] }
    /// safe travel until {day}
    package func safeExit(day: String) -> String { catalogue.filled(First.letter + 43, [("day", day)]) }
    /// The person
    package var person: String { catalogue[First.letter + 44] }
    /// A name is shown only for a reason. The opening is counted and recorded under your name.
    package var openLead: String { catalogue[First.letter + 45] }
    /// Why it must be opened
    package var openReason: String { catalogue[First.letter + 46] }
    /// Open the record
    package var open: String { catalogue[First.letter + 47] }
    /// Opened for this once. Leave the page when you are done.
    package var opened: String { catalogue[First.letter + 48] }
    /// The person's record has been destroyed, as promised. The letter stays as it is.
    package var thinned: String { catalogue[First.letter + 49] }
    /// One character of this number is wrong, or two have changed places. Compare it with the p…
    package var wrongCharacter: RefusalText { RefusalText(catalogue[First.letter + 5], catalogue[First.letter + 6]) }
    /// This is not a letter number. It begins with the office's letters and has eight character…
    package var notANumber: RefusalText { RefusalText(catalogue[First.letter + 7], catalogue[First.letter + 8]) }
    /// This office made no letter with that number. The number names this office: {office}. Ask…
    package func notOurs(office: String) -> RefusalText { RefusalText(catalogue[First.letter + 9], catalogue.filled(First.letter + 10, [("office", office)])) }
    /// Nothing was opened: there was no reason. Say in a few words why, then send it again.
    package var reasonMissing: RefusalText { RefusalText(catalogue[First.letter + 50], catalogue[First.letter + 51]) }
    /// Nothing was opened: one officer opens {limit} records a day at most. Ask a colleague, or…
    package func openQuota(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.letter + 52, [("limit", limit)]), catalogue[First.letter + 53]) }
}
