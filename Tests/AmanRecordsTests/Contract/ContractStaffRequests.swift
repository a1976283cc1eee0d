import AmanLetter
import AmanOffice
import TestSupport
import Testing

@Suite("Records contract: changes to the staff that wait, and the end of the set-up")
struct ContractStaffRequests {
    private func request(
        _ subject: StaffRequestSubject,
        _ act: StaffRequestAct,
        by asker: StaffID?,
        code: SecretCode? = nil,
        at now: Instant
    ) -> NewStaffRequest {
        NewStaffRequest(
            subject: subject,
            act: act,
            roles: [.signer],
            asker: asker,
            askedAt: now,
            until: now.adding(days: 14),
            code: code,
            audit: entry(now)
        )
    }

    private func entry(_ now: Instant) -> AuditEntry {
        AuditEntry(at: now, officer: "aziz", act: .staff, subject: "member")
    }

    private func half(_ byte: UInt8) -> SecretCode {
        SecretCode(randomBytes: [UInt8](repeating: byte, count: SecretCode.halfLength))
    }

    @Test(
        "a request is stored with its member and half a code, once a member",
        arguments: everyPeople
    )
    func keeping(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            let aziz = try await crew.add("aziz", [.administrator], records)
            let new = try crew.newMember("omid", [.signer])
            let asked = request(.new(new), .add, by: aziz.id, code: half(9), at: crew.now)
            let kept = try await records.keep(asked)
            #expect(kept.member.signInName.text == "omid" && !kept.member.hasPassword)
            #expect(kept.act == .add && kept.roles == [.signer] && kept.asker?.id == aziz.id)
            #expect(try await records.firstHalf(of: kept.id) == half(9))
            #expect(try await records.staffRequests(waitingAt: crew.now) == [kept])
            #expect(try await records.staffRequests(waitingAt: kept.until).isEmpty)
            let second = request(.member(kept.member.id), .reset, by: nil, at: crew.now)
            await #expect(throws: RecordsError.conflict(.stateChanged)) {
                _ = try await records.keep(second)
            }
            await #expect(throws: RecordsError.conflict(.nameTaken)) {
                _ = try await records.keep(asked)
            }
            // Once its time is over, another one takes its place.
            let later = request(.member(kept.member.id), .reset, by: nil, at: kept.until)
            #expect(try await records.keep(later).asker == nil)
            #expect(try await records.firstHalf(of: kept.id) == nil)
        }
    }

    @Test(
        "a member is changed and the request ended in one commit, and once",
        arguments: everyPeople
    )
    func carryingOut(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            let aziz = try await crew.add("aziz", [.administrator], records)
            let omid = try await crew.add("omid", [.caller], records)
            let asked = request(.member(omid.id), .roles, by: aziz.id, at: crew.now)
            let kept = try await records.keep(asked)
            var change = try await crew.change(omid.id, records)
            change.roles = [.signer]
            change.notice = NewAccountNotice(.roles, asker: aziz.id, second: nil, isAlone: true)
            let end = StaffRequestEnd(id: kept.id, ending: .approved, by: nil, at: crew.now)
            let stale = change
            try await records.commit(change, ending: end)
            #expect(try await records.staffMember(omid.id)?.member.roles == [.signer])
            await #expect(throws: RecordsError.conflict(.stateChanged)) {
                try await records.commit(stale, ending: end)
            }
            await #expect(throws: RecordsError.conflict(.stateChanged)) {
                try await records.end(end, entry(crew.now))
            }
            let notices = try await records.accountNotices(of: omid.id)
            #expect(notices.map(\.act) == [.roles] && notices[0].asker == "Officer aziz")
            #expect(notices[0].roles == [.signer] && notices[0].second == nil)
            #expect(try await records.aloneChangeCount(since: crew.now) == 1)
            #expect(try await records.aloneChangeCount(since: crew.now.adding(seconds: 1)) == 0)
            try await records.noteSeen(by: omid.id, at: crew.now)
            #expect(try await records.accountNotices(of: omid.id)[0].seenAt == crew.now)
            #expect(try await records.accountNotices(of: aziz.id).isEmpty)
        }
    }

    @Test("the set-up ends once two members confirmed each other", arguments: everyPeople)
    func setUp(records: PeopleUnderTest) async throws {
        try await records { records, crew in
            #expect(try await records.setUpState() == .noStaff)
            let aziz = try await crew.add("aziz", [.administrator], records)
            let laila = try await crew.add("laila", [.reviewer], records)
            for id in [aziz.id, laila.id] {
                var change = try await crew.change(id, records)
                change.passwordHash = [1]
                try await records.commit(change)
            }
            func confirm(_ by: StaffID, _ of: StaffID, telephone: Bool) async throws -> SetUpState {
                try await records.keep(
                    ColleagueConfirmation(by: by, of: of, at: crew.now),
                    secondFactorRequired: telephone,
                    entry(crew.now)
                )
            }
            #expect(try await confirm(aziz.id, laila.id, telephone: true) == .underWay)
            #expect(try await confirm(laila.id, aziz.id, telephone: true) == .underWay)
            #expect(try await records.colleagueConfirmations().count == 2)
            // A reset takes a member's confirmations away.
            var reset = try await crew.change(laila.id, records)
            reset.passwordHash = nil
            try await records.commit(reset)
            #expect(try await records.colleagueConfirmations().isEmpty)
            reset = try await crew.change(laila.id, records)
            reset.passwordHash = [2]
            try await records.commit(reset)
            #expect(try await confirm(aziz.id, laila.id, telephone: false) == .underWay)
            let ended = SetUpState.ended(crew.now)
            #expect(try await confirm(laila.id, aziz.id, telephone: false) == ended)
            #expect(try await confirm(laila.id, aziz.id, telephone: true) == ended)
            #expect(try await records.setUpState() == ended)
        }
    }
}
