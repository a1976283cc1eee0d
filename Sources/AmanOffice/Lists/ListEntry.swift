import AmanLetter
import AmanNames

/// One key of one row of an outside list: nothing but random bytes without the owner's answer.
///
/// The first bytes are found by who has the function's value; the rest opens with it. Values that
/// two rows share get numbers, so that no two entries of a list are alike, and no key of AES-GCM is
/// used twice.
struct ListEntry: Equatable, Sendable {
    static let markByteCount = 16
    static let byteCount = markByteCount + RowPayload.byteCount + 16

    let mark: [UInt8]
    let sealed: [UInt8]

    /// Entries that may share a value: more men of one name, father and year than a crowd has.
    static let sharedCountMax = 512

    /// An entry that no value finds.
    static func padding(_ randomBytes: (Int) -> [UInt8]) -> ListEntry {
        let bytes = randomBytes(byteCount)
        return ListEntry(
            mark: Array(bytes.prefix(markByteCount)),
            sealed: Array(bytes.dropFirst(markByteCount))
        )
    }

    var bytes: [UInt8] { mark + sealed }
}

/// What a hit opens: which row, by which facts, and the owner's reference; never a name.
struct RowPayload: Equatable, Sendable {
    static let referenceByteCountMax = ImportLimits.referenceByteCountMax
    static let rowByteCount = 8
    static let byteCount = rowByteCount + 3 + referenceByteCountMax

    /// Distinguishes the rows of one list; random.
    let row: [UInt8]
    let facts: SharedFacts
    /// What the row says of the person.
    let known: KnownFacts
    /// The owner's own number of the row; may be empty.
    let reference: String

    init(row: [UInt8], facts: SharedFacts, known: KnownFacts, reference: String) {
        (self.row, self.facts) = (row, facts)
        (self.known, self.reference) = (known, reference)
    }

    /// - Returns: Nil for bytes that are no payload.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount, let facts = SharedFacts(code: bytes[8]),
            bytes[9] & ~KnownFacts.all.rawValue == 0
        else { return nil }
        let (length, rest) = (Int(bytes[10]), bytes.dropFirst(11))
        guard length <= Self.referenceByteCountMax,
            rest.dropFirst(length).allSatisfy({ $0 == 0 }),
            let reference = String(validating: rest.prefix(length), as: UTF8.self),
            tidied(reference) == reference
        else { return nil }
        self.init(
            row: Array(bytes.prefix(8)),
            facts: facts,
            known: KnownFacts(rawValue: bytes[9]),
            reference: reference
        )
    }

    var bytes: [UInt8] {
        let text = Array(reference.utf8)
        precondition(text.count <= Self.referenceByteCountMax, "references are checked when read")
        let padding = [UInt8](repeating: 0, count: Self.referenceByteCountMax - text.count)
        return row + [facts.code, known.rawValue, UInt8(text.count)] + text + padding
    }
}
