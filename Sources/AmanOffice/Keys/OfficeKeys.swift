package import AmanLetter
package import AmanSignature
package import AmanVerdict

/// The private keys of one office; only this folder signs with them.
///
/// Each key signs one sort of thing and nothing else, so that the one that is in use all day says
/// nothing about who may issue letters.
package struct OfficeKeys: Sendable, CustomStringConvertible {
    /// Signs letters.
    package let signer: SigningKey
    /// Signs the office's status lists and notices.
    package let statusKey: SigningKey
    /// Signs the tree heads of the office's log; Ed25519.
    package let logKey: SigningKey
    /// Signs the programme's trust list; only the office that founded the programme has it.
    package let root: SigningKey?
    /// Checks signatures, of this and other offices; keeps the public keys it has parsed.
    private let checker = SignatureChecker()

    /// Takes keys that were read from the office's sealed files.
    package init(signer: SigningKey, statusKey: SigningKey, logKey: SigningKey, root: SigningKey?) {
        precondition(logKey.algorithm == .ed25519, "C2SP notes are signed with Ed25519")
        self.signer = signer
        self.statusKey = statusKey
        self.logKey = logKey
        self.root = root
    }

    /// Whether a signature fits, of this or any other office: what the pure rooms ask.
    package func fits(_ question: SignatureQuestion) -> Bool {
        checker.fits(question)
    }

    /// Says nothing about the keys.
    package var description: String { "OfficeKeys(sealed)" }
}

extension OfficeKeys {
    /// Makes the keys of a new office from the bytes its surroundings give.
    ///
    /// - Parameters:
    ///   - surroundings: Where the random bytes come from.
    ///   - algorithm: How this programme's letters are signed.
    ///   - foundsProgramme: True for the first office of a programme, which also gets the root key.
    /// - Returns: The keys; nothing has kept them yet.
    /// - Throws: `unfitKey` when the bytes make no keys, which chance does once in 2^32.
    package static func generate(
        from surroundings: Surroundings,
        signing algorithm: SignatureAlgorithm = .es256,
        foundsProgramme: Bool
    ) throws(SigningError) -> OfficeKeys {
        func key(_ algorithm: SignatureAlgorithm) throws(SigningError) -> SigningKey {
            try SigningKey(algorithm: algorithm, rawRepresentation: surroundings.randomBytes(32))
        }
        return OfficeKeys(
            signer: try key(algorithm),
            statusKey: try key(.es256),
            logKey: try key(.ed25519),
            root: foundsProgramme ? try key(.es256) : nil
        )
    }
}

extension OfficeKeys {
    /// The public half of the programme's root, in the office that founded it.
    package var rootKey: RootKey? {
        root.map { RootKey(algorithm: $0.algorithm, publicKey: $0.publicKey) }
    }
}
