import AmanLetter
import AmanOffice
import AmanVerdict
import Synchronization

@testable import AmanWeb

/// A queue of three letters in memory, called in order.
final class CallsInMemory: Sendable {
    fileprivate struct State {
        var places: [QueuePlace] = []
        var collected: [Int] = []
        var called: [Int] = []
        var desks: [Int?] = []
        var opened: [String] = []
    }

    private let state: Mutex<State>

    init() {
        let places = (1...3).map { ticket in
            QueuePlace(
                ticket: Ticket(number: ticket),
                application: ApplicationID(text: "0123456789"),
                letter: Self.number(of: ticket),
                calls: 0,
                lastCalledAt: nil,
                noShow: false
            )
        }
        state = Mutex(State(places: places))
    }

    var called: [Int] { state.withLock { $0.called } }
    var desks: [Int?] { state.withLock { $0.desks } }
    var handedOut: [Int] { state.withLock { $0.collected } }
    var opened: [String] { state.withLock { $0.opened } }

    static func number(of ticket: Int) -> LetterNumber {
        guard let office = try? OfficeCode("HER") else { preconditionFailure("a good code") }
        return LetterNumber(office: office, randomBytes: [UInt8(ticket), 2, 3, 4, 5])
    }

    var tools: CallTools {
        CallTools(
            console: { _ in self.state.withLock { $0.console } },
            ticket: { ticket in self.state.withLock { $0.call(of: ticket) } },
            next: { desk, seen, _ in try self.state.withLock { try $0.next(desk, seen) } },
            again: { seen, desk, _ in
                try self.state.withLock { state in
                    let place = try state.place(seen)
                    return state.call(place, desk)
                }
            },
            noShow: { seen, _ in
                try self.state.withLock { state in
                    let place = try state.place(seen)
                    let rule = try sampleCounter().programme.collection
                    state.places[place] = try planNoShow(state.places[place], rule)
                    return state.places[place]
                }
            },
            handOut: { number, ticket, _ in
                try self.state.withLock { try $0.handOut(number, ticket) }
            },
            open: { ticket, officer in
                self.state.withLock { $0.opened.append("\(ticket) by \(officer)") }
                var person = Person()
                person.secondName = "احمد شهیدی"
                let application = try sampleApplication(ticket: ticket.number)
                return OpenedApplication(application: application, person: person)
            }
        )
    }
}

extension CallsInMemory.State {
    fileprivate var console: CallConsole {
        let calls = places.filter { $0.lastCalledAt != nil }.reversed()
            .map { call(of: $0.ticket) }.compactMap { $0 }
        return CallConsole(open: calls.filter { $0.standing == .called }, last: calls)
    }

    fileprivate func call(of ticket: Ticket) -> TicketCall? {
        places.first { $0.ticket == ticket }.map { place in
            TicketCall(
                ticket: ticket,
                desk: place.desk,
                calls: place.calls,
                calledAt: place.lastCalledAt,
                standing: collected.contains(ticket.number)
                    ? .collected(at: sampleNow)
                    : place.noShow ? .noShow : place.calls == 0 ? .waiting : .called
            )
        }
    }

    fileprivate func place(_ seen: CallMark) throws -> Int {
        guard let place = places.firstIndex(where: { $0.ticket == seen.ticket }) else {
            throw HandOutError.unknownTicket(seen.ticket)
        }
        guard CallMark(places[place]) == seen else { throw HandOutError.movedOn(seen.ticket) }
        return place
    }

    fileprivate mutating func call(_ place: Int, _ desk: CallingDesk?) -> QueuePlace {
        places[place] = planCall(places[place], to: desk, at: sampleNow)
        called.append(places[place].ticket.number)
        desks.append(desk?.number)
        return places[place]
    }

    fileprivate mutating func next(_ desk: CallingDesk?, _ seen: CallMark?) throws -> QueuePlace {
        let newest = console.last.first
        guard newest.map({ CallMark($0) }) == seen else {
            throw HandOutError.movedOn(newest?.ticket)
        }
        let next = places.firstIndex { $0.calls == 0 && !$0.noShow }
        guard let next else { throw HandOutError.nobodyWaiting }
        return call(next, desk)
    }

    fileprivate mutating func handOut(
        _ number: LetterNumber,
        _ ticket: Ticket
    ) throws -> LetterRecord {
        guard let place = places.first(where: { $0.letter == number }) else {
            throw HandOutError.unknownLetter(number)
        }
        guard place.ticket == ticket else { throw HandOutError.otherTicket(number, place.ticket) }
        guard !collected.contains(ticket.number) else {
            throw HandOutError.alreadyHandedOut(number, at: sampleNow)
        }
        collected.append(ticket.number)
        return LetterRecord(
            number: number,
            application: place.application,
            ticket: ticket,
            digest: [UInt8](repeating: 1, count: 32),
            kind: .transit,
            fromProvince: nil,
            toProvince: nil,
            issuedAt: sampleNow,
            notBefore: sampleNow,
            expires: sampleNow.adding(days: 3),
            statusIndex: 1,
            status: .valid,
            leafIndex: 1,
            replaces: nil,
            handedOutAt: sampleNow
        )
    }
}
