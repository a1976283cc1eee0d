internal import CZXing

/// Looks for QR codes by ZXing, and for no other kind of code.
///
/// It reads more blurred and darker pictures than ZBar, and is faster.
enum ZXingScanner {
    /// Codes on a picture, in no order.
    static func codes(on image: GreyImage) -> [FoundCode] {
        guard let width = Int32(exactly: image.width), let height = Int32(exactly: image.height),
            width > 0, height > 0
        else { return [] }
        let room = czxing_code(left: 0, top: 0, right: 0, bottom: 0, text_start: 0, text_length: 0)
        var places = [czxing_code](repeating: room, count: CodeScanner.codeCountMax)
        var texts = [UInt8](
            repeating: 0,
            count: CodeScanner.codeCountMax * CodeScanner.textLengthMax
        )
        let count = unsafe czxing_read(
            image.pixels,
            width,
            height,
            &places,
            Int32(places.count),
            &texts,
            Int32(texts.count)
        )
        return places.prefix(Int(count)).compactMap { place in read(place, from: texts) }
    }

    private static func read(_ place: czxing_code, from texts: [UInt8]) -> FoundCode? {
        let length = Int(place.text_length)
        guard length <= CodeScanner.textLengthMax else { return nil }
        let start = Int(place.text_start)
        return FoundCode(
            Array(texts[start..<start + length]),
            x: Int(place.left),
            y: Int(place.top),
            side: Int(max(place.right - place.left, place.bottom - place.top))
        )
    }
}
