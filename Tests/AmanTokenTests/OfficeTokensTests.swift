import AmanLetter
import AmanSignature
import AmanVerdict
import Synchronization
import Testing

@testable import AmanToken

@Suite(
    "An office's keys on a token",
    .serialized,
    .enabled(if: SoftToken.isInstalled, "Debian's softhsm2 is not installed: no token to test with")
)
struct OfficeTokensTests {
    private let checker = SignatureChecker()

    private func make(
        _ token: String,
        _ object: String,
        _ algorithm: SignatureAlgorithm = .es256
    ) throws -> (address: String, key: PublicKey) {
        let address = try SoftToken.address(token, object)
        return (address.text, try TokenKey.make(address, algorithm, pin: askPIN).publicHalf)
    }

    private func isValid(_ signature: [UInt8], of message: [UInt8], by key: PublicKey) -> Bool {
        checker.isValid(
            SignatureQuestion(
                algorithm: key.algorithm,
                publicKey: key.bytes,
                message: message,
                signature: signature
            )
        )
    }

    @Test("sign from many requests at once, each with its own key")
    func atOnce() async throws {
        let (signer, log) = (try make("busy", "signer"), try make("busy", "log", .ed25519))
        let tokens = OfficeTokens { _ in Array(SoftToken.pin.utf8) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for turn in 0..<60 {
                let (address, key) = turn.isMultiple(of: 2) ? signer : log
                group.addTask {
                    let message = Array("letter \(turn)".utf8)
                    let signature = try await tokens.sign(message, at: address, as: key)
                    return isValid(signature, of: message, by: key)
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }

    @Test("sign on after another program has closed the token")
    func loggedOut() async throws {
        let (address, key) = try make("shared", "signer")
        let tokens = OfficeTokens { _ in Array(SoftToken.pin.utf8) }
        for turn in 0..<3 {
            let message = Array("letter \(turn)".utf8)
            let signature = try await tokens.sign(message, at: address, as: key)
            #expect(isValid(signature, of: message, by: key))
            // What opens the token for one signature logs this whole process out at its end.
            _ = try TokenKey.open(try TokenAddress(address), pin: askPIN)
        }
    }

    @Test("a wrong PIN is tried once and never again, because tokens lock themselves")
    func wrongPIN() async throws {
        let (address, key) = try make("pins", "signer")
        let tries = Mutex(0)
        let tokens = OfficeTokens { _ in
            tries.withLock { $0 += 1 }
            return Array("wrong-pin".utf8)
        }
        for _ in 0..<3 {
            await #expect(throws: SigningError.unavailable(.wrongPIN)) {
                try await tokens.sign([1], at: address, as: key)
            }
        }
        #expect(tries.withLock { $0 } == 1)
        #expect(throws: Never.self) {
            try TokenKey.open(try TokenAddress(address), pin: askPIN)
        }
    }

    @Test("no token, no such key, no PIN and no module each say so, and the next try may succeed")
    func obstacles() async throws {
        let (address, key) = try make("office", "signer")
        let isGiven = Mutex(false)
        let tokens = OfficeTokens { _ in
            guard isGiven.withLock({ $0 }) else { throw TokenError.noPIN }
            return Array(SoftToken.pin.utf8)
        }
        await #expect(throws: SigningError.unavailable(.noPIN)) {
            try await tokens.sign([1], at: address, as: key)
        }
        isGiven.withLock { $0 = true }
        let signature = try await tokens.sign([1], at: address, as: key)
        #expect(isValid(signature, of: [1], by: key))
        let missing = try SoftToken.address("office", "nothing").text
        await #expect(throws: SigningError.unavailable(.keyMissing)) {
            try await tokens.sign([1], at: missing, as: key)
        }
        let nowhere = try SoftToken.address("nowhere", "signer").text
        await #expect(throws: SigningError.unavailable(.absent)) {
            try await tokens.sign([1], at: nowhere, as: key)
        }
        await #expect(throws: SigningError.unavailable(.absent)) {
            let address = "pkcs11:token=a;object=b?module-path=/nowhere.so"
            return try await tokens.sign([1], at: address, as: key)
        }
        #expect(isValid(try await tokens.sign([2], at: address, as: key), of: [2], by: key))
    }
}
