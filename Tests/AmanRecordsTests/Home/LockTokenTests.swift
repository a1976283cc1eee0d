import AmanOffice
import AmanSignature
import Crypto
import Foundation
import Testing

@testable import AmanRecords

/// A token whose key is in this process: what a lock asks of one, without a card.
struct TestToken: LockToken {
    let address: String
    private let key: [UInt8]
    /// What it says to every question; nil where it answers.
    var obstacle: KeyAccessError?
    /// The public half it shows in the place of its own.
    var shown: [UInt8]?

    init(_ address: String = "pkcs11:token=herat;object=aman-lock", seed: UInt8 = 1) {
        self.address = address
        key = [UInt8](repeating: seed, count: 32)
    }

    private func secretKey() throws(KeyAccessError) -> P256.KeyAgreement.PrivateKey {
        if let obstacle { throw obstacle }
        guard let key = try? P256.KeyAgreement.PrivateKey(rawRepresentation: key) else {
            throw .keyMissing
        }
        return key
    }

    func publicKey() throws(KeyAccessError) -> [UInt8] {
        if let shown { return shown }
        return Array(try secretKey().publicKey.x963Representation)
    }

    func secret(with point: [UInt8]) throws(KeyAccessError) -> [UInt8] {
        let key = try secretKey()
        guard let other = try? P256.KeyAgreement.PublicKey(x963Representation: point),
            let secret = try? key.sharedSecretFromKeyAgreement(with: other)
        else { throw .refused(code: 0) }
        return unsafe secret.withUnsafeBytes { unsafe Array($0) }
    }
}

@Suite("An office that a token opens")
struct LockTokenTests {
    private let token = TestToken()

    private func change(_ home: OpenedHome, to unlock: Unlock) throws {
        try HomeFolder.changeLock(of: home, to: unlock, cost: LockTests.light) { _ in }
    }

    @Test("opens with its token and with no other, and back by a passphrase")
    func opens() throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        try change(made, to: .token(token))
        #expect(try HomeFolder.lock(at: home.path) == .token)
        #expect(try HomeFolder.lockToken(at: home.path) == token.address)
        let opened = try HomeFolder.open(at: home.path, unlock: .token(token))
        #expect(opened.register.secret == made.register.secret)
        #expect(throws: HomeError.wrongToken) {
            try HomeFolder.open(at: home.path, unlock: .token(TestToken(seed: 2)))
        }
        #expect(throws: HomeError.otherLock(.token)) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
        try change(opened, to: ChangeLockTests.next)
        #expect(try HomeFolder.lockToken(at: home.path) == nil)
        _ = try HomeFolder.open(at: home.path, unlock: ChangeLockTests.next)
        #expect(throws: HomeError.otherLock(.passphrase)) {
            try HomeFolder.open(at: home.path, unlock: .token(token))
        }
    }

    @Test("a token that is absent or refuses is named, and the office stays as it was")
    func obstacles() throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        for obstacle in [KeyAccessError.absent, .wrongPIN, .lockedPIN, .refused(code: 5)] {
            var bad = token
            bad.obstacle = obstacle
            #expect(throws: HomeError.lockToken(obstacle)) { try change(made, to: .token(bad)) }
        }
        // It shows the public half of another key: it could never open what is locked for that.
        var liar = token
        liar.shown = try TestToken(seed: 2).publicKey()
        #expect(throws: HomeError.wrongToken) { try change(made, to: .token(liar)) }
        liar.shown = [4] + [UInt8](repeating: 0, count: 64)
        #expect(throws: HomeError.wrongToken) { try change(made, to: .token(liar)) }
        _ = try HomeFolder.open(at: home.path, unlock: home.unlock)
        try change(made, to: .token(token))
        var gone = token
        gone.obstacle = .absent
        #expect(throws: HomeError.lockToken(.absent)) {
            try HomeFolder.open(at: home.path, unlock: .token(gone))
        }
    }

    @Test("custodians open it where its token is lost, and set another lock")
    func custodians() throws {
        let home = try SampleHome(founds: true)
        let made = try home.create()
        let shares = try HomeFolder.makeShares(of: made, custodians: 3, threshold: 2, rekey: false)
        try change(made, to: .token(token))
        for share in shares { _ = try HomeFolder.verify(share, at: home.path) }
        try HomeFolder.seal(at: home.path, now: home.new.createdAt)
        try HomeFolder.destroyLock(at: home.path)
        var unsealing = try Unsealing(at: home.path)
        for share in shares.prefix(2) { try unsealing.give(share) }
        let opened = try HomeFolder.open(at: home.path, key: try unsealing.key())
        try HomeFolder.relock(opened, to: .token(TestToken(seed: 3)), cost: LockTests.light)
        try HomeFolder.takeSealOff(at: home.path)
        _ = try HomeFolder.open(at: home.path, unlock: .token(TestToken(seed: 3)))
    }

    @Test(
        "a program killed at any step of the change leaves one lock, whole",
        arguments: DurableFile.Step.allCases
    )
    func killed(step: DurableFile.Step) async throws {
        let home = try SampleHome(founds: true)
        try home.create().records.close()
        let (path, name) = (home.path, "\(step)")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, name = name as String] in
            let opened = try HomeFolder.open(at: path, unlock: .passphrase("rain on Herat"))
            try HomeFolder.changeLock(of: opened, to: .token(TestToken()), cost: LockTests.light) {
                next throws(FileRefusal) in
                if "\(next)" == name { kill(getpid(), SIGKILL) }
            }
        }
        let isNew = step == .syncFolder
        _ = try HomeFolder.open(at: home.path, unlock: isNew ? .token(token) : home.unlock)
        #expect(throws: HomeError.otherLock(isNew ? .token : .passphrase)) {
            try HomeFolder.open(at: home.path, unlock: isNew ? home.unlock : .token(token))
        }
    }
}
