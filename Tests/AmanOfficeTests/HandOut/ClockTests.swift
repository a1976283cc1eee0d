import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("The office's clock")
struct ClockTests {
    /// An office with someone who waits for a letter, and a clock that jumped since.
    private func desk(jumping days: Int) async throws -> (Desk, ApplicationID) {
        let desk = try await Desk()
        let id = try await desk.granted()
        desk.clock.advance(days: days)
        return (desk, id)
    }

    private func isMade(_ desk: Desk, _ id: ApplicationID) async throws -> Bool {
        do {
            _ = try await desk.office.issue(id, officer: "Lida")
            return true
        } catch IssueError.clockInDoubt {
            return false
        }
    }

    @Test("ten days without an entry are no reason to ask anyone", arguments: [0, 1, 10])
    func fits(days: Int) async throws {
        let (desk, id) = try await desk(jumping: days)
        #expect(try await isMade(desk, id))
    }

    @Test("after a holiday one officer says that the clock is right", arguments: [11, 30])
    func one(days: Int) async throws {
        let (desk, id) = try await desk(jumping: days)
        #expect(try await !isMade(desk, id))
        #expect(try await desk.office.clockDoubt()?.officersNeeded == 1)
        #expect(try await desk.office.confirmClock(officer: "Lida") == nil)
        #expect(try await isMade(desk, id))
    }

    @Test("a clock that went back or far ahead needs two", arguments: [31, 90, -1])
    func two(days: Int) async throws {
        let (desk, id) = try await desk(jumping: days)
        #expect(try await desk.office.clockDoubt()?.officersNeeded == 2)
        let doubt = try #require(try await desk.office.confirmClock(officer: "Lida"))
        #expect(doubt.first == "Lida" && doubt.waits(forOtherThan: " lida @ kiosk"))
        // The same officer again, under another spelling or at another desk, is still one.
        for name in ["Lida", " LIDA ", "Lida @ kiosk"] {
            #expect(try await desk.office.confirmClock(officer: name) != nil)
        }
        #expect(try await !isMade(desk, id))
        desk.clock.advance(seconds: 600)
        #expect(try await desk.office.confirmClock(officer: "Omid") == nil)
        #expect(try await isMade(desk, id))
    }

    @Test("a clock before the office existed dates no letter, whatever two officers say")
    func beforeTheOffice() async throws {
        let (desk, id) = try await desk(jumping: -18_000)
        _ = try await desk.office.confirmClock(officer: "Lida", second: "Omid")
        await #expect(throws: IssueError.self) { try await desk.office.issue(id, officer: "Lida") }
        #expect(try await desk.records.openedApplication(id)?.application.state == .granted)
    }

    @Test("two who are named together count as two, one named twice counts as one")
    func together() async throws {
        let (desk, id) = try await desk(jumping: 60)
        #expect(try await desk.office.confirmClock(officer: "Lida", second: "lida") != nil)
        #expect(try await !isMade(desk, id))
        #expect(try await desk.office.confirmClock(officer: "Lida", second: "Omid") == nil)
        #expect(try await isMade(desk, id))
    }

    @Test("the second officer comes within the hour, or both begin again")
    func late() async throws {
        let (desk, id) = try await desk(jumping: 60)
        _ = try await desk.office.confirmClock(officer: "Lida")
        desk.clock.advance(seconds: 3_601)
        #expect(try await desk.office.clockDoubt()?.first == nil)
        #expect(try await desk.office.confirmClock(officer: "Omid")?.first == "Omid")
        #expect(try await !isMade(desk, id))
        #expect(try await desk.office.confirmClock(officer: "Lida") == nil)
    }

    @Test("once it is set right, no one is asked", arguments: [400, -400])
    func setRight(days: Int) async throws {
        let (desk, id) = try await desk(jumping: days)
        _ = try await desk.office.confirmClock(officer: "Lida")
        #expect(try await !isMade(desk, id))
        desk.clock.advance(days: -days)
        #expect(try await isMade(desk, id))
    }

    @Test("a lost letter's successor and an exchange wait like the first letter")
    func otherLetters() async throws {
        let desk = try await Desk()
        let number = try await desk.letter(home: "AF-HER").record.number
        desk.clock.advance(days: 40)
        await #expect {
            try await desk.office.replaceLost(number, officer: "Lida", second: "Omid")
        } throws: { error in
            if case IssueError.clockInDoubt = error { true } else { false }
        }
        #expect(try await desk.records.letter(number)?.status == .valid)
    }

    @Test("a first officer is not forgotten when the trail is stored")
    func stored() async throws {
        let (desk, id) = try await desk(jumping: 60)
        _ = try await desk.office.confirmClock(officer: "Lida")
        for _ in 0..<300 {
            let entry = AuditEntry(at: desk.clock.now, officer: "Mina", act: .signIn, subject: "1")
            try await desk.records.append(entry)
        }
        #expect(try await desk.office.clockDoubt()?.first == "Lida")
        #expect(try await desk.office.confirmClock(officer: "Omid") == nil)
        #expect(try await isMade(desk, id))
    }
}
