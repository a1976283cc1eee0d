/// What happened, and what to do.
package struct RefusalText: Sendable {
    /// What happened.
    package var happened: String
    /// What to do.
    package var advice: String

    /// A text in two sentences.
    package init(_ happened: String, _ advice: String) {
        self.happened = happened
        self.advice = advice
    }
}
