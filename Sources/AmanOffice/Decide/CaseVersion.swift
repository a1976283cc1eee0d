package import AmanLetter

/// The version of a case that a page showed, so that an old page is noticed.
///
/// A word is only ever added, and a correction moves `changedAt`: both differ afterwards.
package struct CaseVersion: Hashable, Sendable, CustomStringConvertible {
    package let changedAt: Instant
    /// How many votes of officers there were.
    package let voteCount: Int

    package init(_ application: Application, _ decisions: [Decision]) {
        changedAt = application.changedAt
        voteCount = decisions.count
    }

    /// Reads what `description` writes; nil for anything else.
    package init?(reading text: String) {
        let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 32, pieces.count == 2, let seconds = Int64(pieces[0]),
            let count = Int(pieces[1]), count >= 0
        else { return nil }
        changedAt = Instant(seconds: seconds)
        voteCount = count
    }

    package var description: String { "\(changedAt.seconds).\(voteCount)" }
}
