/// Claim 169 while it is being read: who the holder is, as the MOSIP specification writes it.
struct IdentityParts {
    var number: LetterNumber?
    var language: String?
    var fullName: String?
    var birthDate: String?
    var guardianName: String?
    var photo: LetterPhoto?
    var secondName: String?
    var secondLanguage: String?
    /// True when field 22 was there.
    var statesSafeConduct = false
    var others: [OtherClaim] = []

    private var photoBytes: [UInt8]?
    private var photoFormat: UInt64?

    static func read(_ reader: inout CBORReader) throws(LetterRefusal) -> IdentityParts {
        var parts = IdentityParts()
        let count = try field(.identity, reader.readMapCount(max: 10 + otherClaimCountMax))
        var previous: CBORKey?
        for _ in 0..<count {
            let key = try cbor(reader.readKey(after: previous))
            previous = key
            try parts.read(key, &reader)
        }
        reader.leave()
        try parts.joinPhoto()
        return parts
    }

    private mutating func read(
        _ key: CBORKey,
        _ reader: inout CBORReader
    ) throws(LetterRefusal) {
        switch key.number {
        case 1: number = try readNumber(&reader)
        case 3: language = try readLanguage(&reader, .language)
        case 4: fullName = try readName(&reader, .fullName)
        case 8: birthDate = try readBirthDate(&reader)
        case 15: guardianName = try readName(&reader, .guardianName)
        case 16:
            photoBytes = try field(.photo, reader.readBytes(max: photoByteCountMax))
        case 17: photoFormat = try field(.photoFormat, reader.readUnsigned())
        case 19: secondName = try readName(&reader, .secondName)
        case 20: secondLanguage = try readLanguage(&reader, .secondLanguage)
        case 22: try readLegalStatus(&reader)
        default: try others.append(readOther(key, &reader, others.count))
        }
    }

    private mutating func joinPhoto() throws(LetterRefusal) {
        switch (photoBytes, photoFormat) {
        case (nil, nil): break
        case (nil, _): throw .missing(.photo)
        case (_, nil): throw .missing(.photoFormat)
        case (let bytes?, let format?):
            guard !bytes.isEmpty else { throw .malformed(.photo) }
            // 1 JPEG, 2 JPEG 2000, 3 AVIF, 4 WebP. Source: MOSIP Claim 169, field 17.
            guard (1...4).contains(format) else { throw .outOfRange(.photoFormat) }
            photo = LetterPhoto(bytes: bytes, format: format)
        }
    }

    private func readNumber(_ reader: inout CBORReader) throws(LetterRefusal) -> LetterNumber {
        let range = try field(.number, reader.readTextRange(max: 64))
        do { return try LetterNumber(strict: reader.bytes[range]) } catch {
            throw .malformed(.number)
        }
    }

    private mutating func readLegalStatus(
        _ reader: inout CBORReader
    ) throws(LetterRefusal) {
        let range = try field(.legalStatus, reader.readTextRange(max: 64))
        guard reader.bytes[range].elementsEqual(legalStatusBytes) else {
            throw .malformed(.legalStatus)
        }
        statesSafeConduct = true
    }
}

private let legalStatusBytes = Array(legalStatusText.utf8)
