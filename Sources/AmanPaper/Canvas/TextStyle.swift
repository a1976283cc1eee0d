/// How a text is set.
struct TextStyle: Hashable {
    var face = Face.sans
    /// Points.
    var size: Double
    var bold = false
    /// Points at which lines are broken; nil leaves one line.
    var width: Double?
    var alignment = TextAlignment.left
    var rightToLeft = false
    /// BCP 47 tag, which chooses letter shapes.
    var language = "en"

    /// The same style in another size.
    func sized(_ size: Double) -> TextStyle {
        var style = self
        style.size = size
        return style
    }

    /// The same style broken at another width.
    func wide(_ width: Double) -> TextStyle {
        var style = self
        style.width = width
        return style
    }

    func aligned(_ alignment: TextAlignment) -> TextStyle {
        var style = self
        style.alignment = alignment
        return style
    }
}

/// A family of letters.
enum Face: Hashable, CaseIterable {
    case sans
    case sansArabic
    /// For Dari and Pashto titles.
    case naskh
    /// For letter numbers.
    case mono

    /// Families in order of preference; the later ones lend the letters the first one lacks.
    var families: String {
        switch self {
        case .sans: "Noto Sans, Noto Sans Arabic"
        case .sansArabic: "Noto Sans Arabic, Noto Sans"
        case .naskh: "Noto Naskh Arabic, Noto Sans Arabic, Noto Sans"
        case .mono: "Noto Sans Mono, DejaVu Sans Mono, Liberation Mono, monospace"
        }
    }
}

extension Face {
    /// Space above the baseline that the letters need, as a multiple of the size.
    ///
    /// The Arabic faces specify half as much again, for stacked marks that these languages lack.
    var ascent: Double {
        switch self {
        case .sans, .mono: 1.0
        case .sansArabic: 0.95
        case .naskh: 1.0
        }
    }

    /// Space below the baseline, as a multiple of the size.
    var descent: Double {
        switch self {
        case .sans, .mono: 0.3
        case .sansArabic, .naskh: 0.5
        }
    }

    /// How far apart lines are, in the font's own line heights.
    var lineSpacing: Double {
        switch self {
        case .sans, .mono: 0.96
        case .sansArabic, .naskh: 0.68
        }
    }
}

enum TextAlignment: Hashable {
    case left
    case centre
    case right
}
