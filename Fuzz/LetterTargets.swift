import AmanLetter

let letterTargets: [FuzzTarget] = [
    FuzzTarget("base45") { bytes in
        guard let text = text(bytes), let decoded = try? Base45.decode(text) else { return }
        promise(Array(Base45.encode(decoded).utf8) == bytes, "Base45 has one text for its bytes")
    },
    FuzzTarget("inflate") { bytes in
        guard let inflated = try? inflateZlib(bytes, limit: letterByteCountMax) else { return }
        promise(inflated.count <= letterByteCountMax, "inflate keeps to its limit")
    },
    FuzzTarget("cbor") { bytes in
        var skipping = CBORReader(bytes)
        try? skipping.skip()
        var reader = CBORReader(bytes)
        var writer = CBORWriter()
        do {
            try copyItem(&reader, &writer, depth: 0)
            try reader.finish()
        } catch {
            return
        }
        promise(writer.bytes == bytes, "deterministic CBOR has one encoding")
    },
    FuzzTarget("envelope") { bytes in
        guard let envelope = try? SignedEnvelope.parse(bytes, maxByteCount: letterByteCountMax)
        else { return }
        checkEnvelope(envelope, of: bytes)
    },
    FuzzTarget("claims") { bytes in
        guard let claims = try? LetterClaims.parse(bytes) else { return }
        let encoded = try? claims.encoded()
        promise(encoded == bytes, "claims have one encoding")
    },
    FuzzTarget("letter-text") { bytes in
        guard let text = text(bytes), let letter = try? ScannedLetter(text: text) else { return }
        checkEnvelope(letter.envelope, of: letter.cose)
        guard let claims = try? letter.claims() else { return }
        let encoded = try? claims.encoded()
        promise(encoded == letter.envelope.payload, "claims have one encoding")
    },
    FuzzTarget("letter-reading") { bytes in
        guard let text = text(bytes) else { return }
        _ = CodeKind(of: text)
        guard let letter = try? ScannedLetter(reading: text) else { return }
        checkEnvelope(letter.envelope, of: letter.cose)
        let strict = try? ScannedLetter(cose: letter.cose)
        promise(strict == letter, "what is read leniently is a letter by the strict rules")
    },
    FuzzTarget("letter-number") { bytes in
        guard let text = text(bytes), let number = try? LetterNumber(reading: text) else { return }
        let strict = try? LetterNumber(strict: number.text)
        promise(strict == number, "a number read forgivingly is written strictly")
    },
    FuzzTarget("check-code") { bytes in
        guard let text = text(bytes), let code = try? CheckCode(reading: text) else { return }
        let again = try? CheckCode(reading: code.text)
        promise(again == code, "a check code is written as it is read")
    },
    FuzzTarget("time") { bytes in
        guard let text = text(bytes), let instant = Instant(rfc3339: text) else { return }
        promise(Instant(rfc3339: instant.rfc3339) == instant, "a time is written as it is read")
    },
]

/// What every envelope promises, of any origin.
func checkEnvelope(_ envelope: SignedEnvelope, of bytes: [UInt8]) {
    let canonical = envelope.canonicalBytes
    let again = try? SignedEnvelope.parse(canonical, maxByteCount: bytes.count + 16)
    promise(again == envelope, "the canonical envelope says the same")
    // Tag 61 in front and unprotected headers only make it longer.
    promise(canonical.count <= bytes.count, "the canonical envelope is the shortest")
    promise(canonical.count < bytes.count || canonical == bytes, "an envelope has one encoding")
}

/// Reads one item of any kind and writes what was read.
///
/// The reader counts the depth of arrays and maps; tags before tags are for its caller to count.
private func copyItem(
    _ reader: inout CBORReader,
    _ writer: inout CBORWriter,
    depth: Int
) throws(CBORRefusal) {
    guard depth <= 8 else { throw .tooDeep(at: reader.offset, limit: 8) }
    switch try reader.peek() {
    case .unsigned: writer.writeUnsigned(try reader.readUnsigned())
    case .negative: writer.writeInteger(try reader.readInteger())
    case .bytes: writer.writeBytes(try reader.readBytes(max: 8192))
    case .text: writer.writeText(try reader.readText(max: 8192))
    case .array:
        let count = try reader.readArrayCount(max: 1000)
        writer.writeArray(count: count)
        for _ in 0..<count { try copyItem(&reader, &writer, depth: depth + 1) }
        reader.leave()
    case .map: try copyMap(&reader, &writer, depth: depth)
    case .tag:
        writer.writeTag(try reader.readTag())
        try copyItem(&reader, &writer, depth: depth + 1)
    default: writer.writeBool(try reader.readBool())
    }
}

private func copyMap(
    _ reader: inout CBORReader,
    _ writer: inout CBORWriter,
    depth: Int
) throws(CBORRefusal) {
    let count = try reader.readMapCount(max: 1000)
    writer.writeMap(count: count)
    var previous: CBORKey?
    for _ in 0..<count {
        let key = try reader.readKey(after: previous)
        previous = key
        switch key {
        case .integer(let number): writer.writeInteger(number)
        case .text(let text): writer.writeText(text)
        }
        try copyItem(&reader, &writer, depth: depth + 1)
    }
    reader.leave()
}
