import AmanLetter
import AmanOffice
import AmanVerdict
import HTTPTypes
import Synchronization
import Testing

@testable import AmanWeb

/// An office's steps in memory, for the API: what each was asked, and by whom.
final class ApiInMemory: Sendable {
    let tools: ApiTools
    let heard = Heard()
    /// Which token registered a ticket.
    private let registered = RegisteredTickets()

    init(_ tokens: DeskTokens) {
        let heard = heard
        var tools = ApiTools(tokens: tokens)
        Self.register(&tools, heard, registered)
        tools.application = { ticket in
            guard ticket.number <= 9_000 else { return nil }
            return try apiApplication(ticket: ticket.number, letter: try apiLetter().number)
        }
        tools.applications = { page in
            let first = (page.after?.number ?? 0) + 1
            return try (first..<first + page.limit).prefix { $0 <= 250 }.map {
                try apiApplication(ticket: $0)
            }
        }
        tools.decide = { id, outcome, officer in
            heard.hear("decide \(outcome) \(officer)")
            if outcome == .refuse(reason: "never") { throw DecideError.unknownReason("never") }
            return try apiApplication(ticket: 412)
        }
        tools.issue = { _, officer in
            heard.hear("issue \(officer)")
            return try apiLetter()
        }
        tools.letter = { number in
            let letter = try apiLetter()
            return letter.number == number ? letter : nil
        }
        tools.proof = { _ in "c2sp.org/tlog-proof@v1" }
        Self.serveQueue(&tools, heard)
        self.tools = tools
    }

    private static func register(
        _ tools: inout ApiTools,
        _ heard: Heard,
        _ registered: RegisteredTickets
    ) {
        tools.apply = { _, officer, form in
            heard.hear("apply \(officer)")
            registered.note(412, form.token)
            return try apiApplication(ticket: 412, letter: try apiLetter().number)
        }
        tools.registered = { ticket, token in
            guard registered.token(of: ticket.number) == token else { return nil }
            return try apiApplication(ticket: ticket.number, letter: try apiLetter().number)
        }
    }

    private static func serveQueue(_ tools: inout ApiTools, _ heard: Heard) {
        tools.callNext = { desk, officer in
            heard.hear("call \(officer)")
            return try apiPlace(desk)
        }
        tools.callAgain = { _, desk, _ in try apiPlace(desk) }
        tools.noShow = { ticket, _ in
            guard let ticket else { throw HandOutError.nobodyCalled }
            throw HandOutError.calledTooSeldom(ticket, callsMissing: 2)
        }
        tools.handOut = { _, _ in try apiLetter() }
        tools.exchange = { _, _ in throw ExchangeError.forged(reason: "signature") }
    }

    /// A token for a member's desk, as its program sends it.
    func token(
        _ member: StaffMember,
        _ scopes: Set<Right>,
        desk: String = "kiosk"
    ) async throws -> String {
        try await tools.tokens.add(desk: desk, for: member, scopes: scopes, by: "aziz").secret.text
    }
}

/// Which token registered which ticket.
private final class RegisteredTickets: Sendable {
    private let tokens = Mutex<[Int: DeskTokenID]>([:])

    func note(_ ticket: Int, _ token: DeskTokenID) { tokens.withLock { $0[ticket] = token } }
    func token(of ticket: Int) -> DeskTokenID? { tokens.withLock { $0[ticket] } }
}

func apiApplication(ticket: Int, letter: LetterNumber? = nil) throws -> Application {
    Application(
        id: ApplicationID(text: "0123456789"),
        ticket: Ticket(number: ticket),
        office: try OfficeCode("HER"),
        homeProvince: "AF-KDZ",
        channel: .inPerson,
        state: .received,
        receivedAt: sampleNow,
        changedAt: sampleNow,
        letter: letter
    )
}

func apiLetter() throws -> LetterRecord {
    LetterRecord(
        number: LetterNumber(office: try OfficeCode("HER"), randomBytes: [1, 2, 3, 4, 5]),
        application: ApplicationID(text: "0123456789"),
        ticket: Ticket(number: 412),
        digest: [UInt8](repeating: 7, count: 32),
        kind: .transit,
        fromProvince: "AF-HER",
        toProvince: "AF-KDZ",
        issuedAt: sampleNow,
        notBefore: sampleNow,
        expires: sampleNow.adding(days: 3),
        statusIndex: 9,
        status: .valid,
        leafIndex: 5,
        replaces: nil,
        handedOutAt: nil
    )
}

func apiPlace(_ desk: CallingDesk?) throws -> QueuePlace {
    QueuePlace(
        ticket: Ticket(number: 412),
        application: ApplicationID(text: "0123456789"),
        letter: try apiLetter().number,
        calls: 1,
        lastCalledAt: sampleNow,
        desk: desk,
        noShow: false
    )
}

extension StaffedCounter {
    /// Sends one request to the API as a desk's program does.
    func call(
        _ path: String,
        _ token: String?,
        post body: String? = nil,
        key: String? = "key-0000-1",
        type: String = "application/json"
    ) async throws -> Answered {
        var headers: HTTPFields = [:]
        if let token { headers[.authorization] = "Bearer " + token }
        if let body {
            headers[.contentType] = type
            if let key { headers.say("Idempotency-Key", key) }
            return try await ask(
                counter,
                apiRoot + path,
                method: .post,
                headers: headers,
                body: Array(body.utf8)
            )
        }
        return try await ask(counter, apiRoot + path, headers: headers)
    }
}
