import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: what desks' programs are answered")
struct ContractAnswers {
    private func key(_ number: Int) -> AnswerKey {
        AnswerKey(token: DeskTokenID(number: 1), key: "key-0000-\(number)")
    }

    private func answer<Made>(
        _ number: Int,
        _ text: @escaping @Sendable (Made) -> String
    ) -> AnswerToKeep<Made> {
        AnswerToKeep(key: key(number), at: SampleOffice.morning) { made in
            KeptAnswer(
                asked: [UInt8](repeating: UInt8(number), count: 32),
                status: 201,
                location: "",
                body: Array(text(made).utf8)
            )
        }
    }

    private func kept(_ number: Int, _ records: any OfficeRecords) async throws -> String? {
        try await records.answer(to: key(number)).map { String(decoding: $0.body, as: UTF8.self) }
    }

    @Test(
        "an answer is stored with the application, the vote and the letter that it is about",
        arguments: everyRecords
    )
    func together(records: RecordsUnderTest) async throws {
        try await records { records, office in
            _ = try await records.add([office.application()])
            var new = office.application()
            new.answer = answer(1) { "ticket \($0.ticket.number) \($0.state.rawValue)" }
            let application = try #require(try await records.add([new])[0])
            #expect(try await kept(1, records) == "ticket 2 received")

            var grant = office.grant(application)
            grant.answer = answer(2) { _ in "granted" }
            try await records.commit(grant)
            #expect(try await kept(2, records) == "granted")

            _ = try await office.issue(records)
            let granted = try #require(try await records.application(application.id))
            var letter = office.letter(for: granted)
            letter.answer = answer(3) { "ticket \($0.ticket.number) leaf \($0.leaf)" }
            #expect(try await records.commit(letter) == 1)
            #expect(try await kept(3, records) == "ticket 2 leaf 1")

            let (handedIn, planned, _) = try office.exchange()
            var exchanged = planned
            exchanged.answer = answer(4) { "ticket \($0.ticket.number) leaf \($0.leaf)" }
            let stored = try await records.commit(handedIn, exchanged)
            #expect(
                try await kept(4, records) == "ticket \(stored.ticket.number) leaf \(stored.leaf)"
            )
        }
    }

    @Test(
        "what is refused leaves no answer, and what is stored twice keeps the first",
        arguments: everyRecords
    )
    func refused(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let application = try await office.granted(records)
            var letter = office.letter(for: application)
            letter.answer = answer(1) { _ in "first" }
            _ = try await records.commit(letter)
            var again = office.letter(for: application)
            again.answer = answer(2) { _ in "again" }
            await #expect(throws: RecordsError.conflict(.stateChanged)) {
                _ = try await records.commit(again)
            }
            #expect(try await kept(2, records) == nil)

            var new = office.application(importKey: [7])
            new.answer = answer(1) { _ in "second" }
            _ = try await records.add([new])
            #expect(try await kept(1, records) == "first")
            new.answer = answer(3) { _ in "the same form" }
            #expect(try await records.add([new]) == [nil])
            #expect(try await kept(3, records) == nil)
        }
    }
}
