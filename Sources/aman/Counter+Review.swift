import AmanLetter
import AmanOffice
import AmanRecords
import AmanWeb
import Logging

extension OpenedOffice {
    /// The reviewer's lists and steps, and who may decide here.
    func review() -> ReviewTools {
        let (office, records, people) = (office, home.records, people)
        return ReviewTools(
            rows: { filter, after, limit in
                try await records.reviewRows(filter, after: after, limit: limit)
            },
            count: { filter, most in try await records.reviewCount(filter, most: most) },
            queueCounts: { try await records.queueCounts() },
            find: { ticket in try await records.reviewCase(ticket) },
            open: { id, reason, officer in
                let opened = try await office.open(id, reason: reason, officer: officer)
                return OpenedCase(
                    person: opened.person,
                    notes: try await records.caseNotes(on: id),
                    hits: await office.hitsIfTold(id)
                )
            },
            decide: { word in
                let colleagues = try await people.staff()
                    .filter { $0.isActive && $0.may(.decide) }.map(\.officer)
                return try await office.decide(
                    word.application,
                    word.outcome,
                    officer: word.officer,
                    note: word.note,
                    seen: word.seen,
                    colleagues: colleagues
                )
            },
            photo: { ticket in
                guard let found = try await records.application(ticket: ticket) else { return nil }
                return try await records.openedApplication(found.id)?.person.photo
            }
        )
    }
}

extension Office {
    /// Who may have applied before; what is found now is what the list says from now on.
    ///
    /// - Returns: Nil where it cannot be told: a case is open to its reviewer all the same.
    func hitsIfTold(_ id: ApplicationID) async -> [ScreeningHit]? {
        do {
            return try await screenAgain(id)
        } catch {
            log.warning("comparing failed")
            return nil
        }
    }
}
