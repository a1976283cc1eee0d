/// Most applications compared between two commits of `screenUnscreened`.
private let screenedAtOnceMax = 50

/// Most applications compared by one call of `screenUnscreened`; the next call takes the rest.
private let screenedInOneCallMax = 1_000_000

/// What one call of `screenUnscreened` did.
package struct ScreeningTally: Equatable, Sendable {
    /// Applications compared.
    package var screened = 0
    /// How many of them resemble somebody.
    package var withHits = 0
    /// Those that could not be compared, as a record is damaged; the next call tries again.
    package var failed = 0
    /// Why the first of these could not.
    package var firstFailure: ApplyError?

    package init(screened: Int = 0, withHits: Int = 0) {
        self.screened = screened
        self.withHits = withHits
    }
}

extension Office {
    /// Looks who may have applied before, for an application that is kept, and keeps what was
    /// found for the reviewers' lists.
    ///
    /// - Throws: `notFound`, or why the records could not tell.
    package func screenAgain(_ id: ApplicationID) async throws(ApplyError) -> [ScreeningHit] {
        let hits = try await screen(id)
        try await keep([FoundHits(application: id, hits: hits.map(\.application))])
        return hits
    }

    /// Compares every waiting application that nobody has compared yet.
    ///
    /// A crash loses at most the last fifty comparisons; the next call makes them again. Where one
    /// record cannot be read the others are compared all the same. A cancelled task, such as that
    /// of a server which is stopped, ends after the fifty it is at.
    ///
    /// - Parameter progress: Told how many are done so far.
    /// - Returns: How many were compared, and whom that did not work for.
    /// - Throws: `records`, where the list could not be read or what was found not be kept.
    package func screenUnscreened(
        progress: (_ done: Int) -> Void
    ) async throws(ApplyError) -> ScreeningTally {
        let waiting: [Ticket]
        do {
            waiting = try await records.unscreened(limit: screenedInOneCallMax)
        } catch {
            throw .records(error)
        }
        var tally = ScreeningTally()
        for start in stride(from: 0, to: waiting.count, by: screenedAtOnceMax) {
            guard !Task.isCancelled else { break }
            var found: [FoundHits] = []
            for ticket in waiting[start..<min(waiting.count, start + screenedAtOnceMax)] {
                do {
                    if let hits = try await foundHits(of: ticket) { found.append(hits) }
                } catch {
                    tally.failed += 1
                    tally.firstFailure = tally.firstFailure ?? error
                }
            }
            if !found.isEmpty { try await keep(found) }
            tally.screened += found.count
            tally.withHits += found.count { !$0.hits.isEmpty }
            progress(tally.screened + tally.failed)
        }
        return tally
    }

    private func foundHits(of ticket: Ticket) async throws(ApplyError) -> FoundHits? {
        let candidate: Candidate?
        do { candidate = try await records.candidate(ticket) } catch { throw .records(error) }
        guard let candidate else { return nil }
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
