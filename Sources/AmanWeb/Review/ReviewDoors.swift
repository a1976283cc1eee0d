import AmanOffice

/// Who may pass to the reviewer's pages.
let reviewDoorways: [Doorway] = [
    Doorway(pattern: "/review", door: .right(.review)),
    Doorway(pattern: "/decide", door: .right(.decide)),
    Doorway(pattern: "/review/batch", takesForms: true, givesPages: false, door: .right(.decide)),
    Doorway(pattern: "/review/decide", takesForms: true, givesPages: false, door: .right(.decide)),
    Doorway(pattern: "/review/case/{ticket}", takesForms: true, door: .right(.review)),
    Doorway(
        pattern: "/review/case/{ticket}/decide",
        takesForms: true,
        givesPages: false,
        door: .right(.decide)
    ),
    Doorway(
        pattern: "/review/case/{ticket}/take-back",
        takesForms: true,
        givesPages: false,
        door: .right(.decide)
    ),
    Doorway(
        pattern: "/review/case/{ticket}/appeal",
        takesForms: true,
        givesPages: false,
        door: .right(.review)
    ),
    Doorway(pattern: "/review/photo/{ticket}", door: .right(.review)),
]
