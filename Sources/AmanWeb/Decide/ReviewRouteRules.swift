import AmanOffice

/// Who may pass to the reviewer's pages.
let reviewRouteRules: [RouteRule] = [
    RouteRule(pattern: "/review", access: .act(.review)),
    RouteRule(pattern: "/decide", access: .act(.decide)),
    RouteRule(pattern: "/review/batch", access: .act(.decide)),
    RouteRule(
        pattern: "/review/decide",
        takesForms: true,
        givesPages: false,
        access: .act(.decide)
    ),
    RouteRule(pattern: "/review/decided", access: .act(.decide)),
    RouteRule(
        pattern: "/review/case/{ticket}",
        takesForms: true,
        access: .act(.review),
        directAnswer: .record
    ),
    RouteRule(
        pattern: "/review/case/{ticket}/decide",
        takesForms: true,
        givesPages: false,
        access: .act(.decide)
    ),
    RouteRule(
        pattern: "/review/case/{ticket}/withdraw",
        takesForms: true,
        givesPages: false,
        access: .act(.decide)
    ),
    RouteRule(
        pattern: "/review/case/{ticket}/appeal",
        takesForms: true,
        givesPages: false,
        access: .act(.review)
    ),
    RouteRule(
        pattern: "/review/case/{ticket}/list",
        takesForms: true,
        givesPages: false,
        access: .act(.review)
    ),
    RouteRule(
        pattern: "/review/case/{ticket}/clear",
        takesForms: true,
        givesPages: false,
        access: .act(.decide)
    ),
    RouteRule(
        pattern: "/review/case/{ticket}/ask-again",
        takesForms: true,
        givesPages: false,
        access: .act(.decide)
    ),
    RouteRule(pattern: "/review/photo/{ticket}", access: .act(.review)),
]
