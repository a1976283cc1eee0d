import AmanLetter
package import AmanSignature

/// The programme's root key in a file of its own, apart from every office: on a stick in a safe.
///
/// Its format is that of a `SecretFile`, without a mark.
package enum RootFile {
    /// Most bytes of such a file; a real one has about 260.
    package static let byteCountMax = 1_024

    private static let file = SecretFile(
        kind: .root,
        mark: nil,
        byteCountMax: byteCountMax,
        place: SealedPlace(table: "root", row: "file", column: "sealed")
    )

    /// Makes a new root key and its file, which only the owner may read.
    ///
    /// - Parameters:
    ///   - path: Must not exist yet.
    ///   - passphrase: Opens it from now on.
    /// - Returns: The public half, which the offices pin.
    /// - Throws: `alreadyThere`, or why it could not be written; nothing is left behind then.
    package static func make(
        at path: String,
        passphrase: String
    ) throws(SecretFileError) -> PublicKey {
        try make(at: path, passphrase: passphrase, cost: .standard)
    }

    static func make(
        at path: String,
        passphrase: String,
        cost: PassphraseCost
    ) throws(SecretFileError) -> PublicKey {
        let key = SigningKey.generate(.es256)
        try file.write(key.encodedSecret, to: path, passphrase: passphrase, cost: cost)
        return key.publicHalf
    }

    /// Opens a root key's file.
    package static func open(
        _ path: String,
        passphrase: String
    ) throws(SecretFileError) -> SigningKey {
        try file.open(path, passphrase: passphrase) { try SigningKey(parsing: $0) }
    }
}
