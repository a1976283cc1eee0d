import AmanLetter

/// The second factor that is offered to a session: for the picture, and for typing.
package struct OfferedSecondFactor: Equatable, Sendable {
    /// What the picture says.
    package var address: String
    /// The same for those who type, in groups of four.
    package var typed: String
}

/// What a member types once more before anything that proves who they are is changed.
package struct PresentProof: Equatable, Sendable, CustomStringConvertible {
    package var password: String
    /// Six digits or a recovery code; not looked at where no second factor is set up.
    package var code: String

    package init(password: String, code: String) {
        self.password = password
        self.code = code
    }

    package var description: String { "PresentProof(redacted)" }
}

extension People {
    /// What an authenticator app imports for this session's member.
    package func offeredSecondFactor(_ session: Session) -> OfferedSecondFactor {
        let secret = session.token.offeredSecret
        let letters = Array(OneTimeCode.base32(secret).utf8)
        return OfferedSecondFactor(
            address: OneTimeCode.address(
                secret: secret,
                name: session.member.signInName,
                office: office.text
            ),
            typed: stride(from: 0, to: letters.count, by: 4).map {
                String(decoding: letters[$0..<min($0 + 4, letters.count)], as: UTF8.self)
            }.joined(separator: " ")
        )
    }

    /// Takes the offered second factor, once the person has shown that their telephone has it.
    ///
    /// Other sessions of the member end, and this one gets a new token.
    ///
    /// - Parameters:
    ///   - session: Open, or waiting for exactly this.
    ///   - code: The six digits the new telephone shows.
    ///   - proof: The present password, and a present code where there is a second factor: an
    ///     open page alone must not lock its member out.
    /// - Returns: The new session, and the recovery codes, which are shown this once.
    /// - Throws: `proofDoesNotFit`, `secondFactorDoesNotFit`, `wait`, or why it could not be
    ///   stored.
    package func takeSecondFactor(
        _ session: Session,
        code: String,
        proof: PresentProof
    ) async throws(PeopleError) -> (signedIn: SignedIn, recoveryCodes: [SecretCode]) {
        let now = environment.now()
        let (kept, used) = try await prove(session, proof, now)
        let secret = session.token.offeredSecret
        let step = OneTimeCode.matchingStep(code, secret, atSecond: now.seconds, after: -1)
        guard let step else { throw .secondFactorDoesNotFit }
        var change = StaffChange(kept, audit: ownEntry(session, now, "second-factor"))
        change.totpSecret = secret
        change.totpStep = step
        let codes = (0..<SecretCode.recoveryCount).map { _ in
            self.code(length: SecretCode.recoveryLength)
        }
        change.recoveryCodes = codes
        if kept.totpSecret != nil { change.notice = ownNotice(.secondFactor, session) }
        try await commit(change, spending: used, of: session)
        let signedIn = try await beginSession(kept.member, replacing: session.token, now)
        return (signedIn, codes)
    }

    /// Changes the member's own password; other sessions end, and this one gets a new token.
    ///
    /// - Throws: `proofDoesNotFit`, `password`, `wait`, or why it could not be stored.
    package func changePassword(
        _ session: Session,
        proof: PresentProof,
        new: String,
        again: String
    ) async throws(PeopleError) -> SignedIn {
        let now = environment.now()
        let (kept, used) = try await prove(session, proof, now)
        guard new == again else { throw .password(.notTheSame) }
        let member = kept.member
        var change = StaffChange(kept, audit: ownEntry(session, now, "password"))
        change.passwordHash = try await hash(
            new,
            names: [member.signInName.text, member.officer]
        )
        change.notice = ownNotice(.password, session)
        try await commit(change, spending: used, of: session)
        return try await beginSession(member, replacing: session.token, now)
    }

    /// Asks a member to prove once more who they are, before a token is made in their name.
    ///
    /// Like each change to what proves who they are it ends their other sessions.
    ///
    /// - Returns: A new session of the member.
    /// - Throws: `proofDoesNotFit`, `wait`, or why it could not be stored.
    package func provePresence(
        _ session: Session,
        proof: PresentProof
    ) async throws(PeopleError) -> SignedIn {
        let now = environment.now()
        let (kept, used) = try await prove(session, proof, now)
        let change = StaffChange(kept, audit: ownEntry(session, now, "proved"))
        try await commit(change, spending: used, of: session)
        return try await beginSession(kept.member, replacing: session.token, now)
    }

    /// Compares what the member of a session proves now.
    ///
    /// With a recovery code the try stays charged until what follows is committed: the code is
    /// only compared there.
    ///
    /// - Returns: The member as stored, and what was used up to prove it.
    /// - Throws: `proofDoesNotFit`, which does not say what was wrong; `wait` or `busy`.
    private func prove(
        _ session: Session,
        _ proof: PresentProof,
        _ now: Instant
    ) async throws(PeopleError) -> (kept: KeptStaff, used: PlannedSignIn) {
        let keys = [ThrottleKey.device(session.token)]
        try await admit(keys, now)
        let kept = try await kept(session.member.id)
        let matches: Bool
        do throws(PasswordRefusal) {
            matches = try await passwords.matches(proof.password, kept.passwordHash, lane: .known)
        } catch {
            await throttle.forgive(keys)
            throw PeopleError(error)
        }
        do throws(SignInError) {
            let used = try planSignIn(kept, matches, proof.code, now)
            if used.recoveryCode == nil { await throttle.forgive(keys) }
            return (kept, used)
        } catch {
            await throttle.noteFailure(session.member.id)
            throw .proofDoesNotFit
        }
    }

    /// Commits a change to what proves who a member is; all their sessions and browsers end.
    private func commit(
        _ change: StaffChange,
        spending used: PlannedSignIn,
        of session: Session
    ) async throws(PeopleError) {
        var change = change
        change.usedStep = used.step
        change.usedRecoveryCode = used.recoveryCode
        change.endsSessions = true
        do {
            try await commit(change)
        } catch {
            guard error == .codeDoesNotFit else { throw error }
            await throttle.noteFailure(session.member.id)
            throw .proofDoesNotFit
        }
        await throttle.forgive([.device(session.token)])
    }

    /// What the member sees at the next sign-in, if it was not them who changed it.
    private func ownNotice(_ act: AccountNoticeAct, _ session: Session) -> NewAccountNotice {
        NewAccountNotice(act, asker: session.member.id)
    }

    private func ownEntry(_ session: Session, _ now: Instant, _ what: AuditCode) -> AuditEntry {
        staffEntry(now, by: session.member.officer, on: AuditCode(session.member.id), what)
    }
}
