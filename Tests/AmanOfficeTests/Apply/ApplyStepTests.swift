import AmanLetter
import AmanOffice
import AmanRecords
import Testing

@Suite("Applying at the desk")
struct ApplyStepTests {
    @Test("gives tickets in the order people come, and takes their word for everything")
    func tickets() async throws {
        let desk = try await Desk()
        for number in 1...3 {
            let taken = try await desk.office.apply(request(), officer: "Sharifa")
            #expect(taken.ticket.number == number)
            #expect(taken.state == .received)
            #expect(try await desk.office.screenAgain(taken.id).isEmpty)
        }
    }

    @Test("the same person again, in another script, is a question and not a refusal")
    func again() async throws {
        let desk = try await Desk()
        let before = try await desk.office.apply(
            request(second: "محمد رحیم نوری", father: "Abdul Qadir", born: 1366),
            officer: "Sharifa"
        )
        _ = try await desk.office.screenAgain(before.id)
        let now = try await desk.office.apply(
            request(name: "Muhammed Raheem Noori", father: "Abdulqader", born: 1988),
            officer: "Sharifa"
        )
        #expect(now.state == .received)
        let hits = try await desk.office.screen(now.id)
        #expect(hits.map(\.application) == [before.id])
    }

    @Test("an application that a later one resembles is among the reviewers' hits as well")
    func both() async throws {
        let desk = try await Desk()
        let person = request(name: "Muhammed Raheem Noori", father: "Abdulqader", born: 1988)
        let before = try await desk.office.apply(person, officer: "Sharifa")
        #expect(try await desk.office.screenAgain(before.id).isEmpty)
        let now = try await desk.office.apply(person, officer: "Sharifa")
        #expect(try await desk.hits().isEmpty)
        _ = try await desk.office.screenAgain(now.id)
        #expect(try await desk.hits() == [before.ticket, now.ticket])
    }

    @Test("a failed comparison delays no ticket, and is repeated later")
    func ticketFirst() async throws {
        let desk = try await Desk()
        let person = request(name: "Muhammed Raheem Noori", father: "Abdulqader", born: 1988)
        let before = try await desk.office.apply(person, officer: "Sharifa")
        let failing = desk.failing(Fault(.screening, kept: false))
        let now = try await failing.office.apply(person, officer: "Sharifa")
        #expect(now.ticket.number == before.ticket.number + 1)
        let tried = try await failing.office.screenUnscreened { _ in }
        #expect(tried.screened == 1 && tried.failed == 1)
        #expect(tried.firstFailure == .records(.cannotWrite(code: 5)))
        let again = try await failing.office.screenUnscreened { _ in }
        #expect(again == ScreeningTally(screened: 1, withHits: 1))
        #expect(try await desk.hits() == [before.ticket, now.ticket])
    }

    @Test("a stopped server compares no further, and continues at its next start")
    func stopped() async throws {
        let desk = try await Desk()
        _ = try await desk.office.apply(request(name: "Zia Noori"), officer: "Sharifa")
        let office = desk.office
        let stopped = try await withThrowingTaskGroup(of: ScreeningTally.self) { group in
            group.cancelAll()
            group.addTask { try await office.screenUnscreened { _ in } }
            return try await group.next()
        }
        #expect(stopped == ScreeningTally())
        #expect(try await office.screenUnscreened { _ in } == ScreeningTally(screened: 1))
    }

    @Test("a corrected application is in the reviewers' list with its present hits")
    func corrected() async throws {
        let desk = try await Desk()
        let before = request(name: "Ahmad Shahidi", father: "Mirwais", born: 1990)
        let first = try await desk.office.apply(before, officer: "Sharifa")
        _ = try await desk.office.screenAgain(first.id)
        let nameless = request(father: "Mirwais")
        let corrected = try await desk.office.apply(nameless, officer: "Sharifa")
        _ = try await desk.office.screenAgain(corrected.id)
        #expect(try await desk.hits().isEmpty)
        var correction = Correction()
        correction.person.fullName = "Ahmad Shahidi"
        _ = try await desk.office.correct(
            corrected.id,
            correction,
            because: .mistyped,
            remark: "name missing",
            officer: "Sharifa",
            seen: nil
        )
        let found = try await desk.office.screenAgain(corrected.id)
        #expect(found.map(\.application) == [first.id])
        #expect(try await desk.hits() == [first.ticket, corrected.ticket])
        correction.person.fullName = "Zalmai Popal"
        _ = try await desk.office.correct(
            corrected.id,
            correction,
            because: .mistyped,
            remark: "wrong name",
            officer: "Sharifa",
            seen: nil
        )
        #expect(try await desk.office.screenUnscreened { _ in } == ScreeningTally(screened: 1))
        // The first keeps its place until its case is opened: no one is dropped from the list
        // because another record was changed.
        #expect(try await desk.hits() == [first.ticket])
    }

    @Test("of six who are alike each is shown five others, never itself")
    func others() async throws {
        let desk = try await Desk()
        let person = request(name: "Ahmad Shahidi", father: "Mirwais", born: 1990)
        var taken: [ApplicationID] = []
        for _ in 0..<6 {
            taken.append(try await desk.office.apply(person, officer: "S").id)
        }
        let compared = try await desk.office.screenUnscreened { _ in }
        #expect(compared == ScreeningTally(screened: 6, withHits: 6))
        for own in taken {
            let hits = try await desk.office.screen(own).map(\.application)
            #expect(Set(hits) == Set(taken).subtracting([own]))
        }
    }

