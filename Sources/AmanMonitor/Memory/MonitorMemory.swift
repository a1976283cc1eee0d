import AmanLetter
import AmanLog

/// What a monitor remembers of one log from one visit to the next.
///
/// Without it a monitor proves nothing: an office could show it another log each day.
package struct MonitorMemory: Codable, Equatable, Sendable {
    /// The log's name.
    package var origin: String
    /// The log's key, as C2SP writes it.
    package var key: String
    /// SHA-256 of the programme's root, in hexadecimal; nil for a log without its office.
    package var root: String?
    /// Tree heads that were read whole, oldest first; at most `headCountMax`.
    package private(set) var heads: [SeenHead] = []
    /// Since when nothing can be told, in seconds since 1970; nil while all is well or is not.
    package var cannotTellSince: Int64?
    /// When all was well last.
    package var lastWell: Int64?
    /// The proofs of what does not fit, by their file names: they stay until a person has dealt
    /// with them.
    package var proofs: [String] = []
    /// The findings of the last visit, by code and subject: only others are an alarm.
    package var known: [String] = []

    /// Begins to remember a log.
    package init(origin: String, key: String) {
        self.origin = origin
        self.key = key
    }

    /// The newest tree head that was read whole.
    package var newest: SeenHead? { heads.last }

    /// Remembers a tree head that was read whole; the same one again only once.
    ///
    /// Of many, every second one of the older half is forgotten: a log is compared with heads of
    /// all its ages.
    package mutating func remember(_ head: SeenHead) {
        guard heads.last.map({ $0.size < head.size }) ?? true else { return }
        heads.append(head)
        guard heads.count > headCountMax else { return }
        let half = headCountMax / 2
        heads =
            heads[..<half].enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
            + heads[half...]
    }
}

/// A tree head that a monitor has read whole.
package struct SeenHead: Codable, Equatable, Sendable {
    /// Leaves.
    package var size: UInt64
    /// The root, in hexadecimal.
    package var root: String
    /// The signed note, for proof.
    package var note: String
    /// When the monitor saw it first, in seconds since 1970.
    package var seenAt: Int64

    package init(size: UInt64, root: String, note: String, seenAt: Int64) {
        self.size = size
        self.root = root
        self.note = note
        self.seenAt = seenAt
    }
}

extension SeenHead {
    /// Remembers a tree head as it was signed.
    init(_ head: TreeHead, _ note: SignedNote, at now: Instant) {
        self.init(
            size: head.size.value,
            root: Hexadecimal.text(head.root.bytes),
            note: note.encoded,
            seenAt: now.seconds
        )
    }
}

/// Most tree heads that are remembered of one log.
let headCountMax = 64
