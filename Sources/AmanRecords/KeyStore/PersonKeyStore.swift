import AmanOffice
import Crypto
import Foundation
import Synchronization

/// The keys of all persons an office knows, apart from its records: in the file `keys/persons`, or
/// in a database of their own, see `KeyStoreMedium`.
///
/// The store has no history and is in no backup of the records; copies of it are registered in it.
/// It is two pages of header and then slots in a row, see `KeySlot`. Everything is written in place
/// and durable when a call returns.
///
/// The records alone say which slots are in use. The store only counts up: a slot is given to
/// one program once, so that no restored backup can lead to a key being used twice.
final class PersonKeyStore: Sendable {
    let medium: any KeyStoreMedium
    /// Sees each write and sync of files that copies are made in.
    let watch: KeyStoreFile.Watch?
    let secret: KeyStoreSecret
    /// Number of the first slot; never changes.
    private let first: KeySlot.Number
    /// Serialises this program's changes; held while the medium is written.
    private let changes = Mutex(())
    private let stock = Mutex(Stock())

    /// Slots this program may use.
    private struct Stock {
        var slots: [KeySlot.Number] = []
        /// What the store has of them, where reading a slot means asking another machine; each is
        /// taken out by the registration that uses it.
        var fresh: [KeySlot.Number: [UInt8]] = [:]
        /// How many it asked for last: one command registers one person, a desk thousands.
        var lastCount = 4
    }

    /// Slots made ahead at least, so that a copy made now serves the next people.
    static let aheadCountMin = 512
    /// Slots made at once: 128 KB, one sync.
    static let batchCount = 1_024
    /// Slots a program takes for itself at most.
    private static let takenCountMax = 1_024

    private init(
        on medium: any KeyStoreMedium,
        _ secret: KeyStoreSecret,
        first: KeySlot.Number,
        watch: KeyStoreFile.Watch? = nil
    ) {
        (self.medium, self.secret, self.first, self.watch) = (medium, secret, first, watch)
    }

    /// Makes a store on a medium that has none.
    ///
    /// - Parameters:
    ///   - medium: Where its pages and slots go.
    ///   - key: The office's register key.
    ///   - first: Number of its first slot.
    ///   - watch: Sees each write and sync of files that copies are made in.
    /// - Returns: The store, with no slot made ahead.
    /// - Throws: `alreadyThere`, or the medium's word on why it could not be made.
    static func create(
        on medium: any KeyStoreMedium,
        key: RegisterKey,
        first: KeySlot.Number,
        watch: KeyStoreFile.Watch? = nil
    ) throws(KeyStoreError) -> PersonKeyStore {
        let secret = KeyStoreSecret(key)
        let page = try KeyStoreHeader(first: first, end: first, next: first).page(secret)
        try medium.alone { turn throws(KeyStoreError) in
            guard try turn.read(1, at: 0).isEmpty else { throw .alreadyThere }
            try turn.write(page, at: 0)
            try turn.writeNow(page, at: KeyStoreHeader.pageByteCount)
        }
        return PersonKeyStore(on: medium, secret, first: first, watch: watch)
    }

    /// Opens the store that lies on a medium.
    static func open(
        on medium: any KeyStoreMedium,
        key: RegisterKey,
        watch: KeyStoreFile.Watch? = nil
    ) throws(KeyStoreError) -> PersonKeyStore {
        let secret = KeyStoreSecret(key)
        let first = try header(in: medium.read, secret).first
        return PersonKeyStore(on: medium, secret, first: first, watch: watch)
    }

    // MARK: Header

    /// What the store says about itself now; another program may have changed it.
    func header() throws(KeyStoreError) -> KeyStoreHeader {
        try Self.header(in: medium.read, secret)
    }

    /// The newer of the two headers that `read` finds.
    static func header(
        in read: (_ count: Int, _ place: Int) throws(KeyStoreError) -> [UInt8],
        _ secret: KeyStoreSecret
    ) throws(KeyStoreError) -> KeyStoreHeader {
        let bytes = try read(2 * KeyStoreHeader.pageByteCount, 0)
        guard !bytes.isEmpty else { throw .notAKeyStore }
        var newest: KeyStoreHeader?
        var refusal: KeyStoreError?
        for start in [0, KeyStoreHeader.pageByteCount] {
            let page = Array(bytes.dropFirst(start).prefix(KeyStoreHeader.pageByteCount))
            do throws(KeyStoreError) {
                guard let read = try KeyStoreHeader.read(page, secret) else { continue }
                if newest.map({ read.sequence > $0.sequence }) ?? true { newest = read }
            } catch {
                // One page may be damaged: the other says the same, or what was said before.
                refusal = error
            }
        }
        guard let newest else {
            let isOurs = bytes.starts(with: KeyStoreHeader.magic)
            throw refusal ?? (isOurs ? .damaged : .notAKeyStore)
        }
        return newest
    }

    /// Changes the header while no one else does, durably; `change` may write slots before it.
    func changing<Answer: Sendable>(
        _ change:
            @Sendable (inout KeyStoreHeader, any KeyStoreTurn) throws(KeyStoreError)
            -> Answer
    ) throws(KeyStoreError) -> Answer {
        try changes.withLock { _ throws(KeyStoreError) in
            try medium.alone { turn throws(KeyStoreError) in
                var header = try Self.header(in: turn.read, secret)
                let before = header
                let answer = try change(&header, turn)
                if header != before { try write(&header, turn) }
                return answer
            }
        }
    }

