import AmanOffice

/// Addresses of the exchange desk.
let exchangeDoorways: [Doorway] = [
    // A photo of a letter, as a camera writes it, and the fields beside it.
    Doorway(
        pattern: "/exchange",
        takesForms: true,
        door: .right(.exchange),
        formByteCountMax: CounterLimits().formByteCountMax
    ),
    Doorway(
        pattern: "/exchange/confirm",
        takesForms: true,
        givesPages: false,
        door: .right(.exchange),
        formByteCountMax: 32_768
    ),
]
