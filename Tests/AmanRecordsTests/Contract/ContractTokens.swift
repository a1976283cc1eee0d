import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: tokens of desks")
struct ContractTokens {
    private static let morning = SampleOffice.morning

    private func world(
        _ records: RecordsUnderTest,
        _ test: (any OfficeRecords, StaffMember) async throws -> Void
    ) async throws {
        try await records { records, _ in
            let name = try #require(SignInName(reading: "laila"))
            let member = try await records.add(
                NewStaff(
                    signInName: name,
                    officer: "Laila",
                    roles: [.registrar],
                    passwordHash: [1],
                    invitation: nil,
                    madeAt: Self.morning,
                    onlyAsFirst: false,
                    audit: entry
                )
            )
            try await test(records, member)
        }
    }

    private var entry: AuditEntry {
        AuditEntry(at: Self.morning, officer: "Aziz", act: .staff, subject: "laila")
    }

    private func new(_ desk: String, _ member: StaffMember, after: Int64) throws -> NewDeskToken {
        NewDeskToken(
            secret: DeskTokenSecret(randomBytes: systemRandomBytes(32)),
            desk: try #require(SignInName(reading: desk)),
            member: member,
            scopes: [.apply, .handOut],
            madeAt: Self.morning,
            endsAt: Self.morning.adding(days: 9),
            after: after,
            audit: entry
        )
    }

    @Test(
        "a ticket is found for the token that registered it, and for no other",
        arguments: everyRecords
    )
    func registering(records: RecordsUnderTest) async throws {
        try await world(records) { records, member in
            let kiosk = try await records.add(try new("kiosk", member, after: 0)).id
            let other = try await records.add(try new("other", member, after: 1)).id
            var office = try SampleOffice()
            var (byKiosk, byPage) = (office.application(), office.application())
            (byKiosk.token, byPage.token) = (kiosk, nil)
            let kept = try await records.add([byKiosk, byPage]).compactMap { $0 }
            let tickets = kept.map(\.ticket)
            #expect(
                try await records.application(ticket: tickets[0], registeredBy: kiosk) == kept[0]
            )
            for (ticket, token) in [(tickets[0], other), (tickets[1], kiosk), (tickets[1], other)] {
                #expect(try await records.application(ticket: ticket, registeredBy: token) == nil)
            }
        }
    }

    @Test(
        "a token is found by its secret, read again as it was, and taken back once",
        arguments: everyRecords
    )
    func keeping(records: RecordsUnderTest) async throws {
        try await world(records) { records, member in
            let wanted = try new("kiosk", member, after: 0)
            let made = try await records.add(wanted)
            #expect(try await records.token(wanted.secret) == made)
            #expect(try await records.tokens() == [made])
            #expect(made.scopes == [.apply, .handOut])
            let other = DeskTokenSecret(randomBytes: [UInt8](repeating: 1, count: 32))
            #expect(try await records.token(other) == nil)
            try await records.noteUse(of: made.id, day: 20_000)
            #expect(try await records.token(wanted.secret)?.usedDay == 20_000)
            try await records.drop(made.id, at: Self.morning, entry)
            #expect(try await records.token(wanted.secret)?.droppedAt == Self.morning)
            await #expect(throws: RecordsError.conflict(.stateChanged)) {
                try await records.drop(made.id, at: Self.morning, entry)
            }
        }
    }

    @Test(
        "a desk has one live token, and a plan that another overtook keeps nothing",
        arguments: everyRecords
    )
    func conflicts(records: RecordsUnderTest) async throws {
        try await world(records) { records, member in
            let first = try await records.add(try new("kiosk", member, after: 0))
            await #expect(throws: RecordsError.conflict(.nameTaken)) {
                _ = try await records.add(try new("kiosk", member, after: 1))
            }
            await #expect(throws: RecordsError.conflict(.stateChanged)) {
                _ = try await records.add(try new("other", member, after: 0))
            }
            try await records.drop(first.id, at: Self.morning, entry)
            _ = try await records.add(try new("kiosk", member, after: 1))
            #expect(try await records.tokens().count == 2)
        }
    }

    @Test(
        "the first answer to a key stays, is one token's, and is forgotten in time",
        arguments: everyRecords
    )
    func answers(records: RecordsUnderTest) async throws {
        try await world(records) { records, member in
            let token = try await records.add(try new("kiosk", member, after: 0)).id
            let key = AnswerKey(token: token, key: "key-0000-1")
            let first = KeptAnswer(
                asked: [UInt8](repeating: 3, count: 32),
                status: 201,
                location: "/api/v1/letters/1",
                body: Array(#"{"secretly":"kept"}"#.utf8)
            )
            var second = first
            second.status = 200
            try await records.keep(first, to: key, at: Self.morning)
            try await records.keep(second, to: key, at: Self.morning)
            #expect(try await records.answer(to: key) == first)
            let other = AnswerKey(token: DeskTokenID(number: 2), key: "key-0000-1")
            #expect(try await records.answer(to: other) == nil)
            try await records.dropAnswers(keptBefore: Self.morning)
            #expect(try await records.answer(to: key) == first)
            try await records.dropAnswers(keptBefore: Self.morning.adding(seconds: 1))
            #expect(try await records.answer(to: key) == nil)
        }
    }
}
