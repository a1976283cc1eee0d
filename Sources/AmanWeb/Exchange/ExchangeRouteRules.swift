import AmanOffice

/// Addresses of the exchange desk.
let exchangeRouteRules: [RouteRule] = [
    // A photo of a letter, as a camera writes it, and the fields beside it.
    RouteRule(
        pattern: "/exchange",
        takesForms: true,
        access: .act(.exchange),
        formByteCountMax: SiteLimits().formByteCountMax,
        directAnswer: .letter
    ),
    RouteRule(pattern: "/exchange/done/{number}", access: .act(.exchange)),
    RouteRule(
        pattern: "/exchange/confirm",
        takesForms: true,
        givesPages: false,
        access: .act(.exchange),
        formByteCountMax: 32_768
    ),
]
