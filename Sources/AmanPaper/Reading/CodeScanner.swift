/// A QR code found on a picture.
package struct FoundCode: Equatable, Sendable {
    /// What the code says.
    package let text: String
    /// Pixels from the left of the picture to the code.
    package let x: Int
    /// Pixels from the top of the picture to the code.
    package let y: Int
    /// Pixels along the code's side, the larger of the two.
    package let side: Int
}

extension FoundCode {
    /// Nil for a text that is not printable ASCII: no letter has such a one.
    init?(_ bytes: [UInt8], x: Int, y: Int, side: Int) {
        guard bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
        self.init(text: String(decoding: bytes, as: UTF8.self), x: x, y: y, side: side)
    }

    /// Whether another reader means this code, which it may see a little elsewhere.
    fileprivate func isSame(as other: FoundCode) -> Bool {
        text == other.text
            && abs(x + side / 2 - other.x - other.side / 2) < max(side, other.side) / 2
            && abs(y + side / 2 - other.y - other.side / 2) < max(side, other.side) / 2
    }
}

/// Looks for QR codes by two readers, each of which finds some that the other does not.
struct CodeScanner {
    private let zbar: ZBarScanner

    /// Codes taken from one picture; a letter has two.
    static let codeCountMax = 16
    /// A version 40-L code holds 4 296 alphanumerics.
    static let textLengthMax = 4_296

    init?() {
        guard let zbar = ZBarScanner() else { return nil }
        self.zbar = zbar
    }

    /// Codes on a picture, from the top down, in printable ASCII.
    func codes(on image: GreyImage) -> [FoundCode] {
        var codes = zbar.codes(on: image)
        for code in ZXingScanner.codes(on: image) where !codes.contains(where: code.isSame) {
            codes.append(code)
        }
        return codes.prefix(Self.codeCountMax).sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    }
}
