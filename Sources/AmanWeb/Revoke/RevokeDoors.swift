import AmanOffice

/// Addresses of taking back, pausing, reinstating, replacing, and of the notices.
let revokeDoorways: [Doorway] = [
    Doorway(pattern: "/revoke", door: .right(.revoke)),
    Doorway(pattern: "/revoke/letter/{number}", takesForms: true, door: .right(.revoke)),
    Doorway(pattern: "/revoke/wish/{id}", door: .right(.revoke)),
    Doorway(
        pattern: "/revoke/wish/{id}/approve",
        takesForms: true,
        givesPages: false,
        door: .right(.revoke)
    ),
    Doorway(
        pattern: "/revoke/wish/{id}/decline",
        takesForms: true,
        givesPages: false,
        door: .right(.revoke)
    ),
    Doorway(
        pattern: "/revoke/wish/{id}/take-back",
        takesForms: true,
        givesPages: false,
        door: .right(.revoke)
    ),
    Doorway(
        pattern: "/letter/{number}/notice",
        door: .anyRight([.issue, .revoke, .handOut])
    ),
    Doorway(
        pattern: "/decision/{ticket}/notice",
        door: .anyRight([.review, .decide, .handOut])
    ),
]
