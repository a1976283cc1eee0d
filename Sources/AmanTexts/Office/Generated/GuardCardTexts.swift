// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `guardCard`.
package struct GuardCardTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Card for the guard
    package var title: String { catalogue[First.guardCard + 0] }
    /// What a letter is
    package var whatTitle: String { catalogue[First.guardCard + 1] }
    /// A letter of safe conduct is the office's promise that its holder may travel in peace. It…
    package var what: String { catalogue[First.guardCard + 2] }
    /// How to look at it
    package var lookTitle: String { catalogue[First.guardCard + 3] }
    /// Without a telephone
    package var radioTitle: String { catalogue[First.guardCard + 7] }
    /// Read the number to the post, then the check code below it, four characters at a time. Th…
    package var radio: String { catalogue[First.guardCard + 8] }
    /// What the telephone says, and what to do
    package var verdictTitle: String { catalogue[First.guardCard + 9] }
    /// None of these is a reason to hold, search or harm anyone, or to keep the paper.
    package var never: String { catalogue[First.guardCard + 20] }
    /// Whom to call
    package var callTitle: String { catalogue[First.guardCard + 21] }
    /// When a letter is not honoured, or in doubt, at any hour:
    package var call: String { catalogue[First.guardCard + 22] }
    /// Look at the letter and its dates. Scan either of its two codes, if you have a telephone.…
    package var look: [String] { (0..<3).map { catalogue[First.guardCard + 4 + $0] } }
    /// Let the holder pass. Compare name, year of birth and photo. It is valid from the date on…
    package var meanings: [String] { (0..<10).map { catalogue[First.guardCard + 10 + $0] } }
}
