package import AmanLetter
import AmanVerdict

/// A report on a town, as it was typed.
package struct CoverageRequest: Equatable, Sendable {
    /// The first entry on the place; nil for a town without reports.
    package var about: Int?
    package var word: CoverageWord
    /// By ISO 3166-2; only used for a town without reports, as is `place`.
    package var province: String
    package var place: String
    /// Since when it is so, in days since 1970-01-01.
    package var since: Int
    /// The last day of the commitment; nil where no end is known.
    package var until: Int?
    /// Who has committed; may be empty.
    package var authority: String
    /// Who says so; must not be empty.
    package var source: String
    /// The entry that this one corrects, with the reason.
    package var corrects: Int?
    package var reason: String

    package init(
        about: Int?,
        word: CoverageWord,
        province: String,
        place: String,
        since: Int,
        until: Int? = nil,
        authority: String = "",
        source: String,
        corrects: Int? = nil,
        reason: String = ""
    ) {
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
    }
}

/// Why a report or a notice was not stored.
package enum CoverageError: Error, Equatable, Sendable {
    case officerMissing
    /// The programme has no such province.
    case unknownProvince
    /// No entry has this number, or it is not the first one on its place.
    case unknownEntry
    /// The source is empty.
    case sourceMissing
    /// A text is longer than it may be, or holds what does not show.
    case badText
    /// The day is in the future, or before there were such letters.
    case badDay
    /// A place is first claimed; only then confirmed, disputed or ended.
    case notFirst
    /// A correction names no entry on the place, or gives no reason.
    case badCorrection
    /// The officer who recorded an entry does not let it into the lists for posts.
    case sameOfficer
    /// The entry is in the lists for posts already, or is not there.
    case alreadyApproved
    /// No language of the notice has a text.
    case textMissing
    /// No notice has this serial, or it was withdrawn already.
    case unknownNotice
    case records(RecordsError)
}

/// Most characters of a place or a source.
package let coverageTextLengthMax = 200
/// The first day a report may speak of, in days since 1970-01-01: 1 January 1990.
package let coverageDayMin = 7_305
/// The first day that a commitment cannot last to: 1 January 2101.
package let coverageDayEnd = 47_847
/// Entries read for the page: years of an office's reports.
package let coverageEntriesMax = 2_000

extension Office {
    /// Stores one report on whether letters are honoured in a town.
    ///
    /// A form sent twice gives the number it gave before.
    ///
    /// - Throws: As `planCoverage`; `unknownEntry` where the first report is not there; `records`.
    package func report(
        _ request: CoverageRequest,
        form: [UInt8],
        officer: String
    ) async throws(CoverageError) -> Int {
        let first = try await first(of: request)  // 1 read once
        try await refuseForeignCorrection(request)
        let now = environment.now()
        let entry = try planCoverage(  // 2 plan
            request,
            first: first,
            programme,
            at: now,
            officer: officerName(officer)
        )
        do {  // 3 commit once
            return try await records.add(entry, form: form) { number in
                AuditEntry(
                    at: now,
                    officer: entry.officer,
                    act: .coverage,
                    subject: AuditCode(number),
                    reason: entry.word.auditCode
                )
            }
        } catch {
            throw .records(error)
        }
    }

    /// A correction is of an entry on the same place.
    private func refuseForeignCorrection(
        _ request: CoverageRequest
    ) async throws(CoverageError) {
        guard let corrects = request.corrects else { return }
        do {
            let entry = try await records.coverageEntry(corrects)
            guard let entry, entry.about ?? entry.number == request.about else {
                throw CoverageError.badCorrection
            }
        } catch let error as CoverageError {
            throw error
        } catch {
            throw .records((error as? RecordsError) ?? .damaged(record: "coverage"))
        }
    }

