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
        "a ticket is found for the member or token that registered it, and for no other",
        arguments: everyRecords
    )
    func registering(records: RecordsUnderTest) async throws {
        try await world(records) { records, member in
            let kiosk = try await records.add(try new("kiosk", member, after: 0)).id
            let other = try await records.add(try new("other", member, after: 1)).id
            var office = try SampleOffice()
            var (byKiosk, byPage) = (office.application(), office.application())
            let registrars: [Registrar] = [.token(kiosk), .member(member.id), .token(other)]
            (byKiosk.registrar, byPage.registrar) = (registrars[0], registrars[1])
            let kept = try await records.add([byKiosk, byPage, office.application()])
            for (place, application) in kept.enumerated() {
                let ticket = try #require(application).ticket
                for (own, registrar) in registrars.enumerated() {
                    let found = try await records.application(
                        ticket: ticket,
                        registeredBy: registrar
                    )
                    #expect(found == (own == place && place < 2 ? application : nil))
                }
            }
        }
    }

    @Test(
        "an allowance is read again as it was, and is used or withdrawn once",
        arguments: everyRecords
    )
    func allowances(records: RecordsUnderTest) async throws {
        try await world(records) { records, member in
            func allow(_ desk: String) async throws -> DeskAllowance {
                try await records.add(
                    NewDeskAllowance(
                        desk: try #require(SignInName(reading: desk)),
                        member: member,
                        scopes: [.apply, .handOut],
                        days: 7,
                        allowedAt: Self.morning,
                        until: Self.morning.adding(days: 1),
                        audit: entry
                    )
                )
            }
            let first = try await allow("kiosk")
            let (second, other) = (try await allow("kiosk"), try await allow("other"))
            #expect(first.id != second.id && second.scopes == [.apply, .handOut])
            #expect(try await records.deskAllowances(of: member.id) == [second, other])
            var token = try new("kiosk", member, after: 0)
            token.allowance = first.id
            await #expect(throws: RecordsError.conflict(.stateChanged)) {
                _ = try await records.add(token)
            }
            #expect(try await records.tokens().isEmpty)
            token.allowance = second.id
            _ = try await records.add(token)
            try await records.dropAllowance(other.id, at: Self.morning, entry)
            #expect(try await records.deskAllowances(of: member.id).isEmpty)
            for ended in [second.id, other.id] {
                await #expect(throws: RecordsError.conflict(.stateChanged)) {
                    try await records.dropAllowance(ended, at: Self.morning, entry)
                }
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
