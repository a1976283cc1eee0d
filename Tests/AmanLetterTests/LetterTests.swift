import AmanLetter
import Crypto
import Foundation
import TestSupport
import Testing

@Suite("Letters")
struct LetterTests {
    private let key = P256.Signing.PrivateKey()
    private let edwardsKey = Curve25519.Signing.PrivateKey()

    private func keyID(_ publicKey: Data) -> KeyID {
        KeyID(publicKeyDigest: Array(SHA256.hash(data: publicKey)))
    }

    private func signed(
        _ payload: [UInt8],
        _ algorithm: SignatureAlgorithm,
        type: String? = nil
    ) throws -> [UInt8] {
        let publicKey =
            algorithm == .es256
            ? key.publicKey.x963Representation : edwardsKey.publicKey.rawRepresentation
        let unsigned = UnsignedEnvelope(
            algorithm: algorithm,
            keyID: keyID(publicKey),
            type: type,
            payload: payload
        )
        let message = Data(unsigned.toBeSigned)
        let signature =
            try algorithm == .es256
            ? key.signature(for: message).rawRepresentation : edwardsKey.signature(for: message)
        return unsigned.signed(by: Array(signature))
    }

    private func publicKey(_ algorithm: SignatureAlgorithm) -> [UInt8] {
        algorithm == .es256
            ? Array(key.publicKey.x963Representation)
            : Array(edwardsKey.publicKey.rawRepresentation)
    }

    @Test("the words for kinds of letters stay: programme files and other programs read them")
    func kindCodes() {
        let codes = LetterKind.allCases.map(\.code)
        #expect(codes == ["transit", "standing", "certificate", "replacement"])
    }

    @Test("a letter goes through the text of its code and comes back whole")
    func roundTrip() throws {
        var randomness = SplitMix64(seed: 10)
        for turn in 0..<60 {
            let claims = try randomClaims(&randomness)
            let algorithm: SignatureAlgorithm = turn % 2 == 0 ? .es256 : .ed25519
            let cose = try signed(claims.encoded(), algorithm)
            let letter = try ScannedLetter(text: letterText(cose: cose, deflate: stored))
            #expect(letter.cose == cose)
            #expect(letter.envelope.canonicalBytes == cose)
            #expect(letter.envelope.algorithm == algorithm)
            #expect(letter.envelope.keyID == keyID(Data(publicKey(algorithm))))
            #expect(try isValid(letter.envelope, publicKey: publicKey(algorithm)))
            #expect(try letter.claims() == claims)
        }
    }

    @Test("a typed envelope says what it holds, and is never taken for a letter")
    func typed() throws {
        let type = "application/aman-trust-list+cbor"
        let cose = try signed([0xa0], .ed25519, type: type)
        let envelope = try SignedEnvelope.parse(cose, maxByteCount: 1_000)
        #expect(envelope.type == type)
        #expect(try isValid(envelope, publicKey: publicKey(.ed25519)))
        #expect(throws: LetterRefusal.notALetter) { try ScannedLetter(cose: cose) }
    }

    @Test("a letter with one changed byte never has a valid signature")
    func oneChangedByte() throws {
        let cose = try signed(exampleClaims().encoded(), .ed25519)
        let original = try ScannedLetter(cose: cose)
        for place in cose.indices {
            var changed = cose
            changed[place] ^= 1 << UInt8(place % 8)
            guard let letter = try? ScannedLetter(cose: changed) else { continue }
            #expect(try !isValid(letter.envelope, publicKey: publicKey(.ed25519)))
            #expect(letter.envelope != original.envelope)
        }
    }

    @Test("a text with one changed character is refused or its signature is not valid")
    func oneChangedCharacter() throws {
        let cose = try signed(exampleClaims().encoded(), .ed25519)
        var text = Array(letterText(cose: cose, deflate: stored))
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
        var randomness = SplitMix64(seed: 11)
        for place in text.indices {
            let kept = text[place]
            text[place] = randomness.pick(alphabet.filter { $0 != kept })
            if let letter = try? ScannedLetter(text: String(text)), letter.cose != cose {
                #expect(try !isValid(letter.envelope, publicKey: publicKey(.ed25519)))
            }
            text[place] = kept
        }
    }

