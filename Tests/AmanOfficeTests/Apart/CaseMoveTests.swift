import AmanLetter
import AmanOffice
import AmanSignature
import Testing

@Suite("A case moves to another office")
struct CaseMoveTests {
    /// Two offices that know each other, and a case of Herat's that was referred to Kunduz.
    private struct Apart {
        let herat: Desk
        let kunduz: Desk
        let ticket: Ticket

        init() async throws {
            herat = try await Desk()
            kunduz = try await herat.joined("KDZ")
            let key = try await kunduz.office.caseKeyFile()
            _ = try await herat.office.importCaseKey(key, officer: "Nasim")
            ticket = try await herat.referred("Ahmad Shahidi", to: kunduz.office.code)
        }
    }

    @Test("it gets a ticket of its own there, and says which ticket it had before")
    func moves() async throws {
        let apart = try await Apart()
        let sent = try await apart.herat.office.sendCase(apart.ticket, officer: "Nasim")
        #expect(sent.destination == apart.kunduz.office.code)
        #expect(sent.sentBefore == nil)
        _ = try await apart.kunduz.referred("Someone Before", to: apart.herat.office.code)
        let taken = try await apart.kunduz.office.takeCase(sent.bytes, officer: "Rahima")
        #expect(taken.isNew)
        #expect(taken.application.ticket == Ticket(number: 2))
        #expect("\(taken.from)" == "HER-1")
        #expect(taken.application.state == .received)
        let trail = try await apart.kunduz.office.caseTrail(of: taken.application)
        #expect(trail == [taken.from])
        let opened = try await apart.kunduz.office.open(
            taken.application.id,
            reason: .decide,
            officer: "Karim"
        )
        #expect(opened.person.fullName == "Ahmad Shahidi")
        #expect(opened.person.birthYear == 1990)
        let stored = try await apart.herat.office.sentCase(of: apart.ticket)
        #expect(stored?.office == apart.kunduz.office.code)
        #expect(try await apart.herat.records.application(ticket: apart.ticket)?.state == .referred)
    }

    @Test("taken twice, also from a second file of the same case, it is one application")
    func once() async throws {
        let apart = try await Apart()
        let first = try await apart.herat.office.sendCase(apart.ticket, officer: "Nasim")
        apart.herat.clock.advance(days: 20)
        let second = try await apart.herat.office.sendCase(apart.ticket, officer: "Nasim")
        #expect(second.sentBefore == DeskClock.morning)
        #expect(first.bytes != second.bytes)
        let taken = try await apart.kunduz.office.takeCase(first.bytes, officer: "Rahima")
        for file in [first, second, first] {
            let again = try await apart.kunduz.office.takeCase(file.bytes, officer: "Rahima")
            #expect(!again.isNew)
            #expect(again.application.ticket == taken.application.ticket)
        }
        let all = try await apart.kunduz.records.applications(in: nil, after: nil, limit: 9)
        #expect(all.count == 1)
    }

    @Test("a person who applied at both offices is shown to a reviewer there")
    func doubleApplication() async throws {
        let apart = try await Apart()
        _ = try await apart.kunduz.referred("Ahmad Shahidi", to: apart.herat.office.code)
        let sent = try await apart.herat.office.sendCase(apart.ticket, officer: "Nasim")
        let taken = try await apart.kunduz.office.takeCase(sent.bytes, officer: "Rahima")
        _ = try await apart.kunduz.office.screenAgain(taken.application.id)
        let opened = try await apart.kunduz.office.openCase(
            taken.application.id,
            reason: .decide,
            officer: "Karim"
        )
        #expect(opened.hits?.map(\.ticket) == [Ticket(number: 1)])
        #expect(taken.application.state == .received)
    }

    @Test("it may come back, and through a third office: the trail says each ticket")
    func trail() async throws {
        let apart = try await Apart()
        let sent = try await apart.herat.office.sendCase(apart.ticket, officer: "Nasim")
        let taken = try await apart.kunduz.office.takeCase(sent.bytes, officer: "Rahima")
        let key = try await apart.herat.office.caseKeyFile()
        _ = try await apart.kunduz.office.importCaseKey(key, officer: "Rahima")
        _ = try await apart.kunduz.office.decide(
            taken.application.id,
            .refer(apart.herat.office.code),
            officer: "Karim",
            seen: nil
        )
        let back = try await apart.kunduz.office.sendCase(
            taken.application.ticket,
            officer: "Karim"
        )
        let home = try await apart.herat.office.takeCase(back.bytes, officer: "Nasim")
        #expect(home.application.ticket == Ticket(number: 2))
        let trail = try await apart.herat.office.caseTrail(of: home.application)
        #expect(trail.map(\.description) == ["HER-1", "KDZ-1"])
    }

