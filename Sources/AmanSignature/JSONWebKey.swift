import AmanLetter
import AmanLog

/// A public key as a JSON Web Key, for readers that take no PEM.
///
/// Source: RFC 7517 section 4; RFC 7518 section 6.2 for P-256; RFC 8037 section 2 for Ed25519.
package struct JSONWebKey: Encodable, Equatable, Sendable {
    /// `EC` for P-256, `OKP` for Ed25519.
    package let kty: String
    /// The curve: `P-256` or `Ed25519`.
    package let crv: String
    /// The point's x, or all of an Ed25519 key: 32 bytes in Base64url.
    package let x: String
    /// The point's y; an Ed25519 key has none.
    package let y: String?
    /// The letter's kid (header 4) in 16 hexadecimal digits: a JWK's kid is text, a letter's bytes.
    package let kid: String
    /// Always `sig`: these keys check signatures and nothing else.
    package let use = "sig"
    /// `ES256` or `EdDSA`.
    package let alg: String

    /// Writes a key that is on its curve, as `PEM.parse` and the readers of our lists return them.
    package init(_ key: PublicKey) {
        kid = key.keyID.description
        switch key.algorithm {
        case .es256:
            // After the byte 4 of an uncompressed point; each half has its leading zeros, as
            // RFC 7518 section 6.2.1.2 demands.
            let point = key.bytes.dropFirst()
            (kty, crv, alg) = ("EC", "P-256", "ES256")
            x = base64url(Array(point.prefix(32)))
            y = base64url(Array(point.dropFirst(32)))
        case .ed25519:
            (kty, crv, alg) = ("OKP", "Ed25519", "EdDSA")
            x = base64url(key.bytes)
            y = nil
        }
    }
}

/// Several keys in one file: a JWK Set, RFC 7517 section 5.
package struct JSONWebKeySet: Encodable, Equatable, Sendable {
    /// The keys, in no order that means anything.
    package let keys: [JSONWebKey]

    package init(_ keys: [PublicKey]) {
        self.keys = keys.map(JSONWebKey.init)
    }
}

/// RFC 4648 section 5, without padding, as RFC 7515 writes it.
private func base64url(_ bytes: [UInt8]) -> String {
    var text = ""
    for character in Base64.encode(bytes) {
        switch character {
        case "+": text.append("-")
        case "/": text.append("_")
        case "=": break
        default: text.append(character)
        }
    }
    return text
}
