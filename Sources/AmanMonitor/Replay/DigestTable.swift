/// The letters that a log names, each by its digest and counted from zero as they come.
///
/// Flat memory, 40 bytes a letter: a set of arrays takes three times as much, and a million
/// letters have to fit beside everything else.
struct DigestTable: Sendable {
    /// Bytes of one digest: SHA-256.
    static let digestByteCount = 32
    /// Digests in one piece of memory: 2 MiB, so that growing never copies what is there.
    private static let pieceCount = 65_536

    private(set) var count = 0
    private var pieces: [[UInt8]] = []
    /// Zero, or the number of a letter and one; always at least twice as many as letters.
    private var slots = [UInt32](repeating: 0, count: 1_024)

    /// The number of a letter; nil when the log has not named it yet.
    func number(of digest: [UInt8]) -> Int? {
        let slot = slots[slot(of: digest[...])]
        return slot == 0 ? nil : Int(slot) - 1
    }

    /// The number of a letter, new or known.
    mutating func insert(_ digest: [UInt8]) -> Int {
        precondition(digest.count == Self.digestByteCount, "a digest is SHA-256")
        let slot = slot(of: digest[...])
        if slots[slot] != 0 { return Int(slots[slot]) - 1 }
        let number = count
        if number % Self.pieceCount == 0 { pieces.append([]) }
        pieces[pieces.count - 1] += digest
        count += 1
        slots[slot] = UInt32(count)
        if 2 * count > slots.count { grow() }
        return number
    }

    /// The digest of a letter.
    func digest(_ number: Int) -> [UInt8] { Array(bytes(of: number)) }

    private func bytes(of number: Int) -> ArraySlice<UInt8> {
        let first = number % Self.pieceCount * Self.digestByteCount
        return pieces[number / Self.pieceCount][first..<first + Self.digestByteCount]
    }

    /// Where the digest is, or where it belongs.
    ///
    /// By a hash with a secret of this process: an office chooses what it writes into its log, and
    /// could choose digests that all fall onto one slot of a simpler table.
    private func slot(of digest: ArraySlice<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(digest)
        var slot = Int(UInt(bitPattern: hasher.finalize()) % UInt(slots.count))
        while slots[slot] != 0, bytes(of: Int(slots[slot]) - 1) != digest {
            slot = (slot + 1) % slots.count
        }
        return slot
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: 2 * slots.count)
        for number in 0..<count { slots[slot(of: bytes(of: number))] = UInt32(number + 1) }
    }
}
