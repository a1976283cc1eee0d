import AmanLetter

/// Most records of one group of match keys that the machine opens to screen one application.
private let candidateCountMax = 100

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
        return try await hits(for: opened.person, province: province, except: id)
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
        except own: ApplicationID? = nil
    ) async throws(ApplyError) -> [ScreeningHit] {
        // Apart, so that those who share little do not crowd out those who share much.
        let keys = searchedMatchKeys(of: person, province: province)
        guard keys.contains(where: { !$0.isEmpty }) else { return [] }
        let candidates: [Candidate]
        do {
            candidates = try await records.candidates(sharing: keys, limit: candidateCountMax)
        } catch {
            throw .records(error)
        }
        return screeningHits(
            for: person,
            province: province,
            among: candidates.filter { $0.application != own }
        )
    }
}
