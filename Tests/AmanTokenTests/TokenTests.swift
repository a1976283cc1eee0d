import AmanLetter
import AmanRecords
import AmanSignature
import AmanVerdict
import Foundation
import Testing

@testable import AmanToken

/// A token in software, in a folder of its own: SoftHSM from Debian.
enum SoftToken {
    /// Debian's places, in the order in which they are looked for.
    private static let modules = [
        "/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
    ]
    static let module = modules.first { FileManager.default.fileExists(atPath: $0) }
    private static let tool = "/usr/bin/softhsm2-util"

    static var isInstalled: Bool {
        module != nil && FileManager.default.isExecutableFile(atPath: tool)
    }

    static let pin = "4711-river-of-herat"

    /// All tokens of these tests: SoftHSM shows those that are there when it is first loaded, and
    /// an office's owner of a token leaves it loaded.
    private static let labels = [
        "made", "installed", "over", "refusals", "office", "busy", "shared", "pins", "lock",
    ]

    /// Made once: SoftHSM reads the path of its tokens when its library is first loaded.
    private static let folder: URL? = {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "aman-softhsm-\(UUID().uuidString)")
        let tokens = folder.appending(path: "tokens")
        try? FileManager.default.createDirectory(at: tokens, withIntermediateDirectories: true)
        let config = folder.appending(path: "softhsm2.conf")
        let text = "directories.tokendir = \(tokens.path)\nobjectstore.backend = file\n"
        try? Data(text.utf8).write(to: config)
        unsafe setenv("SOFTHSM2_CONF", config.path, 1)
        return labels.allSatisfy { (try? make($0)) != nil } ? folder : nil
    }()

    /// Makes a token of this name, with the PIN above.
    private static func make(_ label: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: tool)
        process.arguments = [
            "--init-token", "--free", "--label", label, "--pin", pin, "--so-pin", "so-pin-47110815",
        ]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    static func address(_ token: String, _ object: String) throws -> TokenAddress {
        let path = try #require(module)
        try #require(folder != nil, "the tokens could not be made")
        return try TokenAddress("pkcs11:token=\(token);object=\(object)?module-path=\(path)")
    }
}

let askPIN: @Sendable () -> [UInt8] = { Array(SoftToken.pin.utf8) }

@Suite(
    "A root key on a token",
    .serialized,
    .enabled(if: SoftToken.isInstalled, "Debian's softhsm2 is not installed: no token to test with")
)
struct TokenTests {
    @Test("a key is made inside the token, found again, and signs what anyone can check")
    func madeAndFound() throws {
        let address = try SoftToken.address("made", "root")
        let made = try TokenKey.make(address, pin: askPIN)
        let found = try TokenKey.open(address, pin: askPIN)
        #expect(found.publicHalf == made.publicHalf)
        #expect(!"\(found)".contains(SoftToken.pin))
        try promise(of: found)
    }

    @Test("p11-kit finds the token automatically where its module is installed")
    func installedModule() throws {
        let named = try SoftToken.address("installed", "root")
        let made = try TokenKey.make(named, pin: askPIN)
        let address = try TokenAddress("pkcs11:token=installed;object=root")
        #expect(try TokenKey.open(address, pin: askPIN).publicHalf == made.publicHalf)
    }

    @Test("a key of Ed25519 is made, found and signs as well")
    func ed25519() throws {
        let address = try SoftToken.address("made", "log")
        let made = try TokenKey.make(address, .ed25519, pin: askPIN)
        let found = try TokenKey.open(address, pin: askPIN)
        #expect(made.publicHalf.algorithm == .ed25519 && found.publicHalf == made.publicHalf)
        let message = Array("tree head".utf8)
        let question = SignatureQuestion(
            algorithm: .ed25519,
            publicKey: found.publicHalf.bytes,
            message: message,
            signature: try found.sign(message)
        )
        #expect(SignatureChecker().isValid(question))
    }

    @Test("no key is made over another")
    func notOver() throws {
        let address = try SoftToken.address("over", "root")
        _ = try TokenKey.make(address, pin: askPIN)
        #expect(throws: TokenError.alreadyThere) { try TokenKey.make(address, pin: askPIN) }
    }

    @Test("a wrong PIN, no such token and no such key each say so")
    func refusals() throws {
        let address = try SoftToken.address("refusals", "root")
        #expect(throws: TokenError.noKey) { try TokenKey.open(address, pin: askPIN) }
        #expect(throws: TokenError.wrongPIN) {
            try TokenKey.open(address, pin: { Array("wrong-pin".utf8) })
        }
        #expect(throws: TokenError.noToken) {
            try TokenKey.open(try SoftToken.address("nowhere", "root"), pin: askPIN)
        }
        #expect(throws: TokenError.noModule) {
            let nowhere = try TokenAddress("pkcs11:object=root?module-path=/nowhere.so")
            return try TokenKey.open(nowhere, pin: askPIN)
        }
    }
}

