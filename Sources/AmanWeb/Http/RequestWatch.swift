import AmanWatch
import HTTPTypes
import Hummingbird
import Logging

/// Counts each request, writes a line about it, and begins its trace.
///
/// Never the path as it came, the query, the body, the sender's address or the browser's name: a
/// letter's text may be in any of them, and who asks is private. Nothing at all of reports of
/// incidents and of letters that are checked: a line has the time, and a count that grew has too.
struct RequestWatch: RouterMiddleware {
    typealias Context = SiteContext

    var log: Logger

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard isWatched(context.endpointPath, request.method) else {
            return try await untraced { try await next(request, context) }
        }
        let (route, method) = (context.endpointPath ?? noRoute, known(request.method))
        let start = ContinuousClock.now
        let response = try await traced(.request, [.route: route, .method: method]) {
            let response = try await next(request, context)
            noteInTrace(.status, String(response.status.code))
            return response
        }
        let taken = ContinuousClock.now - start
        count(
            route,
            method,
            response.status,
            taken,
            WorkShare(pattern: context.endpointPath, method: request.method)
        )
        log.report(
            .answered,
            [
                .route: route, .method: method, .status: String(response.status.code),
                .duration: String(Int(taken / .milliseconds(1))),
                .request: context.requestID.description,
            ]
        )
        return response
    }

    private func count(
        _ route: String,
        _ method: String,
        _ status: HTTPResponse.Status,
        _ taken: Duration,
        _ share: WorkShare
    ) {
        OfficeMetrics.requests.count(route, method, "\(status.code / 100)xx")
        OfficeMetrics.requestSeconds.count(route, by: taken.inSeconds)
        OfficeMetrics.requestDuration.record(taken, share.code)
    }

    /// The method's name if it is a usual one: anything else is the sender's free text.
    private func known(_ method: HTTPRequest.Method) -> String {
        let usual: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch]
        return usual.contains(method) ? method.rawValue : "other"
    }
}

/// Whether a request is counted, logged and traced: not where that it came is private.
func isWatched(_ pattern: String?, _ method: HTTPRequest.Method) -> Bool {
    guard let pattern else { return true }
    if pattern == "/check" || pattern.hasPrefix("/check/") { return method != .post }
    return pattern != "/incident" && !pattern.hasPrefix("/incident/")
}

/// What is written for an address that is none of ours.
let noRoute = "none"

/// The values that a metric's label for routes may have: the templates of the rights table.
package let watchedRoutes: Set<String> = Set(
    routeRules.map(\.pattern).filter { isWatched($0, .get) } + [noRoute]
)
