package import AmanLetter

/// What a letter would say if it were issued now: not signed, with no number, stored nowhere.
package struct LetterPreview: Sendable {
    /// As they would be signed; the number in them is drawn again when the letter is made.
    package let claims: LetterClaims
    /// For what only the paper shows.
    package let person: Person
}

/// Why there is no preview of a letter.
package enum PreviewError: Error, Sendable {
    /// The record could not be opened.
    case open(OpenError)
    /// No letter could be made now either, and why.
    case issue(IssueError)
}

extension Office {
    /// What the letter of a granted application would say.
    ///
    /// It opens the person's record, so it is counted and audited as an opening.
    package func previewLetter(
        _ ticket: Ticket,
        officer: String
    ) async throws(PreviewError) -> LetterPreview {
        let id = try await opened(ticket, officer: officer)
        let snapshot: IssueSnapshot?
        do {
            snapshot = try await records.issueSnapshot(id)
        } catch {
            throw .issue(.records(error))
        }
        guard let snapshot else { throw .open(.notFound) }
        do {
            let context = try await selfCheckContext(on: snapshot)
            let terms = LetterTerms(
                programme: programme,
                office: code,
                now: environment.now(),
                statusList: context.statusList,
                randomness: LetterRandomness(from: environment)
            )
            let plan = try planIssue(snapshot, terms, officer: officerName(officer))
            return LetterPreview(claims: plan.claims, person: snapshot.opened.person)
        } catch {
            throw .issue(error)
        }
    }

    private func opened(
        _ ticket: Ticket,
        officer: String
    ) async throws(PreviewError) -> ApplicationID {
        do throws(OpenError) {
            guard let found = try await lookUp(ticket, officer: officer) else { throw .notFound }
            return try await open(found.id, reason: .preview, officer: officer).application.id
        } catch {
            throw .open(error)
        }
    }
}
