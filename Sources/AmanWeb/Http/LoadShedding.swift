import AmanThreads
import AmanWatch
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
    private let answerTimeMax: Duration

    init(_ limits: SiteLimits) {
        office = ConcurrencyLimiter(
            permitsMax: limits.workAtOnceMax,
            waitingMax: limits.workWaitingMax
        )
        published = ConcurrencyLimiter(
            permitsMax: limits.publishedAtOnceMax,
            waitingMax: limits.publishedWaitingMax
        )
        answerTimeMax = .seconds(limits.answerSecondsMax)
    }

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let share = WorkShare(pattern: context.endpointPath, method: request.method)
        let isWatched = isWatched(context.endpointPath, request.method)
        // A file that is there is answered however long others look for a newer one, and the body
        // of a letter that is checked is still to come.
        guard share == .office else {
            return try await counted(share, isWatched) { try await next(request, context) }
        }
        // From here: a form of the office's has arrived, however long that took.
        return try await AnswerTime.within(answerTimeMax) {
            try await counted(share, isWatched) { try await next(request, context) }
        }
    }

    /// Does the work at its share's places, and counts who waits and who is worked on.
    private func counted(
        _ share: WorkShare,
        _ isWatched: Bool,
        _ work: () async throws -> Response
    ) async throws -> Response {
        guard isWatched else { return try await placed(share, work) }
        OfficeMetrics.requestsWaiting.change(by: 1, share.code)
        var isWaiting = true
        defer {
            if isWaiting {
                OfficeMetrics.requestsWaiting.change(by: -1, share.code)
            } else {
                OfficeMetrics.requestsUnderWay.change(by: -1, share.code)
            }
        }
        return try await placed(share) {
            isWaiting = false
            OfficeMetrics.requestsWaiting.change(by: -1, share.code)
            OfficeMetrics.requestsUnderWay.change(by: 1, share.code)
            return try await work()
        }
    }

    private func placed(
        _ share: WorkShare,
        _ work: () async throws -> Response
    ) async throws -> Response {
        switch share {
        case .office: try await office.withPermit { try await inTime(work) }
        case .published: try await published.withPermit(work)
        case .own: try await work()
        }
    }

    /// What those before it waited for in vain, it does not wait for as long again.
    private func inTime(_ work: () async throws -> Response) async throws -> Response {
        guard !AnswerTime.isOver else { throw SiteRefusal.overloaded }
        return try await work()
    }
}

/// Which places a request is worked on at.
enum WorkShare: Equatable, Sendable {
    /// Pages and the API.
    case office
    /// Files, the board, and what says whether the office is well.
    case published
    /// A letter that is checked: its body arrives in the page itself, and photos have their desk.
    /// What load balancers ask, too: an office with much to do is well.
    case own

    /// As the metrics name it.
    var code: String {
        switch self {
        case .office: "office"
        case .published: "published"
        case .own: "own"
        }
    }

    init(pattern: String?, method: HTTPRequest.Method) {
        guard let pattern else {
            self = .published
            return
        }
        if pattern == "/check" && method == .post || balancerPatterns.contains(pattern) {
            self = .own
        } else if publishedPatterns.contains(pattern) || pattern.hasPrefix("/own/") {
            self = .published
        } else {
            self = .office
        }
    }
}

private let balancerPatterns: Set<String> = [Readiness.livePath, Readiness.readyPath]

private let publishedPatterns: Set<String> = [
    "/bundle", "/trust-list", "/notices", "/case-key", "/status/**", "/log/**", "/board",
    "/board/events",
    "/health", "/favicon.svg", "/favicon.ico", "/robots.txt", "/api/v1/board", "/api/v1/bundle",
    "/api/v1/openapi.json",
]
