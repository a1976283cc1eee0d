internal import CPangoCairo
internal import CPoppler

/// The pages of a PDF, drawn as pictures.
///
/// What a hostile PDF costs to draw cannot be known from its head. It is read only from people who
/// sit at this machine, never from the network, and only in a process with limits of its own.
@safe
final class PDFPages {
    private let document: OpaquePointer
    let count: Int

    /// Pages that are looked at: a letter has one, the codes of the largest bundle take 22.
    static let countMax = 32
    /// Longest side of a page: A2, as a poster of letters might have.
    static let sidePointsMax = 1_684
    private static let pointsPerInch = 72.0

    /// - Throws: `damaged`, `locked`, or `tooManyPages`.
    init(_ bytes: [UInt8]) throws(ImageRefusal) {
        let held = unsafe g_bytes_new(bytes, UInt(bytes.count))
        defer { unsafe g_bytes_unref(held) }
        var error: UnsafeMutablePointer<GError>?
        guard let document = unsafe poppler_document_new_from_bytes(held, nil, &error) else {
            let locked = unsafe error?.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue)
            unsafe g_error_free(error)
            throw locked ? .locked : .damaged
        }
        unsafe self.document = document
        count = unsafe Int(poppler_document_get_n_pages(document))
        guard count > 0 else { throw .damaged }
        guard count <= Self.countMax else {
            throw .tooManyPages(count: count, limit: Self.countMax)
        }
    }

    deinit {
        unsafe g_object_unref(UnsafeMutableRawPointer(document))
    }

    /// A page on white, in grey.
    ///
    /// - Throws: `pageTooLarge`, or `damaged`.
    func picture(of index: Int, dotsPerInch: Double) throws(ImageRefusal) -> GreyImage {
        guard let page = unsafe poppler_document_get_page(document, Int32(index)) else {
            throw .damaged
        }
        defer { unsafe g_object_unref(UnsafeMutableRawPointer(page)) }
        var (width, height) = (0.0, 0.0)
        unsafe poppler_page_get_size(page, &width, &height)
        guard width >= 1, height >= 1 else { throw .damaged }
        guard max(width, height) <= Double(Self.sidePointsMax) else {
            throw .pageTooLarge(
                widthPoints: Int(min(width, 1e9)),
                heightPoints: Int(min(height, 1e9)),
                limit: Self.sidePointsMax
            )
        }
        let factor = dotsPerInch / Self.pointsPerInch
        return try unsafe Self.draw(page, width * factor, height * factor, factor)
    }

    private static func draw(
        _ page: OpaquePointer,
        _ width: Double,
        _ height: Double,
        _ factor: Double
    ) throws(ImageRefusal) -> GreyImage {
        let surface = unsafe cairo_image_surface_create(
            CAIRO_FORMAT_RGB24,
            Int32(width.rounded(.up)),
            Int32(height.rounded(.up))
        )
        defer { unsafe cairo_surface_destroy(surface) }
        let cairo = unsafe cairo_create(surface)
        unsafe cairo_set_source_rgb(cairo, 1, 1, 1)
        unsafe cairo_paint(cairo)
        unsafe cairo_scale(cairo, factor, factor)
        unsafe poppler_page_render(page, cairo)
        unsafe cairo_destroy(cairo)
        guard unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else { throw .damaged }
        unsafe cairo_surface_flush(surface)
        return try unsafe grey(of: surface)
    }

    private static func grey(of surface: OpaquePointer?) throws(ImageRefusal) -> GreyImage {
        let width = unsafe Int(cairo_image_surface_get_width(surface))
        let height = unsafe Int(cairo_image_surface_get_height(surface))
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        guard let bytes = unsafe cairo_image_surface_get_data(surface) else { throw .damaged }
        let pixels = unsafe [UInt8](unsafeUninitializedCapacity: width * height) { target, count in
            for row in 0..<height {
                for column in 0..<width {
                    // A page is black, white and one green: the green channel is enough.
                    unsafe target[row * width + column] = bytes[row * stride + column * 4 + 1]
                }
            }
            count = width * height
        }
        return GreyImage(width: width, height: height, pixels: pixels)
    }
}
