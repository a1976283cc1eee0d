// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `frame`.
package struct FrameTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Skip to the content
    package var skipToContent: String { catalogue[First.frame + 0] }
    /// Language
    package var languages: String { catalogue[First.frame + 1] }
    /// The steps of the work
    package var steps: String { catalogue[First.frame + 2] }
    /// Apply
    package var apply: String { catalogue[First.frame + 3] }
    /// Review
    package var review: String { catalogue[First.frame + 4] }
    /// Decide
    package var decide: String { catalogue[First.frame + 5] }
    /// Issue
    package var issue: String { catalogue[First.frame + 6] }
    /// Hand out
    package var handOut: String { catalogue[First.frame + 7] }
    /// Exchange
    package var exchange: String { catalogue[First.frame + 8] }
    /// Revoke
    package var revoke: String { catalogue[First.frame + 9] }
    /// Today
    package var today: String { catalogue[First.frame + 10] }
    /// Check a letter
    package var checkLetter: String { catalogue[First.frame + 11] }
    /// Sign in
    package var signIn: String { catalogue[First.frame + 12] }
    /// Sign out
    package var signOut: String { catalogue[First.frame + 13] }
    /// Lock
    package var lock: String { catalogue[First.frame + 14] }
    /// Your account
    package var account: String { catalogue[First.frame + 15] }
    /// Staff
    package var staff: String { catalogue[First.frame + 16] }
    /// waiting
    package var waiting: String { catalogue[First.frame + 17] }
    /// This page shows counts. It shows no names.
    package var noNames: String { catalogue[First.frame + 18] }
    /// This is an example. These letters are not valid.
    package var sample: String { catalogue[First.frame + 19] }
    /// A native speaker has not checked this translation yet.
    package var awaitsReview: String { catalogue[First.frame + 20] }
}
