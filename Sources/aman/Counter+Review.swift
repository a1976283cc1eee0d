import AmanLetter
import AmanOffice
import AmanRecords
import AmanWeb

extension OpenedOffice {
    /// The reviewer's lists and steps, and who may decide here.
    func review() -> ReviewTools {
        let (office, records) = (office, home.records)
        return ReviewTools(
            rows: { filter, after, limit in
                try await records.reviewRows(filter, after: after, limit: limit)
            },
            count: { filter, most in try await records.reviewCount(filter, most: most) },
            queueCounts: { try await records.queueCounts() },
            find: { ticket in try await records.reviewCase(ticket) },
            open: { id, reason, officer in
                try await office.openCase(id, reason: reason, officer: officer)
            },
            decide: { word in
                try await office.decide(
                    word.application,
                    word.outcome,
                    officer: word.officer,
                    note: word.note,
                    seen: word.seen
                )
            },
            photo: { ticket in try await office.photo(of: ticket) }
        )
    }
}
