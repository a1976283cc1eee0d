import AmanLetter
import AmanOffice
import AmanTexts
import HTTPTypes
import Testing

@testable import AmanWeb

/// A list of names in a hand that it should not be in: what the register answers to it.
@Suite("The hunter's drill")
struct HunterDrillTests {
    /// An office with so many people, each of them compared with the others.
    private func office(
        of count: Int,
        programme: (inout Programme) -> Void = { _ in }
    ) async throws -> StaffedSite {
        let staffed = try await StaffedSite(programme: programme)
        for number in 0..<count {
            try await staffed.office.register("Ahmad \(letters(number))") { $0.birthYear = 1980 }
        }
        _ = try await staffed.office.office.screenUnscreened { _ in }
        return staffed
    }

    /// What of an answer could tell one name from another: all but the ticket and the counts.
    private func telling(_ answer: Answered) -> String {
        let said = answer.text.filter { !$0.isNumber && $0 != "," }
        let location = answer.headers[.location]?.filter { !$0.isNumber } ?? ""
        return "\(answer.status) \(location) \(said)"
    }

    @Test("a registrar with a thousand names learns nothing: not by words, status code or length")
    func registrar() async throws {
        let staffed = try await office(of: 40)
        let browser = try await staffed.browser("farid", [.registrar])
        let before = try await staffed.auditCount()
        var (answers, pages, lengths): (Set<String>, Set<String>, Set<Int>) = ([], [], [])
        for number in 0..<1_000 {
            // Every twenty-fifth is a person who sought protection here.
            let isWanted = number.isMultiple(of: 25)
            let name = isWanted ? "Ahmad \(letters(number / 25))" : "Gholam \(letters(number))"
            let answer = try await browser.post(
                "/desk",
                [
                    ("province", "AF-KDZ"), ("fullName", name), ("fatherName", "Mirwais"),
                    ("birthYear", "1980"), ("secondName", "احمد شهیدی"),
                ]
            )
            #expect(answer.status == 303)
            answers.insert(telling(answer))
            guard isWanted || number.isMultiple(of: 10) else { continue }
            let address = try #require(answer.headers[.location])
            let page = try await browser.get(address)
            #expect(page.status == 200)
            pages.insert(telling(page))
            let digits = page.text.count { $0.isNumber || $0 == "," }
            lengths.insert(page.text.utf8.count - digits)
        }
        #expect(answers.count == 1 && pages.count == 1 && lengths.count == 1)
        try await othersStayUnknown(staffed, browser, pages)
        let acts = try await staffed.office.audit().dropFirst(before).map(\.act)
        #expect(Set(acts) == [.apply])
    }

    /// The comparisons that follow change nothing, and tickets of others are as those of no one.
    private func othersStayUnknown(
        _ staffed: StaffedSite,
        _ browser: StaffBrowser,
        _ pages: Set<String>
    ) async throws {
        _ = try await staffed.office.office.screenUnscreened { _ in }
        let (wanted, free) = (
            try await browser.get("/desk/ticket/41"), try await browser.get("/desk/ticket/42")
        )
        #expect(telling(wanted) == telling(free) && pages == [telling(free)])
        for address in ["/desk/ticket/", "/desk/slip/"] {
            let none = try await browser.get(address + "99999")
            for ticket in [1, 7, 40] {
                let other = try await browser.get(address + "\(ticket)")
                #expect(other.status == 404 && telling(other) == telling(none))
            }
        }
    }

    @Test("a kiosk's token with a list of names learns nothing either")
    func kiosk() async throws {
        let staffed = try await office(of: 10)
        let member = try await staffed.member("farid", [.registrar])
        let token = try await staffed.token(member, [.apply])
        var answers: Set<String> = []
        for number in 0..<20 {
            let name = number < 10 ? "Ahmad \(letters(number))" : "Gholam \(letters(number))"
            let body = """
                {"province":"AF-KDZ","fullName":"\(name)","fatherName":"Mirwais","birthYear":1980}
                """
            let answer = try await staffed.call(
                "/applications",
                token,
                post: body,
                key: "drill-\(1_000 + number)"
            )
            #expect(answer.status == 201)
            let read = try await staffed.call("/applications/\(11 + number)", token)
            answers.formUnion([telling(answer), telling(read)])
        }
        #expect(answers.count == 2)
        let none = try await staffed.call("/applications/999", token)
        for ticket in 1...10 {
            let other = try await staffed.call("/applications/\(ticket)", token)
            #expect(other.status == 404 && other.text == none.text)
        }
    }

