/// The few pictures of the letter, each drawn by us in single strokes.
enum Pictograms {
    /// The mark of Aman: an open gateway arch in one line.
    static let arch: [Stroke] = [
        .move(0, 1), .line(0.16, 1), .line(0.16, 0.42),
        .arc(0.5, 0.42, radius: 0.34, from: 1, to: 2),
        .line(0.84, 1), .line(1, 1),
    ]

    /// A sheet of paper with its lines and its code: look at the letter.
    static let letter: [Stroke] = [
        .move(0.2, 0.05), .line(0.66, 0.05), .line(0.82, 0.2), .line(0.82, 0.95), .line(0.2, 0.95),
        .close,
        .move(0.66, 0.05), .line(0.66, 0.2), .line(0.82, 0.2),
        .move(0.32, 0.34), .line(0.7, 0.34),
        .move(0.32, 0.48), .line(0.7, 0.48),
        .move(0.32, 0.66), .line(0.48, 0.66), .line(0.48, 0.82), .line(0.32, 0.82), .close,
        .move(0.58, 0.74), .line(0.7, 0.74),
    ]

    /// A portrait beside the same face: compare name, year of birth and photo.
    static let compare: [Stroke] = [
        .move(0.02, 0.14), .line(0.42, 0.14), .line(0.42, 0.7), .line(0.02, 0.7), .close,
        .lift, .arc(0.22, 0.35, radius: 0.1, from: 0, to: 2),
        .lift, .arc(0.22, 0.7, radius: 0.15, from: 1, to: 2),
        .lift, .arc(0.78, 0.3, radius: 0.14, from: 0, to: 2),
        .lift, .arc(0.78, 0.76, radius: 0.22, from: 1, to: 2),
        .move(0.4, 0.88), .line(0.6, 0.88),
        .move(0.4, 0.96), .line(0.6, 0.96),
    ]

    /// The open gateway with the road leading through it: let the holder pass.
    static let pass: [Stroke] = [
        .move(0.42, 0.95), .line(0.5, 0.95), .line(0.5, 0.4),
        .arc(0.71, 0.4, radius: 0.21, from: 1, to: 2),
        .line(0.92, 0.95), .line(1, 0.95),
        .move(0, 0.66), .line(0.7, 0.66),
        .move(0.58, 0.54), .line(0.71, 0.66), .line(0.58, 0.78),
    ]

    /// Two bars: suspended.
    static let pause: [Stroke] = [
        .move(0.32, 0.15), .line(0.32, 0.85), .move(0.68, 0.15), .line(0.68, 0.85),
    ]

    /// An open ring: revoked.
    static let openSeal: [Stroke] = [.lift, .arc(0.5, 0.5, radius: 0.38, from: -0.25, to: 1.25)]

    /// An arrow to the next paper: exchanged.
    static let exchanged: [Stroke] = [
        .move(0.08, 0.5), .line(0.9, 0.5), .move(0.6, 0.2), .line(0.9, 0.5), .line(0.6, 0.8),
    ]

    /// A handset with its waves: call, or read out by radio.
    static let radio: [Stroke] = [
        .move(0.28, 0.3), .line(0.62, 0.3), .line(0.62, 0.98), .line(0.28, 0.98), .close,
        .move(0.36, 0.3), .line(0.36, 0.02),
        .move(0.36, 0.42), .line(0.54, 0.42), .move(0.36, 0.52), .line(0.54, 0.52),
        .lift, .arc(0.4, 0.14, radius: 0.3, from: -0.25, to: 0.25),
        .lift, .arc(0.4, 0.14, radius: 0.46, from: -0.25, to: 0.25),
    ]
}
