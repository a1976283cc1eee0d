import AmanLetter
import AmanLog
import AmanOffice
import AmanPaper
import AmanRecords
import AmanVerdict
import AmanWeb

extension OpenedOffice {
    /// Issuing and printing at the counter: the steps of `aman issue` and `aman print`.
    func issuing() -> IssueTools {
        let (office, records) = (office, home.records)
        return IssueTools(
            waiting: { after, limit in
                try await records.applications(in: .granted, after: after, limit: limit)
            },
            application: { ticket in try await records.application(ticket: ticket) },
            issue: { id, officer in try await office.issue(id, officer: officer).record },
            publish: { try await publish() },
            made: { before, limit in try await records.madeLetters(before: before, limit: limit) },
            permit: { numbers, officer in
                let permit = try await office.permitPrinting(of: numbers, officer: officer)
                return PermittedPrinting { write in
                    try await office.draw(numbers, by: permit, write)
                }
            }
        )
    }

    /// The pages of single letters.
    func letters() -> LetterTools {
        let (office, home) = (office, home)
        return LetterTools(
            letter: { number in try await home.records.letter(number) },
            standing: { letter in
                try await office.history(of: letter, publishedIn: home.publishedFiles)
            },
            proof: { number in
                do {
                    return try await office.inclusionProof(of: number, from: home.publishedFiles)
                        .text
                } catch PublishError.noTreeHead, PublishError.notInTree {
                    return nil
                }
            },
            open: { id, reason, officer in
                try await office.open(id, reason: reason, officer: officer)
            }
        )
    }
}

extension Office {
    /// Draws letters into one PDF, handed on page by page: with their names they stand on no disk.
    fileprivate func draw(
        _ numbers: [LetterNumber],
        by permit: PrintPermit,
        _ write: ([UInt8]) async throws -> Void
    ) async throws {
        let printer = try LetterPrinter(programme: programme)
        let batch = try LetterBatch(by: printer, madeAt: surroundings.now())
        for number in numbers {
            try batch.add(try await sheet(of: number, by: permit))
            try await write(batch.taken())
        }
        try batch.finish()
        try await write(batch.taken())
    }
}
