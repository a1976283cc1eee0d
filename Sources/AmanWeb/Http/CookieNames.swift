import HTTPTypes
import Hummingbird

/// Gives the site's cookies the names that browsers guard, where they come by TLS.
///
/// A browser takes `__Host-` only with `Secure`, from this very host and for all its paths. Pages
/// know the names without it, and whether a proxy or this server ends TLS is no concern of theirs.
///
/// Source: RFC 6265bis, section 4.1.3.2.
struct CookieNames: RouterMiddleware {
    typealias Context = SiteContext

    /// What every cookie of the site begins with.
    private static let own = "aman-"
    private static let guarded = "__Host-"

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard context.isSecure else { return try await next(request, context) }
        var head = request.head
        let cookies = head.headerFields[values: .cookie].flatMap(Self.bare)
        head.headerFields[.cookie] = cookies.isEmpty ? nil : cookies.joined(separator: "; ")
        var response = try await next(Request(head: head, body: request.body), context)
        let set = response.headers[values: .setCookie]
        if !set.isEmpty { response.headers[values: .setCookie] = set.map(Self.marked) }
        return response
    }

    /// The site's own cookies of a header; one that no browser guarded is left out.
    private static func bare(_ line: String) -> [String] {
        line.split(separator: ";").compactMap { part in
            let cookie = part.drop { $0 == " " }
            guard cookie.hasPrefix(guarded + own) else { return nil }
            return String(cookie.dropFirst(guarded.count))
        }
    }

    private static func marked(_ line: String) -> String {
        guard line.hasPrefix(own) else { return line }
        return guarded + line + "; Secure"
    }
}