    @Test("a reviewer learns at most the day's quota, and the auditor's page names them at once")
    func reviewer() async throws {
        let staffed = try await office(of: 60) {
            $0.quotas.openingsPerDay = 5
            $0.quotas.screeningsPerDay = 5
            $0.quotas.looksPerDay = 40
        }
        let hunter = try await staffed.browser("laila", [.reviewer])
        let honest = try await staffed.browser("karima", [.reviewer])
        for ticket in 1...3 {
            let opened = try await honest.post("/review/case/\(ticket)", [("reason", "decide")])
            #expect(opened.status == 200)
            let found = try await staffed.office.reviewCase(ticket)
            let vote = [("outcome", "grant"), ("seen", found.version.description)]
            #expect(try await honest.post("/review/case/\(ticket)/decide", vote).status == 303)
        }
        let (shown, named) = try await hunt(hunter)
        #expect(shown == 40 && named == 5)
        // The member's desks and letters draw on the same quota.
        let member = try #require(
            try await staffed.people.staff().first { $0.signInName.text == "laila" }
        )
        let token = try await staffed.token(member, [.review], desk: "review-1")
        for path in ["/applications/41/hits", "/applications/41", "/applications?after=40"] {
            let answer = try await staffed.call(path, token)
            #expect(answer.status == 429 && answer.text.contains("quota-reached"))
        }
        staffed.pass(1_800)
        let auditor = try await staffed.browser("omid", [.monitor])
        let page = try await auditor.get("/audit/unusual").text
        let rows = page.components(splitBy: "<tr>")
        let row = try #require(rows.first { $0.contains("Officer laila") })
        for sign in ["daily limit used up", "one ticket after the other", "did nothing on most"] {
            #expect(row.contains(sign))
        }
        #expect(rows.first { $0.contains("Officer karima") }?.contains("daily limit") == false)
        #expect(!page.contains("Ahmad"))
        let colleague = try await staffed.browser("daud", [.reviewer])
        #expect(try await colleague.get("/audit/unusual").status == 403)
    }

    /// Goes through all tickets: how many states and how many names it learns.
    private func hunt(_ hunter: StaffBrowser) async throws -> (shown: Int, named: Int) {
        var (shown, named) = (0, 0)
        for ticket in 1...60 {
            let closed = try await hunter.get("/review/case/\(ticket)")
            if closed.status == 200 { shown += 1 } else { #expect(closed.status == 429) }
            let opened = try await hunter.post("/review/case/\(ticket)", [("reason", "decide")])
            #expect(opened.status == 200 || opened.status == 429)
            if opened.text.contains("Ahmad \(letters(ticket - 1))") { named += 1 }
        }
        return (shown, named)
    }

    @Test("no quota ever stops an application from being stored")
    func registeringHasNoQuota() async throws {
        let staffed = try await office(of: 3) {
            $0.quotas.openingsPerDay = 1
            $0.quotas.screeningsPerDay = 1
            $0.quotas.looksPerDay = 1
        }
        let browser = try await staffed.browser("zahra", [.exchangeDesk])
        #expect(try await browser.get("/call/ticket/1").status == 404)
        #expect(try await browser.get("/call/ticket/2").status == 429)
        let fields = [("province", "AF-KDZ"), ("secondName", "احمد شهیدی")]
        let answer = try await browser.post("/desk", fields)
        #expect(answer.status == 303)
        let address = try #require(answer.headers[.location])
        #expect(try await browser.get(address).status == 200)
    }

    @Test("an act that fails is a look: why it failed says something of the ticket")
    func failedActs() async throws {
        let staffed = try await office(of: 2)
        let browser = try await staffed.browser("zahra", [.caller])
        _ = try await browser.post("/call/again", [("seen", "2-1-0")])
        _ = try await browser.post("/call/find", [("ticket", "1")])
        let looks = try await staffed.office.audit(.look)
        #expect(looks.map(\.subject) == ["2", "1"])
        #expect(looks.allSatisfy { $0.officer == "Officer zahra" && $0.reason == nil })
        // The address of one's own page does not show what another desk did.
        let letter = try await staffed.office.letter()
        let ticket = letter.record.ticket.number
        _ = try await staffed.office.office.callNext(officer: "Lida")
        let page = try await browser.get("/call?done=\(ticket)")
        let other = try await browser.get("/call?done=99")
        // The links to the other languages repeat the address, whatever it asks.
        #expect(page.text.replacing("done=\(ticket)", with: "done=99") == other.text)
        #expect(try await staffed.office.audit(.look).count == 2)
    }
}
