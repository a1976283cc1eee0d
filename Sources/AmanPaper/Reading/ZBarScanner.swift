internal import CZBar

/// Looks for QR codes by ZBar, and for no other kind of code.
@safe
final class ZBarScanner {
    private let scanner: OpaquePointer

    init?() {
        guard let scanner = unsafe zbar_image_scanner_create() else { return nil }
        unsafe self.scanner = scanner
        unsafe zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
        unsafe zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1)
    }

    deinit {
        unsafe zbar_image_scanner_destroy(scanner)
    }

    /// Codes on a picture, in no order.
    func codes(on image: GreyImage) -> [FoundCode] {
        guard image.width > 0, image.height > 0, let frame = unsafe zbar_image_create() else {
            return []
        }
        defer { unsafe zbar_image_destroy(frame) }
        // "Y800": one byte of grey for each pixel.
        unsafe zbar_image_set_format(frame, 0x3030_3859)
        unsafe zbar_image_set_size(frame, UInt32(image.width), UInt32(image.height))
        return unsafe image.pixels.withUnsafeBytes { pixels in
            unsafe zbar_image_set_data(frame, pixels.baseAddress, UInt(pixels.count), nil)
            defer { unsafe zbar_image_set_data(frame, nil, 0, nil) }
            guard unsafe zbar_scan_image(scanner, frame) > 0 else { return [] }
            return unsafe found(on: frame)
        }
    }

    private func found(on frame: OpaquePointer) -> [FoundCode] {
        var codes: [FoundCode] = []
        var symbol = unsafe zbar_image_first_symbol(frame)
        while let current = unsafe symbol, codes.count < CodeScanner.codeCountMax {
            if let code = unsafe Self.read(current) { codes.append(code) }
            unsafe symbol = zbar_symbol_next(current)
        }
        return codes
    }

    private static func read(_ symbol: OpaquePointer) -> FoundCode? {
        let length = unsafe Int(zbar_symbol_get_data_length(symbol))
        guard unsafe zbar_symbol_get_type(symbol) == ZBAR_QRCODE,
            length <= CodeScanner.textLengthMax,
            let start = unsafe zbar_symbol_get_data(symbol)
        else { return nil }
        let bytes = unsafe UnsafeBufferPointer(start: start, count: length).map {
            UInt8(bitPattern: $0)
        }
        let corners = unsafe (0..<zbar_symbol_get_loc_size(symbol)).map { corner in
            unsafe (
                x: Int(zbar_symbol_get_loc_x(symbol, corner)),
                y: Int(zbar_symbol_get_loc_y(symbol, corner))
            )
        }
        let (left, right) = (corners.map(\.x).min() ?? 0, corners.map(\.x).max() ?? 0)
        let (top, bottom) = (corners.map(\.y).min() ?? 0, corners.map(\.y).max() ?? 0)
        return FoundCode(bytes, x: left, y: top, side: max(right - left, bottom - top))
    }
}
