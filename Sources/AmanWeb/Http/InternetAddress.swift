import Glibc
import NIOCore

/// One internet address: 16 bytes, an IPv4 address as IPv6 writes it (`::ffff:192.0.2.7`).
///
/// Source: RFC 4291, section 2.5.5.2.
struct InternetAddress: Hashable, Sendable {
    /// The longest address as text, `INET6_ADDRSTRLEN` without its end.
    private static let textByteCountMax = 45
    private static let ipv4Mark: [UInt8] = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

    let bytes: [UInt8]

    /// Reads `192.0.2.7` or `2001:db8::1`; nil for anything else, a host's name included.
    init?(reading text: some StringProtocol) {
        guard text.utf8.count <= Self.textByteCountMax else { return nil }
        var four = [UInt8](repeating: 0, count: 4)
        var sixteen = [UInt8](repeating: 0, count: 16)
        if unsafe inet_pton(AF_INET, String(text), &four) == 1 {
            bytes = Self.ipv4Mark + four
        } else if unsafe inet_pton(AF_INET6, String(text), &sixteen) == 1 {
            bytes = sixteen
        } else {
            return nil
        }
    }

    /// The other end of a connection; nil where it has no internet address.
    init?(_ address: SocketAddress?) {
        guard let text = address?.ipAddress else { return nil }
        self.init(reading: text)
    }

    var isIPv4: Bool { Array(bytes.prefix(12)) == Self.ipv4Mark }

    /// `127.0.0.0/8` or `::1`: the machine itself.
    var isLoopback: Bool {
        isIPv4 ? bytes[12] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
    }

    /// Whether a client can come from it: not from no address, nor from one of many receivers.
    ///
    /// Source: RFC 6890, section 2.2; RFC 5771; RFC 4291, sections 2.5.2 and 2.7.
    var canBeClient: Bool {
        if isIPv4 { return bytes[12] != 0 && bytes[12] < 224 }
        return bytes[0] != 0xFF && bytes.contains { $0 != 0 }
    }

    /// The address as text; IPv4 in its own form.
    var text: String {
        if isIPv4 { return bytes[12...].map(String.init).joined(separator: ".") }
        var text = [CChar](repeating: 0, count: Self.textByteCountMax + 1)
        let length = socklen_t(text.count)
        guard unsafe inet_ntop(AF_INET6, bytes, &text, length) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    }

    /// The network by which its connections, boards and bytes are counted.
    var network: ClientNetwork { ClientNetwork(reading: text) ?? .unknown }
}
