import AmanLetter
package import AmanOffice
import AmanThreads
import Crypto
import Synchronization

/// Hashes and compares passwords with Argon2id, on two threads of its own.
///
/// One thread is for browsers that are known and one for strangers: however many strangers try,
/// colleagues do not wait behind them. Each takes 32 MiB while it works, and no more than that.
package final class Passwords: PasswordKeeping {
    private let known = Lane(name: "aman passwords")
    private let strangers = Lane(name: "aman strangers")
    private let cost: PassphraseCost
    /// Compared with if there is no such member, so that the answer takes as long.
    private let decoy: PasswordHash

    /// Takes passwords at the standard cost.
    package convenience init() {
        self.init(cost: .signIn)
    }

    init(cost: PassphraseCost) {
        self.cost = cost
        decoy = PasswordHash(
            cost: cost,
            salt: freshSalt(),
            key: [UInt8](repeating: 0, count: 32)
        )
    }

    package func hash(_ password: String) async throws(PasswordRefusal) -> [UInt8] {
        let cost = cost
        return try await known.run { () throws(PasswordRefusal) in
            let salt = freshSalt()
            let key = try slow(password, salt, cost)
            return PasswordHash(cost: cost, salt: salt, key: key).encoded
        }
    }

    package func matches(
        _ password: String,
        _ hash: [UInt8]?,
        lane: PasswordLane
    ) async throws(PasswordRefusal) -> Bool {
        let kept = hash.flatMap(PasswordHash.init(parsing:))
        let compared = kept ?? decoy
        let queue = lane == .known ? known : strangers
        return try await queue.run { () throws(PasswordRefusal) in
            let key = try slow(password, compared.salt, compared.cost)
            return sameBytes(key, compared.key) && kept != nil
        }
    }
}

extension PassphraseCost {
    /// 32 MiB, three passes: about a tenth of a second, above OWASP's least for Argon2id.
    static let signIn = PassphraseCost(memoryKiB: 32_768, passes: 3, lanes: 1)
}

/// What is stored of a password: `[memory KiB, passes, lanes, salt, key]` in deterministic CBOR.
struct PasswordHash: Equatable {
    var cost: PassphraseCost
    var salt: [UInt8]
    var key: [UInt8]

    init(cost: PassphraseCost, salt: [UInt8], key: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.key = key
    }

    var encoded: [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 5)
        writer.writeUnsigned(UInt64(cost.memoryKiB))
        writer.writeUnsigned(UInt64(cost.passes))
        writer.writeUnsigned(UInt64(cost.lanes))
        writer.writeBytes(salt)
        writer.writeBytes(key)
        return writer.bytes
    }

    /// Nil for anything `encoded` does not write.
    init?(parsing bytes: [UInt8]) {
        do {
            var reader = CBORReader(bytes)
            guard try reader.readArrayCount(max: 5) == 5 else { return nil }
            cost = PassphraseCost(
                memoryKiB: UInt32(clamping: try reader.readUnsigned()),
                passes: UInt32(clamping: try reader.readUnsigned()),
                lanes: UInt32(clamping: try reader.readUnsigned())
            )
            salt = try reader.readBytes(max: 16)
            key = try reader.readBytes(max: 32)
            reader.leave()
            try reader.finish()
        } catch {
            return nil
        }
        guard cost.isWithinBounds, salt.count == 16, key.count == 32 else { return nil }
    }
}

private func slow(
    _ password: String,
    _ salt: [UInt8],
    _ cost: PassphraseCost
) throws(PasswordRefusal) -> [UInt8] {
    // Too long a password never matches, and must not cost more than another.
    let words = Array(password.utf8.prefix(PasswordRule.byteCountMax + 1))
    do {
        return try argon2id(words, salt, cost)
    } catch {
        throw .failed
    }
}

private func freshSalt() -> [UInt8] {
    Array(SymmetricKey(size: .bits128).bytes)
}

/// One thread, and those who wait for it.
private final class Lane: Sendable {
    private let threads: BlockingThreads
    private let waiting = Mutex(0)
    /// At a tenth of a second each, the last one waits three seconds.
    private static let waitingMax = 32

    init(name: String) {
        threads = BlockingThreads(countMax: 1, name: name)
    }

    func run<Answer: Sendable>(
        _ work: @escaping @Sendable () throws(PasswordRefusal) -> Answer
    ) async throws(PasswordRefusal) -> Answer {
        let admitted = waiting.withLock { count -> Bool in
            guard count < Self.waitingMax else { return false }
            count += 1
            return true
        }
        guard admitted else { throw .busy }
        let answer = await threads.run { Result { () throws(PasswordRefusal) in try work() } }
        waiting.withLock { $0 -= 1 }
        return try answer.get()
    }
}
