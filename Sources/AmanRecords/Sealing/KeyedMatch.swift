import AmanOffice
import Crypto
import Foundation

/// A match key or import key as stored: equal facts give equal bytes, and only under this key.
///
/// Stores 16 bytes of the HMAC: among a million persons with ten keys each, two different facts
/// collide with a probability of about one in 10^24, and the table is a third smaller.
struct KeyedMatch: Hashable {
    let bytes: [UInt8]

    init(_ match: MatchKey, under register: RegisterKey) {
        self.init(Array(match.text.utf8), purpose: 1, under: register)
    }

    /// An import key is made from a row of names, so it is stored like a match key.
    init(importKey: [UInt8], under register: RegisterKey) {
        self.init(importKey, purpose: 2, under: register)
    }

    /// A row of an outside list has its owner's reference, which may be a docket's number.
    init(outsideRow row: String, under register: RegisterKey) {
        self.init(Array(row.utf8), purpose: 3, under: register)
    }

    /// The bytes in a row.
    init(kept: Data) {
        bytes = Array(kept)
    }

    private init(_ message: [UInt8], purpose: UInt8, under register: RegisterKey) {
        var hmac = HMAC<SHA256>(key: register.index)
        hmac.update(data: [purpose])
        hmac.update(data: message)
        bytes = Array(hmac.finalize().prefix(matchKeyByteCount))
    }
}

/// Bytes stored of each match key.
let matchKeyByteCount = 16
