import AmanRecords
import AmanTexts
import Foundation

/// How the register key of a home is to be unwrapped: by key file, environment or question.
enum Unlocking {
    /// The path of a key file inside the home.
    static func keyFile(inHome folder: String) -> String {
        folder + "/keys/unlock.key"
    }

    /// What a lock is to open with from now on: a token, a key file, or a new passphrase.
    static func choiceForNewLock(
        keyFile: String?,
        token: String? = nil,
        pin: TokenPIN = TokenPIN(file: nil)
    ) throws -> Unlock {
        if let token { return .token(try PKCS11Lock.forNewLock(token, pin: pin)) }
        if let keyFile { return .keyFile(keyFile) }
        if let passphrase = given("AMAN_NEW_PASSPHRASE") {
            return .passphrase(try longEnough(passphrase))
        }
        guard isatty(STDIN_FILENO) == 1 else {
            throw Ending(.badInput, messages.cliHome.lockChange.newSecretMissing)
        }
        return .passphrase(try askTwice())
    }

    /// How to open an existing home.
    static func choice(
        forHome folder: String,
        keyFile: String?,
        pin: TokenPIN = TokenPIN(file: nil)
    ) throws -> Unlock {
        if let path = keyFile ?? given("AMAN_KEY_FILE") { return .keyFile(path) }
        if let passphrase = given("AMAN_PASSPHRASE") { return .passphrase(passphrase) }
        switch try HomeFolder.lock(at: folder) {
        case .keyFile:
            // Where the lock is a passphrase, a key file that was left there opens nothing.
            let inside = Self.keyFile(inHome: folder)
            if FileManager.default.fileExists(atPath: inside) { return .keyFile(inside) }
            throw Ending(.badInput, messages.cliSetUp.unlocking.keyFileMissing)
        case .token:
            let address = try HomeFolder.lockToken(at: folder) ?? ""
            return .token(PKCS11Lock(address: address, pin: pin))
        case .custodians: throw HomeError.otherLock(.custodians)
        case .passphrase:
            guard isatty(STDIN_FILENO) == 1 else {
                throw Ending(.badInput, messages.cliSetUp.unlocking.passphraseMissing)
            }
            return .passphrase(try ask(messages.cliSetUp.unlocking.passphrase))
        }
    }

    /// The way to seal a home that is about to be made.
    static func choiceForNewHome(_ folder: String, keyFile: String?) throws -> Unlock {
        if let path = keyFile ?? given("AMAN_KEY_FILE") { return .keyFile(path) }
        if let passphrase = given("AMAN_PASSPHRASE") {
            return .passphrase(try longEnough(passphrase))
        }
        guard isatty(STDIN_FILENO) == 1 else {
            return .keyFile(Self.keyFile(inHome: folder))
        }
        return .passphrase(try askTwice())
    }

    /// Asks for a new passphrase, and for the same once more.
    private static func askTwice() throws -> String {
        let first = try longEnough(
            try ask(
                messages.cliSetUp.unlocking.passphraseForRegister(
                    passphraseLengthMin: "\(passphraseLengthMin)"
                )
            )
        )
        guard try ask(messages.cliSetUp.unlocking.onceMore) == first else {
            throw Ending(.badInput, messages.cliSetUp.unlocking.twoPassphrasesDiffer)
        }
        return first
    }

    /// Fewest characters of a passphrase for a new register.
    private static let passphraseLengthMin = 12

    static func longEnough(_ passphrase: String) throws -> String {
        guard passphrase.count >= passphraseLengthMin else {
            throw Ending(
                .badInput,
                messages.cliSetUp.unlocking.thatPassphraseHas(
                    passphraseLengthMin: "\(passphraseLengthMin)"
                )
            )
        }
        return passphrase
    }

    /// What the environment gives under a name; empty means not given.
    static func given(_ name: String) -> String? {
        let value = ProcessInfo.processInfo.environment[name] ?? ""
        return value.isEmpty ? nil : value
    }

    /// Asks at the terminal without showing what is typed.
    static func ask(_ question: String) throws -> String {
        var settings = termios()
        guard unsafe tcgetattr(STDIN_FILENO, &settings) == 0 else {
            throw Ending(.wrongUsage, messages.cliSetUp.unlocking.thereNoTerminal)
        }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            Console.note("")
        }
        try? FileHandle.standardError.write(contentsOf: [UInt8]((question + " ").utf8))
        return readLine() ?? ""
    }
}
