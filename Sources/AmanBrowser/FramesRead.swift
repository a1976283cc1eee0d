import AmanTexts
package import AmanVerdict

/// What became of one printed code of a list, and how far its list has come.
package struct FramesRead: Equatable, Sendable {
    /// What the code was.
    package let outcome: FrameOutcome
    /// How many codes the list has; zero before the first one.
    package let count: Int
    /// How many of them are here.
    package let have: Int

    /// The same as one JSON object for a page.
    package var json: String {
        var json = JSONLine()
        json.add("outcome", text: word)
        json.add("count", number: Int64(count))
        json.add("have", number: Int64(have))
        return json.text
    }

    /// A short word for the outcome.
    private var word: String {
        switch outcome {
        case .taken: "taken"
        case .known: "known"
        case .otherBundle, .contradicts: "other"
        case .notAFrame: "notAFrame"
        }
    }
}