    @Test("an imported list is compared with all applications, and with itself")
    func imported() async throws {
        let desk = try await Desk()
        let person = request(name: "Muhammed Raheem Noori", father: "Abdulqader", born: 1988)
        let before = try await desk.office.apply(person, officer: "Sharifa")
        _ = try await desk.office.screenAgain(before.id)
        let file = """
            province,full_name,father_name,birth_year,reference
            AF-HER,Mohammed Rahim Nuri,Abdul Qadir,1988,1
            AF-HER,Zalmai Popal,Gul Agha,1991,2
            AF-HER,Zalmay Popal,Gulagha,1991,3
            AF-HER,Karima Sultani,Hashim,1979,4
            """
        let list = Array(file.utf8)
        let taken = try await desk.office.importApplications(list, officer: "A") { _ in }
        let tickets = taken.accepted.map(\.ticket)
        try #require(tickets.count == 4)
        #expect(try await desk.hits().isEmpty)
        let compared = try await desk.office.screenUnscreened { _ in }
        #expect(compared == ScreeningTally(screened: 4, withHits: 3))
        #expect(try await desk.hits() == [before.ticket] + tickets.prefix(3))
        #expect(try await desk.office.screenUnscreened { _ in } == ScreeningTally())
    }

    @Test("unreadable records do not count as no hits")
    func cannotTell() async throws {
        let desk = try await Desk()
        let person = request(name: "Muhammed Raheem Noori", father: "Abdulqader", born: 1988)
        let kept = try await desk.office.apply(person, officer: "Sharifa")
        let failing = desk.failing(Fault(.screening, kept: false))
        await #expect(throws: ApplyError.records(.cannotWrite(code: 5))) {
            try await failing.office.screenIfKept(kept.id)
        }
        #expect(try await failing.office.screenIfKept(kept.id).isEmpty)
    }

    @Test("an application that could not be compared is found by later ones all the same")
    func foundAnyway() async throws {
        let desk = try await Desk()
        let person = request(name: "Muhammed Raheem Noori", father: "Abdulqader", born: 1988)
        let before = try await desk.office.apply(person, officer: "Sharifa")
        let failing = desk.failing(Fault(.screening, kept: false))
        await #expect(throws: ApplyError.records(.cannotWrite(code: 5))) {
            try await failing.office.screenAgain(before.id)
        }
        let now = try await desk.office.apply(person, officer: "Sharifa")
        let hits = try await desk.office.screenAgain(now.id)
        #expect(hits.map(\.application) == [before.id])
    }

    @Test("a letter made before the comparison does not hide its holder from later ones")
    func issuedFirst() async throws {
        let desk = try await Desk()
        let person = request(
            "AF-HER",
            name: "Muhammed Raheem Noori",
            father: "Abdulqader",
            born: 1988
        )
        let before = try await desk.office.apply(person, officer: "Sharifa")
        _ = try await desk.office.decide(before.id, .grant, officer: "Omid", seen: nil)
        _ = try await desk.office.issue(before.id, officer: "Omid")
        #expect(try await desk.office.screenUnscreened { _ in } == ScreeningTally(screened: 1))
        let now = try await desk.office.apply(person, officer: "Sharifa")
        let hits = try await desk.office.screenAgain(now.id)
        #expect(hits.map(\.application) == [before.id])
    }

    @Test("keeps the person as it was tidied")
    func kept() async throws {
        let desk = try await Desk()
        let said = request("AF-HER", second: " كريمه\u{200F}  نوري ", born: 1366)
        let taken = try await desk.office.apply(said, officer: "Sharifa")
        let opened = try await desk.records.openedApplication(taken.id)
        #expect(opened?.person.secondName == "كريمه نوري")
        #expect(opened?.person.birthYear == 1987)
        #expect(opened?.application == taken)
    }

    @Test("leaves an entry in the audit with the handle and no name")
    func audit() async throws {
        let desk = try await Desk()
        let taken = try await desk.office.apply(request(name: "Karima Noori"), officer: "Sharifa")
        let entries = try await desk.records.auditEntries(from: 0, limit: 100).map(\.entry)
        #expect(entries.last?.act == .apply)
        #expect(entries.last?.officer == "Sharifa")
        #expect(entries.last?.subject == AuditCode(taken.id))
        #expect(!"\(entries)".contains("Karima"))
    }

    @Test("a request with a mistake leaves nothing")
    func mistake() async throws {
        let desk = try await Desk()
        await #expect(throws: ApplyError.self) {
            try await desk.office.apply(request("AF-XXX"), officer: "Sharifa")
        }
        let kept = try await desk.records.applications(in: nil, after: nil, limit: 10)
        #expect(kept.isEmpty)
    }

    @Test("nothing is found under a handle that was never given")
    func unknown() async throws {
        let desk = try await Desk()
        await #expect(throws: ApplyError.notFound) {
            try await desk.office.screen(ApplicationID(text: "0000000000"))
        }
    }
}

extension Desk {
    /// Tickets in the reviewers' list of hits.
    fileprivate func hits() async throws -> [Ticket] {
        let filter = ReviewFilter(state: .received, onlyHits: true)
        return try await sqlite.reviewRows(filter, in: .longestWaiting, after: nil, limit: 50).map(
            \.application.ticket
        )
    }
}
