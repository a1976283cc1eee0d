package import AmanLetter

/// Where case files for an office are sealed to, as that office signs and publishes it.
package struct CaseKeyStatement: Equatable, Sendable {
    package var programme: String
    package var office: OfficeCode
    /// X25519, 32 bytes.
    package var publicKey: [UInt8]
    package var signedAt: Instant

    package init(programme: String, office: OfficeCode, publicKey: [UInt8], signedAt: Instant) {
        (self.programme, self.office) = (programme, office)
        (self.publicKey, self.signedAt) = (publicKey, signedAt)
    }

    /// Most bytes of a signed statement.
    package static let byteCountMax = 512

    private static let mark = "aman-case-key"
    private static let version: UInt64 = 1
    private static let itemCount = 6
    private static let keyByteCount = 32
    private static let momentMax: Int64 = 253_402_300_799

    /// Deterministic CBOR: one statement has one spelling.
    package var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: Self.itemCount)
        writer.writeText(Self.mark)
        writer.writeUnsigned(Self.version)
        writer.writeText(programme)
        writer.writeText(office.text)
        writer.writeBytes(publicKey)
        writer.writeInteger(signedAt.seconds)
        return writer.bytes
    }

    /// Reads a statement.
    ///
    /// - Throws: `unreadable` for anything but the one spelling of a statement, `newerVersion`.
    package init(reading bytes: [UInt8]) throws(MovedCaseRefusal) {
        self = try readCaseFile(bytes, Self.byteCountMax, Self.init(parsing:))
    }

    private init(parsing bytes: [UInt8]) throws {
        var reader = CBORReader(bytes)
        try reader.readCaseHead(mark: Self.mark, version: Self.version, count: Self.itemCount)
        programme = try reader.readText(max: MovedCase.programmeByteCountMax)
        office = try OfficeCode(try reader.readText(max: 8))
        publicKey = try reader.readBytes(max: Self.keyByteCount)
        let seconds = try reader.readInteger()
        guard (0...Self.momentMax).contains(seconds), publicKey.count == Self.keyByteCount else {
            throw MovedCaseRefusal.unreadable
        }
        signedAt = Instant(seconds: seconds)
        reader.leave()
        try reader.finish()
    }
}
