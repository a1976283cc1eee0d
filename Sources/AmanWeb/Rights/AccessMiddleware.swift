import AmanOffice
import AmanTexts
import AmanWatch
import HTTPTypes
import Hummingbird
import Logging

/// Lets a request through to the pages its sender may have, and no further.
///
/// A form is read here, before any page sees it, and passed on only when it is from a page of ours
/// and, where a member is signed in, from a page of that very session.
struct AccessMiddleware: RouterMiddleware {
    typealias Context = SiteContext

    var site: OfficeSite

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        // What the router found, not what the path looks like: both must never disagree.
        guard let pattern = context.endpointPath else { return try await next(request, context) }
        guard let rule = routeRules.first(where: { $0.pattern == pattern }) else {
            site.log.report(.addressWithoutRule, [.route: pattern])
            throw SiteRefusal.ourFault
        }
        if rule.access == .token {
            return try await next(request, try await admitted(request, context))
        }
        var context = context
        context.visitor = try await visitor(request, rule)
        try passes(context.visitor, rule)
        // Letters are checked by forms of their own size, and by programs too.
        if request.method == .post, rule.pattern != "/check" {
            try checkOrigin(request)
            context.form = try await form(request, rule, context)
        }
        return try await next(request, context)
    }

    private func visitor(_ request: Request, _ rule: RouteRule) async throws -> Visitor? {
        guard let token = site.sessionToken(request) else {
            return nil
        }
        let session = try await site.people.session(token, isPresence: !rule.isQuiet)
        return session.map { Visitor(session: $0) }
    }

    private func passes(_ visitor: Visitor?, _ rule: RouteRule) throws(SiteRefusal) {
        if rule.access == .everybody { return }
        guard let visitor else { throw .signedOut }
        if rule.access == .anySession { return }
        switch visitor.session.state {
        case .locked: throw .locked
        case .needsSecondFactor: throw .needsSecondFactor
        case .open: break
        }
        if case .right(let right) = rule.access, !visitor.may(right) { throw .notYours }
        if case .anyRight(let rights) = rule.access, !rights.contains(where: visitor.may) {
            throw .notYours
        }
    }

    private func form(
        _ request: Request,
        _ rule: RouteRule,
        _ context: SiteContext
    ) async throws -> PostedForm {
        let form = try await postedForm(
            request,
            within: try context.bodyAllowance(),
            byteCountMax: rule.formByteCountMax,
            site.limits
        )
        guard let visitor = context.visitor, rule.access != .everybody else { return form }
        let mark = Array((form.text("mark") ?? "").utf8)
        guard sameBytes(mark, Array(visitor.mark.utf8)) else { throw SiteRefusal.staleForm }
        return form
    }

    /// Refuses a form that another site's page has sent.
    ///
    /// Browsers say where a form comes from in one of two headers, and no page can change them.
    private func checkOrigin(_ request: Request) throws(SiteRefusal) {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
            guard site == "same-origin" else { throw .staleForm }
        }
        guard let origin = request.headers[.origin] else { return }
        let host = request.head.authority ?? ""
        guard origin == "http://\(host)" || origin == "https://\(host)" else { throw .staleForm }
    }
}
