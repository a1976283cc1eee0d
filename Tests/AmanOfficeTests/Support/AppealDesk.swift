import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

extension Desk {
    /// An appeal that the holder files at the counter.
    @discardableResult
    func appeal(_ issued: IssuedLetter, _ text: String = "") async throws -> LetterAppeal {
        try await office.fileAppeal(
            AppealDraft(channel: .holder, text: text),
            against: issued.record.number,
            officer: "Aziz"
        )
    }

    /// An answer that one member proposes and another confirms.
    func answer(
        _ answer: AppealAnswer,
        _ appeal: LetterAppeal,
        _ first: StaffMember,
        _ second: StaffMember
    ) async throws {
        try await office.proposeAnswer(answer, to: appeal.id, by: first)
        _ = try await office.confirmAnswer(answer, to: appeal.id, by: second)
    }

    /// The reasons of a letter's changes, oldest first.
    func reasons(of issued: IssuedLetter) async throws -> [String] {
        try await records.statusChanges(of: issued.record.number).map(\.reason)
    }

    /// Rows, audit, log and what is published fit together.
    func isWhole() async throws {
        _ = try await office.publish(to: files)
        let check = try await office.check(against: files)
        #expect(check.isWhole, "\(check)")
    }
}
