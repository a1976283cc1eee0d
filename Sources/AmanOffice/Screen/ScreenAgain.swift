/// Most applications opened and compared between two commits of `screenUnscreened`.
private let screenedAtOnceMax = 50

extension Office {
    /// Looks again who may have applied before, for the officer whose case it is, and keeps what
    /// was found for the lists.
    ///
    /// - Throws: `notFound`, or why the records could not tell.
    package func screenAgain(_ id: ApplicationID) async throws(ApplyError) -> [ScreeningHit] {
        let hits = try await screen(id)
        try await keep([FoundHits(application: id, hits: hits.map(\.application))])
        return hits
    }

    /// Compares every waiting application that nobody has compared yet: those of an import.
    ///
    /// A crash loses at most the last fifty comparisons; the next call makes them again.
    ///
    /// - Parameter progress: Told how many are compared so far.
    /// - Returns: How many were compared, and how many of them resemble somebody.
    /// - Throws: `records`, where they could not be read or what was found not be kept.
    package func screenUnscreened(
        progress: (_ done: Int) -> Void
    ) async throws(ApplyError) -> (screened: Int, withHits: Int) {
        var (screened, withHits) = (0, 0)
        while true {
            let waiting: [Candidate]
            do {
                waiting = try await records.unscreened(limit: screenedAtOnceMax)
            } catch {
                throw .records(error)
            }
            guard !waiting.isEmpty else { return (screened, withHits) }
            var found: [FoundHits] = []
            for candidate in waiting { found.append(try await foundHits(of: candidate)) }
            try await keep(found)
            screened += found.count
            withHits += found.count { !$0.hits.isEmpty }
            progress(screened)
        }
    }

    private func foundHits(of candidate: Candidate) async throws(ApplyError) -> FoundHits {
        // Of a thinned record nothing is left to compare.
        guard let person = candidate.person else {
            return FoundHits(application: candidate.application, hits: [])
        }
        let hits = try await hits(
            for: person,
            province: candidate.homeProvince,
            except: candidate.application
        )
        return FoundHits(application: candidate.application, hits: hits.map(\.application))
    }

    private func keep(_ found: [FoundHits]) async throws(ApplyError) {
        do { try await records.keep(found) } catch { throw .records(error) }
    }
}
