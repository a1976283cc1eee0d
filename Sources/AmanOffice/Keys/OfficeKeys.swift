package import AmanLetter
package import AmanSignature
package import AmanVerdict

/// The private keys of one office; only this folder signs with them.
///
/// Each key signs one kind of thing and nothing else, so that the one that is in use all day says
/// nothing about who may issue letters.
package struct OfficeKeys: Sendable, CustomStringConvertible {
    /// Signs letters.
    package let signer: SigningKey
    /// Signs the office's status lists and notices.
    package let statusKey: SigningKey
    /// Signs the tree heads of the office's log; Ed25519.
    package let logKey: SigningKey
    /// Signs the programme's trust list, in an office that is only tried out; a real programme
    /// keeps its root apart, and then this is nil.
    package let root: SigningKey?
    /// Reaches those that are on a token; nil in a program that signs nothing with them.
    private(set) var tokens: (any TokenSigning)?
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

    /// The same keys, of which those on a token sign by it.
    package func connected(to tokens: any TokenSigning) -> OfficeKeys {
        var keys = self
        keys.tokens = tokens
        return keys
    }

    /// The keys by what they are for.
    package subscript(purpose: KeyPurpose) -> SigningKey {
        switch purpose {
        case .signer: signer
        case .status: statusKey
        case .log: logKey
        }
    }

    /// Whether any of the keys is on a token.
    package var areOnToken: Bool { KeyPurpose.allCases.contains { self[$0].tokenAddress != nil } }

    /// Whether a signature is valid, of this or any other office: what the pure modules ask.
    package func isValid(_ question: SignatureQuestion) -> Bool {
        checker.isValid(question)
    }

    /// Says nothing about the keys.
    package var description: String { "OfficeKeys(sealed)" }
}

extension OfficeKeys {
    /// Makes the keys of a new office from the bytes its environment give.
    ///
    /// - Parameters:
    ///   - environment: Where the random bytes come from.
    ///   - algorithm: How this programme's letters are signed.
    ///   - foundsProgramme: True for the first office of a programme, which also gets the root key.
    ///   - onToken: Those that were made on a token, in the place of such as lie in files.
    /// - Returns: The keys; nothing has kept them yet.
    /// - Throws: `unfitKey` when the bytes make no keys, which happens at random once in 2^32.
    package static func generate(
        from environment: OfficeEnvironment,
        signing algorithm: SignatureAlgorithm = .es256,
        foundsProgramme: Bool,
        onToken: [KeyPurpose: SigningKey] = [:]
    ) throws(SigningError) -> OfficeKeys {
        func key(
            _ algorithm: SignatureAlgorithm,
            _ purpose: KeyPurpose? = nil
        ) throws(SigningError) -> SigningKey {
            if let purpose, let made = onToken[purpose] { return made }
            return try SigningKey(
                algorithm: algorithm,
                rawRepresentation: environment.randomBytes(32)
            )
        }
        return OfficeKeys(
            signer: try key(algorithm, .signer),
            statusKey: try key(.es256, .status),
            logKey: try key(.ed25519, .log),
            root: foundsProgramme ? try key(.es256) : nil
        )
    }
}

/// One of the three keys an office has.
package enum KeyPurpose: String, CaseIterable, Sendable {
    case signer, status, log
}

extension OfficeKeys {
    /// The keys with some of them made again, to be enrolled in the place of these.
    ///
    /// - Parameters:
    ///   - purposes: Which ones.
    ///   - environment: Where the random bytes of keys in files come from.
    ///   - onToken: Those that were made on a token already.
    /// - Returns: All three; nothing has kept them yet.
    /// - Throws: When a key cannot be made.
    package func renewed(
        _ purposes: Set<KeyPurpose>,
        from environment: OfficeEnvironment,
        onToken: [KeyPurpose: SigningKey] = [:]
    ) throws(SigningError) -> OfficeKeys {
        let fresh = try OfficeKeys.generate(
            from: environment,
            signing: signer.algorithm,
            foundsProgramme: false,
            onToken: onToken
        )
        return OfficeKeys(
            signer: purposes.contains(.signer) ? fresh.signer : signer,
            statusKey: purposes.contains(.status) ? fresh.statusKey : statusKey,
            logKey: purposes.contains(.log) ? fresh.logKey : logKey,
            root: root
        )
    }
}

extension TrustList {
    /// Whether an office may use these keys now: each is listed for it, and none has ended.
    package func names(_ keys: OfficeKeys, of office: OfficeCode, at now: Instant) -> Bool {
        let mayIssue = signers.contains { signer in
            signer.keyID == keys.signerID && signer.office == office && signer.validFrom <= now
                && signer.distrustedSince == nil
                && signer.noNewLettersAfter.map { now < $0 } ?? true
        }
        let mayPublish = statusLists.contains { list in
            list.keyID == keys.statusKey.keyID && list.office == office && list.covers(now)
        }
        let mayLog = openLog(of: office)?.publicKey == keys.logKey.publicKey
        return mayIssue && mayPublish && mayLog
    }

    /// The name of the log that this log key signs for; nil when the list does not know the key.
    package func logName(of keys: OfficeKeys) -> String? {
        logs.first { $0.publicKey == keys.logKey.publicKey }?.origin
    }
}

extension OfficeKeys {
    /// The public half of the programme's root, in an office that is only tried out.
    package var rootKey: RootKey? {
        root.map { RootKey(algorithm: $0.algorithm, publicKey: $0.publicKey) }
    }
}
