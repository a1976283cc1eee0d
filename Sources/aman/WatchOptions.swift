import AmanOffice
import AmanTexts
import AmanWatch
import AmanWeb
import ArgumentParser
import CoreMetrics
import Foundation
import Logging
import Tracing

extension LogForm: ExpressibleByArgument {}

/// How much the program writes into its log.
enum LogDetail: String, CaseIterable, ExpressibleByArgument {
    /// What starts, stops or is wrong.
    case notice
    /// And each request, by its route's template.
    case debug
}

/// What a server gives to those who watch it.
struct WatchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Give metrics for Prometheus at this address, such as 127.0.0.1:9464.",
            discussion: "Without it none are given. The site's own address never has them.",
            valueName: "host:port"
        )
    )
    var metrics: String?
    @Option(
        help: ArgumentHelp(
            "How the log is written: text to standard error, json to standard output.",
            valueName: "form"
        )
    )
    var log = LogForm.text
    @Option(
        help: ArgumentHelp(
            "What is logged: notice for what is wrong, debug for requests too.",
            valueName: "level"
        )
    )
    var logLevel = LogDetail.notice
    @Option(
        help: ArgumentHelp(
            "Append the steps of each request to this file, one JSON object a line.",
            valueName: "file"
        )
    )
    var trace: String?

    /// Where metrics are given; nil where they are not asked for.
    func metricsAddress() throws(Ending) -> ListenAddress? {
        guard let metrics else { return nil }
        guard let address = ListenAddress(reading: metrics) else {
            throw Ending(.wrongUsage, messages.cliRun.serve.metricsNotForm(metrics: metrics))
        }
        return address
    }

    /// The program's own log, in the form that was asked for.
    private func logger() -> Logger {
        let file = log == .json ? STDOUT_FILENO : STDERR_FILENO
        var handler = OfficeLogHandler(
            log,
            namesPriority: isJournal(
                file,
                named: ProcessInfo.processInfo.environment["JOURNAL_STREAM"]
            ),
            milliseconds: { Int64(Date.now.timeIntervalSince1970 * 1_000) },
            write: { line in _ = Console.write([UInt8](line.utf8), to: file) }
        )
        handler.logLevel = logLevel == .debug ? .debug : .notice
        return Logger(label: "aman") { _ in handler }
    }

    /// Begins to log, to measure and to trace, once in a process.
    ///
    /// - Returns: What the server needs of it.
    /// - Throws: Why the file of traces cannot be written, or what is wrong with an address.
    func begin() throws(Ending) -> WatchedServer {
        let address = try metricsAddress()
        if let trace {
            let file = try traceFile(trace)
            InstrumentationSystem.bootstrap(
                TraceFile(randomBytes: systemRandomBytes) { line in
                    _ = Console.write([UInt8](line.utf8), to: file)
                }
            )
        }
        guard address != nil else { return WatchedServer(log: logger(), exporter: nil) }
        let exporter = MetricsExporter(routes: watchedRoutes)
        MetricsSystem.bootstrap(exporter)
        return WatchedServer(log: logger(), exporter: exporter)
    }

    /// Why nothing can listen at the address of the metrics.
    func refusal(_ refusal: ListeningSocket.Refusal) -> Ending {
        let place = metrics ?? ""
        return switch refusal {
        case .taken:
            Ending(.tryAgain, messages.cliRun.serve.anotherProgramListens(listen: place))
        case .refused:
            Ending(.wrongUsage, messages.cliRun.serve.thisMachineCannot(listen: place))
        }
    }

    private func traceFile(_ path: String) throws(Ending) -> Int32 {
        let kind = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC
        let file = unsafe open(path, kind, 0o600)
        guard file >= 0 else { throw SystemError.last.cannotWrite(path) }
        return file
    }
}

/// What a server notes and gives for those who watch it.
struct WatchedServer {
    let log: Logger
    /// Nil where no metrics are asked for.
    let exporter: MetricsExporter?
    let publishing = PublishingState()

    /// What gives the metrics at a socket; nil where there is none.
    func listener(_ socket: ListeningSocket?) -> MetricsListener? {
        guard let exporter, let socket else { return nil }
        return MetricsListener(socket: socket.copy(), exporter: exporter)
    }

    /// Says that the server works, and where its metrics are.
    func welcome(_ metrics: String?, at socket: ListeningSocket?) {
        log.report(.started, [.version: programVersion])
        guard let metrics, let socket, let address = ListenAddress(reading: metrics) else { return }
        let host = address.host.contains(":") ? "[\(address.host)]" : address.host
        Console.note(messages.cliRun.serve.metricsAt(place: "\(host):\(socket.port)"))
        if !["127.0.0.1", "::1", "localhost"].contains(address.host) {
            Console.note(messages.cliRun.serve.metricsOpen)
        }
    }
}

extension OfficeSite {
    /// Gives metrics at a socket, and shares with the server's loops what they note.
    mutating func watch(by watched: WatchedServer, at socket: ListeningSocket?) {
        publishing = watched.publishing
        metrics = watched.listener(socket)
    }
}

extension SealedSite {
    /// Gives metrics at a socket.
    mutating func watch(by watched: WatchedServer, at socket: ListeningSocket?) {
        metrics = watched.listener(socket)
    }
}

extension Logger {
    /// The log of commands that end: text on standard error.
    static let ofCommands = {
        var handler = OfficeLogHandler(
            .text,
            milliseconds: { Int64(Date.now.timeIntervalSince1970 * 1_000) },
            write: { line in _ = Console.write([UInt8](line.utf8), to: STDERR_FILENO) }
        )
        handler.logLevel = .notice
        return Logger(label: "aman") { _ in handler }
    }()
}
