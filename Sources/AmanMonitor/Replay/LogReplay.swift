package import AmanLetter
package import AmanVerdict

/// What the entries of a log say, one after the other.
///
/// The one replay of statuses in Aman: an office checks its log by it, and a monitor somebody
/// else's. About 40 bytes a letter and 32 a change.
package struct LogReplay: Sendable {
    /// Entries taken.
    package private(set) var size: UInt64 = 0
    /// Letters that the log says were issued.
    package private(set) var issuedCount = 0
    /// The lists that the log says were published, oldest first; the newest of each list.
    package private(set) var lists: [UInt64: PublishedListEntry] = [:]
    /// The entries of the lists that were asked for, by their digests.
    package private(set) var listEntries: [[UInt8]: PublishedListEntry] = [:]
    /// The most leaves that any entry of a list followed from, by the list's number.
    private(set) var mostLeaves: [UInt64: UInt64] = [:]
    /// Letters that were exchanged with no new one beside them: the entry's index, their number.
    private var lonelyExchanges: [(index: UInt64, letter: UInt32)] = []
    /// What is notable or not as it must be, in the order of the entries.
    package private(set) var findings = FindingList()
    /// What happened on which day, as far as the log says when.
    package private(set) var days = DayCounts()
    /// Reason codes that the changes state.
    package private(set) var reasons: Set<String> = []

    var digests = DigestTable()
    var changes: [LoggedChange] = []
    /// What the log said of each letter, beside its changes.
    private var marks: [LetterMarks] = []
    /// Whether the entry before was an issued one: a letter that takes another's place is first.
    private var followsIssued = false
    private let wantedLists: Set<[UInt8]>
    private let now: Instant?

    /// Begins before the first entry.
    ///
    /// - Parameters:
    ///   - lists: Digests of the published lists that will be compared: a log that names millions
    ///     of lists must not fill the memory of those who read it.
    ///   - now: The present moment, where entries of later ones are to be found.
    package init(lists: Set<[UInt8]> = [], until now: Instant? = nil) {
        wantedLists = lists
        self.now = now
    }

    /// Closes a day, unless the moment is still to come: one such entry would hide all bursts and
    /// silences after it.
    private mutating func close(_ at: Instant) {
        if let now, at > now.adding(seconds: clockSecondsAheadMax) {
            findings.add(.entryAhead(index: size))
        } else {
            days.close(at)
        }
    }

    /// Takes the next entry.
    ///
    /// - Throws: Why it is none of ours; it is counted and says nothing.
    package mutating func take(_ bytes: [UInt8]) throws(PartRefusal) {
        defer { size += 1 }
        let entry: LogEntry
        do {
            entry = try LogEntry.parse(bytes)
        } catch {
            followsIssued = false
            throw error
        }
        let followed = followsIssued
        followsIssued = false
        switch entry {
        case .issued(let digest):
            issue(digest)
            followsIssued = true
        case .status(let digest, let status, let reason, let effective, let listed):
            let change = LoggedChange(
                leaf: size,
                letter: UInt32(known(digest)),
                status: status,
                effective: effective,
                listed: listed
            )
            add(change, reason, followed)
        case .notice(let kind, let digest, let at):
            close(at)
            guard kind == .foreignExchange else { break }
            marks[known(digest)].insert(.exchangedHere)
            if !followed { lonelyExchanges.append((size, UInt32(known(digest)))) }
        case .list(let number, let digest, let at, let leaves):
            close(at)
            let entry = PublishedListEntry(number: number, index: size, at: at, leaves: leaves)
            lists[number] = entry
            guard leaves <= size else { return findings.add(.listAheadOfLog(index: size)) }
            mostLeaves[number] = max(leaves, mostLeaves[number] ?? 0)
            if wantedLists.contains(digest) { listEntries[digest] = entry }
        }
    }

    private mutating func issue(_ digest: [UInt8]) {
        let letter = known(digest)
        if marks[letter].contains(.issued) {
            findings.add(.issuedTwice(index: size))
        } else {
            marks[letter].insert(.issued)
            issuedCount += 1
        }
        days.countLetter()
    }

    private mutating func add(_ change: LoggedChange, _ reason: String, _ followed: Bool) {
        let letter = Int(change.letter)
        if !marks[letter].contains(.issued) { findings.add(.statusOfUnknown(index: size)) }
        let step = appealStep(of: letter, change.status, reason)
        if change.status == .valid, marks[letter].contains(.revoked), step == nil {
            findings.add(.revokedAndBack(index: size))
        }
        if change.status == .exchanged, !followed {
            lonelyExchanges.append((size, change.letter))
        }
        if change.status == .revoked { marks[letter].insert(.revoked) }
        if change.status == .valid { marks[letter].remove(.revoked) }
        // A log that states more reasons than any programme has is remembered by the first ones.
        if reasons.count < reasonCountMax { reasons.insert(reason) }
        changes.append(change)
        // The other steps of an appeal state again what was counted when it was decided.
        if step == nil || step == .granted { days.count(change.status) }
    }

    /// The step of an appeal that a change is; nil where the log knows of none to be a step of.
    ///
    /// The reason alone is not enough: a letter could be revoked under it without being counted.
    private mutating func appealStep(
        of letter: Int,
        _ status: LetterStatus,
        _ reason: String
    ) -> AppealReason? {
        let (step, before) = (AppealReason(rawValue: reason), marks[letter])
        guard let step, before.contains(step == .filed ? .ended : [.ended, .appealed]) else {
            marks[letter].remove(.appealed)
            if status == .valid { marks[letter].remove(.ended) }
            if status == .revoked || status == .suspended { marks[letter].insert(.ended) }
            return nil
        }
        switch step {
        case .filed: marks[letter].insert(.appealed)
        case .upheld: marks[letter].remove(.appealed)
        case .granted: marks[letter].subtract([.appealed, .ended])
        case .timeChanged: if status != .valid { marks[letter].remove(.appealed) }
        }
        return step
    }

    /// The number of a letter, which the log may name here for the first time.
    private mutating func known(_ digest: [UInt8]) -> Int {
        let letter = digests.insert(digest)
        if letter == marks.count { marks.append([]) }
        return letter
    }

    /// The exchanges that have no new letter beside them, but for those of letters that another
    /// office says it exchanged.
    package func exchangesWithoutLetter(but elsewhere: Set<[UInt8]>) -> FindingList {
        var findings = FindingList()
        for (index, letter) in lonelyExchanges {
            let digest = digests.digest(Int(letter))
            guard !elsewhere.contains(digest) else { continue }
            findings.add(.exchangeWithoutLetter(index: index, digest: digest))
        }
        return findings
    }

    /// Whether the log says that this office exchanged another office's letter.
    package func exchangedHere(_ digest: [UInt8]) -> Bool {
        digests.number(of: digest).map { marks[$0].contains(.exchangedHere) } ?? false
    }

    /// The letters that this log says it exchanged for other offices.
    package var exchangedHere: [[UInt8]] {
        marks.indices.filter { marks[$0].contains(.exchangedHere) }.map(digests.digest)
    }
}

