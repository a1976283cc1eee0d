import AmanOffice

/// Addresses of revoking, suspending, reinstating, replacing, and of the notices.
let revokeRouteRules: [RouteRule] = [
    RouteRule(pattern: "/revoke", access: .act(.revoke)),
    RouteRule(pattern: "/revoke/letter/{number}", takesForms: true, access: .act(.revoke)),
    RouteRule(pattern: "/revoke/letter/{number}/confirm", access: .act(.revoke)),
    // Where change requests were until version 14; bookmarks and open pages still lead there.
    RouteRule(pattern: "/revoke/wish/{id}", access: .act(.revoke)),
    RouteRule(pattern: "/change-requests/{id}", access: .act(.revoke)),
    RouteRule(
        pattern: "/change-requests/{id}/approve",
        takesForms: true,
        givesPages: false,
        access: .act(.revoke)
    ),
    RouteRule(
        pattern: "/change-requests/{id}/decline",
        takesForms: true,
        givesPages: false,
        access: .act(.revoke)
    ),
    RouteRule(
        pattern: "/change-requests/{id}/withdraw",
        takesForms: true,
        givesPages: false,
        access: .act(.revoke)
    ),
    RouteRule(
        pattern: "/letter/{number}/notice",
        access: .act(.letter)
    ),
    RouteRule(
        pattern: "/decision/{ticket}/notice",
        access: .anyRight([.review, .decide, .handOut])
    ),
]
