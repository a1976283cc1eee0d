// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `caseFile`.
package struct CaseFileTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Since {time} ({age}).
    package func since(time: String, age: String) -> String { catalogue.filled(First.caseFile + 0, [("time", time), ("age", age)]) }
    /// Waits for the first officer.
    package var waitsForReview: String { catalogue[First.caseFile + 1] }
    /// Waits for a decision.
    package var waitsForDecision: String { catalogue[First.caseFile + 2] }
    /// Granted. Waits for its letter.
    package var waitsForLetter: String { catalogue[First.caseFile + 3] }
    /// The letter is ready. The ticket waits to be called.
    package var waitsForCall: String { catalogue[First.caseFile + 4] }
    /// Called to desk {desk}.
    package func calledTo(desk: String) -> String { catalogue.filled(First.caseFile + 5, [("desk", desk)]) }
    /// Called.
    package var called: String { catalogue[First.caseFile + 6] }
    /// Did not come when called. Waits at the end of the queue.
    package var noShow: String { catalogue[First.caseFile + 7] }
    /// Sent to {office}, which decides.
    package func referred(office: String) -> String { catalogue.filled(First.caseFile + 8, [("office", office)]) }
    /// Refused. The person may appeal.
    package var refused: String { catalogue[First.caseFile + 9] }
    /// The letter is in the holder's hand.
    package var handedOut: String { catalogue[First.caseFile + 10] }
    /// The letter was not collected, and the record was erased.
    package var forgotten: String { catalogue[First.caseFile + 11] }
    /// What you can do
    package var next: String { catalogue[First.caseFile + 12] }
    /// Your roles have no step to take here.
    package var nothingToDo: String { catalogue[First.caseFile + 13] }
    /// Open the case for review
    package var toReview: String { catalogue[First.caseFile + 14] }
    /// Issue letters
    package var toIssue: String { catalogue[First.caseFile + 15] }
    /// Call the ticket or hand the letter out
    package var toHandOut: String { catalogue[First.caseFile + 16] }
    /// Open the letter's page
    package var toLetter: String { catalogue[First.caseFile + 17] }
    /// Steps
    package var steps: String { catalogue[First.caseFile + 18] }
    /// not yet
    package var notYet: String { catalogue[First.caseFile + 19] }
    /// Applied
    package var stepApplied: String { catalogue[First.caseFile + 20] }
    /// Reviewed
    package var stepReviewed: String { catalogue[First.caseFile + 21] }
    /// Granted
    package var stepGranted: String { catalogue[First.caseFile + 22] }
    /// Refused
    package var stepRefused: String { catalogue[First.caseFile + 23] }
    /// Sent to another office
    package var stepReferred: String { catalogue[First.caseFile + 24] }
    /// Letter
    package var stepLetter: String { catalogue[First.caseFile + 25] }
    /// Called
    package var stepCalled: String { catalogue[First.caseFile + 26] }
    /// Handed out
    package var stepHandedOut: String { catalogue[First.caseFile + 27] }
    /// Since then
    package var changes: String { catalogue[First.caseFile + 28] }
    /// The record was corrected
    package var corrected: String { catalogue[First.caseFile + 29] }
    /// Waits for a second officer
    package var pending: String { catalogue[First.caseFile + 30] }
    /// Requested change: {what}
    package func pendingChange(what: String) -> String { catalogue.filled(First.caseFile + 31, [("what", what)]) }
    /// A change to the letter is requested
    package var pendingUnnamed: String { catalogue[First.caseFile + 32] }
    /// Nothing changes before another officer approves it. The request ends {time}.
    package func pendingUntil(time: String) -> String { catalogue.filled(First.caseFile + 33, [("time", time)]) }
    /// You requested it: another officer approves or declines it.
    package var pendingYours: String { catalogue[First.caseFile + 34] }
    /// Open the change request
    package var toRequest: String { catalogue[First.caseFile + 35] }
    /// A newer letter took the place of
    package var replacedSince: String { catalogue[First.caseFile + 36] }
}
