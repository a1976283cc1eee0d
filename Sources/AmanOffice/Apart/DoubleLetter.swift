package import AmanLetter
package import AmanVerdict

/// One office's word about a letter, from its own signed notices.
package struct OfficeAct: Hashable, Sendable {
    package let office: OfficeCode
    package let at: Instant

    package init(office: OfficeCode, at: Instant) { (self.office, self.at) = (office, at) }
}

/// A letter that two offices dealt with while neither could know of the other.
///
/// It is a question to people: every letter that was made for it stays in force until two officers
/// decide otherwise, and no holder did wrong by going to two offices.
package struct DoubleLetter: Equatable, Sendable {
    /// Digest of the letter that was handed in; 32 bytes.
    package let digest: [UInt8]
    /// Offices that exchanged it, by their code; each once.
    package let exchanges: [OfficeAct]
    /// Offices that say it was revoked or suspended, by their code.
    ///
    /// Only the letter's own office can do that: who knows which one it is leaves the others out.
    package let endings: [OfficeAct]

    package init(digest: [UInt8], exchanges: [OfficeAct], endings: [OfficeAct]) {
        (self.digest, self.exchanges, self.endings) = (digest, exchanges, endings)
    }
}

/// The letters that two offices dealt with, by all notices that are known.
///
/// A function of the notices alone: anyone who knows the same finds the same, in whatever order it
/// came. Notices that a distrusted office gave after it was lost do not count.
///
/// - Parameters:
///   - notices: One list of each office.
///   - trustList: Says which notices count.
/// - Returns: Ordered by digest.
package func doubleLetters(_ notices: [NoticeList], _ trustList: TrustList) -> [DoubleLetter] {
    var exchanges: [[UInt8]: Set<OfficeAct>] = [:]
    var endings: [[UInt8]: Set<OfficeAct>] = [:]
    for list in notices {
        for notice in list.notices where trustList.believes(notice, by: list.office) {
            let act = OfficeAct(office: list.office, at: notice.effectiveAt)
            switch notice.status {
            case .exchanged: exchanges[notice.digest, default: []].insert(act)
            case .revoked, .suspended: endings[notice.digest, default: []].insert(act)
            case .valid: continue
            }
        }
    }
    return exchanges.compactMap { digest, acts -> DoubleLetter? in
        let ended = endings[digest] ?? []
        guard acts.count > 1 || !ended.isEmpty else { return nil }
        return DoubleLetter(digest: digest, exchanges: inOrder(acts), endings: inOrder(ended))
    }.sorted { $0.digest.lexicographicallyPrecedes($1.digest) }
}

private func inOrder(_ acts: Set<OfficeAct>) -> [OfficeAct] {
    acts.sorted { ($0.office.text, $0.at) < ($1.office.text, $1.at) }
}

/// What an officer found out about a letter that two offices dealt with.
package enum DoubleFinding: String, CaseIterable, Sendable {
    /// One person went to both offices, and has two letters.
    case onePerson = "one-person"
    /// Two people each handed the same letter in.
    case twoPeople = "two-people"
    /// An office made a mistake; the letter was handed in once.
    case officeMistake = "office-mistake"
    /// The offices cannot find out.
    case notKnown = "not-known"
}

/// A letter that two offices dealt with, as this office knows it.
package struct KnownDouble: Equatable, Sendable {
    package var letter: DoubleLetter
    /// Number of the letter that was handed in.
    package var number: LetterNumber
    /// The new letter that this office gave for it, with its ticket; nil where it gave none.
    package var given: LetterRecord?
    /// What was found out last, and when; nil while it is open.
    package var finding: DoubleFinding?
    package var foundAt: Instant?
}

/// All doubles that this office knows of.
package struct KnownDoubles: Equatable, Sendable {
    /// Those that concern this office: its own letter, or one that it exchanged.
    package var own: [KnownDouble]
    /// How many concern other offices only.
    package var otherCount: Int

    /// Those of which no one has found out anything yet.
    package var open: [KnownDouble] { own.filter { $0.finding == nil } }
}

/// Why a finding was not stored.
package enum DoubleError: Error, Equatable, Sendable {
    case officerMissing
    /// No letter of this number was dealt with by two offices.
    case notFound
    case knowledge(PublishError)
    case records(RecordsError)
}
