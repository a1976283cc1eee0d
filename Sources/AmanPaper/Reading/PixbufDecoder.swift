internal import CGdkPixbuf

/// Decodes PNG and JPEG, by the one loader of the format asked for and no other.
enum PixbufDecoder {
    /// Pixels of a JPEG beyond which it is decoded smaller, which its format makes cheap.
    private static let comfortablePixelCount = 12_000_000

    /// - Throws: `damaged` when the file breaks off or is not what its head says.
    static func decode(
        _ bytes: [UInt8],
        _ format: PictureFormat,
        _ head: PictureHead
    ) throws(ImageRefusal) -> Pixbuf {
        let name = format == .png ? "png" : "jpeg"
        guard let loader = unsafe gdk_pixbuf_loader_new_with_type(name, nil) else {
            throw .damaged
        }
        defer { unsafe g_object_unref(UnsafeMutableRawPointer(loader)) }
        if format == .jpeg, head.width * head.height > comfortablePixelCount {
            unsafe gdk_pixbuf_loader_set_size(
                loader,
                Int32(max(1, head.width / 2)),
                Int32(max(1, head.height / 2))
            )
        }
        let written = unsafe gdk_pixbuf_loader_write(loader, bytes, UInt(bytes.count), nil) != 0
        // A loader must be closed before it is let go, even after a refusal.
        let closed = unsafe gdk_pixbuf_loader_close(loader, nil) != 0
        guard written, closed, let pixbuf = unsafe gdk_pixbuf_loader_get_pixbuf(loader) else {
            throw .damaged
        }
        unsafe g_object_ref(UnsafeMutableRawPointer(pixbuf))
        return unsafe Pixbuf(owning: pixbuf)
    }
}

/// A decoded picture in colour.
@safe
final class Pixbuf {
    private let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) {
        unsafe self.pointer = pointer
    }

    deinit {
        unsafe g_object_unref(UnsafeMutableRawPointer(pointer))
    }

    var width: Int { unsafe Int(gdk_pixbuf_get_width(pointer)) }
    var height: Int { unsafe Int(gdk_pixbuf_get_height(pointer)) }

    /// The picture in grey; what is transparent is white.
    func grey() -> GreyImage {
        let channels = unsafe Int(gdk_pixbuf_get_n_channels(pointer))
        let stride = unsafe Int(gdk_pixbuf_get_rowstride(pointer))
        let (width, height) = (width, height)
        guard let bytes = unsafe gdk_pixbuf_read_pixels(pointer), channels >= 3 else {
            return GreyImage(width: 0, height: 0, pixels: [])
        }
        let pixels = unsafe [UInt8](unsafeUninitializedCapacity: width * height) { target, count in
            var at = 0
            for row in 0..<height {
                var from = row * stride
                for _ in 0..<width {
                    let red = unsafe Int(bytes[from]) * 77
                    let green = unsafe Int(bytes[from + 1]) * 150
                    let blue = unsafe Int(bytes[from + 2]) * 29
                    var shade = (red + green + blue) >> 8
                    if channels == 4 {
                        let opaque = unsafe Int(bytes[from + 3])
                        shade = (shade * opaque + 255 * (255 - opaque)) / 255
                    }
                    unsafe target[at] = UInt8(shade)
                    at += 1
                    from += channels
                }
            }
            count = width * height
        }
        return GreyImage(width: width, height: height, pixels: pixels)
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
    func jpeg() -> [UInt8]? {
        var buffer: UnsafeMutablePointer<CChar>?
        var count: gsize = 0
        var keys: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("quality"), nil]
        var values: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("82"), nil]
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
