import AmanOffice
import AmanTexts
import AmanWatch
import HTTPTypes
import Hummingbird
import Logging

/// Turns every refusal and every fault into a page that says in words what happened.
struct RefusalPages: RouterMiddleware {
    typealias Context = SiteContext

    var site: any CheckingSite

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as SiteRefusal {
            return await answer(refusal, request, context)
        } catch OpenError.quotaReached(_, let limit) {
            return await answer(.quotaReached(limit: limit), request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return await answer(refusalForUnknown(request), request, context)
        } catch {
            if isApiPath(request.uri.path), let problem = apiProblem(for: error),
                problem.code != .ourFault
            {
                return problem.response
            }
            if let row = ProtectedRow(refusedBy: error) {
                report(.recordNotAuthentic, [.row: row.code], context)
                return await answer(.notAuthentic(row), request, context)
            }
            if case .rolledBack? = RecordsError(behind: error) {
                report(.logBehind, [:], context)
                return await answer(.logBehind, request, context)
            }
            if let refusal = passing(error) { return await answer(refusal, request, context) }
            // Only the kind of the fault: what it carries may be about a person.
            report(.pageFailed, [.fault: "\(type(of: error))"], context)
            return await answer(.ourFault, request, context)
        }
    }

    private func report(
        _ event: OfficeEvent,
        _ facts: [LogFact: String],
        _ context: SiteContext
    ) {
        let place: [LogFact: String] = [
            .route: context.endpointPath ?? noRoute, .request: context.requestID.description,
        ]
        site.log.report(event, facts.merging(place) { fact, _ in fact })
    }

    /// What is said where the records may do it a little later; nil for every other error.
    private func passing(_ error: any Error) -> SiteRefusal? {
        switch RecordsError(behind: error) {
        case .busy?: .recordsSilent
        case .cannotWrite?: .recordsTakeNothing
        // Another server can do it, or this one after its upgrade.
        case .outdated?: .overloaded
        default: nil
        }
    }

    private func refusalForUnknown(_ request: Request) -> SiteRefusal {
        let allowed = allowedMethods(path: request.uri.path)
        guard !allowed.isEmpty, !allowed.contains(request.method) else { return .notFound }
        return .wrongMethod(allowed: allowed)
    }

    private func answer(
        _ refusal: SiteRefusal,
        _ request: Request,
        _ context: SiteContext
    ) async -> Response {
        if let code = refusal.shedCode, isWatched(context.endpointPath, request.method) {
            OfficeMetrics.shed.count(code)
        }
        if isApiPath(request.uri.path) { return ApiProblem(refusal).response }
        var setting = site.setting(request)
        if let way = wayOn(from: refusal, request, setting) { return .seeOther(way) }
        let text = refusal.text(setting.words.refusals)
        var response: Response
        if request.uri.path == "/check" {
            response = .page(
                checkPage(setting, refusal: text),
                setting,
                status: refusal.status
            )
        } else if wantsPage(request) {
            // A member stays in their own frame.
            if refusal.mayAskWho { setting = await site.ownSetting(request) }
            response = .page(refusalPage(text, setting), setting, status: refusal.status)
        } else {
            response = .text("\(text.happened)\n\(text.advice)\n", status: refusal.status)
        }
        switch refusal {
        case .wrongMethod(let allowed):
            response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        case .busy, .boardsFull: response.headers[.retryAfter] = "10"
        case .overloaded, .recordsSilent: response.headers[.retryAfter] = "2"
        case .recordsTakeNothing: response.headers[.retryAfter] = "60"
        case .sealed: response.headers[.retryAfter] = "3600"
        default: break
        }
        return response
    }

    /// Where a visitor is sent instead of being refused: to sign in, to unlock, to a second factor.
    ///
    /// Only from a page: what was posted would be lost on the way, so that is said instead.
    private func wayOn(
        from refusal: SiteRefusal,
        _ request: Request,
        _ setting: PageSetting
    ) -> String? {
        guard request.method == .get, wantsPage(request) else { return nil }
        let to = ownPath(request.uri.path).map { "&to=" + $0 } ?? ""
        return switch refusal {
        case .signedOut: setting.link("/sign-in") + to
        case .locked: setting.link("/unlock") + to
        case .needsSecondFactor: setting.link("/second-factor")
        default: nil
        }
    }

    /// True for a browser; a monitor or a checkpoint's updater gets plain lines.
    private func wantsPage(_ request: Request) -> Bool {
        request.headers[.accept]?.contains("text/html") == true
    }
}

extension SiteRefusal {
    /// As the metrics name what is refused because there is too much of it; nil for all else.
    fileprivate var shedCode: String? {
        switch self {
        case .overloaded: "overloaded"
        case .busy: "busy"
        case .boardsFull: "boards-full"
        case .tooSlow: "too-slow"
        case .quotaReached: "quota"
        case .sealed: "sealed"
        default: nil
        }
    }

    /// Whether the session may be read again to draw the page: not where too much is asked already.
    fileprivate var mayAskWho: Bool {
        switch self {
        case .notFound, .wrongMethod, .brokenForm, .formTooLarge, .notYours, .staleForm, .locked,
            .needsSecondFactor, .quotaReached, .notAuthentic, .sealed:
            true
        default: false
        }
    }
}

/// What happened and what to do, with one way on.
private func refusalPage(_ text: RefusalText, _ setting: PageSetting) -> Markup {
    let words = setting.words.refusals
    return page(
        PageFrame(title: text.happened, navigation: navigation(setting, at: nil)),
        setting,
        content: """
            <h1>\(text.happened)</h1>
            <p class="lead">\(text.advice)</p>
            <p class="after">\
            <a class="action" href="\(setting.link("/"))">\(words.backToToday)</a></p>
            """
    )
}
