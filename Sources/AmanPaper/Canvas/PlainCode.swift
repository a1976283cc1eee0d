internal import CQREncode

/// Most bytes of a text for a screen's code: far more than an authenticator's address has.
private let plainCodeByteCountMax = 400

/// Any text as a QR code for a screen: rows of modules, true is dark, without the quiet zone.
///
/// Letters have their own, stricter code; this one is for texts with small letters, at level M.
///
/// - Throws: `codeTooLong`; `drawing` when no memory is left.
package func codeModules(_ text: String) throws(PaperError) -> [[Bool]] {
    let bytes = Array(text.utf8)
    guard bytes.count <= plainCodeByteCountMax else {
        throw .codeTooLong(characterCount: bytes.count, limit: plainCodeByteCountMax)
    }
    guard let input = unsafe QRinput_new2(0, QR_ECLEVEL_M) else { throw .drawing(status: 12) }
    defer { unsafe QRinput_free(input) }
    let appended = unsafe QRinput_append(input, QR_MODE_8, Int32(bytes.count), bytes)
    guard appended == 0, let code = unsafe QRcode_encodeInput(input) else {
        throw .drawing(status: 12)
    }
    defer { unsafe QRcode_free(code) }
    let side = unsafe Int(code.pointee.width)
    return (0..<side).map { row in
        (0..<side).map { column in unsafe code.pointee.data[row * side + column] & 1 == 1 }
    }
}
