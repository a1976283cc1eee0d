internal import CPangoCairo

/// A colour of the letter: black, one green, and white.
struct Ink: Hashable {
    let red: Double
    let green: Double
    let blue: Double

    static let black = Ink(red: 0, green: 0, blue: 0)
    /// #0B6B3A, the only colour of the letter.
    static let green = Ink(red: 0x0B / 255.0, green: 0x6B / 255.0, blue: 0x3A / 255.0)
    static let white = Ink(red: 1, green: 1, blue: 1)
}

/// A rectangle on a page, in points from the top left corner.
struct Box: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var right: Double { x + width }
    var bottom: Double { y + height }
    var middle: Double { x + width / 2 }
    var centre: Double { y + height / 2 }
}

extension Double {
    /// Millimetres, as points.
    var mm: Double { self * 72 / 25.4 }
}

/// The pen on a surface: lines, boxes, texts, stored drawings.
@safe
final class Canvas {
    private let cairo: OpaquePointer
    private let surface: Surface
    /// True when texts are drawn as shapes instead of letters of a font.
    private let outlined: Bool
    /// The shapes of texts not yet drawn, by their ink.
    private var shapes: [Ink: TextShapes] = [:]

    /// Most points in one filling: a printer holds all of a filling's points at once.
    private static let shapePointCountMax = 20_000

    init(_ surface: Surface, outlined: Bool = false) throws(PaperError) {
        self.outlined = outlined
        guard let cairo = unsafe cairo_create(surface.pointer) else {
            throw .drawing(status: Int(CAIRO_STATUS_NO_MEMORY.rawValue))
        }
        unsafe self.cairo = cairo
        self.surface = surface
    }

    deinit {
        unsafe cairo_destroy(cairo)
    }

    /// Enlarges everything drawn from here on.
    func scale(_ factor: Double) {
        unsafe cairo_scale(cairo, factor, factor)
    }

    func fillAll(_ ink: Ink) {
        take(ink)
        unsafe cairo_paint(cairo)
    }

    /// Ends the page and begins an empty one.
    func endPage() throws(PaperError) {
        unsafe cairo_show_page(cairo)
        try check()
    }

