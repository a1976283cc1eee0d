import AmanOffice

/// Addresses of issuing and printing.
let issueRouteRules: [RouteRule] = [

    RouteRule(pattern: "/issue", takesForms: true, access: .right(.issue)),
    RouteRule(
        pattern: "/clock",
        takesForms: true,
        access: .anyRight([.issue, .exchange, .revoke, .staff])
    ),
    RouteRule(pattern: "/issue/job", access: .right(.issue)),
    RouteRule(pattern: "/issue/job/state", access: .right(.issue), isQuiet: true),
    RouteRule(
        pattern: "/issue/job/stop",
        takesForms: true,
        givesPages: false,
        access: .right(.issue)
    ),
    RouteRule(pattern: "/issue/letters", access: .right(.issue)),
    RouteRule(pattern: "/issue/print", takesForms: true, givesPages: false, access: .right(.issue)),
]
