import AmanTexts

/// Takes an `application/x-www-form-urlencoded` body apart; what is not UTF-8 becomes U+FFFD.
///
/// - Throws: `tooManyParts` above `countMax` fields.
func urlEncodedParts(
    of body: [UInt8],
    countMax: Int = multipartPartCountMax
) throws(FormRefusal) -> [FormPart] {
    var parts: [FormPart] = []
    for pair in body.split(separator: UInt8(ascii: "&")) {
        guard parts.count < countMax else { throw .tooManyParts }
        let sides = pair.split(
            separator: UInt8(ascii: "="),
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        let name = String(decoding: formDecoded(sides[0]), as: UTF8.self)
        let bytes = sides.count == 2 ? formDecoded(sides[1]) : []
        parts.append(FormPart(name: name, isFile: false, bytes: bytes))
    }
    return parts
}

/// Undoes `+` for a space and `%41` for a byte; a `%` without two digits is itself.
func formDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "+") {
            bytes.append(32)
        } else if byte == UInt8(ascii: "%"), let value = hexPair(rest.prefix(2)) {
            bytes.append(value)
            rest.removeFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return bytes
}

private func hexPair(_ digits: ArraySlice<UInt8>) -> UInt8? {
    let values = digits.compactMap(hexDigit)
    return values.count == 2 ? values[0] << 4 | values[1] : nil
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
