import AmanLetter
import AmanLog

extension WitnessPolicy {
    func write(to writer: inout CBORWriter) {
        writer.writeMap(count: 2)
        writer.writeUnsigned(1)
        writer.writeArray(count: keys.count)
        for key in keys {
            writer.writeMap(count: 2)
            writer.writeField(1, text: key.name)
            writer.writeField(2, bytes: key.publicKey)
        }
        writer.writeField(2, unsigned: quorum)
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> WitnessPolicy {
        try reader.openMap(max: 2)
        try reader.require(1)
        let keys = try reader.list(max: trustListEntryCountMax) {
            (reader: inout PartReader) throws(PartRefusal) in
            try reader.openMap(max: 2)
            try reader.require(1)
            let name = try reader.line(max: addressByteCountMax)
            try reader.require(2)
            let publicKey = try reader.bytes(exactly: 32)
            try reader.close()
            return WitnessKey(name: name, publicKey: publicKey)
        }
        try reader.require(2)
        let quorum = try reader.unsigned()
        try reader.close()
        return WitnessPolicy(keys: keys, quorum: quorum)
    }
}

extension CodeText {
    func write(to writer: inout CBORWriter) {
        writer.writeMap(count: 2)
        writer.writeField(1, text: code)
        writer.writeUnsigned(2)
        writer.write(texts)
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> CodeText {
        try reader.openMap(max: 2)
        try reader.require(1)
        let code = try reader.reasonCode()
        try reader.require(2)
        let texts = try reader.languageTexts()
        try reader.close()
        return CodeText(code: code, texts: texts)
    }
}

extension KindCap {
    func write(to writer: inout CBORWriter) {
        writer.writeArray(count: 2)
        writer.writeUnsigned(kind.rawValue)
        writer.writeInteger(seconds)
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> KindCap {
        guard try reader.openArray(max: 2) == 2 else { throw .itemCount(2) }
        let kind = try reader.letterKind()
        let seconds = try reader.integer()
        try reader.close()
        return KindCap(kind: kind, seconds: seconds)
    }
}

extension TrustList {
    /// The rules that writer and reader both hold a list to.
    func check() throws(PartRefusal) {
        guard isLine(programme, max: 32) else { throw .text }
        guard issuedAt < expires else { throw .timeOrder }
        try checkTexts()
        try checkSigners()
        try checkStatusKeys()
        try checkLogs()
        try checkLineage()
        try checkVouched()
        try checkSuccessor()
        try refuseDuplicates(offices.map { Array($0.code.text.utf8) })
        for cap in caps where cap.seconds <= 0 { throw .timeOrder }
        try refuseDuplicates(caps.map { [UInt8(truncatingIfNeeded: $0.kind.rawValue)] })
        guard quorumIsWithinReach else { throw .itemCount(witnesses.keys.count) }
    }

    private var quorumIsWithinReach: Bool { witnesses.quorum <= UInt64(witnesses.keys.count) }

    private func checkTexts() throws(PartRefusal) {
        try checkLanguageTexts(names)
        for office in offices {
            try checkLanguageTexts(office.names)
            let contact = office.contact
            guard contact.utf8.isEmpty || isLine(contact, max: addressByteCountMax) else {
                throw .text
            }
        }
        for text in texts {
            guard isReasonCode(text.code) else { throw .text }
            try checkLanguageTexts(text.texts)
        }
        try refuseDuplicates(texts.map { Array($0.code.utf8) })
    }

    private func checkSigners() throws(PartRefusal) {
        for signer in signers {
            try checkKey(signer.keyID, signer.publicKey, signer.algorithm)
            guard signer.validFrom < signer.validUntil else { throw .timeOrder }
            for province in signer.provinces {
                guard isLine(province, max: 8) else { throw .text }
            }
            try refuseDuplicates(signer.kinds.map { [UInt8(truncatingIfNeeded: $0.rawValue)] })
        }
        try refuseDuplicates(signers.map { $0.keyID.bytes })
    }

    private func checkStatusKeys() throws(PartRefusal) {
        for list in statusLists {
            try checkKey(list.keyID, list.publicKey, list.algorithm)
            guard isLine(list.uri, max: addressByteCountMax) else { throw .text }
            // A key that says which letters still hold may not make letters.
            for signer in signers where signer.keyID == list.keyID { throw .keyWithTwoPurposes }
            for other in statusLists where other.keyID == list.keyID {
                guard other.office == list.office else { throw .keyWithTwoPurposes }
            }
            // An address may pass from key to key, never from office to office.
            for other in statusLists where sameText(other.uri, list.uri) {
                guard other.office == list.office else { throw .duplicate }
            }
            if let from = list.validFrom, let until = list.validUntil, from >= until {
                throw .timeOrder
            }
        }
        try refuseDuplicates(statusLists.map { $0.keyID.bytes + Array($0.uri.utf8) })
    }

    /// The next root may be none of the keys that it will vouch for.
    private func checkSuccessor() throws(PartRefusal) {
        guard let successor else { return }
        guard isFitKey(successor.publicKey, for: successor.algorithm) else { throw .unfitKey }
        guard !lists(successor.publicKey) else { throw .keyWithTwoPurposes }
    }

