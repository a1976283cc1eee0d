import AmanLetter
import AmanOffice
import AmanTexts
import AmanWatch
package import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// Where the counter listens.
package struct ListenAddress: Equatable, Sendable {
    /// A name or an IP address, without brackets.
    package var host: String
    /// 0 to 65,535; 0 lets the system choose.
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

/// What the counter shows browsers that come by TLS.
package struct SiteCertificate: Sendable, CustomStringConvertible {
    /// PEM, the counter's own certificate first.
    package var chain: [UInt8]
    /// PEM.
    package var key: [UInt8]

    package init(chain: [UInt8], key: [UInt8]) {
        self.chain = chain
        self.key = key
    }

    package var description: String { "SiteCertificate(redacted)" }

    /// TLS 1.2 and newer, as NIOSSL sets it up by default.
    fileprivate func configuration() throws -> TLSConfiguration {
        let chain = try NIOSSLCertificate.fromPEMBytes(chain)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) },
            privateKey: .privateKey(try NIOSSLPrivateKey(bytes: key, format: .pem))
        )
        configuration.minimumTLSVersion = .tlsv12
        return configuration
    }
}

/// The certificate or its key is not PEM.
package struct CertificateError: Error {}

/// The counter as a server, with its limits, ready to run or to be tested.
///
/// - Throws: `CertificateError`.
package func siteApplication(
    _ site: OfficeSite,
    listen: ListenAddress,
    certificate: SiteCertificate? = nil,
    onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let limits = site.limits
    return try siteApplication(
        site,
        listen: listen,
        certificate: certificate,
        quotas: ServerQuotas(limits),
        onListening: onListening
    )
}

/// What all clients of a server share.
struct ServerQuotas: Sendable {
    let connections: ConnectionPlaces
    let bodies: NetworkQuota

    init(_ limits: SiteLimits) {
        connections = ConnectionPlaces(limits.connections, shared: limits.sharedNetworks)
        bodies = NetworkQuota(limits.bodyBytes, shared: limits.sharedNetworks)
    }
}

/// The same over given quotas, so that a test can look into them.
///
/// - Throws: `CertificateError`.
func siteApplication(
    _ site: OfficeSite,
    listen: ListenAddress,
    certificate: SiteCertificate?,
    quotas: ServerQuotas,
    onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
) throws -> some ApplicationProtocol {
    let limits = site.limits
    let child = try childChannels(limits, certificate, quotas.connections)
    return Application(
        router: site.router(bodies: quotas.bodies),
        server: HTTPServerBuilder(child),
        configuration: ApplicationConfiguration(
            address: .hostname(listen.host, port: listen.port),
            availableConnectionsDelegate: MaximumAvailableConnections(
                limits.connections.total + connectionsBeingClosedMax,
                logger: quietLogger
            )
        ),
        onServerRunning: { channel in await onListening(channel.localAddress?.port ?? listen.port)
        },
        logger: quietLogger
    )
}

/// The server's own lines say what kind of error met which request: nothing for an office's log.
private let quietLogger: Logger = {
    var quiet = Logger(label: "aman.server")
    quiet.logLevel = .critical
    return quiet
}()

/// Connections that were refused and are not yet closed: beyond that, none is accepted.
private let connectionsBeingClosedMax = 64

/// Makes what answers on a connection, once it knows who answers.
typealias ChildChannels =
    @Sendable (
        @escaping HTTPChannelHandler.Responder
    ) throws -> any ServerChildChannel

