import Crypto
import Foundation

/// Six digits that change every half minute, from a secret shared with the person's telephone.
///
/// Source: RFC 6238 with HMAC-SHA-1, 30 seconds, 6 digits: what every authenticator app knows.
package enum OneTimeCode {
    /// Bytes of a secret: as many as HMAC-SHA-1 gives, RFC 4226 section 4.
    package static let secretByteCount = 20
    /// Seconds a code is shown.
    package static let stepSeconds: Int64 = 30
    /// Steps a telephone's clock may be behind or ahead of the office's.
    static let driftStepsMax: Int64 = 1

    /// The step a moment is in.
    package static func step(atSecond second: Int64) -> Int64 { max(0, second) / stepSeconds }

    /// The code of a step, six digits.
    package static func code(_ secret: [UInt8], step: Int64) -> String {
        let number = truncated(secret, step: step) % 1_000_000
        let digits = String(number)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The step whose code this is, near a moment and after the last one that was taken.
    ///
    /// - Parameters:
    ///   - typed: What was typed; blanks inside it do not count, digits of any script do.
    ///   - secret: The member's secret.
    ///   - second: The present moment.
    ///   - last: The newest step that was taken: a code counts once.
    /// - Returns: The step to be stored as the new `last`; nil when no code fits.
    package static func matchingStep(
        _ typed: String,
        _ secret: [UInt8],
        atSecond second: Int64,
        after last: Int64
    ) -> Int64? {
        guard let digits = digits(typed) else { return nil }
        let now = step(atSecond: second)
        var found: Int64?
        // All are compared, so that the time taken does not tell which one fits.
        for step in max(0, now - driftStepsMax)...now + driftStepsMax
        where sameBytes(Array(code(secret, step: step).utf8), digits) && step > last {
            found = found ?? step
        }
        return found
    }

    /// The six digits of a code as it was typed; nil when it is none.
    static func digits(_ typed: String) -> [UInt8]? {
        guard typed.utf8.count <= 64 else { return nil }
        let digits = Array(asciiDigits(typed).utf8.filter { $0 != 0x20 })
        guard digits.count == 6, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return digits
    }

    /// What an authenticator app reads from the picture.
    ///
    /// Source: the key URI format all such apps share.
    package static func address(
        secret: [UInt8],
        name: SignInName,
        office: String
    ) -> String {
        "otpauth://totp/Aman%20\(office):\(name.text)?secret=\(base32(secret))"
            + "&issuer=Aman%20\(office)&algorithm=SHA1&digits=6&period=30"
    }

    /// Source: RFC 4648 section 6, without padding.
    package static func base32(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var text: [UInt8] = []
        var (held, bits) = (0, 0)
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                text.append(alphabet[held >> (bits - 5) & 31])
                bits -= 5
            }
            held &= (1 << bits) - 1
        }
        if bits > 0 { text.append(alphabet[held << (5 - bits) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Source: RFC 4226 section 5.3.
    static func truncated(_ secret: [UInt8], step: Int64) -> UInt32 {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let key = SymmetricKey(data: secret)
        let mark = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: key))
        let offset = Int(mark[19] & 15)
        return mark[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    }
}

/// Whether two texts are the same bytes, in a time that does not tell where they differ.
package func sameBytes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    // The brackets matter: in Swift both operators bind alike.
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
