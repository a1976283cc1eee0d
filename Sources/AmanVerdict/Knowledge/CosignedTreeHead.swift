public import AmanLetter
import AmanLog

/// A tree head of a log whose signatures were checked, with one line of each listed witness.
public struct CosignedTreeHead: Equatable, Sendable {
    /// The signed note: the log's line, and of each listed witness's key the earliest.
    public let note: String
    /// Leaves in the tree.
    public let size: UInt64
    /// Root hash; 32 bytes.
    public let root: [UInt8]
    /// When enough witnesses had cosigned it; nil when they have not.
    public let witnessedAt: Instant?
    /// How many witnesses saw it; nil when none did.
    public let sight: WitnessSight?

    /// Puts a tree head together; without witnesses where none is given.
    public init(
        size: UInt64,
        root: [UInt8],
        note: String,
        witnessedAt: Instant? = nil,
        sight: WitnessSight? = nil
    ) {
        self.note = note
        self.size = size
        self.root = root
        self.witnessedAt = witnessedAt
        self.sight = sight
    }
}

/// The tree heads of one log that are worth keeping, as merged bundles have them.
///
/// Copies of one head are joined by witness; heads that enough witnesses cosigned outlive bare
/// ones and are spaced out by time.
///
/// - Parameters:
///   - notes: Signed tree heads, in any order; one that does not verify is left out.
///   - log: The log's key.
///   - witnesses: Whose cosignatures count, and how many are needed.
///   - ask: Whether a signature is valid.
/// - Returns: At most 16, the largest first.
public func retainedTreeHeads(
    _ notes: [String],
    of log: LogKey,
    witnesses: WitnessPolicy,
    ask: (SignatureQuestion) -> Bool
) -> [CosignedTreeHead] {
    var heads: [WitnessedHead] = []
    for note in notes {
        if let head = try? WitnessedHead(note: note, of: log, witnesses: witnesses, ask: ask) {
            heads.append(head)
        }
    }
    var retained: [CosignedTreeHead] = []
    for head in retainedHeads(heads, witnesses) {
        guard let note = try? head.note() else { continue }
        retained.append(
            CosignedTreeHead(
                size: head.size,
                root: head.root.bytes,
                note: note,
                witnessedAt: head.witnessedAt(witnesses),
                sight: head.sight(witnesses)
            )
        )
    }
    return retained
}
