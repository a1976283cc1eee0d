package import AmanLetter

/// The orders of the list of letters.
package enum MadeOrder: String, CaseIterable, Sendable {
    case newest, oldest
}

/// A letter in the list of those that were made.
package struct MadeLetter: Equatable, Sendable {
    package var record: LetterRecord
    /// Whether an officer has said that it was printed well, or it was handed out.
    package var isPrinted: Bool

    package init(record: LetterRecord, isPrinted: Bool) {
        self.record = record
        self.isPrinted = isPrinted
    }
}

/// What the counter's letter pages ask of the records, beyond the steps.
package protocol LetterPageRecords: Sendable {
    /// A page of the letters, and where in the list it is.
    ///
    /// - Parameters:
    ///   - turn: By leaf of the log.
    ///   - order: Of the list.
    ///   - length: Letters of a page.
    ///   - most: How far they are counted.
    /// - Returns: As `ReviewRecords.reviewPage`, never a short page at the beginning.
    /// - Throws: When the records cannot be read.
    func madePage(
        _ turn: ListTurn,
        in order: MadeOrder,
        length: Int,
        most: Int
    ) async throws(RecordsError) -> ListPage<MadeLetter>
    /// Notes that letters were printed well: audit entries and letters in one commit.
    ///
    /// - Parameters:
    ///   - numbers: Letters of this office.
    ///   - audit: An entry for each of them.
    /// - Throws: `conflict(.stateChanged)` where there is no such letter; nothing is stored then.
    func notePrinted(_ numbers: [LetterNumber], _ audit: [AuditEntry]) async throws(RecordsError)
    /// Letters that state they take the place of the one with this digest, oldest first.
    func letters(replacing digest: [UInt8]) async throws(RecordsError) -> [LetterRecord]
}

extension LetterPageRecords {
    /// A page of the letters, newest first.
    package func madePage(
        _ turn: ListTurn,
        length: Int,
        most: Int
    ) async throws(RecordsError) -> ListPage<MadeLetter> {
        try await madePage(turn, in: .newest, length: length, most: most)
    }
}

/// The letter before a letter, as far as this office knows it.
package enum EarlierLetter: Equatable, Sendable {
    /// One of this office.
    case own(LetterRecord)
    /// One of another office, exchanged here.
    case foreign(ForeignExchange)
    /// Stated by its digest, and not in these records.
    case notKnown(digest: [UInt8])
}

/// A letter between the one it took the place of and those that took its own.
package struct LetterChain: Equatable, Sendable {
    package var earlier: EarlierLetter?
    package var later: [LetterRecord]

    package init(earlier: EarlierLetter?, later: [LetterRecord]) {
        self.earlier = earlier
        self.later = later
    }
}

extension Office {
    /// What comes before and after a letter.
    ///
    /// - Throws: When the records cannot be read.
    package func chain(
        of letter: LetterRecord
    ) async throws(RecordsError) -> LetterChain {
        let later = try await records.letters(replacing: letter.digest)
        guard let digest = letter.replaces else { return LetterChain(earlier: nil, later: later) }
        return LetterChain(earlier: try await earlierLetter(digest), later: later)
    }

    /// The letter with this digest, as far as this office knows it.
    func earlierLetter(_ digest: [UInt8]) async throws(RecordsError) -> EarlierLetter {
        if let own = try await records.letter(digest: digest) { return .own(own) }
        if let foreign = try await records.foreignExchange(of: digest) { return .foreign(foreign) }
        return .notKnown(digest: digest)
    }
}
