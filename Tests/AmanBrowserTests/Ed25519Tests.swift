import AmanBrowser
import AmanLetter
import AmanSignature
import AmanVerdict
import Foundation
import Testing

/// Cases of the suites beside the project: `msg`, `sig` and their key.
private struct SignatureCase: Sendable, CustomTestStringConvertible {
    let name: String
    let question: SignatureQuestion
    var testDescription: String { name }
}

private let vectors = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/vectors")
private let haveVectors = FileManager.default.fileExists(atPath: vectors.path)

@Suite("Ed25519 where a browser has none")
struct Ed25519Tests {
    @Test(
        "says what swift-crypto says of Wycheproof's and the speccheck's signatures",
        .enabled(if: haveVectors, "shared/vectors does not stand beside the project")
    )
    func suites() throws {
        let checker = SignatureChecker()
        let cases = try wycheproof() + speccheck()
        #expect(cases.count > 150)
        for each in cases where isFitKey(each.question.publicKey, for: .ed25519) {
            #expect(isValid(each.question) == checker.isValid(each.question), "\(each.name)")
        }
    }

    @Test("takes the signatures our own keys make, of messages of every length")
    func ours() throws {
        let key = SigningKey.generate(.ed25519)
        for count in [0, 1, 31, 63, 64, 111, 112, 127, 128, 239, 240, 1_000] {
            let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
            let question = SignatureQuestion(
                algorithm: .ed25519,
                publicKey: key.publicKey,
                message: message,
                signature: try key.sign(message)
            )
            #expect(isValid(question), "\(count)")
        }
    }

    @Test("refuses a signature, a message or a key with one changed bit")
    func changed() throws {
        let key = SigningKey.generate(.ed25519)
        let message = Array("A safe conduct.".utf8)
        let signature = try key.sign(message)
        for bit in stride(from: 0, to: 64 * 8, by: 5) {
            var other = signature
            other[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!isValidEd25519(publicKey: key.publicKey, message: message, signature: other))
        }
        for bit in stride(from: 0, to: 32 * 8, by: 11) {
            var other = key.publicKey
            other[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!isValidEd25519(publicKey: other, message: message, signature: signature))
        }
        let longer = message + [0]
        #expect(!isValidEd25519(publicKey: key.publicKey, message: longer, signature: signature))
        #expect(!isValidEd25519(publicKey: [], message: message, signature: signature))
        #expect(!isValidEd25519(publicKey: key.publicKey, message: message, signature: []))
    }

    private func isValid(_ question: SignatureQuestion) -> Bool {
        isValidEd25519(
            publicKey: question.publicKey,
            message: question.message,
            signature: question.signature
        )
    }

    private func wycheproof() throws -> [SignatureCase] {
        let file = vectors.appending(path: "c2sp-wycheproof/testvectors_v1/ed25519_test.json")
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        let groups = (json as? [String: Any])?["testGroups"] as? [[String: Any]] ?? []
        return groups.flatMap { group in
            let key = (group["publicKey"] as? [String: Any])?["pk"] as? String ?? ""
            return (group["tests"] as? [[String: Any]] ?? []).map { test in
                question("Wycheproof \(test["tcId"] ?? 0)", key, test["msg"], test["sig"])
            }
        }
    }

    private func speccheck() throws -> [SignatureCase] {
        let file = vectors.appending(path: "ed25519-speccheck/cases.json")
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        return (json as? [[String: Any]] ?? []).enumerated().map { place, test in
            let key = test["pub_key"] as? String ?? ""
            return question("speccheck \(place)", key, test["message"], test["signature"])
        }
    }

    private func question(
        _ name: String,
        _ key: String,
        _ message: Any?,
        _ signature: Any?
    ) -> SignatureCase {
        SignatureCase(
            name: name,
            question: SignatureQuestion(
                algorithm: .ed25519,
                publicKey: bytes(key),
                message: bytes(message as? String ?? ""),
                signature: bytes(signature as? String ?? "")
            )
        )
    }

    private func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count - 1, by: 2).map {
            UInt8(digits[$0] << 4 | digits[$0 + 1])
        }
    }
}
