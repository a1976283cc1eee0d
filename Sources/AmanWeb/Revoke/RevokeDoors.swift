import AmanOffice

/// Addresses of revoking, suspending, reinstating, replacing, and of the notices.
let revokeDoorways: [Doorway] = [
    Doorway(pattern: "/revoke", door: .right(.revoke)),
    Doorway(pattern: "/revoke/letter/{number}", takesForms: true, door: .right(.revoke)),
    // Where change requests were until version 14; bookmarks and open pages still lead there.
    Doorway(pattern: "/revoke/wish/{id}", door: .right(.revoke)),
    Doorway(pattern: "/change-requests/{id}", door: .right(.revoke)),
    Doorway(
        pattern: "/change-requests/{id}/approve",
        takesForms: true,
        givesPages: false,
        door: .right(.revoke)
    ),
    Doorway(
        pattern: "/change-requests/{id}/decline",
        takesForms: true,
        givesPages: false,
        door: .right(.revoke)
    ),
    Doorway(
        pattern: "/change-requests/{id}/withdraw",
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
