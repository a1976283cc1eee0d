import AmanLetter
import AmanNames

/// Most erased records that are looked up by their match keys.
private let erasedCountMax = 100

/// Most times a comparison is made again because a record changed meanwhile.
private let comparisonCountMax = 4

extension Office {
    /// Looks again whether a person applied before, for the officer who decides.
    ///
    /// Opens records only to compare them; what it answers carries no name.
    ///
    /// - Throws: `notFound` for an unknown or erased application; `records`.
    package func screen(_ id: ApplicationID) async throws(ApplyError) -> [ScreeningHit] {
        let opened: OpenedApplication?
        do { opened = try await records.openedApplication(id) } catch { throw .records(error) }
        guard let opened else { throw .notFound }
        let province = opened.application.homeProvince
        return try await hits(
            for: opened.person,
            province: province,
            except: opened.application.ticket
        )
    }

    /// Who may have applied before, for a reviewer: counted and audited first, as every opening.
    ///
    /// - Returns: At most `screeningHitCountMax`; none where the record was erased.
    /// - Throws: As `admit`.
    package func screen(
        _ application: Application,
        officer: String
    ) async throws(OpenError) -> [ScreeningHit] {
        try await admit(.screen, [AuditCode(application.ticket)], officer: officer)
        do {
            return try await screenIfKept(application.id)
        } catch {
            guard case .records(let error) = error else { throw .notFound }
            throw .records(error)
        }
    }

    /// Looks again, and finds nothing if the record was erased: nothing is left to compare.
    ///
    /// - Throws: `records` when it cannot be found out; that is not "no hits".
    package func screenIfKept(_ id: ApplicationID) async throws(ApplyError) -> [ScreeningHit] {
        do {
            return try await screen(id)
        } catch {
            guard error == .notFound else { throw error }
            return []
        }
    }

    /// Who may have applied before, best first.
    ///
    /// - Parameters:
    ///   - person: With names tidied.
    ///   - province: ISO 3166-2 code of the home province.
    ///   - own: The person's own application where it is stored already: it would resemble itself
    ///     most, and take the place of another person's.
    /// - Returns: At most `screeningHitCountMax`.
    /// - Throws: `records`, where they could not be read.
    func hits(
        for person: Person,
        province: String,
        except own: Ticket? = nil
    ) async throws(ApplyError) -> [ScreeningHit] {
        do throws(RecordsError) {
            let found = try await livingHits(for: person, province: province, except: own)
            guard found.count < screeningHitCountMax,
                programme.retention.matchKeysOutliveErasure
            else { return found }
            let erased = try await erasedHits(for: person, province: province, except: own)
            return Array((found + erased).prefix(screeningHitCountMax))
        } catch {
            throw .records(error)
        }
    }

    /// Compares with everybody whose record is there; each hit is compared with the record as it is
    /// now, as it may have been corrected or erased since it was read.
    private func livingHits(
        for person: Person,
        province: String,
        except own: Ticket?
    ) async throws(RecordsError) -> [ScreeningHit] {
        let compared = NamedPerson(person, province: province)
        let cleared = try await cleared(of: own)
        try await register.catchUp()
        var hits: [ScreeningHit] = []
        for _ in 0..<comparisonCountMax {
            let found = await register.hits(
                for: compared,
                except: own,
                // Another person takes the place of who was cleared.
                limit: screeningHitCountMax + cleared.count
            )
            var isCurrent = true
            hits = []
            for hit in found {
                let ticket = Ticket(number: Int(hit.ticket))
                guard !cleared.contains(ticket) else { continue }
                guard let candidate = try await readable(ticket) else { continue }
                if await register.isCurrent(candidate) {
                    if let hit = checked(hit, candidate, compared, person) { hits.append(hit) }
                } else {
                    await register.insert(candidate)
                    isCurrent = false
                }
            }
            if isCurrent { break }
        }
        return Array(hits.prefix(screeningHitCountMax))
    }

    /// One application; nil where there is none, or its record is damaged: that holds up no
    /// comparison of others.
    func readable(_ ticket: Ticket) async throws(RecordsError) -> Candidate? {
        do {
            return try await records.candidate(ticket)
        } catch .damaged {
            return nil
        }
    }

    /// A hit by a paper's mark is one only if the papers are the same.
    private func checked(
        _ hit: NameHit,
        _ candidate: Candidate,
        _ compared: NamedPerson,
        _ person: Person
    ) -> ScreeningHit? {
        var evidence = hit.evidence
        let other = candidate.person?.identityPaper.flatMap(PaperNumber.init)
        if let paper = compared.paper, let other, evidence.isSamePaper {
            evidence.isSamePaper = paper.matches(other)
        }
        guard evidence.isSamePaper || evidence.total >= hit.threshold else { return nil }
        return ScreeningHit(candidate, evidence, to: person)
    }

    private func erasedHits(
        for person: Person,
        province: String,
        except own: Ticket?
    ) async throws(RecordsError) -> [ScreeningHit] {
        let keys = searchedMatchKeys(of: person, province: province)
        guard keys.contains(where: { !$0.isEmpty }) else { return [] }
        let candidates = try await records.candidates(sharing: keys, limit: erasedCountMax)
        return candidates.filter { $0.person == nil && $0.ticket != own }
            .map { ScreeningHit(erased: $0) }
    }

    /// Whom officers cleared a stored application of: neither asks about the other.
    private func cleared(of own: Ticket?) async throws(RecordsError) -> Set<Ticket> {
        guard let own else { return [] }
        return Set(try await records.clearedHits(of: own).map(\.ticket))
    }
}
