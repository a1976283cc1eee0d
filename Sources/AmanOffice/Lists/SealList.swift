package import AmanLetter
import AmanNames

/// What a list's owner says of it.
package struct OutsideListTerms: Equatable, Sendable {
    package var kind: OutsideListKind
    /// What the owner calls themselves.
    package var owner: String
    /// How many keys the owner answers in all.
    package var answeredKeyCountMax: Int

    package init(
        kind: OutsideListKind,
        owner: String,
        answeredKeyCountMax: Int = OutsideListLimits.answeredKeyCountUsual
    ) {
        (self.kind, self.owner) = (kind, owner)
        self.answeredKeyCountMax = answeredKeyCountMax
    }

    /// - Throws: `ownerName`, `answerLimit`.
    func checked() throws(OutsideListError) -> OutsideListTerms {
        guard let owner = tidied(owner), !owner.isEmpty,
            owner.utf8.count <= OutsideListLimits.ownerByteCountMax
        else { throw .ownerName }
        let most = OutsideListLimits.answeredKeyCountMax
        guard (OutsideListLimits.questionStep...most).contains(answeredKeyCountMax) else {
            throw .answerLimit(most: most)
        }
        var checked = self
        checked.owner = owner
        return checked
    }
}

/// A sealed list: what is given away, and what its owner keeps.
package struct SealedList: Sendable {
    package let list: OutsideList
    package let file: [UInt8]
    package let key: OwnerKey
    /// Keys of the rows, without the padding.
    package let keyCount: Int
    /// Keys that were left out, because more than `ListEntry.sharedCountMax` rows share them.
    package let crowdedCount: Int
}

extension OutsideTable {
    /// Turns the rows into entries that say nothing without the owner's answers.
    ///
    /// - Parameters:
    ///   - terms: What the owner says of the list.
    ///   - now: The moment.
    ///   - randomBytes: From the operating system.
    ///   - progress: Gets the rows that are sealed so far and in all.
    /// - Returns: The list, and what its owner keeps.
    /// - Throws: `nothingToSeal`, `tooManyKeys`, `ownerName`, `answerLimit`.
    package func sealed(
        _ terms: OutsideListTerms,
        now: Instant,
        randomBytes: (Int) -> [UInt8],
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(OutsideListError) -> SealedList {
        let terms = try terms.checked()
        guard !rows.isEmpty else { throw .nothingToSeal }
        let key = try OwnerKey(
            answeredKeyCountMax: terms.answeredKeyCountMax,
            randomBytes: randomBytes
        )
        var sealer = EntrySealer(key: key)
        for (place, row) in rows.enumerated() {
            try sealer.add(row, randomBytes)
            if place.isMultiple(of: 50) { progress(place, rows.count) }
        }
        let signed = try key.signed(terms, at: now, entries: sealer.padded(randomBytes))
        progress(rows.count, rows.count)
        return SealedList(
            list: signed.list,
            file: signed.file,
            key: key,
            keyCount: sealer.entries.count,
            crowdedCount: sealer.crowdedCount
        )
    }
}

/// Seals row after row under one key.
private struct EntrySealer {
    let key: OwnerKey
    private(set) var entries: [ListEntry] = []
    private(set) var crowdedCount = 0
    /// How many entries a key has already.
    private var shared: [FactKey: Int] = [:]

    init(key: OwnerKey) {
        self.key = key
    }

    mutating func add(
        _ row: OutsideRow,
        _ randomBytes: (Int) -> [UInt8]
    ) throws(OutsideListError) {
        let own = randomBytes(RowPayload.rowByteCount)
        let known = row.person.knownOutsideFacts
        for outside in row.person.outsideListKeys() {
            let number = shared[outside, default: 0]
            guard number < ListEntry.sharedCountMax else {
                crowdedCount += 1
                continue
            }
            let limit = OutsideListLimits.entryCountMax
            guard entries.count < limit else { throw .tooManyKeys(entries.count + 1, limit: limit) }
            let payload = RowPayload(
                row: own,
                facts: outside.facts,
                known: known,
                reference: row.reference
            )
            guard let value = ObliviousFunction.value(of: outside.input, key: key.function),
                let entry = try? ListEntry.sealed(
                    payload,
                    under: value,
                    number: number,
                    in: key.list
                )
            else { throw .unreadable(.key, at: 0) }
            entries.append(entry)
            shared[outside] = number + 1
        }
    }

    /// The entries among random ones up to a power of two, in the order of their marks: random too.
    func padded(_ randomBytes: (Int) -> [UInt8]) -> [UInt8] {
        var count = OutsideListLimits.entryCountMin
        while count < entries.count { count *= 2 }
        var marks = Set(entries.map(\.mark))
        var all = entries
        while all.count < count {
            let padding = ListEntry.padding(randomBytes)
            if marks.insert(padding.mark).inserted { all.append(padding) }
        }
        all.sort { precedes($0.mark, $1.mark) }
        return all.flatMap(\.bytes)
    }
}
