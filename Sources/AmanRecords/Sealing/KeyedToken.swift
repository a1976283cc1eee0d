import AmanOffice
import Crypto
import Foundation

/// A token or code of the staff as stored: HMAC-SHA-256 under the register key, 32 bytes.
///
/// The purpose is part of it, so that a recovery code cannot be used as an invitation.
struct KeyedToken {
    let bytes: [UInt8]

    /// A session's or browser's token.
    init(_ token: SessionToken, under key: RegisterKey) {
        self.init("token:", token.bytes, key)
    }

    /// A member's recovery code.
    init(recovery code: SecretCode, of staff: Int64, under key: RegisterKey) {
        self.init("recovery:\(staff):", Array(code.characters.utf8), key)
    }

    /// A member's invitation.
    init(invitation code: SecretCode, of staff: Int64, under key: RegisterKey) {
        self.init("invitation:\(staff):", Array(code.characters.utf8), key)
    }

    /// A desk's token for the JSON API.
    init(_ secret: DeskTokenSecret, under key: RegisterKey) {
        self.init("desk-token:", secret.bytes, key)
    }

    /// What a reporter's receipt gives to find their report.
    init(incident handle: [UInt8], under key: RegisterKey) {
        self.init("incident:", handle, key)
    }

    /// The name of a request that shall happen once.
    init(_ name: AnswerKey, under key: RegisterKey) {
        self.init("answer:\(name.token.number):", Array(name.key.utf8), key)
    }

    /// The name of what servers remember together.
    init(memo name: MemoName, under key: RegisterKey) {
        self.init("memo:\(name.kind.rawValue):", name.about, key)
    }

    private init(_ purpose: String, _ secret: [UInt8], _ key: RegisterKey) {
        let whole = Array(purpose.utf8) + secret
        bytes = Array(HMAC<SHA256>.authenticationCode(for: whole, using: key.tokens))
    }
}
