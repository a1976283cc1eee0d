import AmanLetter
import AmanSignature
import AmanVerdict
import Foundation
import TestSupport
import Testing

private struct Wycheproof: Decodable {
    struct Group: Decodable {
        struct Key: Decodable {
            let uncompressed: String?
            let pk: String?
        }
        struct Case: Decodable {
            let tcId: Int
            let comment: String
            let msg: String
            let sig: String
            let result: String
        }
        let publicKey: Key
        let tests: [Case]
    }
    let numberOfTests: Int
    let testGroups: [Group]
}

private struct SpecCase: Decodable {
    let message: String
    let pubKey: String
    let signature: String

    enum CodingKeys: String, CodingKey {
        case message, signature
        case pubKey = "pub_key"
    }
}

@Suite("Keys and signatures")
struct SignatureTests {
    @Test(
        "Wycheproof's signatures are judged as Wycheproof does",
        .enabled(if: SharedVectors.areHere, SharedVectors.whyDisabled),
        arguments: [
            ("ecdsa_secp256r1_sha256_p1363_test.json", SignatureAlgorithm.es256),
            ("ed25519_test.json", .ed25519),
        ]
    )
    func wycheproof(file: String, algorithm: SignatureAlgorithm) throws {
        let path = "c2sp-wycheproof/testvectors_v1/" + file
        let suite = try JSONDecoder().decode(
            Wycheproof.self,
            from: try SharedVectors.bytes(of: path)
        )
        let checker = SignatureChecker()
        var count = 0
        for group in suite.testGroups {
            let key = group.publicKey.uncompressed ?? group.publicKey.pk ?? ""
            for vector in group.tests {
                count += 1
                let question = SignatureQuestion(
                    algorithm: algorithm,
                    publicKey: bytes(hex: key),
                    message: bytes(hex: vector.msg),
                    signature: bytes(hex: vector.sig)
                )
                let isValid = checker.isValid(question)
                #expect(isValid == (vector.result == "valid"), "\(vector.tcId) \(vector.comment)")
            }
        }
        #expect(count == suite.numberOfTests)
    }

    @Test(
        "of the edge cases of Ed25519 only those under a sound key fit",
        .enabled(if: SharedVectors.areHere, SharedVectors.whyDisabled)
    )
    func speccheck() throws {
        let file = try SharedVectors.bytes(of: "ed25519-speccheck/cases.json")
        let cases = try JSONDecoder().decode([SpecCase].self, from: file)
        let checker = SignatureChecker()
        let fitting = cases.indices.filter { place in
            checker.isValid(
                SignatureQuestion(
                    algorithm: .ed25519,
                    publicKey: bytes(hex: cases[place].pubKey),
                    message: bytes(hex: cases[place].message),
                    signature: bytes(hex: cases[place].signature)
                )
            )
        }
        // BoringSSL would take 0, 1 and 11 too: their keys are of small order or not canonical.
        // 2 has a small-order R, which costs its signer alone; see docs/bundle-format.md.
        #expect(fitting == [2, 3])
    }

    @Test(
        "what a key signs fits, and an ES256 signature has the low s",
        arguments: [
            SignatureAlgorithm.es256, .ed25519,
        ]
    )
    func signs(algorithm: SignatureAlgorithm) throws {
        let key = SigningKey.generate(algorithm)
        let again = try SigningKey(
            algorithm: algorithm,
            rawRepresentation: key.rawRepresentation
        )
        #expect(again.publicKey == key.publicKey)
        #expect(again.keyID == keyIdentifier(of: key.publicKey))
        let checker = SignatureChecker()
        for number in 0..<40 {
            let message = Array("letter \(number)".utf8)
            let signature = try again.sign(message)
            #expect(signature.count == 64)
            if algorithm == .es256 { #expect(lowS(signature) == signature) }
            let question = SignatureQuestion(
                algorithm: algorithm,
                publicKey: key.publicKey,
                message: message,
                signature: signature
            )
            #expect(checker.isValid(question))
        }
    }

    @Test("bringing s down twice brings back the low one, at the edges too")
    func lowHalf() {
        let half = "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8"
        let above = "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a9"
        let r = String(repeating: "11", count: 32)
        #expect(lowS(bytes(hex: r + half)) == bytes(hex: r + half))
        #expect(lowS(bytes(hex: r + above)) == bytes(hex: r + half))
        let order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"
        #expect(lowS(bytes(hex: r + order)) == bytes(hex: r + order))
    }

    @Test("a signature of another length, key or algorithm fits nothing")
    func unfit() throws {
        let key = SigningKey.generate(.es256)
        let message = Array("letter".utf8)
        let signature = try key.sign(message)
        let checker = SignatureChecker()
        func isValid(
            _ algorithm: SignatureAlgorithm,
            _ publicKey: [UInt8],
            _ signature: [UInt8]
        ) -> Bool {
            checker.isValid(
                SignatureQuestion(
                    algorithm: algorithm,
                    publicKey: publicKey,
                    message: message,
                    signature: signature
                )
            )
        }
        #expect(isValid(.es256, key.publicKey, signature))
        #expect(!isValid(.es256, key.publicKey, Array(signature.dropLast())))
        #expect(!isValid(.es256, key.publicKey, signature + [0]))
        #expect(!isValid(.es256, key.publicKey, []))
        #expect(!isValid(.ed25519, key.publicKey, signature))
        #expect(!isValid(.es256, Array(key.publicKey.dropLast()), signature))
        var off = key.publicKey
        off[64] ^= 1
        #expect(!isValid(.es256, off, signature))
        #expect(!isValid(.es256, [0x04] + [UInt8](repeating: 0, count: 64), signature))
    }

    @Test("a key never prints itself")
    func description() {
        let key = SigningKey.generate(.es256)
        let secret = key.rawRepresentation.map(String.init).joined(separator: ", ")
        #expect("\(key)" == "SigningKey(\(key.keyID))")
        #expect(!String(describing: key).contains(secret))
    }

    @Test("secret bytes that are no key are refused")
    func noKey() {
        let zero = [UInt8](repeating: 0, count: 32)
        #expect(throws: SigningError.unfitKey) {
            try SigningKey(algorithm: .es256, rawRepresentation: zero)
        }
        #expect(throws: SigningError.unfitKey) {
            try SigningKey(algorithm: .ed25519, rawRepresentation: [1, 2, 3])
        }
    }
}
