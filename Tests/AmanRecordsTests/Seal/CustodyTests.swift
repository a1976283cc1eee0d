import AmanOffice
import AmanSignature
import Foundation
import TestSupport
import Testing

@testable import AmanRecords

@Suite("The register key among custodians")
struct CustodyTests {
    private let key = RegisterKey.random()

    @Test("any as many as the threshold says open it, in any order; fewer do not")
    func threshold() throws {
        for (custodians, threshold) in [(2, 2), (3, 2), (5, 3), (16, 16), (16, 2)] {
            let (custody, shares) = try Custody.make(
                of: key,
                custodians: custodians,
                threshold: threshold
            )
            #expect(shares.count == custodians)
            let last = Array(shares.suffix(threshold))
            for chosen in [Array(shares.prefix(threshold)), last, last.reversed(), shares] {
                #expect(try custody.open(chosen).secret == key.secret)
            }
            let few = Array(shares.prefix(threshold - 1))
            #expect(throws: CustodyError.tooFew(given: threshold - 1, threshold: threshold)) {
                try custody.open(few)
            }
        }
    }

    @Test("a wrong, a repeated and a foreign share are each named")
    func others() throws {
        let (custody, shares) = try Custody.make(of: key, custodians: 3, threshold: 2)
        let (_, foreign) = try Custody.make(of: key, custodians: 3, threshold: 2)
        var bytes = shares[1].bytes
        bytes[31] ^= 1
        let wrong = CustodianShare(set: shares[1].set, place: 2, threshold: 2, bytes: bytes)
        #expect(throws: CustodyError.wrong(place: 2)) { try custody.open([shares[0], wrong]) }
        #expect(throws: CustodyError.repeated(place: 1)) {
            try custody.open([shares[0], shares[0]])
        }
        #expect(throws: CustodyError.foreign(setName: foreign[1].setName)) {
            try custody.open([shares[0], foreign[1]])
        }
        // Right bytes under another place are wrong too.
        let moved = CustodianShare(
            set: shares[1].set,
            place: 3,
            threshold: 2,
            bytes: shares[1].bytes
        )
        #expect(throws: CustodyError.wrong(place: 3)) { try custody.open([shares[0], moved]) }
    }

    @Test("numbers that make no sense are refused")
    func numbers() {
        for (custodians, threshold) in [(1, 1), (3, 1), (2, 3), (17, 2), (0, 0), (-1, 2), (300, 2)]
        {
            #expect(throws: CustodyError.numbers) {
                try Custody.make(of: key, custodians: custodians, threshold: threshold)
            }
        }
    }

    @Test("its file comes back as it was written, and no other bytes mean the same")
    func roundTrip() throws {
        var (custody, shares) = try Custody.make(of: key, custodians: 16, threshold: 9)
        custody.verified = [1, 2, 16]
        let bytes = custody.encoded
        #expect(bytes.count <= Custody.byteCountMax)
        #expect(try Custody(parsing: bytes) == custody)
        var randomness = SplitMix64(seed: 7)
        for _ in 0..<2_000 {
            var changed = bytes
            let place = Int(randomness.next() % UInt64(bytes.count))
            changed[place] ^= UInt8(1 << (randomness.next() % 8))
            guard let read = try? Custody(parsing: changed) else { continue }
            #expect(read.encoded == changed)
            #expect((try? read.open(Array(shares.prefix(9))))?.secret != nil || read != custody)
        }
        for length in 0..<bytes.count {
            #expect(throws: CustodyError.damaged) {
                try Custody(parsing: Array(bytes.prefix(length)))
            }
        }
        #expect(throws: CustodyError.damaged) { try Custody(parsing: bytes + [0]) }
    }

    @Test("its file holds neither the register key nor a share")
    func secrets() throws {
        let (custody, shares) = try Custody.make(of: key, custodians: 3, threshold: 2)
        #expect(!holds(custody.encoded, key.secret))
        for share in shares { #expect(!holds(custody.encoded, share.bytes)) }
    }
}

@Suite("Sealing an office's folder")
struct SealFolderTests {
    @Test("sealed, nothing opens it; with the seal taken off, it opens as before")
    func sealed() throws {
        let home = try SampleHome(founds: true)
        try home.create().records.close()
        try HomeFolder.seal(at: home.path, now: SampleOffice.morning)
        #expect(HomeFolder.isSealed(at: home.path))
        #expect(throws: HomeError.sealed) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
        try HomeFolder.openSealed(at: home.path, unlock: home.unlock).records.close()
        try HomeFolder.takeSealOff(at: home.path)
        try HomeFolder.open(at: home.path, unlock: home.unlock).records.close()
    }

