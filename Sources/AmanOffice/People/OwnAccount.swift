import AmanLetter

/// The second factor that is offered to a session: for the picture, and for typing.
package struct OfferedSecondFactor: Equatable, Sendable {
    /// What the picture says.
    package var address: String
    /// The same for those who type, in groups of four.
    package var typed: String
}

extension People {
    /// What an authenticator app takes in for this session's member.
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
    ///   - code: The six digits the telephone shows.
    /// - Returns: The new session, and the recovery codes, which are shown this once.
    /// - Throws: `secondFactorDoesNotFit`, `wait`, or why it could not be kept.
    package func takeSecondFactor(
        _ session: Session,
        code: String
    ) async throws(PeopleError) -> (signedIn: SignedIn, recoveryCodes: [SecretCode]) {
        let now = surroundings.now()
        let keys = [ThrottleKey.device(session.token)]
        try await admit(keys, now)
        let secret = session.token.offeredSecret
        let step = OneTimeCode.matchingStep(code, secret, atSecond: now.seconds, after: -1)
        guard let step else { throw .secondFactorDoesNotFit }
        await throttle.forgive(keys)
        let kept = try await kept(session.member.id)
        var change = StaffChange(kept, audit: ownEntry(session, now, "second-factor"))
        change.totpSecret = secret
        change.totpStep = step
        let codes = (0..<SecretCode.recoveryCount).map { _ in
            self.code(length: SecretCode.recoveryLength)
        }
        change.recoveryCodes = codes
        change.endsSessions = true
        try await commit(change)
        let signedIn = try await beginSession(kept.member, replacing: session.token, now)
        return (signedIn, codes)
    }

    /// Changes the member's own password; other sessions end, and this one gets a new token.
    package func changePassword(
        _ session: Session,
        old: String,
        new: String,
        again: String
    ) async throws(PeopleError) -> SignedIn {
        let now = surroundings.now()
        let keys = [ThrottleKey.device(session.token)]
        try await admit(keys, now)
        let kept = try await kept(session.member.id)
        do throws(PasswordRefusal) {
            guard try await passwords.fits(old, kept.passwordHash, lane: .known) else {
                throw PasswordRefusal.failed
            }
        } catch {
            throw error == .busy ? .busy : .oldPasswordDoesNotFit
        }
        await throttle.forgive(keys)
        guard new == again else { throw .password(.notTheSame) }
        let member = kept.member
        var change = StaffChange(kept, audit: ownEntry(session, now, "password"))
        change.passwordHash = try await hash(
            new,
            names: [member.signInName.text, member.officer]
        )
        change.endsSessions = true
        try await commit(change)
        return try await beginSession(member, replacing: session.token, now)
    }

    private func ownEntry(_ session: Session, _ now: Instant, _ what: String) -> AuditEntry {
        staffEntry(now, by: session.member.officer, on: session.member.signInName, what)
    }
}
