package import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Where the counter listens.
package struct ListenAddress: Equatable, Sendable {
    package var host: String
    package var port: Int

    /// Reads `127.0.0.1:8080`, `[::1]:8080` or `:8080` (this machine only).
    package init?(reading text: String) {
        guard let colon = text.lastIndex(of: ":") else { return nil }
        guard let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port) else {
            return nil
        }
        var host = String(text[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        self.host = host.isEmpty ? "127.0.0.1" : host
        self.port = port
    }
}

/// The counter as a server, with its limits, ready to run or to be tested.
package func counterApplication(
    _ counter: Counter,
    listen: ListenAddress,
    onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
    let limits = counter.limits
    let server = HTTPServerBuilder.http1(
        configuration: HTTP1Channel.Configuration(
            idleTimeout: .seconds(Int64(limits.silenceSecondsMax)),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 8_192,
                maxHeaderListSize: 16_384,
                maxHeaderFieldCount: 64
            )
        )
    )
    // The server's own lines say what sort of error met which request: nothing for an office's log.
    var quiet = Logger(label: "aman.server")
    quiet.logLevel = .critical
    return Application(
        router: counter.router(),
        server: server,
        configuration: ApplicationConfiguration(
            address: .hostname(listen.host, port: listen.port),
            availableConnectionsDelegate: MaximumAvailableConnections(
                limits.connectionCountMax,
                logger: quiet
            )
        ),
        onServerRunning: { channel in await onListening(channel.localAddress?.port ?? listen.port)
        },
        logger: quiet
    )
}

extension Counter {
    /// Serves until the program is told to stop (SIGTERM, SIGINT), then ends what is under way.
    ///
    /// - Parameters:
    ///   - listen: Where to listen; port 0 lets the system choose.
    ///   - onListening: Told the port once the first request can come.
    /// - Throws: What the system says when the address cannot be listened on.
    package func run(
        listen: ListenAddress,
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) async throws {
        try await counterApplication(self, listen: listen, onListening: onListening).runService()
    }
}
