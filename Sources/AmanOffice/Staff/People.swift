package import AmanLetter

/// Staff and sign-in of one office: who is here, and what they may do.
///
/// Each step is an extension in this folder: read once, plan, commit once, show.
package struct People: Sendable {
    package let records: any PeopleRecords
    package let passwords: any PasswordKeeping
    package let environment: OfficeEnvironment
    package let rule: SignInRule
    /// The office, as it is beside a member's name in an authenticator app.
    package let office: OfficeCode
    let throttle: SignInThrottle

    package init(
        records: any PeopleRecords,
        passwords: any PasswordKeeping,
        environment: OfficeEnvironment,
        rule: SignInRule,
        office: OfficeCode
    ) {
        self.records = records
        self.passwords = passwords
        self.environment = environment
        self.rule = rule
        self.office = office
        throttle = SignInThrottle(records)
    }

    /// An unpredictable code of this many characters.
    func code(length: Int) -> SecretCode {
        SecretCode(randomBytes: environment.randomBytes(length))
    }

    /// An unpredictable token.
    func token() -> SessionToken {
        SessionToken(randomBytes: environment.randomBytes(SessionToken.byteCount))
    }

    /// Asks the records, in the errors of People.
    func asking<Answer: Sendable>(
        _ ask: (any PeopleRecords) async throws(RecordsError) -> Answer
    ) async throws(PeopleError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw PeopleError(error)
        }
    }
}

extension Office {
    /// The staff of this office.
    ///
    /// Made once by the program that runs: it counts the tries of those who sign in.
    ///
    /// - Parameter passwords: What hashes and compares passwords.
    /// - Returns: Staff and sign-in; a second factor is asked for unless the programme is a sample.
    package func people(_ passwords: any PasswordKeeping) -> People {
        People(
            records: records,
            passwords: passwords,
            environment: environment,
            rule: SignInRule(secondFactorRequired: !programme.sample),
            office: code
        )
    }
}

/// How long a session lasts, and what it takes to begin one.
package struct SignInRule: Equatable, Sendable {
    /// Seconds without a request after which the password is asked again.
    package var idleSecondsMax: Int64 = 600
    /// Seconds after which a session ends whatever happens: a working day.
    package var lifeSecondsMax: Int64 = 12 * 3_600
    /// Seconds between two notes of activity; each is a write.
    package var noteSecondsMin: Int64 = 30
    /// Seconds an invitation is good.
    package var invitationSecondsMax: Int64 = 3 * 86_400
    /// Whether everyone needs a second factor; not in a sample office.
    package var secondFactorRequired: Bool
    /// The sessions that are begun and known; those of another kind are no one's.
    package var kind = SessionKind.browser

    package init(secondFactorRequired: Bool) {
        self.secondFactorRequired = secondFactorRequired
    }
}

/// Why staff were not changed.
package enum PeopleError: Error, Equatable, Sendable {
    case noSuchMember
    case badSignInName
    case officerMissing
    /// Another member has the name to sign in with, or the name in the audit.
    case nameTaken
    case rolesMissing
    /// The administrator's role does not go together with one that opens records.
    case administratorSeesNoPersons
    /// One administrator must be left.
    case lastAdministrator
    /// The office has its first administrator already.
    case alreadySetUp
    /// The code from the administrator or from the terminal is not the one, or too old.
    case codeDoesNotFit
    case password(PasswordRuleError)
    /// The present password or code, asked before either is changed; which of them is not said.
    case proofDoesNotFit
    /// The six digits are not those of the offered second factor.
    case secondFactorDoesNotFit
    /// Too many tries: how many seconds to wait.
    case wait(seconds: Int64)
    case busy
    /// The request has ended, or there never was one.
    case noSuchRequest
    /// A request about this member waits already.
    case requestWaits
    /// The asker, the member it is about, or one who may not confirm it.
    case notTheSecond
    /// Another administrator changed the member meanwhile; nothing was stored.
    case changedMeanwhile
    case records(RecordsError)

    init(_ error: RecordsError) {
        switch error {
        case .conflict(.nameTaken): self = .nameTaken
        case .conflict(.alreadySetUp): self = .alreadySetUp
        case .conflict(.stateChanged): self = .changedMeanwhile
        case .conflict(.alreadyUsed): self = .codeDoesNotFit
        default: self = .records(error)
        }
    }

    init(_ refusal: PasswordRefusal) {
        switch refusal {
        case .busy: self = .busy
        case .failed: self = .records(.damaged(record: "password"))
        }
    }
}
