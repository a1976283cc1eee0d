extension LetterClaims {
    /// Reads claim 169: who the holder is, as the MOSIP specification writes it.
    mutating func readIdentity(
        _ reader: inout CBORReader,
        _ found: inout FieldSet
    ) throws(LetterRefusal) {
        let count = try field(.identity, reader.readMapCount(max: 10 + otherClaimCountMax))
        var previous: CBORKey?
        for _ in 0..<count {
            let key = try cbor(reader.readKey(after: previous))
            previous = key
            try readIdentity(key, &reader, &found)
        }
        reader.leave()
        try checkPhoto(found)
    }

    private mutating func readIdentity(
        _ key: CBORKey,
        _ reader: inout CBORReader,
        _ found: inout FieldSet
    ) throws(LetterRefusal) {
        switch key.number {
        case 1:
            number = try readNumber(&reader)
            found.insert(.number)
        case 3: language = try readLanguage(&reader, .language)
        case 4: fullName = try readName(&reader, .fullName)
        case 8: birthDate = try readBirthDate(&reader)
        case 15: guardianName = try readName(&reader, .guardianName)
        case 16:
            let bytes = try field(.photo, reader.readBytes(max: photoByteCountMax))
            photo = LetterPhoto(bytes: bytes, format: 0)
            found.insert(.photo)
        case 17:
            let format = try field(.photoFormat, reader.readUnsigned())
            photo?.format = format
            found.insert(.photoFormat)
        case 19: secondName = try readName(&reader, .secondName)
        case 20: secondLanguage = try readLanguage(&reader, .secondLanguage)
        case 22:
            try readLegalStatus(&reader)
            found.insert(.legalStatus)
        default: try otherFields.append(readOther(key, &reader, otherFields.count))
        }
    }

    private func checkPhoto(_ found: FieldSet) throws(LetterRefusal) {
        guard found.contains(.photo) || found.contains(.photoFormat) else { return }
        try found.insist(on: .photo)
        try found.insist(on: .photoFormat)
        guard let photo, !photo.bytes.isEmpty else { throw .malformed(.photo) }
        // 1 JPEG, 2 JPEG 2000, 3 AVIF, 4 WebP. Source: MOSIP Claim 169, field 17.
        guard (1...4).contains(photo.format) else { throw .outOfRange(.photoFormat) }
    }
}

private func readNumber(_ reader: inout CBORReader) throws(LetterRefusal) -> LetterNumber {
    let range = try field(.number, reader.readTextRange(max: 64))
    do {
        return try LetterNumber(strict: reader.bytes[range])
    } catch {
        throw .malformed(.number)
    }
}

private func readLegalStatus(_ reader: inout CBORReader) throws(LetterRefusal) {
    let range = try field(.legalStatus, reader.readTextRange(max: 64))
    guard isSame(reader.bytes.span.extracting(range), legalStatusText.utf8.span) else {
        throw .malformed(.legalStatus)
    }
}
