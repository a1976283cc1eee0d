// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `lostSlip`.
package struct LostSlipTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Lost slip
    package var title: String { catalogue[First.lostSlip + 0] }
    /// A name and one fact more find the ticket: the father's name, the year of birth, or the n…
    package var lead: String { catalogue[First.lostSlip + 1] }
    /// Name
    package var name: String { catalogue[First.lostSlip + 2] }
    /// Father's name
    package var father: String { catalogue[First.lostSlip + 3] }
    /// Number of an identity paper
    package var paper: String { catalogue[First.lostSlip + 4] }
    /// Home province
    package var province: String { catalogue[First.lostSlip + 5] }
    /// Why is the ticket not known?
    package var reason: String { catalogue[First.lostSlip + 6] }
    /// the slip is lost
    package var lost: String { catalogue[First.lostSlip + 7] }
    /// the slip was taken away
    package var stolen: String { catalogue[First.lostSlip + 8] }
    /// the slip cannot be read
    package var unreadable: String { catalogue[First.lostSlip + 9] }
    /// Find the ticket
    package var button: String { catalogue[First.lostSlip + 10] }
    /// Each search is counted and audited, without what was typed: 20 a day.
    package var counted: String { catalogue[First.lostSlip + 11] }
    /// Found
    package var found: String { catalogue[First.lostSlip + 12] }
    /// Ask the person one thing more before you give the ticket.
    package var askAgain: String { catalogue[First.lostSlip + 13] }
    /// Nothing was found. Try the name in the other script, or another fact; or register the pe…
    package var nothing: String { catalogue[First.lostSlip + 14] }
    /// Too many people fit. Add another fact.
    package var tooMany: String { catalogue[First.lostSlip + 15] }
    /// A name alone is not looked for. Type a name, and the father's name, the year of birth or…
    package var tooLittle: RefusalText { RefusalText(catalogue[First.lostSlip + 16], catalogue[First.lostSlip + 17]) }
    /// One of the fields cannot be read. Names have letters only; a year has four digits, such…
    package var notPlain: RefusalText { RefusalText(catalogue[First.lostSlip + 18], catalogue[First.lostSlip + 19]) }
    /// You have looked for {limit} slips today, as many as one member may. Ask a colleague, or…
    package func quotaReached(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.lostSlip + 20, [("limit", limit)]), catalogue[First.lostSlip + 21]) }
}
