/// Why a server is not ready, or works in part only: a code for load balancers and alerts.
package enum ReadinessReason: String, CaseIterable, Sendable {
    /// The records do not answer a question.
    case recordsUnreachable = "records-unreachable"
    /// The records did not answer within the time that a check has.
    case recordsSlow = "records-slow"
    /// The records answer and take no change.
    case recordsReadOnly = "records-read-only"
    /// Less room is left on the disk than a day of work needs.
    case diskFull = "disk-full"
    /// The office is sealed.
    case sealed
    /// The token with the office's keys does not sign: letters wait.
    case keyUnavailable = "key-unavailable"
    /// Entries wait longer for a signed tree head than publishing takes.
    case publishingBehind = "publishing-behind"

    /// Whether another server should have the requests instead.
    ///
    /// Where letters or publishing wait, everything else is still done: no other server would do
    /// it better, and with all of them taken out no one could register.
    package var stopsRequests: Bool {
        switch self {
        case .recordsUnreachable, .recordsSlow, .recordsReadOnly, .diskFull, .sealed: true
        case .keyUnavailable, .publishingBehind: false
        }
    }
}