    @Test("a file named sealed is enough, whatever is in it")
    func panicFile() throws {
        let home = try SampleHome(founds: true)
        try home.create().records.close()
        try Data().write(to: URL(fileURLWithPath: home.path + "/sealed"))
        #expect(throws: HomeError.sealed) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
    }

    @Test("who seals sees whether a process still holds the keys")
    func held() throws {
        let home = try SampleHome(founds: true)
        var opened: OpenedHome? = try home.create()
        #expect(try !HomeFolder.isLeftByAll(at: home.path))
        try opened?.records.close()
        opened = nil
        #expect(try HomeFolder.isLeftByAll(at: home.path))
    }

    @Test("the lock is destroyed only when every custodian has shown their share")
    func destroy() throws {
        let (home, shares) = try custodians()
        #expect(throws: CustodyError.notSealed) { try HomeFolder.destroyLock(at: home.path) }
        try HomeFolder.seal(at: home.path, now: SampleOffice.morning)
        for share in shares.dropLast() { _ = try HomeFolder.verify(share, at: home.path) }
        #expect(throws: CustodyError.notVerified(places: [3])) {
            try HomeFolder.destroyLock(at: home.path)
        }
        #expect(try HomeFolder.lock(at: home.path) == .passphrase)
        let state = try HomeFolder.verify(shares[2], at: home.path)
        #expect(state.unverified == [] && state.threshold == 2)
        try HomeFolder.destroyLock(at: home.path)
        #expect(try HomeFolder.lock(at: home.path) == .custodians)
        #expect(throws: HomeError.otherLock(.custodians)) {
            try HomeFolder.openSealed(at: home.path, unlock: home.unlock)
        }
        #expect(throws: HomeError.otherLock(.custodians)) {
            try HomeFolder.open(at: home.path, unlock: home.unlock, evenIfSealed: true)
        }
    }

    @Test("custodians open it again with another lock, and the old secret stays useless")
    func unseal() throws {
        let (home, shares) = try sealedForCustodians()
        var unsealing = try Unsealing(at: home.path)
        try unsealing.give(shares[2])
        #expect(throws: CustodyError.repeated(place: 3)) { try unsealing.give(shares[2]) }
        #expect(throws: CustodyError.tooFew(given: 1, threshold: 2)) { try unsealing.key() }
        #expect(unsealing.progress == (1, 2))
        try unsealing.give(shares[0])
        let opened = try HomeFolder.open(at: home.path, key: try unsealing.key())
        #expect(opened.keys.signer.keyID == home.new.keys.signer.keyID)
        let next = Unlock.passphrase("snow on Kabul river")
        try HomeFolder.relock(opened, to: next, cost: LockTests.light)
        #expect(throws: HomeError.alreadyThere) {
            try HomeFolder.relock(opened, to: next, cost: LockTests.light)
        }
        try HomeFolder.takeSealOff(at: home.path)
        #expect(throws: HomeError.wrongPassphrase) {
            try HomeFolder.open(at: home.path, unlock: home.unlock)
        }
        _ = try HomeFolder.open(at: home.path, unlock: next)
    }

    @Test("new shares make the old ones void")
    func rekey() throws {
        let (home, old) = try custodians()
        let opened = try HomeFolder.open(at: home.path, unlock: home.unlock)
        let make = { (rekey: Bool) in
            try HomeFolder.makeShares(of: opened, custodians: 2, threshold: 2, rekey: rekey)
        }
        #expect(throws: CustodyError.alreadySetUp) { try make(false) }
        _ = try HomeFolder.verify(old[0], at: home.path)
        let new = try make(true)
        #expect(throws: CustodyError.foreign(setName: old[0].setName)) {
            try HomeFolder.verify(old[0], at: home.path)
        }
        #expect(try HomeFolder.custody(at: home.path)?.unverified == [1, 2])
        _ = try HomeFolder.verify(new[1], at: home.path)
        #expect(try HomeFolder.custody(at: home.path)?.verified == [2])
    }

    @Test("the power fails anywhere while the lock is destroyed, and custodians still open it")
    func crash() async throws {
        for point in 0..<4 {
            let (home, shares) = try custodians(inHomeKeyFile: true)
            for share in shares { _ = try HomeFolder.verify(share, at: home.path) }
            try HomeFolder.seal(at: home.path, now: SampleOffice.morning)
            let path = home.path
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = path as String, point = point as Int] in
                var passed = 0
                try HomeFolder.destroyLock(at: path) { _ throws(FileRefusal) in
                    if passed == point { kill(getpid(), SIGKILL) }
                    passed += 1
                }
            }
            // Nothing acknowledged: the lock is whole, or it is gone. Again completes it.
            #expect([.keyFile, .custodians].contains(try HomeFolder.lock(at: home.path)))
            try HomeFolder.destroyLock(at: home.path)
            #expect(try HomeFolder.lock(at: home.path) == .custodians)
            let names = try FileManager.default.contentsOfDirectory(atPath: home.path + "/keys")
            #expect(!names.contains("unlock.key") && !names.contains("register.key"))
            var unsealing = try Unsealing(at: home.path)
            for share in shares.prefix(2) { try unsealing.give(share) }
            try HomeFolder.open(at: home.path, key: try unsealing.key()).records.close()
        }
    }

    @Test("a backup holds the custodians' key, and neither the seal nor a mark of who is open")
    func backup() throws {
        let (home, _) = try custodians()
        let opened = try HomeFolder.open(at: home.path, unlock: home.unlock)
        let file = home.folder.file("backup")
        _ = try HomeFolder.backup(opened, to: file)
        let again = home.folder.file("again")
        _ = try HomeFolder.restore(
            file,
            to: again,
            keyStore: nil,
            now: SampleOffice.morning
        )
        #expect(try HomeFolder.custody(at: again) == (try HomeFolder.custody(at: home.path)))
        #expect(!HomeFolder.isSealed(at: again))
    }

    /// An office with three custodians, two of whom open it.
    private func custodians(
        inHomeKeyFile: Bool = false
    ) throws -> (SampleHome, [CustodianShare]) {
        let home = try SampleHome(founds: true)
        let key = Unlock.keyFile(home.path + "/keys/unlock.key")
        let opened =
            inHomeKeyFile
            ? try HomeFolder.create(at: home.path, home.new, unlock: key) : try home.create()
        let shares = try HomeFolder.makeShares(
            of: opened,
            custodians: 3,
            threshold: 2,
            rekey: false
        )
        try opened.records.close()
        return (home, shares)
    }

    private func sealedForCustodians() throws -> (SampleHome, [CustodianShare]) {
        let (home, shares) = try custodians()
        for share in shares { _ = try HomeFolder.verify(share, at: home.path) }
        try HomeFolder.seal(at: home.path, now: SampleOffice.morning)
        try HomeFolder.destroyLock(at: home.path)
        return (home, shares)
    }
}