/// A status list as the log says it was published.
package struct PublishedListEntry: Equatable, Sendable {
    /// Which of the office's lists, from 1.
    package let number: UInt64
    /// The entry's index in the log.
    package let index: UInt64
    /// The moment whose statuses the list shows.
    package let at: Instant
    /// The leaves that they follow from.
    package let leaves: UInt64
}

/// One change of status, in 32 bytes.
struct LoggedChange: Sendable {
    let leaf: UInt64
    /// The letter's number in the table of digests.
    let letter: UInt32
    let status: LetterStatus
    let effective: Instant
    private let list: UInt16
    private let index: UInt32

    /// Where the lists show it; nil in entries of before December 2026.
    var listed: ListedIndex? { ListedIndex(list: UInt64(list), index: UInt64(index)) }

    init(
        leaf: UInt64,
        letter: UInt32,
        status: LetterStatus,
        effective: Instant,
        listed: ListedIndex?
    ) {
        self.leaf = leaf
        self.letter = letter
        self.status = status
        self.effective = effective
        // No list has number zero, and both fit: see `ListedIndex`.
        list = listed.map { UInt16($0.list) } ?? 0
        index = listed.map { UInt32($0.index) } ?? 0
    }
}

/// What a log has said of a letter.
private struct LetterMarks: OptionSet, Sendable {
    let rawValue: UInt8
    static let issued = LetterMarks(rawValue: 1)
    static let revoked = LetterMarks(rawValue: 2)
    static let exchangedHere = LetterMarks(rawValue: 4)
    /// Revoked or suspended by a decision that no appeal has undone.
    static let ended = LetterMarks(rawValue: 8)
    static let appealed = LetterMarks(rawValue: 16)
}

/// How far an office's clock may be ahead of a monitor's: as much as a witness's cosignature.
let clockSecondsAheadMax: Int64 = 300

/// Most reason codes that are remembered: a programme's file names fewer.
let reasonCountMax = 256
