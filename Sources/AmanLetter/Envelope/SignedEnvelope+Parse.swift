extension SignedEnvelope {
    /// Reads an envelope; accepts tag 18, and tag 61 in front of it.
    ///
    /// The unprotected map is checked for its form and then dropped: nothing in it is ever used.
    ///
    /// - Parameters:
    ///   - cose: The bytes.
    ///   - maxByteCount: Most bytes to accept.
    /// - Returns: The envelope, its signature not yet checked.
    /// - Throws: `EnvelopeRefusal`, the first rule that the bytes break: size, CBOR, tag, shape,
    ///   headers, payload, signature length, in this order.
    public static func parse(
        _ cose: [UInt8],
        maxByteCount: Int
    ) throws(EnvelopeRefusal) -> SignedEnvelope {
        guard cose.count <= maxByteCount else {
            throw .tooLong(byteCount: cose.count, limit: maxByteCount)
        }
        var reader = CBORReader(cose)
        try readTags(&reader)
        let protected = try well(reader.readBytesRange(max: headerByteCountMax))
        let headers = try ProtectedHeaders.parse(cose, within: protected)
        try checkUnprotected(&reader, protectedLabels: headers.labels)
        guard cose.count > reader.offset, cose[reader.offset] != nullByte else {
            throw .detachedPayload
        }
        let payload = try well(reader.readBytes(max: maxByteCount))
        let signature = try well(reader.readBytes(max: maxByteCount))
        guard signature.count == signatureByteCount else {
            throw .signatureLength(signature.count)
        }
        try well(reader.finish())
        return SignedEnvelope(
            headers: headers,
            protectedBytes: copied(cose.span.extracting(protected)),
            payload: payload,
            signature: signature
        )
    }

    private static func readTags(_ reader: inout CBORReader) throws(EnvelopeRefusal) {
        guard try well(reader.peek()) == .tag else { throw .missingTag }
        var tag = try well(reader.readTag())
        // 61 marks a CWT, which the context says already.
        if tag == 61 {
            guard try well(reader.peek()) == .tag else { throw .missingTag }
            tag = try well(reader.readTag())
        }
        guard tag == 18 else { throw .wrongTag(tag) }
        let count = try well(reader.readArrayCount(max: 16))
        guard count == 4 else { throw .elementCount(count) }
    }

    private static func checkUnprotected(
        _ reader: inout CBORReader,
        protectedLabels: [CBORKey]
    ) throws(EnvelopeRefusal) {
        let count = try well(reader.readMapCount(max: headerCountMax))
        var previous: CBORKey?
        for _ in 0..<count {
            let label = try well(reader.readKey(after: previous))
            previous = label
            if protectedLabels.contains(label) { throw .headerInBothMaps }
            if label == .integer(1) { throw .algorithmNotProtected }
            if label == .integer(2) { throw .criticalHeader }
            try well(reader.skip())
        }
        reader.leave()
    }
}

/// The protected headers of an envelope.
struct ProtectedHeaders {
    var algorithm: SignatureAlgorithm
    var keyID: KeyID?
    var type: String?
    /// Every label, known or not, in order.
    var labels: [CBORKey]

    static func parse(
        _ cose: [UInt8],
        within range: Range<Int>
    ) throws(EnvelopeRefusal) -> ProtectedHeaders {
        // RFC 9052 section 3 writes an empty map as an empty string.
        guard !range.isEmpty else { throw .algorithmNotProtected }
        var reader = CBORReader(cose, within: range)
        let count = try well(reader.readMapCount(max: headerCountMax))
        var algorithm: SignatureAlgorithm?
        var keyID: KeyID?
        var type: String?
        var labels: [CBORKey] = []
        labels.reserveCapacity(count)
        for _ in 0..<count {
            let label = try well(reader.readKey(after: labels.last))
            labels.append(label)
            switch label.number {
            case 1: algorithm = try readAlgorithm(&reader)
            case 2: throw .criticalHeader
            case 4: keyID = try readKeyID(&reader, in: cose)
            case 16: type = try well(reader.readText(max: headerByteCountMax))
            default: try well(reader.skip())
            }
        }
        try well(reader.finish())
        guard let algorithm else { throw .algorithmNotProtected }
        return ProtectedHeaders(algorithm: algorithm, keyID: keyID, type: type, labels: labels)
    }

    private static func readAlgorithm(
        _ reader: inout CBORReader
    ) throws(EnvelopeRefusal) -> SignatureAlgorithm {
        guard try well(reader.peek()) != .text else { throw .unknownAlgorithm }
        let number = try well(reader.readInteger())
        guard let algorithm = SignatureAlgorithm(rawValue: number) else { throw .unknownAlgorithm }
        return algorithm
    }

    private static func readKeyID(
        _ reader: inout CBORReader,
        in cose: [UInt8]
    ) throws(EnvelopeRefusal) -> KeyID {
        let range = try well(reader.readBytesRange(max: headerByteCountMax))
        guard range.count == KeyID.byteCount else { throw .keyIDLength(range.count) }
        return KeyID(cose[range])
    }
}

/// Most bytes of protected headers; ours take 16, a trust list's 51.
private let headerByteCountMax = 1_024
/// Most headers in a map; ours have 3.
private let headerCountMax = 16
/// CBOR's null, which an envelope has in place of a detached payload.
private let nullByte: UInt8 = 0xf6

/// Turns a refusal of CBOR into one of the envelope.
private func well<Value>(
    _ read: @autoclosure () throws(CBORRefusal) -> Value
) throws(EnvelopeRefusal) -> Value {
    do { return try read() } catch { throw .cbor(error) }
}
