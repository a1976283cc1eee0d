package import AmanLetter
import Crypto
import Foundation

/// Work that a page does before it sends a report: some seconds of a phone, so that a flood costs.
///
/// The office stores no challenge: one is a random number and its end, authenticated under a key
/// that all its servers have. That each is used once, they remember together until it ends.
package struct WorkChallenges: Sendable {
    private let key: SymmetricKey

    /// Bits that have to be zero: 65,536 tries on average, which take a phone of 2018 two seconds.
    package static let bits = 16
    /// How long a form may be open: people write slowly, and are interrupted.
    package static let secondsMax: Int64 = 21_600
    private static let randomByteCount = 16
    private static let tagByteCount = 16
    /// Longest solution: digits of a 64-bit number.
    private static let solutionLengthMax = 20

    /// - Parameter key: Unpredictable bytes, the same at all servers.
    package init(key: [UInt8]) {
        self.key = SymmetricKey(data: key)
    }

    /// A new challenge, as the page gets it: 80 hexadecimal digits.
    package func challenge(at moment: Instant, randomBytes: [UInt8]) -> String {
        precondition(randomBytes.count == Self.randomByteCount, "a challenge has 16 random bytes")
        let end = UInt64(clamping: moment.adding(seconds: Self.secondsMax).seconds)
        let head =
            randomBytes
            + (0..<8).reversed().map { UInt8(truncatingIfNeeded: end >> (8 * UInt64($0))) }
        return Hexadecimal.text(head + tag(head))
    }

    /// Whether the work was done for a challenge of ours; whether it was used already, others say.
    ///
    /// - Parameters:
    ///   - challenge: As the page got it.
    ///   - solution: A decimal number; SHA-256 of the challenge, a full stop and this number begins
    ///     with `bits` zeros.
    ///   - moment: Now.
    /// - Returns: False for anything else.
    package func accepts(_ challenge: String, solution: String, at moment: Instant) -> Bool {
        guard let end = read(challenge), moment <= end,
            (1...Self.solutionLengthMax).contains(solution.utf8.count),
            solution.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return false }
        return Self.isSolved(challenge, solution)
    }

    /// The end of a challenge of ours; nil for any other.
    private func read(_ challenge: String) -> Instant? {
        guard challenge.utf8.count == 80, let bytes = Hexadecimal.bytes(challenge.utf8),
            bytes.count == 40
        else { return nil }
        let (head, given) = (Array(bytes[..<24]), bytes[24...])
        guard sameTag(tag(head), given) else { return nil }
        let end = head[16...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Instant(seconds: Int64(clamping: end))
    }

    /// Whether the hash begins with enough zeros.
    static func isSolved(_ challenge: String, _ solution: String) -> Bool {
        let hash = Array(SHA256.hash(data: Array("\(challenge).\(solution)".utf8)).prefix(4))
        return hash.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } >> (32 - UInt32(bits)) == 0
    }

    private func tag(_ head: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: head, using: key).prefix(Self.tagByteCount))
    }

    private func sameTag(_ left: [UInt8], _ right: ArraySlice<UInt8>) -> Bool {
        left.count == right.count && zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
