import AmanLetter

/// The typ header of a signed trust list.
public let trustListType = "application/aman-trust-list+cbor"

/// Most bytes of a signed trust list: about a thousand signers with their scopes.
public let trustListByteCountMax = 524_288

/// Most entries of each list inside a trust list; a country has fewer provinces.
public let trustListEntryCountMax = 1_024

/// Most bytes of an address or a name of a log.
public let addressByteCountMax = 128

/// Most bytes of a text shown to people.
public let lineByteCountMax = 256

extension TrustList {
    /// The payload to sign, as deterministic CBOR.
    ///
    /// - Throws: `PartRefusal` when the list breaks a rule its readers hold it to.
    public func encoded() throws(PartRefusal) -> [UInt8] {
        try check()
        var writer = CBORWriter()
        writer.writeMap(count: 13 + (vouched.isEmpty ? 0 : 1) + (successor == nil ? 0 : 1))
        writer.writeField(1, unsigned: 1)
        writer.writeField(2, text: programme)
        writer.writeField(3, unsigned: sequence)
        writer.writeField(4, instant: issuedAt)
        writer.writeField(5, instant: expires)
        writer.writeUnsigned(6)
        writer.write(names)
        writer.writeUnsigned(7)
        writer.writeArray(count: offices.count)
        for office in offices { office.write(to: &writer) }
        writer.writeUnsigned(8)
        writer.writeArray(count: signers.count)
        for signer in signers { signer.write(to: &writer) }
        writer.writeUnsigned(9)
        writer.writeArray(count: statusLists.count)
        for list in statusLists { list.write(to: &writer) }
        writer.writeUnsigned(10)
        writer.writeArray(count: logs.count)
        for log in logs { log.write(to: &writer) }
        writer.writeUnsigned(11)
        witnesses.write(to: &writer)
        writer.writeUnsigned(12)
        writer.writeArray(count: texts.count)
        for text in texts { text.write(to: &writer) }
        writer.writeUnsigned(13)
        writer.writeArray(count: caps.count)
        for cap in caps { cap.write(to: &writer) }
        writeEnds(to: &writer)
        return writer.bytes
    }

    /// The fields that only some lists have.
    private func writeEnds(to writer: inout CBORWriter) {
        if !vouched.isEmpty {
            writer.writeUnsigned(14)
            writer.writeArray(count: vouched.count)
            for entry in vouched { entry.write(to: &writer) }
        }
        if let successor {
            writer.writeUnsigned(15)
            successor.write(to: &writer)
        }
    }

    /// Reads a payload; its signature is the caller's to check.
    ///
    /// - Throws: `PartRefusal` naming the first rule the bytes break.
    public static func parse(_ payload: [UInt8]) throws(PartRefusal) -> TrustList {
        var reader = PartReader(payload)
        try reader.openMap(max: 15)
        try reader.require(1)
        try reader.version(1)
        try reader.require(2)
        let programme = try reader.line(max: 32)
        try reader.require(3)
        let sequence = try reader.unsigned()
        try reader.require(4)
        let issuedAt = try reader.instant()
        try reader.require(5)
        let expires = try reader.instant()
        var list = TrustList(
            programme: programme,
            sequence: sequence,
            issuedAt: issuedAt,
            expires: expires
        )
        try list.readEntries(&reader)
        try reader.close()
        try reader.finish()
        try list.check()
        return list
    }

    private mutating func readEntries(_ reader: inout PartReader) throws(PartRefusal) {
        let max = trustListEntryCountMax
        try reader.require(6)
        names = try reader.languageTexts()
        try reader.require(7)
        offices = try reader.list(max: max, TrustedOffice.read)
        try reader.require(8)
        signers = try reader.list(max: max, Signer.read)
        try reader.require(9)
        statusLists = try reader.list(max: max, StatusListKey.read)
        try reader.require(10)
        logs = try reader.list(max: max, LogKey.read)
        try reader.require(11)
        witnesses = try WitnessPolicy.read(&reader)
        try reader.require(12)
        texts = try reader.list(max: max, CodeText.read)
        try reader.require(13)
        caps = try reader.list(max: LetterKind.allCases.count, KindCap.read)
        if try reader.offers(14) {
            vouched = try reader.list(max: max, VouchedLog.read)
            guard !vouched.isEmpty else { throw .itemCount(0) }
        }
        if try reader.offers(15) { successor = try RootKey.read(&reader) }
    }
}

