import AmanWatch
import HTTPTypes
import Hummingbird
import Logging
import Synchronization

/// Notes for each request who sent it, and whether it came by TLS, where a trusted proxy says so.
///
/// What a proxy says that cannot be read counts for the proxy itself: no client gets a share or a
/// number of tries of its own by it.
struct BelievedProxies: RouterMiddleware {
    typealias Context = SiteContext

    let proxies: TrustedProxies
    /// Whether this server itself is reached by TLS.
    let isSecure: Bool
    let log: Logger
    private let warning = SaidOnce()

    init(_ proxies: TrustedProxies, isSecure: Bool, log: Logger) {
        self.proxies = proxies
        self.isSecure = isSecure
        self.log = log
    }

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.isSecure = isSecure
        guard !proxies.isEmpty, let peer = InternetAddress(reading: context.address) else {
            return try await next(request, context)
        }
        switch proxies.client(request.headers, from: peer) {
        case .peer: break
        case .named(let client, let isSecure):
            context.address = client.text
            context.network = client.network
            context.isSecure = self.isSecure || isSecure == true
        case .unreadable:
            // Without the address: who asks is private.
            if warning.isFirst() { log.report(.proxyUnreadable) }
        }
        return try await next(request, context)
    }
}

/// Whether something is said for the first time since the program started.
private final class SaidOnce: Sendable {
    private let wasSaid = Atomic(false)

    func isFirst() -> Bool { !wasSaid.exchange(true, ordering: .relaxed) }
}
