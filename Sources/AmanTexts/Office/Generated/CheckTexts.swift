// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `check`.
package struct CheckTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Paste the text of the letter's code, or choose a photo of the letter.
    package var lead: String { catalogue[First.check + 0] }
    /// The letter's text
    package var textLabel: String { catalogue[First.check + 1] }
    /// A long row of capital letters and digits, as a scanner reads it.
    package var textHint: String { catalogue[First.check + 2] }
    /// The letter's text, or its number and check code
    package var textOrCodeLabel: String { catalogue[First.check + 3] }
    /// A long row of capital letters and digits, as a scanner reads it; or what is printed unde…
    package var textOrCodeHint: String { catalogue[First.check + 4] }
    /// There are several letters in this photo. Choose one.
    package var several: String { catalogue[First.check + 5] }
    /// or
    package var or: String { catalogue[First.check + 6] }
    /// A photo of the letter
    package var photoLabel: String { catalogue[First.check + 7] }
    /// JPEG or PNG. One code that fills most of the picture is enough.
    package var photoHint: String { catalogue[First.check + 8] }
    /// Check this letter
    package var button: String { catalogue[First.check + 9] }
    /// Nothing about the letter is stored: no text, no photo, no list of who was checked.
    package var privacy: String { catalogue[First.check + 10] }
}
