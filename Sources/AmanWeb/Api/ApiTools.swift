package import AmanLetter
package import AmanOffice

/// What the JSON API needs from the program: steps of the office, as they are.
///
/// No step here answers with a person's record or a letter's text: a token that is lost tells
/// nobody's name.
package struct ApiTools: Sendable {
    /// The tokens of the desks.
    package var tokens: DeskTokens
    /// Stores an application; the same form twice gives the application it gave before.
    package var apply:
        @Sendable (_ request: ApplyRequest, _ officer: String, _ form: ApiForm) async throws ->
            Application = { _, _, _ in throw CounterRefusal.notFound }
    package var application: @Sendable (_ ticket: Ticket) async throws -> Application? = { _ in nil
    }
    /// The application of a ticket, where this token registered it.
    package var registered:
        @Sendable (_ ticket: Ticket, _ token: DeskTokenID) async throws -> Application? = { _, _ in
            nil
        }
    /// Applications above a ticket, lowest first.
    package var applications: @Sendable (_ page: ApplicationsPage) async throws -> [Application] = {
        _ in []
    }
    /// Who may have applied before, for a reviewer's token; empty for a thinned record.
    package var hits: @Sendable (_ id: ApplicationID) async throws -> [ScreeningHit] = { _ in [] }
    package var decide:
        @Sendable (_ id: ApplicationID, _ outcome: DecisionOutcome, _ officer: String) async throws
            -> Application = { _, _, _ in throw CounterRefusal.notFound }
    package var issue:
        @Sendable (_ id: ApplicationID, _ officer: String) async throws -> LetterRecord = { _, _ in
            throw CounterRefusal.notFound
        }
    package var letter: @Sendable (_ number: LetterNumber) async throws -> LetterRecord? = { _ in
        nil
    }
    /// The proof that a letter is in the log, as C2SP writes it.
    package var proof: @Sendable (_ number: LetterNumber) async throws -> String = { _ in "" }
    package var callNext:
        @Sendable (_ desk: CallingDesk?, _ officer: String) async throws -> QueuePlace = { _, _ in
            throw CounterRefusal.notFound
        }
    package var callAgain:
        @Sendable (_ ticket: Ticket?, _ desk: CallingDesk?, _ officer: String) async throws ->
            QueuePlace = { _, _, _ in throw CounterRefusal.notFound }
    package var noShow:
        @Sendable (_ ticket: Ticket?, _ officer: String) async throws -> QueuePlace = { _, _ in
            throw CounterRefusal.notFound
        }
    package var handOut:
        @Sendable (_ number: LetterNumber, _ officer: String) async throws -> LetterRecord = {
            _,
            _ in throw CounterRefusal.notFound
        }
    package var exchange:
        @Sendable (_ text: String, _ officer: String) async throws -> ExchangeOutcome = { _, _ in
            throw CounterRefusal.notFound
        }
    let underWay = ApiUnderWay()

    package init(tokens: DeskTokens) {
        self.tokens = tokens
    }
}

/// One posted application: which token sent it, and what names the request.
package struct ApiForm: Equatable, Sendable {
    package var token: DeskTokenID
    /// The same for the same request sent again.
    package var bytes: [UInt8]
}

/// Which applications a list begins with, and how many it has.
package struct ApplicationsPage: Equatable, Sendable {
    package var state: ApplicationState?
    package var after: Ticket?
    package var limit: Int

    /// Most applications of one page.
    package static let limitMax = 500
    /// Applications of a page where nothing else is said.
    package static let limitUsual = 100
}
