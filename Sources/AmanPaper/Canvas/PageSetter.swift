/// Sets texts into boxes of a page, smaller where they have to be.
struct PageSetter {
    let typesetter: Typesetter
    let canvas: Canvas

    /// - Throws: `pageTooFull` when the text does not fit even at 5 points.
    func set(
        _ text: String,
        _ style: TextStyle,
        in box: Box,
        rise: Double = 0.5,
        ink: Ink = .black
    ) throws(PaperError) {
        let size = (width: box.width, height: box.height)
        guard let block = typesetter.fitted(text, style, in: size, passing: true) else {
            throw .pageTooFull
        }
        canvas.text(block, x: box.x, y: box.y + (box.height - block.height) * rise, ink: ink)
    }
}
