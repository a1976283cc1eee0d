import AmanLetter
import AmanVerdict

/// How the lists of an office were compared with its log.
package enum ComparisonKind: String, Sendable {
    /// Each letter at its index.
    case exact
    /// Letters whose changes do not say where: their number by status. The others at their index.
    case byCount = "by-count"
    /// There is no list to compare.
    case none
}

/// What comparing lists and log found.
package struct ListComparison: Equatable, Sendable {
    package var kind: ComparisonKind
    package var findings = FindingList()

    package init(kind: ComparisonKind) {
        self.kind = kind
    }
}

extension LogReplay {
    /// Compares the status lists of an office with what its log says.
    ///
    /// Each list with what the entries say that it names; a list of before December 2026, which no
    /// entry names, with what all entries say of the moment when it was signed.
    package func compare(_ lists: [UInt64: PublishedStatusList]) -> ListComparison {
        var comparison = ListComparison(kind: lists.isEmpty ? .none : .exact)
        let named = Set(changes.compactMap { $0.listed?.list }).union(self.lists.keys)
        for number in named.subtracting(lists.keys).sorted() {
            comparison.findings.add(.noList(list: number))
        }
        var unexplained = UnexplainedIndices()
        var older: [LoggedChange] = []
        var newest = Instant(seconds: .min)
        for (number, published) in lists.sorted(by: { $0.key < $1.key }) {
            let entry = listEntries[published.digest]
            if entry?.number != number, self.lists[number] != nil {
                comparison.findings.add(.listNotLogged(list: number))
            } else if entry != self.lists[number] {
                comparison.findings.add(.listOutdated(list: number))
            } else if let entry, isBehind(entry, published) {
                comparison.findings.add(.listBehindLog(list: number))
            }
            let moment = entry?.at ?? published.list.issuedAt
            let standing = inEffect(at: moment, leaves: entry?.leaves ?? .max)
            if moment >= newest {
                newest = moment
                older = standing.filter { $0.listed == nil }
            }
            var reading = ListReading(standing, list: number)
            reading.compare(published.list.values, &unexplained, &comparison.findings)
        }
        guard !lists.isEmpty else { return comparison }
        if !older.isEmpty { comparison.kind = .byCount }
        unexplained.compare(with: older, &comparison.findings)
        return comparison
    }
}

extension LogReplay {
    /// Whether a list shows an earlier moment than it could: the office itself says which one.
    ///
    /// An officer's change beside the making of a list makes this true until the next list.
    private func isBehind(_ entry: PublishedListEntry, _ published: PublishedStatusList) -> Bool {
        if entry.leaves < mostLeaves[entry.number] ?? 0 { return true }
        if published.list.issuedAt.seconds - entry.at.seconds > listLagSecondsMax { return true }
        // Changes are in the order of their leaves.
        let between = changes.drop { $0.leaf < entry.leaves }.prefix { $0.leaf < entry.index }
        return between.contains { change in
            change.listed?.list == entry.number && change.effective <= entry.at
        }
    }
}

/// How much later a list may be signed than the moment that it shows: an office makes it at once.
private let listLagSecondsMax: Int64 = 3_600

/// What lists show and no change explains that says where.
private struct UnexplainedIndices {
    /// The first ones of each status.
    private var indices: [LetterStatus: [(list: UInt64, index: UInt64)]] = [:]
    private var counts: [LetterStatus: Int] = [:]

    mutating func add(_ status: LetterStatus, list: UInt64, index: UInt64) {
        counts[status, default: 0] += 1
        guard counts[status, default: 0] <= findingCountMax else { return }
        indices[status, default: []].append((list, index))
    }

    /// Explains them by changes that do not say where, if there are as many of each status.
    func compare(with older: [LoggedChange], _ findings: inout FindingList) {
        for status in LetterStatus.allCases where status != .valid {
            let logged = older.count { $0.status == status }
            let shown = counts[status] ?? 0
            guard logged != shown else { continue }
            guard logged == 0 else {
                findings.add(.listCount(status: status, logged: logged, shown: shown))
                continue
            }
            for place in indices[status] ?? [] {
                findings.add(.listShowsMore(list: place.list, index: place.index, status: status))
            }
        }
    }
}

/// One list while it is held against the changes that it must show.
private struct ListReading {
    /// What the list must show, by index.
    private var expected: [UInt64: LetterStatus] = [:]
    private let number: UInt64

    init(_ standing: [LoggedChange], list number: UInt64) {
        self.number = number
        for change in standing {
            guard let listed = change.listed, listed.list == number else { continue }
            expected[listed.index] = change.status
        }
    }

    mutating func compare(
        _ values: PackedStatuses,
        _ unexplained: inout UnexplainedIndices,
        _ findings: inout FindingList
    ) {
        for (place, byte) in values.bytes.enumerated() where byte != 0 {
            let first = UInt64(place) * UInt64(8 / values.bits)
            for index in first..<first + UInt64(8 / values.bits) {
                // Of lists of two bits every value is a status.
                guard let shown = values.value(at: index).flatMap(LetterStatus.init(rawValue:)),
                    shown != .valid
                else { continue }
                guard let logged = expected.removeValue(forKey: index) else {
                    unexplained.add(shown, list: number, index: index)
                    continue
                }
                guard logged != shown else { continue }
                findings.add(.listShowsMore(list: number, index: index, status: shown))
            }
        }
        for (index, status) in expected.sorted(by: { $0.key < $1.key }) {
            findings.add(.listShowsLess(list: number, index: index, status: status))
        }
    }
}
