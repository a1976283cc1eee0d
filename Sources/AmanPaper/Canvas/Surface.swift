internal import CPangoCairo

/// Something to draw on: a PDF file, a picture, or a drawing stored for later.
@safe
final class Surface {
    let pointer: OpaquePointer
    /// Where a PDF's bytes go; held here because the drawing library only borrows it.
    private let sink: ByteSink?

    private init(owning pointer: OpaquePointer, sink: ByteSink? = nil) {
        unsafe self.pointer = pointer
        self.sink = sink
    }

    deinit {
        // A surface that still has bytes to write writes them here, while the sink is alive.
        unsafe cairo_surface_finish(pointer)
        unsafe cairo_surface_destroy(pointer)
    }

    /// A PDF of pages of one size, written to `sink` as it grows.
    static func pdf(into sink: ByteSink, page: PageFrame) throws(PaperError) -> Surface {
        try pdf(into: sink, width: page.width, height: page.height)
    }

    /// A PDF of pages of one size, in points, written to `sink` as it grows.
    static func pdf(
        into sink: ByteSink,
        width: Double,
        height: Double
    ) throws(PaperError) -> Surface {
        let closure = unsafe Unmanaged.passUnretained(sink).toOpaque()
        let pointer = unsafe cairo_pdf_surface_create_for_stream(
            takeBytes,
            closure,
            width,
            height
        )
        return try unsafe owned(pointer, sink: sink)
    }

    /// A white-less picture with an alpha channel.
    static func picture(width: Int, height: Int) throws(PaperError) -> Surface {
        try unsafe owned(
            cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height))
        )
    }

    /// A drawing in memory, to be painted on many pages.
    static func drawing(width: Double, height: Double) throws(PaperError) -> Surface {
        var extents = cairo_rectangle_t(x: 0, y: 0, width: width, height: height)
        return try unsafe owned(
            cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)
        )
    }

    /// Black-and-white picture, one bit per pixel; `isSet` says which pixels take ink.
    static func mask(
        side: Int,
        isSet: (_ column: Int, _ row: Int) -> Bool
    ) throws(PaperError)
        -> Surface
    {
        let surface = try unsafe owned(
            cairo_image_surface_create(CAIRO_FORMAT_A1, Int32(side), Int32(side))
        )
        let stride = unsafe Int(cairo_image_surface_get_stride(surface.pointer))
        guard let bytes = unsafe cairo_image_surface_get_data(surface.pointer) else {
            throw .drawing(status: Int(CAIRO_STATUS_NO_MEMORY.rawValue))
        }
        unsafe cairo_surface_flush(surface.pointer)
        for row in 0..<side {
            for column in 0..<side where isSet(column, row) {
                // Pixels of a 32-bit word start at its low bit on little-endian machines.
                let bit = UInt8(littleEndianBit: column)
                unsafe bytes[row * stride + column / 8] |= bit
            }
        }
        unsafe cairo_surface_mark_dirty(surface.pointer)
        return surface
    }

    /// Takes over a grey picture's pixels and, for PDF, the JPEG file they came from.
    static func photo(_ photo: PrintedPhoto) throws(PaperError) -> Surface {
        let surface = try picture(width: photo.width, height: photo.height)
        let stride = unsafe Int(cairo_image_surface_get_stride(surface.pointer))
        guard let bytes = unsafe cairo_image_surface_get_data(surface.pointer) else {
            throw .drawing(status: Int(CAIRO_STATUS_NO_MEMORY.rawValue))
        }
        unsafe cairo_surface_flush(surface.pointer)
        for row in 0..<photo.height {
            for column in 0..<photo.width {
                let grey = photo.grey[row * photo.width + column]
                let at = row * stride + column * 4
                unsafe bytes[at] = grey
                unsafe bytes[at + 1] = grey
                unsafe bytes[at + 2] = grey
                unsafe bytes[at + 3] = 255
            }
        }
        unsafe cairo_surface_mark_dirty(surface.pointer)
        return try surface.attaching(jpeg: photo.jpeg)
    }

    /// Lets a PDF carry the JPEG file itself instead of its pixels.
    private func attaching(jpeg: [UInt8]) throws(PaperError) -> Surface {
        guard let copy = unsafe malloc(jpeg.count) else { return self }
        unsafe copy.copyMemory(from: jpeg, byteCount: jpeg.count)
        let status = unsafe cairo_surface_set_mime_data(
            pointer,
            CAIRO_MIME_TYPE_JPEG,
            copy.assumingMemoryBound(to: UInt8.self),
            UInt(jpeg.count),
            { unsafe free($0) },
            copy
        )
        guard status == CAIRO_STATUS_SUCCESS else {
            unsafe free(copy)
            throw .drawing(status: Int(status.rawValue))
        }
        return self
    }

    /// Writes what is still held back and closes the surface.
    func finish() throws(PaperError) {
        unsafe cairo_surface_finish(pointer)
        let status = unsafe cairo_surface_status(pointer)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw .drawing(status: Int(status.rawValue))
        }
    }

    private static func owned(
        _ pointer: OpaquePointer?,
        sink: ByteSink? = nil
    ) throws(PaperError)
        -> Surface
    {
        guard let pointer = unsafe pointer else {
            throw .drawing(status: Int(CAIRO_STATUS_NO_MEMORY.rawValue))
        }
        let status = unsafe cairo_surface_status(pointer)
        guard status == CAIRO_STATUS_SUCCESS else {
            unsafe cairo_surface_destroy(pointer)
            throw .drawing(status: Int(status.rawValue))
        }
        return unsafe Surface(owning: pointer, sink: sink)
    }
}

extension UInt8 {
    fileprivate init(littleEndianBit column: Int) {
        self = 1 << UInt8(column % 8)
    }
}
