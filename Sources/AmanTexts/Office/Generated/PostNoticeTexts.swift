// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `postNotice`.
package struct PostNoticeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Notice to posts no.
    package var title: String { catalogue[First.postNotice + 0] }
    /// No longer valid: no.
    package var withdraws: String { catalogue[First.postNotice + 1] }
}
