import AmanTexts

/// The counter's few icons: one stroke, drawn for 24 units, in the ink of the text around them.
enum Icon {
    /// The mark: a plain gateway arch in one line, open.
    static let gateway = drawn("M2 21h4V11.5a6 6 0 0 1 12 0V21h4")
    /// A tick in a circle: in force.
    static let tick = drawn(circle + "M7.5 12.4l3 3.1 6-6.6")
    /// An hourglass: ended, or not yet begun.
    static let hourglass = drawn(
        "M6 2.5h12M6 21.5h12M7.5 2.5V6c0 3 4.5 4 4.5 6s-4.5 3-4.5 6v3.5"
            + "M16.5 2.5V6c0 3-4.5 4-4.5 6s4.5 3 4.5 6v3.5"
    )
    /// A turned page: exchanged for a newer letter.
    static let turnedPage = drawn(
        "M5 2.5h9l5 5v14H5zM14 2.5v5h5M8.5 15.5h6M12 12.5l3 3-3 3",
        role: "icon points"
    )
    /// An open seal: revoked.
    static let openSeal = drawn(
        "M17.7 5.1a8 8 0 1 0 1.7 2.6M12 8.2a3.8 3.8 0 1 0 3.8 3.8"
            + "M8.5 18.8 7 22l5-1.6 5 1.6-1.5-3.2"
    )
    /// Two bars: paused.
    static let pause = drawn(circle + "M9.5 8v8M14.5 8v8")
    /// A question in a circle: cannot tell, or a key that is not known.
    static let question = drawn(
        circle + "M9 9.4a3 3 0 1 1 4.6 2.6c-1 .6-1.6 1.2-1.6 2.4M12 17.3v.2"
    )
    /// A torn page: the signature does not fit, or nothing could be read.
    static let tornPage = drawn(
        "M5 2.5h14v9l-2.8 2-2.8-2-2.8 2-2.8-2-2.8 2z"
            + "M5 17l2.8-2 2.8 2 2.8-2 2.8 2 2.8-2v6.5H5z"
    )
    /// Points the way one reads.
    static let arrow = drawn("M2.5 12h18M15 6.5l5.5 5.5-5.5 5.5", role: "way points")

    private static let circle = "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z"

    /// What points is turned round by the style where one reads leftwards.
    private static func drawn(_ path: String, role: String = "icon") -> Markup {
        """
        <svg class="\(role)" viewBox="0 0 24 24" fill="none" stroke="currentColor" \
        stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" \
        focusable="false"><path d="\(path)"/></svg>
        """
    }
}

/// The mark alone, for the browser's tab; it follows the browser's light or dark.
let faviconSVG = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>path{fill:none;\
    stroke:#0B5C6B;stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}\
    @media(prefers-color-scheme:dark){path{stroke:#7CC7D4}}</style>\
    <path d="M2 21h4V11.5a6 6 0 0 1 12 0V21h4"/></svg>
    """
