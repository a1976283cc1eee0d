import AmanLetter
import AmanOffice
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AmanRecords

@Suite("An intruder who can write the rows of staff and has no key")
struct StaffTamperingTests {
    @Test("gives no one another role: the member is refused everywhere, and others work on")
    func roles() async throws {
        let world = try await TamperingWorld()
        let (staff, records) = (world.staff, world.records)
        let laila = staff.laila.id
        for change in [
            "roles = 'administrator,registrar,signer'", "active = 1 - active", "totp = NULL",
            "password = (SELECT password FROM staff WHERE id <> \(laila.number))",
            "invitation = zeroblob(32), invitation_until = 9999999999", "totp_step = totp_step - 1",
        ] {
            let saved = try world.intruder.saved(["staff"])
            try world.intruder.run("UPDATE staff SET \(change) WHERE id = \(laila.number)")
            let refusal = RecordsError.notAuthentic(.member(laila.number))
            await expect(refusal) { _ = try await records.session(staff.lailaSession) }
            await expect(refusal) { _ = try await records.staffMember(laila) }
            await expect(refusal) {
                _ = try await records.staffMember(named: staff.laila.signInName)
            }
            await expect(refusal) { _ = try await records.staff() }
            await expect(refusal) { _ = try await records.token(staff.kiosk) }
            #expect(try await records.session(staff.azizSession)?.member.id == staff.aziz.id)
            let found = try await rowFindings(records).map(\.row)
            #expect(found == [.member(laila.number)], "\(change)")
            try world.intruder.restore(saved)
        }
        #expect(try await records.session(staff.lailaSession)?.member.id == laila)
    }

    @Test("cannot add, move, unlock, delete or put back a session, nor make it a browser's")
    func sessions() async throws {
        let world = try await TamperingWorld()
        let (staff, records) = (world.staff, world.records)
        try await records.mark(staff.lailaSession, seenAt: SampleOffice.morning, isLocked: true)
        #expect(try await rowFindings(records) == [])
        let (aziz, laila) = (staff.aziz.id.number, staff.laila.id.number)
        for change in [
            "UPDATE session SET staff = \(aziz) WHERE staff = \(laila)",
            "UPDATE session SET locked = 0 WHERE locked = 1",
            "UPDATE session SET seen_at = seen_at + 600", "UPDATE session SET kind = 1",
            "UPDATE session SET begun_at = begun_at + 1", "DELETE FROM session",
            """
            INSERT INTO session SELECT zeroblob(32), staff, begun_at, seen_at, locked, kind, mac
            FROM session WHERE staff = \(laila) LIMIT 1
            """,
        ] {
            let saved = try world.intruder.saved(["session"])
            try world.intruder.run(change)
            #expect(!(try await rowFindings(records)).isEmpty, "\(change)")
            if try !world.intruder.rows("session", where: "staff = \(laila)").isEmpty {
                world.expectRefusal(of: .member, laila, change)
            }
            try world.intruder.restore(saved)
        }
        let ended = try world.intruder.rows("session", where: "staff = \(aziz)")
        try await records.endSession(staff.azizSession, nil)
        try world.intruder.put(ended, into: "session")
        await expect(.notAuthentic(.member(aziz))) {
            _ = try await records.session(staff.azizSession)
        }
    }

    @Test("cannot change a request and have it confirmed, nor undo what a member confirmed")
    func confirmations() async throws {
        let world = try await TamperingWorld()
        let (staff, records) = (world.staff, world.records)
        let (aziz, laila) = (staff.aziz.id.number, staff.laila.id.number)
        let waiting = staff.waiting.id
        for change in ["roles = 'administrator'", "asker = \(laila)", "staff = \(aziz)"] {
            let saved = try world.intruder.saved(["staff_request"])
            try world.intruder.run("UPDATE staff_request SET \(change) WHERE ending IS NULL")
            let refusal = RecordsError.notAuthentic(.staffRequest(waiting.number))
            await expect(refusal) {
                _ = try await records.staffRequests(waitingAt: SampleOffice.morning)
            }
            await expect(refusal) { _ = try await records.firstHalf(of: waiting) }
            let end = StaffRequestEnd(
                id: waiting,
                ending: .confirmed,
                by: staff.laila.id,
                at: SampleOffice.morning
            )
            let change = try await SampleCrew().change(staff.laila.id, records)
            await expect(refusal) { try await records.commit(change, ending: end) }
            try world.intruder.restore(saved)
        }
        try world.intruder.run("DELETE FROM colleague WHERE staff = \(laila)")
        world.expectRefusal(of: .member, laila, "a colleague")
    }

    @Test("ends no set-up, and makes no office one without staff")
    func setUp() async throws {
        let open = try OpenRecords()
        _ = try await SampleCrew().add("aziz", [.administrator], open.records)
        let intruder = try Intruder(open)
        try intruder.run("INSERT INTO set_up (one, ended_at) VALUES (1, 5)")
        await expect(.notAuthentic(.setUp)) { _ = try await open.records.setUpState() }
        try intruder.run("DELETE FROM set_up")
        #expect(try await open.records.setUpState() == .underWay)
        try intruder.run("DELETE FROM staff")
        await expect(.notAuthentic(.member(1))) { _ = try await open.records.setUpState() }
        await expect(.notAuthentic(.member(1))) { _ = try await open.records.staff() }
        var first = try SampleCrew().newMember("omid", [.administrator])
        first.onlyAsFirst = true
        await expect(.conflict(.alreadySetUp)) { _ = try await open.records.add(first) }
    }

    @Test("does not stop an account from being closed by spoiling what goes with it")
    func closing() async throws {
        let world = try await TamperingWorld()
        let (staff, records) = (world.staff, world.records)
        for table in ["desk_token", "desk_allowance"] {
            try world.intruder.run("UPDATE \(table) SET scopes = 'apply,issue' WHERE id = 1")
        }
        try world.intruder.run("UPDATE staff SET version = 9 WHERE id = \(staff.aziz.id.number)")
        var change = try await SampleCrew().change(staff.laila.id, records)
        change.isActive = false
        change.endsSessions = true
        try await records.commit(change)
        #expect(try await records.session(staff.lailaSession) == nil)
        await expect(.notAuthentic(.token(1))) { _ = try await records.token(staff.kiosk) }
        let aziz = ProtectedRow.member(staff.aziz.id.number)
        #expect(
            Set(try await rowFindings(records).map(\.row)) == [.token(1), .allowance(1), aziz]
        )
    }

    @Test("noting that a member is here writes their session and nothing else")
    func noting() async throws {
        let world = try await TamperingWorld()
        let tables = ["staff", "mac_page", "mac_root", "audit"]
        let before = try world.intruder.saved(tables)
        let later = SampleOffice.morning.adding(seconds: 60)
        try await world.records.mark(world.staff.azizSession, seenAt: later, isLocked: false)
        #expect(try await world.records.session(world.staff.azizSession)?.seenAt == later)
        #expect(try world.intruder.saved(tables) == before)
    }
}
