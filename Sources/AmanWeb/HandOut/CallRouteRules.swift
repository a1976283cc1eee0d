import AmanOffice
import AmanTexts

/// The caller's console, for staff who hand letters out.
let callRouteRules: [RouteRule] =
    [
        RouteRule(pattern: "/call", access: .act(.handOut)),
        RouteRule(pattern: "/call/ticket/{ticket}", access: .act(.handOut)),
        RouteRule(pattern: "/call/photo/{ticket}", access: .act(.handOut)),
        RouteRule(pattern: "/call/proof-slip/{ticket}", access: .act(.handOut)),
        // A scanned letter's text and its keys, in three bytes each.
        RouteRule(
            pattern: "/call/hand-out",
            takesForms: true,
            givesPages: false,
            access: .act(.handOut),
            formByteCountMax: 65_536
        ),
    ]
    + ["desk", "next", "again", "no-show", "find", "open"].map { action in
        RouteRule(
            pattern: "/call/\(action)",
            takesForms: true,
            givesPages: false,
            access: .act(.handOut),
            directAnswer: action == "open" ? .record : nil
        )
    }