extension TrustedOffice {
    fileprivate func write(to writer: inout CBORWriter) {
        writer.writeMap(count: 3)
        writer.writeField(1, text: code.text)
        writer.writeUnsigned(2)
        writer.write(names)
        writer.writeField(3, text: contact)
    }

    fileprivate static func read(_ reader: inout PartReader) throws(PartRefusal) -> TrustedOffice {
        try reader.openMap(max: 3)
        try reader.require(1)
        let code = try reader.officeCode()
        try reader.require(2)
        let names = try reader.languageTexts()
        try reader.require(3)
        let contact = try reader.text(max: addressByteCountMax)
        try reader.close()
        return TrustedOffice(code: code, names: names, contact: contact)
    }
}

extension Signer {
    fileprivate func write(to writer: inout CBORWriter) {
        let ends = (noNewLettersAfter == nil ? 0 : 1) + (distrustedSince == nil ? 0 : 1)
        writer.writeMap(count: 8 + ends)
        writer.writeField(1, bytes: keyID.bytes)
        writer.writeField(2, integer: algorithm.rawValue)
        writer.writeField(3, bytes: publicKey)
        writer.writeField(4, text: office.text)
        writer.writeUnsigned(5)
        writer.writeArray(count: provinces.count)
        for province in provinces { writer.writeText(province) }
        writer.writeUnsigned(6)
        writer.writeArray(count: kinds.count)
        for kind in kinds { writer.writeUnsigned(kind.rawValue) }
        writer.writeField(7, instant: validFrom)
        writer.writeField(8, instant: validUntil)
        if let noNewLettersAfter { writer.writeField(9, instant: noNewLettersAfter) }
        if let distrustedSince { writer.writeField(10, instant: distrustedSince) }
    }

    fileprivate static func read(_ reader: inout PartReader) throws(PartRefusal) -> Signer {
        try reader.openMap(max: 10)
        let (algorithm, publicKey) = try reader.identifiedKey()
        try reader.require(4)
        let office = try reader.officeCode()
        try reader.require(5)
        let provinces = try reader.list(max: trustListEntryCountMax) {
            (reader: inout PartReader) throws(PartRefusal) in try reader.line(max: 8)
        }
        try reader.require(6)
        let kinds = try reader.list(max: LetterKind.allCases.count) {
            (reader: inout PartReader) throws(PartRefusal) in try reader.letterKind()
        }
        try reader.require(7)
        let validFrom = try reader.instant()
        try reader.require(8)
        let validUntil = try reader.instant()
        let noNewLettersAfter = try reader.offers(9) ? try reader.instant() : nil
        let distrustedSince = try reader.offers(10) ? try reader.instant() : nil
        try reader.close()
        return Signer(
            algorithm: algorithm,
            publicKey: publicKey,
            office: office,
            provinces: provinces,
            kinds: kinds,
            validFrom: validFrom,
            validUntil: validUntil,
            noNewLettersAfter: noNewLettersAfter,
            distrustedSince: distrustedSince
        )
    }
}

extension StatusListKey {
    fileprivate func write(to writer: inout CBORWriter) {
        writer.writeMap(count: 5 + (validFrom == nil ? 0 : 1) + (validUntil == nil ? 0 : 1))
        writer.writeField(1, bytes: keyID.bytes)
        writer.writeField(2, integer: algorithm.rawValue)
        writer.writeField(3, bytes: publicKey)
        writer.writeField(4, text: office.text)
        writer.writeField(5, text: uri)
        if let validFrom { writer.writeField(6, instant: validFrom) }
        if let validUntil { writer.writeField(7, instant: validUntil) }
    }

    fileprivate static func read(_ reader: inout PartReader) throws(PartRefusal) -> StatusListKey {
        try reader.openMap(max: 7)
        let (algorithm, publicKey) = try reader.identifiedKey()
        try reader.require(4)
        let office = try reader.officeCode()
        try reader.require(5)
        let uri = try reader.line(max: addressByteCountMax)
        let validFrom = try reader.offers(6) ? try reader.instant() : nil
        let validUntil = try reader.offers(7) ? try reader.instant() : nil
        try reader.close()
        return StatusListKey(
            uri: uri,
            office: office,
            algorithm: algorithm,
            publicKey: publicKey,
            validFrom: validFrom,
            validUntil: validUntil
        )
    }
}
