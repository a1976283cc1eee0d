// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `custodySheet`.
package struct CustodySheetTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Custodian's share: {office}
    package func title(office: String) -> String { catalogue.filled(First.custodySheet + 0, [("office", office)]) }
    /// With the shares of others, {threshold} in all, this opens the office after it was sealed…
    package func what(threshold: String) -> String { catalogue.filled(First.custodySheet + 1, [("threshold", threshold)]) }
    /// Keep it away from the office and from the other sheets. Show it to no one, and never pho…
    package var keep: String { catalogue[First.custodySheet + 2] }
}
