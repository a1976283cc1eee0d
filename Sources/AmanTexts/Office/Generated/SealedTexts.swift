// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `sealed`.
package struct SealedTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This office is sealed
    package var title: String { catalogue[First.sealed + 0] }
    /// Its register is closed: no one can sign in, and this computer cannot read it.
    package var lead: String { catalogue[First.sealed + 1] }
    /// Letters stay what they are. You can check one here as before.
    package var letters: String { catalogue[First.sealed + 2] }
    /// Coverage and the notices to posts can be read as they were published last.
    package var reports: String { catalogue[First.sealed + 3] }
}
