extension LetterClaims {
    /// The claims as deterministic CBOR, the payload to sign.
    ///
    /// The bytes are read back before they are returned, so that claims which a verifier would
    /// refuse are never signed.
    ///
    /// - Throws: The rule by which a verifier would refuse these claims.
    public func encoded() throws(LetterRefusal) -> [UInt8] {
        var map = ClaimMapWriter(others: otherClaims)
        map.writeText(1, programme)
        map.writeInteger(4, expires.seconds)
        map.writeInteger(5, notBefore.seconds)
        map.writeInteger(6, issuedAt.seconds)
        map.writeBytes(7, tokenID)
        map.writeRaw(169, identityBytes)
        if let status { map.writeRaw(65_535, status.bytes) }
        if let safeConduct { map.writeRaw(-70_001, safeConduct.bytes) }
        let payload = map.finish()
        _ = try LetterClaims.parse(payload)
        return payload
    }

    private var identityBytes: [UInt8] {
        var map = ClaimMapWriter(others: otherFields)
        map.writeText(1, number.text)
        map.writeText(3, language)
        map.writeText(4, fullName)
        map.writeText(8, birthDate)
        map.writeText(15, guardianName)
        if let photo {
            map.writeBytes(16, photo.bytes)
            map.writeUnsigned(17, photo.format)
        }
        map.writeText(19, secondName)
        map.writeText(20, secondLanguage)
        if safeConduct != nil { map.writeText(22, legalStatusText) }
        return map.finish()
    }
}

extension SafeConductClaims {
    fileprivate var bytes: [UInt8] {
        var map = ClaimMapWriter(others: [])
        map.writeUnsigned(1, safeConductVersion)
        map.writeUnsigned(2, kind.rawValue)
        map.writeText(3, office.text)
        map.writeText(4, fromProvince)
        map.writeText(5, toProvince)
        if !conditions.isEmpty {
            var list = CBORWriter()
            list.writeArray(count: conditions.count)
            for condition in conditions { list.writeUnsigned(condition) }
            map.writeRaw(6, list.bytes)
        }
        map.writeBytes(7, replaces)
        if let birthYear { map.writeInteger(8, Int64(birthYear)) }
        map.writeBytes(9, photoDigest)
        return map.finish()
    }
}

extension StatusReference {
    fileprivate var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeMap(count: 1)
        writer.writeText("status_list")
        writer.writeMap(count: 2)
        writer.writeText("idx")
        writer.writeUnsigned(index)
        writer.writeText("uri")
        writer.writeText(uri)
        return writer.bytes
    }
}

/// The version of claim -70001 that we write and read.
let safeConductVersion: UInt64 = 1

/// Writes a map whose keys are given in order, and inserts the unknown claims in order.
private struct ClaimMapWriter {
    private var body = CBORWriter(capacity: 320)
    private var count = 0
    private var others: ArraySlice<OtherClaim>

    init(others: [OtherClaim]) {
        self.others = others[...]
    }

    mutating func writeText(_ key: Int64, _ value: String?) {
        guard let value else { return }
        begin(key)
        body.writeText(value)
    }

    mutating func writeBytes(_ key: Int64, _ value: [UInt8]?) {
        guard let value else { return }
        begin(key)
        body.writeBytes(value)
    }

    mutating func writeUnsigned(_ key: Int64, _ value: UInt64) {
        begin(key)
        body.writeUnsigned(value)
    }

    mutating func writeInteger(_ key: Int64, _ value: Int64) {
        begin(key)
        body.writeInteger(value)
    }

    mutating func writeRaw(_ key: Int64, _ value: [UInt8]) {
        begin(key)
        body.writeRaw(value)
    }

    mutating func finish() -> [UInt8] {
        while let other = others.popFirst() { write(other) }
        var map = CBORWriter(capacity: body.bytes.count + 3)
        map.writeMap(count: count)
        map.writeRaw(body.bytes)
        return map.bytes
    }

    private mutating func begin(_ key: Int64) {
        while let other = others.first, other.key.precedes(.integer(key)) {
            write(other)
            others.removeFirst()
        }
        body.writeInteger(key)
        count += 1
    }

    private mutating func write(_ other: OtherClaim) {
        body.writeKey(other.key)
        body.writeRaw(other.value)
        count += 1
    }
}
