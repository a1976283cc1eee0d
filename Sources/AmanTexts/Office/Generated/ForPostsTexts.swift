// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `forPosts`.
package struct ForPostsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// For posts
    package var title: String { catalogue[First.forPosts + 0] }
    /// What a post needs to check letters, on phones and on paper.
    package var lead: String { catalogue[First.forPosts + 1] }
    /// The guard's card
    package var card: String { catalogue[First.forPosts + 2] }
    /// What a letter is and what to do, on one page. It has the programme's mark.
    package var cardAbout: String { catalogue[First.forPosts + 3] }
    /// The hot list
    package var hotList: String { catalogue[First.forPosts + 4] }
    /// Numbers of letters that are no longer in force, for posts without a phone. It names no p…
    package var hotListAbout: String { catalogue[First.forPosts + 5] }
    /// Make the next hot list
    package var makeHotList: String { catalogue[First.forPosts + 6] }
    /// For the wall
    package var wall: String { catalogue[First.forPosts + 7] }
    /// Each notice to posts has a paper to print.
    package var wallAbout: String { catalogue[First.forPosts + 8] }
}
