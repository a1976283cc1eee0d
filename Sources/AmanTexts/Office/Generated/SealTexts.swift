// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `seal`.
package struct SealTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Seal
    package var title: String { catalogue[First.seal + 0] }
    /// Seal the office when people may come who must not read the register. It takes less than…
    package var lead: String { catalogue[First.seal + 1] }
    /// Everyone is signed out, and no one can sign in. Letters can still be checked.
    package var whatStays: String { catalogue[First.seal + 2] }
    /// The custodians open it again at the office's computer. While its lock is there, its pass…
    package var whoOpens: String { catalogue[First.seal + 3] }
    /// Yes, seal this office now
    package var confirm: String { catalogue[First.seal + 4] }
    /// Seal the office
    package var button: String { catalogue[First.seal + 5] }
    /// Nothing was sealed: tick the box first.
    package var notConfirmed: String { catalogue[First.seal + 6] }
    /// The office is being sealed.
    package var sealing: String { catalogue[First.seal + 7] }
    /// This server cannot seal the office. Use aman seal at the office's computer.
    package var notHere: String { catalogue[First.seal + 8] }
}
