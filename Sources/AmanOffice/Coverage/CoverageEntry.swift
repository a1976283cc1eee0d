package import AmanLetter

/// One word on whether letters are honoured at a place: who says so, since when, and with what
/// doubt.
///
/// Kept for good and never rewritten; a later entry confirms or disputes it. It names places and
/// sources, never a person.
package struct CoverageEntry: Equatable, Sendable {
    /// Counted from 1 in each office.
    package var number: Int
    /// The first entry on the place this one speaks of; nil for a first one.
    package var about: Int?
    package var word: CoverageWord
    /// ISO 3166-2 code of a province of the programme.
    package var province: String
    /// A town, road or post in it; empty for the whole province.
    package var place: String
    /// The day from which the word holds, by the office's clocks; days since 1970-01-01.
    package var since: Int
    /// The last day of the commitment, in days since 1970-01-01; nil where no end is known.
    package var until: Int?
    /// Who has committed to honour letters there: an authority or a commander's office, never a
    /// person's name; empty where it is not known.
    package var authority: String
    /// By whose report: a radio, an organisation, a post; never a person's name.
    package var source: String
    /// The entry on the same place that this one corrects; nil where it corrects none.
    package var corrects: Int?
    /// Why, where it corrects one.
    package var reason: String
    package var officer: String
    package var at: Instant
    /// The second officer, who let it into the lists for posts; nil while it waits for one.
    package var approver: String?

    package init(
        number: Int,
        about: Int?,
        word: CoverageWord,
        province: String,
        place: String,
        since: Int,
        until: Int? = nil,
        authority: String = "",
        source: String,
        corrects: Int? = nil,
        reason: String = "",
        officer: String,
        at: Instant,
        approver: String? = nil
    ) {
        self.number = number
        self.about = about
        self.word = word
        self.province = province
        self.place = place
        self.since = since
        self.until = until
        self.authority = authority
        self.source = source
        self.corrects = corrects
        self.reason = reason
        self.officer = officer
        self.at = at
        self.approver = approver
    }
}

/// What an entry says of a place.
package enum CoverageWord: Int, CaseIterable, Sendable {
    /// A report says that letters are honoured there.
    case claimed = 1
    /// Another source says so too.
    case confirmed = 2
    /// Another source says otherwise.
    case disputed = 3
    /// Letters are no longer honoured there.
    case ended = 4

    /// The word as the audit has it.
    var auditCode: AuditCode {
        switch self {
        case .claimed: "claimed"
        case .confirmed: "confirmed"
        case .disputed: "disputed"
        case .ended: "ended"
        }
    }
}

/// One place with everything that was said of it, oldest first.
package struct CoveredPlace: Equatable, Sendable {
    package var entries: [CoverageEntry]

    /// What was said last.
    package var word: CoverageWord { entries.last?.word ?? .claimed }
    /// The number of the first entry, from 1; 0 where there is none.
    package var number: Int { entries.first?.number ?? 0 }
    /// By ISO 3166-2.
    package var province: String { entries.first?.province ?? "" }
    /// The town's name, as it was typed.
    package var place: String { entries.first?.place ?? "" }
    /// Since when the first report says so, in days since 1970-01-01.
    package var since: Int { entries.first?.since ?? 0 }
}

/// The state of a province, over all its places.
package enum ProvinceStanding: Equatable, Sendable {
    /// Nothing was reported.
    case unknown
    /// The same was said last of every place in it.
    case all(CoverageWord)
    /// It differs by place.
    case mixed
}

/// Groups entries by town, the newest first.
package func coveredPlaces(_ entries: [CoverageEntry]) -> [CoveredPlace] {
    var places: [Int: [CoverageEntry]] = [:]
    for entry in entries { places[entry.about ?? entry.number, default: []].append(entry) }
    return places.values.map { CoveredPlace(entries: $0.sorted { $0.number < $1.number }) }
        .sorted { ($0.entries.last?.number ?? 0) > ($1.entries.last?.number ?? 0) }
}

/// The state of a province.
package func standing(of province: String, in places: [CoveredPlace]) -> ProvinceStanding {
    let words = Set(places.filter { $0.province == province }.map(\.word))
    guard let first = words.first else { return .unknown }
    return words.count == 1 ? .all(first) : .mixed
}

/// What Coverage and the notices to posts need from the records.
package protocol CoverageRecords: Sendable {
    /// The newest entries, newest first.
    func coverage(limit: Int) async throws(RecordsError) -> [CoverageEntry]
    func coverageEntry(_ number: Int) async throws(RecordsError) -> CoverageEntry?
    /// One commit: the entry under the next number, with its audit entry.
    ///
    /// - Returns: The number; of a form that was sent before, the number it got then.
    func add(
        _ entry: CoverageEntry,
        form: [UInt8],
        _ audit: @escaping @Sendable (Int) -> AuditEntry
    ) async throws(RecordsError) -> Int
    /// One commit: lets an entry into the lists for posts, with its audit entry.
    ///
    /// Throws `conflict(.stateChanged)` where it was let in already, or is not there.
    func approve(
        coverage number: Int,
        officer: String,
        at: Instant,
        _ audit: AuditEntry
    ) async throws(RecordsError)
    /// The entries that were let into the lists for posts and are as Aman wrote them, newest first.
    func approvedCoverage(limit: Int) async throws(RecordsError) -> [CoverageEntry]
    /// The notices to posts that are as Aman wrote them, newest first.
    func authenticPostNotices(limit: Int) async throws(RecordsError) -> [PostNotice]

    /// The newest notices, newest first.
    func postNotices(before: Int?, limit: Int) async throws(RecordsError) -> [PostNotice]
    func postNotice(_ serial: Int) async throws(RecordsError) -> PostNotice?
    /// One commit: the notice under the next serial, with its audit entry; as `add` of coverage.
    func add(
        _ notice: PostNotice,
        form: [UInt8],
        _ audit: @escaping @Sendable (Int) -> AuditEntry
    ) async throws(RecordsError) -> Int
}
