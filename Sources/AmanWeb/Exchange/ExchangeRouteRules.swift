import AmanOffice

/// Addresses of the exchange desk.
let exchangeRouteRules: [RouteRule] = [
    // A photo of a letter, as a camera writes it, and the fields beside it.
    RouteRule(
        pattern: "/exchange",
        takesForms: true,
        access: .right(.exchange),
        formByteCountMax: SiteLimits().formByteCountMax
    ),
    RouteRule(
        pattern: "/exchange/confirm",
        takesForms: true,
        givesPages: false,
        access: .right(.exchange),
        formByteCountMax: 32_768
    ),
]
