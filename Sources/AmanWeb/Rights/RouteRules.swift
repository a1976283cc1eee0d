import AmanOffice
import AmanTexts
import HTTPTypes

/// Who may pass to an address.
enum AccessRule: Equatable, Sendable {
    /// Anyone, signed in or not.
    case everybody
    /// Members who are signed in, also while locked or before the second factor is set up.
    case anySession
    /// Members who are signed in and open, whatever they may do.
    case staff
    /// Members who have the right.
    case right(Right)
    /// A desk's token; the operation has its scopes.
    case token
    /// Members who have one of the rights.
    case anyRight([Right])
}

extension AccessRule {
    /// Members who may do this: the same table as for commands.
    static func act(_ act: StaffAct) -> AccessRule {
        act.rights.count == 1 ? .right(act.rights[0]) : .anyRight(act.rights)
    }
}

/// Why a form of staff is answered by a page or a file itself.
///
/// Every other form that does something leads on to a page, so that reload and the way back repeat
/// nothing and the language may be switched there.
enum DirectAnswer: Equatable, Sendable {
    /// A code or a token that is shown once: no address may show it again.
    case secret
    /// A person's record, opened for a reason: no address may open it again.
    case record
    /// What a letter says: its text is in no address.
    case letter
    /// A file that opens beside the page, or is saved.
    case file
    /// What the page's own script asked for.
    case script
    /// The last page before the office is sealed: no other is left.
    case seal
}

/// One address of the site: what it takes, and from whom.
struct RouteRule: Equatable, Sendable {
    /// As the router writes it: `/staff/{id}/roles`.
    var pattern: String
    /// Beside GET and HEAD.
    var takesForms = false
    var givesPages = true
    var access: AccessRule
    /// Most bytes of a form; texts take three bytes for each of theirs.
    var formByteCountMax = 16_384
    /// Asked by a page itself and not by a person: does not keep a session awake.
    var isQuiet = false
    /// Why its forms are not answered by a redirect; nil where they are.
    var directAnswer: DirectAnswer?

    /// The methods this address takes.
    var methods: [HTTPRequest.Method] {
        (givesPages ? [.get, .head] : []) + (takesForms ? [.post] : [])
    }

