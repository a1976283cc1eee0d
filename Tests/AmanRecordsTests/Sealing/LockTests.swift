import AmanLetter
import TestSupport
import Testing

@testable import AmanRecords

@Suite("The register key's lock")
struct LockTests {
    /// The least that may be written; the standard takes a sixth of a second each time.
    static let light = PassphraseCost(memoryKiB: 8_192, passes: 1, lanes: 1)
    private let words = LockSecret.passphrase(Array("rain on Herat".utf8))

    @Test("the right words open it, others do not")
    func passphrase() throws {
        let key = RegisterKey.random()
        let lock = try Lock(key, words, cost: Self.light)
        #expect(try lock.open(words).secret == key.secret)
        #expect(throws: LockRefusal.wrongSecret) {
            try lock.open(.passphrase(Array("rain on Kabul".utf8)))
        }
        #expect(throws: LockRefusal.otherKind(.passphrase)) {
            try lock.open(.keyFile([UInt8](repeating: 1, count: 32)))
        }
    }

    @Test("the right key file opens it, others do not")
    func keyFile() throws {
        let key = RegisterKey.random()
        let file = LockSecret.keyFile([UInt8](repeating: 1, count: 32))
        let lock = try Lock(key, file)
        #expect(try lock.open(file).secret == key.secret)
        #expect(throws: LockRefusal.wrongSecret) {
            try lock.open(.keyFile([UInt8](repeating: 2, count: 32)))
        }
    }

    @Test("the standard cost is RFC 9106's second choice with one lane")
    func standard() {
        #expect(PassphraseCost.standard == PassphraseCost(memoryKiB: 65_536, passes: 3, lanes: 1))
    }

    @Test("its file comes back as it was written, and no other bytes mean the same")
    func roundTrip() throws {
        let locks = [
            try Lock(.random(), words, cost: Self.light),
            try Lock(.random(), .keyFile([UInt8](repeating: 1, count: 32))),
            try Lock(.random(), LockSecret(forNewLockOf: TestToken())),
        ]
        var randomness = SplitMix64(seed: 5)
        for lock in locks {
            #expect(try Lock(parsing: lock.encoded) == lock)
            for _ in 0..<500 {
                var bytes = lock.encoded
                bytes[Int(randomness.next() % UInt64(bytes.count))] ^= UInt8(
                    1 << (randomness.next() % 8)
                )
                if let read = try? Lock(parsing: bytes) { #expect(read.encoded == bytes) }
            }
            for length in 0..<lock.encoded.count {
                #expect(throws: LockRefusal.self) {
                    try Lock(parsing: Array(lock.encoded.prefix(length)))
                }
            }
            #expect(throws: LockRefusal.unfit) { try Lock(parsing: lock.encoded + [0]) }
        }
    }

    @Test(
        "a changed file cannot make us fill the memory, nor weaken the lock",
        arguments: [
            PassphraseCost(memoryKiB: 1 << 30, passes: 3, lanes: 1),
            PassphraseCost(memoryKiB: 8, passes: 3, lanes: 1),
            PassphraseCost(memoryKiB: 65_536, passes: 0, lanes: 1),
            PassphraseCost(memoryKiB: 65_536, passes: 1_000, lanes: 1),
            PassphraseCost(memoryKiB: 65_536, passes: 3, lanes: 200),
        ]
    )
    func bounds(cost: PassphraseCost) throws {
        let good = try Lock(.random(), words, cost: Self.light)
        let changed = Lock(salt: good.salt, cost: cost, sealed: good.sealed)
        #expect(throws: LockRefusal.unfit) { try Lock(parsing: changed.encoded) }
        #expect(throws: LockRefusal.unfit) { try changed.open(words) }
    }

    @Test("a lock of a newer version is refused as such")
    func newer() throws {
        var bytes = try Lock(.random(), .keyFile([UInt8](repeating: 1, count: 32))).encoded
        bytes[2] = 2
        #expect(throws: LockRefusal.newerVersion(found: 2)) { try Lock(parsing: bytes) }
    }
}
