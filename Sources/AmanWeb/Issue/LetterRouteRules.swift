import AmanOffice

/// Anyone who makes letters, revokes them or puts them into someone's hand.
private let letterHands: [Right] = [.issue, .revoke, .handOut]

/// Addresses of single letters.
let letterRouteRules: [RouteRule] = [
    RouteRule(pattern: "/letter", takesForms: true, access: .anyRight(letterHands)),
    RouteRule(pattern: "/letter/{number}", access: .anyRight(letterHands)),
    RouteRule(pattern: "/letter/{number}/proof", access: .anyRight(letterHands)),
    RouteRule(
        pattern: "/letter/{number}/open",
        takesForms: true,
        givesPages: false,
        access: .anyRight(letterHands)
    ),
]
