import AmanOffice

/// Addresses of issuing and printing.
let issueRouteRules: [RouteRule] = [
    RouteRule(pattern: "/issue", takesForms: true, access: .act(.issue)),
    RouteRule(pattern: "/clock", takesForms: true, access: .act(.clock)),
    RouteRule(pattern: "/issue/job", access: .act(.issue)),
    RouteRule(pattern: "/issue/job/state", access: .act(.issue), isQuiet: true),
    RouteRule(
        pattern: "/issue/job/stop",
        takesForms: true,
        givesPages: false,
        access: .act(.issue)
    ),
    RouteRule(pattern: "/issue/letters", access: .act(.issue)),
    RouteRule(pattern: "/issue/check", access: .act(.issue)),
    RouteRule(
        pattern: "/issue/preview",
        takesForms: true,
        givesPages: false,
        access: .act(.issue),
        directAnswer: .file
    ),
    RouteRule(
        pattern: "/issue/print",
        takesForms: true,
        access: .act(.issue),
        directAnswer: .file
    ),
    RouteRule(
        pattern: "/issue/print/proof-slips",
        takesForms: true,
        givesPages: false,
        access: .act(.issue),
        directAnswer: .file
    ),
    RouteRule(
        pattern: "/issue/print/well",
        takesForms: true,
        givesPages: false,
        access: .act(.issue)
    ),
]
