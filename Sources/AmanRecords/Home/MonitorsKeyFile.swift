package import AmanIncident
import AmanLetter

/// The monitors' private key in a file of its own, on a monitor's own computer: never in an office.
///
/// Its format is that of a `SecretFile`; what is sealed is the key's seed.
package enum MonitorsKeyFile {
    /// Most bytes of such a file; a real one has about 250.
    package static let byteCountMax = 2_048

    private static let file = SecretFile(
        kind: .monitors,
        mark: "aman-monitors-key",
        byteCountMax: byteCountMax,
        place: SealedPlace(table: "monitors", row: "file", column: "seed")
    )

    /// Makes a new key and its file, which only the owner may read.
    ///
    /// - Parameters:
    ///   - path: Must not exist yet.
    ///   - passphrase: Opens it from now on.
    /// - Returns: The public half, for the programme file.
    /// - Throws: `alreadyThere`, or why it could not be written; nothing is left behind then.
    package static func make(
        at path: String,
        passphrase: String
    ) throws(SecretFileError) -> MonitorsPublicKey {
        try make(at: path, passphrase: passphrase, cost: .standard)
    }

    static func make(
        at path: String,
        passphrase: String,
        cost: PassphraseCost
    ) throws(SecretFileError) -> MonitorsPublicKey {
        guard let key = MonitorsKey.random() else {
            throw SecretFileError(kind: .monitors, reason: .damaged)
        }
        try file.write(key.seed, to: path, passphrase: passphrase, cost: cost)
        return key.publicKey
    }

    /// Opens a key's file.
    package static func open(
        _ path: String,
        passphrase: String
    ) throws(SecretFileError) -> MonitorsKey {
        try file.open(path, passphrase: passphrase) { seed in
            guard let key = MonitorsKey(seed: seed) else {
                throw SecretFileError(kind: .monitors, reason: .damaged)
            }
            return key
        }
    }
}
