import AmanMonitor

/// The reason codes of the steps of an appeal: those that a monitor knows.
extension StandingReason {
    /// The holder appealed.
    package static let appealFiled = AppealReason.filed.rawValue
    /// The answer to an appeal: the change stays, the letter is in force again, or the change takes
    /// effect later.
    package static let decisionUpheld = AppealReason.upheld.rawValue
    package static let appealGranted = AppealReason.granted.rawValue
    package static let timeChanged = AppealReason.timeChanged.rawValue

    /// What only an appeal is a reason for; no officer gives it for another change.
    package static let ofAppeals = AppealReason.allCases.map(\.rawValue)
}
