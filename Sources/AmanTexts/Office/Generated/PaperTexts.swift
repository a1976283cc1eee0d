// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `paper`.
package struct PaperTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Number
    package var number: String { catalogue[First.paper + 0] }
    /// Kind
    package var kind: String { catalogue[First.paper + 1] }
    /// Valid from
    package var validFrom: String { catalogue[First.paper + 2] }
    /// Valid until
    package var validUntil: String { catalogue[First.paper + 3] }
    /// Province
    package var home: String { catalogue[First.paper + 4] }
    /// From
    package var from: String { catalogue[First.paper + 5] }
    /// To
    package var to: String { catalogue[First.paper + 6] }
    /// Exchange at
    package var exchangeAt: String { catalogue[First.paper + 7] }
    /// Name
    package var name: String { catalogue[First.paper + 8] }
    /// Father or guardian
    package var guardian: String { catalogue[First.paper + 9] }
    /// Born
    package var birthYear: String { catalogue[First.paper + 10] }
    /// Conditions
    package var conditions: String { catalogue[First.paper + 11] }
    /// What this letter does
    package var effects: String { catalogue[First.paper + 12] }
    /// What it does not do
    package var nonEffects: String { catalogue[First.paper + 13] }
    /// For the guard
    package var forTheGuard: String { catalogue[First.paper + 14] }
    /// Signature
    package var signature: String { catalogue[First.paper + 18] }
    /// Stamp
    package var stamp: String { catalogue[First.paper + 19] }
    /// Photo
    package var photo: String { catalogue[First.paper + 20] }
    /// Check it at
    package var checkAt: String { catalogue[First.paper + 21] }
    /// Check code
    package var checkCode: String { catalogue[First.paper + 22] }
    /// The programme's mark. The telephone shows the same one beside its list; or scan it, and…
    package var rootMark: String { catalogue[First.paper + 23] }
    /// SAMPLE: this paper is not valid
    package var sample: String { catalogue[First.paper + 24] }
    /// PREVIEW: not a letter
    package var preview: String { catalogue[First.paper + 25] }
    /// Your number
    package var ticket: String { catalogue[First.paper + 26] }
    /// Look at the letter and its dates. Compare name, year of birth and photo. Let the holder…
    package var guardSentences: [String] { (0..<3).map { catalogue[First.paper + 15 + $0] } }
    /// Keep this slip and bring it. Bring a document with your name, if you have one.
    package var bring: [String] { (0..<2).map { catalogue[First.paper + 27 + $0] } }
}
