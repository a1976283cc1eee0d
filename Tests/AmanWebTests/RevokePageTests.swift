import AmanLetter
import AmanOffice
import AmanVerdict
import HTTPTypes
import Synchronization
import Testing

@testable import AmanWeb

@Suite("Asking for a change of a letter, and approving it")
struct RevokePageTests {
    private let letter = "/revoke/letter/\(sampleNumber(1).text)"
    private let asked = [
        ("form", String(repeating: "0f", count: 16)), ("act", "revoke"), ("reason", "wrong-holder"),
        ("when", "later"), ("date", "2026-11-25"), ("time", "18:00"),
    ]

    @Test("what would be asked for is shown with its dates before it is, and asked once")
    func ask() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        let shown = try await browser.post(letter, asked)
        #expect(shown.status == 200 && staffed.revoking.wishes.isEmpty)
        for said in [
            "Wednesday 25 November 2026 · 4 Qaws 1405, 18:00", "For 7 days",
            "Wednesday 2 December 2026", "another person than its holder",
        ] {
            #expect(shown.text.contains(said), "\(said)")
        }
        for _ in 0..<2 {
            let kept = try await browser.post(letter, asked + [("confirmed", "yes")])
            #expect(kept.status == 303 && kept.headers[.location] == "/revoke/wish/1?lang=eng")
        }
        #expect(staffed.revoking.wishes.count == 1)
        // 18:00 in Kabul.
        #expect(staffed.revoking.wishes[0].effectiveAt?.rfc3339 == "2026-11-25T13:30:00Z")
        let page = try await browser.get("/revoke/wish/1").text
        #expect(page.contains("somebody else has to approve it"))
        #expect(!page.contains("/approve") && page.contains("/take-back"))
        #expect(try await browser.get("/revoke").text.contains(sampleNumber(1).text))
    }

    @Test(
        "what is missing in the form is told, and nothing is asked",
        arguments: [
            ("act", ""), ("reason", ""), ("reason", "exchanged"), ("date", "tomorrow"),
            ("time", "25:61"),
        ]
    )
    func missing(field: String, value: String) async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        let form = asked.map { $0.0 == field ? (field, value) : $0 } + [("confirmed", "yes")]
        #expect(try await browser.post(letter, form).status == 422)
        #expect(staffed.revoking.wishes.isEmpty)
    }

    @Test("another officer approves from their own sign-in; sent twice, it is done once")
    func approve() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        try await staffed.member("omid", [.signer])
        let (first, second) = (
            try await staffed.browser("sharifa"), try await staffed.browser("omid")
        )
        _ = try await first.post(letter, asked + [("confirmed", "yes")])
        let own = try await first.post("/revoke/wish/1/approve")
        #expect(own.status == 409 && own.text.contains("You asked for this yourself."))
        #expect(try await second.get("/revoke/wish/1").text.contains("Approve: take the letter"))
        for _ in 0..<2 {
            #expect(try await second.post("/revoke/wish/1/approve").status == 303)
        }
        #expect(staffed.revoking.approvals == 1)
        let late = try await first.post("/revoke/wish/1/take-back")
        #expect(late.status == 409 && late.text.contains("Somebody else was faster."))
        let page = try await second.get("/revoke/wish/1").text
        #expect(page.contains("Approved by Officer omid"))
        #expect(page.contains("/letter/\(sampleNumber(1).text)/notice"))
        let notice = try await second.get("/letter/\(sampleNumber(1).text)/notice")
        #expect(notice.headers[.contentType] == "application/pdf")
    }

    @Test("what does not stand any more, or is no number, is not found")
    func notFound() async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        let browser = try await staffed.browser("sharifa")
        for id in ["0", "-1", "2", "99999999999999999999", "x"] {
            #expect(try await browser.get("/revoke/wish/\(id)").status == 404, "\(id)")
        }
        #expect(try await browser.get("/letter/HER-0000-0001/notice").status == 404)
        try await staffed.member("laila", [.reviewer])
        let reviewer = try await staffed.browser("laila")
        #expect(try await reviewer.get("/decision/7/notice").status == 200)
        #expect(try await reviewer.get("/decision/8/notice").status == 404)
    }

    @Test("are whole in each language", arguments: PageLanguage.allCases)
    func languages(language: PageLanguage) async throws {
        let staffed = try StaffedCounter()
        try await staffed.member("sharifa", [.signer])
        try await staffed.member("omid", [.signer])
        let browser = try await staffed.browser("sharifa")
        _ = try await browser.post(letter, asked + [("confirmed", "yes")])
        let other = try await staffed.browser("omid")
        for path in ["/revoke", letter, "/revoke/wish/1", "/letter/\(sampleNumber(1).text)"] {
            for reader in [browser, other] {
                let page = try await reader.get("\(path)?lang=\(language.rawValue)")
                #expect(page.status == 200)
                #expect(!page.text.contains(" style=") && !page.text.contains(" #"), "\(path)")
            }
        }
    }
}

