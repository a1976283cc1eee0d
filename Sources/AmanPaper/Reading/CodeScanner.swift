internal import CZBar

/// A QR code found on a picture.
package struct FoundCode: Equatable, Sendable {
    package let text: String
    /// Pixels from the left of the picture to the code, and from its top.
    package let x: Int
    package let y: Int
    /// Pixels along the code's side, the larger of the two.
    package let side: Int
}

/// Looks for QR codes, and for no other kind of code.
@safe
final class CodeScanner {
    private let scanner: OpaquePointer

    /// Codes taken from one picture; a letter has two.
    private static let codeCountMax = 16
    /// A version 40-L code holds 4 296 alphanumerics.
    private static let textLengthMax = 4_296

    init?() {
        guard let scanner = unsafe zbar_image_scanner_create() else { return nil }
        unsafe self.scanner = scanner
        unsafe zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
        unsafe zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1)
    }

    deinit {
        unsafe zbar_image_scanner_destroy(scanner)
    }

    /// Codes on a picture, from the top down, in printable ASCII.
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
        while let current = unsafe symbol, codes.count < Self.codeCountMax {
            if let code = unsafe Self.read(current) { codes.append(code) }
            unsafe symbol = zbar_symbol_next(current)
        }
        return codes.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    }

    private static func read(_ symbol: OpaquePointer) -> FoundCode? {
        let length = unsafe Int(zbar_symbol_get_data_length(symbol))
        guard unsafe zbar_symbol_get_type(symbol) == ZBAR_QRCODE, length <= textLengthMax,
            let start = unsafe zbar_symbol_get_data(symbol)
        else { return nil }
        let bytes = unsafe UnsafeBufferPointer(start: start, count: length).map {
            UInt8(bitPattern: $0)
        }
        guard bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
        let corners = unsafe (0..<zbar_symbol_get_loc_size(symbol)).map { corner in
            unsafe (
                x: Int(zbar_symbol_get_loc_x(symbol, corner)),
                y: Int(zbar_symbol_get_loc_y(symbol, corner))
            )
        }
        let (left, right) = (corners.map(\.x).min() ?? 0, corners.map(\.x).max() ?? 0)
        let (top, bottom) = (corners.map(\.y).min() ?? 0, corners.map(\.y).max() ?? 0)
        return FoundCode(
            text: String(decoding: bytes, as: UTF8.self),
            x: left,
            y: top,
            side: max(right - left, bottom - top)
        )
    }
}
