import AmanOffice

/// Addresses of single letters.
let letterRouteRules: [RouteRule] = [
    RouteRule(pattern: "/letter", takesForms: true, access: .act(.letter)),
    RouteRule(pattern: "/letter/{number}", access: .act(.letter)),
    RouteRule(pattern: "/letter/{number}/proof", access: .act(.letter)),
    RouteRule(pattern: "/letter/{number}/proof-slip", access: .act(.letter)),
    RouteRule(
        pattern: "/letter/{number}/open",
        takesForms: true,
        givesPages: false,
        access: .act(.letter),
        directAnswer: .record
    ),
]
