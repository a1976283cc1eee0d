import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanTexts
import AmanToken
import ArgumentParser
import Foundation
import Synchronization

/// Where an office's new keys are made: in files, or on a token.
struct NewKeyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Make the office's new keys on this token: a PKCS#11 URI without an object.",
            valueName: "uri"
        )
    )
    var keyToken: String?
    @Flag(help: "Make the log's key in a file all the same: many tokens have no Ed25519.")
    var logKeyInFile = false

    func validate() throws {
        guard !logKeyInFile || keyToken != nil else {
            throw ValidationError(messages.cliSetUp.token.logKeyInFileGoes)
        }
    }

    /// Makes keys on the token, where one was named.
    ///
    /// The log's key is made first: a token that has no Ed25519 says so before anything is made.
    ///
    /// - Parameters:
    ///   - purposes: Which keys are wanted.
    ///   - office: Whose they are; in their names on the token.
    ///   - algorithm: How this programme's letters are signed.
    ///   - pin: Answers the token's PIN.
    /// - Returns: Those on the token; the others are to be made in files.
    /// - Throws: `TokenError`, or why there is no PIN.
    func make(
        _ purposes: Set<KeyPurpose>,
        of office: OfficeCode,
        signing algorithm: SignatureAlgorithm,
        pin: () throws -> [UInt8]
    ) throws -> [KeyPurpose: SigningKey] {
        guard let keyToken else { return [:] }
        var made: [KeyPurpose: SigningKey] = [:]
        // In each name, so that a key that comes later has another.
        let mark = Hexadecimal.text(systemRandomBytes(4))
        for purpose in [KeyPurpose.log, .status, .signer] where purposes.contains(purpose) {
            if purpose == .log, logKeyInFile { continue }
            let kind: SignatureAlgorithm =
                switch purpose {
                case .signer: algorithm
                case .status: .es256
                case .log: .ed25519
                }
            let address = try TokenAddress(
                onToken: keyToken,
                label: "aman-\(office.text)-\(purpose.rawValue)-\(mark)"
            )
            let key = try TokenKey.make(address, kind, pin: pin)
            made[purpose] = SigningKey(onToken: address.text, publicHalf: key.publicHalf)
        }
        return made
    }
}

/// The PIN of the office's token, asked for once in a program's life.
final class TokenPIN: Sendable {
    private let file: String?
    private let known = Mutex<[UInt8]?>(nil)

    /// - Parameter file: The file with the PIN; without one the environment or the terminal.
    init(file: String?) {
        self.file = file
    }

    /// The PIN.
    ///
    /// - Throws: Why there is none.
    func bytes() throws -> [UInt8] {
        if let given = known.withLock({ $0 }) { return given }
        let pin = try Unlocking.tokenPIN(file: file)
        known.withLock { $0 = pin }
        return pin
    }
}

extension OpenedHome {
    /// The office's keys, of which those on a token sign by it.
    func keys(_ pin: TokenPIN) -> OfficeKeys {
        keys.areOnToken ? keys.connected(to: AskedTokens(pin)) : keys
    }
}

/// Asks for the PIN before a signature waits for the token: typing it takes as long as it takes.
private struct AskedTokens: TokenSigning {
    private let pin: TokenPIN
    private let tokens: OfficeTokens

    init(_ pin: TokenPIN) {
        self.pin = pin
        tokens = OfficeTokens { _ in try pin.bytes() }
    }

    func sign(
        _ message: [UInt8],
        at address: String,
        as publicHalf: PublicKey
    ) async throws(SigningError) -> [UInt8] {
        do {
            _ = try pin.bytes()
        } catch {
            // What is wrong with the PIN's file is said here; that there is none is the answer.
            if let ending = error as? Ending { Console.say(ending) }
            throw .unavailable(.noPIN)
        }
        return try await tokens.sign(message, at: address, as: publicHalf)
    }
}

/// A key on a token that opens an office.
struct PKCS11Lock: LockToken {
    let address: String
    let pin: TokenPIN

    /// Makes a new key for a lock, or takes the one that an address names.
    ///
    /// - Parameters:
    ///   - uri: A PKCS#11 URI: of a token, on which a key is made, or of a key on one.
    ///   - pin: Answers the token's PIN.
    /// - Returns: The key, which has not opened anything yet.
    /// - Throws: Why there is no such key, or none was made.
    static func forNewLock(_ uri: String, pin: TokenPIN) throws -> PKCS11Lock {
        if let named = try? TokenAddress(uri) { return PKCS11Lock(address: named.text, pin: pin) }
        let mark = Hexadecimal.text(systemRandomBytes(4))
        let address = try TokenAddress(onToken: uri, label: "aman-lock-\(mark)")
        _ = try AgreementKey.make(address, pin: pin.bytes)
        return PKCS11Lock(address: address.text, pin: pin)
    }

    func publicKey() throws(KeyAccessError) -> [UInt8] {
        try asked { try AgreementKey.publicHalf(at: $0, pin: pin.bytes).bytes }
    }

    func secret(with point: [UInt8]) throws(KeyAccessError) -> [UInt8] {
        try asked { try AgreementKey.secret(at: $0, with: point, pin: pin.bytes) }
    }

    private func asked(
        _ ask: (TokenAddress) throws -> [UInt8]
    ) throws(KeyAccessError) -> [UInt8] {
        do {
            return try ask(try TokenAddress(address))
        } catch {
            throw (error as? TokenError)?.obstacle ?? .noPIN
        }
    }
}

extension KeyAccessError {
    /// What is in the way, and what to do.
    var text: RefusalText {
        let words = messages.cliSetUp.token
        return switch self {
        case .notConnected, .absent: words.absent
        case .keyMissing: words.keyMissing
        case .noPIN: words.noPIN
        case .wrongPIN: words.wrongPIN
        case .lockedPIN: words.lockedPIN
        case .noAnswer: words.noAnswer
        case .otherKey: words.otherKey
        case .refused(let code): words.refused(code: String(code, radix: 16))
        }
    }

    /// How a command ends that needs the key: it may be tried again.
    var ending: Ending { Ending(.tryAgain, text) }
}
