import AmanLetter
import AmanNames
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
        #expect(
            found(now, [before]).first?.reasons == [.samePaper, .otherName, .sameProvince]
        )
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
        ) { $0.person.identityPaper = "31415926" }
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
                index + 1
            )
        }
        let hits = found(request(name: "Ahmad Karimi", father: "Zaman", born: 1990), people)
        #expect(hits.count == 5)
        #expect(hits.first?.ticket.number == 8)
    }

    @Test("of an erased record only the question is left")
    func erased() {
        var record = kept(request(name: "Ahmad Karimi", born: 1990))
        record.person = nil
        #expect(ScreeningHit(erased: record).reasons == [.erasedRecord])
    }

    @Test("what speaks for one person and what against is said, and how much each counts")
    func weights() {
        let before = kept(request(name: "Zalmai Stanikzai", father: "Karim", born: 1980))
        let now = request(name: "Zalmay Stanekzay", father: "Kareem", born: 1981)
        let weighed = found(now, [before]).first?.weighed ?? []
        let counts = Dictionary(uniqueKeysWithValues: weighed.map { ($0.reason, $0.bits) })
        #expect(counts[.nameSoundsAlike].map { $0 > 8 } == true)
        #expect(counts[.fatherSoundsAlike].map { $0 > 2 } == true)
        #expect(counts[.nearBirthYear].map { $0 > 0 } == true)
    }

}

/// A record as it is stored under a ticket.
func kept(_ request: ApplyRequest, _ ticket: Int = 1) -> Candidate {
    let application = application(.received, ticket)
    return Candidate(
        application: application.id,
        ticket: application.ticket,
        state: application.state,
        homeProvince: application.homeProvince,
        person: (try? checked(request))?.person ?? Person()
    )
}

/// What is found among records that are all in the index.
func found(_ now: ApplyRequest, _ before: [Candidate]) -> [ScreeningHit] {
    guard let now = try? checked(now) else { return [] }
    var index = NameIndex(common: KnownNames.common)
    for candidate in before {
        guard let person = candidate.person else { continue }
        index.insert(
            NamedPerson(person, province: candidate.homeProvince),
            ticket: UInt32(candidate.ticket.number),
            version: 0
        )
    }
    var search = NameSearch(.builtIn)
    let asked = NamedPerson(now.person, province: now.homeProvince)
    return search.hits(for: asked, in: index, limit: screeningHitCountMax).compactMap { hit in
        before.first { $0.ticket.number == Int(hit.ticket) }
            .map { ScreeningHit($0, hit.evidence, to: now.person) }
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
