import AmanSignature
import Crypto
import Testing

@testable import AmanToken

@Suite(
    "A key on a token that opens a lock",
    .serialized,
    .enabled(if: SoftToken.isInstalled, "Debian's softhsm2 is not installed: no token to test with")
)
struct AgreementKeyTests {
    @Test("agrees with anyone on the secret that they compute from its public half")
    func agrees() throws {
        let address = try SoftToken.address("lock", "aman-lock")
        let made = try AgreementKey.make(address, pin: askPIN)
        #expect(try AgreementKey.publicHalf(at: address, pin: askPIN) == made)
        let other = P256.KeyAgreement.PrivateKey()
        let expected = try other.sharedSecretFromKeyAgreement(
            with: P256.KeyAgreement.PublicKey(x963Representation: made.bytes)
        )
        let secret = try AgreementKey.secret(
            at: address,
            with: Array(other.publicKey.x963Representation),
            pin: askPIN
        )
        let agreed = unsafe expected.withUnsafeBytes { unsafe Array($0) }
        #expect(secret == agreed)
        #expect(throws: TokenError.alreadyThere) { try AgreementKey.make(address, pin: askPIN) }
    }

    @Test("a point off the curve, a wrong PIN, and a key that only signs are refused")
    func refused() throws {
        let address = try SoftToken.address("lock", "aman-lock-2")
        _ = try AgreementKey.make(address, pin: askPIN)
        let off = [4] + [UInt8](repeating: 7, count: 64)
        #expect(throws: TokenError.self) {
            try AgreementKey.secret(at: address, with: off, pin: askPIN)
        }
        let point = Array(P256.KeyAgreement.PrivateKey().publicKey.x963Representation)
        #expect(throws: TokenError.wrongPIN) {
            try AgreementKey.secret(at: address, with: point, pin: { Array("wrong-pin".utf8) })
        }
        let signer = try SoftToken.address("lock", "signer")
        _ = try TokenKey.make(signer, pin: askPIN)
        #expect(throws: TokenError.self) {
            try AgreementKey.secret(at: signer, with: point, pin: askPIN)
        }
    }
}
