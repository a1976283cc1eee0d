extension LetterClaims {
    /// Reads a letter's claims out of the payload that was signed.
    ///
    /// Call it only when the signature fits. Whatever parses re-encodes to the same bytes.
    ///
    /// - Throws: The first rule that the payload breaks.
    public static func parse(_ payload: [UInt8]) throws(LetterRefusal) -> LetterClaims {
        var reader = CBORReader(payload)
        var parts = ClaimParts()
        let count = try cbor(reader.readMapCount(max: 8 + otherClaimCountMax))
        var previous: CBORKey?
        for _ in 0..<count {
            let key = try cbor(reader.readKey(after: previous))
            previous = key
            try parts.read(key, &reader)
        }
        reader.leave()
        try cbor(reader.finish())
        let claims = try parts.letter()
        try claims.checkAgreement()
        return claims
    }

    /// Refuses a letter that holds for longer than its programme allows.
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
        guard let safeConduct else { return }
        guard safeConduct.office == number.office else { throw .contradiction(.office) }
        if let birthDate, let birthYear = safeConduct.birthYear {
            guard digits(Array(birthDate.utf8)[..<4]) == birthYear else {
                throw .contradiction(.birthYear)
            }
        }
    }
}

/// The claims of a letter while they are being read.
private struct ClaimParts {
    var programme: String?
    var expires: Instant?
    var notBefore: Instant?
    var issuedAt: Instant?
    var tokenID: [UInt8]?
    var identity: IdentityParts?
    var status: StatusReference?
    var safeConduct: SafeConductClaims?
    var others: [OtherClaim] = []

    mutating func read(_ key: CBORKey, _ reader: inout CBORReader) throws(LetterRefusal) {
        switch key.number {
        case 1: programme = try readProgramme(&reader)
        // RFC 8392 forbids to accept a token that is meant for somebody else.
        case 3: throw .unknownClaim(.audience)
        case 4: expires = try readInstant(&reader, .expires)
        case 5: notBefore = try readInstant(&reader, .notBefore)
        case 6: issuedAt = try readInstant(&reader, .issuedAt)
        case 7:
            tokenID = try readExactBytes(&reader, .tokenID, count: tokenIDByteCount)
        case 169: identity = try IdentityParts.read(&reader)
        case 65_535: status = try StatusReference.read(&reader)
        case -70_001: safeConduct = try SafeConductClaims.read(&reader)
        default: try others.append(readOther(key, &reader, others.count))
        }
    }

    func letter() throws(LetterRefusal) -> LetterClaims {
        guard let programme else { throw .missing(.programme) }
        guard let expires else { throw .missing(.expires) }
        guard let notBefore else { throw .missing(.notBefore) }
        guard let issuedAt else { throw .missing(.issuedAt) }
        guard let tokenID else { throw .missing(.tokenID) }
        guard let identity else { throw .missing(.identity) }
        guard let number = identity.number else { throw .missing(.number) }
        // A safe conduct says so to readers that know nothing of Aman, and nothing else does.
        guard identity.statesSafeConduct == (safeConduct != nil) else {
            throw safeConduct == nil ? .missing(.safeConduct) : .missing(.legalStatus)
        }
        return LetterClaims(
            programme: programme,
            issuedAt: issuedAt,
            notBefore: notBefore,
            expires: expires,
            tokenID: tokenID,
            number: number,
            language: identity.language,
            fullName: identity.fullName,
            birthDate: identity.birthDate,
            guardianName: identity.guardianName,
            secondName: identity.secondName,
            secondLanguage: identity.secondLanguage,
            photo: identity.photo,
            status: status,
            safeConduct: safeConduct,
            otherClaims: others,
            otherFields: identity.others
        )
    }
}
