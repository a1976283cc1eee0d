// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `proofSlip`.
package struct ProofSlipTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Proof of a letter
    package var title: String { catalogue[First.proofSlip + 0] }
    /// Together with letter {number}, these codes prove without a network that the office issue…
    package func sentence(number: String) -> String { catalogue.filled(First.proofSlip + 1, [("number", number)]) }
    /// Seen in the public log by {count} of {witnesses} witnesses, on {date}.
    package func seen(count: String, witnesses: String, date: String) -> String { catalogue.filled(First.proofSlip + 2, [("count", count), ("witnesses", witnesses), ("date", date)]) }
    /// Not enough outside witnesses have confirmed it yet. Ask any office for a new slip later.
    package var notSeen: String { catalogue[First.proofSlip + 3] }
    /// The programme names no outside witnesses: only the office's own signature is in this pro…
    package var noWitnesses: String { catalogue[First.proofSlip + 4] }
}