/// Asked-for changes in memory, by the rules of the office.
final class RevokingInMemory: Sendable {
    private struct State {
        var wishes: [AskedChange] = []
        var forms: [[UInt8]: Int] = [:]
        var approvals = 0
    }

    private let state = Mutex(State())

    var wishes: [AskedChange] { state.withLock { $0.wishes } }
    var approvals: Int { state.withLock { $0.approvals } }

    var tools: RevokeTools {
        RevokeTools(
            waiting: { self.wishes.filter { $0.ending == nil } },
            waitingCount: { self.wishes.filter { $0.ending == nil }.count },
            asked: { id in self.wishes.first { $0.id == id } },
            askedOf: { number in self.wishes.filter { $0.letter == number } },
            ask: { wish, number, member, form in self.ask(wish, number, member, form) },
            approve: { id, member in
                try self.end(id, .done, member, isSecond: true)
                self.state.withLock { $0.approvals += 1 }
            },
            decline: { id, member in try self.end(id, .declined, member, isSecond: true) },
            takeBack: { id, member in try self.end(id, .takenBack, member, isSecond: false) },
            notice: { record in record.number == sampleNumber(1) ? Array("%PDF-".utf8) : nil },
            refusalNotice: { $0.number == 7 ? Array("%PDF-".utf8) : nil }
        )
    }

    private func ask(
        _ wish: AskedWish,
        _ number: LetterNumber,
        _ member: StaffMember,
        _ form: [UInt8]
    ) -> AskingAnswer {
        state.withLock { state in
            if let place = state.forms[form] { return .asked(state.wishes[place]) }
            let asked = AskedChange(
                id: AskedChangeID(number: Int64(state.wishes.count + 1)),
                letter: number,
                act: wish.act,
                reason: wish.reason,
                effectiveAt: wish.effectiveAt,
                asker: member.id,
                officer: member.officer,
                askedAt: sampleNow,
                standsUntil: sampleNow.adding(seconds: askedSecondsMax),
                ending: nil,
                endedBy: nil,
                endedAt: nil,
                leafIndex: nil
            )
            state.forms[form] = state.wishes.count
            state.wishes.append(asked)
            return .asked(asked)
        }
    }

    private func end(
        _ id: AskedChangeID,
        _ ending: AskedEnding,
        _ member: StaffMember,
        isSecond: Bool
    ) throws {
        try state.withLock { state in
            let place = Int(id.number) - 1
            if let ended = state.wishes[place].ending { throw ApprovalError.endedBefore(ended) }
            let isAsker = state.wishes[place].asker == member.id
            if isSecond, isAsker { throw ApprovalError.sameOfficer }
            if !isSecond, !isAsker { throw ApprovalError.notTheAsker }
            state.wishes[place].ending = ending
            state.wishes[place].endedBy = member.officer
            state.wishes[place].endedAt = sampleNow
            state.wishes[place].leafIndex = ending == .done ? 9 : nil
        }
    }
}
