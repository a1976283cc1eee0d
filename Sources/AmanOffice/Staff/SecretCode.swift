import AmanLetter
import Crypto
import Foundation

/// A code that is shown once and typed once: a recovery code, an invitation, the set-up code.
///
/// Crockford base32 in groups of four or five, made for paper. In the clear only in memory and on
/// the paper; the records keep its HMAC.
package struct SecretCode: Hashable, Sendable, CustomStringConvertible {
    /// Upper case, without hyphens.
    package let characters: String

    /// Characters of a recovery code: 50 bits, tried only behind a right password.
    package static let recoveryLength = 10
    /// Characters of an invitation: 60 bits, good for three days and throttled.
    package static let invitationLength = 12
    /// Characters of each half of an invitation that two members hand over: 40 bits each, so that
    /// neither of them can guess the other's.
    package static let halfLength = 8
    /// Characters of the set-up code: 80 bits, good until the server stops.
    package static let setUpLength = 16
    /// How many recovery codes a member gets.
    package static let recoveryCount = 10

    /// Makes a code from unpredictable bytes, one for each character.
    package init(randomBytes: [UInt8]) {
        characters = Crockford.text(randomBytes.map { $0 & 31 })
    }

    /// Joins the two halves of an invitation.
    package init(_ first: SecretCode, _ second: SecretCode) {
        characters = first.characters + second.characters
    }

    /// Reads a code as people type it: any case, blanks, hyphens, `O` for 0, `I` and `L` for 1.
    ///
    /// Nil when it has not this many characters of the alphabet then.
    package init?(reading typed: String, length: Int) {
        guard let characters = Crockford.characters(reading: typed, count: length) else {
            return nil
        }
        self.characters = characters
    }

    /// The code as it is shown: `7K4M-92QX-W0RT`.
    package var written: String {
        let bytes = Array(characters.utf8)
        let group = bytes.count.isMultiple(of: 5) ? 5 : 4
        return stride(from: 0, to: bytes.count, by: group).map {
            String(decoding: bytes[$0..<min($0 + group, bytes.count)], as: UTF8.self)
        }.joined(separator: "-")
    }

    /// Whether two codes are the same, in a time that does not tell where they differ.
    func isSame(as other: SecretCode) -> Bool {
        sameBytes(Array(characters.utf8), Array(other.characters.utf8))
    }

    package var description: String { "SecretCode(redacted)" }
}

/// What a browser holds to be known again: 32 random bytes in a cookie.
///
/// The records keep its HMAC, so that a reader of the table cannot use them.
package struct SessionToken: Hashable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    package static let byteCount = 32

    /// Takes 32 unpredictable bytes.
    package init(randomBytes: [UInt8]) {
        precondition(randomBytes.count == Self.byteCount, "a token is 32 bytes")
        bytes = randomBytes
    }

    /// Reads a token as its cookie holds it: 64 lower-case hexadecimal digits, nothing else.
    package init?(reading text: String) {
        guard text.utf8.count == 2 * Self.byteCount, let bytes = Hexadecimal.bytes(text.utf8) else {
            return nil
        }
        self.bytes = bytes
    }

    /// The token for its cookie: 64 lower-case hex digits.
    package var text: String { Hexadecimal.text(bytes) }

    /// What a form must carry to be from a page of this session; says nothing about the token.
    package var formMark: String { Hexadecimal.text(derived("aman/1/form").prefix(16)) }

    /// The second factor that is offered to this session only.
    ///
    /// Derived, so that it need not be stored before the person's telephone is known to have it.
    var offeredSecret: [UInt8] {
        Array(derived("aman/1/second-factor").prefix(OneTimeCode.secretByteCount))
    }

    private func derived(_ purpose: String) -> [UInt8] {
        let key = SymmetricKey(data: bytes)
        return Array(HMAC<SHA256>.authenticationCode(for: Array(purpose.utf8), using: key))
    }

    package var description: String { "SessionToken(redacted)" }
}