    /// Whether a key is on the list for any purpose; the root's own may not be.
    func lists(_ publicKey: [UInt8]) -> Bool {
        signers.contains { $0.publicKey == publicKey }
            || statusLists.contains { $0.publicKey == publicKey }
            || logs.contains { $0.publicKey == publicKey }
            || witnesses.keys.contains { $0.publicKey == publicKey }
    }

    private func checkLogs() throws(PartRefusal) {
        var keys: [[UInt8]] = signers.map { $0.publicKey }
        // One status key may stand for several lists of its office.
        for list in statusLists where !keys.contains(list.publicKey) { keys.append(list.publicKey) }
        for log in logs {
            guard isFitKey(log.publicKey, for: .ed25519) else { throw .unfitKey }
            guard isKeyName(log.origin) else { throw .text }
            guard !keys.contains(log.publicKey) else { throw .keyWithTwoPurposes }
            keys.append(log.publicKey)
        }
        try refuseDuplicates(logs.map { Array($0.origin.utf8) })
        for witness in witnesses.keys {
            guard isFitKey(witness.publicKey, for: .ed25519) else { throw .unfitKey }
            guard isKeyName(witness.name) else { throw .text }
            guard !keys.contains(witness.publicKey) else { throw .keyWithTwoPurposes }
            keys.append(witness.publicKey)
        }
    }

    private func checkKey(
        _ keyID: KeyID,
        _ publicKey: [UInt8],
        _ algorithm: SignatureAlgorithm
    ) throws(PartRefusal) {
        guard isFitKey(publicKey, for: algorithm) else { throw .unfitKey }
        guard keyIdentifier(of: publicKey) == keyID else { throw .unfitKey }
    }
}

/// Whether a name may be a key's in signature lines: with a space or a plus in it, no note that it
/// signed could be read.
///
/// Source: c2sp.org/signed-note; the limit is ours, C2SP allows 255 bytes.
private func isKeyName(_ name: String) -> Bool {
    guard isLine(name, max: addressByteCountMax) else { return false }
    let anyKey = [UInt8](repeating: 0, count: VerifierKey.publicKeyByteCount)
    return (try? VerifierKey(name: name, kind: .ed25519, publicKey: anyKey)) != nil
}

/// Refuses a list of texts with a language twice, or a text that is not one line.
func checkLanguageTexts(_ texts: [LanguageText]) throws(PartRefusal) {
    guard texts.count <= languageCountMax else { throw .itemCount(texts.count) }
    for text in texts {
        guard isLine(text.language, max: 8), isLine(text.text, max: lineByteCountMax) else {
            throw .text
        }
    }
    try refuseDuplicates(texts.map { Array($0.language.utf8) })
}

/// Most languages one text may be given in.
let languageCountMax = 16

/// Refuses the same byte string standing twice.
func refuseDuplicates(_ items: [[UInt8]]) throws(PartRefusal) {
    let order = places(of: items.count) { precedes(items[$0], items[$1]) }
    for place in stride(from: 1, to: order.count, by: 1)
    where items[order[place - 1]] == items[order[place]] {
        throw .duplicate
    }
}

extension PartReader {
    mutating func languageTexts() throws(PartRefusal) -> [LanguageText] {
        try list(max: languageCountMax) { (reader: inout PartReader) throws(PartRefusal) in
            guard try reader.openArray(max: 2) == 2 else { throw .itemCount(2) }
            let language = try reader.line(max: 8)
            let text = try reader.line(max: lineByteCountMax)
            try reader.close()
            return LanguageText(language: language, text: text)
        }
    }

    /// Fields 1 to 3 of a listed key: its identifier, algorithm and public half.
    mutating func identifiedKey() throws(PartRefusal) -> (SignatureAlgorithm, [UInt8]) {
        try require(1)
        let keyID = try bytes(exactly: 8)
        try require(2)
        let algorithm = try algorithm()
        try require(3)
        let publicKey = try bytes(max: 65)
        guard keyIdentifier(of: publicKey).bytes == keyID else { throw .unfitKey }
        return (algorithm, publicKey)
    }
}

extension CBORWriter {
    mutating func writeField(_ key: UInt64, unsigned value: UInt64) {
        writeUnsigned(key)
        writeUnsigned(value)
    }

    mutating func writeField(_ key: UInt64, integer value: Int64) {
        writeUnsigned(key)
        writeInteger(value)
    }

    mutating func writeField(_ key: UInt64, instant: Instant) {
        writeField(key, integer: instant.seconds)
    }

    mutating func writeField(_ key: UInt64, text: String) {
        writeUnsigned(key)
        writeText(text)
    }

    mutating func writeField(_ key: UInt64, bytes: [UInt8]) {
        writeUnsigned(key)
        writeBytes(bytes)
    }

    mutating func write(_ texts: [LanguageText]) {
        writeArray(count: texts.count)
        for text in texts {
            writeArray(count: 2)
            writeText(text.language)
            writeText(text.text)
        }
    }
}
