import AmanLetter
import AmanOffice
import AmanRecords
import AmanVerdict
import Testing

@Suite("Calling tickets")
struct HandOutCallTests {
    @Test("tickets are called in order, and a second window gets the next one")
    func inOrder() async throws {
        let desk = try await Desk()
        for _ in 0..<3 { _ = try await desk.letter() }
        var called: [Int] = []
        for _ in 0..<3 {
            called.append(try await desk.office.callNext(officer: "Lida").ticket.number)
        }
        #expect(called == called.sorted())
        #expect(Set(called).count == 3)
        await #expect(throws: HandOutError.nobodyWaiting) {
            try await desk.office.callNext(officer: "Lida")
        }
    }

    @Test("no one is a no-show before the programme's number of calls")
    func tooSoon() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        let ticket = try await desk.office.callNext(officer: "Lida").ticket
        await #expect(throws: HandOutError.calledTooSeldom(ticket, callsMissing: 2)) {
            try await desk.office.markNoShow(nil, officer: "Lida")
        }
        _ = try await desk.office.callAgain(nil, officer: "Lida")
        await #expect(throws: HandOutError.calledTooSeldom(ticket, callsMissing: 1)) {
            try await desk.office.markNoShow(ticket, officer: "Lida")
        }
        _ = try await desk.office.callAgain(ticket, officer: "Lida")
        #expect(try await desk.office.markNoShow(nil, officer: "Lida").noShow)
        await #expect(throws: HandOutError.alreadyNoShow(ticket)) {
            try await desk.office.markNoShow(ticket, officer: "Lida")
        }
    }

    @Test("a no-show is called again after all others, with its calls counted again")
    func afterAllOthers() async throws {
        let desk = try await Desk()
        for _ in 0..<2 { _ = try await desk.letter() }
        let first = try await desk.office.callNext(officer: "Lida").ticket
        for _ in 0..<2 { _ = try await desk.office.callAgain(first, officer: "Lida") }
        _ = try await desk.office.markNoShow(first, officer: "Lida")
        let second = try await desk.office.callNext(officer: "Lida")
        #expect(second.ticket != first)
        let again = try await desk.office.callNext(officer: "Lida")
        #expect(again.ticket == first)
        #expect(again.calls == 1)
        #expect(!again.noShow)
    }

    @Test("a desk keeps its row on the board until its ticket is handed out or did not come")
    func board() async throws {
        let desk = try await Desk()
        for _ in 0..<5 { _ = try await desk.letter() }
        #expect(try await desk.office.callBoard() == CallBoard(open: [], before: []))
        var called: [QueuePlace] = []
        for window in 1...5 {
            let place = try await desk.office.callNext(
                to: CallingDesk(number: window),
                officer: "Lida"
            )
            called.append(place)
        }
        let board = try await desk.office.callBoard()
        #expect(board.now?.ticket == called[4].ticket)
        #expect(board.now?.desk?.number == 5)
        #expect(board.open.map(\.ticket) == called.reversed().map(\.ticket))
        #expect(board.open.map { $0.desk?.number } == [5, 4, 3, 2, 1] && board.before.isEmpty)
        // Handed out at one desk, called on at another: their rows change, and no other.
        _ = try await desk.office.handOut(called[1].letter, officer: "Lida")
        _ = try await desk.letter()
        let next = try await desk.office.callNext(to: CallingDesk(number: 3), officer: "Lida")
        let later = try await desk.office.callBoard()
        #expect(later.open.map(\.ticket) == [next, called[4], called[3], called[0]].map(\.ticket))
        #expect(later.before.map(\.ticket) == [called[2], called[1]].map(\.ticket))
    }

    @Test("a page of a desk that has called since calls no one, and names whom it called")
    func olderPage() async throws {
        let desk = try await Desk()
        for _ in 0..<3 { _ = try await desk.letter() }
        let here = CallingDesk(number: 2)
        let first = try await desk.office.callNext(to: here, after: nil, officer: "Lida")
        await #expect(throws: HandOutError.movedOn(first.ticket)) {
            try await desk.office.callNext(to: here, after: nil, officer: "Lida")
        }
        // Another desk has seen nothing of it, and calls the next.
        let there = CallingDesk(number: 3)
        let other = try await desk.office.callNext(to: there, after: nil, officer: "Omid")
        #expect(other.ticket != first.ticket)
        let seen = try await desk.office.console(of: here).seen
        #expect(seen == CallMark(first))
        let second = try await desk.office.callNext(to: here, after: seen, officer: "Lida")
        #expect(second.ticket.number == 3)
    }

    @Test("ten desks that press next at the same moment call ten tickets")
    func atOnce() async throws {
        let desk = try await Desk()
        for _ in 0..<10 { _ = try await desk.letter() }
        let office = desk.office
        let called = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 1...10 {
                group.addTask {
                    let here = CallingDesk(number: number)
                    let place = try await office.callNext(to: here, after: nil, officer: "Lida")
                    return place.ticket.number
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(called).count == 10)
    }

    @Test("calling again and no-show from an older page do nothing")
    func olderTicket() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        let first = try await desk.office.callNext(officer: "Lida")
        let seen = CallMark(first)
        let again = try await desk.office.callAgain(first.ticket, seen: seen, officer: "Lida")
        #expect(again.calls == 2)
        await #expect(throws: HandOutError.movedOn(first.ticket)) {
            try await desk.office.callAgain(first.ticket, seen: seen, officer: "Lida")
        }
        await #expect(throws: HandOutError.movedOn(first.ticket)) {
            try await desk.office.markNoShow(first.ticket, seen: seen, officer: "Lida")
        }
        #expect(CallMark(reading: seen.text) == seen)
        for text in ["", "1-2", "1-2-3-4", "x-1-2", "1-x-2", "1-2-x", "99999999999999999999-1-1"] {
            #expect(CallMark(reading: text) == nil, "\(text)")
        }
    }

    @Test("the letter of another ticket is not handed out")
    func otherTicket() async throws {
        let desk = try await Desk()
        let (first, second) = (try await desk.letter().record, try await desk.letter().record)
        let refusal = HandOutError.otherTicket(second.number, second.ticket)
        await #expect(throws: refusal) {
            try await desk.office.handOut(second.number, to: first.ticket, officer: "Lida")
        }
        let handed = try await desk.office.handOut(
            second.number,
            to: second.ticket,
            officer: "Lida"
        )
        #expect(handed.ticket == second.ticket)
        let call = try await desk.office.ticketCall(second.ticket)
        #expect(call?.standing == .collected(at: desk.clock.now))
        #expect(try await desk.office.ticketCall(first.ticket)?.standing == .waiting)
    }

    @Test("a ticket called again stays with its desk unless another one calls it")
    func sameDesk() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        let office = desk.office
        _ = try await office.callNext(to: CallingDesk(number: 2), officer: "Lida")
        #expect(try await office.callAgain(nil, officer: "Lida").desk?.number == 2)
        let moved = try await office.callAgain(nil, to: CallingDesk(number: 7), officer: "Lida")
        #expect(moved.desk?.number == 7)
        #expect(try await office.callBoard().now?.desk?.number == 7)
    }

    @Test("a ticket is not called again before it was called, or when no one waits for it")
    func notAgain() async throws {
        let desk = try await Desk()
        await #expect(throws: HandOutError.nobodyCalled) {
            try await desk.office.callAgain(nil, officer: "Lida")
        }
        let ticket = try await desk.letter().record.ticket
        await #expect(throws: HandOutError.neverCalled(ticket)) {
            try await desk.office.callAgain(ticket, officer: "Lida")
        }
        let unknown = Ticket(number: 999)
        await #expect(throws: HandOutError.unknownTicket(unknown)) {
            try await desk.office.callAgain(unknown, officer: "Lida")
        }
        await #expect(throws: HandOutError.officerMissing) {
            try await desk.office.callNext(officer: "")
        }
    }
}

