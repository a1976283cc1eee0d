internal import CGdkPixbuf
internal import CPangoCairo

/// How large a picture may be, and how much of it is wanted.
struct PictureBounds: Equatable {
    /// More pixels are refused by the decoder before it allocates any.
    let pixelCountMax: Int
    /// A picture of more pixels is read at a half, a quarter or an eighth of its sides.
    ///
    /// The JPEG format makes that cheap; of a PNG every pixel is decoded all the same.
    let comfortablePixelCount: Int

    /// What to divide a picture's sides by: 1, 2, 4 or 8.
    func divisor(width: Int, height: Int) -> Int {
        var divisor = 1
        while divisor < 8, width * height / (divisor * divisor) > comfortablePixelCount {
            divisor *= 2
        }
        return divisor
    }
}

/// Decodes PNG and JPEG, by the loader of the given format and no other.
enum PixbufDecoder {
    private static let pieceByteCount = 65_536

    /// Loads what the loaders need, so that nothing has to be opened later.
    ///
    /// - Returns: False when a loader is missing.
    static func prepare() -> Bool {
        for format in [PictureFormat.png, .jpeg] {
            guard let loader = unsafe loader(of: format) else { return false }
            unsafe gdk_pixbuf_loader_close(loader, nil)
            unsafe g_object_unref(UnsafeMutableRawPointer(loader))
        }
        return true
    }

    /// Decodes a picture whose size the decoder itself has found to be within the bounds.
    ///
    /// - Throws: `tooManyPixels`, or `damaged` when the file breaks off or is not what its first
    ///   bytes say.
    static func decode(
        _ bytes: [UInt8],
        _ format: PictureFormat,
        within bounds: PictureBounds
    ) throws(ImageRefusal) -> Pixbuf {
        guard let loader = unsafe loader(of: format) else { throw .damaged }
        defer { unsafe g_object_unref(UnsafeMutableRawPointer(loader)) }
        let judge = SizeJudge(bounds, canShrink: format == .jpeg)
        let context = unsafe Unmanaged.passUnretained(judge).toOpaque()
        unsafe g_signal_connect_data(
            loader,
            "size-prepared",
            unsafeBitCast(judgeSize, to: GCallback.self),
            context,
            nil,
            GConnectFlags(rawValue: 0)
        )
        var lacksMemory = false
        let written = unsafe write(bytes, to: loader, lacksMemory: &lacksMemory)
        // A loader must be closed before it is let go, even after a refusal. The judge lives on
        // until then, because the last bytes may be looked at only here.
        let closed = unsafe gdk_pixbuf_loader_close(loader, nil) != 0
        if let refusal = withExtendedLifetime(judge, { judge.refusal(lacksMemory: lacksMemory) }) {
            throw refusal
        }
        guard written, closed, let pixbuf = unsafe gdk_pixbuf_loader_get_pixbuf(loader) else {
            throw .damaged
        }
        unsafe g_object_ref(UnsafeMutableRawPointer(pixbuf))
        return unsafe Pixbuf(owning: pixbuf)
    }

    private static func loader(of format: PictureFormat) -> UnsafeMutablePointer<GdkPixbufLoader>? {
        unsafe gdk_pixbuf_loader_new_with_type(format == .png ? "png" : "jpeg", nil)
    }

    /// Hands the file over in pieces, so that what is refused at its head costs no more than that.
    private static func write(
        _ bytes: [UInt8],
        to loader: UnsafeMutablePointer<GdkPixbufLoader>,
        lacksMemory: inout Bool
    ) -> Bool {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            for start in stride(from: 0, to: bytes.count, by: pieceByteCount) {
                let piece = unsafe bytes[start..<min(start + pieceByteCount, bytes.count)]
                let rest = unsafe UnsafeBufferPointer(rebasing: piece)
                var error: UnsafeMutablePointer<GError>?
                guard
                    unsafe gdk_pixbuf_loader_write(
                        loader,
                        rest.baseAddress,
                        UInt(rest.count),
                        &error
                    ) != 0
                else {
                    lacksMemory = unsafe isOfMemory(error)
                    unsafe g_clear_error(&error)
                    return false
                }
            }
            return true
        }
    }

    private static func isOfMemory(_ error: UnsafeMutablePointer<GError>?) -> Bool {
        guard let error = unsafe error else { return false }
        return unsafe error.pointee.domain == gdk_pixbuf_error_quark()
            && error.pointee.code == Int32(GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY.rawValue)
    }
}

/// Judges the size that a decoder has found in a picture, before it allocates the pixels.
private final class SizeJudge {
    private let bounds: PictureBounds
    private let canShrink: Bool
    /// As the decoder found it; nil until it has.
    private var found: (width: Int, height: Int)?
    private var isTooLarge = false

    init(_ bounds: PictureBounds, canShrink: Bool) {
        self.bounds = bounds
        self.canShrink = canShrink
    }

    /// The size to decode at, or nil to stop.
    func size(width: Int, height: Int) -> (width: Int, height: Int)? {
        found = (width, height)
        let pixels = width.multipliedReportingOverflow(by: height)
        guard width > 0, height > 0, !pixels.overflow,
            pixels.partialValue <= bounds.pixelCountMax
        else {
            isTooLarge = true
            return nil
        }
        guard canShrink else { return (width, height) }
        let divisor = bounds.divisor(width: width, height: height)
        // Rounded as the JPEG library rounds it, so that nothing is scaled a second time.
        return ((width + divisor - 1) / divisor, (height + divisor - 1) / divisor)
    }

    /// Why the picture is refused for its size, if it is.
    func refusal(lacksMemory: Bool) -> ImageRefusal? {
        guard isTooLarge || lacksMemory, let found else { return nil }
        return .tooManyPixels(
            width: max(0, found.width),
            height: max(0, found.height),
            limit: bounds.pixelCountMax
        )
    }
}

/// The loader's "size-prepared": a size of nothing stops it.
private let judgeSize:
    @convention(c) (UnsafeMutablePointer<GdkPixbufLoader>?, gint, gint, gpointer?) -> Void = {
        loader,
        width,
        height,
        context in
        guard let context = unsafe context else { return }
        let judge = unsafe Unmanaged<SizeJudge>.fromOpaque(context).takeUnretainedValue()
        let size = judge.size(width: Int(width), height: Int(height))
        unsafe gdk_pixbuf_loader_set_size(
            loader,
            gint(clamping: size?.width ?? 0),
            gint(clamping: size?.height ?? 0)
        )
    }
