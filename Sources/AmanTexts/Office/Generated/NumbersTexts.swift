// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `numbers`.
package struct NumbersTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Public numbers
    package var title: String { catalogue[First.numbers + 0] }
    /// What this office did, by week and by the home province of the people concerned; incident…
    package var lead: String { catalogue[First.numbers + 1] }
    /// Each number is rounded up or down to a multiple of 5, by chance. It differs from the tru…
    package var rounded: String { catalogue[First.numbers + 2] }
    /// A week is published once, after it has ended, and never changed. What was entered late i…
    package var once: String { catalogue[First.numbers + 3] }
    /// No week has ended since the first letter. The first numbers come when it has.
    package var nothingYet: String { catalogue[First.numbers + 4] }
    /// Letters issued
    package var letters: String { catalogue[First.numbers + 5] }
    /// Letters exchanged
    package var exchanges: String { catalogue[First.numbers + 6] }
    /// Revoked
    package var revocations: String { catalogue[First.numbers + 7] }
    /// Suspended
    package var suspensions: String { catalogue[First.numbers + 8] }
    /// Reinstated
    package var reinstatements: String { catalogue[First.numbers + 9] }
    /// Appeals filed
    package var appeals: String { catalogue[First.numbers + 10] }
    /// Appeals refused
    package var appealsRefused: String { catalogue[First.numbers + 11] }
    /// Reinstated on appeal
    package var appealsReinstated: String { catalogue[First.numbers + 12] }
    /// Later end on appeal
    package var appealsLater: String { catalogue[First.numbers + 13] }
    /// Letters not honoured
    package var incidents: String { catalogue[First.numbers + 14] }
    /// of these corroborated
    package var incidentsCorroborated: String { catalogue[First.numbers + 15] }
    /// of these disputed
    package var incidentsDisputed: String { catalogue[First.numbers + 16] }
    /// of these not established
    package var incidentsNotEstablished: String { catalogue[First.numbers + 17] }
    /// of these acknowledged
    package var incidentsAcknowledged: String { catalogue[First.numbers + 18] }
    /// Newest week: {newest}. Highest: {highest}.
    package func chartSays(newest: String, highest: String) -> String { catalogue.filled(First.numbers + 19, [("newest", newest), ("highest", highest)]) }
    /// Week by week
    package var weekly: String { catalogue[First.numbers + 20] }
    /// {from} to {to}
    package func fromTo(from: String, to: String) -> String { catalogue.filled(First.numbers + 21, [("from", from), ("to", to)]) }
    /// All provinces, by week
    package var byWeek: String { catalogue[First.numbers + 22] }
    /// Sums of rounded numbers: 19 of 20 differ from the true sum by {error} at most.
    package func sumError(error: String) -> String { catalogue.filled(First.numbers + 23, [("error", error)]) }
    /// Week
    package var week: String { catalogue[First.numbers + 24] }
    /// Newest week, by province
    package var newestWeek: String { catalogue[First.numbers + 25] }
    /// Province
    package var province: String { catalogue[First.numbers + 26] }
    /// Elsewhere
    package var elsewhere: String { catalogue[First.numbers + 27] }
    /// Provinces that are not listed have 0 in every column.
    package var restZero: String { catalogue[First.numbers + 28] }
    /// This year, by province
    package var year: String { catalogue[First.numbers + 29] }
    /// All
    package var all: String { catalogue[First.numbers + 30] }
    /// Every week and province, as files
    package var files: String { catalogue[First.numbers + 31] }
    /// Table (CSV)
    package var csv: String { catalogue[First.numbers + 32] }
    /// For programs (JSON)
    package var json: String { catalogue[First.numbers + 33] }
}
