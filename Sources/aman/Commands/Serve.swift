import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanSignature
import AmanVerdict
import AmanWeb
import ArgumentParser
import Foundation
import Logging
import Synchronization

/// Serves the counter, the public files and the page where a letter can be checked.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the office's page, the check page, the bundle and the log over HTTP.",
        discussion: "aman serve --listen 127.0.0.1:8080"
    )

    /// How often the server publishes what is new.
    static let publishingPause = Duration.seconds(10)

    @OptionGroup var home: HomeOptions
    @Option(help: ArgumentHelp("Where to listen.", valueName: "host:port"))
    var listen = "127.0.0.1:8080"

    func run() async throws {
        guard let address = ListenAddress(reading: listen) else {
            throw Ending(
                .wrongUsage,
                "The address \(listen) is not of the form 127.0.0.1:8080.",
                advice: "Say aman serve --listen 127.0.0.1:8080"
            )
        }
        let opened = try await home.open()
        try await opened.publish()
        if FileManager.default.fileExists(atPath: Unlocking.keyFile(inHome: home.folder)) {
            Console.note(
                "This office opens with a key file in its folder: good for trying out only."
            )
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await publishNowAndThen(opened) }
            try await serve(opened, at: address)
            group.cancelAll()
        }
    }

    private func serve(_ opened: OpenedOffice, at address: ListenAddress) async throws {
        let opening = Opening()
        do {
            try await opened.counter().run(listen: address) { port in
                opening.isDone.withLock { $0 = true }
                Console.note(
                    "The office is open at http://\(address.host):\(port)/ (stop with Ctrl-C)."
                )
            }
        } catch {
            guard !opening.isDone.withLock({ $0 }) else { throw error }
            // The server's error is none of ours; it carries the system's number in its text.
            throw "\(error)".contains("errno: \(EADDRINUSE)") ? isTaken : cannotListen
        }
    }

    private var isTaken: Ending {
        Ending(
            .tryAgain,
            "Another program listens at \(listen) already.",
            advice: "Stop it, or choose another port: aman serve --listen 127.0.0.1:8081"
        )
    }

    private var cannotListen: Ending {
        Ending(
            .wrongUsage,
            "This machine cannot listen at \(listen).",
            advice: "Ports below 1024 need a right; the host must be an address of this machine."
        )
    }

    /// Publishes at intervals, so that letters made by commands beside the server are covered soon.
    private func publishNowAndThen(_ opened: OpenedOffice) async {
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: Self.publishingPause)
                try await opened.publish()
            } catch is CancellationError {
                return
            } catch {
                opened.office.log.warning("publishing failed; it is tried again")
            }
        }
    }
}

/// Whether the server came to listen.
private final class Opening: Sendable {
    let isDone = Mutex(false)
}
