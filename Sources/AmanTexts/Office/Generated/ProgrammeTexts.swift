// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `programme`.
package struct ProgrammeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Programme
    package var title: String { catalogue[First.programme + 0] }
    /// The rules of this office, from the programme file. They can only be changed there.
    package var lead: String { catalogue[First.programme + 1] }
    /// Name
    package var name: String { catalogue[First.programme + 2] }
    /// Officers who must grant
    package var decision: String { catalogue[First.programme + 3] }
    /// Officers who must refuse
    package var refusal: String { catalogue[First.programme + 4] }
    /// Time to appeal a refusal
    package var appeal: String { catalogue[First.programme + 5] }
    /// Calls before a no-show
    package var calls: String { catalogue[First.programme + 6] }
    /// Time a record is stored after hand-out
    package var grace: String { catalogue[First.programme + 7] }
    /// Records an officer can open in a day
    package var openings: String { catalogue[First.programme + 8] }
    /// Comparisons an officer can see in a day
    package var screenings: String { catalogue[First.programme + 9] }
    /// Tickets and numbers an officer can look up in a day
    package var looks: String { catalogue[First.programme + 10] }
    /// Letters an officer can print in a day
    package var prints: String { catalogue[First.programme + 11] }
    /// Safe travel after a letter is revoked
    package var safeExit: String { catalogue[First.programme + 12] }
    /// Late exchange, with the doubt recorded
    package var late: String { catalogue[First.programme + 13] }
    /// When a letter is not honoured
    package var incident: String { catalogue[First.programme + 14] }
    /// Published at
    package var publishedAt: String { catalogue[First.programme + 15] }
    /// Days: {count}
    package func days(count: String) -> String { catalogue.filled(First.programme + 16, [("count", count)]) }
    /// What it gives
    package var effects: String { catalogue[First.programme + 17] }
    /// What it does not give
    package var nonEffects: String { catalogue[First.programme + 18] }
    /// Conditions
    package var conditions: String { catalogue[First.programme + 19] }
    /// Offices
    package var offices: String { catalogue[First.programme + 20] }
    /// Office
    package var office: String { catalogue[First.programme + 21] }
    /// Provinces it serves
    package var provinces: String { catalogue[First.programme + 22] }
    /// Reasons for a refusal
    package var refusals: String { catalogue[First.programme + 23] }
    /// Reasons for a change of a letter
    package var statusReasons: String { catalogue[First.programme + 24] }
    /// Who is not covered
    package var exclusions: String { catalogue[First.programme + 25] }
}
