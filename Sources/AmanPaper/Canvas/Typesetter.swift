internal import CPangoCairo

/// A text broken into lines and shaped, ready to be drawn any number of times.
@safe
final class TextBlock {
    let layout: OpaquePointer
    /// Points.
    let width: Double
    /// Points from the top of the first line to the bottom of the last, as the face's letters need
    /// it.
    let height: Double
    /// Points by which the layout's own first line is higher than `height` allows for.
    let excess: Double

    fileprivate init(owning layout: OpaquePointer, _ style: TextStyle) {
        unsafe self.layout = layout
        var logical = PangoRectangle()
        unsafe pango_layout_get_extents(layout, nil, &logical)
        width = Double(logical.width) / Double(PANGO_SCALE)
        let first = unsafe pango_layout_get_baseline(layout)
        let last = unsafe Self.lastBaseline(layout)
        let above = style.face.ascent * style.size
        excess = Double(first) / Double(PANGO_SCALE) - above
        height =
            Double(last - first) / Double(PANGO_SCALE) + above + style.face.descent * style.size
    }

    private static func lastBaseline(_ layout: OpaquePointer) -> Int32 {
        let lines = unsafe pango_layout_get_iter(layout)
        defer { unsafe pango_layout_iter_free(lines) }
        while unsafe pango_layout_iter_next_line(lines) != 0 {}
        return unsafe pango_layout_iter_get_baseline(lines)
    }

    deinit {
        unsafe g_object_unref(UnsafeMutableRawPointer(layout))
    }
}

/// Turns texts into blocks, and caches those that recur on other pages.
///
/// Not for use by two tasks at once: the font map it owns is not.
@safe
final class Typesetter {
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    /// One for each writing direction: a context that changes would set all its older texts again.
    private var manners: [Manner: MannerContext] = [:]
    private var fits: [Fit: TextBlock] = [:]
    private var onThisPage: [Fit: TextBlock] = [:]
    private var faces: [FaceSetting: FontDescription] = [:]

    /// Most blocks in the cache: every date and place of a long batch, but not every name.
    private static let rememberedCountMax = 2_048

    /// Smallest size in which a text is set, in points.
    private static let sizeLeast = 5.0

    private struct Fit: Hashable {
        let text: String
        let style: TextStyle
        let height: Double
    }

    private struct FaceSetting: Hashable {
        let face: Face
        let size: Double
        let bold: Bool
    }

    init() throws(PaperError) {
        guard let fontMap = unsafe pango_cairo_font_map_new() else { throw .fontsMissing([]) }
        unsafe self.fontMap = fontMap
    }

    deinit {
        fits.removeAll()
        onThisPage.removeAll()
        manners.removeAll()
        unsafe g_object_unref(UnsafeMutableRawPointer(fontMap))
    }

    private func context(_ manner: Manner) -> MannerContext {
        if let context = manners[manner] { return context }
        let context = unsafe MannerContext(manner, fontMap)
        manners[manner] = context
        return context
    }

    /// A text in one size; it is not remembered.
    func passing(_ text: String, _ style: TextStyle) -> TextBlock {
        let manner = Manner(rightToLeft: style.rightToLeft, language: style.language)
        guard let layout = unsafe pango_layout_new(context(manner).pointer) else {
            preconditionFailure("Pango makes a layout for every context")
        }
        // The direction is the language's, even when a line begins with a number.
        unsafe pango_layout_set_auto_dir(layout, 0)
        unsafe pango_layout_set_font_description(layout, description(style).pointer)
        if let width = style.width {
            unsafe pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
            unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        }
        unsafe pango_layout_set_alignment(layout, style.pangoAlignment)
        unsafe pango_layout_set_line_spacing(layout, Float(style.face.lineSpacing))
        unsafe pango_layout_set_text(layout, text, -1)
        return unsafe TextBlock(owning: layout, style)
    }

    /// The text in the largest size in which it fits a box.
    ///
    /// - Parameters:
    ///   - text: Any text; line breaks are preserved.
    ///   - style: How to set it, in its largest size.
    ///   - size: The box, in points.
    ///   - passing: True for a text of one page only, which is forgotten with its page.
    /// - Returns: Nil when it does not fit even in the smallest size.
    func fitted(
        _ text: String,
        _ style: TextStyle,
        in size: (width: Double, height: Double),
        passing: Bool = false
    ) -> TextBlock? {
        let fit = Fit(text: text, style: style.wide(size.width), height: size.height)
        if let block = passing ? onThisPage[fit] : fits[fit] { return block }
        guard let block = shrunk(fit) else { return nil }
        if passing {
            onThisPage[fit] = block
        } else {
            if fits.count >= Self.rememberedCountMax { fits.removeAll() }
            fits[fit] = block
        }
        return block
    }

    /// Forgets the texts of the page that was drawn last.
    func turnPage() {
        onThisPage.removeAll(keepingCapacity: true)
    }