    @Test("only a referred case is sent, and only to an office whose key is here")
    func refusals() async throws {
        let apart = try await Apart()
        let (herat, kabul) = (apart.herat, try await apart.herat.joined("KBL", seed: 7))
        let granted = try await herat.granted()
        let ticket = try #require(try await herat.records.application(granted)?.ticket)
        await #expect(throws: MovedCaseError.notReferred(.granted)) {
            try await herat.office.sendCase(ticket, officer: "Nasim")
        }
        await #expect(throws: MovedCaseError.notFound) {
            try await herat.office.sendCase(Ticket(number: 99), officer: "Nasim")
        }
        let toKabul = try await herat.referred("Karim Wali", to: kabul.office.code)
        await #expect(throws: MovedCaseError.keyMissing(kabul.office.code)) {
            try await herat.office.sendCase(toKabul, officer: "Nasim")
        }
        await #expect(throws: MovedCaseError.officerMissing) {
            try await herat.office.sendCase(apart.ticket, officer: " ")
        }
    }

    @Test("another office cannot open it, and a changed byte is noticed")
    func sealed() async throws {
        let apart = try await Apart()
        let kabul = try await apart.herat.joined("KBL", seed: 7)
        let sent = try await apart.herat.office.sendCase(apart.ticket, officer: "Nasim")
        await #expect(throws: MovedCaseError.otherKey) {
            try await kabul.office.takeCase(sent.bytes, officer: "Rahima")
        }
        for place in [20, 60, sent.bytes.count - 1] {
            var changed = sent.bytes
            changed[place] ^= 1
            await #expect(throws: MovedCaseError.changed) {
                try await apart.kunduz.office.takeCase(changed, officer: "Rahima")
            }
        }
        await #expect(throws: MovedCaseError.file(.unreadable)) {
            try await apart.kunduz.office.takeCase(
                Array(sent.bytes.dropLast()),
                officer: "Rahima"
            )
        }
        #expect(
            try await apart.kunduz.records.applications(in: nil, after: nil, limit: 9).isEmpty
        )
    }

    @Test("it is taken for half a year, and not from a clock that is ahead")
    func times() async throws {
        let apart = try await Apart()
        let sent = try await apart.herat.office.sendCase(apart.ticket, officer: "Nasim")
        apart.herat.clock.advance(seconds: -86_401)
        await #expect(throws: MovedCaseError.fromTheFuture(DeskClock.morning)) {
            try await apart.kunduz.office.takeCase(sent.bytes, officer: "Rahima")
        }
        apart.herat.clock.advance(seconds: 86_401)
        apart.herat.clock.advance(days: MovedCase.daysMax)
        await #expect(throws: MovedCaseError.tooOld(DeskClock.morning)) {
            try await apart.kunduz.office.takeCase(sent.bytes, officer: "Rahima")
        }
        apart.herat.clock.advance(seconds: -1)
        let taken = try await apart.kunduz.office.takeCase(sent.bytes, officer: "Rahima")
        #expect(taken.isNew)
    }

    @Test("a case of an office that is distrusted since is not taken")
    func distrusted() async throws {
        let apart = try await Apart()
        let sent = try await apart.kunduz.sentTo(apart.herat)
        _ = try await apart.herat.office.distrustSigner(
            apart.kunduz.office.keys.signerID,
            since: DeskClock.morning
        )
        await #expect(throws: MovedCaseError.self) {
            try await apart.herat.office.takeCase(sent, officer: "Nasim")
        }
    }

    @Test("the audit has who sent and who took it, and no name of the person")
    func audit() async throws {
        let apart = try await Apart()
        let sent = try await apart.herat.office.sendCase(apart.ticket, officer: "Nasim")
        _ = try await apart.kunduz.office.takeCase(sent.bytes, officer: "Rahima")
        let here = try await apart.herat.records.auditEntries(from: 0, limit: 99).map(\.entry)
        let there = try await apart.kunduz.records.auditEntries(from: 0, limit: 99).map(\.entry)
        let note = try #require(here.last { $0.act == .sendCase })
        #expect(note.subject.text == "1")
        #expect(note.reason?.text == "to KDZ")
        #expect(here.contains { $0.act == .open && $0.reason?.text == "send" })
        #expect(there.last { $0.act == .takeCase }?.reason?.text == "from HER-1")
        for entry in here + there {
            #expect(!"\(entry)".contains("Shahidi"))
        }
    }

    @Test("the key for cases is signed once, and a stranger's is refused")
    func keys() async throws {
        let apart = try await Apart()
        let first = try await apart.kunduz.office.caseKeyFile()
        #expect(try await apart.kunduz.office.caseKeyFile() == first)
        #expect(try await apart.kunduz.restarted.office.caseKeyFile() == first)
        let again = try await apart.herat.office.importCaseKey(first, officer: "Nasim")
        #expect(!again.isNew)
        let stranger = try await Desk(seed: 99)
        let strange = try await stranger.office.caseKeyFile()
        await #expect(throws: MovedCaseError.statement(.unknownKey)) {
            try await apart.herat.office.importCaseKey(strange, officer: "Nasim")
        }
        await #expect(throws: MovedCaseError.self) {
            try await apart.kunduz.office.importCaseKey(first, officer: "Nasim")
        }
        #expect(
            apart.herat.records.caseKey.publicKey != apart.kunduz.records.caseKey.publicKey
        )
    }
}

extension Desk {
    /// Registers a person and refers the case; the answer is the ticket.
    func referred(_ name: String, to office: OfficeCode) async throws -> Ticket {
        var person = Person()
        person.fullName = name
        person.fatherName = "Mirwais"
        person.birthYear = 1990
        let request = ApplyRequest(homeProvince: "AF-KDZ", person: person)
        let application = try await self.office.apply(request, officer: "Sharifa")
        _ = try await self.office.decide(
            application.id,
            .refer(office),
            officer: "Nasim",
            seen: nil
        )
        return application.ticket
    }

    /// A case file for another office, whose key it gets first.
    func sentTo(_ other: Desk) async throws -> [UInt8] {
        let key = try await other.office.caseKeyFile()
        _ = try await office.importCaseKey(key, officer: "Nasim")
        let ticket = try await referred("Karim Wali", to: other.office.code)
        return try await office.sendCase(ticket, officer: "Nasim").bytes
    }
}
