import AmanTexts
import HTTPTypes
import Hummingbird
import Logging

/// Tells the log that a page was given: method, which page, status, time.
///
/// Never the path as it came, the query, the body, the sender's address or the browser's name: a
/// letter's text may be in any of them, and who asks is private. Nothing of reports of incidents: a
/// line has the time.
struct RequestLog<Context: RequestContext>: RouterMiddleware {
    var log: Logger

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        // When a report was filed, or its receipt opened, is in no log at any level.
        guard context.endpointPath?.hasPrefix("/incident") != true else { return response }
        let taken = (ContinuousClock.now - start) / .milliseconds(1)
        log.debug(
            "answered",
            metadata: [
                "method": "\(known(request.method))",
                "page": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)",
                "ms": "\(Int(taken))",
            ]
        )
        return response
    }

    /// The method's name if it is a usual one: anything else is the sender's free text.
    private func known(_ method: HTTPRequest.Method) -> String {
        let usual: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch, .options]
        return usual.contains(method) ? method.rawValue : "other"
    }
}
