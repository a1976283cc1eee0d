import Crypto

/// One value of a row as a MAC covers it.
enum MacValue: Equatable {
    case absent
    case number(Int64)
    case text(String)
    case bytes([UInt8])
}

extension RegisterKey {
    /// The MAC of a row: HMAC-SHA-256 over the table's name and every value, each with its type and
    /// its length, so that no two rows have the same bytes.
    func mac(_ table: String, _ values: [MacValue]) -> [UInt8] {
        var message: [UInt8] = []
        for value in [.text(table)] + values { append(value, to: &message) }
        return mac(of: message)
    }

    /// HMAC-SHA-256 under the key for rows; 32 bytes.
    func mac(of message: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message, using: rows))
    }

    private func append(_ value: MacValue, to message: inout [UInt8]) {
        switch value {
        case .absent: message.append(0)
        case .number(let number):
            message.append(1)
            message += bigEndian(UInt64(bitPattern: number))
        case .text(let text):
            message.append(2)
            message += bigEndian(UInt64(text.utf8.count))
            message += text.utf8
        case .bytes(let bytes):
            message.append(3)
            message += bigEndian(UInt64(bytes.count))
            message += bytes
        }
    }
}

/// Eight bytes, most significant first.
func bigEndian(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
}

/// Bytes of a MAC.
let macByteCount = 32
