import AmanOffice
import AmanRecords
import AmanSignature
import AmanTexts
import AmanToken
import ArgumentParser
import Foundation

/// Where the programme's root is for this command: in a file, or on a token.
struct RootOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The root key's file.", valueName: "file"))
    var rootKey: String?
    @Option(
        help: ArgumentHelp("The root key on a token: a PKCS#11 URI, RFC 7512.", valueName: "uri")
    )
    var pkcs11: String?
    @Option(
        help: ArgumentHelp(
            "Read the token's PIN from this file; do not ask for it.",
            valueName: "file"
        )
    )
    var pinFile: String?

    func validate() throws {
        guard rootKey == nil || pkcs11 == nil else {
            throw ValidationError(messages.cliSetUp.rootOptions.sayEitherRoot)
        }
        guard pinFile == nil || pkcs11 != nil else {
            throw ValidationError(messages.cliSetUp.rootOptions.pinFileGoes)
        }
    }

    /// The root, opened; nil when neither a file nor a token was named.
    func signer() throws -> (any RootSigner)? {
        if let rootKey {
            return try RootFile.open(rootKey, passphrase: try Unlocking.rootPassphrase())
        }
        guard let pkcs11 else { return nil }
        let pin = { try Unlocking.pin(file: pinFile) }
        return try TokenKey.open(try TokenAddress(pkcs11), pin: pin)
    }
}

extension Unlocking {
    /// The passphrase of an existing root file.
    static func rootPassphrase() throws -> String {
        if let passphrase = given("AMAN_ROOT_PASSPHRASE") { return passphrase }
        guard isatty(STDIN_FILENO) == 1 else { throw nobodyThere("AMAN_ROOT_PASSPHRASE") }
        return try ask(messages.cliSetUp.rootOptions.passphraseRootKey)
    }

    /// The passphrase of a root key's file that is about to be made.
    static func newRootPassphrase() throws -> String {
        if let passphrase = given("AMAN_ROOT_PASSPHRASE") { return try longEnough(passphrase) }
        guard isatty(STDIN_FILENO) == 1 else { throw nobodyThere("AMAN_ROOT_PASSPHRASE") }
        let first = try longEnough(
            try ask(messages.cliSetUp.rootOptions.passphraseForRoot)
        )
        guard try ask(messages.cliSetUp.rootOptions.onceMore) == first else {
            throw Ending(.badInput, messages.cliSetUp.rootOptions.twoPassphrasesDiffer)
        }
        return first
    }

    /// Most bytes of a PIN; PKCS#11 tokens take far fewer.
    private static let pinByteCountMax = 256

    /// A token's PIN: from a file, the environment, or the keyboard; never the command line.
    static func pin(file: String?) throws -> [UInt8] {
        if let file { return try pin(inFile: file) }
        if let pin = given("AMAN_PIN") { return Array(pin.utf8) }
        guard isatty(STDIN_FILENO) == 1 else { throw nobodyThere("AMAN_PIN") }
        return Array(try ask(messages.cliSetUp.rootOptions.pinToken).utf8)
    }

    /// The PIN of the token with the office's keys; as `pin`.
    static func tokenPIN(file: String?) throws -> [UInt8] {
        if let file { return try pin(inFile: file) }
        if let pin = given("AMAN_TOKEN_PIN") { return Array(pin.utf8) }
        guard isatty(STDIN_FILENO) == 1 else { throw TokenError.noPIN }
        return Array(try ask(messages.cliSetUp.token.askPIN).utf8)
    }

    private static func pin(inFile path: String) throws -> [UInt8] {
        let found = try? FileManager.default.attributesOfItem(atPath: path)
        let mode = found?[.posixPermissions] as? Int ?? 0
        guard mode & 0o077 == 0 else {
            throw Ending(.badInput, messages.cliSetUp.rootOptions.othersOnThis)
        }
        let bytes = try Input.bytes(of: path, limit: pinByteCountMax)
        return Array(bytes.prefix { $0 != 10 && $0 != 13 })
    }

    private static func nobodyThere(_ variable: String) -> Ending {
        Ending(.badInput, messages.cliSetUp.rootOptions.rootKeyNeeds(variable: "\(variable)"))
    }
}
