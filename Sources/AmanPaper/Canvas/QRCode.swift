internal import CQREncode

/// A letter's text as a square of black and white modules.
struct QRCode {
    /// Modules along one side, without the quiet zone.
    let side: Int
    /// Row by row; true is black.
    private let modules: [Bool]

    /// Characters a version 20-M code holds in alphanumeric mode.
    ///
    /// Source: ISO/IEC 18004:2015 table 7. Larger codes have modules too small for a cheap phone.
    static let characterCountMax = 970
    /// White modules that the code needs on every side.
    static let quietModules = 4
    private static let alphanumerics = Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

    /// Encodes in alphanumeric mode at level M, in the smallest version that holds the text.
    init(_ text: String) throws(PaperError) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.characterCountMax else {
            throw .codeTooLong(characterCount: bytes.count, limit: Self.characterCountMax)
        }
        if let at = bytes.firstIndex(where: { !Self.alphanumerics.contains($0) }) {
            throw .codeNotAlphanumeric(at: at)
        }
        guard let input = unsafe QRinput_new2(0, QR_ECLEVEL_M) else {
            throw .drawing(status: Int(errorNumber()))
        }
        defer { unsafe QRinput_free(input) }
        let appended = unsafe QRinput_append(input, QR_MODE_AN, Int32(bytes.count), bytes)
        guard appended == 0, let code = unsafe QRcode_encodeInput(input) else {
            throw .drawing(status: Int(errorNumber()))
        }
        defer { unsafe QRcode_free(code) }
        let side = unsafe Int(code.pointee.width)
        self.side = side
        // The lowest bit of each byte is the colour; the others say what the module is for.
        modules = (0..<side * side).map { unsafe code.pointee.data[$0] & 1 == 1 }
    }

    subscript(column: Int, row: Int) -> Bool { modules[row * side + column] }

    /// The code as a one-bit picture without quiet zone.
    func mask() throws(PaperError) -> Surface {
        try Surface.mask(side: side) { column, row in self[column, row] }
    }
}

private func errorNumber() -> Int32 { 12 }
