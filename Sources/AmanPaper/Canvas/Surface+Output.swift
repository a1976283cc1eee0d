internal import AmanLetter
internal import CPangoCairo

extension Surface {
    /// Writes a PDF's title and date; nothing else about who made it, or on which machine.
    func describe(madeAt: Instant, title: String) {
        let date = madeAt.rfc3339
        unsafe cairo_pdf_surface_set_metadata(pointer, CAIRO_PDF_METADATA_CREATE_DATE, date)
        unsafe cairo_pdf_surface_set_metadata(pointer, CAIRO_PDF_METADATA_MOD_DATE, date)
        unsafe cairo_pdf_surface_set_metadata(pointer, CAIRO_PDF_METADATA_CREATOR, "Aman")
        if !title.isEmpty {
            unsafe cairo_pdf_surface_set_metadata(pointer, CAIRO_PDF_METADATA_TITLE, title)
        }
    }

    /// The picture as a PNG file.
    func png() throws(PaperError) -> [UInt8] {
        let sink = ByteSink()
        let closure = unsafe Unmanaged.passUnretained(sink).toOpaque()
        let status = unsafe cairo_surface_write_to_png_stream(pointer, takeBytes, closure)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw .drawing(status: Int(status.rawValue))
        }
        return sink.bytes
    }
}

/// Hands a piece of a growing file to the `ByteSink` that `closure` points to.
func takeBytes(
    closure: UnsafeMutableRawPointer?,
    bytes: UnsafePointer<UInt8>?,
    count: UInt32
) -> cairo_status_t {
    guard let closure = unsafe closure, let bytes = unsafe bytes else {
        return CAIRO_STATUS_WRITE_ERROR
    }
    let sink = unsafe Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    let piece = unsafe UnsafeBufferPointer(start: bytes, count: Int(count))
    return unsafe sink.take(piece) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
}
