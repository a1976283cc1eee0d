import AmanLetter
import Crypto

// Erasing, and what an upgrade or a restored backup asks of a key store.

/// A person's key that is erased, or was.
struct ErasedKey: Sendable {
    /// Nil where the records name no slot.
    let slot: KeySlot.Number?
    /// Handle of the application.
    let application: String
}

extension PersonKeyStore {
    /// Overwrites keys, durably; what was sealed under them is gone wherever copies of it lie.
    ///
    /// They are counted before the first is overwritten: after a crash in between, copies of the
    /// store look stale that are not, and never the reverse.
    ///
    /// - Returns: Erasures until now, for the records to keep.
    func erase(
        _ erased: [ErasedKey],
        matchKeysOutlive: Bool
    ) throws(KeyStoreError) -> UInt64 {
        try changing { header, turn throws(KeyStoreError) in
            header.erasureCount += UInt64(erased.count)
            try write(&header, turn)
            var isWritten = false
            for one in erased {
                guard let slot = one.slot, slot < header.end, let place = place(of: slot) else {
                    continue
                }
                _ = takeFresh(slot)
                let left = KeySlot(
                    erasedMark: secret.mark(one.application),
                    matchKeysOutlive: matchKeysOutlive
                )
                try turn.write(left.encoded, at: place)
                isWritten = true
            }
            if isWritten { try turn.settle() }
            return header.erasureCount
        }
    }

    /// Makes sure that nothing of an erased key is left where the store lies, as far as it can.
    func forgetErased() throws(KeyStoreError) {
        try medium.forgetErased()
    }

    /// What the store knows of applications: those whose key was erased, and slots that are marked.
    struct Marks: Sendable {
        /// By mark, whether the match keys outlive the person.
        var erased: [[UInt8]: Bool] = [:]
        /// By mark, for slots whose key was moved here from the records.
        var moved: [[UInt8]: KeySlot.Number] = [:]
    }

    /// Reads every slot once: 128 MB for a million persons.
    func marks() throws(KeyStoreError) -> Marks {
        let header = try header()
        var marks = Marks()
        var slot = header.first
        while slot < header.end, let place = place(of: slot) {
            let count = min(Self.slotsReadAtOnce, Int(header.end - slot))
            let bytes = try medium.read(count * KeySlot.byteCount, at: place)
            for start in stride(from: 0, to: bytes.count, by: KeySlot.byteCount) {
                defer { slot += 1 }
                guard let read = KeySlot(Array(bytes[start...].prefix(KeySlot.byteCount))) else {
                    continue
                }
                switch read.content {
                case .erased(let outlive): marks.erased[read.mark] = outlive
                case .key where read.mark != KeySlot.noMark: marks.moved[read.mark] = slot
                case .key, .empty: break
                }
            }
            guard bytes.count == count * KeySlot.byteCount else { break }
        }
        return marks
    }

    /// Slots that the records may be ahead of an older copy: 16 million registrations.
    private static let gapCountMax: KeySlot.Number = 1 << 24

    /// 1 MB.
    private static let slotsReadAtOnce = 8_192

    /// Takes keys over that lay in the records until now, each into a marked slot of its own.
    ///
    /// - Returns: Their slots, in the same order.
    func adopt(
        _ keys: [(application: String, key: SymmetricKey)]
    ) throws(KeyStoreError) -> [KeySlot.Number] {
        guard !keys.isEmpty else { return [] }
        return try changing { header, turn throws(KeyStoreError) in
            let start = header.end
            var bytes: [UInt8] = []
            bytes.reserveCapacity(keys.count * KeySlot.byteCount)
            for (index, one) in keys.enumerated() {
                let slot = start + KeySlot.Number(index)
                bytes += try encodedSlot(one.key, slot, mark: secret.mark(one.application))
            }
            try append(bytes, &header, turn)
            // Slots made ahead before these are passed over: numbers only count up.
            header.next = header.end
            return (0..<keys.count).map { start + KeySlot.Number($0) }
        }
    }

    /// Sets the store right for records that were restored: no slot that may have been used since
    /// is used again.
    ///
    /// - Parameters:
    ///   - restoredAt: Which restoring; each is settled once.
    ///   - lastUsed: Highest slot that the records name.
    ///   - lostCount: Persons in the records whose key this store does not have.
    /// - Throws: `damaged` where the records name a slot that no store of this office can have.
    func settle(
        restoredAt: Instant?,
        lastUsed: KeySlot.Number,
        lostCount: @Sendable () throws(KeyStoreError) -> UInt64
    ) throws(KeyStoreError) {
        try changing { header, turn throws(KeyStoreError) in
            let moment = restoredAt?.seconds ?? header.settledAt
            guard header.isCopy || moment != header.settledAt || lastUsed >= header.next else {
                return
            }
            header.lostCount = try lostCount()
            header.next = header.end
            if lastUsed >= header.end {
                guard lastUsed - header.end < Self.gapCountMax, place(of: lastUsed + 1) != nil
                else {
                    throw .damaged
                }
                // Slots that only a newer store had: left out, so that theirs stay apart.
                (header.end, header.next) = (lastUsed + 1, lastUsed + 1)
            }
            (header.isCopy, header.settledAt) = (false, moment)
        }
    }
}
