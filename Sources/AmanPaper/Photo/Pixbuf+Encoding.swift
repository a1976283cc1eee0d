internal import CGdkPixbuf

extension Pixbuf {
    /// A photo's pixels; nil when memory lacks.
    convenience init?(_ photo: PhotoPixels) {
        guard
            let made = unsafe gdk_pixbuf_new(
                GDK_COLORSPACE_RGB,
                0,
                8,
                Int32(photo.width),
                Int32(photo.height)
            ), let target = unsafe gdk_pixbuf_get_pixels(made)
        else { return nil }
        let stride = unsafe Int(gdk_pixbuf_get_rowstride(made))
        let rowByteCount = photo.width * 3
        for row in 0..<photo.height {
            for at in 0..<rowByteCount {
                unsafe target[row * stride + at] = photo.bytes[row * rowByteCount + at]
            }
        }
        unsafe self.init(owning: made)
    }

    /// The picture in another size, without colour, or nil when memory lacks.
    func greyed(width: Int, height: Int) -> Pixbuf? {
        guard
            let scaled = unsafe gdk_pixbuf_scale_simple(
                pointer,
                Int32(width),
                Int32(height),
                GDK_INTERP_BILINEAR
            )
        else { return nil }
        unsafe gdk_pixbuf_saturate_and_pixelate(scaled, scaled, 0, 0)
        return unsafe Pixbuf(owning: scaled)
    }

    /// The picture as a JPEG file without any of the notes a camera adds.
    ///
    /// - Parameter quality: 1 to 100, as the JPEG library counts it.
    /// - Returns: The file's bytes, or nil when memory lacks.
    func jpeg(quality: Int) -> [UInt8]? {
        var buffer: UnsafeMutablePointer<CChar>?
        var count: gsize = 0
        var keys: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("quality"), nil]
        var values: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("\(quality)"), nil]
        defer {
            unsafe free(keys[0])
            unsafe free(values[0])
        }
        let saved = unsafe gdk_pixbuf_save_to_bufferv(
            pointer,
            &buffer,
            &count,
            "jpeg",
            &keys,
            &values,
            nil
        )
        guard saved != 0, let buffer = unsafe buffer else { return nil }
        defer { unsafe g_free(buffer) }
        return unsafe buffer.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { start in
            unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
        }
    }
}