/// What every root key promises, in a file or on a token.
private func promise(of root: any RootSigner) throws {
    let checker = SignatureChecker()
    #expect(root.publicHalf.isFit)
    // Some signatures have a high s before it is lowered: half of them.
    for turn in 0..<16 {
        let message = Array("trust list \(turn)".utf8)
        let signature = try root.sign(message)
        #expect(signature.count == 64)
        #expect(lowS(signature) == signature)
        for (asked, isValid) in [(message, true), (message + [0], false)] {
            let question = SignatureQuestion(
                algorithm: root.publicHalf.algorithm,
                publicKey: root.publicHalf.bytes,
                message: asked,
                signature: signature
            )
            #expect(checker.isValid(question) == isValid)
        }
    }
}

@Suite("A root key in a file")
struct FileRootTests {
    @Test("keeps the same promises as one on a token")
    func promises() throws {
        let path = FileManager.default.temporaryDirectory
            .appending(path: "aman-root-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let made = try RootFile.make(at: path, passphrase: "five words for one root")
        let opened = try RootFile.open(path, passphrase: "five words for one root")
        #expect(opened.publicHalf == made)
        try promise(of: opened)
    }
}

@Suite("What a token may say of its key")
struct TokenPublicKeyTests {
    private let fit = SigningKey.generate(.es256).publicKey

    @Test("a point in its octet string, and a bare one, are the same key")
    func forms() throws {
        let wrapped = try tokenPublicKey(curve: p256Parameters, point: [0x04, 0x41] + fit)
        #expect(wrapped.bytes == fit)
        #expect(try tokenPublicKey(curve: p256Parameters, point: fit) == wrapped)
    }

    @Test("a key of Ed25519 is read under both names of its curve")
    func edwards() throws {
        let key = SigningKey.generate(.ed25519).publicHalf
        let printable = [0x13, 0x0c] + Array("edwards25519".utf8)
        for curve in [ed25519Parameters, printable] {
            for point in [[0x04, 0x20] + key.bytes, key.bytes] {
                #expect(try tokenPublicKey(curve: curve, point: point) == key)
            }
            #expect(throws: TokenError.unfitKey) { try tokenPublicKey(curve: curve, point: fit) }
        }
    }

    @Test("another curve, a point off the curve, a compressed or cut one are refused")
    func refused() {
        #expect(throws: TokenError.otherKind) {
            try tokenPublicKey(curve: p256Parameters + [0], point: fit)
        }
        var off = fit
        off[64] ^= 1
        let compressed = [0x02] + Array(fit[1...32])
        let infinity: [UInt8] = [0x00]
        for point in [off, [0x04, 0x41] + off, compressed, infinity, [], Array(fit.dropLast())] {
            #expect(throws: TokenError.unfitKey) {
                try tokenPublicKey(curve: p256Parameters, point: point)
            }
        }
    }
}

@Suite("The address of a key on a token")
struct TokenAddressTests {
    @Test("name, identifier and module are read")
    func read() throws {
        let address = try TokenAddress("pkcs11:token=Herat;object=root;id=%01%ff?module-path=/m.so")
        #expect(address.label == Array("root".utf8))
        #expect(address.identifier == [1, 255])
        #expect(address.modulePath == "/m.so")
    }

    @Test(
        "what is no address, or holds a PIN, is refused",
        arguments: [
            "", "root.key", "pkcs11:token=a;token=b;object=c", "pkcs11:object=%zz",
            "pkcs11:object=r;colour=blue", "pkcs11:object=r?pin-value=1234",
            "pkcs11:object=r?pin-source=file:/pin", "pkcs11:object=r\n",
        ]
    )
    func refused(text: String) {
        #expect(throws: TokenError.notAnAddress) { try TokenAddress(text) }
    }

    @Test("a key's address is made of its token's, and leads back to it")
    func onToken() throws {
        for (token, expected) in [
            ("pkcs11:token=Herat", "pkcs11:token=Herat;object=aman-HER-log-00ff"),
            ("pkcs11:", "pkcs11:object=aman-HER-log-00ff"),
            (
                "pkcs11:token=Herat;serial=77?module-path=/m.so",
                "pkcs11:token=Herat;serial=77;object=aman-HER-log-00ff?module-path=/m.so"
            ),
        ] {
            let address = try TokenAddress(onToken: token, label: "aman-HER-log-00ff")
            #expect(address.text == expected && address.token == token)
            #expect(address.label == Array("aman-HER-log-00ff".utf8))
        }
        for token in ["pkcs11:token=a;object=b", "token=a", "", "pkcs11:id=%01"] {
            #expect(throws: TokenError.notAnAddress) {
                try TokenAddress(onToken: token, label: "aman")
            }
        }
    }

    @Test("an address that names no key is refused")
    func noObject() {
        #expect(throws: TokenError.noObjectNamed) { try TokenAddress("pkcs11:token=Herat") }
    }
}
