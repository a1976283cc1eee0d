/// Most applications compared between two commits of `screenUnscreened`.
private let screenedAtOnceMax = 50

/// Most applications compared by one call of `screenUnscreened`; the next call takes the rest.
private let screenedInOneCallMax = 1_000_000

/// What one call of `screenUnscreened` did.
package struct ScreeningTally: Equatable, Sendable {
    /// Applications compared.
    package var screened = 0
    /// How many of them resemble someone.
    package var withHits = 0
    /// Those that could not be compared, as a record is damaged; the next call tries again.
    package var failed = 0
    /// Why the first of these could not.
    package var firstFailure: ApplyError?

    package init(screened: Int = 0, withHits: Int = 0) {
        self.screened = screened
        self.withHits = withHits
    }

    fileprivate mutating func note(_ failure: ApplyError) {
        failed += 1
        firstFailure = firstFailure ?? failure
    }
}

extension Office {
    /// Looks who may have applied before, for an application that is stored, and keeps what was
    /// found for the reviewers' lists.
    ///
    /// - Throws: `notFound`, or why the records could not tell.
    package func screenAgain(_ id: ApplicationID) async throws(ApplyError) -> [ScreeningHit] {
        guard let read = try await candidate(id), read.person != nil else { throw .notFound }
        let hits = try await hits(of: read)
        try await keep([found(hits, read)])
        return hits
    }

    /// Compares every application that is not compared yet.
    ///
    /// Of two similar ones the one compared later finds the other, whichever program compares them.
    /// A crash loses at most the last fifty comparisons; the next call makes them again. Where one
    /// record cannot be read the others are compared all the same. A cancelled task, such as that
    /// of a server which is stopped, ends after the fifty it is at.
    ///
    /// - Parameter progress: Gets how many are done so far.
    /// - Returns: How many were compared, and whom that did not work for.
    /// - Throws: `records`, where the list could not be read or what was found not be stored.
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
            let tickets = waiting[start..<min(waiting.count, start + screenedAtOnceMax)]
            try await screen(tickets, &tally)
            progress(tally.screened + tally.failed)
        }
        return tally
    }

    private func screen(
        _ tickets: ArraySlice<Ticket>,
        _ tally: inout ScreeningTally
    ) async throws(ApplyError) {
        var read: [Candidate] = []
        for ticket in tickets {
            do {
                if let candidate = try await records.candidate(ticket) { read.append(candidate) }
            } catch {
                tally.note(.records(error))
            }
        }
        var found: [FoundHits] = []
        for candidate in read {
            do {
                found.append(self.found(try await hits(of: candidate), candidate))
            } catch {
                tally.note(error)
            }
        }
        if !found.isEmpty { try await keep(found) }
        tally.screened += found.count
        tally.withHits += found.count { !$0.hits.isEmpty }
    }

    private func candidate(_ id: ApplicationID) async throws(ApplyError) -> Candidate? {
        do {
            guard let application = try await records.application(id) else { return nil }
            return try await records.candidate(application.ticket)
        } catch {
            throw .records(error)
        }
    }

    private func hits(of read: Candidate) async throws(ApplyError) -> [ScreeningHit] {
        guard let person = read.person else { return [] }
        // A record that was damaged when the register was read is found from now on.
        if await !register.isCurrent(read) { await register.insert(read) }
        return try await hits(
            for: person,
            province: read.homeProvince,
            except: read.ticket
        )
    }

    private func found(_ hits: [ScreeningHit], _ read: Candidate) -> FoundHits {
        FoundHits(
            application: read.application,
            hits: hits.map(\.application),
            reading: read.reading
        )
    }

    private func keep(_ found: [FoundHits]) async throws(ApplyError) {
        do { try await records.keep(found) } catch { throw .records(error) }
    }
}
