import AmanOffice
import AmanTexts

/// The caller's console, for staff who hand letters out.
let callRouteRules: [RouteRule] =
    [
        RouteRule(pattern: "/call", access: .right(.handOut)),
        RouteRule(pattern: "/call/ticket/{ticket}", access: .right(.handOut)),
        // A scanned letter's text and its keys, in three bytes each.
        RouteRule(
            pattern: "/call/hand-out",
            takesForms: true,
            givesPages: false,
            access: .right(.handOut),
            formByteCountMax: 65_536
        ),
    ]
    + ["desk", "next", "again", "no-show", "find", "open"].map { action in
        RouteRule(
            pattern: "/call/\(action)",
            takesForms: true,
            givesPages: false,
            access: .right(.handOut)
        )
    }
