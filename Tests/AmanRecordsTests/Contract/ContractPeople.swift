import AmanLetter
import AmanOffice
import TestSupport
import Testing

@Suite("Records contract: staff and sign-in")
struct ContractPeople {
    @Test("a member is stored with what is secret, and read again", arguments: everyPeople)
    func keeping(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            let member = try await crew.add("farid", [.registrar, .caller], records)
            var change = try await crew.change(member.id, records)
            change.passwordHash = [1, 2, 3]
            change.totpSecret = [UInt8](repeating: 7, count: 20)
            change.totpStep = 40
            change.recoveryCodes = crew.codes(3)
            try await records.commit(change)
            let kept = try #require(try await records.staffMember(member.id))
            #expect(kept.passwordHash == [1, 2, 3])
            #expect(kept.totpSecret == [UInt8](repeating: 7, count: 20))
            #expect(kept.totpStep == 40 && kept.recoveryCodeCount == 3)
            #expect(kept.member.roles == [.registrar, .caller])
            #expect(kept.member.hasPassword && kept.member.hasSecondFactor)
            #expect(try await records.staffMember(named: member.signInName) == kept)
            #expect(try await records.staff().map(\.id) == [member.id])
        }
    }

    @Test("two members never share a name, whatever its case", arguments: everyPeople)
    func names(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            _ = try await crew.add("farid", [.registrar], records)
            await #expect(throws: RecordsError.conflict(.nameTaken)) {
                _ = try await crew.add("farid", [.caller], records, officer: "Other")
            }
            await #expect(throws: RecordsError.conflict(.nameTaken)) {
                _ = try await crew.add("other", [.caller], records, officer: "OFFICER FARID")
            }
        }
    }

    @Test("only one can be the first", arguments: everyPeople)
    func first(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            var new = try crew.newMember("aziz", [.administrator])
            new.onlyAsFirst = true
            _ = try await records.add(new)
            var second = try crew.newMember("omid", [.administrator])
            second.onlyAsFirst = true
            await #expect(throws: RecordsError.conflict(.alreadySetUp)) {
                _ = try await records.add(second)
            }
        }
    }

    @Test("of two changes to one member the second is reported", arguments: everyPeople)
    func twoChanges(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            let member = try await crew.add("farid", [.registrar], records)
            var first = try await crew.change(member.id, records)
            var second = try await crew.change(member.id, records)
            first.roles = [.caller]
            second.isActive = false
            try await records.commit(first)
            await #expect(throws: RecordsError.conflict(.stateChanged)) {
                try await records.commit(second)
            }
            let kept = try await records.staffMember(member.id)
            #expect(kept?.member.roles == [.caller] && kept?.member.isActive == true)
        }
    }

    @Test("an invitation is one member's, and ends", arguments: everyPeople)
    func invitation(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            let code = crew.codes(1)[0]
            var new = try crew.newMember("farid", [.registrar])
            new.invitation = Invitation(code: code, until: crew.now.adding(seconds: 10))
            let member = try await records.add(new)
            let other = try await crew.add("omid", [.registrar], records)
            let now = crew.now
            #expect(try await records.holdsInvitation(member.id, code, at: now))
            #expect(try await !records.holdsInvitation(other.id, code, at: now))
            #expect(try await !records.holdsInvitation(member.id, crew.codes(1)[0], at: now))
            let late = now.adding(seconds: 10)
            #expect(try await !records.holdsInvitation(member.id, code, at: late))
            // Any change takes it away.
            try await records.commit(try await crew.change(member.id, records))
            #expect(try await !records.holdsInvitation(member.id, code, at: now))
        }
    }

    @Test("a one-time code and a recovery code count once", arguments: everyPeople)
    func once(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            let member = try await crew.add("farid", [.registrar], records)
            let codes = crew.codes(2)
            var change = try await crew.change(member.id, records)
            change.recoveryCodes = codes
            try await records.commit(change)
            try await records.begin(crew.session(member.id, step: 41))
            for step in [Int64(40), 41] {
                await #expect(throws: RecordsError.conflict(.alreadyUsed)) {
                    try await records.begin(crew.session(member.id, step: step))
                }
            }
            try await records.begin(crew.session(member.id, recovery: codes[0]))
            let replayed = crew.session(member.id, recovery: codes[0])
            await #expect(throws: RecordsError.conflict(.alreadyUsed)) {
                try await records.begin(replayed)
            }
            #expect(try await records.session(replayed.token) == nil)
            #expect(try await records.staffMember(member.id)?.recoveryCodeCount == 1)
        }
    }

    @Test("a session is found by its token, seen, locked and ended", arguments: everyPeople)
    func sessions(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            let member = try await crew.add("farid", [.registrar], records)
            let begun = crew.session(member.id)
            try await records.begin(begun)
            #expect(try await records.session(begun.token)?.member.id == member.id)
            #expect(try await records.session(crew.token()) == nil)
            let later = crew.now.adding(seconds: 60)
            try await records.mark(begun.token, seenAt: later, isLocked: true)
            let kept = try #require(try await records.session(begun.token))
            #expect(kept.isLocked && kept.seenAt == later)
            try await records.endSession(begun.token, nil)
            #expect(try await records.session(begun.token) == nil)
        }
    }

    @Test("what replaces a session ends it; new roles end them all", arguments: everyPeople)
    func ending(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            let member = try await crew.add("farid", [.registrar], records)
            let first = crew.session(member.id)
            try await records.begin(first)
            var second = crew.session(member.id)
            second.replaces = first.token
            second.device = crew.token()
            try await records.begin(second)
            #expect(try await records.session(first.token) == nil)
            let device = try #require(second.device)
            #expect(try await records.member(ofDevice: device) == member.id)
            var change = try await crew.change(member.id, records)
            change.roles = [.caller]
            change.endsSessions = true
            try await records.commit(change)
            #expect(try await records.session(second.token) == nil)
            #expect(try await records.member(ofDevice: device) == nil)
            try await records.begin(crew.session(member.id))
            try await records.dropSessions(begunBefore: crew.now.adding(seconds: 1))
            #expect(try await records.staffMember(member.id)?.member.signedInAt == crew.now)
        }
    }
}

