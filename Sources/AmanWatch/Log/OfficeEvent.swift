package import Logging

/// What the program reports in its own log: a code that stays, and a sentence in English.
///
/// A line of the log is one of these with facts beside it, so that nothing else gets into it.
package enum OfficeEvent: String, CaseIterable, Sendable {
    case answered
    case started
    case stopping
    case ready
    case notReady = "not-ready"
    case publishingFailed = "publishing-failed"
    case comparingFailed = "comparing-failed"
    case someNotCompared = "some-not-compared"
    case erasingWaits = "erasing-waits"
    case erasingFailed = "erasing-failed"
    case cosignaturesNotStored = "cosignatures-not-stored"
    case reportsNotLogged = "reports-not-logged"
    case answerNotStored = "answer-not-stored"
    case addressWithoutRule = "address-without-rule"
    case recordNotAuthentic = "record-not-authentic"
    case logBehind = "log-behind"
    case pageFailed = "page-failed"
    case proxyUnreadable = "proxy-unreadable"
    case serversNotFollowed = "servers-not-followed"
    case clockDiffers = "clock-differs"
    case replicaPassedOver = "replica-passed-over"
    case replicaAsked = "replica-asked"

    /// The event in words, for someone who searches the code for it.
    package var sentence: String {
        switch self {
        case .answered: "answered"
        case .started: "the office is open"
        case .stopping: "the server is ending"
        case .ready: "ready"
        case .notReady: "not ready, or in part only"
        case .publishingFailed: "publishing failed; it is tried again"
        case .comparingFailed: "comparing failed; it is tried again"
        case .someNotCompared: "some could not be compared"
        case .erasingWaits: "erasing waits: see aman clock"
        case .erasingFailed: "erasing failed; it is tried again"
        case .cosignaturesNotStored: "cosignatures could not be stored; it is tried again"
        case .reportsNotLogged:
            "reports were not put into the log; aman check says which is wrong"
        case .answerNotStored: "an answer could not be stored"
        case .addressWithoutRule: "an address without an access rule"
        case .recordNotAuthentic: "a record is not as Aman wrote it"
        case .logBehind: "more of the log is known outside than is in the records"
        case .pageFailed: "a page could not be given"
        case .proxyUnreadable: "a trusted proxy names clients in a way that cannot be read"
        case .serversNotFollowed: "following the other servers failed; it is tried again"
        case .clockDiffers: "this machine's clock differs from the database's"
        case .replicaPassedOver: "the replica is not asked; the primary answers instead"
        case .replicaAsked: "the replica is asked again"
        }
    }

    /// How much it matters: an error needs a person, a warning may pass.
    package var level: Logger.Level {
        switch self {
        case .answered: .debug
        case .started, .stopping, .ready, .replicaAsked: .notice
        case .notReady, .publishingFailed, .comparingFailed, .someNotCompared, .erasingWaits,
            .erasingFailed, .cosignaturesNotStored, .reportsNotLogged, .proxyUnreadable,
            .serversNotFollowed, .clockDiffers, .replicaPassedOver:
            .warning
        case .answerNotStored, .addressWithoutRule, .recordNotAuthentic, .logBehind,
            .pageFailed:
            .error
        }
    }
}

/// What a line of the log may say beside its event.
package enum LogFact: String, CaseIterable, Sendable {
    /// The route's template, such as `/letters/{number}`; never the path as it came.
    case route
    case method
    /// The status of an answer, such as 503.
    case status
    /// Milliseconds.
    case duration
    /// Whole seconds, ahead or behind.
    case seconds
    /// The request's number in this program: the same in all its lines.
    case request
    /// The code of a kind of row.
    case row
    /// The type of an error; never what it carries.
    case fault
    /// Codes of readiness, with spaces between.
    case reasons
    case version
}

extension Logger {
    /// Writes an event with its facts, at the event's own level, and counts it.
    ///
    /// - Parameters:
    ///   - event: What happened.
    ///   - facts: Codes, templates and counts only.
    package func report(_ event: OfficeEvent, _ facts: [LogFact: String] = [:]) {
        guard event.level >= logLevel else { return }
        var metadata: Metadata = ["event": .string(event.rawValue)]
        for (fact, text) in facts { metadata[fact.rawValue] = .string(text) }
        log(level: event.level, "\(event.sentence)", metadata: metadata)
        OfficeMetrics.events.count(event.level.rawValue, event.rawValue)
    }
}
