// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `front`.
package struct FrontTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Welcome
    package var title: String { catalogue[First.front + 0] }
    /// This office is new.
    package var isNew: String { catalogue[First.front + 1] }
    /// Anyone can read here what the programme promises, check a letter, and see where letters…
    package var lead: String { catalogue[First.front + 2] }
    /// What is promised, to whom, and by which rules.
    package var programme: String { catalogue[First.front + 3] }
    /// Whether a letter is genuine and in force.
    package var check: String { catalogue[First.front + 4] }
    /// What was reported from each province.
    package var coverage: String { catalogue[First.front + 5] }
    /// Refused, taken away, or someone was held: report it without a name.
    package var incident: String { catalogue[First.front + 6] }
    /// Letters and what became of them, by week and province.
    package var numbers: String { catalogue[First.front + 7] }
    /// What guards at checkpoints should know.
    package var notices: String { catalogue[First.front + 8] }
}
