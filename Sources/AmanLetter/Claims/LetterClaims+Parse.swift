extension LetterClaims {
    /// Reads a letter's claims from the payload that was signed.
    ///
    /// Call it only when the signature is valid. A payload that parses re-encodes to the same
    /// bytes.
    ///
    /// - Throws: `LetterRefusal`, the first rule that the payload breaks, with the claim: its CBOR,
    ///   a missing, unknown or malformed claim, or a contradiction between two.
    public static func parse(_ payload: [UInt8]) throws(LetterRefusal) -> LetterClaims {
        var reader = CBORReader(payload)
        // Filled in place: assembling the parts at the end would copy every one of them.
        var claims = LetterClaims.unread
        var found = FieldSet()
        let count = try cbor(reader.readMapCount(max: 8 + otherClaimCountMax))
        var previous: CBORKey?
        for _ in 0..<count {
            let key = try cbor(reader.readKey(after: previous))
            previous = key
            try claims.read(key, &reader, &found)
        }
        reader.leave()
        try cbor(reader.finish())
        try claims.checkPresence(found)
        try claims.checkAgreement()
        return consume claims
    }

    /// Refuses a letter that is valid for longer than its programme allows.
    ///
    /// - Parameter validSecondsMax: Most seconds from issue to expiry.
    /// - Throws: `validTooLong`.
    public func check(validSecondsMax: Int64) throws(LetterRefusal) {
        let seconds = expires.seconds - issuedAt.seconds
        guard seconds <= validSecondsMax else {
            throw .validTooLong(seconds: seconds, limit: validSecondsMax)
        }
    }

    private func checkAgreement() throws(LetterRefusal) {
        guard issuedAt <= notBefore else { throw .contradiction(.notBefore) }
        guard notBefore < expires else { throw .contradiction(.expires) }
        if secondLanguage != nil, secondName == nil { throw .missing(.secondName) }
        guard let office = safeConduct?.office else { return }
        guard office == number.office else { throw .contradiction(.office) }
        if let birthDate, let birthYear = safeConduct?.birthYear {
            guard digits(birthDate.utf8.span.extracting(first: 4)) == birthYear else {
                throw .contradiction(.birthYear)
            }
        }
    }
}

extension LetterClaims {
    /// No claim read yet; `parse` sets all required claims before it returns.
    private static var unread: LetterClaims {
        let never = Instant(seconds: 0)
        return LetterClaims(
            programme: "",
            issuedAt: never,
            notBefore: never,
            expires: never,
            tokenID: [],
            number: .unread
        )
    }

    private mutating func read(
        _ key: CBORKey,
        _ reader: inout CBORReader,
        _ found: inout FieldSet
    ) throws(LetterRefusal) {
        switch key.number {
        case 1:
            programme = try readProgramme(&reader)
            found.insert(.programme)
        // RFC 8392 forbids accepting a token that is meant for another audience.
        case 3: throw .unknownClaim(.audience)
        case 4:
            expires = try readInstant(&reader, .expires)
            found.insert(.expires)
        case 5:
            notBefore = try readInstant(&reader, .notBefore)
            found.insert(.notBefore)
        case 6:
            issuedAt = try readInstant(&reader, .issuedAt)
            found.insert(.issuedAt)
        case 7:
            tokenID = try readExactBytes(&reader, .tokenID, count: tokenIDByteCount)
            found.insert(.tokenID)
        case 169:
            try readIdentity(&reader, &found)
            found.insert(.identity)
        case 65_535: status = try StatusReference.read(&reader)
        case -70_001: safeConduct = try SafeConductClaims.read(&reader)
        default: try otherClaims.append(readOther(key, &reader, otherClaims.count))
        }
    }

    private func checkPresence(_ found: FieldSet) throws(LetterRefusal) {
        try found.insist(on: .programme)
        try found.insist(on: .expires)
        try found.insist(on: .notBefore)
        try found.insist(on: .issuedAt)
        try found.insist(on: .tokenID)
        try found.insist(on: .identity)
        try found.insist(on: .number)
        // A safe conduct says so to readers that do not know Aman, and no other token may.
        // Compared by pattern: `!= nil` copies both sides.
        let saysIt = if case .some = safeConduct { true } else { false }
        guard found.contains(.legalStatus) == saysIt else {
            throw .missing(saysIt ? .legalStatus : .safeConduct)
        }
    }
}
