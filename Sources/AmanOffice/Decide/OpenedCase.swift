import AmanLetter
import AmanWatch
import Logging

/// A person's record, opened for a reviewer: never longer in memory than its page needs.
package struct OpenedCase: Sendable, CustomStringConvertible {
    package var person: Person
    /// Notes to the votes on the case, by the vote's place.
    package var notes: [Int: CaseNote]
    /// Why the record was corrected, in the order of `ReviewCase.corrections`.
    package var remarks: [CaseNote?]
    /// Who may have applied before; nil where that cannot be answered just now.
    package var hits: [ScreeningHit]?

    package init(
        person: Person,
        notes: [Int: CaseNote],
        remarks: [CaseNote?] = [],
        hits: [ScreeningHit]?
    ) {
        self.person = person
        self.notes = notes
        self.remarks = remarks
        self.hits = hits
    }

    /// Says nothing about the person.
    package var description: String { "OpenedCase(sealed)" }
}

extension Office {
    /// Opens one person's record for a reviewer: with a reason, counted, and audited first.
    ///
    /// Who else it may be is a question about others, and counted beside the opening.
    ///
    /// - Parameters:
    ///   - id: The application.
    ///   - reason: Why it is opened, for the audit.
    ///   - officer: Who opens it.
    /// - Returns: The person, the notes on the case, and who may have applied before.
    /// - Throws: As `open`.
    package func openCase(
        _ id: ApplicationID,
        reason: OpeningReason,
        officer: String
    ) async throws(OpenError) -> OpenedCase {
        let opened = try await open(id, reason: reason, officer: officer)
        try await admit(.screen, [AuditCode(opened.application.ticket)], officer: officer)
        let (notes, remarks): ([Int: CaseNote], [CaseNote?])
        do {
            notes = try await records.caseNotes(on: id)
            remarks = try await records.correctionRemarks(on: id)
        } catch {
            throw .records(error)
        }
        return OpenedCase(
            person: opened.person,
            notes: notes,
            remarks: remarks,
            hits: await hitsIfAnswered(id)
        )
    }

    /// The photo of a ticket's record; nil where there is none, or the record is destroyed.
    ///
    /// Not counted: the officer has just opened the record, which was counted.
    ///
    /// - Throws: When the records cannot be read.
    package func photo(of ticket: Ticket) async throws(RecordsError) -> [UInt8]? {
        guard let found = try await records.application(ticket: ticket) else { return nil }
        return try await records.openedApplication(found.id)?.person.photo
    }

    /// Who may have applied before; what is found now is what the list shows from now on.
    ///
    /// - Returns: Nil where it cannot be answered: a case opens for its reviewer all the same.
    private func hitsIfAnswered(_ id: ApplicationID) async -> [ScreeningHit]? {
        do {
            return try await screenAgain(id)
        } catch {
            log.report(.comparingFailed)
            return nil
        }
    }
}
