// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `phonePage`.
package struct PhonePageTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The page for phones
    package var title: String { catalogue[First.phonePage + 0] }
    /// A page for phones that scans letters, also without a network
    package var link: String { catalogue[First.phonePage + 1] }
    /// It is not installed on this server. Whoever runs it builds it with make site and starts…
    package var notInstalled: String { catalogue[First.phonePage + 2] }
}
