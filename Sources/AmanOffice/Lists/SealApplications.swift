import AmanLetter

/// Most applications that one list has: with their keys they fill it.
let sealedApplicationCountMax = 100_000

extension Office {
    /// Seals the office's own open applications as a list, so that another office can find a double
    /// application without either learning a name.
    ///
    /// The reference of a row is the office's code and the ticket: with a hit the two offices can
    /// talk about the case.
    ///
    /// - Parameters:
    ///   - terms: What the office says of the list.
    ///   - officer: Who seals it.
    ///   - progress: Gets the applications that are sealed so far and in all.
    /// - Returns: The list, and the key that stays here.
    /// - Throws: `nothingToSeal`, `tooManyKeys`, `ownerName`, `answerLimit`, `officerMissing`,
    ///   `records`.
    package func sealApplications(
        _ terms: OutsideListTerms,
        officer: String,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws(OutsideListError) -> SealedList {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let none = ListID(random: environment.randomBytes)
        let open = try await listing { records throws(RecordsError) in
            try await records.unasked(of: none, limit: sealedApplicationCountMax)
        }
        let rows = open.filter { !$0.person.outsideListKeys().isEmpty }.map { applicant in
            let ticket = OfficeTicket(office: code, ticket: applicant.ticket)
            return OutsideRow(person: applicant.person, reference: ticket.description)
        }
        let sealed = try OutsideTable(rows: rows).sealed(
            terms,
            now: environment.now(),
            randomBytes: environment.randomBytes,
            progress: progress
        )
        let entry = AuditEntry(
            at: environment.now(),
            officer: officer,
            act: .sealList,
            subject: AuditCode(sealed.list.id),
            reason: AuditCode(rows.count) + " applicants"
        )
        try await listing { records throws(RecordsError) in try await records.append(entry) }
        return sealed
    }
}
