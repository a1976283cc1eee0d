/// Reasons of changes that are steps of an appeal against the end of a letter.
///
/// Every programme has them without naming them; the raw values are in logs and never change.
package enum AppealReason: String, CaseIterable, Sendable {
    case filed = "appeal-filed"
    /// The letter stays as it was decided.
    case upheld = "decision-upheld"
    /// The letter is in force.
    case granted = "appeal-granted"
    /// Two entries: in force now, and ended on a later day.
    case timeChanged = "time-changed"
}
