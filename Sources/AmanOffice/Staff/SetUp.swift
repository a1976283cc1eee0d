import AmanLetter

/// What the first administrator, or an invited member, types to begin.
package struct BeginRequest: Equatable, Sendable, CustomStringConvertible {
    package var name: String
    /// The name in the audit; only of the first administrator, others have theirs.
    package var officer: String
    package var code: String
    package var password: String
    package var passwordAgain: String
    package var session: SessionToken?
    package var address: String

    package init(
        name: String,
        officer: String = "",
        code: String,
        password: String,
        passwordAgain: String,
        session: SessionToken? = nil,
        address: String
    ) {
        self.name = name
        self.officer = officer
        self.code = code
        self.password = password
        self.passwordAgain = passwordAgain
        self.session = session
        self.address = address
    }

    package var description: String { "BeginRequest(redacted)" }
}

extension People {
    /// Whether the office still waits for its first administrator.
    package func isWaitingForSetUp() async throws(RecordsError) -> Bool {
        try await records.staff().isEmpty
    }

    /// A code for the set-up page, to be shown at the terminal.
    package func makeSetUpCode() -> SecretCode { code(length: SecretCode.setUpLength) }

    /// Makes the first administrator, who holds the code from the terminal.
    ///
    /// Of two who do it at once, the second learns that the office is set up.
    ///
    /// - Parameters:
    ///   - request: What was typed.
    ///   - expected: The code that was shown at the terminal.
    /// - Returns: A session of the new administrator.
    /// - Throws: The first thing wrong with it; nothing was stored then.
    package func setUp(
        _ request: BeginRequest,
        code expected: SecretCode
    ) async throws(PeopleError) -> SignedIn {
        let now = environment.now()
        guard try await staff().isEmpty else { throw .alreadySetUp }
        let keys = [ThrottleKey.address(throttledAddress(request.address))]
        try await admit(keys, now)
        let typed = SecretCode(reading: request.code, length: SecretCode.setUpLength)
        guard typed?.isSame(as: expected) == true else { throw .codeDoesNotFit }
        await throttle.forgive(keys)
        guard let name = SignInName(reading: request.name) else { throw .badSignInName }
        let officer = try tidyOfficer(request.officer)
        let hash = try await hash(request, names: [name.text, officer])
        let member = try await add(
            NewStaff(
                signInName: name,
                officer: officer,
                roles: [.administrator],
                passwordHash: hash,
                invitation: nil,
                madeAt: now,
                onlyAsFirst: true,
                audit: staffEntry(now, by: officer, on: NewStaff.itself, "set-up")
            )
        )
        return try await beginSession(member, replacing: request.session, now)
    }

    /// Takes an invited member's first password, or their next after a reset.
    ///
    /// - Throws: `codeDoesNotFit` for a wrong name as for a wrong code.
    package func begin(_ request: BeginRequest) async throws(PeopleError) -> SignedIn {
        let now = environment.now()
        let address = throttledAddress(request.address)
        let account = ThrottledAccount(typed: request.name)
        let keys: [ThrottleKey] = [
            .accountAt(account: account, address: address), .address(address),
            .strangersAt(account: account),
        ]
        try await admit(keys, now)
        let kept = try await invited(request, now)
        await throttle.forgive(keys)
        let member = kept.member
        let hash = try await hash(request, names: [member.signInName.text, member.officer])
        let entry = staffEntry(now, by: member.officer, on: AuditCode(member.id), "password")
        var change = StaffChange(kept, audit: entry)
        change.passwordHash = hash
        change.endsSessions = true
        try await commit(change)
        return try await beginSession(member, replacing: request.session, now)
    }

    /// The member whose name and invitation were typed.
    private func invited(
        _ request: BeginRequest,
        _ now: Instant
    ) async throws(PeopleError) -> KeptStaff {
        guard let name = SignInName(reading: request.name),
            let code = SecretCode(reading: request.code, length: SecretCode.invitationLength)
                ?? SecretCode(reading: request.code, length: 2 * SecretCode.halfLength)
        else { throw .codeDoesNotFit }
        let kept = try await asking { records throws(RecordsError) in
            try await records.staffMember(named: name)
        }
        // Done for unknown names too, so that the time does not reveal who is on the staff.
        let id = kept?.member.id ?? StaffID(number: 0)
        let holds = try await asking { records throws(RecordsError) in
            try await records.holdsInvitation(id, code, at: now)
        }
        guard let kept, kept.member.isActive, holds else {
            await throttle.noteFailure(kept?.member.id)
            throw .codeDoesNotFit
        }
        return kept
    }

    private func hash(
        _ request: BeginRequest,
        names: [String]
    ) async throws(PeopleError) -> [UInt8] {
        guard request.password == request.passwordAgain else { throw .password(.notTheSame) }
        return try await hash(request.password, names: names)
    }

    func hash(_ password: String, names: [String]) async throws(PeopleError) -> [UInt8] {
        do throws(PasswordRuleError) {
            try PasswordRule.check(password, names: names)
        } catch {
            throw .password(error)
        }
        do throws(PasswordRefusal) {
            return try await passwords.hash(password)
        } catch {
            throw PeopleError(error)
        }
    }

    /// Begins a session without a second factor: of a member who has just proved who they are.
    func beginSession(
        _ member: StaffMember,
        replacing old: SessionToken?,
        _ now: Instant
    ) async throws(PeopleError) -> SignedIn {
        let signedIn = SignedIn(member: member, token: token(), device: token())
        let change = SessionChange(
            token: signedIn.token,
            staff: member.id,
            kind: rule.kind,
            at: now,
            replaces: old,
            device: signedIn.device,
            audit: AuditEntry(
                at: now,
                officer: member.officer,
                act: .signIn,
                subject: AuditCode(member.id)
            )
        )
        try await asking { records throws(RecordsError) in try await records.begin(change) }
        return signedIn
    }

    func admit(_ keys: [ThrottleKey], _ now: Instant) async throws(PeopleError) {
        let wait = try await asking { _ throws(RecordsError) in
            try await throttle.admit(keys, at: now)
        }
        guard wait == 0 else { throw .wait(seconds: wait) }
    }
}
