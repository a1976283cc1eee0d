// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `phonePage`.
package struct PhonePageTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The page for phones
    package var title: String { catalogue[First.phonePage + 0] }
    /// A page for phones that scans letters, with or without a network
    package var link: String { catalogue[First.phonePage + 1] }
    /// The page for phones is not installed on this server. To install it, build it with "make…
    package var notInstalled: String { catalogue[First.phonePage + 2] }
}
