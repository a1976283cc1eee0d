import Crypto
import Foundation

/// Why sealed bytes do not open.
package enum SealedFormError: Error, Equatable, Sendable {
    /// The bytes have no such form: a wrong length, mark or version.
    case malformed
    /// They were sealed to another key.
    case otherKey
    /// They were changed, or are not by whom they say.
    case notAuthentic
    /// What is inside is no report or answer.
    case content(IncidentFormError)
}

/// HPKE, and padding that shows one of three sizes only.
///
/// Source: RFC 9180, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305.
enum SealedForm {
    static let ciphersuite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

    /// Sizes of what is sealed, before it is: a few lines, a page, and the most there can be.
    static let sizes = [1_024, 4_096, 16_384]
    /// Bytes of the key that HPKE sends along, and of its authentication.
    static let overheadByteCount = 32 + 16
    private static let lengthByteCount = 4

    /// Fills a text up with zeros, its length in front.
    static func padded(_ content: [UInt8]) throws(SealedFormError) -> [UInt8] {
        let length = content.count + lengthByteCount
        guard let size = sizes.first(where: { $0 >= length }) else { throw .malformed }
        let head = (0..<lengthByteCount).reversed().map {
            UInt8(truncatingIfNeeded: content.count >> (8 * $0))
        }
        return head + content + [UInt8](repeating: 0, count: size - length)
    }

    /// What `padded` was given; anything but zeros behind it is refused.
    static func unpadded(_ padded: [UInt8]) throws(SealedFormError) -> [UInt8] {
        guard sizes.contains(padded.count) else { throw .malformed }
        let length = padded[..<lengthByteCount].reduce(0) { $0 << 8 | Int($1) }
        let end = lengthByteCount + length
        guard length <= padded.count - lengthByteCount, padded[end...].allSatisfy({ $0 == 0 })
        else { throw .malformed }
        guard length + lengthByteCount > (sizes.last { $0 < padded.count } ?? 0) else {
            throw .malformed
        }
        return Array(padded[lengthByteCount..<end])
    }

    /// Whether a public key agrees with others on secrets: a few points agree on zeros with all.
    ///
    /// Source: RFC 7748, section 6.1.
    static func agrees(_ key: Curve25519.KeyAgreement.PublicKey) -> Bool {
        let fixed = [UInt8](repeating: 0x42, count: 32)
        guard
            let own = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: fixed),
            let agreed = try? own.sharedSecretFromKeyAgreement(with: key)
        else { return false }
        return unsafe agreed.withUnsafeBytes { unsafe !$0.allSatisfy { $0 == 0 } }
    }
}

/// A report on its way to the monitors and in the office: which key opens it, and nothing else.
package struct SealedReport: Hashable, Sendable {
    package let bytes: [UInt8]

    /// A mark, the version, the key's id, then HPKE's key and text.
    private static let head: [UInt8] = Array("AIR".utf8) + [1]
    private static let headByteCount = 4 + MonitorsPublicKey.idByteCount
    private static let info = Foundation.Data("aman/1/incident/report".utf8)

    /// Every length that a sealed report can have.
    package static let byteCounts = SealedForm.sizes.map {
        $0 + headByteCount + SealedForm.overheadByteCount
    }

    /// Takes bytes that have the form of a sealed report.
    package init(bytes: [UInt8]) throws(SealedFormError) {
        guard Self.byteCounts.contains(bytes.count), bytes.starts(with: Self.head) else {
            throw .malformed
        }
        self.bytes = bytes
    }

    /// Seals a report: from now on only the monitors can read it.
    package init(_ report: IncidentReport, to key: MonitorsPublicKey) throws(SealedFormError) {
        let padded = try SealedForm.padded(report.bytes)
        let head = Self.head + key.id
        do {
            var sender = try HPKE.Sender(
                recipientKey: key.agreement,
                ciphersuite: SealedForm.ciphersuite,
                info: Self.info
            )
            let text = try sender.seal(padded, authenticating: head)
            bytes = head + Array(sender.encapsulatedKey) + Array(text)
        } catch {
            throw .otherKey
        }
    }

    /// What names the report from now on, in steps and in files: SHA-256 of its bytes.
    package var mark: ReportMark { ReportMark(bytes: Array(SHA256.hash(data: bytes))) }

    package var keyID: [UInt8] { Array(bytes[4..<Self.headByteCount]) }

    /// Opens a report on the monitors' own computer.
    package func open(with key: MonitorsKey) throws(SealedFormError) -> IncidentReport {
        guard keyID == key.publicKey.id else { throw .otherKey }
        let (head, rest) = (bytes[..<Self.headByteCount], bytes[Self.headByteCount...])
        let padded: [UInt8]
        do {
            var recipient = try HPKE.Recipient(
                privateKey: key.agreement,
                ciphersuite: SealedForm.ciphersuite,
                info: Self.info,
                encapsulatedKey: Foundation.Data(rest.prefix(32))
            )
            padded = Array(try recipient.open(rest.dropFirst(32), authenticating: head))
        } catch {
            throw .notAuthentic
        }
        let content = try SealedForm.unpadded(padded)
        do {
            return try IncidentReport(reading: content)
        } catch {
            throw .content(error)
        }
    }
}

/// The SHA-256 of a sealed report, 32 bytes.
package struct ReportMark: Hashable, Sendable {
    package let bytes: [UInt8]

    package static let byteCount = 32

    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

    /// - Returns: Nil where it is not 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }
}
