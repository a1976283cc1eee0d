extension SafeConductClaims {
    /// Reads claim -70001; a field that this version does not know is refused.
    ///
    /// Unlike elsewhere: what is added here may narrow what the letter permits.
    static func read(_ reader: inout CBORReader) throws(LetterRefusal) -> SafeConductClaims {
        var claims = SafeConductClaims(kind: .transit, office: .unread)
        var found = FieldSet()
        let count = try field(.safeConduct, reader.readMapCount(max: 9))
        var previous: CBORKey?
        for _ in 0..<count {
            let key = try cbor(reader.readKey(after: previous))
            previous = key
            try claims.read(key, &reader, &found)
        }
        reader.leave()
        try found.insist(on: .version)
        try found.insist(on: .kind)
        try found.insist(on: .office)
        return consume claims
    }

    private mutating func read(
        _ key: CBORKey,
        _ reader: inout CBORReader,
        _ found: inout FieldSet
    ) throws(LetterRefusal) {
        switch key.number {
        case 1:
            try readVersion(&reader)
            found.insert(.version)
        case 2:
            kind = try readKind(&reader)
            found.insert(.kind)
        case 3:
            let range = try field(.office, reader.readTextRange(max: 4))
            guard let code = OfficeCode(ascii: reader.bytes[range]) else {
                throw .malformed(.office)
            }
            office = code
            found.insert(.office)
        case 4: fromProvince = try readProvince(&reader, .fromProvince)
        case 5: toProvince = try readProvince(&reader, .toProvince)
        case 6: conditions = try readConditions(&reader)
        case 7: replaces = try readExactBytes(&reader, .replaces, count: digestByteCount)
        case 8: birthYear = try readBirthYear(&reader)
        case 9:
            photoDigest = try readExactBytes(&reader, .photoDigest, count: photoDigestByteCount)
        default: throw .unknownClaim(.safeConduct)
        }
    }
}

private func readVersion(_ reader: inout CBORReader) throws(LetterRefusal) {
    let version = try field(.version, reader.readUnsigned())
    guard version == safeConductVersion else { throw .unknownVersion(version) }
}

private func readKind(_ reader: inout CBORReader) throws(LetterRefusal) -> LetterKind {
    let number = try field(.kind, reader.readUnsigned())
    guard let kind = LetterKind(rawValue: number) else { throw .outOfRange(.kind) }
    return kind
}

private func readConditions(_ reader: inout CBORReader) throws(LetterRefusal) -> [UInt64] {
    let count = try field(.conditions, reader.readArrayCount(max: conditionCountMax))
    // A letter without conditions leaves the field out.
    guard count > 0 else { throw .malformed(.conditions) }
    var conditions: [UInt64] = []
    conditions.reserveCapacity(count)
    for _ in 0..<count {
        try conditions.append(field(.conditions, reader.readUnsigned()))
    }
    reader.leave()
    return conditions
}

private func readBirthYear(_ reader: inout CBORReader) throws(LetterRefusal) -> Int {
    let year = try field(.birthYear, reader.readUnsigned())
    guard (1_800...9_999).contains(year) else { throw .outOfRange(.birthYear) }
    return Int(year)
}

extension StatusReference {
    /// Reads claim 65535.
    ///
    /// Source: draft-ietf-oauth-status-list section 6.3, Token Status List in a CWT.
    static func read(_ reader: inout CBORReader) throws(LetterRefusal) -> StatusReference {
        try enter(&reader, .status, keys: 1)
        try expect("status_list", &reader, after: nil)
        try enter(&reader, .status, keys: 2)
        try expect("idx", &reader, after: nil)
        let index = try field(.statusIndex, reader.readUnsigned())
        try expect("uri", &reader, after: .text("idx"))
        let uri = try readStatusURI(&reader)
        reader.leave()
        reader.leave()
        return StatusReference(index: index, uri: uri)
    }

    private static func enter(
        _ reader: inout CBORReader,
        _ name: LetterField,
        keys: Int
    ) throws(LetterRefusal) {
        let count = try field(name, reader.readMapCount(max: 8))
        guard count == keys else { throw .malformed(name) }
    }

    /// Reads the one key that may come here.
    private static func expect(
        _ name: String,
        _ reader: inout CBORReader,
        after previous: CBORKey?
    ) throws(LetterRefusal) {
        // Nearly always the key is there; the slow path finds out what is wrong if it is not.
        if reader.takeKey(name) { return }
        guard try cbor(reader.readKey(after: previous)) == .text(name) else {
            throw .malformed(.status)
        }
    }
}
