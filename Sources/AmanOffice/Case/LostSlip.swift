import AmanLetter
import AmanNames

/// What a person says who has lost the slip with the ticket: a name, and one fact more.
package struct LostSlip: Equatable, Sendable, CustomStringConvertible {
    /// In either script.
    package var name: String
    /// The father's name, in either script.
    package var father: String
    /// Digits of either script, of the Gregorian or the Solar Hijri calendar.
    package var year: String
    /// Calendar of the year; nil lets the range decide.
    package var calendar: ProgrammeCalendar?
    /// Number of an identity paper.
    package var paper: String
    /// ISO 3166-2 code of the home province; narrows, and does not count as a fact: a third of an
    /// office's applicants may share one.
    package var province: String?

    package init(
        name: String,
        father: String = "",
        year: String = "",
        calendar: ProgrammeCalendar? = nil,
        paper: String = "",
        province: String? = nil
    ) {
        (self.name, self.father, self.year) = (name, father, year)
        (self.calendar, self.paper, self.province) = (calendar, paper, province)
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

/// Records that are opened: those who resemble the person most.
///
/// Who agrees is among them, as long as fewer than this resemble the person more.
private let candidateCountMax = 100

extension Office {
    /// Finds the ticket of a person who has lost the slip, by a name and one fact more.
    ///
    /// An opening: counted against a quota of its own and audited before it is answered, without
    /// the facts. It goes by the names that screening has in memory, and opens the records that
    /// resemble the person most.
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
            let tickets = try await asking { _ throws(RecordsError) in
                try await register.catchUp()
                var tickets: [Ticket] = []
                let near = await register.nearest(to: sought.person, limit: candidateCountMax)
                for ticket in near where tickets.count <= LostSlipLimits.ticketCountMax {
                    guard let candidate = try await readable(ticket) else { continue }
                    if sought.agrees(with: candidate) { tickets.append(ticket) }
                }
                return tickets
            }
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
    let person: NamedPerson

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
                    slip.calendar,
                    byRange: programme.calendars.contains(.solarHijri),
                    now
                )
            }
        } catch {
            guard case .field(let field, let refusal) = error else { throw .tooLittle }
            throw .field(field, refusal)
        }
        person = NamedPerson(request.person, province: slip.province)
        // Letters that are no name, and a number that says nothing, are no facts.
        let hasFact = !person.fathers.isEmpty || person.birthYear != nil || person.paper != nil
        guard !person.names.isEmpty, hasFact else { throw .tooLittle }
    }

    /// Whether everything that was given agrees.
    func agrees(with candidate: Candidate) -> Bool {
        guard let record = candidate.person else { return false }
        let other = NamedPerson(record, province: candidate.homeProvince)
        if let province = person.province, province != other.province { return false }
        guard mayBeOne(person.names, other.names) else { return false }
        guard person.fathers.isEmpty || mayBeOne(person.fathers, other.fathers) else {
            return false
        }
        if let year = person.birthYear {
            guard let born = other.birthYear, abs(born - year) <= 1 else { return false }
        }
        return person.paper.map { paper in other.paper.map(paper.matches) ?? false } ?? true
    }
}

/// Whether a spelling of one name may be said for a spelling of another.
private func mayBeOne(_ names: [NameWords], _ others: [NameWords]) -> Bool {
    names.contains { name in
        others.contains { NameModel.builtIn.learned.mayBeOne(name, $0) }
    }
}

extension String {
    /// Whether it is to be stored as a name in Latin letters.
    fileprivate var isLatin: Bool {
        !unicodeScalars.contains { $0.properties.isAlphabetic && $0.value > 0x24F }
    }
}
