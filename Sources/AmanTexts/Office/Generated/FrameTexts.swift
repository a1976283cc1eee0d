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
    /// Menu
    package var menu: String { catalogue[First.frame + 3] }
    /// Close the menu
    package var closeMenu: String { catalogue[First.frame + 4] }
    /// The office's pages
    package var pages: String { catalogue[First.frame + 5] }
    /// Apply
    package var apply: String { catalogue[First.frame + 6] }
    /// Review
    package var review: String { catalogue[First.frame + 7] }
    /// Decide
    package var decide: String { catalogue[First.frame + 8] }
    /// Issue
    package var issue: String { catalogue[First.frame + 9] }
    /// Hand out
    package var handOut: String { catalogue[First.frame + 10] }
    /// Exchange
    package var exchange: String { catalogue[First.frame + 11] }
    /// Revoke
    package var revoke: String { catalogue[First.frame + 12] }
    /// Today
    package var today: String { catalogue[First.frame + 13] }
    /// Check a letter
    package var checkLetter: String { catalogue[First.frame + 14] }
    /// Sign in
    package var signIn: String { catalogue[First.frame + 15] }
    /// Sign out
    package var signOut: String { catalogue[First.frame + 16] }
    /// Lock
    package var lock: String { catalogue[First.frame + 17] }
    /// Your account
    package var account: String { catalogue[First.frame + 18] }
    /// Staff
    package var staff: String { catalogue[First.frame + 19] }
    /// waiting
    package var waiting: String { catalogue[First.frame + 20] }
    /// This page shows counts. It shows no names.
    package var noNames: String { catalogue[First.frame + 21] }
    /// This is an example. These letters are not valid.
    package var sample: String { catalogue[First.frame + 22] }
    /// A native speaker has not checked this translation yet.
    package var awaitsReview: String { catalogue[First.frame + 23] }
}