    @Test("claims that parse are written as the same bytes again, after any change")
    func mutatedClaims() throws {
        var randomness = SplitMix64(seed: 12)
        var accepted = 0
        for _ in 0..<150 {
            let payload = try randomClaims(&randomness).encoded()
            for _ in 0..<60 {
                var changed = payload
                switch Int.random(in: 0...2, using: &randomness) {
                case 0:
                    changed[Int.random(in: 0..<payload.count, using: &randomness)] =
                        randomness.bytes(1)[0]
                case 1: changed.remove(at: Int.random(in: 0..<payload.count, using: &randomness))
                default:
                    let place = Int.random(in: 0...payload.count, using: &randomness)
                    changed.insert(randomness.bytes(1)[0], at: place)
                }
                guard let claims = try? LetterClaims.parse(changed) else { continue }
                accepted += 1
                #expect(try claims.encoded() == changed)
            }
        }
        // Some changes, of a name or of the random bytes, leave a letter that can be read.
        #expect(accepted > 100)
    }

    @Test("envelopes that parse are written as the same bytes again, after any change")
    func mutatedEnvelopes() throws {
        var randomness = SplitMix64(seed: 13)
        let cose = try signed(exampleClaims().encoded(), .es256)
        for _ in 0..<4_000 {
            var changed = cose
            let place = Int.random(in: 0..<28, using: &randomness)
            changed[place] = randomness.bytes(1)[0]
            guard let envelope = try? SignedEnvelope.parse(changed, maxByteCount: 8_192) else {
                continue
            }
            #expect(envelope.canonicalBytes == changed)
        }
    }

    @Test("what a verifier would refuse cannot be encoded")
    func encodingIsStrict() throws {
        var claims = try exampleClaims()
        claims.fullName = "Nin\u{303}o"
        #expect(throws: LetterRefusal.notNormalised(.fullName)) { try claims.encoded() }
        claims = try exampleClaims()
        claims.tokenID = []
        #expect(throws: LetterRefusal.malformed(.tokenID)) { try claims.encoded() }
        claims = try exampleClaims()
        claims.safeConduct?.office = try OfficeCode("KBL")
        #expect(throws: LetterRefusal.contradiction(.office)) { try claims.encoded() }
        claims = try exampleClaims()
        claims.otherClaims = [OtherClaim(key: .integer(4), value: [0])]
        #expect(throws: LetterRefusal.cbor(.duplicateKey(at: 19))) { try claims.encoded() }
        claims.otherClaims = [OtherClaim(key: .integer(2), value: [0, 0])]
        #expect(throws: LetterRefusal.self) { try claims.encoded() }
    }

    @Test("a letter that holds longer than its programme allows is refused")
    func cap() throws {
        let claims = try exampleClaims()
        try claims.check(validSecondsMax: 259_200)
        #expect(throws: LetterRefusal.validTooLong(seconds: 259_200, limit: 259_199)) {
            try claims.check(validSecondsMax: 259_199)
        }
    }

    @Test("no refusal carries a name, and every field has its own code")
    func codes() throws {
        let codes = LetterField.allCases.map { $0.code }
        #expect(Set(codes).count == codes.count)
        #expect(LetterRefusal.hiddenCharacter(.fullName).code == "hidden-character/full-name")
        var claims = try exampleClaims()
        claims.fullName = "Zarghuna\u{200b}"
        do {
            _ = try claims.encoded()
            Issue.record("a hidden character was accepted")
        } catch {
            #expect(!"\(error)".contains("Zarghuna"))
        }
    }

    @Test("a key's name is the start of its digest")
    func keyIDs() throws {
        #expect(keyID(Data()).description == "e3b0c44298fc1c14")
        #expect(keyID(Data()).bytes == [0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14])
        #expect(KeyID([1, 2, 3]) == nil)
        #expect(KeyID([0, 0, 0, 0, 0, 0, 0, 9])?.bytes.last == 9)
    }
}
