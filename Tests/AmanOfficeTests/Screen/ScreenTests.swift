import AmanLetter
import Testing

@testable import AmanOffice

@Suite("Has this person applied before?")
struct ScreenTests {
    @Test("the same person in another script and spelling, with the father's name, is a hit")
    func acrossScripts() throws {
        let before = kept(request(second: "محمد رحیم نوری", father: "Abdul Qadir", born: 1366))
        let now = request(name: "Mohammed Rahim Noori", father: "Abdulqader", born: 1988)
        let hits = found(now, [before])
        #expect(hits.map(\.application) == [before.application])
        let reasons = hits.first?.reasons ?? []
        #expect(reasons.contains(.nameSoundsAlike))
        #expect(reasons.contains(.fatherSoundsAlike))
        #expect(reasons.contains(.nearBirthYear))
    }

    @Test("compound names in any order are one name")
    func anyOrder() {
        let before = kept(request(name: "Ali Mohammad", father: "Karim"))
        #expect(found(request(second: "محمد علی", father: "Kareem"), [before]).count == 1)
    }

    @Test("the number of a paper joins records whose names do not")
    func paper() {
        let before = kept(
            request(name: "Zia") { $0.person.identityPaper = "Tazkira ۱۴۰۰-۰۱-۲۳۴۵۶" }
        )
        let now = request(name: "Noor") { $0.person.identityPaper = "tazkira 1400 01 23456" }
        #expect(found(now, [before]).first?.reasons == [.samePaper, .sameProvince])
    }

    @Test("a frequent name alone finds no one: two facts are needed")
    func oneFact() {
        let name = request(name: "Mohammad")
        #expect(matchKeys(of: name.person, province: "AF-KDZ").isEmpty)
        let before = kept(request(name: "Mohammad Karimi", father: "Ahmad", born: 1990))
        #expect(found(name, [before]).isEmpty)
    }

    @Test("father and son with one name are distinguished by father and year")
    func fatherAndSon() {
        let father = kept(request(name: "Ahmad Karimi", father: "Zaman", born: 1955))
        let son = request(name: "Ahmad Karimi", father: "Ahmad", born: 1985)
        #expect(found(son, [father]).isEmpty)
    }

    @Test("keys never hold one fact alone, and stay few")
    func keyShape() {
        let full = request(
            name: "Abdul Rahman Mohammad Zai",
            second: "عبدالرحمن محمدزی",
            father: "Ghulam Haidar",
            born: 1990
        ) { $0.person.identityPaper = "12345678" }
        let keys = matchKeys(of: full.person, province: "AF-KDZ")
        #expect(!keys.isEmpty)
        #expect(keys.count <= 40)
        for key in keys { #expect(key.text.hasPrefix("paper|") || key.text.contains("+")) }
        #expect(!"\(keys)".contains("rhmn"))
    }

    @Test("a year more or less is looked for, but kept only once")
    func tolerance() {
        let person = request(name: "Zia", born: 1990).person
        #expect(matchKeys(of: person, province: "AF-KDZ").count == 1)
        #expect(matchKeys(of: person, province: "AF-KDZ", yearTolerance: 1).count == 3)
    }

    @Test("hits are few and the best come first")
    func best() {
        let people = (0..<20).map { index in
            kept(
                request(name: "Ahmad Karimi", father: index == 7 ? "Zaman" : nil, born: 1990),
                index
            )
        }
        let hits = found(request(name: "Ahmad Karimi", father: "Zaman", born: 1990), people)
        #expect(hits.count == 5)
        #expect(hits.first?.ticket.number == 7)
    }

    @Test("of an erased record only the question is left")
    func erased() {
        var record = kept(request(name: "Ahmad Karimi", born: 1990))
        record.person = nil
        let now = request(name: "Ahmad Karimi", born: 1990)
        let hits = screeningHits(for: now.person, province: "AF-KDZ", among: [record])
        #expect(hits.map(\.reasons) == [[.erasedRecord]])
    }

    /// What Screen finds among records, as the records would find them: by a shared key.
    private func found(_ now: ApplyRequest, _ before: [Candidate]) -> [ScreeningHit] {
        guard let now = try? checked(now) else { return [] }
        let keys = Set(searchedMatchKeys(of: now.person, province: now.homeProvince).joined())
        let sharing = before.filter { record in
            let person = record.person ?? Person()
            return !keys.isDisjoint(with: matchKeys(of: person, province: record.homeProvince))
        }
        return screeningHits(for: now.person, province: now.homeProvince, among: sharing)
    }

    private func kept(_ request: ApplyRequest, _ ticket: Int = 1) -> Candidate {
        let application = application(.received, ticket)
        return Candidate(
            application: application.id,
            ticket: application.ticket,
            state: application.state,
            homeProvince: application.homeProvince,
            person: (try? checked(request))?.person ?? Person()
        )
    }
}

/// An application of Herat in a state.
func application(_ state: ApplicationState, _ ticket: Int = 1) -> Application {
    Application(
        id: ApplicationID(text: "000000000\(ticket % 10)"),
        ticket: Ticket(number: ticket),
        office: herat,
        homeProvince: "AF-KDZ",
        channel: .inPerson,
        state: state,
        receivedAt: monday,
        changedAt: monday,
        referredTo: nil,
        replaces: nil,
        letter: nil
    )
}

let herat = officeCode("HER")

/// An office code that is known to be one.
func officeCode(_ text: String) -> OfficeCode {
    guard let code = try? OfficeCode(text) else { preconditionFailure("\(text) is no office code") }
    return code
}
