package import AmanLetter

/// A copy of the key store that the office knows of: on a second disk, a stick, with a custodian.
package struct KeyCopy: Equatable, Sendable {
    /// What became of the copy.
    package enum State: UInt64, Sendable {
        /// Its writing was begun and not confirmed: the file may be there or not.
        case begun = 0
        /// It is there, as far as the office knows.
        case made = 1
        /// It never came back. A finder has keys that were erased since.
        case lost = 2
        /// It was destroyed.
        case destroyed = 3
    }

    /// What the officer calls it, such as `stick 1`.
    package let name: String
    /// When it was written last.
    package var madeAt: Instant
    package var state: State
    /// Erasures until then; fewer than the store's are a stale copy.
    package var erasureCount: UInt64

    package init(name: String, madeAt: Instant, state: State, erasureCount: UInt64) {
        self.name = name
        self.madeAt = madeAt
        self.state = state
        self.erasureCount = erasureCount
    }

    /// Whether keys that the office has erased may still be read from it.
    package func isStale(beside erasures: UInt64) -> Bool {
        (state == .made || state == .begun) && erasureCount < erasures
    }

    /// Most characters of a copy's name.
    package static let nameLengthMax = 40

    /// Bytes of such a name; vowel marks add to those of its characters.
    package static let nameByteCountMax = 4 * nameLengthMax

    /// A name for a copy, tidied; nil when it has other characters than letters, digits, blanks,
    /// hyphens and dots, or too many.
    ///
    /// It is shown in lists and written to terminals.
    package static func name(reading text: String) -> String? {
        let words = text.split(separator: " ").joined(separator: " ")
        let isPlain = words.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
                || scalar == " " || scalar == "-" || scalar == "."
        }
        let fits = words.count <= nameLengthMax && words.utf8.count <= nameByteCountMax
        return !words.isEmpty && fits && isPlain ? words : nil
    }
}

/// The state of a key store and its copies: no slots, no names of people.
package struct KeyStoreState: Equatable, Sendable {
    /// Keys erased since the office began.
    package var erasureCount: UInt64
    /// Copies that the office knows of, in the order in which they were first made.
    package var copies: [KeyCopy]
    /// Persons in the records whose key was not there when the office was restored.
    package var lostCount: UInt64

    package init(erasureCount: UInt64, copies: [KeyCopy], lostCount: UInt64) {
        self.erasureCount = erasureCount
        self.copies = copies
        self.lostCount = lostCount
    }

    /// Copies from which erased keys may still be read.
    package var staleCopies: [KeyCopy] { copies.filter { $0.isStale(beside: erasureCount) } }
}

/// What erasure and the copies of the key store need from the records.
package protocol KeyStoreRecords: Sendable {
    func keyStoreState() async throws(RecordsError) -> KeyStoreState
    /// Finishes erasures whose keys are gone and whose rows are not: after a crash in between, or
    /// where the records were restored from a backup that is older.
    ///
    /// - Parameter audit: Stored with the number of records as its subject, in the same commit.
    /// - Returns: How many records were removed; 0 leaves no entry.
    /// - Throws: Why they could not be; the keys are gone all the same.
    func finishErasure(_ audit: AuditEntry) async throws(RecordsError) -> Int
    /// Writes a copy of the key store, or replaces an older copy at the path.
    ///
    /// The copy is registered before it is written, and stays so where that fails.
    func copyKeys(
        to path: String,
        named name: String,
        _ audit: AuditEntry
    ) async throws(KeyCopyError)
    /// Notes that a copy was lost or destroyed.
    func endKeyCopy(
        _ name: String,
        as state: KeyCopy.State,
        _ audit: AuditEntry
    ) async throws(KeyCopyError)
}

/// Why a copy of the key store could not be made or ended.
package enum KeyCopyError: Error, Equatable, Sendable {
    /// The officer's name is empty.
    case officerMissing
    /// The name has other characters than letters, digits, blanks, hyphens and dots, or too many.
    case unfitName
    /// Another file is at the path.
    case alreadyThere
    /// The office has as many copies as it can name.
    case tooManyCopies
    /// No copy of this name is registered.
    case noSuchCopy
    case records(RecordsError)
}
