import Glibc
import NIOCore

/// Where a connection comes from, as far as one machine or household can choose it.
///
/// One IPv4 address, or the 64 bits of an IPv6 address that a provider gives to one customer: who
/// owns a /64 owns 2^64 addresses. An IPv4 address inside IPv6 counts as the IPv4 address it is.
///
/// Source: RFC 4291, sections 2.5.1 and 2.5.5.2; RFC 6177.
package enum ClientNetwork: Hashable, Sendable {
    case ipv4(UInt32)
    /// The first 64 bits.
    case ipv6(UInt64)
    /// No internet address: a test without a socket.
    case unknown

    /// The network of a connection's other end.
    init(_ address: SocketAddress?) {
        self = address?.ipAddress.flatMap(Self.init(reading:)) ?? .unknown
    }

    /// Reads `192.0.2.7` or `2001:db8::1`; nil for anything else, a host's name included.
    package init?(reading text: String) {
        guard text.utf8.count <= 45 else { return nil }
        var bytes = [UInt8](repeating: 0, count: 16)
        if unsafe inet_pton(AF_INET, text, &bytes) == 1 {
            self = .ipv4(bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) })
        } else if unsafe inet_pton(AF_INET6, text, &bytes) == 1 {
            self.init(sixteenBytes: bytes)
        } else {
            return nil
        }
    }

    private init(sixteenBytes bytes: [UInt8]) {
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] & bytes[11] == 0xFF
        if isMapped {
            self = .ipv4(bytes[12...].reduce(0) { $0 << 8 | UInt32($1) })
        } else {
            self = .ipv6(bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
        }
    }
}
