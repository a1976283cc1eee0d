/// A letter as it was scanned: its form is right, its signature is not checked yet.
public struct ScannedLetter: Equatable, Sendable {
    /// The COSE bytes as they were scanned.
    public let cose: [UInt8]
    /// What was signed, how, and by which key; its own claim, not yet proven.
    public let envelope: SignedEnvelope

    /// Reads a QR code's text: Base45, zlib, COSE.
    ///
    /// Line breaks and tabs around the text are dropped; spaces are not, as Base45 uses them.
    ///
    /// - Throws: `textTooLong` over 4,296 characters; `base45` or `zlib` with the rule that is
    ///   broken; else as `init(cose:)`.
    public init(text: String) throws(LetterRefusal) {
        let utf8 = text.utf8
        let ascii = utf8.span.extracting(withoutLineBreaks(utf8.span))
        guard ascii.count <= letterTextLengthMax else {
            throw .textTooLong(characterCount: ascii.count, limit: letterTextLengthMax)
        }
        let packed: [UInt8]
        do { packed = try Base45.decode(ascii) } catch { throw .base45(error) }
        let cose: [UInt8]
        do {
            cose = try inflateZlib(packed, limit: letterByteCountMax)
        } catch { throw .zlib(error) }
        try self.init(cose: cose)
    }

    /// Reads COSE bytes.
    ///
    /// - Throws: `envelope` with the rule that is broken; `notALetter` when a media type names
    ///   something else.
    public init(cose: [UInt8]) throws(LetterRefusal) {
        do {
            envelope = try SignedEnvelope.parse(cose, maxByteCount: letterByteCountMax)
        } catch { throw .envelope(error) }
        // A status list or a trust list never passes for a letter, under any signature.
        guard envelope.type == nil else { throw .notALetter }
        self.cose = cose
    }

    /// The letter's claims; call it only when the signature is valid.
    ///
    /// - Throws: As `LetterClaims.parse`.
    public func claims() throws(LetterRefusal) -> LetterClaims {
        try LetterClaims.parse(envelope.payload)
    }
}

/// The text that goes into the QR code: Base45 of zlib of COSE.
///
/// - Parameters:
///   - cose: The signed letter.
///   - deflate: Makes a zlib stream (RFC 1950) of some bytes.
/// - Returns: The text, all of it in a QR code's alphanumeric alphabet.
public func letterText(cose: [UInt8], deflate: ([UInt8]) -> [UInt8]) -> String {
    Base45.encode(deflate(cose))
}

/// The range of a text without the line breaks and tabs around it.
private func withoutLineBreaks(_ text: Span<UInt8>) -> Range<Int> {
    var first = 0
    var end = text.count
    while first < end, isLineBreak(text[first]) { first += 1 }
    while first < end, isLineBreak(text[end - 1]) { end -= 1 }
    return first..<end
}

private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == 0x0a || byte == 0x0d || byte == 0x09
}
