import AmanOffice

/// The office's own pages: what is said of places and to posts is for everybody to read.
let officeDoorways = [
    Doorway(pattern: "/coverage", door: .everybody),
    Doorway(
        pattern: "/coverage/report",
        takesForms: true,
        door: .right(.incidents),
        formByteCountMax: 16_384
    ),
    Doorway(
        pattern: "/coverage/report/{id}",
        takesForms: true,
        door: .right(.incidents),
        formByteCountMax: 16_384
    ),
    Doorway(pattern: "/notices-to-posts", door: .everybody),
    Doorway(pattern: "/notices-to-posts/paper/{id}", door: .staff),
    Doorway(
        pattern: "/notices-to-posts/write",
        takesForms: true,
        door: .right(.incidents),
        formByteCountMax: 65_536
    ),
    Doorway(
        pattern: "/notices-to-posts/withdraw/{id}",
        takesForms: true,
        door: .right(.incidents),
        formByteCountMax: 65_536
    ),
    Doorway(pattern: "/programme", door: .staff),
    Doorway(pattern: "/audit", door: .right(.numbers)),
]
