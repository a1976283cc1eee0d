package import AmanVerdict

/// Something that a monitor found in an office's log, its lists or its witnesses.
package enum Finding: Hashable, Sendable {
    // What does not fit together.

    /// Two tree heads of one size with different roots, both signed.
    case twoTrees(size: UInt64)
    /// The tree does not have the tree that was seen before as its beginning.
    case notContinued(from: UInt64, to: UInt64)
    /// Signed by a key that was not given.
    case otherKey
    /// The tree head of another log.
    case otherLog(origin: String)
    /// Neither entries nor tiles lead to the signed root.
    case wrongRoot(size: UInt64)
    /// A tile does not fit the signed root.
    case wrongTile(path: String)
    /// An entry does not fit its hash in the tiles.
    case wrongEntry(index: UInt64)
    /// An entry is none of Aman's.
    case foreignEntry(index: UInt64)
    /// A list was published that follows from entries which were not there yet.
    case listAheadOfLog(index: UInt64)
    /// A status list shows a letter as something that the log does not say.
    case listShowsMore(list: UInt64, index: UInt64, status: LetterStatus)
    /// The log says something of a letter that its status list does not show.
    case listShowsLess(list: UInt64, index: UInt64, status: LetterStatus)
    /// Of changes that do not say where, the lists show another number.
    case listCount(status: LetterStatus, logged: Int, shown: Int)
    /// A status list is not signed as the trust list says.
    case listNotSigned(list: UInt64)
    /// The office's notices are not signed as the trust list says.
    case noticesNotSigned
    /// A letter was revoked or suspended without its notice.
    case noticeMissing(digest: [UInt8])
    /// A notice says something of a letter that the log does not say.
    case noticeNotLogged(digest: [UInt8])
    /// A witness holds another tree of the same size.
    case witnessSawOther(witness: String, size: UInt64)
    /// The trust list is not the root's that was seen before.
    case otherRoot

    // What cannot be judged now.

    /// Fewer entries than were seen before: an older copy, or a log that was cut.
    case fewerEntries(before: UInt64, now: UInt64)

    /// There is no tree head, or it cannot be fetched or read.
    case noTreeHead
    /// The office has published nothing yet but promises a log; or the tree is larger than ours.
    case tooManyEntries(size: UInt64)
    /// Entries are missing.
    case noEntries(path: String)
    /// A tile is missing.
    case noTile(path: String)
    /// An entry of a type that this program is too old for.
    case newerEntry(index: UInt64)
    /// A status list is on no entry of the log, or none yet.
    case listNotLogged(list: UInt64)
    /// A status list is not the newest one of its number that the log names.
    case listOutdated(list: UInt64)
    /// A status list shows an earlier moment than the entry of its publication could.
    case listBehindLog(list: UInt64)
    /// A status list that the log names is missing.
    case noList(list: UInt64)
    /// The bundle with the programme's keys is missing or damaged.
    case noBundle
    /// Notices that the office must have are missing.
    case noNotices
    /// A witness did not answer, or with something else than a tree head.
    case witnessSilent(witness: String)
    /// A witness is ahead of the office.
    case witnessAhead(witness: String, size: UInt64)

    // What is lawful, and worth a look.

    /// An entry states a moment that is still to come: a clock of the office is wrong.
    case entryAhead(index: UInt64)
    /// The same letter was issued twice.
    case issuedTwice(index: UInt64)
    /// A status of a letter that the log never issued.
    case statusOfUnknown(index: UInt64)
    /// A letter was revoked and is valid again.
    case revokedAndBack(index: UInt64)
    /// A letter was exchanged and no new one is beside it.
    case exchangeWithoutLetter(index: UInt64, digest: [UInt8])
    /// A reason that the programme's trust list does not explain.
    case unexplainedReason(code: String)
    /// Many letters revoked or suspended on one day.
    case manyWithdrawn(day: Int64, count: Int)
    /// Many more letters than usual on one day.
    case manyIssued(day: Int64, count: Int)
    /// The office has signed nothing for longer than the limit that follows from its own rate.
    case late(hours: Int, limit: Int)
    /// Fewer witnesses have cosigned than the trust list requires.
    case fewCosignatures(found: Int, needed: Int)
}

/// A finding that leaves nothing to judge.
package struct VisitError: Error, Equatable {
    /// What was found.
    package let finding: Finding

    init(_ finding: Finding) {
        self.finding = finding
    }
}

/// How much a finding weighs.
package enum Weight: String, Comparable, Sendable {
    /// Lawful, and worth a look.
    case notable
    /// Cannot be judged now.
    case cannotTell
    /// Two things that an office signed or served contradict each other.
    case doesNotFit

    package static func < (left: Weight, right: Weight) -> Bool { left.order < right.order }

    private var order: Int {
        switch self {
        case .notable: 0
        case .cannotTell: 1
        case .doesNotFit: 2
        }
    }
}

/// What one reading found: every kind, and of each kind the first ones.
package struct FindingList: Equatable, Sendable {
    /// The first findings of each kind, in the order in which they were found.
    package private(set) var all: [Finding] = []
    /// How many there are of each kind, by its code.
    package private(set) var counts: [String: Int] = [:]

    package init() {}

    /// Adds a finding; beyond `findingCountMax` of one kind only their number grows.
    package mutating func add(_ finding: Finding) {
        let count = counts[finding.code, default: 0] + 1
        counts[finding.code] = count
        if count <= findingCountMax { all.append(finding) }
    }

    package mutating func add(_ findings: FindingList) {
        for finding in findings.all { add(finding) }
        for (code, count) in findings.counts {
            counts[code, default: 0] += max(0, count - findingCountMax)
        }
    }

    /// The heaviest finding; nil when there is none.
    package var weight: Weight? { all.map(\.weight).max() }
}

/// Most findings of one kind that are listed: a person reads a page, and an office must not fill
/// the disk of a monitor.
package let findingCountMax = 100
