import AmanOffice

/// Whoever makes letters, takes them back or puts them into somebody's hand.
private let letterHands: [Right] = [.issue, .revoke, .handOut]

/// Addresses of single letters.
let letterDoorways: [Doorway] = [
    Doorway(pattern: "/letter", takesForms: true, door: .anyRight(letterHands)),
    Doorway(pattern: "/letter/{number}", door: .anyRight(letterHands)),
    Doorway(pattern: "/letter/{number}/proof", door: .anyRight(letterHands)),
    Doorway(
        pattern: "/letter/{number}/open",
        takesForms: true,
        givesPages: false,
        door: .anyRight(letterHands)
    ),
]
