package import Logging

/// Writes the office's events and nothing else.
///
/// The metadata of a line is looked through for the facts that `LogFact` names; a sentence that is
/// no event of ours is not written, because it may be a library's and hold anything.
package struct OfficeLogHandler: LogHandler {
    package var logLevel = Logger.Level.notice
    package var metadata: Logger.Metadata = [:]
    private let form: LogForm
    private let namesPriority: Bool
    private let milliseconds: @Sendable () -> Int64
    private let write: @Sendable (_ line: String) -> Void

    /// - Parameters:
    ///   - form: Text or JSON.
    ///   - namesPriority: Whether lines begin with a priority that systemd's journal takes off.
    ///   - milliseconds: The present moment since 1970.
    ///   - write: Receives each line with the line feed at its end.
    package init(
        _ form: LogForm,
        namesPriority: Bool = false,
        milliseconds: @escaping @Sendable () -> Int64,
        write: @escaping @Sendable (_ line: String) -> Void
    ) {
        self.form = form
        self.namesPriority = namesPriority
        self.milliseconds = milliseconds
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let given = metadata.merging(event.metadata ?? [:]) { _, own in own }
        let line = LogLine(
            at: milliseconds(),
            level: event.level.rawValue,
            event: given["event"].flatMap { OfficeEvent(rawValue: "\($0)") },
            facts: LogFact.allCases.compactMap { fact in
                given[fact.rawValue].map { (fact, "\($0)") }
            }
        )
        let priority = namesPriority ? "<\(event.level.priority)>" : ""
        write(priority + (form == .json ? line.json : line.text) + "\n")
    }
}

extension Logger.Level {
    /// As the journal of systemd reads it before a line.
    ///
    /// Source: sd-daemon(3).
    fileprivate var priority: Int {
        switch self {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
