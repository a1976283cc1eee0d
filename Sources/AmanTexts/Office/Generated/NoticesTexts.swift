// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `notices`.
package struct NoticesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Notices to posts
    package var title: String { catalogue[First.notices + 0] }
    /// What this office tells guards about checking and honouring letters. Everybody may read it.
    package var lead: String { catalogue[First.notices + 1] }
    /// Nothing was told to the posts yet.
    package var nothingYet: String { catalogue[First.notices + 2] }
    /// Write a notice
    package var write: String { catalogue[First.notices + 3] }
    /// Short and plain, in at least one language. It is public and kept for good. Name nobody,…
    package var writeLead: String { catalogue[First.notices + 4] }
    /// Publish the notice
    package var keep: String { catalogue[First.notices + 5] }
    /// Notice {serial}
    package func number(serial: String) -> String { catalogue.filled(First.notices + 6, [("serial", serial)]) }
    /// Notice {serial} no longer holds.
    package func withdraws(serial: String) -> String { catalogue.filled(First.notices + 7, [("serial", serial)]) }
    /// No longer holds: see notice {serial}.
    package func withdrawnBy(serial: String) -> String { catalogue.filled(First.notices + 8, [("serial", serial)]) }
    /// Withdraw by a further notice
    package var withdraw: String { catalogue[First.notices + 9] }
    /// Print for the wall
    package var paper: String { catalogue[First.notices + 10] }
    /// Older notices
    package var older: String { catalogue[First.notices + 11] }
}
