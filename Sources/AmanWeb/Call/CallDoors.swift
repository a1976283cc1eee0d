import AmanOffice

/// The caller's console: whoever hands letters out.
let callDoorways: [Doorway] =
    [
        Doorway(pattern: "/call", door: .right(.handOut)),
        Doorway(pattern: "/call/ticket/{ticket}", door: .right(.handOut)),
        // A scanned letter's text, in three bytes each.
        Doorway(
            pattern: "/call/hand-out",
            takesForms: true,
            givesPages: false,
            door: .right(.handOut),
            formByteCountMax: 32_768
        ),
    ]
    + ["desk", "next", "again", "no-show", "find", "open"].map { action in
        Doorway(
            pattern: "/call/\(action)",
            takesForms: true,
            givesPages: false,
            door: .right(.handOut)
        )
    }
