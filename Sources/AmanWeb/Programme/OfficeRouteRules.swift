import AmanOffice
import AmanTexts

/// The office's own pages: what is said of places and to posts is for everybody to read.
let officeRouteRules = [
    RouteRule(pattern: "/coverage", access: .everybody),
    RouteRule(
        pattern: "/coverage/report",
        takesForms: true,
        access: .right(.incidents),
        formByteCountMax: 16_384
    ),
    RouteRule(
        pattern: "/coverage/report/{id}",
        takesForms: true,
        access: .right(.incidents),
        formByteCountMax: 16_384
    ),
    RouteRule(pattern: "/notices-to-posts", access: .everybody),
    RouteRule(pattern: "/notices-to-posts/paper/{id}", access: .staff),
    RouteRule(
        pattern: "/notices-to-posts/write",
        takesForms: true,
        access: .right(.incidents),
        formByteCountMax: 65_536
    ),
    RouteRule(
        pattern: "/notices-to-posts/withdraw/{id}",
        takesForms: true,
        access: .right(.incidents),
        formByteCountMax: 65_536
    ),
    RouteRule(pattern: "/programme", access: .staff),
    RouteRule(pattern: "/audit", access: .right(.numbers)),
]
