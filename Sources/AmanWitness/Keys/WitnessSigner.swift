import AmanLetter
package import AmanLog
import AmanSignature
import AmanVerdict

/// A witness's name and key.
///
/// Never printed: `description` says which key it is, not what it is.
package struct WitnessSigner: Sendable, CustomStringConvertible {
    /// The public half, as logs and verifiers list it.
    package let key: VerifierKey
    private let signing: SigningKey

    /// Makes a new key from the operating system's randomness.
    ///
    /// - Parameter name: Such as `witness.example/w1`.
    /// - Returns: The key with its name.
    /// - Throws: `name` where it is no key's name.
    static func make(named name: String) throws(WitnessError) -> WitnessSigner {
        try WitnessSigner(name: name, SigningKey.generate(.ed25519))
    }

    /// Opens a key from its 32 secret bytes.
    init(named name: String, secret: [UInt8]) throws(WitnessError) {
        guard let key = try? SigningKey(algorithm: .ed25519, rawRepresentation: secret) else {
            throw .damaged
        }
        try self.init(name: name, key)
    }

    private init(name: String, _ signing: SigningKey) throws(WitnessError) {
        do throws(LogRefusal) {
            key = try VerifierKey(name: name, kind: .cosignature, publicKey: signing.publicKey)
        } catch {
            throw .name(error)
        }
        self.signing = signing
    }

    /// The 32 secret bytes, for the folder of state; nothing else needs them.
    var secret: [UInt8] { signing.rawRepresentation }

    package var description: String { "WitnessSigner(\(key.text))" }

    /// The line that says that this witness saw a tree head.
    ///
    /// - Throws: `damaged` where the key does not sign.
    func cosign(_ text: String, at now: Instant) throws(WitnessError) -> NoteSignature {
        do {
            let message = cosignatureMessage(over: text, at: now.seconds)
            return try key.line(with: signing.sign(message), at: now.seconds)
        } catch {
            throw .damaged
        }
    }
}

extension SignatureChecker {
    /// Whether the signature in a note's line is valid.
    package func isValid(_ question: NoteQuestion) -> Bool {
        isValid(SignatureQuestion(question))
    }
}
