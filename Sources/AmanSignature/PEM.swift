import AmanLetter
import AmanLog

/// Public keys as text: SubjectPublicKeyInfo blocks, as `openssl pkey -pubout` writes them.
///
/// Source: RFC 7468 section 13, RFC 5480 and RFC 8410. Only the one DER form of each of our two
/// kinds of key is read, so no general ASN.1 reader is needed.
package enum PEM {
    /// Most bytes of a file of public keys.
    package static let byteCountMax = 65_536

    /// Writes the keys one block after the other.
    package static func encode(_ keys: [PublicKey]) -> String {
        keys.map { key in
            let base64 = Array(Base64.encode(prefix(of: key.algorithm) + key.bytes).utf8)
            var text = begin + "\n"
            for start in stride(from: 0, to: base64.count, by: lineLength) {
                let line = base64[start..<min(start + lineLength, base64.count)]
                text += String(decoding: line, as: UTF8.self) + "\n"
            }
            return text + end + "\n"
        }
        .joined()
    }

    /// Reads every block of a file; blank lines and lines beginning with `#` may be between them.
    ///
    /// - Throws: `PEMRefusal` with the number of the line, one-based.
    package static func parse(_ text: String) throws(PEMRefusal) -> [PublicKey] {
        guard text.utf8.count <= byteCountMax else { throw .tooLong(byteCount: text.utf8.count) }
        var keys: [PublicKey] = []
        var block: (line: Int, base64: String)?
        // By bytes: Swift counts a carriage return and a newline as one character.
        let newline = UInt8(ascii: "\n")
        // Editors of Windows begin a file with a byte order mark.
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let utf8 = Array(text.utf8)
        let content = utf8.dropFirst(utf8.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
        let lines = content.split(separator: newline, omittingEmptySubsequences: false)
        for (index, raw) in lines.enumerated() {
            let bytes = raw.last == UInt8(ascii: "\r") ? raw.dropLast() : raw
            let line = String(decoding: bytes, as: UTF8.self)
            if let open = block {
                guard line == end else {
                    block = (open.line, open.base64 + line)
                    continue
                }
                keys.append(try key(base64: open.base64, line: open.line))
                block = nil
            } else if line == begin {
                block = (index + 1, "")
            } else if !line.isEmpty, line.first != "#" {
                throw .unexpectedLine(index + 1)
            }
        }
        if let block { throw .unfinished(line: block.line) }
        guard !keys.isEmpty else { throw .noKey }
        return keys
    }

    private static func key(base64: String, line: Int) throws(PEMRefusal) -> PublicKey {
        let der: [UInt8]
        do {
            der = try Base64.decode(base64)
        } catch {
            throw .notBase64(line: line)
        }
        for algorithm in SignatureAlgorithm.allCases {
            let prefix = prefix(of: algorithm)
            guard der.starts(with: prefix) else { continue }
            let key = PublicKey(algorithm: algorithm, bytes: Array(der.dropFirst(prefix.count)))
            guard key.isFit else { throw .unfitKey(line: line) }
            return key
        }
        throw .otherKind(line: line)
    }

    private static let begin = "-----BEGIN PUBLIC KEY-----"
    private static let end = "-----END PUBLIC KEY-----"
    private static let lineLength = 64

    /// The DER in front of the key's bytes.
    private static func prefix(of algorithm: SignatureAlgorithm) -> [UInt8] {
        switch algorithm {
        case .es256:
            [
                0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06,
                0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
            ]
        case .ed25519:
            [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]
        }
    }
}

/// Why a text holds no public keys we take.
package enum PEMRefusal: Error, Equatable, Sendable {
    /// More bytes than a file of keys may have.
    case tooLong(byteCount: Int)
    /// The file has no block.
    case noKey
    /// A line that belongs to no block.
    case unexpectedLine(Int)
    /// A block that does not end.
    case unfinished(line: Int)
    /// A block that is not Base64.
    case notBase64(line: Int)
    /// Neither P-256 nor Ed25519.
    case otherKind(line: Int)
    /// Off its curve, not canonical, or of small order.
    case unfitKey(line: Int)
}
