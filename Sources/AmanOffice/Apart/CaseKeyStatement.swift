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
    private static let keyByteCount = 32
    private static let momentMax: Int64 = 253_402_300_799

    /// Deterministic CBOR: one statement has one spelling.
    package var bytes: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 6)
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
        guard bytes.count <= Self.byteCountMax else { throw .unreadable }
        do {
            try self.init(parsing: bytes)
        } catch let refusal as MovedCaseRefusal {
            throw refusal
        } catch {
            throw .unreadable
        }
    }

    private init(parsing bytes: [UInt8]) throws {
        var reader = CBORReader(bytes)
        let count = try reader.readArrayCount(max: 16)
        guard try reader.readText(max: 32) == Self.mark else { throw MovedCaseRefusal.unreadable }
        let version = try reader.readUnsigned()
        guard version <= Self.version else { throw MovedCaseRefusal.newerVersion(version) }
        guard version == Self.version, count == 6 else { throw MovedCaseRefusal.unreadable }
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