    /// Whether a path leads here.
    func leads(_ path: String) -> Bool {
        let wanted = pattern.split(separator: "/")
        let given = path.split(separator: "/")
        if wanted.last == "**" {
            return given.count >= wanted.count && given.starts(with: wanted.dropLast())
        }
        return wanted.count == given.count
            && zip(wanted, given).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}

/// The rights table: every address of the site, once.
///
/// What is not here is given to no one.
let routeRules: [RouteRule] =
    publicRouteRules + signInRouteRules + ownDeskRouteRules + accountChangeRouteRules
    + staffRouteRules + deskRouteRules
    + caseRouteRules
    + lostSlipRouteRules
    + reviewRouteRules
    + callRouteRules
    + apiRouteRules
    + siteSections.flatMap { $0.routeRules }
    + issueRouteRules
    + letterRouteRules
    + revokeRouteRules
    + exchangeRouteRules

private let publicRouteRules: [RouteRule] =
    [
        RouteRule(pattern: "/", access: .everybody),
        RouteRule(pattern: "/check", takesForms: true, access: .everybody, directAnswer: .letter),
        RouteRule(
            pattern: "/check/proof-slip",
            takesForms: true,
            givesPages: false,
            access: .everybody,
            formByteCountMax: 1_024,
            directAnswer: .file
        ),
        RouteRule(pattern: "/board", access: .everybody),
        RouteRule(pattern: "/board/events", access: .everybody, isQuiet: true),
    ]
    + ([
        Readiness.livePath, Readiness.readyPath, "/health", "/bundle", "/trust-list", "/notices",
        "/case-key", "/status/**", "/log/**", "/favicon.svg", "/favicon.ico", "/robots.txt",
    ] + OwnFile.all.map(\.path)).map { RouteRule(pattern: $0, access: .everybody) }

private let signInRouteRules = [
    RouteRule(pattern: "/sign-in", takesForms: true, access: .everybody),
    RouteRule(pattern: "/set-up", takesForms: true, access: .everybody),
    RouteRule(pattern: "/begin", takesForms: true, access: .everybody),
    RouteRule(pattern: "/unlock", takesForms: true, access: .anySession, isQuiet: true),
    RouteRule(pattern: "/lock", takesForms: true, givesPages: false, access: .anySession),
    RouteRule(pattern: "/sign-out", takesForms: true, givesPages: false, access: .anySession),
    RouteRule(
        pattern: "/second-factor",
        takesForms: true,
        access: .anySession,
        directAnswer: .secret
    ),
    RouteRule(pattern: "/account", takesForms: true, access: .staff),
]

private let staffRouteRules = [
    RouteRule(
        pattern: "/staff",
        takesForms: true,
        access: .right(.staff),
        directAnswer: .secret
    ),
    RouteRule(pattern: "/staff/{id}", access: .right(.staff)),
    RouteRule(
        pattern: "/staff/{id}/roles",
        takesForms: true,
        givesPages: false,
        access: .right(.staff)
    ),
    RouteRule(
        pattern: "/staff/{id}/reset",
        takesForms: true,
        givesPages: false,
        access: .right(.staff),
        directAnswer: .secret
    ),
    RouteRule(
        pattern: "/staff/{id}/disable",
        takesForms: true,
        access: .right(.staff)
    ),
    RouteRule(
        pattern: "/staff/{id}/enable",
        takesForms: true,
        givesPages: false,
        access: .right(.staff),
        directAnswer: .secret
    ),
    RouteRule(
        pattern: "/staff/{id}/tokens",
        takesForms: true,
        givesPages: false,
        access: .right(.staff)
    ),
    RouteRule(
        pattern: "/staff/{id}/tokens/allowed/{token}/drop",
        takesForms: true,
        givesPages: false,
        access: .right(.staff)
    ),
    RouteRule(
        pattern: "/staff/{id}/tokens/{token}/drop",
        takesForms: true,
        givesPages: false,
        access: .right(.staff)
    ),
]

private let deskRouteRules = [
    // Every field at its longest, in three bytes each, and a photo.
    RouteRule(
        pattern: "/desk",
        takesForms: true,
        access: .act(.register),
        formByteCountMax: 262_144
    ),
    RouteRule(
        pattern: "/desk/draft",
        takesForms: true,
        access: .act(.register),
        formByteCountMax: 65_536,
        directAnswer: .script
    ),
    RouteRule(pattern: "/desk/clear", takesForms: true, givesPages: false, access: .act(.register)),
    RouteRule(pattern: "/desk/ticket/{ticket}", access: .act(.register)),
    RouteRule(
        pattern: "/desk/ticket/{ticket}/correct",
        takesForms: true,
        access: .act(.correct),
        formByteCountMax: 262_144
    ),
    RouteRule(pattern: "/desk/slip/{ticket}", access: .act(.register)),
    RouteRule(
        pattern: "/desk/slip-paper",
        takesForms: true,
        givesPages: false,
        access: .act(.register)
    ),
]

/// The methods an address takes; none for an address that is not ours.
func allowedMethods(path: String) -> [HTTPRequest.Method] {
    routeRules.first { $0.leads(path) }?.methods ?? []
}

/// An address of ours to open after signing in; nil for anything a stranger could have put
/// there: another host, an address with a query, or none of ours.
func ownPath(_ text: String?) -> String? {
    guard let text, text.utf8.count <= 128, text.hasPrefix("/"), !text.hasPrefix("//"),
        text.utf8.allSatisfy(isPathByte), allowedMethods(path: text).contains(.get)
    else { return nil }
    return text
}

/// The page behind an address of a form: itself, or the nearest above it that can be opened.
///
/// - Returns: `/` where the address is none of ours.
func pagePath(of address: String) -> String {
    guard address.utf8.count <= 128, !allowedMethods(path: address).isEmpty else { return "/" }
    var path = address
    while let slash = path.lastIndex(of: "/") {
        if let own = ownPath(path) { return own }
        path = String(path[..<slash])
    }
    return "/"
}

private func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        // Letter numbers are in addresses as they are written.
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"), UInt8(ascii: "-"):
        true
    default: false
    }
}