/// Heads are bounded before anything is made of them; TLS lies under all of it, and under TLS the
/// count of connections.
private func childChannels(
    _ limits: SiteLimits,
    _ certificate: SiteCertificate?,
    _ connections: ConnectionPlaces
) throws -> ChildChannels {
    let configuration = HTTP1Channel.Configuration(
        additionalChannelHandlers: [EarlyAnswerHandler(), ConnectionUseHandler(connections)],
        idleTimeout: .seconds(Int64(limits.silenceSecondsMax)),
        httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 8_192,
            maxHeaderListSize: 16_384,
            maxHeaderFieldCount: 64
        )
    )
    let proxies = limits.trustedProxies
    guard let certificate else {
        return { responder in
            let plain = HTTP1Channel(responder: responder, configuration: configuration)
            return LimitedChannel(base: plain, connections: connections, proxies: proxies)
        }
    }
    guard let tls = try? certificate.configuration() else {
        // The library's own errors do not say that it was the certificate.
        throw CertificateError()
    }
    return { responder in
        let plain = HTTP1Channel(responder: responder, configuration: configuration)
        return LimitedChannel(
            base: try TLSChannel(plain, tlsConfiguration: tls),
            connections: connections,
            proxies: proxies
        )
    }
}

/// One router at one socket, with its limits.
struct ServedRouter {
    let router: Router<SiteContext>
    let socket: Int32
    var certificate: SiteCertificate?
    let limits: SiteLimits
    let connections: ConnectionPlaces
    var onListening: @Sendable (_ port: Int) async -> Void = { _ in }

    /// The server, ready to be run.
    ///
    /// - Throws: `CertificateError`.
    fileprivate func service(now: @escaping @Sendable () -> Instant) throws -> any Service {
        SocketServer(
            socket: socket,
            responder: router.buildResponder(),
            childChannels: try childChannels(limits, certificate, connections),
            connectionCountMax: limits.connections.total + connectionsBeingClosedMax,
            now: now,
            logger: quietLogger,
            onListening: onListening
        )
    }
}

/// Serves routers until a signal stops the program, then ends what is under way.
///
/// - Throws: `CertificateError`.
func serve(_ routers: [ServedRouter], now: @escaping @Sendable () -> Instant) async throws {
    try await ServiceGroup(
        configuration: ServiceGroupConfiguration(
            services: routers.map { try $0.service(now: now) },
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: quietLogger
        )
    ).run()
}

extension MetricsListener {
    /// The router of the metrics at its own socket.
    fileprivate func served(
        _ readiness: Readiness,
        now: @escaping @Sendable () -> Instant,
        measure: @escaping @Sendable (MetricsExporter) async -> Void
    ) -> ServedRouter {
        let limits = limits
        return ServedRouter(
            router: router(readiness, now: now, measure: measure),
            socket: socket,
            limits: limits,
            connections: ConnectionPlaces(limits.connections)
        )
    }
}

extension OfficeSite {
    /// Serves until a signal stops the program (SIGTERM, SIGINT), then ends what is under way.
    ///
    /// - Parameters:
    ///   - socket: A socket that listens already; the server takes it over.
    ///   - certificate: For TLS; without it, pages and passwords travel in the clear.
    ///   - onListening: Receives the port once the first request can come.
    /// - Throws: `CertificateError`.
    package func run(
        on socket: Int32,
        certificate: SiteCertificate? = nil,
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) async throws {
        let (quotas, readiness, now) = (ServerQuotas(limits), ownReadiness, office.environment.now)
        let site = ServedRouter(
            router: router(bodies: quotas.bodies, readiness: readiness),
            socket: socket,
            certificate: certificate,
            limits: limits,
            connections: quotas.connections,
            onListening: onListening
        )
        let beside = metrics?.served(readiness, now: now, measure: measureLevels)
        try await serve([site] + (beside.map { [$0] } ?? []), now: now)
    }
}

extension SealedSite {
    /// Serves as an open office's site does.
    package func run(
        on socket: Int32,
        certificate: SiteCertificate? = nil,
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) async throws {
        let (quotas, readiness, now) = (ServerQuotas(limits), ownReadiness, now)
        let site = ServedRouter(
            router: router(bodies: quotas.bodies, readiness: readiness),
            socket: socket,
            certificate: certificate,
            limits: limits,
            connections: quotas.connections,
            onListening: onListening
        )
        let beside = metrics?.served(readiness, now: now) { _ in }
        try await serve([site] + (beside.map { [$0] } ?? []), now: now)
    }
}
