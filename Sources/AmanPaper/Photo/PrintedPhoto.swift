/// A person's photo made ready for paper: grey and small.
///
/// It is made from pixels, never from a file: drawing a letter runs no decoder over what a stranger
/// may have made, and nothing of a camera's notes travels in a printed file.
package struct PrintedPhoto: Equatable, Sendable {
    /// In dots.
    package let width: Int
    /// In dots.
    package let height: Int
    let grey: [UInt8]
    let jpeg: [UInt8]

    /// Dots enough for 27 by 36 mm at 300 to the inch.
    private static let sideMax = 426
    /// Fine enough that paper shows no difference.
    private static let quality = 82

    /// Nil when memory lacks.
    package init?(_ photo: PhotoPixels) {
        let factor = min(1, Double(Self.sideMax) / Double(max(photo.width, photo.height)))
        let width = max(1, Int(Double(photo.width) * factor))
        let height = max(1, Int(Double(photo.height) * factor))
        guard let small = Pixbuf(photo)?.greyed(width: width, height: height),
            let jpeg = small.jpeg(quality: Self.quality)
        else { return nil }
        self.width = width
        self.height = height
        grey = small.grey().pixels
        self.jpeg = jpeg
    }
}