@Suite("Keys in memory")
struct LockedBytesTests {
    @Test("the register key lies in memory that is not swapped out, nor in a dump")
    func locked() throws {
        let secret = (0..<32).map { UInt8($0 ^ 0xA5) }
        let bytes = LockedBytes(secret)
        #expect(bytes.count == 32)
        let read = unsafe bytes.withBytes(in: 0..<32) { unsafe Array($0) }
        #expect(read == secret)
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try #require(status.firstMatch(of: /VmLck:\s+([0-9]+) kB/))
        let count = try #require(Int(line.output.1))
        #expect(!bytes.isLocked || count > 0)
        let key = RegisterKey(bytes: secret)
        #expect(key.secret == secret && key.isLocked == bytes.isLocked)
    }

    /// Computed by another program: HKDF-SHA-256 without salt, the purpose as info.
    private static let golden = [
        "df.e.78.6", "26.33.4d.9f", "8a.e1.62.cb", "a0.73.9b.bb", "53.20.b2.f4",
    ]

    @Test("each purpose has the key it always had")
    func derived() {
        let key = RegisterKey(bytes: [UInt8](repeating: 7, count: 32))
        let all = [key.persons, key.index, key.signing, key.staff, key.tokens].map(\.bytes)
        #expect(Set(all).count == 5)
        let text = all.map { $0.prefix(4).map { String($0, radix: 16) }.joined(separator: ".") }
        #expect(text == Self.golden)
    }
}
