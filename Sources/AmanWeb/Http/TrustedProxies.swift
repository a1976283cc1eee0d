import Glibc

/// Reverse proxies whose word about a client's address is believed.
///
/// Empty unless an operator has named some: anyone can write a header.
package struct TrustedProxies: Equatable, Sendable {
    /// Most proxies that can be named: each request is compared with all of them.
    package static let countMax = 64

    private var prefixes: [AddressPrefix] = []

    package init() {}

    /// Reads addresses (`127.0.0.1`) and networks (`10.0.3.0/24`, `2001:db8:3::/48`).
    ///
    /// Nil where one of them is neither, has bits beyond its length, or is a whole `/0`, which
    /// would believe all; and where there are more than `countMax`.
    package init?(reading texts: [String]) {
        guard texts.count <= Self.countMax else { return nil }
        for text in texts {
            guard let prefix = AddressPrefix(reading: text) else { return nil }
            prefixes.append(prefix)
        }
    }

    func contains(_ address: InternetAddress) -> Bool {
        prefixes.contains { $0.contains(address) }
    }

    var isEmpty: Bool { prefixes.isEmpty }
}

/// The addresses that share their first bits.
struct AddressPrefix: Equatable, Sendable {
    private let first: InternetAddress
    /// Bits that are shared, of the 128 of an address as `InternetAddress` has it.
    private let length: Int

    /// Reads `10.0.3.0/24` or an address alone, which is a network of one.
    init?(reading text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = InternetAddress(reading: parts[0]) else { return nil }
        let bitCount = first.isIPv4 && !text.contains(":") ? 32 : 128
        var length = bitCount
        if parts.count == 2 {
            let digits = parts[1]
            guard (1...3).contains(digits.utf8.count),
                digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = Int(digits), (1...bitCount).contains(number), digits.first != "0"
            else { return nil }
            length = number
        }
        self.first = first
        self.length = 128 - bitCount + length
        // `10.1.2.3/8` is a slip: which of the two was meant?
        guard Self.isClear(first.bytes, beyond: self.length) else { return nil }
    }

    func contains(_ address: InternetAddress) -> Bool {
        for (place, (own, other)) in zip(first.bytes, address.bytes).enumerated() {
            let shared = min(8, max(0, length - 8 * place))
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> shared)
            if (own ^ other) & mask != 0 { return false }
        }
        return true
    }

    private static func isClear(_ bytes: [UInt8], beyond length: Int) -> Bool {
        bytes.enumerated().allSatisfy { place, byte in
            let shared = min(8, max(0, length - 8 * place))
            return byte & ~UInt8(truncatingIfNeeded: 0xFF00 >> shared) == 0
        }
    }
}
