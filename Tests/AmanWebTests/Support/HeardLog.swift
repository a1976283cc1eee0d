import Logging

/// A logger whose lines a test can read.
func heardLog(_ lines: Heard) -> Logger {
    Logger(label: "test") { _ in HeardLogHandler(lines: lines) }
}

private struct HeardLogHandler: LogHandler {
    let lines: Heard
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.hear("\(event.message) \(event.metadata ?? [:])")
    }
}
