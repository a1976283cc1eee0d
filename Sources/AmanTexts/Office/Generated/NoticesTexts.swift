// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `notices`.
package struct NoticesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Notices to posts
    package var title: String { catalogue[First.notices + 0] }
    /// What this office tells guards about checking and honouring letters. Everyone may read it.
    package var lead: String { catalogue[First.notices + 1] }
    /// No notice has been published yet.
    package var nothingYet: String { catalogue[First.notices + 2] }
    /// Write a notice
    package var write: String { catalogue[First.notices + 3] }
    /// Short and plain, in at least one language. A notice is public and permanent. Name no per…
    package var writeLead: String { catalogue[First.notices + 4] }
    /// Publish the notice
    package var keep: String { catalogue[First.notices + 5] }
    /// Notice {serial}
    package func number(serial: String) -> String { catalogue.filled(First.notices + 6, [("serial", serial)]) }
    /// Notice {serial} is no longer valid.
    package func withdraws(serial: String) -> String { catalogue.filled(First.notices + 7, [("serial", serial)]) }
    /// No longer valid: see notice {serial}.
    package func withdrawnBy(serial: String) -> String { catalogue.filled(First.notices + 8, [("serial", serial)]) }
    /// Corrects notice {serial}.
    package func corrects(serial: String) -> String { catalogue.filled(First.notices + 9, [("serial", serial)]) }
    /// Corrected: see notice {serial}.
    package func correctedBy(serial: String) -> String { catalogue.filled(First.notices + 10, [("serial", serial)]) }
    /// Correct with a new notice
    package var correct: String { catalogue[First.notices + 11] }
    /// Withdraw with a new notice
    package var withdraw: String { catalogue[First.notices + 12] }
    /// Print for the wall
    package var paper: String { catalogue[First.notices + 13] }
    /// Older notices
    package var older: String { catalogue[First.notices + 14] }
}