    /// Lets an entry into the lists for posts: the second officer's part.
    ///
    /// - Throws: `officerMissing`; `sameOfficer`, `alreadyApproved`; `records`.
    package func approveCoverage(
        _ number: Int,
        officer: String
    ) async throws(CoverageError) {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let found: CoverageEntry?
        do {
            found = try await records.coverageEntry(number)
        } catch {
            throw .records(error)
        }
        guard let found else { throw .unknownEntry }
        guard found.officer != officer else { throw .sameOfficer }
        let now = environment.now()
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: .coverage,
            subject: AuditCode(number),
            reason: "approved"
        )
        do {
            try await records.approve(coverage: number, officer: officer, at: now, audit)
        } catch .conflict(.stateChanged) {
            throw .alreadyApproved
        } catch {
            throw .records(error)
        }
    }

    private func first(
        of request: CoverageRequest
    ) async throws(CoverageError) -> CoverageEntry? {
        guard let about = request.about else { return nil }
        do {
            return try await records.coverageEntry(about)
        } catch {
            throw .records(error)
        }
    }
}

/// The entry as it is stored; its number is given by the commit.
///
/// - Throws: `officerMissing`, `notFirst`, `unknownEntry`, `unknownProvince`, `badDay`,
///   `sourceMissing`, `badText`.
package func planCoverage(
    _ request: CoverageRequest,
    first: CoverageEntry?,
    _ programme: Programme,
    at now: Instant,
    officer: String
) throws(CoverageError) -> CoverageEntry {
    guard !officer.isEmpty else { throw .officerMissing }
    if request.about == nil {
        guard request.word == .claimed else { throw .notFirst }
    } else {
        guard let first, first.about == nil else { throw .unknownEntry }
    }
    let province = first?.province ?? request.province
    guard programme.provinces.contains(where: { $0.code == province }) else {
        throw .unknownProvince
    }
    try checkDays(request, programme, at: now)
    let source = try plain(request.source)
    guard !source.isEmpty else { throw .sourceMissing }
    let place = try plain(first?.place ?? request.place)
    let reason = try correctionReason(request, first)
    return CoverageEntry(
        number: 0,
        about: first?.number,
        word: request.word,
        province: province,
        place: place,
        since: request.since,
        until: request.until,
        authority: try plain(request.authority),
        source: source,
        corrects: request.corrects,
        reason: reason,
        officer: officer,
        at: now
    )
}

private func checkDays(
    _ request: CoverageRequest,
    _ programme: Programme,
    at now: Instant
) throws(CoverageError) {
    let today = programme.clock.local(now).seconds / 86_400
    guard request.since >= coverageDayMin, request.since <= today else { throw .badDay }
    if let until = request.until {
        guard until >= request.since, until < coverageDayEnd else { throw .badDay }
    }
}

/// Why an entry corrects an earlier one; empty where it corrects none.
private func correctionReason(
    _ request: CoverageRequest,
    _ first: CoverageEntry?
) throws(CoverageError) -> String {
    guard let corrects = request.corrects else { return "" }
    let reason = try plain(request.reason)
    guard let number = first?.number, corrects >= number, !reason.isEmpty else {
        throw .badCorrection
    }
    return reason
}

private func plain(_ text: String) throws(CoverageError) -> String {
    try proseOf(text, lengthMax: coverageTextLengthMax)
}

/// A text for people to read, tidied as names are; but prose keeps the sign that parts letters.
///
/// - Parameters:
///   - text: As it was typed.
///   - lengthMax: Most characters.
///   - keepingLines: True where line ends carry sense.
/// - Returns: The tidied text.
/// - Throws: `badText`.
func proseOf(
    _ text: String,
    lengthMax: Int,
    keepingLines: Bool = false
) throws(CoverageError) -> String {
    guard text.count <= lengthMax else { throw .badText }
    var pieces: [String] = []
    for piece in text.unicodeScalars.split(separator: "\u{200C}") {
        guard let plain = tidied(String(piece), keepingLines: keepingLines) else { throw .badText }
        if !plain.isEmpty { pieces.append(plain) }
    }
    let joined = pieces.joined(separator: "\u{200C}")
    guard joined.count <= lengthMax else { throw .badText }
    return joined
}