    /// Throws when anything drawn so far failed.
    func check() throws(PaperError) {
        let status = unsafe cairo_status(cairo)
        guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(status: Int(status.rawValue)) }
    }

    /// Draws one line through points given on a grid laid over `box`, whose sides are 1.
    func line(_ strokes: [Stroke], in box: Box, width: Double, ink: Ink) {
        take(ink)
        unsafe cairo_set_line_width(cairo, width)
        unsafe cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND)
        unsafe cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
        unsafe cairo_new_path(cairo)
        for stroke in strokes { follow(stroke, in: box) }
        unsafe cairo_stroke(cairo)
    }

    private func follow(_ stroke: Stroke, in box: Box) {
        switch stroke {
        case .move(let x, let y):
            unsafe cairo_move_to(cairo, box.x + x * box.width, box.y + y * box.height)
        case .line(let x, let y):
            unsafe cairo_line_to(cairo, box.x + x * box.width, box.y + y * box.height)
        case .arc(let x, let y, let radius, let from, let to):
            let (x, y) = (box.x + x * box.width, box.y + y * box.height)
            unsafe cairo_arc(cairo, x, y, radius * box.width, from * .pi, to * .pi)
        case .lift:
            unsafe cairo_new_sub_path(cairo)
        case .close:
            unsafe cairo_close_path(cairo)
        }
    }

    func frame(_ box: Box, width: Double, ink: Ink, radius: Double = 0) {
        take(ink)
        unsafe cairo_set_line_width(cairo, width)
        unsafe cairo_new_path(cairo)
        guard radius > 0 else {
            unsafe cairo_rectangle(cairo, box.x, box.y, box.width, box.height)
            unsafe cairo_stroke(cairo)
            return
        }
        let (left, right) = (box.x + radius, box.right - radius)
        let (top, bottom) = (box.y + radius, box.bottom - radius)
        unsafe cairo_arc(cairo, left, top, radius, .pi, 1.5 * .pi)
        unsafe cairo_arc(cairo, right, top, radius, 1.5 * .pi, 2 * .pi)
        unsafe cairo_arc(cairo, right, bottom, radius, 0, 0.5 * .pi)
        unsafe cairo_arc(cairo, left, bottom, radius, 0.5 * .pi, .pi)
        unsafe cairo_close_path(cairo)
        unsafe cairo_stroke(cairo)
    }

    func rule(
        from start: (x: Double, y: Double),
        to end: (x: Double, y: Double),
        width: Double,
        ink: Ink
    ) {
        take(ink)
        unsafe cairo_set_line_width(cairo, width)
        unsafe cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT)
        unsafe cairo_move_to(cairo, start.x, start.y)
        unsafe cairo_line_to(cairo, end.x, end.y)
        unsafe cairo_stroke(cairo)
    }

    func circle(x: Double, y: Double, radius: Double, width: Double, ink: Ink, dashed: Bool = false)
    {
        take(ink)
        unsafe cairo_set_line_width(cairo, width)
        unsafe cairo_new_path(cairo)
        unsafe cairo_arc(cairo, x, y, radius, 0, 2 * .pi)
        if dashed {
            let dashes = [2.5, 2.5]
            unsafe cairo_set_dash(cairo, dashes, Int32(dashes.count), 0)
        }
        unsafe cairo_stroke(cairo)
        unsafe cairo_set_dash(cairo, nil, 0, 0)
    }

    /// Sets a text with its top left corner at a point.
    func text(_ text: TextBlock, x: Double, y: Double, ink: Ink = .black) {
        take(ink)
        unsafe cairo_new_path(cairo)
        unsafe cairo_move_to(cairo, x, y - text.excess)
        guard outlined else {
            unsafe pango_cairo_show_layout(cairo, text.layout)
            return
        }
        unsafe pango_cairo_layout_path(cairo, text.layout)
        let kept = shapes[ink] ?? TextShapes()
        shapes[ink] = kept
        if let outline = unsafe cairo_copy_path(cairo) { unsafe kept.take(outline) }
        unsafe cairo_new_path(cairo)
        if kept.pointCount >= Self.shapePointCountMax { fill(kept, ink) }
    }

    /// Draws the texts that were set as shapes and are not drawn yet.
    ///
    /// Many texts are one filling, because the drawing library looks at every filling of a form
    /// again on each page that the form is painted on.
    func fillShapes() {
        for (ink, kept) in shapes.sorted(by: { $0.key.green < $1.key.green }) { fill(kept, ink) }
    }

    private func fill(_ kept: TextShapes, _ ink: Ink) {
        take(ink)
        unsafe kept.outlines.forEach { unsafe cairo_append_path(cairo, $0) }
        unsafe cairo_fill(cairo)
        shapes[ink] = nil
    }

    /// Paints a stored drawing over the whole page.
    func paint(_ drawing: Surface) {
        unsafe cairo_set_source_surface(cairo, drawing.pointer, 0, 0)
        unsafe cairo_paint(cairo)
    }

    /// Stamps a one-bit picture in black, its pixels as sharp squares.
    func stamp(_ mask: Surface, pixels: Int, in box: Box) {
        guard let pattern = unsafe cairo_pattern_create_for_surface(mask.pointer) else { return }
        unsafe cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
        unsafe cairo_save(cairo)
        unsafe cairo_translate(cairo, box.x, box.y)
        unsafe cairo_scale(cairo, box.width / Double(pixels), box.height / Double(pixels))
        take(.black)
        unsafe cairo_mask(cairo, pattern)
        unsafe cairo_restore(cairo)
        unsafe cairo_pattern_destroy(pattern)
    }

    /// Paints a photo so that it fills a box, cropping the rest.
    func photo(_ picture: Surface, width: Int, height: Int, in box: Box) {
        let factor = max(box.width / Double(width), box.height / Double(height))
        unsafe cairo_save(cairo)
        unsafe cairo_rectangle(cairo, box.x, box.y, box.width, box.height)
        unsafe cairo_clip(cairo)
        unsafe cairo_translate(
            cairo,
            box.middle - Double(width) * factor / 2,
            box.centre - Double(height) * factor / 2
        )
        unsafe cairo_scale(cairo, factor, factor)
        unsafe cairo_set_source_surface(cairo, picture.pointer, 0, 0)
        unsafe cairo_paint(cairo)
        unsafe cairo_restore(cairo)
    }

    private func take(_ ink: Ink) {
        unsafe cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue)
    }
}

/// One move of the pen, on a grid whose sides are 1.
enum Stroke {
    case move(Double, Double)
    case line(Double, Double)
    /// Around a centre, clockwise; the radius in widths of the box, the angles in half turns.
    case arc(Double, Double, radius: Double, from: Double, to: Double)
    /// Lifts the pen, so that the next arc is not joined to the last point.
    case lift
    case close
}

/// Owns outlines of texts until they are filled.
@safe
private final class TextShapes {
    private(set) var outlines: [UnsafeMutablePointer<cairo_path_t>]
    private(set) var pointCount = 0

    init() {
        unsafe outlines = []
    }

    deinit {
        unsafe outlines.forEach { unsafe cairo_path_destroy($0) }
    }

    func take(_ outline: UnsafeMutablePointer<cairo_path_t>) {
        unsafe outlines.append(outline)
        pointCount += unsafe Int(outline.pointee.num_data)
    }
}
