internal import CGdkPixbuf

/// A decoded picture in colour.
@safe
final class Pixbuf {
    let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) {
        unsafe self.pointer = pointer
    }

    deinit {
        unsafe g_object_unref(UnsafeMutableRawPointer(pointer))
    }

    var width: Int { unsafe Int(gdk_pixbuf_get_width(pointer)) }
    var height: Int { unsafe Int(gdk_pixbuf_get_height(pointer)) }

    /// The picture in grey; what is transparent is white.
    ///
    /// - Parameter divisor: Of width and height, at least 1: each pixel is then the mean of
    ///   `divisor * divisor`, and what is over at the right and below is left out.
    /// - Returns: The grey picture, without a pixel where memory lacks.
    func grey(dividedBy divisor: Int = 1) -> GreyImage {
        let channels = unsafe Int(gdk_pixbuf_get_n_channels(pointer))
        let stride = unsafe Int(gdk_pixbuf_get_rowstride(pointer))
        let (columns, rows) = (width / divisor, height / divisor)
        guard let bytes = unsafe gdk_pixbuf_read_pixels(pointer), channels >= 3, divisor >= 1 else {
            return GreyImage(width: 0, height: 0, pixels: [])
        }
        let pixels = unsafe [UInt8](unsafeUninitializedCapacity: columns * rows) { target, count in
            // One row of the result at a time: the sums of its pixels' shades.
            var sums = [Int](repeating: 0, count: columns)
            for row in 0..<rows {
                for line in row * divisor..<(row + 1) * divisor {
                    let start = unsafe bytes + line * stride
                    unsafe Self.add(start, channels, divisor, to: &sums)
                }
                for column in 0..<columns {
                    unsafe target[row * columns + column] =
                        UInt8(sums[column] / (divisor * divisor))
                    sums[column] = 0
                }
            }
            count = columns * rows
        }
        return GreyImage(width: columns, height: rows, pixels: pixels)
    }

    /// Adds the shades of one line of pixels, `divisor` pixels to each sum.
    private static func add(
        _ line: UnsafePointer<UInt8>,
        _ channels: Int,
        _ divisor: Int,
        to sums: inout [Int]
    ) {
        var from = 0
        for column in sums.indices {
            var sum = 0
            for _ in 0..<divisor {
                let red = unsafe Int(line[from]) * 77
                let green = unsafe Int(line[from + 1]) * 150
                let blue = unsafe Int(line[from + 2]) * 29
                var shade = (red + green + blue) >> 8
                if channels == 4 {
                    let opaque = unsafe Int(line[from + 3])
                    shade = (shade * opaque + 255 * (255 - opaque)) / 255
                }
                sum += shade
                from += channels
            }
            sums[column] += sum
        }
    }

    /// The picture in colour, turned as its file says, and shrunk until no side is longer than a
    /// photo's may be; what is transparent is white.
    ///
    /// - Returns: The photo, or nil when memory lacks.
    func photo() -> PhotoPixels? {
        guard let upright = unsafe gdk_pixbuf_apply_embedded_orientation(pointer) else {
            return nil
        }
        return unsafe Pixbuf(owning: upright).shrunkPhoto()
    }

    private func shrunkPhoto() -> PhotoPixels? {
        let factor = min(1, Double(PhotoPixels.sideMax) / Double(max(width, height)))
        let columns = max(1, Int(Double(width) * factor))
        let rows = max(1, Int(Double(height) * factor))
        let white: UInt32 = 0xFFFF_FFFF
        guard
            let small = unsafe gdk_pixbuf_composite_color_simple(
                pointer,
                Int32(columns),
                Int32(rows),
                GDK_INTERP_BILINEAR,
                255,
                16,
                white,
                white
            )
        else { return nil }
        return unsafe Pixbuf(owning: small).opaquePixels()
    }

    /// Red, green and blue of a picture that is small and of which nothing is transparent.
    private func opaquePixels() -> PhotoPixels? {
        let channels = unsafe Int(gdk_pixbuf_get_n_channels(pointer))
        let stride = unsafe Int(gdk_pixbuf_get_rowstride(pointer))
        guard let bytes = unsafe gdk_pixbuf_read_pixels(pointer), channels >= 3 else { return nil }
        var colours: [UInt8] = []
        colours.reserveCapacity(width * height * 3)
        for row in 0..<height {
            for column in 0..<width {
                let from = row * stride + column * channels
                for channel in 0..<3 { unsafe colours.append(bytes[from + channel]) }
            }
        }
        return PhotoPixels(width: width, height: height, bytes: colours)
    }
}
