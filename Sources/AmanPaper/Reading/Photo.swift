/// Whether a letter can be printed with these bytes as its photo.
///
/// Reads the head first: what promises more than twelve million pixels is never decoded.
package func isPrintablePhoto(_ bytes: [UInt8]) -> Bool { Photo(bytes) != nil }

/// A person's photo made ready for paper: grey, small, without the camera's notes.
///
/// A photo file may say where and when it was taken. Nothing of that may travel in a printed file,
/// so the picture is decoded and written anew.
struct Photo {
    let width: Int
    let height: Int
    let grey: [UInt8]
    let jpeg: [UInt8]

    /// Dots enough for 27 by 36 mm at 300 to the inch.
    private static let sideMax = 426
    private static let byteCountMax = 1_048_576
    private static let pixelCountMax = 12_000_000

    private static func holds(_ head: PictureHead) -> Bool {
        let pixels = head.width.multipliedReportingOverflow(by: head.height)
        return !pixels.overflow && pixels.partialValue <= pixelCountMax
    }

    /// Nil when the bytes are no picture that can be printed.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.byteCountMax, let format = PictureFormat(bytes), format != .pdf,
            let head = try? format == .png ? PictureHead(png: bytes) : PictureHead(jpeg: bytes),
            Self.holds(head),
            let decoded = try? PixbufDecoder.decode(bytes, format, head)
        else { return nil }
        let longest = max(decoded.width, decoded.height)
        let factor = min(1, Double(Self.sideMax) / Double(longest))
        let width = max(1, Int(Double(decoded.width) * factor))
        let height = max(1, Int(Double(decoded.height) * factor))
        guard let small = decoded.greyed(width: width, height: height), let jpeg = small.jpeg()
        else { return nil }
        self.width = width
        self.height = height
        grey = small.grey().pixels
        self.jpeg = jpeg
    }
}
