/// Writes deterministic CBOR; the caller writes a map's keys in their order.
///
/// Source: RFC 8949 section 4.2.1.
public struct CBORWriter: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// Makes an empty writer.
    public init() {}

    /// Makes an empty writer with capacity for some bytes.
    ///
    /// - Parameter capacity: How many bytes to reserve memory for.
    public init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes a whole number, 0 or more.
    public mutating func writeUnsigned(_ value: UInt64) {
        writeHead(0, value)
    }

    /// Writes a whole number.
    public mutating func writeInteger(_ value: Int64) {
        value >= 0 ? writeHead(0, UInt64(value)) : writeHead(1, UInt64(~value))
    }

    /// Writes a string of bytes.
    public mutating func writeBytes(_ value: [UInt8]) {
        writeHead(2, UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    /// Writes a text.
    public mutating func writeText(_ value: String) {
        writeHead(3, UInt64(value.utf8.count))
        bytes.append(contentsOf: value.utf8)
    }

    /// Begins an array; its items come next.
    public mutating func writeArray(count: Int) {
        writeHead(4, UInt64(count))
    }

    /// Begins a map; its keys and values come next, in turn.
    public mutating func writeMap(count: Int) {
        writeHead(5, UInt64(count))
    }

    /// Writes a map's key.
    public mutating func writeKey(_ key: CBORKey) {
        switch key {
        case .integer(let value): writeInteger(value)
        case .text(let value): writeText(value)
        }
    }

    /// Writes a tag; the tagged item comes next.
    public mutating func writeTag(_ value: UInt64) {
        writeHead(6, value)
    }

    /// Writes false or true.
    public mutating func writeBool(_ value: Bool) {
        bytes.append(value ? 0xf5 : 0xf4)
    }

    /// Writes bytes that are deterministic CBOR already.
    public mutating func writeRaw(_ value: [UInt8]) {
        bytes.append(contentsOf: value)
    }

    private mutating func writeHead(_ major: UInt8, _ argument: UInt64) {
        let first = major << 5
        switch argument {
        case 0..<24: bytes.append(first | UInt8(argument))
        case 24...0xff: writeHead(first | 24, argument, width: 1)
        case 0x100...0xffff: writeHead(first | 25, argument, width: 2)
        case 0x1_0000...0xffff_ffff: writeHead(first | 26, argument, width: 4)
        default: writeHead(first | 27, argument, width: 8)
        }
    }

    private mutating func writeHead(_ first: UInt8, _ argument: UInt64, width: Int) {
        bytes.append(first)
        for byte in stride(from: width - 1, through: 0, by: -1) {
            bytes.append(UInt8(argument >> UInt64(byte * 8) & 0xff))
        }
    }
}