    private func shrunk(_ fit: Fit) -> TextBlock? {
        if let whole = block(fit, size: fit.style.size) { return whole }
        var size = min(guess(fit), fit.style.size - 0.25)
        while size >= Self.sizeLeast {
            if let block = block(fit, size: size) { return block }
            size -= size > 10 ? 0.5 : 0.25
        }
        return nil
    }

    /// The text in one size, or nil when it is larger than its box.
    private func block(_ fit: Fit, size: Double) -> TextBlock? {
        let block = passing(fit.text, fit.style.sized(size))
        let width = fit.style.width ?? .infinity
        guard block.height <= fit.height + 0.01, block.width <= width + 0.01 else { return nil }
        return block
    }

    /// The largest size that may fit, in quarters of a point, so that few sizes are in use.
    ///
    /// Found from the length of the whole text on one line: trying size after size costs more than
    /// all the rest of a page.
    private func guess(_ fit: Fit) -> Double {
        var unbroken = fit.style
        unbroken.width = nil
        let length = passing(fit.text, unbroken).width
        let lineHeight = fit.style.face.ascent + fit.style.face.descent
        let width = fit.style.width ?? .infinity
        var best = Self.sizeLeast
        for lines in 1...8 {
            let byWidth = fit.style.size * width * Double(lines) / max(length, 1)
            let byHeight = fit.height / (Double(lines) * lineHeight)
            best = max(best, min(byWidth, byHeight))
        }
        return (best * 4).rounded(.down) / 4
    }

    private func description(_ style: TextStyle) -> FontDescription {
        let setting = FaceSetting(face: style.face, size: style.size, bold: style.bold)
        if let known = faces[setting] { return known }
        let made = FontDescription(
            families: style.face.families,
            size: style.size,
            bold: style.bold
        )
        if faces.count >= Self.rememberedCountMax { faces.removeAll() }
        faces[setting] = made
        return made
    }

    /// Whether any installed font has a letter.
    func canSet(_ letter: Unicode.Scalar) -> Bool {
        let block = passing(String(Character(letter)), TextStyle(size: 10))
        return unsafe pango_layout_get_unknown_glyphs_count(block.layout) == 0
    }

    /// Families from the list that are not installed or lack one of these letters.
    func missing(_ needed: [(family: String, letters: String)]) -> [String] {
        needed.filter { !has($0.family, letters: $0.letters) }.map(\.family)
    }

    private func has(_ family: String, letters: String) -> Bool {
        let wanted = FontDescription(families: family, size: 10, bold: false)
        let context = context(Manner(rightToLeft: false, language: "en"))
        guard
            let font = unsafe pango_font_map_load_font(fontMap, context.pointer, wanted.pointer)
        else { return false }
        defer { unsafe g_object_unref(UnsafeMutableRawPointer(font)) }
        let found = unsafe pango_font_describe(font)
        defer { unsafe pango_font_description_free(found) }
        guard let name = unsafe pango_font_description_get_family(found),
            unsafe String(cString: name) == family
        else { return false }
        return letters.unicodeScalars.allSatisfy { unsafe pango_font_has_char(font, $0.value) != 0 }
    }
}

/// A direction and a language.
private struct Manner: Hashable {
    let rightToLeft: Bool
    let language: String
}

/// Owns what Pango needs to know to set texts of one direction and language on paper.
@safe
private final class MannerContext {
    let pointer: OpaquePointer?

    init(_ manner: Manner, _ fontMap: UnsafeMutablePointer<PangoFontMap>) {
        unsafe pointer = pango_font_map_create_context(fontMap)
        // Distances must be those of paper, not of a screen's pixels.
        let options = unsafe cairo_font_options_create()
        unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        unsafe pango_cairo_context_set_font_options(pointer, options)
        unsafe cairo_font_options_destroy(options)
        unsafe pango_cairo_context_set_resolution(pointer, 72)
        unsafe pango_context_set_round_glyph_positions(pointer, 0)
        unsafe pango_context_set_base_dir(
            pointer,
            manner.rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR
        )
        unsafe pango_context_set_language(pointer, pango_language_from_string(manner.language))
    }

    deinit {
        if let context = unsafe pointer { unsafe g_object_unref(UnsafeMutableRawPointer(context)) }
    }
}

/// Owns a description of a font.
@safe
private final class FontDescription {
    let pointer: OpaquePointer?

    init(families: String, size: Double, bold: Bool) {
        unsafe pointer = pango_font_description_new()
        unsafe pango_font_description_set_family(pointer, families)
        unsafe pango_font_description_set_absolute_size(pointer, size * Double(PANGO_SCALE))
        unsafe pango_font_description_set_weight(
            pointer,
            bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL
        )
    }

    deinit {
        unsafe pango_font_description_free(pointer)
    }
}

extension TextStyle {
    fileprivate var pangoAlignment: PangoAlignment {
        // Pango turns left and right around for right-to-left paragraphs only when it finds the
        // direction itself, which it is not asked to do here.
        switch alignment {
        case .left: PANGO_ALIGN_LEFT
        case .centre: PANGO_ALIGN_CENTER
        case .right: PANGO_ALIGN_RIGHT
        }
    }
}