@Suite("Handing letters out")
struct HandOutTests {
    @Test("a letter is handed out once")
    func once() async throws {
        let desk = try await Desk()
        let number = try await desk.letter().record.number
        let handed = try await desk.office.handOut(number, officer: "Lida")
        #expect(handed.handedOutAt == desk.clock.now)
        desk.clock.advance(seconds: 60)
        let refusal = HandOutError.alreadyHandedOut(number, at: DeskClock.morning)
        await #expect(throws: refusal) { try await desk.office.handOut(number, officer: "Lida") }
        await #expect(throws: HandOutError.nobodyWaiting) {
            try await desk.office.callNext(officer: "Lida")
        }
    }

    @Test("only a letter that holds is handed out")
    func onlyValid() async throws {
        let desk = try await Desk()
        let revoked = try await desk.letter().record.number
        _ = try await desk.office.changeStatus(
            of: revoked,
            to: .revoked,
            reason: "issued-in-error",
            officer: "Omid",
            second: "Nasim"
        )
        await #expect(throws: HandOutError.notValid(revoked, .revoked)) {
            try await desk.office.handOut(revoked, officer: "Lida")
        }
        let late = try await desk.letter().record
        desk.clock.advance(days: 3)
        await #expect(throws: HandOutError.expired(late.number, since: late.expires)) {
            try await desk.office.handOut(late.number, officer: "Lida")
        }
        let unknown = LetterNumber(office: desk.office.code, randomBytes: [1, 2, 3, 4, 5])
        await #expect(throws: HandOutError.unknownLetter(unknown)) {
            try await desk.office.handOut(unknown, officer: "Lida")
        }
    }

    @Test(
        "when the disk fails the letter is in somebody's hand or it is not, never twice",
        arguments: [false, true]
    )
    func fault(kept: Bool) async throws {
        let desk = try await Desk()
        let number = try await desk.letter().record.number
        let failing = desk.failing(Fault(.handOut, kept: kept))
        await #expect(throws: HandOutError.records(.cannotWrite(code: 5))) {
            try await failing.office.handOut(number, officer: "Lida")
        }
        if kept {
            let refusal = HandOutError.alreadyHandedOut(number, at: DeskClock.morning)
            await #expect(throws: refusal) {
                try await desk.office.handOut(number, officer: "Lida")
            }
        } else {
            _ = try await desk.office.handOut(number, officer: "Lida")
        }
    }
}
