// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `hotList`.
package struct HotListTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Numbers of letters no longer in force
    package var title: String { catalogue[First.hotList + 0] }
    /// List {number}
    package func serial(number: String) -> String { catalogue.filled(First.hotList + 1, [("number", number)]) }
    /// Ask for a newer list after {date}.
    package func oldAfter(date: String) -> String { catalogue.filled(First.hotList + 2, [("date", date)]) }
    /// Revoked. The holder may still be on the way to safety: call the office.
    package var revoked: String { catalogue[First.hotList + 3] }
    /// Suspended by the office: call the office.
    package var suspended: String { catalogue[First.hotList + 4] }
    /// Exchanged: ask for the newer letter.
    package var exchanged: String { catalogue[First.hotList + 5] }
    /// Being on this list is no reason to hold, search or harm anyone.
    package var noReason: String { catalogue[First.hotList + 6] }
    /// The list shows what the office knew on the day above. Letters that have expired are not…
    package var incomplete: String { catalogue[First.hotList + 7] }
    /// No number is on this list.
    package var empty: String { catalogue[First.hotList + 8] }
}
