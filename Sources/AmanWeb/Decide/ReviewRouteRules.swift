import AmanOffice

/// Who may pass to the reviewer's pages.
let reviewRouteRules: [RouteRule] = [
    RouteRule(pattern: "/review", access: .right(.review)),
    RouteRule(pattern: "/decide", access: .right(.decide)),
    RouteRule(
        pattern: "/review/batch",
        takesForms: true,
        givesPages: false,
        access: .right(.decide)
    ),
    RouteRule(
        pattern: "/review/decide",
        takesForms: true,
        givesPages: false,
        access: .right(.decide)
    ),
    RouteRule(pattern: "/review/case/{ticket}", takesForms: true, access: .right(.review)),
    RouteRule(
        pattern: "/review/case/{ticket}/decide",
        takesForms: true,
        givesPages: false,
        access: .right(.decide)
    ),
    RouteRule(
        pattern: "/review/case/{ticket}/withdraw",
        takesForms: true,
        givesPages: false,
        access: .right(.decide)
    ),
    RouteRule(
        pattern: "/review/case/{ticket}/appeal",
        takesForms: true,
        givesPages: false,
        access: .right(.review)
    ),
    RouteRule(pattern: "/review/photo/{ticket}", access: .right(.review)),
]
