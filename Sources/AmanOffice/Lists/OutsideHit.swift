import AmanLetter
package import AmanNames

/// An applicant who may be on an outside list: a question to the reviewers, never a refusal.
package struct OutsideHit: Equatable, Sendable {
    package var kind: OutsideListKind
    /// What the list's owner calls themselves.
    package var owner: String
    /// The owner's number of the row; may be empty.
    package var reference: String
    /// Facts that agree, the strongest first; never empty.
    package var agreed: [SharedFacts]
    /// Facts that both sides know, and that do not agree.
    package var differing: [DifferingFact]

    package init(
        kind: OutsideListKind,
        owner: String,
        reference: String,
        agreed: [SharedFacts],
        differing: [DifferingFact]
    ) {
        (self.kind, self.owner, self.reference) = (kind, owner, reference)
        (self.agreed, self.differing) = (agreed, differing)
    }
}

/// A fact that both sides know of a person, and that does not agree.
package enum DifferingFact: String, CaseIterable, Sendable {
    /// The name together with the father's or the year: only the paper agrees.
    case name
    case father
    /// More than a year apart.
    case year
    case paper
}

/// A hit of one applicant in a match.
package struct MatchedApplicant: Equatable, Sendable {
    package var ticket: Ticket
    package var application: ApplicationID
    package var hit: OutsideHit
    /// Names the row, also in a later list of the same owner, so that a cleared hit stays cleared.
    package var row: String

    package init(
        ticket: Ticket,
        application: ApplicationID,
        hit: OutsideHit,
        row: String
    ) {
        (self.ticket, self.application) = (ticket, application)
        (self.hit, self.row) = (hit, row)
    }
}

/// Most hits of one applicant on one list: more would not be looked at.
private let hitCountMax = 5

extension OutsideList {
    /// Opens the entries that an answer finds.
    ///
    /// - Parameters:
    ///   - question: What was asked.
    ///   - answer: What the owner answered.
    ///   - asked: What the office stored of the applicants; those erased or corrected since are
    ///     missing.
    ///   - progress: Gets the applicants compared so far and in all.
    /// - Returns: The hits, applicant by applicant.
    /// - Throws: `otherList`, `notProven`.
    func matches(
        of question: ListQuestion,
        _ answer: ListAnswer,
        _ asked: [AskedKeys],
        progress: (_ done: Int, _ total: Int) -> Void
    ) throws(OutsideListError) -> [MatchedApplicant] {
        guard question.list == id, answer.list == id, answer.question == question.id else {
            throw .otherList
        }
        let isProven = ObliviousFunction.isProven(
            answer.elements,
            of: question.elements,
            publicKey: publicKey,
            proof: answer.proof
        )
        guard isProven else { throw .notProven }
        var matched: [MatchedApplicant] = []
        for (place, applicant) in asked.enumerated() {
            matched += hits(of: applicant, answer)
            progress(place + 1, asked.count)
        }
        return matched
    }

    private func hits(of applicant: AskedKeys, _ answer: ListAnswer) -> [MatchedApplicant] {
        var found: [[UInt8]: (payload: RowPayload, agreed: Set<SharedFacts>)] = [:]
        for key in applicant.keys where key.place < answer.elements.count {
            let value = ObliviousFunction.value(
                of: key.input,
                answer.elements[key.place],
                blind: key.blind
            )
            for payload in value.map({ payloads(under: $0) }) ?? []
            where payload.facts == key.facts {
                found[payload.row, default: (payload, [])].agreed.insert(key.facts)
            }
        }
        let hits = found.values.compactMap { row -> MatchedApplicant? in
            guard let hit = hit(row.payload, row.agreed, applicant.known) else { return nil }
            return MatchedApplicant(
                ticket: applicant.ticket,
                application: applicant.application,
                hit: hit,
                row: name(of: row.payload)
            )
        }
        return Array(hits.sorted { $0.hit.weight > $1.hit.weight }.prefix(hitCountMax))
    }

    /// A hit, or nil where what agrees is too little.
    private func hit(
        _ payload: RowPayload,
        _ agreed: Set<SharedFacts>,
        _ known: KnownFacts
    ) -> OutsideHit? {
        let differing = differingFacts(agreed, both: payload.known.intersection(known))
        let isEnough = agreed.isEnough(
            otherFather: differing.contains(.father),
            otherYear: differing.contains(.year)
        )
        guard isEnough else { return nil }
        return OutsideHit(
            kind: kind,
            owner: owner,
            reference: payload.reference,
            agreed: said(of: agreed),
            differing: differing
        )
    }

    /// The reference names a row in all lists of its owner; a row without one, in this list.
    private func name(of payload: RowPayload) -> String {
        payload.reference.isEmpty
            ? "\(Hexadecimal.text(id.bytes))|\(Hexadecimal.text(payload.row))"
            : "\(kind.rawValue)|\(owner)|\(payload.reference)"
    }
}

/// Facts that both sides know, and of which no key agreed.
private func differingFacts(
    _ agreed: Set<SharedFacts>,
    both: KnownFacts
) -> [DifferingFact] {
    let hasName = agreed != [.paper]
    return DifferingFact.allCases.filter { fact in
        switch fact {
        case .name:
            // Where one knows the father alone and the other the year, nothing was compared.
            !hasName && both.contains(.name) && !both.isDisjoint(with: [.father, .year])
        case .father:
            hasName && both.contains(.father) && agreed.isDisjoint(with: SharedFacts.withFather)
        case .year:
            hasName && both.contains(.year) && agreed.isDisjoint(with: SharedFacts.withYear)
        case .paper: both.contains(.paper) && !agreed.contains(.paper)
        }
    }
}

extension SharedFacts {
    /// The strongest first.
    fileprivate static let byWeight: [SharedFacts] = [
        .paper, .nameFatherYear, .nameAndFather, .nameAndYear, .nearNameFatherYear,
        .nearNameAndFather,
    ]
}

/// The facts that are said of a hit, the strongest first: what is nearly the same goes without
/// saying beside what is the same.
private func said(of agreed: Set<SharedFacts>) -> [SharedFacts] {
    SharedFacts.byWeight.filter { facts in
        guard agreed.contains(facts) else { return false }
        return switch facts {
        case .nearNameFatherYear: agreed.isDisjoint(with: [.nameFatherYear, .nameAndFather])
        case .nearNameAndFather:
            agreed.isDisjoint(with: [.nameAndFather, .nearNameFatherYear])
        case .nameAndFather, .nameAndYear, .nameFatherYear, .paper: true
        }
    }
}

extension OutsideHit {
    /// For sorting: a paper before a name, the same name before a near one, more facts before
    /// fewer.
    fileprivate var weight: Int {
        agreed.reduce(-differing.count) { sum, facts in
            sum + (facts == .paper ? 12 : SharedFacts.near.contains(facts) ? 1 : 3)
        }
    }
}
