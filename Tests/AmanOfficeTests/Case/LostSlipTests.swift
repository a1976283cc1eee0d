import AmanLetter
import TestSupport
import Testing

@testable import AmanOffice

@Suite("The ticket of a lost slip")
struct LostSlipTests {
    @Test("a name in either script and one fact more find the ticket, and no one else's")
    func found() async throws {
        let desk = try await office()
        let slips: [(LostSlip, LostSlipAnswer)] = [
            (LostSlip(name: "Ahmad Shahidi", father: "Mirwais"), .tickets([Ticket(number: 1)])),
            (LostSlip(name: "احمد شهیدی", year: "1369"), .tickets([Ticket(number: 1)])),
            (LostSlip(name: "Shahidi Ahmed", year: "1991"), .tickets([Ticket(number: 1)])),
            (
                LostSlip(name: "Ahmad Shahidi", year: "1369", calendar: .solarHijri),
                .tickets([Ticket(number: 1)])
            ),
            (LostSlip(name: "Latif", paper: "1400-0117-31415"), .tickets([Ticket(number: 2)])),
            (LostSlip(name: "Latif Wardak", father: "Mirwais"), .nothing),
            (LostSlip(name: "Ahmad Shahidi", father: "Mirwais", year: "1980"), .nothing),
            (LostSlip(name: "Ahmad Shahidi", year: "1990", province: "AF-HER"), .nothing),
            (LostSlip(name: "Karim", paper: "1400-0117-31415"), .nothing),
            (
                LostSlip(name: "Zia", father: "Omid", province: "AF-KDZ"),
                .tickets([Ticket(number: 3)])
            ),
            (LostSlip(name: "Ziya", father: "امید"), .tickets([Ticket(number: 3)])),
            (LostSlip(name: "Ahmadshahidi", year: "1990"), .tickets([Ticket(number: 1)])),
            (LostSlip(name: "Latif Vardak", father: "Kareem"), .tickets([Ticket(number: 2)])),
        ]
        for (slip, answer) in slips {
            let found = try await desk.office.find(slip, reason: .lost, officer: "Sharifa")
            #expect(found == answer, "\(slip.name)")
        }
        let entries = try await desk.records.auditEntries(from: 0, limit: 99).map(\.entry)
        let asked = entries.filter { $0.act == .findSlip }
        #expect(asked.count == slips.count && asked.allSatisfy { $0.subject.text == "slip" })
        #expect(asked.allSatisfy { $0.reason?.text == "lost" && $0.officer == "Sharifa" })
    }

    @Test(
        "a name alone, a fact alone, and what says nothing are not looked for, and count nothing",
        arguments: [
            LostSlip(name: "Ahmad Shahidi"), LostSlip(name: "", father: "Mirwais"),
            LostSlip(name: "unknown", father: "unknown"), LostSlip(name: "-", year: "1990"),
            LostSlip(name: "Ahmad Shahidi", father: "نامعلوم", paper: "0000000000"),
            LostSlip(name: "Ahmad Shahidi", province: "AF-KDZ"),
            LostSlip(name: "Ahmad Shahidi", year: "19a0"),
            LostSlip(name: "Ahmad Shahidi", year: "1369", calendar: .gregorian),
            LostSlip(name: String(repeating: "Ahmad ", count: 60), father: "Mirwais"),
        ]
    )
    func tooLittle(slip: LostSlip) async throws {
        let desk = try await Desk()
        await #expect(throws: LostSlipRefusal.self) {
            try await desk.office.find(slip, reason: .lost, officer: "Sharifa")
        }
        let entries = try await desk.records.auditEntries(from: 0, limit: 99).map(\.entry.act)
        #expect(!entries.contains(.findSlip))
    }

    @Test("more than three who fit are too many, and how many is not said")
    func tooMany() async throws {
        let desk = try await Desk()
        for year in 1980...1983 {
            let request = request(name: "Ahmad Shahidi", father: "Mirwais", born: year)
            _ = try await desk.office.apply(request, officer: "Sharifa")
        }
        let slip = LostSlip(name: "Ahmad Shahidi", father: "Mirwais")
        let found = try await desk.office.find(slip, reason: .stolen, officer: "Sharifa")
        #expect(found == .tooMany)
        let narrowed = LostSlip(name: "Ahmad Shahidi", father: "Mirwais", year: "1980")
        let two = try await desk.office.find(narrowed, reason: .stolen, officer: "Sharifa")
        #expect(two == .tickets([Ticket(number: 1), Ticket(number: 2)]))
    }

    @Test("twenty searches a day, each of which counts")
    func quota() async throws {
        let desk = try await office()
        let slip = LostSlip(name: "Nobody Here", father: "Omid")
        for _ in 0..<LostSlipLimits.searchesPerDay {
            _ = try await desk.office.find(slip, reason: .lost, officer: "Sharifa")
        }
        let refusal = LostSlipRefusal.open(.quotaReached(.findSlip, limit: 20))
        await #expect(throws: refusal) {
            try await desk.office.find(slip, reason: .lost, officer: "sharifa")
        }
        _ = try await desk.office.find(slip, reason: .lost, officer: "Karima")
        await #expect(throws: LostSlipRefusal.open(.reasonMissing)) {
            try await desk.office.find(slip, reason: .lost, officer: " ")
        }
    }

    /// Ahmad, Latif and Zia, just registered.
    private func office() async throws -> Desk {
        let desk = try await Desk()
        let people = [
            request(second: "احمد شهیدی", born: 1990) { $0.person.fatherSecondName = "میرویس" },
            request(name: "Latif Wardak", father: "Karim", born: 1977) {
                $0.person.identityPaper = "1400-0117-31415"
            },
            request(name: "Zia", father: "Omid", born: 1980),
        ]
        for request in people { _ = try await desk.office.apply(request, officer: "Sharifa") }
        return desk
    }
}
