import HTTPTypes
import Hummingbird

/// Sheds what the office cannot do soon: 503 with Retry-After, before anything was begun.
///
/// It comes after the access rules, so that a form that arrives slowly holds no permit. Files and
/// the board have places of their own: a busy desk takes no letter's verdict from a checkpoint, and
/// a crowd of checkpoints takes no place from the desks.
struct LoadShedding: RouterMiddleware {
    typealias Context = SiteContext

    let office: ConcurrencyLimiter
    let published: ConcurrencyLimiter

    init(_ limits: SiteLimits) {
        office = ConcurrencyLimiter(
            permitsMax: limits.workAtOnceMax,
            waitingMax: limits.workWaitingMax
        )
        published = ConcurrencyLimiter(
            permitsMax: limits.publishedAtOnceMax,
            waitingMax: limits.publishedWaitingMax
        )
    }

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        switch WorkShare(pattern: context.endpointPath, method: request.method) {
        case .office: try await office.withPermit { try await next(request, context) }
        case .published: try await published.withPermit { try await next(request, context) }
        case .own: try await next(request, context)
        }
    }
}

/// Which places a request is worked on at.
enum WorkShare: Equatable, Sendable {
    /// Pages and the API.
    case office
    /// Files, the board, and what says whether the office is well.
    case published
    /// A letter that is checked: its body arrives in the page itself, and photos have their desk.
    case own

    init(pattern: String?, method: HTTPRequest.Method) {
        guard let pattern else {
            self = .published
            return
        }
        if pattern == "/check", method == .post {
            self = .own
        } else if publishedPatterns.contains(pattern) || pattern.hasPrefix("/own/") {
            self = .published
        } else {
            self = .office
        }
    }
}

private let publishedPatterns: Set<String> = [
    "/bundle", "/trust-list", "/notices", "/status/**", "/log/**", "/board", "/board/events",
    "/health", "/favicon.svg", "/favicon.ico", "/robots.txt", "/api/v1/board", "/api/v1/bundle",
    "/api/v1/openapi.json",
]
