import AmanLetter
package import Crypto
import Foundation

/// What a reporter writes down: 80 bits that open the state of their report and the answers.
///
/// Sixteen characters of Crockford's alphabet and one that checks them. The office stores neither
/// it nor anything from which it can be computed.
package struct Receipt: Hashable, Sendable, CustomStringConvertible {
    /// Sixteen values, 0 to 31 each.
    private let values: [UInt8]

    /// Values that are random; the check character comes behind them.
    package static let length = 16

    /// Takes sixteen unpredictable bytes, of each five bits.
    package init(randomBytes: [UInt8]) {
        precondition(randomBytes.count == Self.length, "a receipt is sixteen characters")
        values = randomBytes.map { $0 & 31 }
    }

    /// The receipt of one form that was opened: sent twice, it has the same receipt.
    ///
    /// - Parameters:
    ///   - form: What the form was given when it was opened: unpredictable, used once.
    ///   - key: The office's, for this alone.
    package init(form: [UInt8], under key: SymmetricKey) {
        let code = HMAC<SHA256>.authenticationCode(for: Array("receipt:".utf8) + form, using: key)
        self.init(randomBytes: Array(code.prefix(Self.length)))
    }

    /// Reads a receipt as people type it: any case, blanks, dashes, O for 0, I and L for 1, Persian
    /// and Arabic digits.
    ///
    /// - Returns: Nil where a character is missing, wrong or swapped.
    package init?(reading typed: String) {
        guard let typed = Crockford.values(reading: typed, count: Self.length + 1),
            typed[Self.length] == Self.check(typed[..<Self.length])
        else { return nil }
        values = Array(typed[..<Self.length])
    }

    /// The receipt as it is shown: `7K4M-92QX-W0RT-3B5N-C`.
    package var written: String {
        let text = Array(Crockford.text(values + [Self.check(values[...])]))
        return stride(from: 0, to: text.count, by: 4).map {
            String(text[$0..<min($0 + 4, text.count)])
        }.joined(separator: "-")
    }

    /// What finds the report: the records store an HMAC of it under a key of the office's own.
    package var handle: [UInt8] { derived("aman/1/incident/handle") }

    /// What opens the answers.
    package var replyKey: ReplyKey { ReplyKey(seed: derived("aman/1/incident/reply")) }

    private func derived(_ purpose: String) -> [UInt8] {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: values),
            salt: Array("aman incident receipt".utf8),
            info: Array(purpose.utf8),
            outputByteCount: 32
        )
        return unsafe key.withUnsafeBytes { unsafe Array($0) }
    }

    /// In the field with 32 elements, weights that are powers of a generator: every single mistake
    /// and every swap of two characters changes it.
    private static func check(_ values: ArraySlice<UInt8>) -> UInt8 {
        values.reduce(0) { times2($0 ^ $1) }
    }

    /// Times x in GF(2)[x] / (x^5 + x^2 + 1).
    private static func times2(_ value: UInt8) -> UInt8 {
        let doubled = value << 1
        return doubled & 0x20 == 0 ? doubled : (doubled ^ 0x25)
    }

    package var description: String { "Receipt(redacted)" }
}

/// The private key that a receipt gives, X25519.
package struct ReplyKey: Sendable {
    let key: Curve25519.KeyAgreement.PrivateKey?

    fileprivate init(seed: [UInt8]) {
        // Any 32 bytes are a key of X25519: RFC 7748, section 5.
        key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: seed)
    }

    /// 32 bytes, which are part of the sealed report.
    package var publicBytes: [UInt8] { key.map { Array($0.publicKey.rawRepresentation) } ?? [] }
}
