import HTTPTypes
import Hummingbird

/// What every answer says to the browser: nothing from elsewhere, nothing in frames, no traces.
///
/// `same-origin` and not `no-referrer`: with the latter browsers send forms of our own pages as if
/// they came from nowhere, and a form from elsewhere would look the same. No name is ever in an
/// address. The camera is for photos at the desk.
let securityHeaders: [(name: String, value: String)] = [
    ("Content-Security-Policy", ownPolicy),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), browsing-topics=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
]

private let ownPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    + "connect-src 'self'; "
    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/// The policy of a page that may do one thing more.
func policy(adding directive: String) -> String { ownPolicy + "; " + directive }

/// Puts the security headers on every answer, refusals included.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    private let fields: [HTTPField]

    init() {
        fields = securityHeaders.compactMap { header in
            HTTPField.Name(header.name).map { HTTPField(name: $0, value: header.value) }
        }
    }

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // The verifier page's files have a policy of their own, and a stricter one.
        for field in fields where response.headers[field.name] == nil {
            response.headers[field.name] = field.value
        }
        return response
    }
}