    /// Writes the header over the older of its two pages.
    func write(
        _ header: inout KeyStoreHeader,
        _ turn: any KeyStoreTurn
    ) throws(KeyStoreError) {
        header.sequence += 1
        let page = try header.page(secret)
        let place = header.sequence % 2 == 0 ? 0 : KeyStoreHeader.pageByteCount
        try turn.writeNow(page, at: place)
    }

    /// Where a slot lies on the medium; nil where no store has one, whatever a row says.
    func place(of slot: KeySlot.Number) -> Int? {
        guard slot >= first, slot - first < Self.slotCountMax else { return nil }
        return 2 * KeyStoreHeader.pageByteCount + Int(slot - first) * KeySlot.byteCount
    }

    /// Slots of a store: more than there are people, and its places are far from overflowing.
    static let slotCountMax: KeySlot.Number = 1 << 32

    // MARK: Making keys ahead

    /// As many slots as asked for, where this program has them at hand; never waits.
    func ready(_ count: Int) -> [KeySlot.Number]? {
        stock.withLock { stock in
            guard stock.slots.count >= count else { return nil }
            let taken = Array(stock.slots.prefix(count))
            stock.slots.removeFirst(count)
            return taken
        }
    }

    /// As many slots as asked for, which no one else gets; their keys are durable.
    func take(_ count: Int) throws(KeyStoreError) -> [KeySlot.Number] {
        while true {
            if let ready = ready(count) { return ready }
            let wanted = stock.withLock { stock in
                stock.lastCount = min(Self.takenCountMax, 2 * stock.lastCount)
                return max(count, stock.lastCount)
            }
            let taken = try changing { header, turn throws(KeyStoreError) in
                try makeAhead(wanted + Self.aheadCountMin, &header, turn)
                let taken = header.next..<header.next + KeySlot.Number(wanted)
                header.next = taken.upperBound
                return (slots: taken, fresh: try fresh(taken, turn))
            }
            stock.withLock { stock in
                stock.slots += taken.slots
                stock.fresh.merge(taken.fresh) { _, new in new }
            }
        }
    }

    /// Slots that were just taken, read together where each would be a question of its own.
    private func fresh(
        _ slots: Range<KeySlot.Number>,
        _ turn: any KeyStoreTurn
    ) throws(KeyStoreError) -> [KeySlot.Number: [UInt8]] {
        guard medium.isFar, let place = place(of: slots.lowerBound) else { return [:] }
        let bytes = try turn.read(slots.count * KeySlot.byteCount, at: place)
        guard bytes.count == slots.count * KeySlot.byteCount else { throw .damaged }
        var fresh: [KeySlot.Number: [UInt8]] = [:]
        for (index, slot) in slots.enumerated() {
            fresh[slot] = Array(bytes[(index * KeySlot.byteCount)...].prefix(KeySlot.byteCount))
        }
        return fresh
    }

    /// What was read ahead of a slot, once.
    func takeFresh(_ slot: KeySlot.Number) -> [UInt8]? {
        guard medium.isFar else { return nil }
        return stock.withLock { $0.fresh.removeValue(forKey: slot) }
    }

    /// Gives back slots that no commit has used.
    func giveBack(_ slots: [KeySlot.Number]) {
        guard !slots.isEmpty else { return }
        stock.withLock { $0.slots.insert(contentsOf: slots, at: 0) }
    }

    func makeAhead(_ count: Int) throws(KeyStoreError) {
        try changing { header, turn throws(KeyStoreError) in
            try makeAhead(count, &header, turn)
        }
    }

    /// Makes keys until so many are there that no one has taken; they are durable on return.
    private func makeAhead(
        _ count: Int,
        _ header: inout KeyStoreHeader,
        _ turn: any KeyStoreTurn
    ) throws(KeyStoreError) {
        let lacking = count - Int(header.end - header.next)
        guard lacking > 0 else { return }
        let batches = (lacking + Self.batchCount - 1) / Self.batchCount
        let made = header.end..<header.end + KeySlot.Number(batches * Self.batchCount)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(made.count * KeySlot.byteCount)
        for slot in made {
            bytes += try encodedSlot(SymmetricKey(size: .bits256), slot, mark: KeySlot.noMark)
        }
        try append(bytes, &header, turn)
    }

    /// The slot of a key, wrapped.
    func encodedSlot(
        _ key: SymmetricKey,
        _ slot: KeySlot.Number,
        mark: [UInt8]
    ) throws(KeyStoreError) -> [UInt8] {
        guard let wrapped = try? secret.wrap(key, in: slot) else { throw .damaged }
        return KeySlot(wrapped: wrapped, mark: mark).encoded
    }

    /// Writes whole slots after the last one; they count once the header says so.
    func append(
        _ bytes: [UInt8],
        _ header: inout KeyStoreHeader,
        _ turn: any KeyStoreTurn
    ) throws(KeyStoreError) {
        let count = KeySlot.Number(bytes.count / KeySlot.byteCount)
        guard let start = place(of: header.end), place(of: header.end + count) != nil else {
            throw .system(code: EFBIG)
        }
        try turn.writeNow(bytes, at: start)
        header.end += count
    }
}
