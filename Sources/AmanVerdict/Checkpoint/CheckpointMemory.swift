public import AmanLetter
import AmanLog

/// What a checkpoint remembers from one run to the next.
///
/// That is the root it trusts and the latest moment that must have been; nothing about any letter.
public struct CheckpointMemory: Equatable, Sendable {
    /// The root it trusts; nil before the first bundle.
    public let root: RootPin?
    /// The latest trusted time it ever knew; nil before the first bundle.
    ///
    /// See `Knowledge.trustedTime`.
    public let trustedTime: Instant?

    /// How many bytes it is stored in, whatever it holds.
    ///
    /// Always the same number, so that a file can be written over in place and never holds half of
    /// an older memory.
    public static let byteCount = 43

    /// The version of the stored form.
    private static let version: UInt8 = 1
    /// Where the digest begins, behind the version and the digest's length.
    private static let digestStart = 2
    /// The mark before a time.
    private static let timeStart = digestStart + LogHash.byteCount

    /// Puts a memory together; an empty one remembers nothing yet.
    public init(root: RootPin? = nil, trustedTime: Instant? = nil) {
        self.root = root
        self.trustedTime = trustedTime
    }

    /// The memory after a checkpoint came to know more: it trusts the root that signed last, and
    /// its time never gets lower.
    func following(_ knowledge: borrowing Knowledge) -> CheckpointMemory {
        let known = knowledge.trustedTime
        return CheckpointMemory(
            root: knowledge.root.map { RootPin($0) } ?? root,
            trustedTime: trustedTime.map { max($0, known) } ?? known
        )
    }

    /// The stored form: version, length of the digest, digest, mark of a time, time.
    ///
    /// The digest is filled up with zeros to 32 bytes; the time is 8 bytes, the first one highest,
    /// and zero where there is none.
    public var encoded: [UInt8] {
        let digest = root?.digest ?? []
        var bytes = [Self.version, UInt8(digest.count)] + digest
        while bytes.count < Self.timeStart { bytes.append(0) }
        bytes.append(trustedTime == nil ? 0 : 1)
        let seconds = UInt64(bitPattern: trustedTime?.seconds ?? 0)
        for place in 0..<8 { bytes.append(UInt8(seconds >> UInt64(56 - 8 * place) & 0xff)) }
        return bytes
    }

    /// Reads the stored form.
    ///
    /// - Throws: `PartRefusal.byteCount` for another length, `unknownVersion` for a later form, and
    ///   `unknownValue` with the index of a byte that no memory has there.
    public static func parse(_ bytes: [UInt8]) throws(PartRefusal) -> CheckpointMemory {
        guard bytes.count == byteCount else { throw .byteCount(bytes.count) }
        guard bytes[0] == version else { throw .unknownVersion(UInt64(bytes[0])) }
        let digestEnd = digestStart + Int(bytes[1])
        let root = RootPin(digest: Array(bytes[digestStart..<min(digestEnd, timeStart)]))
        guard bytes[1] == 0 || (root != nil && digestEnd <= timeStart) else {
            throw .unknownValue(1)
        }
        var seconds: UInt64 = 0
        for byte in bytes[(timeStart + 1)...] { seconds = seconds << 8 | UInt64(byte) }
        let hasTime = bytes[timeStart] == 1
        let memory = CheckpointMemory(
            root: root,
            trustedTime: hasTime ? Instant(seconds: Int64(bitPattern: seconds)) : nil
        )
        // One memory has one form: nothing may hide where there is to be nothing.
        let form = memory.encoded
        for place in bytes.indices where bytes[place] != form[place] {
            throw .unknownValue(UInt64(place))
        }
        return memory
    }
}
