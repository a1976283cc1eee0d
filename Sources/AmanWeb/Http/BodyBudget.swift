import Hummingbird
import Synchronization

/// Gives each request an allowance of the bytes that all bodies under way may take together.
///
/// The bytes of a request are free again when it ends, however it ends: answered, refused,
/// cancelled, or with its client gone.
struct BodyBudget: RouterMiddleware {
    typealias Context = SiteContext

    let quota: NetworkQuota

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let allowance = BodyAllowance(quota, for: context.network)
        defer { allowance.giveBack() }
        var context = context
        context.allowance = allowance
        return try await next(request, context)
    }
}

/// What one request has taken of the bytes that all bodies may take together.
final class BodyAllowance: Sendable {
    private let quota: NetworkQuota
    private let network: ClientNetwork
    /// Bytes taken and not yet given back.
    private let taken = Mutex(0)

    init(_ quota: NetworkQuota, for network: ClientNetwork) {
        self.quota = quota
        self.network = network
    }

    /// Takes bytes before they are stored.
    ///
    /// - Throws: `overloaded` when all bodies together, or those of this network, are too many.
    func take(_ count: Int) throws(SiteRefusal) {
        guard quota.take(count, for: network) else { throw .overloaded }
        taken.withLock { $0 += count }
    }

    /// Gives everything back; a second time gives nothing.
    func giveBack() {
        let count = taken.withLock { taken in
            defer { taken = 0 }
            return taken
        }
        quota.giveBack(count, for: network)
    }
}
