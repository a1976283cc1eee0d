import AmanLetter

/// What a person says who has lost the slip with the ticket: a name, and one fact more.
package struct LostSlip: Equatable, Sendable, CustomStringConvertible {
    /// In either script.
    package var name: String
    /// The father's name, in either script.
    package var father: String
    /// Digits of either script, of the Gregorian or the Solar Hijri calendar.
    package var year: String
    /// Number of an identity paper.
    package var paper: String
    /// ISO 3166-2 code of the home province; narrows, and does not count as a fact: a third of an
    /// office's applicants may share one.
    package var province: String?

    package init(
        name: String,
        father: String = "",
        year: String = "",
        paper: String = "",
        province: String? = nil
    ) {
        (self.name, self.father, self.year) = (name, father, year)
        (self.paper, self.province) = (paper, province)
    }

    /// Says nothing about the person.
    package var description: String { "LostSlip(sealed)" }
}

/// Why a ticket is looked for by facts.
package enum LostSlipReason: String, CaseIterable, Sendable {
    case lost
    case stolen
    case unreadable
}

/// What a search for a lost slip answers; never a name, and never how many there are.
package enum LostSlipAnswer: Equatable, Sendable {
    case nothing
    /// At most `LostSlipLimits.ticketCountMax`, lowest first.
    case tickets([Ticket])
    /// More than that: another fact is needed.
    case tooMany
}

/// Why a lost slip was not looked for.
package enum LostSlipRefusal: Error, Equatable, Sendable {
    /// There is no name, or nothing beside it.
    case tooLittle
    case field(ApplyField, FieldRefusal)
    case open(OpenError)
}

/// Bounds of the search for lost slips.
package enum LostSlipLimits {
    /// Tickets in an answer: brothers, and one who applied twice; more would be a list.
    package static let ticketCountMax = 3
    /// Searches of one officer in a day: a registrar sees 200 people, and one in ten of them has
    /// lost the slip.
    package static let searchesPerDay = 20
}

/// Candidates that share a key; the rest is asked for another fact.
private let candidateCountMax = 100

extension Office {
    /// Finds the ticket of a person who has lost the slip, by a name and one fact more.
    ///
    /// An opening: counted against a quota of its own and audited before it is answered, without
    /// the facts. It goes by the match keys that screening stores, so names stay sealed, and opens
    /// the few records that share one to compare them.
    ///
    /// - Parameters:
    ///   - slip: As typed.
    ///   - reason: Why the ticket is not known.
    ///   - officer: Who asks.
    /// - Returns: Tickets of people of whom everything given agrees; nothing else about them.
    /// - Throws: `tooLittle`, `field`, `open` with what `admit` throws.
    package func find(
        _ slip: LostSlip,
        reason: LostSlipReason,
        officer: String
    ) async throws(LostSlipRefusal) -> LostSlipAnswer {
        let sought = try SoughtPerson(slip, programme, environment.now())
        do {
            try await admit(.findSlip, ["slip"], reason: AuditCode(word: reason), officer: officer)
            let keys = searchedMatchKeys(of: sought.person, province: slip.province ?? "")
            let candidates = try await asking { records throws(RecordsError) in
                try await records.candidates(sharing: keys, limit: candidateCountMax)
            }
            let tickets = Set(candidates.filter(sought.agrees(with:)).map(\.ticket))
            if tickets.isEmpty { return .nothing }
            guard tickets.count <= LostSlipLimits.ticketCountMax else { return .tooMany }
            return .tickets(tickets.sorted { $0.number < $1.number })
        } catch {
            throw .open(error)
        }
    }
}

/// The facts of a lost slip, as they are compared.
private struct SoughtPerson {
    let person: Person
    private let province: String?
    private let names: Set<String>
    private let fathers: Set<String>

    init(
        _ slip: LostSlip,
        _ programme: Programme,
        _ now: Instant
    ) throws(LostSlipRefusal) {
        var request = ApplyRequest(homeProvince: slip.province ?? "")
        do throws(ApplyError) {
            try request.set(slip.name.isLatin ? .fullName : .secondName, to: slip.name)
            try request.set(
                slip.father.isLatin ? .fatherName : .fatherSecondName,
                to: slip.father
            )
            try request.set(.identityPaper, to: slip.paper)
            try request.person.tidyTexts()
            if !slip.year.allSatisfy(\.isWhitespace) {
                try request.set(.birthYear, to: tidied(slip.year) ?? slip.year)
                request.person.birthYear = try gregorianBirthYear(
                    request.person.birthYear ?? 0,
                    nil,
                    byRange: programme.calendars.contains(.solarHijri),
                    now
                )
            }
        } catch {
            guard case .field(let field, let refusal) = error else { throw .tooLittle }
            throw .field(field, refusal)
        }
        person = request.person
        province = slip.province
        names = skeletons([person.fullName, person.secondName])
        fathers = skeletons([person.fatherName, person.fatherSecondName])
        // Letters that are no name, and a number that says nothing, are no facts.
        let facts = person.knownOutsideFacts
        guard !names.isEmpty, !facts.isEmpty else { throw .tooLittle }
    }

    /// Whether everything that was given agrees.
    func agrees(with candidate: Candidate) -> Bool {
        guard let other = candidate.person else { return false }
        if let province, province != candidate.homeProvince { return false }
        let words = skeletons([other.fullName, other.secondName])
        // All words of the shorter name; of two or more, two.
        let shared = names.intersection(words).count
        guard shared > 0, shared == min(names.count, words.count) || shared > 1 else {
            return false
        }
        let known = person.knownOutsideFacts
        if known.contains(.father) {
            let others = skeletons([other.fatherName, other.fatherSecondName])
            guard !fathers.isDisjoint(with: others) else { return false }
        }
        if let year = person.birthYear {
            guard let born = other.birthYear, abs(born - year) <= 1 else { return false }
        }
        return !known.contains(.paper) || paperMark(person) == paperMark(other)
    }
}

private func skeletons(_ names: [String?]) -> Set<String> {
    Set(names.compactMap { $0 }.flatMap { NameSkeleton($0).words })
}

extension String {
    /// Whether it is to be stored as a name in Latin letters.
    fileprivate var isLatin: Bool {
        !unicodeScalars.contains { $0.properties.isAlphabetic && $0.value > 0x24F }
    }
}