/// The records of staff, with a crew to keep in them.
struct PeopleUnderTest: Sendable, CustomTestStringConvertible {
    let records: RecordsUnderTest

    var testDescription: String { records.name }

    /// Runs a test on empty records, with a crew that knows what to keep in them.
    func callAsFunction(
        _ test: (any PeopleRecords, inout SampleCrew) async throws -> Void
    ) async throws {
        try await records { records, _ in
            var crew = SampleCrew()
            try await test(records, &crew)
        }
    }
}

let everyPeople = everyRecords.map { PeopleUnderTest(records: $0) }

/// People to be stored, made from a seed.
struct SampleCrew {
    var randomness = SplitMix64(seed: 7)
    let now = SampleOffice.morning

    mutating func token() -> SessionToken {
        SessionToken(randomBytes: randomness.bytes(SessionToken.byteCount))
    }

    mutating func codes(_ count: Int) -> [SecretCode] {
        (0..<count).map { _ in
            SecretCode(randomBytes: randomness.bytes(SecretCode.recoveryLength))
        }
    }

    mutating func session(
        _ staff: StaffID,
        step: Int64? = nil,
        recovery: SecretCode? = nil
    ) -> SessionChange {
        SessionChange(
            token: token(),
            staff: staff,
            at: now,
            usedStep: step,
            usedRecoveryCode: recovery
        )
    }

    func newMember(_ name: String, _ roles: Set<Role>) throws -> NewStaff {
        NewStaff(
            signInName: try #require(SignInName(reading: name)),
            officer: "Officer \(name)",
            roles: roles,
            passwordHash: nil,
            invitation: nil,
            madeAt: now,
            onlyAsFirst: false,
            audit: AuditEntry(at: now, officer: "aziz", act: .staff, subject: "member")
        )
    }

    func add(
        _ name: String,
        _ roles: Set<Role>,
        _ records: any PeopleRecords,
        officer: String? = nil
    ) async throws -> StaffMember {
        var new = try newMember(name, roles)
        if let officer { new.officer = officer }
        return try await records.add(new)
    }

    /// A change of a member as they are, that changes nothing yet.
    func change(_ id: StaffID, _ records: any PeopleRecords) async throws -> StaffChange {
        let kept = try #require(try await records.staffMember(id))
        return StaffChange(
            kept,
            audit: AuditEntry(at: now, officer: "aziz", act: .staff, subject: "x")
        )
    }
}
