// Reading one claim at a time: its type, its size, its form.

/// Turns a refusal of CBOR into one of the letter.
func cbor<Value>(
    _ read: @autoclosure () throws(CBORRefusal) -> Value
) throws(LetterRefusal) -> Value {
    do { return try read() } catch { throw .cbor(error) }
}

/// Turns a refusal of CBOR into one that names the claim.
func field<Value>(
    _ field: LetterField,
    _ read: @autoclosure () throws(CBORRefusal) -> Value
) throws(LetterRefusal) -> Value {
    do {
        return try read()
    } catch {
        switch error {
        case .wrongType, .unsupported: throw .wrongType(field)
        case .outOfRange: throw .outOfRange(field)
        case .tooLong(_, let count, let limit):
            throw .tooLong(field, count: Int(clamping: count), limit: limit)
        default: throw .cbor(error)
        }
    }
}

/// Reads a text whose bytes must have a certain form.
private func readText(
    _ reader: inout CBORReader,
    _ name: LetterField,
    max: Int,
    where isWellFormed: (Span<UInt8>) -> Bool
) throws(LetterRefusal) -> String {
    let range = try field(name, reader.readTextRange(max: max))
    guard isWellFormed(reader.bytes.span.extracting(range)) else { throw .malformed(name) }
    return String(decoding: reader.bytes[range], as: UTF8.self)
}

func readProgramme(_ reader: inout CBORReader) throws(LetterRefusal) -> String {
    try readText(&reader, .programme, max: programmeByteCountMax) { text in
        text.count >= 2
            && text.allSatisfy { isLowercase($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }
}

func readStatusURI(_ reader: inout CBORReader) throws(LetterRefusal) -> String {
    try readText(&reader, .statusURI, max: statusURIByteCountMax) { text in
        text.count > 0 && text.allSatisfy { $0 > 0x20 && $0 < 0x7f }
    }
}

func readInstant(
    _ reader: inout CBORReader,
    _ name: LetterField
) throws(LetterRefusal) -> Instant {
    let moment = Instant(seconds: try field(name, reader.readInteger()))
    guard moment.seconds >= 0, moment <= .latestWritten else { throw .outOfRange(name) }
    return moment
}

func readExactBytes(
    _ reader: inout CBORReader,
    _ name: LetterField,
    count: Int
) throws(LetterRefusal) -> [UInt8] {
    let bytes = try field(name, reader.readBytes(max: count))
    guard bytes.count == count else { throw .malformed(name) }
    return bytes
}

/// An ISO 639-3 code: three small letters.
func readLanguage(
    _ reader: inout CBORReader,
    _ name: LetterField
) throws(LetterRefusal) -> String {
    try readText(&reader, name, max: 3) { text in
        text.count == 3 && text.allSatisfy { isLowercase($0) }
    }
}

/// An ISO 3166-2 code: two capitals, a dash, and one to three capitals or digits.
func readProvince(
    _ reader: inout CBORReader,
    _ name: LetterField
) throws(LetterRefusal) -> String {
    try readText(&reader, name, max: 6) { text in
        text.count >= 4 && isCapital(text[0]) && isCapital(text[1])
            && text[2] == UInt8(ascii: "-")
            && text.extracting(droppingFirst: 3).allSatisfy { isCapital($0) || isDigit($0) }
    }
}

/// A date as YYYYMMDD that the calendar has.
func readBirthDate(_ reader: inout CBORReader) throws(LetterRefusal) -> String {
    try readText(&reader, .birthDate, max: 8) { text in
        guard text.count == 8 else { return false }
        return CivilTime(
            year: digits(text.extracting(0..<4)),
            month: digits(text.extracting(4..<6)),
            day: digits(text.extracting(6..<8))
        ).exists
    }
}

func readName(_ reader: inout CBORReader, _ name: LetterField) throws(LetterRefusal) -> String {
    let range = try field(name, reader.readTextRange(max: nameByteCountMax))
    switch NameRefusal.first(in: reader.bytes.span.extracting(range)) {
    case nil: return String(decoding: reader.bytes[range], as: UTF8.self)
    case .blank: throw .malformed(name)
    case .hiddenCharacter: throw .hiddenCharacter(name)
    case .unassignedCharacter: throw .unassignedCharacter(name)
    case .notNormalised: throw .notNormalised(name)
    }
}

func readOther(
    _ key: CBORKey,
    _ reader: inout CBORReader,
    _ count: Int
) throws(LetterRefusal) -> OtherClaim {
    guard count < otherClaimCountMax else {
        throw .tooLong(.identity, count: count + 1, limit: otherClaimCountMax)
    }
    let start = reader.offset
    try cbor(reader.skip())
    return OtherClaim(key: key, value: reader.slice(from: start))
}
